"""An audit for tests: who acts in it, its lines, and what somebody with the database alone could do to it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, insert, text

from verify.service.officers.auditing import Act, Audit
from verify.service.officers.chain import Checkpoint
from verify.settings import Settings
from verify.store.audit import Head, Line, whole
from verify.store.engine import Engine, writing
from verify.store.officers import Office, Officer, Role
from verify.store.tables import AUDIT, AUDIT_HEAD

OFFICE = Office(id="a1b2c3d4e5f6", name="Kantor Contoh", area="52.03")
OFFICER = Officer(id="0123456789ab", login="petugas", name="Petugas", role=Role.DESK, office=OFFICE)
NOW = datetime(2026, 11, 22, 3, 4, 5, 678901, tzinfo=UTC)
LINES = 6


class Clock:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        """Start now."""
        self.moment = NOW

    def __call__(self) -> datetime:
        """The moment the test has set."""
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def audit(engine: Engine, settings: Settings, clock: Clock) -> Audit:
    return Audit(engine, settings, clock=clock)


@pytest.fixture
def end(audit: Audit) -> Checkpoint:
    """Where an audit of six lines ends."""
    for number in range(1, LINES + 1):
        audit.note(
            Act(officer=OFFICER if number % 2 else None, act="GET /petugas", about=f"run-{number}", outcome="200")
        )
    found = audit.check().end
    assert found is not None
    return found


def everything(engine: Engine) -> tuple[Head | None, list[Line]]:
    with whole(engine) as (head, lines):
        return head, list(lines)


def unguarded(engine: Engine) -> None:
    """Do what the owner of a database can do first: take the triggers away."""
    names = ("audit_unchanged", "audit_kept") if engine.dialect.name == "sqlite" else ("audit_kept", "audit_whole")
    with writing(engine) as connection:
        for name in names:
            connection.execute(text(f"DROP TRIGGER {name}" + ("" if engine.dialect.name == "sqlite" else " ON audit")))


def put(engine: Engine, head: Head | None, lines: list[Line]) -> None:
    """Make the audit these lines and this head, as somebody with the database alone could."""
    with writing(engine) as connection:
        connection.execute(delete(AUDIT))
        connection.execute(delete(AUDIT_HEAD))
        if lines:
            connection.execute(
                insert(AUDIT), [{name: getattr(line, name) for name in Line.__slots__} for line in lines]
            )
        if head is not None:
            connection.execute(insert(AUDIT_HEAD), {"id": 1} | {n: getattr(head, n) for n in Head.__slots__})
