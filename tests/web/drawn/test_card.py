import io

import pytest
from PIL import Image

from tests.web.drawn.prints import ANSWERS, DAYS, PLACE, code_of
from tests.wording import samples
from verify.core.answer import Advice
from verify.web.drawn import qr
from verify.web.drawn.card import BAND, BAND_TALL, BAND_TOP, SIZE, CardPrint, Colour, draw_card
from verify.web.slip_words import card_print


def _print(name: str, locale: str = "id") -> CardPrint:
    return card_print(ANSWERS[name], locale, place=PLACE, days=DAYS)


def _seen(made: bytes) -> Image.Image:
    return Image.open(io.BytesIO(made)).convert("RGB")


def _light(colour: Colour) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [one / 255 for one in colour]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_draw_card_is_light_enough_to_forward(name: str, locale: str) -> None:
    made = draw_card(_print(name, locale))
    assert made.startswith(b"\x89PNG")
    assert len(made) < 120_000
    assert _seen(made).size == SIZE == (1080, 1350)


@pytest.mark.parametrize("advice", Advice)
def test_draw_card_shows_the_headline_on_its_own_colour(advice: Advice) -> None:
    field, ink = BAND[advice]
    name = next(name for name, one in samples.EVERY.items() if one.advice is advice)
    seen = _seen(draw_card(_print(name)))
    assert {seen.getpixel((x, BAND_TOP + 4)) for x in range(0, SIZE[0], 40)} == {field}
    band = seen.crop((0, BAND_TOP, SIZE[0], BAND_TOP + BAND_TALL))
    colours = {colour: count for count, colour in band.getcolors(1 << 20) or []}
    assert colours[ink] > 5_000
    light, dark = sorted((_light(field), _light(ink)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 7


def test_draw_card_is_no_seal_where_nothing_was_found() -> None:
    """The band is pale, "Ini bukan jaminan" stands in it as large as the headline, and what was not checked is said."""
    printed = _print("nothing found")
    assert printed.beside == "Ini bukan jaminan"
    assert _light(BAND[Advice.NO_WARNING_FOUND][0]) > 0.8
    assert any("kontrak, visa, dan biaya" in one for one in printed.sentences)
    lines = _lines(_seen(draw_card(printed)), BAND[Advice.NO_WARNING_FOUND][1])
    assert len(lines) == 3
    assert min(lines) > 0.6 * max(lines)


def _lines(image: Image.Image, ink: Colour) -> list[int]:
    """The heights of the band's lines of words, right of its shape."""
    rows = range(BAND_TOP, BAND_TOP + BAND_TALL)
    inked = [any(image.getpixel((x, y)) == ink for x in range(300, 1000)) for y in rows]
    return [len(run) for run in "".join(" #"[one] for one in inked).split()]


def test_draw_card_makes_the_same_bytes_for_the_same_answer() -> None:
    assert draw_card(_print("revoked")) == draw_card(_print("revoked"))


def test_draw_card_names_only_companies_of_the_register() -> None:
    assert _print("copied name").company == "PT Karya Satria Abadi"
    assert _print("look-alike").company is None
    assert _print("copied name").numbers == "Nomor yang dicek: …789"


def test_draw_card_carries_the_code_of_its_answer() -> None:
    seen = _seen(draw_card(_print("revoked")))
    rows = qr.squares(PLACE.address)
    side = (len(rows) + 2 * qr.QUIET) * (306 // (len(rows) + 2 * qr.QUIET))
    top = 1350 - 306 - 92 + 6
    left = 1080 - 64 - side + 28
    assert code_of(seen, (left, top, left + side, top + side)) == rows
