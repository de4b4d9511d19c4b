"""What the register desk asks of the intake: take in a file, accept what was refused, go back to a version.

A page never changes the register: it leaves an errand, and `registry-sync` carries it out by the path and the guards
that everything else takes. A refused look stays refused where a final guard stands, whoever asks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from verify.core.agency import Coverage, SourceState
from verify.errors import NotFound
from verify.service.clock import utc_now
from verify.service.correcting import legible
from verify.service.officers.uploads import FileProblem, Upload, read_upload
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.errand_rows import Ending, Errand, State, What, Wish, Words
from verify.store.errands import (
    close_stale,
    errands_of_plan,
    find_errand,
    forget_errands,
    leave_errand,
    list_errands,
    open_errands,
    withdraw_errand,
)
from verify.store.officers import Officer
from verify.store.register import known_sources, register_stamp
from verify.store.runs import Outcome, Run, find_run, runs_of

#: A reason that is kept with a run has at least and at most so many characters.
BECAUSE_CHARS = (10, 500)
#: What the intake holds final (`registry_sync.guards.FINAL`; a test holds the two equal): nobody may overrule it.
FINAL = frozenset({"future", "older", "misdated", "empty", "duplicate_ids"})
#: A reader at work takes an errand up within seconds; after so long there seems to be none.
IDLE_AFTER = timedelta(minutes=1)
#: No file of a register takes longer than this to be taken in.
STUCK_AFTER = timedelta(minutes=30)
ERRANDS_AT_ONCE = 20
#: How a plan ends whose file was read to its end: only such a file can be taken in.
READ = frozenset({Ending.PLANNED, Ending.REFUSED})


class Problem(StrEnum):
    """Why an errand is not left, beside what is wrong with a file."""

    MISSING = "missing"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    FUTURE = "future"
    UNKNOWN = "unknown"
    FINAL = "final"
    NOT_REFUSED = "not_refused"
    ACCEPTED = "accepted"
    ASKED = "asked"
    CONTRADICTION = "contradiction"


Problems = Mapping[str, Problem | FileProblem]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWish:
    """A file as it was sent, and the words about it as they were typed. `feed` is SOURCE/KIND."""

    name: str
    body: bytes
    feed: str
    as_of: str
    partial: bool


class Errands:
    """The errands of one installation."""

    def __init__(self, engine: Engine, settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Leave errands in the database of ``engine``; files may be as large as ``settings`` say."""
        self._engine = engine
        self._kept_for = timedelta(days=settings.audit_retention_days)
        self._max_bytes = settings.register_upload_max_bytes
        self._zone = ZoneInfo(settings.timezone)
        self._clock = clock

    def plan(self, wish: FileWish, officer: Officer) -> Errand | Problems:
        """Ask what a file would change. Where it cannot be asked, what is wrong, field by field; nothing is kept."""
        feed = self._feed(wish.feed)
        as_of = _day(wish.as_of)
        upload = read_upload(wish.name, wish.body, max_bytes=self._max_bytes)
        problems: dict[str, Problem | FileProblem] = {}
        if isinstance(upload, FileProblem):
            problems["file"] = upload
        if feed is None:
            problems["feed"] = Problem.UNKNOWN if wish.feed else Problem.MISSING
        if as_of is None:
            problems["as_of"] = Problem.MISSING
        elif as_of > self._clock().astimezone(self._zone).date():
            problems["as_of"] = Problem.FUTURE
        if problems or feed is None or isinstance(upload, FileProblem):
            return problems
        words = Words(
            source=feed.source,
            kind=feed.kind,
            as_of=as_of,
            coverage=Coverage.PARTIAL if wish.partial else None,
            suffix=upload.suffix,
            sha256=hashlib.sha256(upload.body).hexdigest(),
        )
        return self._left(What.PLAN, words, officer, upload=upload)

    def take_in(self, plan_id: int, officer: Officer) -> Errand | Problem:
        """Ask that the file of a plan be taken in, on the plan's words; the intake weighs it again.

        NotFound where there is no such plan. A second asking gives the first errand, unless that one came to nothing.
        """
        plan = self.one(plan_id)
        if plan.what is not What.PLAN:
            raise NotFound("There is no such plan.")
        if plan.result is None or plan.result.ending not in READ:
            return Problem.UNKNOWN
        words = plan.words
        return self.taken_in(plan_id) or self._left(
            What.IMPORT,
            Words(
                plan=plan_id,
                source=words.source,
                kind=words.kind,
                as_of=words.as_of,
                coverage=words.coverage,
                suffix=words.suffix,
                sha256=words.sha256,
            ),
            officer,
        )

    def taken_in(self, plan_id: int) -> Errand | None:
        """The errand that takes in the file of a plan, unless it came to nothing; None where nobody asked."""
        asked = errands_of_plan(self._engine, plan_id)
        return next((one for one in asked if one.result is None or one.result.run_id is not None), None)

    def accept(self, run_id: int, because: str, officer: Officer) -> Errand | Problems:
        """Ask that a refused run be applied all the same, for this reason. NotFound where there is no such run."""
        run = find_run(self._engine, run_id)
        if run is None:
            raise NotFound(f"There is no run {run_id}.")
        problem = self.bar_to_accept(run)
        if problem is not None:
            return {"run": problem}
        reason = reasoned(because)
        if isinstance(reason, Problem):
            return {"because": reason}
        return self._left(What.ACCEPT, Words(run=run_id, because=reason), officer)

    def bar_to_accept(self, run: Run) -> Problem | None:
        """Why a run cannot be accepted, whoever asks and for whatever reason; None where it can."""
        if run.outcome is not Outcome.REFUSED:
            return Problem.NOT_REFUSED
        if any(reason.guard in FINAL for reason in run.reasons):
            return Problem.FINAL
        if any(one.outcome in {Outcome.APPLIED, Outcome.UNCHANGED} for one in runs_of(self._engine, run.id)):
            return Problem.ACCEPTED
        asked = any(one.what is What.ACCEPT and one.words.run == run.id for one in open_errands(self._engine))
        return Problem.ASKED if asked else None

    def go_back(self, version: int, because: str, officer: Officer) -> Errand | Problems:
        """Ask that an earlier version be the one that stands again, for this reason."""
        now, _ = register_stamp(self._engine)
        if not 0 < version < now:
            return {"version": Problem.UNKNOWN}
        if any(one.what is What.ROLLBACK for one in open_errands(self._engine)):
            return {"version": Problem.ASKED}
        reason = reasoned(because)
        if isinstance(reason, Problem):
            return {"because": reason}
        return self._left(What.ROLLBACK, Words(version=version, because=reason), officer)

    def withdraw(self, errand_id: int) -> bool:
        """Take an errand back that nobody has begun; False where it is too late. NotFound where there is none."""
        return withdraw_errand(self._engine, self.one(errand_id).id, at=self._clock())

    def one(self, errand_id: int) -> Errand:
        """One errand as it stands; NotFound where there is none."""
        errand = find_errand(self._engine, errand_id)
        if errand is None:
            raise NotFound(f"There is no errand {errand_id}.")
        return errand

    def listed(self) -> tuple[Errand, ...]:
        """The last errands, newest first."""
        return list_errands(self._engine, limit=ERRANDS_AT_ONCE)

    def idle(self) -> bool:
        """Whether no reader seems to be at work: something waits for a minute, and no sign of one has been seen since.

        An errand that was taken up very long ago is no sign: its reader is dead, or in need of a look.
        """
        open_, now = open_errands(self._engine), self._clock()
        busy = any(one.taken_at is not None and now - one.taken_at < STUCK_AFTER for one in open_)
        seen = busy or any(self._seen_lately(one.held_at) for one in open_)
        return not seen and any(now - one.asked_at > IDLE_AFTER for one in open_)

    def held(self, errand: Errand) -> bool:
        """Whether an errand waits because its source is being read just now."""
        return errand.state is State.WAITING and self._seen_lately(errand.held_at)

    def _seen_lately(self, at: datetime | None) -> bool:
        return at is not None and self._clock() - at < IDLE_AFTER

    def purge(self) -> int:
        """Close what nobody took up in time, forget its file; delete what was answered long ago, and count it."""
        now = self._clock()
        close_stale(self._engine, at=now)
        return forget_errands(self._engine, done_before=now - self._kept_for)

    def feeds(self) -> tuple[SourceState, ...]:
        """Every source and kind that a file may be of."""
        return known_sources(self._engine)

    def _feed(self, written: str) -> SourceState | None:
        return next((one for one in self.feeds() if f"{one.source}/{one.kind}" == written), None)

    def _left(self, what: What, words: Words, officer: Officer, *, upload: Upload | None = None) -> Errand:
        wish = Wish(
            what=what,
            words=words,
            asked_by=signature(officer),
            asked_at=self._clock(),
            document=upload.body if upload else None,
        )
        return self.one(leave_errand(self._engine, wish))


def signature(officer: Officer) -> str:
    """The name that the ledger keeps of an officer: login and office."""
    return f"{officer.login} ({officer.office.name})"


def reasoned(written: str) -> str | Problem:
    """A reason as it is kept: one line that says something; or what is wrong with it."""
    reason = " ".join(legible(written).split())
    fewest, most = BECAUSE_CHARS
    if not reason:
        return Problem.MISSING
    if len(reason) < fewest:
        return Problem.TOO_SHORT
    return Problem.TOO_LONG if len(reason) > most else reason


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        return None
