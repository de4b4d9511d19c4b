"""The register as it was: on a day, or at a version, read backwards out of the change feed; and going back to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Engine, bindparam, delete, func, insert, or_, select, update
from sqlalchemy import Row as SqlRow

from verify.core.agency import Coverage, Held, History, Kind, Register, SourceState
from verify.errors import NotFound, StoreError, UsageError
from verify.store.engine import reading, writing
from verify.store.facts import read_facts
from verify.store.httpcache import forget_readings
from verify.store.images import Image, columns_of, held_of, image_of, moved, undone
from verify.store.links import read_links
from verify.store.looks import Step, What, change_values, count_present, note_look
from verify.store.rows import KEY, TABLES, read_kind, read_listings
from verify.store.sources import lock_register, read_known, record_look
from verify.store.tables import CHANGES, LISTINGS, LOOKS, REGISTER_META, REGISTER_VERSIONS, RUNS, SOURCES

SourceKey: TypeAlias = tuple[str, Kind]
RowsById: TypeAlias = dict[str, Held[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """What made one version: a look at a source of a day, or an operator going back to an earlier version."""

    version: int
    source: str | None
    kind: Kind | None
    as_of: date | None
    run_id: int | None
    learned_at: datetime
    rolled_back_to: int | None
    decided_by: str | None
    because: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """An operator's word to make an earlier version the one that stands."""

    version: int
    decided_by: str
    because: str | None
    at: datetime


def list_versions(engine: Engine, *, limit: int = 20) -> tuple[VersionLine, ...]:
    """The last versions and what made them, newest first."""
    query = select(REGISTER_VERSIONS).order_by(REGISTER_VERSIONS.c.version.desc()).limit(limit)
    with reading(engine) as connection:
        return tuple(read_version(row) for row in connection.execute(query))


def read_version(row: SqlRow[Any]) -> VersionLine:
    """A row of the versions' table."""
    return VersionLine(
        version=row.version,
        source=row.source,
        kind=Kind(row.kind) if row.kind else None,
        as_of=row.as_of,
        run_id=row.run_id,
        learned_at=row.learned_at,
        rolled_back_to=row.rolled_back_to,
        decided_by=row.decided_by,
        because=row.because,
    )


def register_as_of(engine: Engine, moment: datetime) -> Register:
    """What this installation held, and therefore said, at a moment: rows, listings, links, facts, ages of sources.

    Two things are not kept and are as today: what sources.toml declared (publisher, address, whether enabled), and the
    day a row that a partial list did not show was last seen. StoreError where the change feed does not reach back.
    """
    with reading(engine) as connection:
        known = REGISTER_VERSIONS.c.learned_at <= moment
        version = connection.execute(select(func.max(REGISTER_VERSIONS.c.version)).where(known)).scalar() or 0
        looks = _last_looks(connection, LOOKS.c.learned_at <= moment)
        touched = _rows_then(connection, version)
        rows = {kind: _rows_of(connection, kind, touched=touched, looks=looks) for kind in Kind}
        return Register(
            version=version,
            sources=_sources_then(connection, looks),
            agencies=rows[Kind.AGENCIES],
            listings=read_listings(connection, version),
            sanctions=rows[Kind.SANCTIONS],
            orders=rows[Kind.ORDERS],
            links=read_links(connection, until=moment),
            facts=read_facts(connection, until=moment),
        )


def roll_back(engine: Engine, wanted: Return) -> int:
    """Make a new version whose rows, listings and dates of looks equal those of an earlier version; gives its number.

    Sources that no later version changed keep their last look. NotFound where there is no such version, UsageError
    where it is the one that stands, StoreError where the change feed does not reach back. Nothing is applied then.
    The caller holds the locks of all sources.
    """
    with writing(engine) as connection:
        current, _ = lock_register(connection)
        if not 0 <= wanted.version <= current:
            raise NotFound(f"There is no version {wanted.version}; the register is at version {current}.")
        if wanted.version == current:
            raise UsageError(f"Version {current} is the one that stands.")
        version = current + 1
        touched = _rows_then(connection, wanted.version)
        looks = _last_looks(connection, LOOKS.c.version <= wanted.version)
        made_by = {"decided_by": wanted.decided_by, "because": wanted.because, "rolled_back_to": wanted.version}
        connection.execute(insert(REGISTER_VERSIONS).values(version=version, learned_at=wanted.at, **made_by))
        _restore_listings(connection, wanted, version=version)
        forget_readings(connection)
        for key in sorted(touched):
            state = _state_then(connection, key, looks.get(key))
            steps = _restore_rows(connection, state, then=touched[key])
            common = {"version": version, "source": key[0], "kind": key[1].value, "learned_at": wanted.at}
            if steps:
                connection.execute(insert(CHANGES), [common | change_values(step) for step in steps])
            state = replace(state, rows=count_present(connection, state))
            record_look(connection, state)
            note_look(connection, state, version=version, learned_at=wanted.at)
        connection.execute(update(REGISTER_META).values(version=version, looks=REGISTER_META.c.looks + 1))
    return version


