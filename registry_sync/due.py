"""When each source is to be read again: a pure answer from its cadence and its runs, the same however often asked."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from verify.core.agency import Kind
from verify.store.intake import CONFIRMED, IntakeState
from verify.store.runs import Outcome, Run

#: Of every wait, at most this share is added, so that sources do not all wake together.
JITTER_SHARE = 0.1
#: How long the first failure waits, by how it failed; each further one in a row waits twice as long, at most a cadence.
FIRST_WAIT = {
    Outcome.UNREACHABLE: timedelta(minutes=5),
    Outcome.FAULT: timedelta(minutes=5),
    # The process was stopped or died: taken up again soon.
    Outcome.INTERRUPTED: timedelta(minutes=1),
    Outcome.RUNNING: timedelta(minutes=1),
    # The same document would be refused again; the publisher, or an operator, needs time.
    Outcome.REFUSED: timedelta(hours=1),
    Outcome.SHAPE: timedelta(hours=1),
}
_MOST_DOUBLINGS = 20


class Why(StrEnum):
    """Why a source is to be read at that moment."""

    NEVER_READ = "never_read"
    CADENCE = "cadence"
    RETRY = "retry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When one source and kind is to be read, and why then. `failures` in a row make the wait longer."""

    source: str
    kind: Kind
    at: datetime
    why: Why
    failures: int = 0


def due(source: str, kind: Kind, *, cadence: timedelta, state: IntakeState | None, now: datetime) -> Due:
    """When a feed is to be read next; `now` for one never read. Looks missed meanwhile are made up for by one."""
    if state is None:
        return Due(source=source, kind=kind, at=now, why=Why.NEVER_READ)
    last = state.last
    # A clock that once ran ahead must not hold a source back for long.
    ended = min(last.finished_at or last.started_at, now)
    if last.outcome in CONFIRMED:
        return Due(source=source, kind=kind, at=ended + _spread(cadence, last), why=Why.CADENCE)
    first = FIRST_WAIT.get(last.outcome, timedelta(minutes=5))
    wait = min(first * 2 ** min(max(state.failures, 1) - 1, _MOST_DOUBLINGS), cadence)
    return Due(source=source, kind=kind, at=ended + _spread(wait, last), why=Why.RETRY, failures=state.failures)


def _spread(wait: timedelta, run: Run) -> timedelta:
    """The wait and its jitter, which is the same each time it is worked out for this run."""
    digest = hashlib.sha256(f"{run.source}/{run.kind}/{run.id}".encode()).digest()
    return wait * (1 + JITTER_SHARE * int.from_bytes(digest[:4]) / 2**32)
