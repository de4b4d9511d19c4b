from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from tests.store.samples import NOW, address, python
from verify.core.agency import Kind
from verify.errors import LockHeld, NotMigrated, StoreUnavailable
from verify.store.engine import Engine, open_engine, writing
from verify.store.runs import (
    Outcome,
    RejectedRow,
    Run,
    RunResult,
    Snapshot,
    find_snapshot,
    finish_run,
    list_runs,
    rejected_rows,
    save_snapshot,
    single_flight,
    start_run,
)
from verify.store.schema import migrate

REJECTED = (RejectedRow(3, "no name", ";;;"), RejectedRow(9, "not a company", "12345;🌏"))
SNAPSHOT = Snapshot(
    sha256="ab" * 32,
    url="https://example.org/list",
    path="ab/abab.html",
    fetched_at=NOW,
    bytes=5_000_000_000,
    headers=(("ETag", '"x"'), ("Set-Cookie", "a"), ("Set-Cookie", "b")),
)


def _start(engine: Engine, source: str = "test") -> int:
    return start_run(engine, source, kind=Kind.ORDERS, started_at=NOW)


def test_start_run_opens_a_line(engine: Engine) -> None:
    run_id = _start(engine)
    (run,) = list_runs(engine)
    assert run == Run(
        id=run_id,
        source="test",
        kind=Kind.ORDERS,
        started_at=NOW,
        finished_at=None,
        outcome=Outcome.RUNNING,
        detail=None,
        sha256=None,
        version=None,
        added=0,
        changed=0,
        removed=0,
        same=0,
        rejected=0,
    )


@pytest.mark.parametrize("outcome", list(Outcome))
def test_finish_run_keeps_the_result_and_the_rejected_rows(engine: Engine, outcome: Outcome) -> None:
    other, run_id = _start(engine), _start(engine)
    result = RunResult(
        outcome=outcome,
        detail="Half the rows are gone.",
        sha256="cd" * 32,
        version=4,
        added=1,
        changed=2,
        removed=3,
        same=5,
        rejected=REJECTED,
    )
    finish_run(engine, run_id, result=result, finished_at=NOW + timedelta(seconds=9))
    run, untouched = list_runs(engine)
    assert run == Run(
        id=run_id,
        source="test",
        kind=Kind.ORDERS,
        started_at=NOW,
        finished_at=NOW + timedelta(seconds=9),
        outcome=outcome,
        detail="Half the rows are gone.",
        sha256="cd" * 32,
        version=4,
        added=1,
        changed=2,
        removed=3,
        same=5,
        rejected=2,
    )
    assert untouched.outcome is Outcome.RUNNING
    assert rejected_rows(engine, run_id) == REJECTED
    assert rejected_rows(engine, run_id, limit=1, skip=1) == REJECTED[1:]
    assert rejected_rows(engine, other) == ()


def test_list_runs_gives_the_newest_first(engine: Engine) -> None:
    ids = [_start(engine, source) for source in ("a", "b", "a", "a")]
    assert [run.id for run in list_runs(engine)] == ids[::-1]
    assert [run.id for run in list_runs(engine, limit=2)] == ids[:1:-1]
    assert [run.id for run in list_runs(engine, source="a", limit=2)] == [ids[3], ids[2]]
    assert [run.id for run in list_runs(engine, limit=2, skip=3)] == [ids[0]]


def test_find_snapshot_gives_what_was_saved(engine: Engine) -> None:
    save_snapshot(engine, SNAPSHOT)
    assert find_snapshot(engine, sha256=SNAPSHOT.sha256) == SNAPSHOT
    assert find_snapshot(engine, url=SNAPSHOT.url) == SNAPSHOT
    assert find_snapshot(engine, sha256=SNAPSHOT.sha256, url="https://example.org/other") is None


def test_find_snapshot_gives_the_newest(engine: Engine) -> None:
    newer = replace(SNAPSHOT, sha256="cd" * 32, fetched_at=NOW + timedelta(days=1), headers=())
    for one in (newer, SNAPSHOT):
        save_snapshot(engine, one)
    assert find_snapshot(engine, url=SNAPSHOT.url) == newer
    assert find_snapshot(engine) == newer


def test_single_flight_lets_one_in_at_a_time(engine: Engine) -> None:
    with single_flight(engine, "test"):
        with pytest.raises(LockHeld), single_flight(engine, "test"):
            pass
        with pytest.raises(LockHeld), single_flight(engine, "test"):  # being refused did not free it
            pass
    with single_flight(engine, "test"):
        pass


def test_single_flight_ends_with_an_exception(engine: Engine) -> None:
    with pytest.raises(KeyError), single_flight(engine, "test"):
        raise KeyError
    with single_flight(engine, "test"):
        pass


def test_single_flight_calls_runs_of_the_dead_interrupted(engine: Engine) -> None:
    dead, done = _start(engine), _start(engine)
    finish_run(engine, done, result=RunResult(outcome=Outcome.REFUSED), finished_at=NOW)
    with single_flight(engine, "test"):
        alive = _start(engine)
        outcomes = {run.id: (run.outcome, run.finished_at) for run in list_runs(engine)}
    assert outcomes == {
        dead: (Outcome.INTERRUPTED, None),
        done: (Outcome.REFUSED, NOW),
        alive: (Outcome.RUNNING, None),
    }


HOLD = """
import sys
from verify.store.engine import open_engine
from verify.store.runs import single_flight
with single_flight(open_engine(sys.argv[1]), "test"):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_single_flight_dies_with_its_process(engine: Engine) -> None:
    process = python(HOLD, address(engine))
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    with pytest.raises(LockHeld), single_flight(engine, "test"):
        pass
    process.kill()
    process.communicate(timeout=10)
    assert _freed(engine, within=5)


def _freed(engine: Engine, *, within: float) -> bool:
    """Whether the lock is free before long: PostgreSQL needs a moment to see that a client is gone."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            with single_flight(engine, "test"):
                return True
        except LockHeld:
            time.sleep(0.02)
    return False


def test_single_flight_frees_the_lock_when_its_session_was_cut(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    migrate(engine)
    cut = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with single_flight(engine, "test"), writing(engine) as connection:
        connection.execute(cut)
    assert _freed(engine, within=5)
    engine.dispose()


def test_single_flight_asks_for_the_migration_and_frees_the_lock(database_url: str) -> None:
    engine = open_engine(database_url)
    for _ in range(2):
        with pytest.raises(NotMigrated), single_flight(engine, "test"):
            pass
    engine.dispose()


def test_single_flight_says_when_the_lock_file_cannot_be_made(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("lock")
    engine = open_engine(f"sqlite:///{folder / 'c.sqlite'}")
    (folder / "c.sqlite.test.lock").mkdir()
    with pytest.raises(StoreUnavailable, match="lock file"), single_flight(engine, "test"):
        pass
    engine.dispose()
