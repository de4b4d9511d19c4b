from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.web.running import KARYA_ID, REVOKED_ID, load_register, today
from verify.core.agency import Agency, Coverage, Held, History, Kind, Register, SourceState
from verify.core.answer import CompanyStatus, SourceView
from verify.core.index import RegisterIndex
from verify.errors import BadInput, NotFound
from verify.service.browsing import (
    Age,
    Browser,
    Province,
    Wanted,
    data_age,
    offices,
    refuse_numbers,
)
from verify.store.engine import open_engine
from verify.store.register import load_register as read_register

DAY = date(2026, 11, 19)


@pytest.fixture
def browser(migrated_url: str) -> Iterator[Browser]:
    engine = open_engine(migrated_url)
    load_register(engine)
    index = RegisterIndex.build(read_register(engine))
    yield Browser(engine, lambda: index, today=today)
    engine.dispose()


def source(**changes: object) -> SourceView:
    full: dict[str, object] = {
        "source": "x",
        "kind": "agencies",
        "as_of": DAY,
        "rows": 1,
        "sha256": None,
        "coverage": "complete",
        "history": "current",
        "fresh": True,
    }
    return SourceView(**(full | changes))  # type: ignore[arg-type]  # a test names the fields it changes


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("Karya Satria Abadi", 1),
        ("pt karya", 1),
        ("abadi kar", 1),
        ("ksa", 1),
        ("ksatria", 0),
        ("sumber", 60),
        ("", 63),
    ],
)
def test_find_finds_by_the_beginnings_of_words_in_names_and_aliases(browser: Browser, q: str, found: int) -> None:
    assert browser.find(Wanted(q=q)).total == found


def test_find_gives_every_company_once_over_all_its_pages_in_the_order_of_names(browser: Browser) -> None:
    first = browser.find(Wanted())
    ids = [one.company.id for n in range(first.pages) for one in browser.find(Wanted(page=n + 1)).entries]
    assert len(ids) == len(set(ids)) == first.total
    names = [one.company.key.normalised for one in first.entries]
    assert names == sorted(names)


def test_find_filters_by_status_and_province(browser: Browser) -> None:
    revoked = browser.find(Wanted(status=CompanyStatus.REVOKED))
    assert [one.company.id for one in revoked.entries] == [REVOKED_ID]
    assert browser.find(Wanted(province="JAWA  timur")).total == 1
    assert browser.find(Wanted(province="jawa")).total == 0


def test_provinces_are_those_of_the_offices_each_once(browser: Browser) -> None:
    assert browser.provinces() == (Province("DKI Jakarta", "ID"), Province("Jawa Timur", "ID"))
    assert all(browser.find(Wanted(province=one.name)).total == 1 for one in browser.provinces())


def test_provinces_written_in_several_ways_are_one_by_the_commonest(tmp_path: Path) -> None:
    written = ("JAWA  TIMUR", "Jawa Timur", "Jawa Timur", " ")
    rows = [Agency(source="t", source_id=str(n), name=f"PT Contoh {n}", province=one) for n, one in enumerate(written)]
    register = Register(
        version=1,
        sources=(
            SourceState(
                source="t",
                kind=Kind.AGENCIES,
                jurisdiction="ID",
                coverage=Coverage.COMPLETE,
                history=History.CURRENT,
                as_of=DAY,
                max_age_days=30,
            ),
        ),
        agencies=tuple(Held(row, DAY, DAY) for row in rows),
    )
    index = RegisterIndex.build(register)
    engine = open_engine(f"sqlite:///{tmp_path}/test.sqlite")
    found = Browser(engine, lambda: index, today=today).provinces()
    engine.dispose()
    assert found == (Province("Jawa Timur", "ID"),)


@pytest.mark.parametrize("q", ["0812345", "08 12 34", "a@b", "٠١٢٣٤٥", "PT 12 34 56"])
def test_refuse_numbers_refuses_what_must_not_stand_in_an_address(q: str) -> None:
    with pytest.raises(BadInput) as refusal:
        refuse_numbers(q)
    assert refusal.value.field == "q"
    assert q not in refusal.value.message


@pytest.mark.parametrize("q", ["", "PT Karya 2000", "PT 12345"])
def test_refuse_numbers_lets_names_pass(q: str) -> None:
    refuse_numbers(q)


def test_one_tells_the_status_of_the_day_asked(browser: Browser) -> None:
    assert browser.one(REVOKED_ID).entry.standing.status is CompanyStatus.REVOKED
    before = browser.one(REVOKED_ID, date(2026, 1, 28))
    assert before.entry.standing.status is not CompanyStatus.REVOKED
    assert before.on_date == date(2026, 1, 28)


def test_one_is_found_by_any_of_its_records(browser: Browser) -> None:
    assert browser.one("test:1b").entry.company.id == KARYA_ID
    assert [held.row.source_id for held in offices(browser.one(KARYA_ID).entry.company)] == ["1", "1b"]


def test_one_refuses_a_day_to_come_and_an_id_that_is_not_held(browser: Browser) -> None:
    with pytest.raises(BadInput):
        browser.one(KARYA_ID, today() + timedelta(days=1))
    with pytest.raises(NotFound):
        browser.one("test:404")


def test_register_gives_the_version_the_sources_and_their_age(browser: Browser) -> None:
    register = browser.register()
    assert (register.version, register.age.age, register.age.as_of) == (3, Age.FRESH, today())
    assert browser.age("ID").age is Age.FRESH
    assert browser.age("PH").age is Age.EMPTY


def test_changes_go_on_after_the_version_given(browser: Browser) -> None:
    assert {change.version for change in browser.changes(1)} == {2, 3}


OLD = {"history": "historical", "fresh": False}


@pytest.mark.parametrize(
    ("sources", "age", "as_of"),
    [
        ([], Age.EMPTY, None),
        ([source(as_of=None, fresh=False)], Age.EMPTY, None),
        ([source()], Age.FRESH, DAY),
        ([source(fresh=False)], Age.STALE, DAY),
        ([source(coverage="partial")], Age.PARTIAL, DAY),
        ([source(**OLD)], Age.HISTORICAL, DAY),
        ([source(**OLD), source(coverage="partial", as_of=date(2026, 7, 14))], Age.PARTIAL, date(2026, 7, 14)),
        ([source(**OLD), source()], Age.FRESH, DAY),
        ([source(kind="sanctions"), source(**OLD, as_of=date(2026, 1, 1))], Age.HISTORICAL, date(2026, 1, 1)),
        ([source(fresh=False), source(fresh=False, as_of=date(2026, 1, 1))], Age.STALE, DAY),
    ],
)
def test_data_age_calls_fresh_only_a_complete_current_list_looked_at_lately(
    sources: list[SourceView], age: Age, as_of: date | None
) -> None:
    found = data_age(sources)
    assert (found.age, found.as_of) == (age, as_of)
