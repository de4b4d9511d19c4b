"""The intake's ledger: which runs there were, what they read, what they refused, and who overruled a refusal."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, Select, func, insert, select, update

from verify.core.agency import Coverage, History, Kind
from verify.store.engine import Engine, reading, writing
from verify.store.locks import single_flight
from verify.store.snapshots import Snapshot, find_snapshot, save_snapshot
from verify.store.tables import REJECTED_ROWS, RUNS

__all__ = [
    "Outcome",
    "Refusal",
    "RejectedRow",
    "Run",
    "RunResult",
    "Snapshot",
    "Terms",
    "find_run",
    "find_snapshot",
    "finish_run",
    "last_runs",
    "list_runs",
    "read_run",
    "rejected_rows",
    "runs_of",
    "runs_that_read",
    "save_snapshot",
    "single_flight",
    "start_run",
]


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


@dataclass(frozen=True, slots=True)
class Refusal:
    """One reason why a guard refused: the guard's name, and the sentence for people."""

    guard: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """On what terms a run reads, so that it can be run again: parser, jurisdiction, and what its source claimed.

    `of_run` is the run whose harvest is read again; `accepted_by` and `because` say who overruled its refusal and why.
    """

    parser: str | None = None
    jurisdiction: str | None = None
    coverage: Coverage | None = None
    history: History | None = None
    of_run: int | None = None
    accepted_by: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """What a finished run has to say. `detail` is plain sentences, `sha256` names the harvest it read.

    `as_of` is the day its data is of, as far as the run came to know it; `reasons` are those of a refusal, also when
    an operator overruled them.
    """

    outcome: Outcome
    detail: str | None = None
    sha256: str | None = None
    version: int | None = None
    as_of: date | None = None
    reasons: tuple[Refusal, ...] = ()
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
    as_of: date | None = None
    reasons: tuple[Refusal, ...] = ()
    terms: Terms = field(default_factory=Terms)


def start_run(engine: Engine, source: str, *, kind: Kind, started_at: datetime, terms: Terms | None = None) -> int:
    """Open a line in the ledger as `running` and give its number."""
    counts = dict.fromkeys(("added", "changed", "removed", "same", "rejected"), 0)
    given = terms or Terms()
    line = insert(RUNS).values(
        source=source,
        kind=kind.value,
        started_at=started_at,
        outcome=Outcome.RUNNING.value,
        **counts,
        parser=given.parser,
        jurisdiction=given.jurisdiction,
        coverage=given.coverage.value if given.coverage else None,
        history=given.history.value if given.history else None,
        of_run=given.of_run,
        accepted_by=given.accepted_by,
        because=given.because,
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
        "as_of": result.as_of,
        "reasons": [[one.guard, one.sentence] for one in result.reasons],
    }
    if result.version is not None:
        values["version"] = result.version
    rows = [{"run_id": run_id, "row": one.row, "reason": one.reason, "raw": one.raw} for one in result.rejected]
    with writing(engine) as connection:
        connection.execute(update(RUNS).where(RUNS.c.id == run_id).values(**values))
        if rows:
            connection.execute(insert(REJECTED_ROWS), rows)


def list_runs(engine: Engine, *, limit: int = 20, source: str | None = None, skip: int = 0) -> tuple[Run, ...]:
    """The last runs (of one source) but for so many that are `skip`ped, newest first."""
    query = select(RUNS).order_by(RUNS.c.id.desc()).limit(limit).offset(skip)
    return _runs(engine, query if source is None else query.where(RUNS.c.source == source))


def find_run(engine: Engine, run_id: int) -> Run | None:
    """One line of the ledger by its number; None if there is none."""
    return next(iter(_runs(engine, select(RUNS).where(RUNS.c.id == run_id))), None)


def last_runs(engine: Engine) -> tuple[Run, ...]:
    """The newest run of every source and kind, in the order of their names."""
    newest = select(func.max(RUNS.c.id)).group_by(RUNS.c.source, RUNS.c.kind)
    found = _runs(engine, select(RUNS).where(RUNS.c.id.in_(newest)))
    return tuple(sorted(found, key=lambda run: (run.source, run.kind)))


def runs_that_read(engine: Engine, sha256: str) -> tuple[Run, ...]:
    """The runs whose harvest is named by a sha256 that begins like this, newest first."""
    begins = RUNS.c.sha256.startswith(sha256, autoescape=True)
    return _runs(engine, select(RUNS).where(begins).order_by(RUNS.c.id.desc()))


def runs_of(engine: Engine, run_id: int) -> tuple[Run, ...]:
    """The runs that read the harvest of this one again, newest first."""
    return _runs(engine, select(RUNS).where(RUNS.c.of_run == run_id).order_by(RUNS.c.id.desc()))


def _runs(engine: Engine, query: Select[Any]) -> tuple[Run, ...]:
    with reading(engine) as connection:
        return tuple(read_run(row) for row in connection.execute(query))


def read_run(row: Row[Any]) -> Run:
    """One line of the ledger as it is stored."""
    return Run(
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
        as_of=row.as_of,
        reasons=tuple(Refusal(guard, sentence) for guard, sentence in row.reasons or ()),
        terms=Terms(
            parser=row.parser,
            jurisdiction=row.jurisdiction,
            coverage=Coverage(row.coverage) if row.coverage else None,
            history=History(row.history) if row.history else None,
            of_run=row.of_run,
            accepted_by=row.accepted_by,
            because=row.because,
        ),
    )


def rejected_rows(engine: Engine, run_id: int, *, limit: int | None = None, skip: int = 0) -> tuple[RejectedRow, ...]:
    """The rows that one run did not take in, in the order of its document; at most `limit`, after `skip` others."""
    columns = REJECTED_ROWS.c
    query = select(columns.row, columns.reason, columns.raw).where(columns.run_id == run_id)
    with reading(engine) as connection:
        found = connection.execute(query.order_by(columns.row, columns.id).limit(limit).offset(skip))
        return tuple(RejectedRow(row, reason, raw) for row, reason, raw in found)
