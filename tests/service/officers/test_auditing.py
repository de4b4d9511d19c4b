"""The audit on both databases: what it takes, that it is kept, and that no single change to it goes unfound."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from verify.errors import StoreError
from verify.service.officers.auditing import Act, Audit
from verify.service.officers.chain import Broken, Checkpoint, Flaw, sealed, signed
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.audit import Head, Line, Wanted, whole
from verify.store.engine import Engine, open_engine, reading, writing
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
def engine(migrated_url: str) -> Iterator[Engine]:
    engine = open_engine(migrated_url)
    yield engine
    engine.dispose()


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


def test_note_keeps_ids_of_ours_and_the_moment(audit: Audit, engine: Engine) -> None:
    asked = audit.note(Act(officer=OFFICER, act="POST /petugas/meja", outcome="asked"))
    audit.note(Act(officer=OFFICER, act="POST /petugas/meja", about="7KQF-2M9X-4TA3B", outcome="303", asked=asked))
    audit.note(Act(officer=None, act="POST /api/v1/checks", about="ab12", outcome="200", office_id=OFFICE.id))
    _, (first, second, third) = everything(engine)
    assert (first.number, first.at, first.office_id, first.account_id) == (1, NOW, OFFICE.id, OFFICER.id)
    assert (second.about, second.outcome, second.asked) == ("7KQF-2M9X-4TA3B", "303", 1)
    assert (third.office_id, third.account_id, third.asked) == (OFFICE.id, None, None)
    assert audit.check().broken == ()


def test_note_keeps_nothing_that_could_have_been_typed(audit: Audit, engine: Engine) -> None:
    ours = ("7KQF-2M9X-4TA3B", "kp2mi:SIP3MI/12/2020", "41", "9f8e7d6c5b4a", "a081234567890", "")
    names = ("Sulastri", "Siti Aminah 2", "tanya@contoh.id", "PT Maju 3\n", "x1" * 50)
    numbers = ("081234567890", "0812-3456-7890", "+62 812 3456 7890", "62812.3456.7890", "6281234567890")
    for about in (*ours, *names, *numbers):
        audit.note(Act(officer=None, act="GET /petugas", about=about))
    assert [line.about for line in everything(engine)[1]] == [*ours, *["?"] * len(names + numbers)]


def test_note_refuses_an_act_that_is_no_word_of_ours(audit: Audit, engine: Engine) -> None:
    for act in (Act(officer=None, act="Siti Aminah\n"), Act(officer=None, act="x", outcome="Siti")):
        with pytest.raises(ValueError, match="word of this program"):
            audit.note(act)
    assert everything(engine)[1] == []


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
    statements = [
        update(AUDIT).values(outcome="403"),
        delete(AUDIT).where(AUDIT.c.number == end.number),
        delete(AUDIT),
    ]
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


def test_check_finds_any_change_to_the_head(engine: Engine, audit: Audit, end: Checkpoint) -> None:
    head, lines = everything(engine)
    assert head is not None
    changes = {"first": 2, "before": "x", "last": end.number - 1, "seal": lines[0].seal, "signed": lines[0].seal}
    for column, value in changes.items():
        with writing(engine) as connection:
            connection.execute(update(AUDIT_HEAD).values({column: value}))
        assert audit.check().broken[0] == Broken(flaw=Flaw.HEAD_CHANGED), column
        with pytest.raises(StoreError, match="verify audit --check"):
            audit.note(Act(officer=None, act="GET /petugas"))
        with writing(engine) as connection:
            connection.execute(update(AUDIT_HEAD).values({column: getattr(head, column)}))
    assert audit.check().broken == ()


def test_check_finds_lines_taken_moved_put_in_and_cut_off(engine: Engine, audit: Audit, end: Checkpoint) -> None:
    unguarded(engine)
    head, lines = everything(engine)
    swapped = [lines[0], _numbered(lines[2], 2), _numbered(lines[1], 3), *lines[3:]]
    cases = {
        "first gone": (lines[1:], Broken(flaw=Flaw.MISSING, number=1)),
        "one gone": (lines[:2] + lines[3:], Broken(flaw=Flaw.MISSING, number=3)),
        "moved": (swapped, Broken(flaw=Flaw.CHANGED, number=2)),
        "twice": ([*lines, _numbered(lines[2], 7)], Broken(flaw=Flaw.INSERTED, number=7)),
        "before": ([_numbered(lines[0], 0), *lines], Broken(flaw=Flaw.INSERTED, number=0)),
        "one put in": ([*lines[:3], *(_numbered(line, line.number + 1) for line in lines[2:])], None),
        "tail cut": (lines[:4], Broken(flaw=Flaw.TAIL_CUT, number=5)),
        "all gone": ([], Broken(flaw=Flaw.TAIL_CUT, number=1)),
    }
    for name, (put_in, broken) in cases.items():
        put(engine, head, put_in)
        assert audit.check().broken[0] == (broken or Broken(flaw=Flaw.CHANGED, number=4)), name
    put(engine, None, lines)
    assert audit.check().broken == (Broken(flaw=Flaw.HEAD_MISSING),)
    with pytest.raises(StoreError, match="verify audit --check"):
        audit.note(Act(officer=None, act="GET /petugas"))
    put(engine, head, lines)
    assert audit.check(end).broken == ()


def _numbered(line: Line, number: int) -> Line:
    return Line(**{name: getattr(line, name) for name in Line.__slots__} | {"number": number})


def _rewritten(keys: SecretKeys, head: Head, lines: list[Line]) -> tuple[Head, list[Line]]:
    """The whole history anew, with another first line, sealed with these keys."""
    made: list[Line] = []
    before = head.before
    for line in lines:
        changed = Line(**{n: getattr(line, n) for n in Line.__slots__} | ({"about": ""} if not made else {}))
        made.append(sealed(keys, changed, before))
        before = made[-1].seal
    end = Head(first=head.first, before=head.before, last=head.last, seal=before, signed="")
    return signed(keys, end), made


def test_check_finds_a_history_recomputed_without_the_key(
    engine: Engine, audit: Audit, settings: Settings, end: Checkpoint
) -> None:
    unguarded(engine)
    head, lines = everything(engine)
    assert head is not None
    other = SecretKeys(settings.with_changes(data_keys=SecretStr("ab" * 32)))
    put(engine, *_rewritten(other, head, lines))
    assert audit.check().broken == (Broken(flaw=Flaw.KEY_GONE), Broken(flaw=Flaw.KEY_GONE, number=1))


def test_check_finds_a_history_recomputed_with_the_key_by_a_checkpoint_alone(
    engine: Engine, audit: Audit, settings: Settings, end: Checkpoint
) -> None:
    unguarded(engine)
    head, lines = everything(engine)
    assert head is not None
    put(engine, *_rewritten(SecretKeys(settings), head, lines))
    assert audit.check().broken == ()
    assert audit.check(end).broken == (Broken(flaw=Flaw.REWRITTEN, number=LINES),)
    with writing(engine) as connection:
        connection.execute(delete(AUDIT))
        connection.execute(delete(AUDIT_HEAD))
    assert audit.check(end).broken == (Broken(flaw=Flaw.REWRITTEN, number=LINES),)


def test_check_follows_the_chain_across_a_rotation(
    engine: Engine, audit: Audit, settings: Settings, end: Checkpoint
) -> None:
    SecretKeys(settings).rotate()
    audit.note(Act(officer=OFFICER, act="GET /petugas"))
    assert audit.check(end).broken == ()
    names = {line.seal.partition(":")[0] for line in everything(engine)[1]}
    assert len(names) == 2


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


def test_purge_deletes_nothing_that_does_not_hold(engine: Engine, audit: Audit, clock: Clock, end: Checkpoint) -> None:
    unguarded(engine)
    with writing(engine) as connection:
        connection.execute(update(AUDIT).where(AUDIT.c.number == 2).values(account_id=None))
        connection.execute(update(AUDIT).where(AUDIT.c.number == 3).values(account_id=None))
    with pytest.raises(StoreError, match="none is deleted"):
        audit.purge(clock.moment + timedelta(days=1))
    with reading(engine) as connection:
        assert connection.execute(select(func.count()).select_from(AUDIT)).scalar() == LINES


def test_lines_are_of_one_office_and_span(audit: Audit, end: Checkpoint) -> None:
    def numbers(**wanted: object) -> list[int]:
        return [line.number for line in audit.lines(Wanted(**wanted))]  # type: ignore[arg-type]  # each names a limit

    day = timedelta(days=1)
    assert numbers() == list(range(1, end.number + 1))
    assert numbers(office_id=OFFICE.id, since=NOW, until=NOW + day) == [1, 3, 5]
    assert numbers(office_id=OFFICE.id, newest=2) == [3, 5]
    assert numbers(below=3) == [1, 2]
    assert numbers(until=NOW) == numbers(since=NOW + day) == []
