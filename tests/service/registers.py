"""A small register in a real database, for the tests of what is asked of it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from verify.core.agency import (
    Agency,
    Contact,
    ContactKind,
    Coverage,
    History,
    Kind,
    Order,
    SourceState,
    Status,
)
from verify.store.engine import Engine
from verify.store.looks import Look
from verify.store.register import apply_look

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 21, 3, 4, 5, tzinfo=UTC)


def state(kind: Kind = Kind.AGENCIES, as_of: date = DAY) -> SourceState:
    """A complete, current list that carries its own status words."""
    return SourceState(
        source="test",
        kind=kind,
        jurisdiction="ID",
        coverage=Coverage.COMPLETE,
        history=History.CURRENT,
        as_of=as_of,
        max_age_days=30,
        sha256="ab" * 32,
        carries_status=True,
    )


def agency(name: str = "PT Karya Satria Abadi", status: Status = Status.ACTIVE) -> Agency:
    """An agency with one listed phone."""
    return Agency(
        source="test",
        source_id=name,
        name=name,
        licence_number="81201141907610001",
        status=status,
        status_from=date(2020, 1, 5),
        contacts=(Contact(ContactKind.PHONE, "021-8304147", "+62218304147"),),
    )


def put(engine: Engine, *agencies: Agency, as_of: date = DAY) -> None:
    """One look at the list `test`, with these agencies in it."""
    apply_look(engine, Look(state=state(as_of=as_of), upserts=agencies, learned_at=NOW))


def put_orders(engine: Engine) -> None:
    """One order of PT Karya Satria Abadi for caregivers in Taiwan."""
    order = Order(
        source="test",
        source_id="o1",
        agency_name="PT Karya Satria Abadi",
        agency_source_id="PT Karya Satria Abadi",
        country="TW",
        job="caregiver",
        valid_until=date(2027, 12, 31),
    )
    apply_look(engine, Look(state=state(Kind.ORDERS), upserts=(order,), learned_at=NOW))
