"""What a run is given and what it gives back: the desk it works at, the task, and the report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from registry_sync.clean import AnyRow
from registry_sync.diff import ChangeSet
from registry_sync.fetch import Harvest
from registry_sync.parse.headers import Headers
from registry_sync.sources import Feed
from verify.core.agency import SourceState
from verify.store.engine import Engine
from verify.store.runs import RunResult, Terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every run works with. `now` gives aware UTC; `zone` is where "today" is; `say` is told of each stage.

    `tell` hears of each document fetched: how many are, and of how many (None: not known). `headers` says what
    publishers' words mean.
    """

    engine: Engine
    archive_dir: Path
    now: Callable[[], datetime]
    zone: ZoneInfo
    say: Callable[[str], None] = lambda _stage: None
    tell: Callable[[int, int | None], None] = lambda _done, _total: None
    headers: Headers = field(default_factory=Headers)

    def today(self) -> date:
        """The date in the zone of the installation."""
        return self.now().astimezone(self.zone).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """A harvest that a run read before. `accepted_by` and `because`: who overrules the guards that refused it, and why.

    `seen_on` is the day it was read.
    """

    of_run: int | None
    seen_on: date
    accepted_by: str | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One look to take in. `state`: what its source claims; `as_of` None: the day it states itself, else today.

    `again`: it comes from the archive, not from its publisher.
    """

    state: SourceState
    feed: Feed
    parser: str
    read: Callable[[], Harvest]
    as_of: date | None = None
    again: Again | None = None

    @property
    def terms(self) -> Terms:
        """What the ledger keeps of it, so that it can be run again."""
        again = self.again
        return Terms(
            parser=self.parser,
            jurisdiction=self.state.jurisdiction,
            coverage=self.state.coverage,
            history=self.state.history,
            of_run=again.of_run if again else None,
            accepted_by=again.accepted_by if again else None,
            because=again.because if again else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How a run ended, for people: the ledger's words, the changes, and the day the data is of.

    `run_id` is its line in the ledger; None for a plan.
    """

    task: Task
    result: RunResult
    run_id: int | None = None
    as_of: date | None = None
    changes: ChangeSet[AnyRow] = field(default_factory=ChangeSet)
