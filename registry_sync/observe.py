"""What the operator sees of the intake as it works: one JSON line an event, with source, kind, counts and durations.

No event holds a company's name, a number, an address or a sentence that a document wrote: those are in the ledger,
under the run's source and kind (`registry-sync status`).
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from dataclasses import replace

import structlog

from registry_sync.desk import Desk, Report, Task
from registry_sync.fetch import Harvest
from registry_sync.run import run

_log = structlog.get_logger("cekdulu.intake")


def configure_log(level: str, *, quiet: bool = False) -> None:
    """Write events of this level and above to standard error; `quiet`: none (somebody watches a terminal instead)."""
    least = logging.CRITICAL if quiet else getattr(logging, level)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        # Looked up at every line: standard error may be another by then. One write a line: workers share it.
        logger_factory=lambda *_: structlog.WriteLogger(sys.stderr),
        cache_logger_on_first_use=False,
    )


def observed(task: Task, desk: Desk, *, do: Callable[[Task, Desk], Report] = run) -> Report:
    """Run a task, and log its beginning, what was fetched and how it ended. Returns and raises what `do` does."""
    source, kind = task.state.source, task.state.kind.value
    log = _log.bind(source=source, kind=kind)
    log.info("run_started")
    started = time.monotonic()
    stages = _Stages()

    def read() -> Harvest:
        begun = time.monotonic()
        harvest = task.read()
        log.info("fetched", documents=len(harvest.documents), seconds=_since(begun))
        return harvest

    def say(stage: str) -> None:
        stages.enter(stage)
        desk.say(stage)

    try:
        report = do(replace(task, read=read), replace(desk, say=say))
    except BaseException as error:
        # What it was is for whoever catches it to say; the line `run_started` must not stand alone.
        log.warning("run_broken_off", kind_of_fault=type(error).__name__, seconds=_since(started))
        raise
    result = report.result
    failed = bool(result.reasons) or result.detail is not None
    (log.warning if failed else log.info)(
        result.outcome.value,
        seconds=_since(started),
        stages=stages.seconds(),
        version=result.version,
        as_of=report.as_of.isoformat() if report.as_of else None,
        added=result.added,
        changed=result.changed,
        removed=result.removed,
        same=result.same,
        rejected=len(result.rejected),
        guards=[reason.guard for reason in result.reasons],
    )
    return report


class _Stages:
    """How long each stage of a run took."""

    def __init__(self) -> None:
        self._seconds: dict[str, float] = {}
        self._now: str | None = None
        self._since = time.monotonic()

    def enter(self, stage: str) -> None:
        """End the stage before, and begin this one."""
        self._end()
        self._now = stage

    def seconds(self) -> dict[str, float]:
        """The seconds of each stage so far."""
        self._end()
        return {stage: round(seconds, 3) for stage, seconds in self._seconds.items()}

    def _end(self) -> None:
        now = time.monotonic()
        if self._now is not None:
            self._seconds[self._now] = self._seconds.get(self._now, 0.0) + now - self._since
        self._since = now


def _since(begun: float) -> float:
    return round(time.monotonic() - begun, 3)
