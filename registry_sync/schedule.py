"""`registry-sync serve`: every enabled source read on its cadence, one run at a time a source, until told to stop.

huey only wakes: each minute it asks what is due and hands it to its workers. It may forget (it delivers at most once),
so what is due is worked out anew from the ledger each time, and worked out again by the worker before it begins.
"""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import structlog
from huey import Huey, PostgresHuey, RedisHuey, SqliteHuey, crontab
from huey.exceptions import ConfigurationError
from huey.serializer import SignedSerializer

from registry_sync.desk import Desk, Report, Task
from registry_sync.due import Due, due
from registry_sync.errands import carry_out
from registry_sync.errors import Stopping
from registry_sync.observe import observed
from registry_sync.sources import Source
from registry_sync.tasks import tasks_for_run
from verify.core.agency import Kind
from verify.errors import CekDuluError, ConfigError, LockHeld
from verify.settings import Settings
from verify.store.intake import intake_states
from verify.store.runs import single_flight

#: The name of the queue, and of the lock that the one scheduler of a database holds (no source can be called so).
QUEUE, SCHEDULER = "cekdulu", "_schedule"
#: A waking or a look that waited for so long in the queue is dropped: the next waking asks for it again.
WAKE_EXPIRES, LOOK_EXPIRES = 50, 300
#: How often a second scheduler of the same database asks whether the first is gone.
STANDBY_SECONDS = 10.0
#: How often the register desk's errands are looked for; what waits longer than some seconds is asked about there.
ERRAND_SECONDS = 3.0
#: A queue that is away complains many times a second; the log says it this often.
QUEUE_TROUBLE_SECONDS = 60.0

_log = structlog.get_logger("cekdulu.schedule")
_Key = tuple[str, Kind]


@dataclass(slots=True)
class Schedule:
    """What is read when. `stopping` is set to end runs at their next document; `do` runs one task."""

    settings: Settings
    sources: tuple[Source, ...]
    desk: Desk
    stopping: threading.Event = field(default_factory=threading.Event)
    do: Callable[[Task, Desk], Report] = observed
    busy: set[_Key] = field(default_factory=set)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def feeds(self) -> Mapping[_Key, timedelta]:
        """The cadence of every source and kind that is read over the network."""
        usual = self.settings.sync_cadence_hours
        return {
            (source.name, kind): timedelta(hours=feed.cadence_hours or usual)
            for source in self.sources
            for kind, feed in source.feeds
            if feed.enabled and feed.url is not None
        }

    def agenda(self, now: datetime) -> tuple[Due, ...]:
        """When each of them is due, as the ledger has it; the earliest first. StoreError if it cannot be read."""
        states = {(state.source, state.kind): state for state in intake_states(self.desk.engine)}
        found = (
            due(source, kind, cadence=cadence, state=states.get((source, kind)), now=now)
            for (source, kind), cadence in self.feeds().items()
        )
        return tuple(sorted(found, key=lambda one: one.at))

    def wake(self, ask: Callable[[str, str], object]) -> None:
        """Ask for a look at everything that is due and not being read here. A database out of reach is logged."""
        now = self.desk.now()
        try:
            agenda = self.agenda(now)
        except CekDuluError as error:
            _log.error("agenda_not_read", code=error.code)
            return
        for one in agenda:
            log = _log.bind(source=one.source, kind=one.kind.value, why=one.why.value, failures=one.failures)
            if one.at > now:
                log.debug("not_due", at=one.at.isoformat(timespec="seconds"))
            elif (one.source, one.kind) in self.busy:
                log.debug("being_read")
            else:
                log.info("due", late_seconds=round((now - one.at).total_seconds()))
                ask(one.source, one.kind.value)

    def look(self, source: str, kind: Kind) -> Report | None:
        """Take one look, if it is still due and nobody else is at it; None where it is not taken. Raises nothing."""
        log = _log.bind(source=source, kind=kind.value)
        with self._alone((source, kind)) as alone:
            if not alone:
                log.info("skipped", because="being read here")
                return None
            try:
                return self._look(source, kind, log)
            except LockHeld:
                log.info("skipped", because="another run of this source is at work")
            except Stopping:
                log.info("stopped_early")
                self._close_ledger(source)
            except CekDuluError as error:
                log.warning("look_failed", code=error.code)
            except Exception as error:  # noqa: BLE001 - the root of a worker's task: the scheduler goes on
                log.critical("look_failed", code="internal", kind_of_fault=type(error).__name__)
        return None

    def _look(self, source: str, kind: Kind, log: Any) -> Report | None:  # noqa: ANN401 - a bound logger has no type
        if self.stopping.is_set():
            raise Stopping
        now = self.desk.now()
        one = next((one for one in self.agenda(now) if (one.source, one.kind) == (source, kind)), None)
        if one is None or one.at > now:
            log.info("skipped", because="no longer due")
            return None
        desk = self._stoppable()
        tasks = tasks_for_run([source], self.sources, settings=self.settings, desk=desk)
        task = next(task for task in tasks if task.state.kind is kind)
        return self.do(task, desk)

    def run_errands(self) -> None:
        """Do what the register desk asks for, every few seconds, until told to stop. Raises nothing."""
        trouble: str | None = None
        office = replace(self, desk=self._stoppable())
        while not self.stopping.is_set():
            try:
                carry_out(office, do=self.do)
                trouble = None
            except (LockHeld, Stopping) as error:
                _log.debug("errands_not_done", kind_of_fault=type(error).__name__)
            except Exception as error:  # noqa: BLE001 - the root of a thread: the next errand must still be done
                said = error.code if isinstance(error, CekDuluError) else type(error).__name__
                if said != trouble:
                    _log.error("errands_not_done", kind_of_fault=said)
                trouble = said
            self.stopping.wait(ERRAND_SECONDS)

    def _stoppable(self) -> Desk:
        """The desk for runs that end at their next document once the scheduler is told to stop."""
        return replace(self.desk, say=lambda _stage: self._go_on(), tell=lambda _done, _total: self._go_on())

    def _go_on(self) -> None:
        if self.stopping.is_set():
            raise Stopping

    def _close_ledger(self, source: str) -> None:
        """Let the ledger say at once that the run was interrupted, not only when the next one begins."""
        try:
            with single_flight(self.desk.engine, source):
                pass
        except CekDuluError as error:
            _log.warning("ledger_not_closed", source=source, code=error.code)

    @contextmanager
    def _alone(self, key: _Key) -> Iterator[bool]:
        with self._guard:
            alone = key not in self.busy
            self.busy.add(key)
        try:
            yield alone
        finally:
            if alone:
                with self._guard:
                    self.busy.discard(key)


