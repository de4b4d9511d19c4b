"""What is kept is kept for a time: everything that has run out, deleted kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from verify.service.checking import Checker
from verify.service.clock import utc_now
from verify.service.correcting import Corrections
from verify.service.officers.services import OfficerServices
from verify.settings import Settings
from verify.store.administering import forget_closed
from verify.store.engine import Engine
from verify.store.ratelimits import purge_counters


class Kept(StrEnum):
    """A kind of thing that is kept for a time."""

    CHECKS = "checks"
    LISTS = "lists"
    CORRECTIONS = "corrections"
    COUNTERS = "counters"
    FAILURES = "failures"
    INVITATIONS = "invitations"
    SESSIONS = "sessions"
    DECISIONS = "decisions"
    ERRANDS = "errands"
    ACCOUNTS = "accounts"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Purged:
    """How many of a kind were deleted."""

    kind: Kept
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """The use cases that keep something."""

    checker: Checker
    corrections: Corrections
    officers: OfficerServices


def purge(
    engine: Engine, settings: Settings, keeping: Keeping, *, clock: Callable[[], datetime] = utc_now
) -> Iterator[Purged]:
    """Delete what has run out, and say after each kind how many there were; the audit, which may refuse, comes last.

    A StoreError stops it; what was said to be deleted is.
    """
    now, officers = clock(), keeping.officers
    gone = now - timedelta(days=settings.audit_retention_days)
    steps: tuple[tuple[Kept, Callable[[], int]], ...] = (
        (Kept.CHECKS, keeping.checker.purge),
        (Kept.LISTS, officers.village.purge),
        (Kept.CORRECTIONS, keeping.corrections.purge),
        (Kept.COUNTERS, lambda: purge_counters(engine, now=now.timestamp())),
        (Kept.FAILURES, officers.tries.purge),
        (Kept.INVITATIONS, officers.staff.purge),
        (Kept.SESSIONS, officers.sessions.purge),
        (Kept.DECISIONS, officers.decisions.purge),
        (Kept.ERRANDS, officers.errands.purge),
        (Kept.ACCOUNTS, lambda: forget_closed(engine, before=gone)),
        (Kept.AUDIT, lambda: officers.audit.purge(gone)),
    )
    for kind, step in steps:
        yield Purged(kind=kind, count=step())
