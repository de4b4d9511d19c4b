"""The Philippine pages: the real captures are read, and anything they would not have said stops them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from registry_sync.errors import ShapeChanged
from registry_sync.parse.dmw import parse
from registry_sync.parse.record import Parsed
from tests.registry_sync.parse.documents import NO_WORDS, document, one
from verify.core.agency import Kind

ROOT = Path(__file__).parents[3]
AGENCIES = ROOT / "config/register/ph-dmw-agencies.json"
ORDERS = ROOT / "config/register/ph-dmw-orders.json"
Change = Callable[[dict[str, Any]], None]


def page(path: Path = AGENCIES) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def body(change: Change, path: Path = AGENCIES) -> bytes:
    changed = page(path)
    change(changed)
    return json.dumps(changed).encode()


def test_parse_reads_the_captured_agencies() -> None:
    parsed = parse(Kind.AGENCIES, one(AGENCIES.read_bytes()), NO_WORDS)
    rows = [dict(record.cells) for record in parsed.records]
    assert Counter(row["status"] for row in rows) == {
        "active": 17, "revoked": 26, "expired": 4, "returned": 1, "unknown": 2
    }  # fmt: skip
    assert parsed.stated_on == date(2026, 7, 14)
    assert rows[0]["status_from"] == "2025-11-11"
    assert rows[0]["status_until"] == "2031-10-03"


def test_parse_ends_no_revocation_on_the_day_the_licence_would_have_expired() -> None:
    rows = [dict(record.cells) for record in parse(Kind.AGENCIES, one(AGENCIES.read_bytes()), NO_WORDS).records]
    assert {row["status_until"] for row in rows if row["status"] != "active"} == {""}


def test_parse_reads_not_stated_as_nothing() -> None:
    rows = [dict(record.cells) for record in parse(Kind.AGENCIES, one(AGENCIES.read_bytes()), NO_WORDS).records]
    assert not [row for row in rows if "Not Stated" in row["regency"] or row["emails"] == "NA"]


def test_parse_never_carries_a_person_on() -> None:
    def name_somebody(found: dict[str, Any]) -> None:
        found["data"][0]["representative"] = "SOMEBODY WITH A NAME"

    parsed = parse(Kind.AGENCIES, one(body(name_somebody)), NO_WORDS)
    assert "SOMEBODY" not in "".join(record.raw() for record in parsed.records)


def test_parse_gives_every_captured_order_an_id_of_its_own() -> None:
    rows = [dict(record.cells) for record in parse(Kind.ORDERS, one(ORDERS.read_bytes()), NO_WORDS).records]
    assert len({row["source_id"] for row in rows}) == len(rows) == 50


def test_parse_reads_no_validity_out_of_a_date_nobody_explains() -> None:
    parsed = parse(Kind.ORDERS, one(ORDERS.read_bytes()), NO_WORDS)
    assert not [record for record in parsed.records if "valid_until" in dict(record.cells)]


def test_parse_reads_an_empty_page_as_no_rows() -> None:
    path = ROOT / "tests/data/ph_dmw/approved_job_orders_filter_ABC.json"
    assert parse(Kind.ORDERS, one(path.read_bytes()), NO_WORDS).records == ()


def _row(key: str, value: object) -> Change:
    return lambda found: found["data"][3].update({key: value})


def _without(key: str) -> Change:
    def change(found: dict[str, Any]) -> None:
        del found["data"][3][key]

    return change


def _meta(key: str, value: object) -> Change:
    return lambda found: found["meta"].update({key: value})


REFUSED = [
    pytest.param(_row("rating", "A"), "New: rating", id="a new key"),
    pytest.param(_without("address"), "Gone: address", id="a key gone"),
    pytest.param(_row("license_status", "Suspended"), "'Suspended'", id="an unknown status"),
    pytest.param(_row("license_status", None), "unknown licence status: ''", id="no status"),
    pytest.param(
        lambda found: found["data"][3].update(is_valid=False), "contradicts itself", id="valid by word, not by flag"
    ),
    pytest.param(_row("license_status_date", "11/11/2025"), "not as a time stamp", id="a date of another shape"),
    pytest.param(_row("data_as_of", "today"), "data_as_of", id="a look of another shape"),
    pytest.param(_row("contact_number", 86818959), "contact_number as int", id="a number where text was"),
    pytest.param(_row("name", "A\x01B"), "control characters", id="control characters"),
    pytest.param(lambda found: found["data"].pop(), "holds 49: it breaks off", id="a row short"),
    pytest.param(_meta("total", "many"), "whole numbers", id="a count that is none"),
    pytest.param(_meta("lastPage", 3), "contradicts itself", id="an envelope that does not add up"),
    pytest.param(_meta("next", 2), "envelope has changed", id="a new key in the envelope"),
    pytest.param(lambda found: found.update(data={}), "not a list of rows", id="rows that are no list"),
    pytest.param(lambda found: found.pop("meta"), "exactly 'meta' and 'data'", id="no envelope"),
]


@pytest.mark.parametrize(("change", "named"), REFUSED)
def test_parse_names_what_makes_a_page_another_shape(change: Change, named: str) -> None:
    with pytest.raises(ShapeChanged) as refusal:
        parse(Kind.AGENCIES, one(body(change)), NO_WORDS)
    assert named in refusal.value.message


@pytest.mark.parametrize(
    ("raw", "named"),
    [
        (AGENCIES.read_bytes()[:9000], "not whole JSON"),
        (b"[]", "found: list"),
        (b'{"meta": {}, "meta": {}, "data": []}', "stands twice"),
        (b"[" * 100_000, "no publisher means"),
        (b'{"meta": ' + b"9" * 5000 + b', "data": []}', "no publisher means"),
        (b"\xff\xfe", "not UTF-8"),
    ],
)
def test_parse_refuses_what_is_no_page_at_all(raw: bytes, named: str) -> None:
    with pytest.raises(ShapeChanged) as refusal:
        parse(Kind.AGENCIES, one(raw), NO_WORDS)
    assert named in refusal.value.message


def test_parse_refuses_sanctions_which_these_pages_do_not_list() -> None:
    with pytest.raises(ShapeChanged):
        parse(Kind.SANCTIONS, one(AGENCIES.read_bytes()), NO_WORDS)


def split(count: int, per_page: int) -> list[dict[str, Any]]:
    """The captured agencies as a list of so many rows over several pages."""
    rows = page()["data"][:count]
    last = -(-count // per_page)
    return [
        {
            "meta": {**page()["meta"], "total": count, "perPage": per_page, "currentPage": at, "lastPage": last},
            "data": rows[(at - 1) * per_page : at * per_page],
        }
        for at in range(1, last + 1)
    ]


def read(pages: list[dict[str, Any]]) -> Parsed:
    return parse(Kind.AGENCIES, tuple(document(json.dumps(page)) for page in pages), NO_WORDS)


def test_parse_puts_the_pages_of_a_list_together_in_their_order() -> None:
    first, second, third = split(25, 10)
    assert read([third, first, second]) == read(split(25, 25))
    assert [record.number for record in read([third, first, second]).records] == list(range(1, 26))


def _renumbered(page: dict[str, Any], **changes: int) -> dict[str, Any]:
    return {**page, "meta": {**page["meta"], **changes}}


PAGES: list[tuple[Callable[[list[dict[str, Any]]], list[dict[str, Any]]], str]] = [
    (lambda pages: [pages[0], pages[2]], "Of 3 pages are missing: [2]; read twice: none"),
    (lambda pages: [*pages, pages[1]], "Of 3 pages are missing: none; read twice: [2]"),
    (lambda pages: [pages[0], pages[0], pages[2]], "missing: [2]; read twice: [1]"),
    (lambda pages: [pages[0], _renumbered(pages[1], total=26), pages[2]], "do not agree on the length of the list"),
    (lambda pages: [*pages[:2], split(35, 10)[2]], "changed while it was read"),
    (lambda _pages: [], "No page was read"),
]


@pytest.mark.parametrize(("change", "said"), PAGES)
def test_parse_refuses_pages_that_are_not_one_list(
    change: Callable[[list[dict[str, Any]]], list[dict[str, Any]]], said: str
) -> None:
    with pytest.raises(ShapeChanged) as stopped:
        read(change(split(25, 10)))
    assert said in stopped.value.message
