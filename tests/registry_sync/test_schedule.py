"""`registry-sync serve`: what is due is asked for and read, by a clock of the test's own; and the real process once."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from huey import MemoryHuey
from pydantic import SecretStr

from registry_sync.desk import Desk, Report, Task
from registry_sync.fetch import Harvest, harvest_of, read_local
from registry_sync.observe import configure_log
from registry_sync.run import run
from registry_sync.schedule import Schedule, _listen_to_huey, _tasks, open_queue
from registry_sync.sources import Source, load_sources
from tests.registry_sync.conftest import Installation
from verify.core.agency import Kind
from verify.errors import ConfigError, Unreachable
from verify.settings import Settings
from verify.store.intake import intake_states
from verify.store.runs import Outcome, list_runs, single_flight

NOON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
SOURCES = """
[a]
publisher = "P"
jurisdiction = "ID"
[a.agencies]
coverage = "complete"
enabled = true
url = "{url}"
cadence_hours = 6
pause_seconds = 0
[b]
publisher = "P"
jurisdiction = "ID"
[b.agencies]
coverage = "complete"
enabled = true
url = "{url}"
pause_seconds = 0
[off]
publisher = "P"
jurisdiction = "ID"
[off.agencies]
coverage = "complete"
url = "{url}"
"""


class Clock:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        """Start at noon in Jakarta."""
        self.now = NOON

    def __call__(self) -> datetime:
        """The moment the test has set, and a little later each time, as with any clock."""
        self.now += timedelta(milliseconds=1)
        return self.now


class Bench:
    """A schedule over a real database, whose looks read a file in place of a publisher."""

    def __init__(self, installation: Installation, settings: Settings, sources: tuple[Source, ...]) -> None:
        """Every look finds the same three agencies until `fails` is set."""
        self.clock = Clock()
        self.file = installation.write("source_id,name,status\n1,PT A,active\n2,PT B,active\n3,PT C,active\n")
        self.fails = False
        self.during: Callable[[Desk], None] = lambda _desk: None
        desk = Desk(
            engine=installation.engine,
            archive_dir=installation.folder / "archive",
            now=self.clock,
            zone=ZoneInfo("Asia/Jakarta"),
        )
        self.schedule = Schedule(settings, sources, desk, do=self._do)
        self.asked: list[tuple[str, str]] = []

    def _do(self, task: Task, desk: Desk) -> Report:
        def read() -> Harvest:
            self.during(desk)
            if self.fails:
                raise Unreachable("The publisher does not answer.")
            return harvest_of([read_local(self.file, max_bytes=10_000, now=self.clock)])

        return run(replace(task, read=read), desk)

    def wake(self) -> list[tuple[str, str]]:
        """Wake the schedule, and give what it asked for."""
        self.asked.clear()
        self.schedule.wake(lambda source, kind: self.asked.append((source, kind)))
        return list(self.asked)

    def wait(self, source: str) -> timedelta:
        """For how long this source is left alone from now on."""
        now = self.clock.now
        return next(one.at for one in self.schedule.agenda(now) if one.source == source) - now

    def look(self, source: str = "a") -> Report | None:
        """What a worker does with what was asked for."""
        return self.schedule.look(source, Kind.AGENCIES)


@pytest.fixture
def sources(tmp_path: Path) -> tuple[Source, ...]:
    path = tmp_path / "sources.toml"
    path.write_text(SOURCES.format(url="http://127.0.0.1:1/list.csv"), encoding="utf-8")
    return load_sources(path)


@pytest.fixture
def bench(either: Installation, settings: Settings, sources: tuple[Source, ...]) -> Bench:
    return Bench(either, settings, sources)


@pytest.fixture
def small(installation: Installation, settings: Settings, sources: tuple[Source, ...]) -> Bench:
    """The same on SQLite only."""
    return Bench(installation, settings, sources)


BOTH = [("a", "agencies"), ("b", "agencies")]


def test_feeds_are_the_enabled_ones_with_an_address_and_their_cadence(small: Bench) -> None:
    hours = {source: cadence / timedelta(hours=1) for (source, _), cadence in small.schedule.feeds().items()}
    assert hours == {"a": 6, "b": 24}


def test_wake_asks_for_what_was_never_read_and_not_again_once_it_was(bench: Bench) -> None:
    assert bench.wake() == BOTH
    assert bench.look("a") is not None
    assert bench.wake() == [("b", "agencies")]


def test_wake_asks_again_for_what_the_queue_forgot(small: Bench) -> None:
    assert small.wake() == small.wake() == BOTH


def test_wake_makes_up_for_missed_looks_by_one(bench: Bench) -> None:
    bench.look("a")
    bench.look("b")
    bench.clock.now += timedelta(hours=7)
    assert bench.wake() == [("a", "agencies")]
    bench.clock.now += timedelta(days=9)
    assert bench.wake() == BOTH
    bench.look("a")
    bench.look("b")
    assert bench.wake() == []
    assert len(list_runs(bench.schedule.desk.engine)) == 4


def test_look_takes_nothing_twice_that_was_asked_for_twice(small: Bench) -> None:
    assert small.look() is not None
    assert small.look() is None
    assert len(list_runs(small.schedule.desk.engine)) == 1


def test_failures_back_off_and_a_success_ends_that(bench: Bench) -> None:
    bench.fails = True
    waits = []
    for _ in range(4):
        report = bench.look()
        assert report is not None
        assert report.result.outcome is Outcome.UNREACHABLE
        waits.append(bench.wait("a"))
        bench.clock.now += waits[-1]
    assert all(later > sooner * 1.7 for sooner, later in pairwise(waits))
    bench.fails = False
    assert bench.look() is not None
    state = intake_states(bench.schedule.desk.engine)[0]
    assert (state.failures, state.last.outcome) == (0, Outcome.APPLIED)
    assert state.unreachable is not None
    assert next(
        one.at for one in bench.schedule.agenda(bench.clock.now) if one.source == "a"
    ) - bench.clock.now >= timedelta(hours=6)


def test_look_leaves_a_source_alone_that_another_machine_reads(bench: Bench) -> None:
    with single_flight(bench.schedule.desk.engine, "a"):
        assert bench.look() is None
        assert bench.look("b") is not None
    assert bench.look() is not None


def test_wake_and_look_leave_a_source_alone_that_is_read_here(small: Bench) -> None:
    inside: list[object] = []
    small.during = lambda _desk: inside.extend([small.wake(), small.look()])
    assert small.look() is not None
    assert inside == [[("b", "agencies")], None]


def test_stopping_ends_a_run_at_its_next_document_and_leaves_it_to_be_taken_up(bench: Bench) -> None:
    def told_to_stop(desk: Desk) -> None:
        desk.tell(1, 3)
        bench.schedule.stopping.set()
        desk.tell(2, 3)
        pytest.fail("the run went on")

    bench.during = told_to_stop
    assert bench.look() is None
    assert [line.outcome for line in list_runs(bench.schedule.desk.engine)] == [Outcome.INTERRUPTED]
    assert bench.look() is None, "nothing begins any more"
    bench.schedule.stopping.clear()
    bench.during = lambda _desk: None
    bench.clock.now += timedelta(minutes=2)
    assert bench.look() is not None


def test_a_fault_of_ours_neither_ends_the_scheduler_nor_repeats_at_once(small: Bench) -> None:
    def broken(_desk: Desk) -> None:
        raise ZeroDivisionError

    small.during = broken
    assert small.look() is None
    assert small.wake() == [("b", "agencies")]
    small.during = lambda _desk: None
    small.clock.now += timedelta(minutes=2)
    assert small.look() is not None


def test_wake_survives_a_database_out_of_reach(small: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(_engine: object) -> None:
        raise Unreachable("away")

    monkeypatch.setattr("registry_sync.schedule.intake_states", away)
    assert small.wake() == []


def test_every_decision_is_logged_without_what_documents_say(small: Bench, capsys: pytest.CaptureFixture[str]) -> None:
    configure_log("INFO")
    small.wake()
    small.look()
    small.look()
    lines = [json.loads(line) for line in capsys.readouterr().err.splitlines() if line.startswith("{")]
    said = [(line["event"], line.get("why"), line.get("because")) for line in lines if line.get("source") == "a"]
    assert ("due", "never_read", None) in said
    assert ("skipped", None, "no longer due") in said
    assert "PT A" not in json.dumps(lines)


def test_the_queue_carries_what_is_due_to_a_look(small: Bench) -> None:
    queue = MemoryHuey("test")
    wake = _tasks(small.schedule, queue)
    wake()
    assert len(queue) == 2
    while (task := queue.dequeue()) is not None:
        queue.execute(task)
    assert {line.source for line in list_runs(small.schedule.desk.engine)} == {"a", "b"}


def test_the_queue_drops_what_waited_too_long(small: Bench) -> None:
    queue = MemoryHuey("test")
    _tasks(small.schedule, queue)()
    task = queue.dequeue()
    queue.execute(task, timestamp=datetime.now(UTC).replace(tzinfo=None) + timedelta(hours=1))
    assert list_runs(small.schedule.desk.engine) == ()


def test_a_queue_that_is_away_is_logged_once_a_minute_without_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    configure_log("INFO")
    _listen_to_huey()
    log = logging.getLogger("huey.consumer")
    for _ in range(5):
        try:
            raise ConnectionError("redis://:geheim@host")  # noqa: TRY301 - as huey logs what it caught
        except ConnectionError:
            log.exception("Error reading from queue")
    told = capsys.readouterr().err
    assert told.count("Error reading from queue") == 1
    assert "geheim" not in told


def test_open_queue_keeps_a_signed_queue_in_a_file_or_postgresql(database_url: str, settings: Settings) -> None:
    ours = open_queue(settings.with_changes(queue_url=database_url))
    theirs = open_queue(settings.with_changes(queue_url=database_url, given_secret_key=SecretStr("another")))
    try:
        for queue in (ours, theirs):

            @queue.task(name="look")  # type: ignore[untyped-decorator]  # huey has no types
            def look(_source: str) -> None:
                """Only to be carried."""

            look("a")
        assert ours.dequeue().args == ("a",)
        with pytest.raises(ValueError, match="mismatch"):
            ours.dequeue()
    finally:
        ours.storage.close()
        theirs.storage.close()


@pytest.mark.parametrize("url", ["", "nonsense", "mysql://u:geheim@host/db", "sqlite://host/file"])
def test_open_queue_refuses_other_addresses_without_repeating_them(url: str, settings: Settings) -> None:
    with pytest.raises(ConfigError, match="queue_url is not understood") as refused:
        open_queue(settings.with_changes(queue_url=url))
    assert "geheim" not in str(refused.value)
