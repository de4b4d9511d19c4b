"""One look at a source, applied: a single transaction that makes the next version of the register, or nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import islice
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, Executable, bindparam, func, insert, select, update

from verify.core.agency import Agency, Coverage, Held, Sanction, SourceState
from verify.store.engine import writing
from verify.store.images import image_of, licence_words, moved
from verify.store.rows import KEY, NOUNS, TABLES, AnyRow, Values, read_kind, to_values
from verify.store.sources import lock_register, record_look
from verify.store.tables import CHANGES, LISTINGS, LOOKS, REGISTER_META, REGISTER_VERSIONS, RUNS

_BATCH = 1000
HeldById: TypeAlias = dict[str, Held[Any]]


class What(StrEnum):
    """What happened to a row at a version. `withdrawn`: an operator took back that it was ever listed."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A guarded look at one source and kind.

    `state.as_of` is the day of the look; `state.rows` is counted by the store. `upserts` are the rows that are new or
    may have changed (giving all of them is right too), `removed` the ids that a complete list no longer shows,
    `unseen` the ids that a partial list did not show: they stay, with the `last_seen` they had.
    """

    state: SourceState
    upserts: tuple[AnyRow, ...] = ()
    removed: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    run_id: int | None = None
    learned_at: datetime


@dataclass(frozen=True, slots=True)
class Step:
    """One row that changes: as it was held (None: not at all) and as it is held from now on.

    Where it is withdrawn, `after` is what it was.
    """

    what: What
    before: Held[Any] | None
    after: Held[Any]

    @property
    def source_id(self) -> str:
        """The row's id in its source."""
        return str(self.after.row.source_id)


def apply_look(engine: Engine, look: Look) -> int:
    """Apply a look in one transaction, and give the register's version after it.

    The version moves only if a row was added, changed, removed or returned; the stamp's number of looks always does.
    A look that contradicts itself (a row of another source or kind, an id given twice, a removal from a partial
    source) is a ValueError, and nothing is applied.
    """
    as_of = _checked(look)
    source, kind = look.state.source, look.state.kind
    with writing(engine) as connection:
        version, _ = lock_register(connection)
        held: HeldById = {one.row.source_id: one for one in read_kind(connection, source, kind)}
        steps = _steps(look, held, as_of=as_of)
        if steps:
            version += 1
        _write_rows(connection, look, steps=steps)
        _mark_seen(connection, look, held=held, as_of=as_of)
        _write_listings(connection, look, steps=steps, version=version)
        _write_changes(connection, look, steps=steps, version=version)
        state = replace(look.state, rows=count_present(connection, look.state))
        record_look(connection, state)
        note_look(connection, state, version=version, learned_at=look.learned_at, run_id=look.run_id)
        connection.execute(update(REGISTER_META).values(version=version, looks=REGISTER_META.c.looks + 1))
        _close_run(connection, look, version=version, applied=bool(steps))
    return version


def note_look(
    connection: Connection, state: SourceState, *, version: int, learned_at: datetime, run_id: int | None = None
) -> None:
    """Write down what a source is from now on, so that a later day can ask what it was today."""
    line = insert(LOOKS).values(
        source=state.source,
        kind=state.kind.value,
        version=version,
        learned_at=learned_at,
        as_of=state.as_of,
        coverage=state.coverage.value,
        history=state.history.value,
        rows=state.rows,
        sha256=state.sha256,
        carries_status=state.carries_status,
        run_id=run_id,
    )
    connection.execute(line)


def count_present(connection: Connection, state: SourceState) -> int:
    """How many rows a source and kind holds that are not removed."""
    table = TABLES[state.kind]
    present = (
        select(func.count()).select_from(table).where(table.c.source == state.source, table.c.removed_on.is_(None))
    )
    return connection.execute(present).scalar_one()


def _checked(look: Look) -> date:
    """Refuse a look that no caller can mean; its day otherwise."""
    state = look.state
    ids = [row.source_id for row in look.upserts]
    problems = (
        (state.as_of is None, "a look has no day"),
        (any(type(row) is not NOUNS[state.kind] for row in look.upserts), "a row is of another kind"),
        (any(row.source != state.source for row in look.upserts), "a row is of another source"),
        (len(set(ids)) != len(ids), "an id is given twice"),
        (not set(ids).isdisjoint((*look.removed, *look.unseen)), "a row is both shown and not shown"),
        (bool(look.removed) and state.coverage is Coverage.PARTIAL, "a partial source removes nothing"),
    )
    for wrong, problem in problems:
        if wrong:
            message = f"The look at {state.source} {state.kind} cannot be applied: {problem}"
            raise ValueError(message)
    assert state.as_of is not None  # noqa: S101  the first problem above, for the type checker
    return state.as_of


