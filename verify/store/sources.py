"""What is known of each source and kind: what sources.toml declares of it and what its last look established."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import Connection, Engine, Select, insert, or_, select, update
from sqlalchemy import Row as SqlRow

from verify.core.agency import Coverage, History, Kind, SourceState
from verify.errors import NotMigrated
from verify.store.engine import reading, writing
from verify.store.rows import Values
from verify.store.tables import REGISTER_META, SOURCES


def declare_sources(engine: Engine, declared: Sequence[SourceState], *, enabled: Collection[tuple[str, Kind]]) -> None:
    """Keep what sources.toml declares; what a look established (as_of, rows, sha256, carries_status) is not touched.

    A source gone from the file is disabled; if it was ever imported its rows stay in use. A declaration never makes an
    imported source say more than its last look did: of two coverages the partial one holds, of two histories the
    historical one, until the next look. A change moves the stamp's number of looks.
    """
    with writing(engine) as connection:
        lock_register(connection)
        known = {(row.source, row.kind): row for row in connection.execute(select(SOURCES))}
        changed = False
        for state in declared:
            key = (state.source, state.kind)
            held = known.pop(key, None)
            changed |= _declare(connection, state, held=held, enabled=key in enabled)
        for gone in known.values():
            if gone.enabled:
                _update(connection, gone.source, gone.kind, values={"enabled": False})
                changed = True
        if changed:
            connection.execute(update(REGISTER_META).values(looks=REGISTER_META.c.looks + 1))


def known_sources(engine: Engine) -> tuple[SourceState, ...]:
    """Every source and kind ever declared or imported, disabled ones too, in the order of their names."""
    with reading(engine) as connection:
        return read_known(connection)


def read_known(connection: Connection) -> tuple[SourceState, ...]:
    """As `known_sources`, on an open connection."""
    return _ordered(connection.execute(select(SOURCES)))


def read_used(connection: Connection) -> tuple[SourceState, ...]:
    """The sources that a check asks: enabled ones, and those that were imported."""
    used = or_(SOURCES.c.enabled, SOURCES.c.as_of.is_not(None))
    return _ordered(connection.execute(select(SOURCES).where(used)))


def record_look(connection: Connection, state: SourceState) -> None:
    """Keep what a look established; a source not declared before is kept as not enabled."""
    values = _values(state)
    key = (SOURCES.c.source == state.source, SOURCES.c.kind == state.kind.value)
    if connection.execute(select(SOURCES.c.source).where(*key)).first() is None:
        connection.execute(insert(SOURCES).values(**values, enabled=False))
    else:
        _update(connection, state.source, state.kind.value, values=values)


def lock_register(connection: Connection) -> tuple[int, int]:
    """Hold back every other change of the register until this transaction ends; gives its version and looks."""
    return _stamp(connection, select(REGISTER_META).with_for_update())


def read_stamp(connection: Connection) -> tuple[int, int]:
    """The register's version and its number of looks."""
    return _stamp(connection, select(REGISTER_META))


def _stamp(connection: Connection, query: Select[Any]) -> tuple[int, int]:
    row = connection.execute(query).first()
    if row is None:
        raise NotMigrated
    return row.version, row.looks


def _declare(connection: Connection, state: SourceState, *, held: SqlRow[Any] | None, enabled: bool) -> bool:
    """Insert or update one declared source; whether anything changed."""
    if held is None:
        unread = replace(state, as_of=None, rows=0, sha256=None)
        connection.execute(insert(SOURCES).values(**_values(unread), enabled=enabled))
        return True
    before = _state(held)
    after = replace(state, as_of=before.as_of, rows=before.rows, sha256=before.sha256)
    if before.as_of is not None:
        partial = Coverage.PARTIAL in {before.coverage, state.coverage}
        historical = History.HISTORICAL in {before.history, state.history}
        after = replace(
            after,
            carries_status=before.carries_status,
            coverage=Coverage.PARTIAL if partial else Coverage.COMPLETE,
            history=History.HISTORICAL if historical else History.CURRENT,
        )
    if after == before and held.enabled == enabled:
        return False
    _update(connection, state.source, state.kind.value, values={**_values(after), "enabled": enabled})
    return True


def _update(connection: Connection, source: str, kind: str, *, values: Values) -> None:
    connection.execute(update(SOURCES).where(SOURCES.c.source == source, SOURCES.c.kind == kind).values(**values))


def _values(state: SourceState) -> Values:
    values = {field.name: getattr(state, field.name) for field in fields(state)}
    return {
        **values,
        "kind": state.kind.value,
        "coverage": state.coverage.value,
        "history": state.history.value,
    }


def _ordered(rows: Iterable[SqlRow[Any]]) -> tuple[SourceState, ...]:
    return tuple(sorted((_state(row) for row in rows), key=lambda state: (state.source, state.kind)))


def _state(row: SqlRow[Any]) -> SourceState:
    return SourceState(
        source=row.source,
        kind=Kind(row.kind),
        jurisdiction=row.jurisdiction,
        coverage=Coverage(row.coverage),
        history=History(row.history),
        as_of=row.as_of,
        max_age_days=row.max_age_days,
        rows=row.rows,
        sha256=row.sha256,
        carries_status=row.carries_status,
        depends_on=row.depends_on,
        publisher=row.publisher,
        url=row.url,
    )
