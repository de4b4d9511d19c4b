"""Rows of orders: a country is read or the row is rejected; numbers are plain or the row is rejected."""

from __future__ import annotations

from datetime import date

import pytest

from registry_sync.clean import Cleaned, Rules, clean
from registry_sync.parse.canonical import parse
from tests.registry_sync.parse.documents import NO_WORDS, one
from verify.core.agency import Kind, Order


def cleaned(text: str) -> Cleaned:
    return clean(Kind.ORDERS, parse(Kind.ORDERS, one(text.encode()), NO_WORDS), Rules(source="test", jurisdiction="ID"))


def test_clean_reads_every_column_of_an_order() -> None:
    text = (
        "source_id,agency_name,agency_source_id,country,job,sector,scheme,quota,salary_min,salary_max,currency,"
        "valid_until,employer,partner_agency,permit_number,source_url\n"
        "9,PT Abadi,7,Taiwan,Perawat,formal,P TO P,12,24000,28590.00,TWD,2027-03-31,Lin,Chen,B. 432/SIP2MI/IV/2026,"
        "https://example.org/9\n"
    )
    assert cleaned(text).rows == (
        Order(
            source="test",
            source_id="9",
            agency_name="PT Abadi",
            agency_source_id="7",
            country="TW",
            job="Perawat",
            sector="formal",
            scheme="P TO P",
            quota=12,
            salary_min=24000,
            salary_max=28590,
            currency="TWD",
            valid_until=date(2027, 3, 31),
            employer="Lin",
            partner_agency="Chen",
            permit_number="B. 432/SIP2MI/IV/2026",
            source_url="https://example.org/9",
        ),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("agency_name,country\nPT Abadi,Atlantis\n", "'Atlantis' is not one that is known"),
        ("agency_name,country\nPT Abadi,\n", "country is blank"),
        ("agency_name,country\n,TW\n", "agency_name is blank"),
        ("agency_name,country,quota\nPT Abadi,TW,dua\n", "quota is not a whole number"),
        ("agency_name,country,salary_min\nPT Abadi,TW,1.500.000\n", "salary_min is not a whole number"),
        ("agency_name,country,salary_min\nPT Abadi,TW,1500.75\n", "salary_min is not a whole number"),
        ("agency_name,country,salary_min\nPT Abadi,TW,-1\n", "salary_min is not a whole number"),
        ("agency_name,country,salary_min,salary_max\nPT Abadi,TW,2,1\n", "salary_max is below salary_min"),
        ("agency_name,country,valid_until\nPT Abadi,TW,31-03-2027\n", "valid_until is not a date"),
    ],
)
def test_clean_rejects_an_order_with_its_reason(text: str, reason: str) -> None:
    outcome = cleaned(text)
    assert outcome.rows == ()
    assert [reason in rejected.reason for rejected in outcome.rejected] == [True]


def test_clean_tells_orders_without_ids_apart_by_what_identifies_them() -> None:
    text = "agency_name,country,job,quota\nPT Abadi,TW,Perawat,1\nPT Abadi,HK,Perawat,1\nPT Abadi,TW,Perawat,1\n"
    outcome = cleaned(text)
    assert len({row.source_id for row in outcome.rows}) == 2
    assert [rejected.row for rejected in outcome.rejected] == [4]
    again = cleaned("agency_name,country,job,quota\nPT Abadi,TW,Perawat,5\n").rows[0]
    assert again.source_id == outcome.rows[0].source_id