def harvests_behind(engine: Engine) -> frozenset[str]:
    """The sha256 of every look that a held row, or a source's state, still stands on."""
    with reading(engine) as connection:
        last = select(func.max(CHANGES.c.version)).group_by(CHANGES.c.source, CHANGES.c.kind, CHANGES.c.row_id)
        stood_on: ColumnElement[bool] = RUNS.c.version.in_(last)
        # A rollback brought back rows of versions before: any of those may be the one that last wrote a row.
        went_back = select(func.max(REGISTER_VERSIONS.c.rolled_back_to))
        reach = connection.execute(went_back.where(REGISTER_VERSIONS.c.version.in_(last))).scalar()
        if reach is not None:
            stood_on = or_(stood_on, RUNS.c.version <= reach)
        runs = connection.execute(select(RUNS.c.sha256).where(stood_on, RUNS.c.sha256.is_not(None)))
        sources = connection.execute(select(SOURCES.c.sha256).where(SOURCES.c.sha256.is_not(None)))
        return frozenset((*runs.scalars(), *sources.scalars()))


def _rows_then(connection: Connection, version: int) -> dict[SourceKey, dict[str, Image | None]]:
    """Every row that a later version touched, as it was at this one; None: it was not held."""
    columns = CHANGES.c
    wanted = (columns.source, columns.kind, columns.row_id, columns.what, columns.fields)
    later = select(*wanted).where(columns.version > version).order_by(columns.id.desc())
    then: dict[SourceKey, dict[str, Image | None]] = {}
    now: dict[SourceKey, RowsById] = {}
    for change in connection.execute(later):
        if change.fields is None:
            message = f"The changes after version {version} were made before field changes were kept: no way back."
            raise StoreError(message)
        key = (change.source, Kind(change.kind))
        if key not in now:
            now[key] = {one.row.source_id: one for one in read_kind(connection, *key)}
            then[key] = {}
        rows = then[key]
        if change.row_id in rows:
            image = rows[change.row_id]
        else:
            held = now[key].get(change.row_id)
            image = image_of(held) if held else None
        named = {"source": change.source, "source_id": change.row_id}
        added = change.what == What.ADDED
        rows[change.row_id] = None if added else undone(image, change.fields, kind=key[1]) | named
    return then


def _last_looks(connection: Connection, known: Any) -> dict[SourceKey, SqlRow[Any]]:  # noqa: ANN401  an SQL condition
    """The last look at each source and kind of those that were known."""
    found = connection.execute(select(LOOKS).where(known).order_by(LOOKS.c.id))
    return {(row.source, Kind(row.kind)): row for row in found}


def _looked(state: SourceState, look: SqlRow[Any] | None) -> SourceState:
    """A source as it was after this look; None: before the first one."""
    if look is None:
        return replace(state, as_of=None, rows=0, sha256=None)
    return replace(
        state,
        as_of=look.as_of,
        coverage=Coverage(look.coverage),
        history=History(look.history),
        rows=look.rows,
        sha256=look.sha256,
        carries_status=look.carries_status,
    )


def _state_then(connection: Connection, key: SourceKey, look: SqlRow[Any] | None) -> SourceState:
    (state,) = (one for one in read_known(connection) if (one.source, one.kind) == key)
    return _looked(state, look)


def _sources_then(connection: Connection, looks: dict[SourceKey, SqlRow[Any]]) -> tuple[SourceState, ...]:
    query = select(SOURCES.c.source, SOURCES.c.kind).where(SOURCES.c.enabled)
    enabled = {(row.source, Kind(row.kind)) for row in connection.execute(query)}
    states = (_looked(one, looks.get((one.source, one.kind))) for one in read_known(connection))
    return tuple(one for one in states if one.as_of is not None or (one.source, one.kind) in enabled)


