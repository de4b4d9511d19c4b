"""What was read: every raw document of the archive, with its address, time and headers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, insert, select

from verify.store.engine import Engine, reading, writing
from verify.store.tables import HTTP_CACHE, SNAPSHOTS

_BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One raw document in the archive: `path` is where, `bytes` how long, `headers` what the publisher sent along."""

    sha256: str
    url: str
    path: str
    fetched_at: datetime
    bytes: int
    headers: tuple[tuple[str, str], ...] = ()


def save_snapshot(engine: Engine, *snapshots: Snapshot) -> None:
    """Note documents of the archive in one transaction; the same bytes read again are noted again, with their time."""
    names = ("sha256", "url", "path", "fetched_at", "bytes")
    rows = [
        {**{name: getattr(one, name) for name in names}, "headers": [list(pair) for pair in one.headers]}
        for one in snapshots
    ]
    if rows:
        with writing(engine) as connection:
            connection.execute(insert(SNAPSHOTS), rows)


def find_snapshot(engine: Engine, *, sha256: str | None = None, url: str | None = None) -> Snapshot | None:
    """The newest snapshot with these bytes, from this address, or both; None if there is none."""
    query = select(SNAPSHOTS).order_by(SNAPSHOTS.c.fetched_at.desc(), SNAPSHOTS.c.id.desc()).limit(1)
    for column, wanted in ((SNAPSHOTS.c.sha256, sha256), (SNAPSHOTS.c.url, url)):
        if wanted is not None:
            query = query.where(column == wanted)
    with reading(engine) as connection:
        row = connection.execute(query).first()
    return None if row is None else _snapshot(row)


def list_snapshots(engine: Engine, *, before: datetime | None = None) -> tuple[Snapshot, ...]:
    """Every document noted (before a moment), the oldest first."""
    query = select(SNAPSHOTS).order_by(SNAPSHOTS.c.fetched_at, SNAPSHOTS.c.id)
    if before is not None:
        query = query.where(SNAPSHOTS.c.fetched_at < before)
    with reading(engine) as connection:
        return tuple(_snapshot(row) for row in connection.execute(query))


def forget_documents(engine: Engine, gone: Collection[str]) -> None:
    """Forget the notes of these documents, and that an address last gave them: their bytes are about to go."""
    names = sorted(gone)
    with writing(engine) as connection:
        for start in range(0, len(names), _BATCH):
            batch = names[start : start + _BATCH]
            for table in (SNAPSHOTS, HTTP_CACHE):
                connection.execute(delete(table).where(table.c.sha256.in_(batch)))


def forget_repeats(engine: Engine, *, before: datetime) -> int:
    """Forget that the same bytes of the same address were read again before a moment; the newest note of each stays."""
    with writing(engine) as connection:
        columns = (SNAPSHOTS.c.id, SNAPSHOTS.c.sha256, SNAPSHOTS.c.url, SNAPSHOTS.c.fetched_at)
        rows = connection.execute(select(*columns).order_by(SNAPSHOTS.c.fetched_at, SNAPSHOTS.c.id)).all()
        newest = {(row.sha256, row.url): row.id for row in rows}
        old = [row.id for row in rows if row.fetched_at < before and newest[row.sha256, row.url] != row.id]
        for start in range(0, len(old), _BATCH):
            connection.execute(delete(SNAPSHOTS).where(SNAPSHOTS.c.id.in_(old[start : start + _BATCH])))
    return len(old)


def addresses_of(engine: Engine, shas: Iterable[str]) -> dict[str, Snapshot]:
    """The newest note of each of these documents, by sha256; those never noted are missing."""
    names = sorted(set(shas))
    found: dict[str, Snapshot] = {}
    with reading(engine) as connection:
        for start in range(0, len(names), _BATCH):
            query = select(SNAPSHOTS).where(SNAPSHOTS.c.sha256.in_(names[start : start + _BATCH]))
            for row in connection.execute(query.order_by(SNAPSHOTS.c.fetched_at, SNAPSHOTS.c.id)):
                found[row.sha256] = _snapshot(row)
    return found


def _snapshot(row: Row[Any]) -> Snapshot:
    return Snapshot(
        sha256=row.sha256,
        url=row.url,
        path=row.path,
        fetched_at=row.fetched_at,
        bytes=row.bytes,
        headers=tuple((name, value) for name, value in row.headers),
    )
