from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.wording.formats import dialled, listed, long_date, opened, shortened


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("+628123456789", "0812-3456-789"),
        ("+6281234567890", "0812-3456-7890"),
        ("+62812345678901", "0812-3456-78901"),
        ("+62218304147", "(021) 830-4147"),
        ("+622129244800", "(021) 2924-4800"),
        ("+62376218888", "(0376) 218-888"),
        ("+623706161234", "(0370) 616-1234"),
        ("+628001000", "0800-1000"),
        ("+60123456789", "+60 123 456 789"),
        ("+6591234567", "+65 9123 4567"),
        ("+85291234567", "+852 9123 4567"),
        ("+12025550123", "+1 202 555 0123"),
        ("+966501234567", "+966 501 234 567"),
        ("110", "110"),
        ("0800-1000", "0800-1000"),
        ("…789", "…789"),
        ("hr@contoh.co.id", "hr@contoh.co.id"),
        ("", ""),
    ],
)
def test_dialled_writes_a_number_as_people_dial_it(number: str, expected: str) -> None:
    assert dialled(number) == expected


@given(st.from_regex(r"\+[1-9]\d{6,14}", fullmatch=True))
def test_dialled_keeps_every_digit(number: str) -> None:
    shown = "".join(sign for sign in dialled(number) if sign.isdigit())
    assert shown in (number[1:], "0" + number[3:])


@pytest.mark.parametrize(("locale", "expected"), [("id", "29 Januari 2026"), ("en", "29 January 2026")])
def test_long_date_names_the_month(locale: str, expected: str) -> None:
    assert long_date(date(2026, 1, 29), locale) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [([], ""), (["A"], "A"), (["A", "A"], "A"), (["A", "B"], "A dan B"), (["A", "B", "C"], "A, B, dan C")],
)
def test_listed_joins_each_item_once(items: list[str], expected: str) -> None:
    assert listed(items, "dan") == expected


def test_shortened_cuts_to_one_line_and_shows_it() -> None:
    assert shortened("PT  Karya\nSatria") == "PT Karya Satria"
    assert shortened("a" * 70) == "a" * 59 + "…"


def test_opened_changes_the_first_letter_only() -> None:
    assert opened("izin PT A dicabut") == "Izin PT A dicabut"
    assert opened("") == ""