def open_queue(settings: Settings) -> Huey:
    """The queue that `queue_url` names. ConfigError, without repeating the address, where it cannot be used."""
    url = urlsplit(settings.queue_url)
    # What a queue holds is unpickled: it is signed, so that whoever can write to the queue cannot run code here.
    common: dict[str, Any] = {
        "name": QUEUE,
        "results": False,
        "utc": True,
        "serializer": SignedSerializer(secret=settings.secret_key, salt="cekdulu.queue"),
    }
    try:
        if url.scheme in {"sqlite", "sqlite+pysqlite"} and not url.netloc and url.path:
            file = Path(settings.queue_url.partition(":///")[2])
            file.parent.mkdir(parents=True, exist_ok=True)
            return SqliteHuey(filename=str(file), **common)
        if url.scheme in {"postgres", "postgresql", "postgresql+psycopg"}:
            return PostgresHuey(dsn=url._replace(scheme="postgresql").geturl(), table_prefix="cekdulu_queue", **common)
        if url.scheme in {"redis", "rediss", "unix"}:
            return RedisHuey(url=settings.queue_url, **common)
    except ConfigurationError:
        raise ConfigError("queue_url names Redis, but the Python package redis is not installed.") from None
    except Exception as error:
        # Every queue's driver has errors of its own, which are not to be known here.
        raise ConfigError(f"The queue that queue_url names cannot be opened ({type(error).__name__}).") from error
    raise ConfigError("queue_url is not understood. Use sqlite:///FILE, postgresql://USER@HOST/NAME or redis://HOST.")


def serve(schedule: Schedule, queue: Huey) -> None:
    """Read sources as they fall due until SIGTERM or SIGINT. A second scheduler of the same database stands by."""
    _listen_to_huey()
    wake = _tasks(schedule, queue)
    consumer = queue.create_consumer(
        workers=schedule.settings.sync_workers,
        max_delay=1.0,
        graceful_signal="TERM",
        shutdown_timeout=schedule.settings.sync_stop_seconds,
    )
    # One event says it to both: huey's workers take nothing more, and runs end at their next document.
    schedule.stopping = consumer.stop_flag
    with _one_scheduler(schedule):
        feeds = schedule.feeds()
        _log.info("serve_started", feeds=len(feeds), workers=schedule.settings.sync_workers)
        if not feeds:
            _log.warning("nothing_to_read", because="no source in sources.toml is enabled and has a url")
        wake()
        errands = threading.Thread(target=schedule.run_errands, name="errands", daemon=True)
        errands.start()
        consumer.run()
        errands.join(schedule.settings.sync_stop_seconds)
    _log.info("serve_stopped", cut_off=sorted(f"{source}/{kind}" for source, kind in schedule.busy))


def _tasks(schedule: Schedule, queue: Huey) -> Callable[[], None]:
    """Teach the queue its two tasks, and give what wakes the schedule at once."""

    @queue.task(name="look", expires=LOOK_EXPIRES)  # type: ignore[untyped-decorator]  # huey has no types
    def look(source: str, kind: str) -> None:
        schedule.look(source, Kind(kind))

    def wake() -> None:
        try:
            schedule.wake(look)
        except Exception as error:  # noqa: BLE001 - a queue that is away must not end the scheduler
            _log.error("queue_out_of_reach", kind_of_fault=type(error).__name__)

    queue.periodic_task(crontab(), name="wake", expires=WAKE_EXPIRES)(wake)
    return wake


@contextmanager
def _one_scheduler(schedule: Schedule) -> Iterator[None]:
    """Be the one scheduler of this database, waiting for as long as another one is.

    Two would do no harm (each run has its source's lock); but one is enough, and what it decides reads in one log.
    """
    with ExitStack() as stack:
        told = False
        while True:
            try:
                stack.enter_context(single_flight(schedule.desk.engine, SCHEDULER))
                break
            except LockHeld:
                if not told:
                    _log.info("standing_by", because="another scheduler of this database is at work")
                told = True
                schedule.stopping.wait(STANDBY_SECONDS)
        yield


class _FromHuey(logging.Handler):
    """huey's own warnings as events, without the traceback that may repeat what a document said; each once a minute."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._told: dict[str, float] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Log one of its records, unless the same was logged within the last minute (by the record's own time)."""
        said = str(record.msg).split("\n", maxsplit=1)[0][:200]
        if record.created - self._told.get(said, -math.inf) < QUEUE_TROUBLE_SECONDS:
            return
        self._told[said] = record.created
        fault = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        _log.warning("queue", said=said, kind_of_fault=fault)


def _listen_to_huey() -> None:
    log = logging.getLogger("huey")
    log.handlers[:] = [_FromHuey()]
    log.propagate = False
