from dataclasses import replace
from datetime import UTC, datetime

import pytest
import time_machine

from tests.web.drawn.prints import ANSWERS, DAYS, PLACE, code_on, count_of, fonts_of, owned, pages_of, words_of
from verify.settings import Settings
from verify.web.drawn import qr
from verify.web.drawn.slip import Block, Size, SlipPrint, draw_slip
from verify.web.drawn.typeface import printable
from verify.web.slip_words import slip_print

_A_MM = 150 / 25.4
_LONG_END = "Gemilang Abadi Mandiri Internasional"


def _print(settings: Settings, name: str, locale: str = "id") -> SlipPrint:
    return slip_print(ANSWERS[name], locale, place=PLACE, days=DAYS, settings=owned(settings))


@pytest.mark.parametrize("name", ANSWERS)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_draw_slip_prints_every_word_on_one_page(settings: Settings, name: str, locale: str) -> None:
    printed = _print(settings, name, locale)
    made = draw_slip(printed, Size.A5)
    assert len(made) < 60_000
    assert count_of(made) == 1
    said = words_of(made)
    for words in (
        printed.brand, printed.kind, printed.headline, printed.said, printed.data, printed.looked, printed.unchecked,
        printed.no_guarantee, printed.code_name, printed.code, printed.address, printed.checked, printed.scan,
        printed.run_by, printed.beside or "",        *(line for one in printed.blocks for line in one.lines),
        *(one.heading for one in printed.blocks), *(row.outcome for row in printed.rows),
    ):  # fmt: skip
        assert " ".join(printable(words).split()) in said


@pytest.mark.parametrize(("size", "width", "height"), [(Size.A5, 148, 210), (Size.A4, 210, 297)])
def test_draw_slip_fills_the_paper_asked_for(settings: Settings, size: Size, width: float, height: float) -> None:
    (page,) = pages_of(draw_slip(_print(settings, "copied name"), size))
    assert page.width == pytest.approx(width * _A_MM, abs=2)
    assert page.height == pytest.approx(height * _A_MM, abs=2)


def test_draw_slip_makes_the_same_bytes_for_the_same_answer_on_another_day(settings: Settings) -> None:
    printed = _print(settings, "revoked")
    made = draw_slip(printed, Size.A5)
    with time_machine.travel(datetime(2031, 1, 2, 3, 4, 5, tzinfo=UTC), tick=False):
        assert draw_slip(printed, Size.A5) == made


def test_draw_slip_gives_the_whole_of_a_long_name(settings: Settings) -> None:
    assert _LONG_END in words_of(draw_slip(_print(settings, "long"), Size.A5))


def test_draw_slip_leaves_room_to_sign_only_where_there_is_some(settings: Settings) -> None:
    printed = _print(settings, "only a person")
    assert "Petugas Tanggal Catatan" in words_of(draw_slip(printed, Size.A5))
    full = replace(printed, blocks=tuple(Block(f"Judul {n}", ("kata " * 60,)) for n in range(6)))
    said = words_of(draw_slip(full, Size.A5))
    assert "Judul 5" in said
    assert "Petugas Tanggal Catatan" not in said


def test_draw_slip_brings_its_own_typeface(settings: Settings) -> None:
    fonts = fonts_of(draw_slip(_print(settings, "copied name"), Size.A5))
    assert fonts
    assert all("NotoSans" in font for font in fonts)


def test_draw_slip_is_black_on_white(settings: Settings) -> None:
    """Nothing is lost on a cheap printer: what is black in colour is black in grey, and the ground is white."""
    (page,) = pages_of(draw_slip(_print(settings, "revoked"), Size.A5))
    shades = page.histogram()
    assert sum(shades[240:]) > 0.75 * page.width * page.height
    assert sum(shades[:40]) > 0.02 * page.width * page.height


@pytest.mark.parametrize("size", Size)
def test_draw_slip_carries_the_signed_address_in_its_code(settings: Settings, size: Size) -> None:
    assert code_on(draw_slip(_print(settings, "revoked"), size)) == qr.squares(PLACE.token_address)


def test_draw_slip_says_beside_the_headline_that_it_is_no_guarantee(settings: Settings) -> None:
    said = words_of(draw_slip(_print(settings, "nothing found"), Size.A5))
    assert "Tidak ada tanda bahaya dari data ini Ini bukan jaminan" in said
    assert "bukan surat izin" in said


def test_draw_slip_goes_on_over_a_second_page_rather_than_leave_words_out(settings: Settings) -> None:
    printed = _print(settings, "long")
    many = replace(printed, blocks=tuple(Block(f"Judul {n}", ("satu dua tiga empat lima " * 12,)) for n in range(20)))
    made = draw_slip(many, Size.A5)
    assert count_of(made) > 1
    said = words_of(made)
    assert all(f"Judul {n} satu dua" in said for n in range(20))
    assert printed.run_by.rpartition(" ")[2] in said
    assert code_on(made) == qr.squares(PLACE.token_address)
