"""The intake's ledger: which runs there were, what they refused, what they read, and that only one runs at a time."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import DBAPIError

from verify.core.agency import Kind
from verify.errors import LockHeld, StoreUnavailable
from verify.store.engine import Engine, autocommitting, reading, writing
from verify.store.tables import REJECTED_ROWS, RUNS, SNAPSHOTS

# Any fixed number: the advisory lock of an intake run on PostgreSQL.
_RUN_LOCK = 0x43454B52


class Outcome(StrEnum):
    """How a run ended. `interrupted`: its process died, or the machine did."""

    RUNNING = "running"
    APPLIED = "applied"
    UNCHANGED = "unchanged"
    PLANNED = "planned"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    SHAPE = "shape"
    FAULT = "fault"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """One row that was not taken in: its number in the document (the first is 1), why, and the row as it was read."""

    row: int
    reason: str
    raw: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """What a finished run has to say. `detail` is a plain sentence, `sha256` names the document it read."""

    outcome: Outcome
    detail: str | None = None
    sha256: str | None = None
    version: int | None = None
    added: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0
    rejected: tuple[RejectedRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One line of the ledger. `version` is the register's after it, if it applied a look; `rejected` is a number."""

    id: int
    source: str
    kind: Kind
    started_at: datetime
    finished_at: datetime | None
    outcome: Outcome
    detail: str | None
    sha256: str | None
    version: int | None
    added: int
    changed: int
    removed: int
    same: int
    rejected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One raw document in the archive: `path` is where, `bytes` how long, `headers` what the publisher sent along."""

    sha256: str
    url: str
    path: str
    fetched_at: datetime
    bytes: int
    headers: tuple[tuple[str, str], ...] = ()


def start_run(engine: Engine, source: str, *, kind: Kind, started_at: datetime) -> int:
    """Open a line in the ledger as `running` and give its number."""
    counts = dict.fromkeys(("added", "changed", "removed", "same", "rejected"), 0)
    line = insert(RUNS).values(
        source=source, kind=kind.value, started_at=started_at, outcome=Outcome.RUNNING.value, **counts
    )
    with writing(engine) as connection:
        number: int = connection.execute(line).inserted_primary_key[0]  # type: ignore[index]  # an insert always has one
    return number


def finish_run(engine: Engine, run_id: int, *, result: RunResult, finished_at: datetime) -> None:
    """Close the line with its outcome and keep the rows it rejected, in one transaction.

    A version that `apply_look` noted stays when the result names none.
    """
    values = {
        "finished_at": finished_at,
        "outcome": result.outcome.value,
        "detail": result.detail,
        "sha256": result.sha256,
        "added": result.added,
        "changed": result.changed,
        "removed": result.removed,
        "same": result.same,
        "rejected": len(result.rejected),
    }
    if result.version is not None:
        values["version"] = result.version
    rows = [{"run_id": run_id, "row": one.row, "reason": one.reason, "raw": one.raw} for one in result.rejected]
    with writing(engine) as connection:
        connection.execute(update(RUNS).where(RUNS.c.id == run_id).values(**values))
        if rows:
            connection.execute(insert(REJECTED_ROWS), rows)


def list_runs(engine: Engine, *, limit: int = 20, source: str | None = None) -> tuple[Run, ...]:
    """The last runs (of one source), newest first."""
    query = select(RUNS).order_by(RUNS.c.id.desc()).limit(limit)
    if source is not None:
        query = query.where(RUNS.c.source == source)
    with reading(engine) as connection:
        return tuple(
            Run(
                id=row.id,
                source=row.source,
                kind=Kind(row.kind),
                started_at=row.started_at,
                finished_at=row.finished_at,
                outcome=Outcome(row.outcome),
                detail=row.detail,
                sha256=row.sha256,
                version=row.version,
                added=row.added,
                changed=row.changed,
                removed=row.removed,
                same=row.same,
                rejected=row.rejected,
            )
            for row in connection.execute(query)
        )


def rejected_rows(engine: Engine, run_id: int) -> tuple[RejectedRow, ...]:
    """The rows that one run did not take in, in the order of its document."""
    columns = REJECTED_ROWS.c
    query = select(columns.row, columns.reason, columns.raw).where(columns.run_id == run_id)
    with reading(engine) as connection:
        found = connection.execute(query.order_by(columns.row, columns.id))
        return tuple(RejectedRow(row, reason, raw) for row, reason, raw in found)


def save_snapshot(engine: Engine, snapshot: Snapshot) -> None:
    """Note one document of the archive; the same bytes read again are noted again, with their new time."""
    values = {name: getattr(snapshot, name) for name in ("sha256", "url", "path", "fetched_at", "bytes")}
    with writing(engine) as connection:
        connection.execute(insert(SNAPSHOTS).values(**values, headers=[list(pair) for pair in snapshot.headers]))


def find_snapshot(engine: Engine, *, sha256: str | None = None, url: str | None = None) -> Snapshot | None:
    """The newest snapshot with these bytes, from this address, or both; None if there is none."""
    query = select(SNAPSHOTS).order_by(SNAPSHOTS.c.fetched_at.desc(), SNAPSHOTS.c.id.desc()).limit(1)
    for column, wanted in ((SNAPSHOTS.c.sha256, sha256), (SNAPSHOTS.c.url, url)):
        if wanted is not None:
            query = query.where(column == wanted)
    with reading(engine) as connection:
        row = connection.execute(query).first()
    if row is None:
        return None
    return Snapshot(
        sha256=row.sha256,
        url=row.url,
        path=row.path,
        fetched_at=row.fetched_at,
        bytes=row.bytes,
        headers=tuple((name, value) for name, value in row.headers),
    )


@contextmanager
def single_flight(engine: Engine) -> Iterator[None]:
    """Hold the one intake lock of this database; LockHeld at once if another process or thread has it.

    The lock dies with its process, kill -9 included, so nobody ever has to remove one. (A child forked while it is
    held keeps it until the child ends too.) On entering, runs left `running` by a dead process become `interrupted`;
    their `finished_at` stays None, for nobody knows it.
    """
    with _postgresql_lock(engine) if engine.dialect.name == "postgresql" else _file_lock(engine):
        with writing(engine) as connection:
            left = RUNS.c.outcome == Outcome.RUNNING.value
            connection.execute(update(RUNS).where(left).values(outcome=Outcome.INTERRUPTED.value))
        yield


@contextmanager
def _postgresql_lock(engine: Engine) -> Iterator[None]:
    lock = {"lock": _RUN_LOCK}
    with autocommitting(engine) as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:lock)"), lock).scalar_one():
            raise LockHeld
        try:
            yield
        finally:
            try:
                connection.execute(text("SELECT pg_advisory_unlock(:lock)"), lock)
            except DBAPIError:
                # The session is broken, and its lock with it: it must not go back to the pool.
                connection.invalidate()


@contextmanager
def _file_lock(engine: Engine) -> Iterator[None]:
    path = Path(f"{engine.url.database}.lock")
    try:
        file = path.open("ab")
    except OSError as error:
        message = f"The lock file {path} cannot be opened: {error.strerror}."
        raise StoreUnavailable(message) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise LockHeld from None
        # The file stays for the next run: to delete it would let two runs lock two files of one name.
        yield
