"""The audit on both databases: what it takes, that it is kept, and that a change to any column is found."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import Executable, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from tests.service.officers.recorded import LINES, NOW, OFFICE, OFFICER, Clock, audit, clock, end, everything, unguarded
from verify.service.officers.auditing import Act, Audit
from verify.service.officers.chain import Broken, Checkpoint, Flaw
from verify.settings import Settings
from verify.store.audit import Wanted
from verify.store.engine import Engine, open_engine, writing
from verify.store.tables import AUDIT

__all__ = ["audit", "clock", "end"]


@pytest.fixture
def engine(migrated_url: str) -> Iterator[Engine]:
    engine = open_engine(migrated_url)
    yield engine
    engine.dispose()


def test_note_keeps_ids_of_ours_and_the_moment(audit: Audit, engine: Engine) -> None:
    asked = audit.note(Act(officer=OFFICER, act="POST /petugas/meja", outcome="asked"))
    audit.note(Act(officer=OFFICER, act="POST /petugas/meja", about="7KQF-2M9X-4TA3B", outcome="303", asked=asked))
    audit.note(Act(officer=None, act="POST /api/v1/checks", about="ab12", outcome="200", office_id=OFFICE.id))
    _, (first, second, third) = everything(engine)
    assert (first.number, first.at, first.office_id, first.account_id) == (1, NOW, OFFICE.id, OFFICER.id)
    assert (second.about, second.outcome, second.asked) == ("7KQF-2M9X-4TA3B", "303", 1)
    assert (third.office_id, third.account_id, third.asked) == (OFFICE.id, None, None)
    assert audit.check().broken == ()


def test_note_by_many_at_once_makes_one_chain(engine: Engine, settings: Settings) -> None:
    def notes(_: int) -> list[int]:
        mine = Audit(engine, settings)
        return [mine.note(Act(officer=OFFICER, act="GET /petugas")) for _ in range(5)]

    with ThreadPoolExecutor(4) as pool:
        numbers = sorted(number for made in pool.map(notes, range(4)) for number in made)
    assert numbers == list(range(1, 21))
    proof = Audit(engine, settings).check()
    assert (proof.lines, proof.broken) == (20, ())


def test_the_database_refuses_to_change_or_delete_a_line(engine: Engine, end: Checkpoint) -> None:
    statements: list[Executable] = [
        update(AUDIT).values(outcome="403"),
        delete(AUDIT).where(AUDIT.c.number == end.number),
        delete(AUDIT),
    ]
    if engine.dialect.name == "sqlite":
        statements.append(insert(AUDIT).prefix_with("OR REPLACE").from_select(AUDIT.c.keys(), select(AUDIT)))
    for statement in statements:
        with pytest.raises(IntegrityError, match="lines of the audit"), writing(engine) as connection:
            connection.execute(statement)
    assert len(everything(engine)[1]) == LINES


CHANGES = {
    "number": 99,
    "at": NOW - timedelta(microseconds=1),
    "office_id": "ffffffffffff",
    "account_id": "ffffffffffff",
    "act": "GET /petugas/meja",
    "about": "run-9",
    "outcome": "403",
    "asked": 1,
    "seal": "k00000000:00",
}


def test_check_finds_a_change_to_each_column(engine: Engine, audit: Audit, end: Checkpoint) -> None:
    assert CHANGES.keys() == set(AUDIT.c.keys())
    unguarded(engine)
    third = everything(engine)[1][2]
    for column, value in CHANGES.items():
        with writing(engine) as connection:
            connection.execute(update(AUDIT).where(AUDIT.c.number == third.number).values({column: value}))
        assert audit.check().broken[0].number == third.number, column
        back = AUDIT.c.number == (value if column == "number" else third.number)
        with writing(engine) as connection:
            connection.execute(update(AUDIT).where(back).values({column: getattr(third, column)}))
    assert audit.check(end).broken == ()


def test_purge_takes_from_the_beginning_and_leaves_a_chain_that_holds(
    engine: Engine, audit: Audit, clock: Clock, end: Checkpoint
) -> None:
    clock.moment += timedelta(days=10)
    audit.note(Act(officer=OFFICER, act="GET /petugas"))
    assert audit.purge(NOW) == 0
    assert audit.purge(clock.moment) == LINES
    _, (kept, noted) = everything(engine)
    assert (kept.number, noted.act, noted.about) == (7, "audit.purged", "1-6")
    assert (audit.check().first, audit.check(end).broken) == (7, ())
    older = Checkpoint(number=2, seal="k0:0")
    assert audit.check(older).broken == (Broken(flaw=Flaw.NOT_KEPT, number=2),)
    clock.moment += timedelta(days=1)
    assert audit.purge(clock.moment) == 2
    assert [line.number for line in everything(engine)[1]] == [9]
    assert audit.check().broken == ()


def test_lines_are_of_one_office_and_span(audit: Audit, end: Checkpoint) -> None:
    def numbers(**wanted: object) -> list[int]:
        return [line.number for line in audit.lines(Wanted(**wanted))]  # type: ignore[arg-type]  # each names a limit

    day = timedelta(days=1)
    assert numbers() == list(range(1, end.number + 1))
    assert numbers(office_id=OFFICE.id, since=NOW, until=NOW + day) == [1, 3, 5]
    assert numbers(office_id=OFFICE.id, newest=2) == [3, 5]
    assert numbers(below=3) == [1, 2]
    audit.note(Act(officer=OFFICER, act="POST /petugas/meja", outcome="asked"))
    assert numbers(changes=True) == [end.number + 1]
    assert numbers(until=NOW) == numbers(since=NOW + day) == []
