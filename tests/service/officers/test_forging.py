"""What somebody could do who may write the database, and how it is found; and what is never taken into the audit."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlalchemy import delete, func, select, text, update

from tests.service.officers.recorded import LINES, OFFICER, Clock, audit, clock, end, everything, put, unguarded
from verify.errors import StoreError
from verify.service.officers.auditing import Act, Audit
from verify.service.officers.chain import Broken, Checkpoint, Flaw, sealed, signed
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.audit import Head, Line
from verify.store.engine import Engine, open_engine, reading, writing
from verify.store.tables import AUDIT, AUDIT_HEAD

__all__ = ["audit", "clock", "end"]


@pytest.fixture
def engine(migrated_file: Path, tmp_path: Path) -> Iterator[Engine]:
    shutil.copy(migrated_file, tmp_path / "test.sqlite")
    engine = open_engine(f"sqlite:///{tmp_path / 'test.sqlite'}")
    yield engine
    engine.dispose()


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


@pytest.mark.parametrize(
    "spoilt",
    [
        "UPDATE audit SET at = 'yesterday' WHERE number = 3",
        "UPDATE audit SET at = x'00ff' WHERE number = 3",
        "UPDATE audit SET about = x'00ff' WHERE number = 3",
        "UPDATE audit SET seal = x'00ff' WHERE number = 3",
        "UPDATE audit SET asked = 'x' WHERE number = 3",
        "UPDATE audit SET asked = 1.5 WHERE number = 3",
    ],
)
def test_check_names_a_line_that_was_spoilt(engine: Engine, audit: Audit, end: Checkpoint, spoilt: str) -> None:
    unguarded(engine)
    with writing(engine) as connection:
        connection.execute(text(spoilt))
    assert audit.check(end).broken[0].number == 3


@pytest.mark.parametrize(
    "spoilt",
    [
        "UPDATE audit_head SET first = 'x'",
        "UPDATE audit_head SET last = 'x'",
        "UPDATE audit_head SET last = 1e9",
        "UPDATE audit_head SET before = x'00'",
        "UPDATE audit_head SET signed = x'00'",
    ],
)
def test_check_finds_a_head_that_was_spoilt(engine: Engine, audit: Audit, end: Checkpoint, spoilt: str) -> None:
    with writing(engine) as connection:
        connection.execute(text(spoilt))
    assert audit.check(end).broken[0].number is None
    with pytest.raises(StoreError, match="verify audit --check"):
        audit.note(Act(officer=None, act="GET /petugas"))


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


def test_purge_deletes_nothing_that_does_not_hold(engine: Engine, audit: Audit, clock: Clock, end: Checkpoint) -> None:
    unguarded(engine)
    with writing(engine) as connection:
        connection.execute(update(AUDIT).where(AUDIT.c.number == 2).values(account_id=None))
        connection.execute(update(AUDIT).where(AUDIT.c.number == 3).values(account_id=None))
    with pytest.raises(StoreError, match="none is deleted"):
        audit.purge(clock.moment + timedelta(days=1))
    with reading(engine) as connection:
        assert connection.execute(select(func.count()).select_from(AUDIT)).scalar() == LINES


def test_note_keeps_nothing_that_could_have_been_typed(audit: Audit, engine: Engine) -> None:
    ours = ("7KQF-2M9X-4TA3B", "kp2mi:SIP3MI/12/2020", "41", "9f8e7d6c5b4a", "a081234567890", "")
    names = ("Sulastri", "Siti Aminah 2", "tanya@contoh.id", "PT Maju 3\n", "x1" * 50)
    numbers = ("081234567890", "0812-3456-7890", "+62 812 3456 7890", "62812.3456.7890", "6281234567890")
    for about in (*ours, *names, *numbers):
        audit.note(Act(officer=None, act="GET /petugas", about=about))
    audit.note(Act(officer=None, act="operator.office_close", about="Budi", office_id="Budi"))
    *found, closing = everything(engine)[1]
    assert (closing.about, closing.office_id) == ("?", None)
    assert [line.about for line in found] == [*ours, *["?"] * len(names + numbers)]


def test_note_refuses_an_act_that_is_no_word_of_ours(audit: Audit, engine: Engine) -> None:
    for act in (Act(officer=None, act="Siti Aminah\n"), Act(officer=None, act="x", outcome="Siti")):
        with pytest.raises(ValueError, match="word of this program"):
            audit.note(act)
    assert everything(engine)[1] == []
