from __future__ import annotations

import csv
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from tests.core.test_regions import towns
from verify.core.help import HelpKind, HelpLine, Nearby, Usable, read_help

TEXT = (Path(__file__).parents[2] / "config" / "contacts.csv").read_text("utf-8")
HEADER = "area,kind,name,number,hours,source,verified_on,usable"
TODAY = date(2026, 11, 21)
LOCAL = f"""{HEADER}
ID,police,Polri,110,,press,2023-10-14,yes
52,bp3mi,BP3MI NTB,+62370123456,08.00-16.00,call,2026-11-01,yes
52.03,bp3mi,Pos Lombok Timur,+62376123456,,call,2026-11-01,verify
52.03,disnaker,Disnaker Lombok Timur,+62376654321,,call,2026-11-01,yes
abroad,migrant_workers,KP2MI,+622129244800,,press,2025-12-01,yes
HK,mission,KJRI Hong Kong,+85255501234,,call,2026-11-01,yes
"""


@cache
def lines() -> tuple[HelpLine, ...]:
    return read_help(TEXT)


def nearby(place: str | None = None, *, country: str | None = None) -> Nearby:
    region = towns().region(place) if place else None
    return Nearby(lines=read_help(LOCAL), today=TODAY, region=region, country=country)


def test_read_help_reads_the_real_file() -> None:
    usable = {(one.area, one.number) for one in lines() if one.usable is Usable.YES}
    assert usable == {
        ("ID", "110"),
        ("ID", "129"),
        ("ID", "+628111129129"),
        ("ID", "0800-1000"),
        ("ID", "+628118080141"),
        ("abroad", "+622129244800"),
    }


def test_every_region_of_the_real_file_exists() -> None:
    assert [one.area for one in lines() if one.area[0].isdigit() and one.area not in towns().regions] == []


def test_every_row_says_where_it_was_read() -> None:
    assert all(row["source"] and row["name"] for row in csv.DictReader(TEXT.splitlines()))


def test_lines_that_are_not_usable_are_never_given() -> None:
    for area in (None, "NTB", "Lombok Timur", "Riau", "Jakarta"):
        region = towns().region(area) if area else None
        given = Nearby(lines=lines(), today=TODAY, region=region).of(*HelpKind)
        assert {one.number for one in given} == {"110", "129", "+628111129129", "0800-1000", "+628118080141"}


@pytest.mark.parametrize(
    ("today", "rechecked"), [(date(2026, 12, 1), True), (date(2026, 12, 2), False), (date(2025, 12, 1), True)]
)
def test_shown_marks_a_line_that_nobody_looked_at_for_a_year(today: date, *, rechecked: bool) -> None:
    line = next(one for one in lines() if one.number == "0800-1000")
    assert line.shown(today).rechecked is rechecked


@pytest.mark.parametrize(
    ("place", "numbers"),
    [
        (None, ["110"]),
        ("Kupang", ["110"]),
        ("NTB", ["110", "+62370123456"]),
        ("Kab. Lombok Timur", ["110", "+62370123456", "+62376654321"]),
    ],
)
def test_of_takes_the_nearest_usable_line_of_each_kind(place: str | None, numbers: list[str]) -> None:
    given = nearby(place).of(HelpKind.POLICE, HelpKind.BP3MI, HelpKind.DISNAKER)
    assert [one.number for one in given] == numbers


def test_of_gives_nobody_abroad_a_number_that_works_at_home_alone() -> None:
    kinds = (HelpKind.POLICE, HelpKind.MISSION, HelpKind.MIGRANT_WORKERS)
    assert [one.number for one in nearby(country="HK").of(*kinds)] == ["+85255501234", "+622129244800"]
    assert [one.number for one in nearby(country="SA").of(*kinds)] == ["+622129244800"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("area,number\n", "columns"),
        (f"{HEADER}\nXX,police,Polri,110,,press,2023-10-14,yes", "unknown area 'XX'"),
        (f"{HEADER}\nID,fire,Damkar,113,,press,2023-10-14,yes", "Damkar"),
        (f"{HEADER}\nID,police,Polri,110,,press,last year,yes", "Polri"),
        (f"{HEADER}\nID,police,Polri,110,,press,2023-10-14,maybe", "Polri"),
        (f"{HEADER}\nID,police,Polri,110,,press,,yes", "date"),
        (f"{HEADER}\nID,police,Polri,call us,,press,2023-10-14,yes", "dialled"),
        (f"{HEADER}\nID,police,Polri,110,,,2023-10-14,yes", "source"),
    ],
)
def test_read_help_names_a_row_that_is_wrong(text: str, named: str) -> None:
    with pytest.raises(ValueError, match=rf"contacts\.csv: .*{named}"):
        read_help(text)


def test_read_help_takes_an_undated_line_that_is_not_shown() -> None:
    (line,) = read_help(f"{HEADER}\nID,witness,LPSK,148,,public code,,verify")
    assert (line.verified_on, line.shown(TODAY).rechecked) == (None, False)