def _steps(look: Look, held: HeldById, *, as_of: date) -> list[Step]:
    steps: list[Step] = []
    for row in look.upserts:
        before = held.get(row.source_id)
        if before is None:
            steps.append(Step(What.ADDED, None, Held(row, as_of, as_of)))
        elif before.removed_on is not None:
            steps.append(Step(What.RETURNED, before, Held(row, before.first_seen, as_of)))
        elif before.row != row:
            steps.append(Step(What.CHANGED, before, Held(row, before.first_seen, before.last_seen)))
    gone = (held[source_id] for source_id in dict.fromkeys(look.removed) if source_id in held)
    present = (before for before in gone if before.removed_on is None)
    return steps + [Step(What.REMOVED, before, replace(before, removed_on=as_of)) for before in present]


def _write_rows(connection: Connection, look: Look, *, steps: list[Step]) -> None:
    table = TABLES[look.state.kind]
    of_key = (table.c.source == look.state.source, table.c.source_id == bindparam("key"))
    in_batches(connection, insert(table), (_as_new(step) for step in steps if step.what is What.ADDED))
    rewritten = (step for step in steps if step.what in (What.CHANGED, What.RETURNED))
    in_batches(connection, update(table).where(*of_key), (_as_rewritten(step) for step in rewritten))
    gone = (step for step in steps if step.what is What.REMOVED)
    removed = ({"key": step.source_id, "removed_on": step.after.removed_on} for step in gone)
    in_batches(connection, update(table).where(*of_key), removed)


def _as_new(step: Step) -> Values:
    seen = {"first_seen": step.after.first_seen, "last_seen": step.after.last_seen, "removed_on": None}
    return to_values(step.after.row) | seen


def _as_rewritten(step: Step) -> Values:
    content = {name: value for name, value in to_values(step.after.row).items() if name not in KEY}
    return {**content, "key": step.source_id, "removed_on": None}


def in_batches(connection: Connection, statement: Executable, rows: Iterable[Values]) -> None:
    """Execute a statement for each of these rows, so many at a time that memory stays bounded; nothing for none."""
    waiting = iter(rows)
    while batch := list(islice(waiting, _BATCH)):
        connection.execute(statement, batch)


def _mark_seen(connection: Connection, look: Look, *, held: HeldById, as_of: date) -> None:
    """Mark every row present as seen at this look, but those that a partial list did not show."""
    table = TABLES[look.state.kind]
    own = table.c.source == look.state.source
    connection.execute(update(table).where(own, table.c.removed_on.is_(None)).values(last_seen=as_of))
    unseen = [
        {"key": source_id, "last_seen": held[source_id].last_seen} for source_id in look.unseen if source_id in held
    ]
    if unseen:
        connection.execute(update(table).where(own, table.c.source_id == bindparam("key")), unseen)


def _write_listings(connection: Connection, look: Look, *, steps: list[Step], version: int) -> None:
    """Keep what the list now says of a licence wherever that is new."""
    learned = {"learned_at": look.learned_at, "version": version, "first_seen": look.state.as_of}
    listings = (
        {
            "source": row.source,
            "source_id": row.source_id,
            "status": row.status.value,
            "status_from": row.status_from,
            "status_until": row.status_until,
            "decree": row.decree,
            "source_url": row.source_url,
            **learned,
        }
        for row in (step.after.row for step in steps if _says_something_new(step))
    )
    in_batches(connection, insert(LISTINGS), listings)


def _says_something_new(step: Step) -> bool:
    if step.what is What.REMOVED:
        return False
    return licence_words(step.after.row) != (licence_words(step.before.row) if step.before else None)


def _write_changes(connection: Connection, look: Look, *, steps: list[Step], version: int) -> None:
    if not steps:
        return
    common = {
        "version": version,
        "source": look.state.source,
        "kind": look.state.kind.value,
        "learned_at": look.learned_at,
        "as_of": look.state.as_of,
    }
    connection.execute(insert(REGISTER_VERSIONS).values(**common, run_id=look.run_id))
    in_batches(connection, insert(CHANGES), (common | change_values(step) for step in steps))


def change_values(step: Step) -> Values:
    """What the change feed says of one row, but for the version, the source and the times."""
    row = step.after.row
    effective, published = None, None
    gone = step.what in (What.REMOVED, What.WITHDRAWN)
    if isinstance(row, Sanction) and not gone:
        effective, published = row.effective_from, row.published_on
    elif isinstance(row, Agency) and not gone and (_says_something_new(step) or step.what is What.RETURNED):
        effective = row.status_from
    return {
        "row_id": step.source_id,
        "what": step.what.value,
        "effective": effective,
        "published": published,
        "fields": moved(
            image_of(step.before) if step.before else None,
            image_of(step.after) if step.what is not What.WITHDRAWN else None,
        ),
    }


def _close_run(connection: Connection, look: Look, *, version: int, applied: bool) -> None:
    """Say in the ledger, within the same transaction, that the run's look stands."""
    if look.run_id is not None:
        values = {"version": version, "outcome": "applied" if applied else "unchanged"}
        connection.execute(update(RUNS).where(RUNS.c.id == look.run_id).values(**values))
