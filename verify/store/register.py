"""The register as a whole: declare its sources, apply a look, load it, diff against it, follow its changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy import Row as SqlRow

from verify.core.agency import Held, Kind, Register
from verify.store.engine import reading
from verify.store.facts import read_facts
from verify.store.images import Move
from verify.store.links import read_links
from verify.store.looks import Look, What, apply_look
from verify.store.rows import read_agencies, read_kind, read_listings, read_orders, read_sanctions
from verify.store.sources import declare_sources, known_sources, read_stamp, read_used
from verify.store.tables import CHANGES

__all__ = [
    "Change",
    "Look",
    "Move",
    "What",
    "apply_look",
    "change_feed",
    "declare_sources",
    "held_rows",
    "known_sources",
    "load_register",
    "read_change",
    "register_stamp",
    "row_changes",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One row that a version of the register added, changed, removed, saw return or took back.

    `moves` are its columns from and to. `effective` is when it held, `published` when the publisher decided to say so
    (where it says), `as_of` the day of the look, `learned_at` the moment this installation took it in.
    """

    version: int
    source: str
    kind: Kind
    row_id: str
    what: What
    learned_at: datetime
    as_of: date | None = None
    effective: date | None = None
    published: date | None = None
    moves: tuple[Move, ...] = ()

    @property
    def id(self) -> str:
        """The id of the row, as every surface shows it."""
        return f"{self.source}:{self.row_id}"


def load_register(engine: Engine) -> Register:
    """Everything held at one moment: sources in use, all rows, tombstones included, and the facts that stand."""
    with reading(engine) as connection:
        version, _ = read_stamp(connection)
        return Register(
            version=version,
            sources=read_used(connection),
            agencies=read_agencies(connection),
            listings=read_listings(connection),
            sanctions=read_sanctions(connection),
            orders=read_orders(connection),
            links=read_links(connection),
            facts=read_facts(connection),
        )


def register_stamp(engine: Engine) -> tuple[int, int]:
    """The version and the number of looks: one of them moves whenever `load_register` would give something else."""
    with reading(engine) as connection:
        return read_stamp(connection)


def held_rows(engine: Engine, source: str, kind: Kind) -> tuple[Held[Any], ...]:
    """Every row that one source and kind holds, tombstones included, to diff a new document against."""
    with reading(engine) as connection:
        return read_kind(connection, source, kind)


def change_feed(engine: Engine, since: int, limit: int) -> tuple[Change, ...]:
    """The changes of the versions after `since`, oldest first, at least `limit` of them if there are so many.

    A version is never cut in two: the last one is given whole even if that passes the limit, so that asking again
    with the last version seen misses nothing.
    """
    columns = CHANGES.c
    after = select(columns.version).where(columns.version > since).order_by(columns.version, columns.id)
    with reading(engine) as connection:
        at_limit = connection.execute(after.offset(max(1, limit) - 1).limit(1)).scalar()
        feed = select(CHANGES).where(columns.version > since).order_by(columns.version, columns.id)
        if at_limit is not None:
            feed = feed.where(columns.version <= at_limit)
        return tuple(read_change(row) for row in connection.execute(feed))


def row_changes(engine: Engine, rows: Iterable[tuple[Kind, str, str]]) -> tuple[Change, ...]:
    """The whole life of some rows, each given as kind, source and id, in the order in which it was learned."""
    columns = CHANGES.c
    found: list[SqlRow[Any]] = []
    with reading(engine) as connection:
        for kind, source, row_id in sorted(set(rows)):
            own = (columns.source == source, columns.kind == kind.value, columns.row_id == row_id)
            found += connection.execute(select(CHANGES).where(*own))
    return tuple(read_change(row) for row in sorted(found, key=lambda row: int(row.id)))


def read_change(row: SqlRow[Any]) -> Change:
    """A row of the change feed's table."""
    return Change(
        version=row.version,
        source=row.source,
        kind=Kind(row.kind),
        row_id=row.row_id,
        what=What(row.what),
        learned_at=row.learned_at,
        as_of=row.as_of,
        effective=row.effective,
        published=row.published,
        moves=tuple(Move(column, before, after) for column, before, after in row.fields or ()),
    )
