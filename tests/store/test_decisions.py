from __future__ import annotations

from datetime import timedelta

import pytest

from tests.store.samples import NOW
from verify.core.statuses import Advice
from verify.store.decisions import (
    Decision,
    Outcome,
    Paper,
    Reason,
    decisions_between,
    load_decision,
    purge_decisions,
    save_decision,
)
from verify.store.engine import Engine
from verify.store.officers import Office, Officer, Role, add_account, add_office


@pytest.fixture(autouse=True)
def offices(engine: Engine) -> None:
    """Two offices with an account each."""
    for name in ("o1", "o2"):
        office = Office(id=name, name=f"Kantor {name}", area="52.03")
        add_office(engine, office, at=NOW)
        officer = Officer(id=f"a-{name}", login=name, name=f"Petugas {name}", role=Role.DESK, office=office)
        add_account(engine, officer, password_hash=None, at=NOW)


def _decision(number: str, *, office: str = "o1", minutes: int = 0) -> Decision:
    at = NOW + timedelta(minutes=minutes)
    return Decision(
        id=number,
        office_id=office,
        account_id=f"a-{office}",
        by=f"Petugas {office}",
        at=at,
        code="7KQF-2M9X-4TA3B",
        advice=Advice.CHECK_FIRST,
        outcome=Outcome.PAPERS,
        reasons=(Reason.NO_RECOMMENDATION, Reason.OTHER_PAPERS),
        missing=(Paper.CITY, Paper.RECOMMENDATION),
        expires_at=at + timedelta(days=1),
    )


def test_load_decision_gives_it_back_to_its_own_office_alone(engine: Engine) -> None:
    save_decision(engine, _decision("d1"))
    assert load_decision(engine, "d1", office_id="o1") == _decision("d1")
    assert load_decision(engine, "d1", office_id="o2") is None
    assert load_decision(engine, "d2", office_id="o1") is None


def test_save_decision_keeps_one_that_is_sent_twice_once(engine: Engine) -> None:
    save_decision(engine, _decision("d1"))
    save_decision(engine, _decision("d1", office="o2", minutes=3))
    assert load_decision(engine, "d1", office_id="o1") == _decision("d1")
    assert load_decision(engine, "d1", office_id="o2") is None


def test_decisions_between_gives_an_offices_own_in_order_without_the_end(engine: Engine) -> None:
    for number, office, minutes in (("c", "o1", 9), ("a", "o1", 0), ("b", "o2", 1), ("d", "o1", 10), ("e", "o1", -1)):
        save_decision(engine, _decision(number, office=office, minutes=minutes))
    found = decisions_between(engine, "o1", since=NOW, until=NOW + timedelta(minutes=10))
    assert [one.id for one in found] == ["a", "c"]


def test_purge_decisions_deletes_the_expired_only(engine: Engine) -> None:
    for number, minutes in (("a", 0), ("b", 1), ("c", 2)):
        save_decision(engine, _decision(number, minutes=minutes))
    assert purge_decisions(engine, now=NOW + timedelta(days=1, minutes=1)) == 2
    assert load_decision(engine, "c", office_id="o1") is not None
    assert purge_decisions(engine, now=NOW + timedelta(days=1, minutes=1)) == 0
