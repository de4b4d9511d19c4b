"""Rows of sanctions: every word and date is read, or the row says why not."""

from __future__ import annotations

from datetime import date

import pytest

from registry_sync.clean import Cleaned, Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.parse.canonical import parse
from tests.registry_sync.parse.documents import NO_WORDS, one
from verify.core.agency import Action, Kind, Sanction


def cleaned(text: str) -> Cleaned:
    return clean(
        Kind.SANCTIONS, parse(Kind.SANCTIONS, one(text.encode()), NO_WORDS), Rules(source="test", jurisdiction="ID")
    )


def test_clean_reads_every_column_of_a_sanction() -> None:
    text = (
        "source_id,agency_name,agency_source_id,action,effective_from,effective_until,decree,published_on,reason,"
        "source_url\n104,PT Abadi,7,suspension,2026-02-03,2026-05-03,SK 7/2026,2026-02-05,OPP,https://example.org\n"
    )
    assert cleaned(text).rows == (
        Sanction(
            source="test",
            source_id="104",
            agency_name="PT Abadi",
            agency_source_id="7",
            action=Action.SUSPENSION,
            effective_from=date(2026, 2, 3),
            effective_until=date(2026, 5, 3),
            decree="SK 7/2026",
            published_on=date(2026, 2, 5),
            reason="OPP",
            source_url="https://example.org",
        ),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("agency_name,action\nPT Abadi,\n", "action is blank"),
        ("agency_name,action\n,revoked\n", "agency_name is blank"),
        ("agency_name,action,effective_from\nPT Abadi,revoked,2014\n", "effective_from is not a date"),
        ("agency_name,action,published_on\nPT Abadi,revoked,Feb 2026\n", "published_on is not a date"),
        ("agency_name,action,effective_from,effective_until\nPT A,warning,2026-02-03,2026-02-02\n", "ends before"),
    ],
)
def test_clean_rejects_a_sanction_with_its_reason(text: str, reason: str) -> None:
    outcome = cleaned(text)
    assert outcome.rows == ()
    assert [reason in rejected.reason for rejected in outcome.rejected] == [True]


def test_clean_stops_at_an_action_it_does_not_know() -> None:
    with pytest.raises(ShapeChanged, match="Unknown action 'frozen' in row 2"):
        cleaned("agency_name,action\nPT Abadi,frozen\n")


def test_clean_tells_decisions_without_ids_apart_by_company_action_day_and_decree() -> None:
    head = "agency_name,action,effective_from,decree,reason\n"
    rows = cleaned(head + "PT A,revoked,2026-01-29,SK 96,x\nPT A,suspension,2026-01-29,SK 96,x\n").rows
    (again,) = cleaned(head + "PT A,revoked,2026-01-29,SK 96,another reason\n").rows
    assert len({row.source_id for row in rows}) == 2
    assert again.source_id == rows[0].source_id
