"""The decisions of a passport-interview desk: recorded without the applicant, listed by the day, deleted in time."""

from __future__ import annotations

import re
import secrets
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar
from zoneinfo import ZoneInfo

from verify.core.statuses import Advice
from verify.service.clock import utc_now
from verify.settings import Settings
from verify.store.decisions import (
    Decision,
    Outcome,
    Paper,
    Reason,
    decisions_between,
    load_decision,
    purge_decisions,
    save_decision,
)
from verify.store.engine import Engine
from verify.store.officers import Officer

#: How long papers may be completed (Karawang, December 2025: postponed where they were not complete in 30 days).
WINDOW = timedelta(days=30)
#: Decisions that burden somebody say why.
NEED_A_REASON = frozenset({Outcome.REFUSED, Outcome.REFERRED_BP3MI, Outcome.REFERRED_POLICE})
_ID = re.compile(r"[0-9a-f]{24}")

Word = TypeVar("Word", bound=StrEnum)


class Problem(StrEnum):
    """What is wrong with a decision as it was sent."""

    NO_OUTCOME = "no_outcome"
    NO_REASON = "no_reason"
    NOTHING_MISSING = "nothing_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A decision as it was sent: words of ours, or such that are not. `id` was handed out with the form (`new_id`)."""

    id: str
    outcome: str
    reasons: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The check that a decision is about."""

    code: str
    advice: Advice


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One line of a day. `replaced`: the same check was decided anew on that day, and this one counts no more."""

    decision: Decision
    at: datetime
    replaced: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The decisions of one office on one day, times of the installation's zone, and how many there are of each."""

    day: date
    lines: tuple[Listed, ...]
    outcomes: Mapping[Outcome, int]
    advices: Mapping[Advice, int]


def new_id() -> str:
    """An id for one form: sent twice, it is one decision."""
    return secrets.token_hex(12)


class Decisions:
    """The decisions of one installation."""

    def __init__(self, engine: Engine, settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Keep decisions in the database of ``engine`` for as long as ``settings`` say."""
        self._engine = engine
        self._kept_for = timedelta(days=settings.decision_retention_days)
        self._zone = ZoneInfo(settings.timezone)
        self._clock = clock

    def record(self, wish: Wish, about: About, officer: Officer) -> Decision | Problem:
        """Keep a decision of an officer and give it back; where it cannot be kept, what is wrong with it.

        What is no word of ours is left out. A wish with an id that is kept already gives the decision kept then.
        """
        reasons, missing = _known(Reason, wish.reasons), _known(Paper, wish.missing)
        problem = _problem(wish.outcome, reasons, missing)
        if problem is not None:
            return problem
        now = self._clock()
        decision = Decision(
            id=wish.id if _ID.fullmatch(wish.id) else new_id(),
            office_id=officer.office.id,
            account_id=officer.id,
            by=officer.name,
            at=now,
            code=about.code,
            advice=about.advice,
            outcome=Outcome(wish.outcome),
            reasons=reasons,
            missing=missing,
            expires_at=now + self._kept_for,
        )
        save_decision(self._engine, decision)
        kept = self.one(decision.id, officer)
        # An id that another office holds: nothing was kept under it.
        return kept or self.record(replace(wish, id=""), about, officer)

    def one(self, decision_id: str, officer: Officer) -> Decision | None:
        """A decision of the officer's own office; None for any other."""
        return load_decision(self._engine, decision_id, office_id=officer.office.id)

    def day(self, day: date, officer: Officer) -> Day:
        """What the officer's own office decided on a day of the installation's zone."""
        since = datetime.combine(day, time(), self._zone)
        until = datetime.combine(day + timedelta(days=1), time(), self._zone)
        found = decisions_between(self._engine, officer.office.id, since=since, until=until)
        last = {one.code: one.id for one in found}
        lines = tuple(
            Listed(decision=one, at=one.at.astimezone(self._zone), replaced=last[one.code] != one.id) for one in found
        )
        counted = [one.decision for one in lines if not one.replaced]
        return Day(
            day=day,
            lines=lines,
            outcomes=Counter(one.outcome for one in counted),
            advices=Counter(one.advice for one in counted),
        )

    def today(self) -> date:
        """The day it is in the installation's zone."""
        return self._clock().astimezone(self._zone).date()

    def local(self, moment: datetime) -> datetime:
        """A moment as the clocks of the installation's zone show it."""
        return moment.astimezone(self._zone)

    def purge(self) -> int:
        """Delete the decisions that have expired, and say how many there were."""
        return purge_decisions(self._engine, now=self._clock())


def _problem(outcome: str, reasons: tuple[Reason, ...], missing: tuple[Paper, ...]) -> Problem | None:
    if outcome not in set(Outcome):
        return Problem.NO_OUTCOME
    if outcome in NEED_A_REASON and not reasons:
        return Problem.NO_REASON
    if outcome == Outcome.PAPERS and not (reasons or missing):
        return Problem.NOTHING_MISSING
    return None


def _known(kind: type[Word], given: Iterable[str]) -> tuple[Word, ...]:
    """The words of ours among those given, each once, in their own order."""
    said = set(given)
    return tuple(one for one in kind if one.value in said)
