from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from tests.web.running import KARYA, KARYA_ID, REVOKED_ID, load_register, today
from verify.core.answer import CompanyStatus, SourceView
from verify.core.index import RegisterIndex
from verify.errors import BadInput, NotFound
from verify.service.browsing import (
    CSV_COLUMNS,
    Age,
    Browser,
    Wanted,
    data_age,
    offices,
    refuse_numbers,
    safe_cell,
)
from verify.store.engine import open_engine
from verify.store.register import load_register as read_register
from verify.store.schema import migrate

DAY = date(2026, 11, 19)


@pytest.fixture
def browser(database_url: str) -> Iterator[Browser]:
    engine = open_engine(database_url)
    migrate(engine)
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


def test_csv_rows_give_every_live_record_in_the_contracts_columns(browser: Browser) -> None:
    header, *rows = browser.csv_rows()
    assert header == list(CSV_COLUMNS)
    assert all(len(row) == len(header) for row in rows)
    assert len(rows) == 64
    karya = next(dict(zip(header, row, strict=True)) for row in rows if row[0] == "1")
    assert (karya["name"], karya["aliases"], karya["status"], karya["status_from"]) == (
        KARYA,
        "KSA",
        "active",
        "2024-01-02",
    )


@pytest.mark.parametrize("cell", ["=1", "+62812", "-1", "@x", "\t=1", "\r=1"])
def test_safe_cell_quotes_what_a_spreadsheet_would_run(cell: str) -> None:
    assert safe_cell(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "PT X", "1+1", "a=b"])
def test_safe_cell_leaves_the_rest(cell: str) -> None:
    assert safe_cell(cell) == cell


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
