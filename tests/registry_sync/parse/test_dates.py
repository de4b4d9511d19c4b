"""Days as publishers write them: read where they can mean one day only."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_sync.parse.dates import iso, read_day, read_period

JANUARY = date(2026, 1, 29)
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


@pytest.mark.parametrize(
    "written",
    [
        *(
            "29 Januari 2026",
            "29 januari 2026",
            "29 JANUARI 2026",
            " 29  Januari\n2026 ",
            "29 Jan 2026",
            "29 Jan. 2026",
        ),
        *("29-Jan-2026", "29/01/2026", "29-01-2026", "29.01.2026", "29-1-2026", "2026-01-29", "2026-01-29 00:00:00"),
        *("2026-01-29T08:30", "29 Januari 2026 10:00 WIB", "Kamis, 29 Januari 2026", "kamis,29 Januari 2026"),
        *("29 January 2026", "Thursday, 29 January 2026", "29\xa0Januari\xa02026", "29 Januari 2026"),
    ],
)
def test_read_day_reads_what_means_one_day(written: str) -> None:
    assert read_day(written) == JANUARY


@pytest.mark.parametrize(
    "written",
    [
        *(
            "",
            "-",
            "Januari 2026",
            "Jan 2026",
            "01/2026",
            "2026",
            "29/01/26",
            "29-01-26",
            "29 Januari 26",
            "29 Januari",
        ),
        *("01/29/2026", "31 Februari 2026", "29 Foo 2026", "29 Januari 2026 atau 30 Januari 2026", "sejak 29-01-2026"),
        *("Jumat, 29 Januari 2026", "Foo, 29 Januari 2026", "29-01/2026", "20260129", "29 Januari 0026", "46051"),
        *("2026-13-01", "2026-02-30", "2026-01-28T17:00:00Z", "29 Januari 2026 (revisi)", "0-0-0000", "29 Jan 20266"),
    ],
)
def test_read_day_guesses_nothing(written: str) -> None:
    assert read_day(written) is None


@pytest.mark.parametrize(("month", "name"), list(enumerate(MONTHS, 1)))
def test_read_day_knows_every_month_by_name_and_its_first_letters(month: int, name: str) -> None:
    assert read_day(f"1 {name} 2026") == date(2026, month, 1)
    assert read_day(f"1 {name[:3]} 2026") == date(2026, month, 1)


@pytest.mark.parametrize(
    ("name", "month"),
    [
        *(("Pebruari", 2), ("Peb", 2), ("Nopember", 11), ("Nop", 11), ("Agt", 8), ("Ags", 8), ("Sept", 9), ("Aug", 8)),
        *(("May", 5), ("Oct", 10), ("Dec", 12), ("Okt", 10), ("Des", 12)),
    ],
)
def test_read_day_knows_older_and_english_names(name: str, month: int) -> None:
    assert read_day(f"1 {name} 2026") == date(2026, month, 1)


@pytest.mark.parametrize(
    "written",
    [
        *("29 Januari 2026 s.d. 28 April 2026", "29 Januari 2026 s/d 28 April 2026", "29-01-2026 sd 28-04-2026"),
        *("29/01/2026 - 28/04/2026", "29 Jan 2026 – 28 Apr 2026", "2026-01-29 sampai dengan 2026-04-28"),
        *("29-01-2026 sampai 28-04-2026", "29-01-2026 hingga 28-04-2026", "29 January 2026 to 28 April 2026"),
    ],
)
def test_read_period_reads_two_days(written: str) -> None:
    assert read_period(written) == (JANUARY, date(2026, 4, 28))


@pytest.mark.parametrize(
    "written", ["29 Januari 2026", "", "Jan s.d. April 2026", "1-1-2026 - 2-1-2026 - 3-1-2026", "s.d."]
)
def test_read_period_guesses_nothing(written: str) -> None:
    assert read_period(written) is None


def test_iso_hands_on_what_is_no_day() -> None:
    assert (iso("29 Januari 2026"), iso("Jan 2026")) == ("2026-01-29", "Jan 2026")


@given(day=st.dates(date(1970, 1, 1), date(2100, 12, 31)))
def test_read_day_reads_back_every_day_as_indonesia_writes_it(day: date) -> None:
    written = (f"{day.day} {MONTHS[day.month - 1]} {day.year}", f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}", day.isoformat())
    assert {read_day(one) for one in written} == {day}


@given(text=st.text())
def test_read_day_and_period_bear_any_text(text: str) -> None:
    found = read_day(text)
    assert found is None or str(found.year) in text or not text.isascii()
    assert read_period(text) is None or len(text) > len("1/1/20261/1/2026")
