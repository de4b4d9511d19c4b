"""One look at a source, applied: a single transaction that makes the next version of the register, or nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, bindparam, func, insert, select, update

from verify.core.agency import Agency, Coverage, Held, SourceState
from verify.store.engine import writing
from verify.store.rows import KEY, NOUNS, TABLES, AnyRow, Values, read_kind, to_values
from verify.store.sources import lock_register, record_look
from verify.store.tables import CHANGES, LISTINGS, REGISTER_META, REGISTER_VERSIONS, RUNS

HeldById: TypeAlias = dict[str, Held[Any]]
# What a listing says; when one of these moves, the list has changed its mind about a licence.
_LICENCE_COLUMNS = ("status", "status_from", "status_until", "decree")


class What(StrEnum):
    """What happened to a row at a version."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    RETURNED = "returned"


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
class _Step:
    """One row that changes; `row` is None where it is removed."""

    what: What
    source_id: str
    row: AnyRow | None


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
        steps = _steps(look, held)
        if steps:
            version += 1
        _write_rows(connection, look, steps=steps, as_of=as_of)
        _mark_seen(connection, look, held=held, as_of=as_of)
        _write_listings(connection, steps, held=held, as_of=as_of)
        _write_changes(connection, look, steps=steps, version=version)
        record_look(connection, replace(look.state, rows=_count_present(connection, look.state)))
        connection.execute(update(REGISTER_META).values(version=version, looks=REGISTER_META.c.looks + 1))
        _close_run(connection, look, version=version, applied=bool(steps))
    return version


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


def _steps(look: Look, held: HeldById) -> list[_Step]:
    steps: list[_Step] = []
    for row in look.upserts:
        before = held.get(row.source_id)
        if before is None:
            steps.append(_Step(What.ADDED, row.source_id, row))
        elif before.removed_on is not None:
            steps.append(_Step(What.RETURNED, row.source_id, row))
        elif before.row != row:
            steps.append(_Step(What.CHANGED, row.source_id, row))
    present = {source_id for source_id, one in held.items() if one.removed_on is None}
    gone = (source_id for source_id in dict.fromkeys(look.removed) if source_id in present)
    return steps + [_Step(What.REMOVED, source_id, None) for source_id in gone]


def _write_rows(connection: Connection, look: Look, *, steps: list[_Step], as_of: date) -> None:
    table = TABLES[look.state.kind]
    of_key = (table.c.source == look.state.source, table.c.source_id == bindparam("key"))
    added: list[Values] = []
    updated: list[Values] = []
    for step in steps:
        if step.row is None:
            continue
        if step.what is What.ADDED:
            added.append({**to_values(step.row), "first_seen": as_of, "last_seen": as_of, "removed_on": None})
        else:
            content = {name: value for name, value in to_values(step.row).items() if name not in KEY}
            updated.append({**content, "key": step.source_id, "removed_on": None})
    removed = [{"key": step.source_id, "removed_on": as_of} for step in steps if step.row is None]
    if added:
        connection.execute(insert(table), added)
    for batch in (updated, removed):
        if batch:
            connection.execute(update(table).where(*of_key), batch)


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


def _write_listings(connection: Connection, steps: list[_Step], *, held: HeldById, as_of: date) -> None:
    """Keep what the list now says of a licence wherever that is new."""
    listings = []
    for step in steps:
        if not isinstance(step.row, Agency):
            continue
        before = held.get(step.source_id)
        if before is None or _licence_words(before.row) != _licence_words(step.row):
            values = to_values(step.row)
            listings.append(
                {name: values[name] for name in (*KEY, *_LICENCE_COLUMNS, "source_url")} | {"first_seen": as_of}
            )
    if listings:
        connection.execute(insert(LISTINGS), listings)


def _licence_words(row: AnyRow) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in _LICENCE_COLUMNS)


def _write_changes(connection: Connection, look: Look, *, steps: list[_Step], version: int) -> None:
    if not steps:
        return
    common = {
        "version": version,
        "source": look.state.source,
        "kind": look.state.kind.value,
        "learned_at": look.learned_at,
    }
    connection.execute(insert(REGISTER_VERSIONS).values(**common, as_of=look.state.as_of, run_id=look.run_id))
    connection.execute(
        insert(CHANGES), [{**common, "row_id": step.source_id, "what": step.what.value} for step in steps]
    )


def _count_present(connection: Connection, state: SourceState) -> int:
    table = TABLES[state.kind]
    present = (
        select(func.count()).select_from(table).where(table.c.source == state.source, table.c.removed_on.is_(None))
    )
    return connection.execute(present).scalar_one()


def _close_run(connection: Connection, look: Look, *, version: int, applied: bool) -> None:
    """Say in the ledger, within the same transaction, that the run's look stands."""
    if look.run_id is not None:
        values = {"version": version, "outcome": "applied" if applied else "unchanged"}
        connection.execute(update(RUNS).where(RUNS.c.id == look.run_id).values(**values))
