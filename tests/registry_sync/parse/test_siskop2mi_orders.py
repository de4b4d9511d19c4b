"""The vacancy feed: pages in steps of ten, strict keys, nothing read twice (invented rows)."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from registry_sync.clean import Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.parse.record import Parsed
from registry_sync.parse.siskop2mi_orders import parse
from tests.registry_sync.parse.documents import SITE, WORDS, document, feed_pages, feed_url, one
from verify.core.agency import Kind, Order

ROWS: list[dict[str, Any]] = [
    *json.loads(feed_pages()[0].body)["result"],
    *json.loads(feed_pages()[1].body)["data"]["result"],
]
RULES = Rules(source="id-orders", jurisdiction="ID")


def row(**changes: object) -> dict[str, Any]:
    return {**ROWS[0], **changes}


def read(*pages: list[dict[str, Any]], offsets: tuple[int, ...] | None = None) -> Parsed:
    places = offsets if offsets is not None else tuple(range(0, 10 * len(pages), 10))
    bodies = (json.dumps({"result": page}) for page in pages)
    return parse(
        Kind.ORDERS, tuple(document(body, feed_url(at)) for body, at in zip(bodies, places, strict=True)), WORDS
    )


def only_order(**changes: object) -> dict[str, str]:
    (record,) = read([row(**changes)]).records
    return dict(record.cells)


def test_parse_reads_the_invented_feed_into_clean_orders() -> None:
    cleaned = clean(Kind.ORDERS, parse(Kind.ORDERS, feed_pages(), WORDS), RULES)
    assert (len(cleaned.rows), cleaned.rejected) == (13, ())
    first = cleaned.rows[0]
    assert isinstance(first, Order)
    assert (first.source_id, first.agency_name, first.agency_source_id) == ("900001", "PT REKAAN SATU MANDIRI", "9001")
    assert (first.country, first.scheme, str(first.valid_until)) == ("TW", "P to P", "2026-12-31")
    assert (first.salary_min, first.salary_max, first.currency) == (20000, None, "TWD")
    assert first.source_url == f"{SITE}/lowongan/detail/900001"
    assert "SMA" not in str(first)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        *(
            ("1.500.000", "1500000"),
            ("3.500.000,00", "3500000"),
            (20000, "20000"),
            (20000.0, "20000"),
            ("0", ""),
            (0, ""),
        ),
        *(("0.00", ""), (None, ""), ("", ""), ("1.5", "1.5"), ("20,000", "20,000"), ("nego", "nego")),
    ],
)
def test_parse_reads_pay_where_it_can_mean_one_sum(written: object, said: str) -> None:
    assert only_order(JOB_GAJI=written)["salary_min"] == said


@pytest.mark.parametrize(
    ("name", "code", "country"),
    [
        ("TAIWAN", "TW", "TW"),
        ("Taiwan", "tw", "tw"),
        ("TAIWAN", "", "TAIWAN"),
        ("", "TW", "TW"),
        ("Negeri Antah", "TW", "TW"),
        ("TAIWAN", "JP", "TW/JP"),
    ],
)
def test_parse_takes_a_country_that_name_and_code_agree_on(name: str, code: str, country: str) -> None:
    assert only_order(NEGARA=name, NEGARA_ISO2=code)["country"] == country


def test_parse_lets_a_contradictory_country_be_rejected() -> None:
    cleaned = clean(Kind.ORDERS, read([row(NEGARA_ISO2="JP")]), RULES)
    assert [reject.reason for reject in cleaned.rejected] == ["country 'TW/JP' is not one that is known"]


@pytest.mark.parametrize(
    ("link", "key"), [(f"{SITE}/profil/lembaga/detail/9001", "9001"), ("", ""), (None, ""), ("#", ""), ("http://[", "")]
)
def test_parse_takes_the_companys_id_from_its_link(link: str | None, key: str) -> None:
    assert only_order(P3MI_PROFILE=link)["agency_source_id"] == key


def test_parse_reads_rows_alone_in_data_and_without_the_disputed_key() -> None:
    bare = {key: value for key, value in ROWS[0].items() if key != "PENDIDIKAN2"}
    assert len(parse(Kind.ORDERS, one(json.dumps({"data": {"result": [bare]}})), WORDS).records) == 1


def test_parse_of_an_empty_feed_gives_no_rows() -> None:
    assert read([]).records == ()


def test_parse_reads_a_row_once_that_slid_onto_the_next_page() -> None:
    parsed = read(ROWS[:10], [ROWS[9], *ROWS[10:]])
    assert len(parsed.records) == 13
    assert [record.number for record in parsed.records] == list(range(1, 14))


def test_parse_hands_two_rows_of_one_id_on_to_the_guards() -> None:
    assert len(read([row(), row(JABATAN="Lain")]).records) == 2


STOPS: list[tuple[Callable[[], Parsed], str]] = [
    (lambda: read([row(BARU=1)]), "New: BARU. Gone: none"),
    (lambda: read([{key: value for key, value in row().items() if key != "NEGARA"}]), "New: none. Gone: NEGARA"),
    (lambda: read([row(JABATAN=["a"])]), "gives JABATAN as list"),
    (lambda: read([row(P3MI=True)]), "gives P3MI as bool"),
    (lambda: read([row(SKEMA="B TO B")]), "Unknown scheme 'B TO B' in row 1"),
    (lambda: read(ROWS[:10]), "the feed breaks off"),
    (lambda: read(ROWS[:9], ROWS[9:]), "other lengths were found at 0, 10 of 10"),
    (lambda: read(ROWS[:10], ROWS[:10], []), "says what the page before says"),
    (lambda: read(ROWS[:10], ROWS[10:], offsets=(0, 20)), "in steps of 10: 0, 20"),
    (lambda: read(ROWS[:10], ROWS[10:], offsets=(10, 0)), "in steps of 10: 10, 0"),
    (
        lambda: parse(Kind.ORDERS, (document('{"result":[]}', feed_url(0)), document('{"result":[]}')), WORDS),
        "1 of them say",
    ),
    (lambda: parse(Kind.ORDERS, (), WORDS), "0 pages were read"),
    (lambda: parse(Kind.ORDERS, one("<html>"), WORDS), "not whole JSON"),
    (lambda: parse(Kind.ORDERS, one('{"result":[NaN]}'), WORDS), "NaN, which is no number"),
    (lambda: parse(Kind.ORDERS, one('{"result":[],"total":3}'), WORDS), "found: result, total"),
    (lambda: parse(Kind.ORDERS, one('{"data":{"result":{}}}'), WORDS), "'result' is not a list of rows"),
    (lambda: parse(Kind.ORDERS, one("[]"), WORDS), "found: list"),
    (lambda: parse(Kind.ORDERS, one('{"result":[],"result":[]}'), WORDS), "A key stands twice"),
    (lambda: parse(Kind.AGENCIES, feed_pages(), WORDS), "holds orders, not agencies"),
]


@pytest.mark.parametrize(("reading", "said"), STOPS)
def test_parse_stops_and_says_what_was_seen(reading: Callable[[], Parsed], said: str) -> None:
    with pytest.raises(ShapeChanged) as stopped:
        reading()
    assert said in stopped.value.message