def _rows_of(
    connection: Connection,
    kind: Kind,
    *,
    touched: dict[SourceKey, dict[str, Image | None]],
    looks: dict[SourceKey, SqlRow[Any]],
) -> tuple[Held[Any], ...]:
    """The rows of one kind as they were, in the order of source and id."""
    sources = {one.source: one for one in read_known(connection) if one.kind is kind}
    found: list[Held[Any]] = []
    for source in sorted(sources):
        rows = {one.row.source_id: one for one in read_kind(connection, source, kind)}
        for row_id, image in touched.get((source, kind), {}).items():
            rows.pop(row_id, None)
            if image is not None:
                rows[row_id] = held_of(kind, image)
        state = _looked(sources[source], looks.get((source, kind)))
        seen = [_seen_by(one, state) for one in rows.values()]
        found += sorted(seen, key=lambda one: str(one.row.source_id))
    return tuple(found)


def _seen_by(held: Held[Any], state: SourceState) -> Held[Any]:
    """A row that is present as the last look of its source left it: a complete list has seen all of its rows."""
    if state.as_of is None or held.removed_on is not None:
        return held
    if state.coverage is Coverage.PARTIAL and held.last_seen <= state.as_of:
        return held
    return replace(held, last_seen=state.as_of)


def _restore_rows(connection: Connection, state: SourceState, *, then: dict[str, Image | None]) -> list[Step]:
    """Write the rows of one source and kind as they were, and give what that changed."""
    source, kind = state.source, state.kind
    table = TABLES[kind]
    own = table.c.source == source
    of_key = (own, table.c.source_id == bindparam("key"))
    now: RowsById = {one.row.source_id: one for one in read_kind(connection, source, kind)}
    steps, inserted, updated, deleted = [], [], [], []
    for row_id, image in then.items():
        before = now.get(row_id)
        after = _seen_by(held_of(kind, image), state) if image is not None else None
        step = _step_back(before, after)
        if step is None:
            continue
        steps.append(step)
        columns = columns_of(kind, image_of(step.after))
        if after is None:
            deleted.append({"key": row_id})
        elif before is None:
            inserted.append(columns)
        else:
            updated.append({**{name: value for name, value in columns.items() if name not in KEY}, "key": row_id})
    if inserted:
        connection.execute(insert(table), inserted)
    if updated:
        connection.execute(update(table).where(*of_key), updated)
    if deleted:
        connection.execute(delete(table).where(*of_key), deleted)
    if state.as_of is not None:
        late = [own, table.c.removed_on.is_(None)]
        if state.coverage is Coverage.PARTIAL:
            late.append(table.c.last_seen > state.as_of)
        connection.execute(update(table).where(*late).values(last_seen=state.as_of))
    return steps


def _step_back(before: Held[Any] | None, after: Held[Any] | None) -> Step | None:
    if after is None:
        return Step(What.WITHDRAWN, before, before) if before is not None else None
    if before is None:
        return Step(What.ADDED, None, after)
    if not [move for move in moved(image_of(before), image_of(after)) if move[0] != "last_seen"]:
        return None
    if (before.removed_on is None) is (after.removed_on is None):
        return Step(What.CHANGED, before, after)
    return Step(What.RETURNED if after.removed_on is None else What.REMOVED, before, after)


def _restore_listings(connection: Connection, wanted: Return, *, version: int) -> None:
    """Take back what lists said later, and say again what a rollback meanwhile had taken back."""
    columns = LISTINGS.c
    later = (columns.version > wanted.version, columns.withdrawn.is_(None))
    connection.execute(update(LISTINGS).where(*later).values(withdrawn=version))
    said_by_then = func.coalesce(columns.version, 0) <= wanted.version
    gone = select(LISTINGS).where(columns.withdrawn > wanted.version, columns.withdrawn < version, said_by_then)
    kept = [column.name for column in LISTINGS.columns if column.name not in ("id", "version", "withdrawn")]
    again = [
        {name: getattr(row, name) for name in kept} | {"version": version, "withdrawn": None}
        for row in connection.execute(gone.order_by(columns.id)).all()
    ]
    if again:
        connection.execute(insert(LISTINGS), again)
