import pytest

from tests.meta.tree import ROOT
from tests.web.drawn.prints import HOST, code_on, owned, pages_of, sizes_of, words_of
from verify.service.rules import load_rules
from verify.settings import Settings
from verify.web.drawn import qr
from verify.web.drawn.poster import PosterPrint, draw_poster
from verify.web.slip_words import EIGHT_SIGNS, Place, poster_print

_ADDRESS = f"https://{HOST}/"


def _print(settings: Settings, locale: str) -> PosterPrint:
    indicators = load_rules(ROOT / "config").indicators
    return poster_print(indicators, locale, place=Place(host=HOST, address=_ADDRESS), settings=owned(settings))


@pytest.mark.parametrize("locale", ["id", "en"])
def test_draw_poster_says_all_on_one_page(settings: Settings, locale: str) -> None:
    printed = _print(settings, locale)
    made = draw_poster(printed)
    (page,) = pages_of(made, dots=72)
    assert (page.width, page.height) == pytest.approx((595, 842), abs=2)
    assert len(made) < 60_000
    said = words_of(made)
    assert len(printed.signs) == 8
    for words in (*printed.signs, printed.one_yes, printed.all_no, printed.scan, printed.free, printed.run_by):
        assert words in said
    for line in printed.help:
        assert line.number in said
        assert line.who in said


@pytest.mark.parametrize("locale", ["id", "en"])
def test_draw_poster_sets_its_signs_to_be_read_from_two_metres(settings: Settings, locale: str) -> None:
    """Capitals of 4.5 mm and more: a letter of a 250th of the distance is well above what most eyes need."""
    printed = _print(settings, locale)
    first_words = {sign.split()[0] for sign in printed.signs}
    sizes = [size for word, size in sizes_of(draw_poster(printed)) if word in first_words]
    assert len(sizes) >= 8
    assert min(sizes) * 0.714 * 25.4 / 72 >= 4.5


@pytest.mark.parametrize("locale", ["id", "en"])
def test_draw_poster_leads_to_the_front_page_it_was_asked_for(settings: Settings, locale: str) -> None:
    assert code_on(draw_poster(_print(settings, locale))) == qr.squares(_ADDRESS)


def test_draw_poster_makes_the_same_bytes_every_day(settings: Settings) -> None:
    assert draw_poster(_print(settings, "id")) == draw_poster(_print(settings, "id"))


def test_the_eight_signs_are_questions_that_people_are_asked(settings: Settings) -> None:
    asked = {one.id: one for one in load_rules(ROOT / "config").indicators}
    assert len(set(EIGHT_SIGNS)) == 8
    for sign in EIGHT_SIGNS:
        assert asked[sign].question_id.endswith("?")
        assert "W" in asked[sign].asked_of
