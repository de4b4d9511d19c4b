"""The register as a whole: declare its sources, apply a look, load it, diff against it, follow its changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, select

from verify.core.agency import Held, Kind, Register
from verify.store.engine import reading
from verify.store.looks import Look, What, apply_look
from verify.store.rows import read_agencies, read_kind, read_listings, read_orders, read_sanctions
from verify.store.sources import declare_sources, known_sources, read_stamp, read_used
from verify.store.tables import CHANGES

__all__ = [
    "Change",
    "Look",
    "What",
    "apply_look",
    "change_feed",
    "declare_sources",
    "held_rows",
    "known_sources",
    "load_register",
    "register_stamp",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One row that a version of the register added, changed, removed or saw return."""

    version: int
    source: str
    kind: Kind
    row_id: str
    what: What
    learned_at: datetime


def load_register(engine: Engine) -> Register:
    """Everything held at one moment: sources in use, and all rows, tombstones included."""
    with reading(engine) as connection:
        version, _ = read_stamp(connection)
        return Register(
            version=version,
            sources=read_used(connection),
            agencies=read_agencies(connection),
            listings=read_listings(connection),
            sanctions=read_sanctions(connection),
            orders=read_orders(connection),
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
        return tuple(
            Change(
                version=row.version,
                source=row.source,
                kind=Kind(row.kind),
                row_id=row.row_id,
                what=What(row.what),
                learned_at=row.learned_at,
            )
            for row in connection.execute(feed)
        )
