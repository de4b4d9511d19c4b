"""kill -9 in the middle of an import: the old register stays live and whole, nothing is lost, and the next run works.

A child process kills itself at a chosen place inside the run, so that each place is really hit every time.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from registry_sync.cli import LOCKED, OK
from tests.registry_sync.conftest import Installation
from verify.core.agency import Register
from verify.store.register import change_feed, load_register
from verify.store.runs import Outcome, find_snapshot, list_runs

_CHILD = """
import os, signal, sys
from registry_sync import cli, run
from verify.store import looks

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

place, words = sys.argv[1], sys.argv[2:]
owner, _, name = place.rpartition(".")
setattr({"run": run, "looks": looks}[owner], name, die)
sys.exit(cli.main(words))
"""

#: Before the store is written to the database makes no difference; inside the transaction it is what matters.
OUTSIDE = [
    pytest.param("run.archive_harvest", id="before the bytes are kept"),
    pytest.param("run.clean", id="while cleaning"),
    pytest.param("run.apply_look", id="before applying"),
]
INSIDE = [
    pytest.param("looks._mark_seen", id="between the rows and the dates they were seen"),
    pytest.param("looks._close_run", id="after every row is written, before the commit"),
]


def agencies(count: int) -> str:
    rows = (f"{at},PT Karya Nomor {at},active,0812-0000-{at:04d}\n" for at in range(1, count + 1))
    return "source_id,name,status,phones\n" + "".join(rows)


def words(installation: Installation, text: str) -> list[str]:
    path = str(installation.write(text))
    return ["import", path, "--source", "test", "--kind", "agencies", "--coverage", "complete"]


def environment(installation: Installation) -> dict[str, str]:
    return {
        **os.environ,
        "CEKDULU_DATABASE_URL": installation.database_url,
        "CEKDULU_VAR_DIR": str(installation.folder / "var"),
    }


@pytest.mark.parametrize("place", OUTSIDE)
def test_import_killed_before_it_writes_leaves_the_old_register_whole(installation: Installation, place: str) -> None:
    _killed_at(installation, place)


@pytest.mark.parametrize("place", INSIDE)
def test_import_killed_while_it_writes_leaves_the_old_register_whole(either: Installation, place: str) -> None:
    _killed_at(either, place)


def _killed_at(either: Installation, place: str) -> None:
    """An import that dies at a place changes nothing, and the next one works."""
    assert either.take(agencies(20)).status == 0
    before = load_register(either.engine)
    child = [sys.executable, "-c", _CHILD, place, *words(either, agencies(25))]
    killed = subprocess.run(child, env=environment(either), capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    assert load_register(either.engine) == before

    again = either.take(agencies(25))
    assert again.status == 0, again.err
    assert len(either.live()) == 25
    outcomes = [run.outcome for run in list_runs(either.engine)]
    assert outcomes == [Outcome.APPLIED, Outcome.INTERRUPTED, Outcome.APPLIED]


def test_import_killed_after_the_commit_keeps_what_was_applied(either: Installation) -> None:
    child = [sys.executable, "-c", _CHILD, "run.finish_run", *words(either, agencies(25))]
    killed = subprocess.run(child, env=environment(either), capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr.decode()
    assert len(either.live()) == 25
    assert either.last_run().outcome is Outcome.APPLIED
    assert "unchanged" in either.take(agencies(25)).out


_STABLE = """
import os, signal, sys, threading, time
from registry_sync import cli, familiar, sources

sources._reader()
familiar._program()
# Everything is imported once; each line on stdin is one run in a process of its own, forked from this one.
for line in sys.stdin:
    wait, words = line.rstrip("\\n").split("\\t", 1)
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        sys.stdout = sys.stderr = open(os.devnull, "w")
        os._exit(cli.main(words.split("\\t")))
    if wait != "-":
        time.sleep(float(wait))
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    print(os.waitstatus_to_exitcode(status), time.monotonic() - begun, flush=True)
"""


@dataclass(frozen=True, slots=True)
class _Runs:
    """Runs of the command line in quick succession, each a process of its own, some of them killed."""

    stable: subprocess.Popen[str]
    words: list[list[str]]

    def __call__(self, text: int, *, kill_after: float | None = None) -> tuple[int, float]:
        """Import one of the two texts; the exit status and the seconds it took. Killed after so many, if at all."""
        assert self.stable.stdin is not None
        assert self.stable.stdout is not None
        wait = "-" if kill_after is None else str(kill_after)
        self.stable.stdin.write("\t".join([wait, *self.words[text]]) + "\n")
        self.stable.stdin.flush()
        status, seconds = self.stable.stdout.readline().split()
        return int(status), float(seconds)

    def completes(self, text: int) -> float:
        """Run to a good end; the seconds it took. PostgreSQL needs a moment to see that a killed client is gone."""
        for _ in range(100):
            status, seconds = self(text)
            if status != LOCKED:
                break
            threading.Event().wait(0.05)
        assert status == OK
        return seconds


@contextmanager
def _runs(installation: Installation, texts: tuple[str, str]) -> Iterator[_Runs]:
    told = [words(installation, text) for text in texts]
    for one, text in enumerate(texts):
        told[one][1] = str(installation.write(text, f"{one}.csv"))
    stable = subprocess.Popen(
        [sys.executable, "-c", _STABLE],
        env=environment(installation),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield _Runs(stable, told)
    finally:
        stable.kill()
        stable.communicate(timeout=30)


#: How many random moments each database is killed at, fifty in all; more, up to the most, until each kind was seen:
#: by chance alone twenty moments can all miss the few milliseconds of the run itself, or all come before its end.
_MOMENTS = {"sqlite": 30, "postgresql": 20}
_MOST_MOMENTS = 200


def test_sync_killed_at_random_moments_is_version_n_or_n_plus_1_and_whole(either: Installation) -> None:
    texts = (agencies(25), agencies(25).replace("1,active", "1,suspended"))
    chance = random.Random(50)  # noqa: S311  the same moments in every run
    held = []
    for text in texts:
        assert either.take(text).status == OK
        held.append(_said(load_register(either.engine)))
    before = 0
    with _runs(either, texts) as run:
        whole = run.completes(0)
        now, applied, moments, outcomes = 0, 0, 0, set[Outcome]()
        while moments < _MOST_MOMENTS:
            if moments >= _MOMENTS[either.engine.dialect.name] and applied and Outcome.INTERRUPTED in outcomes:
                break
            moments += 1
            wanted = 1 - now
            before = load_register(either.engine).version
            run(wanted, kill_after=chance.uniform(0, whole * 1.1))  # as long as the last whole run, and a little
            after = load_register(either.engine)
            done = after.version == before + 1
            assert done or after.version == before
            assert _said(after) == held[wanted if done else now], "a half of something is held"
            assert len(change_feed(either.engine, before, 100)) == (3 if done else 0)
            applied += done
            whole = run.completes(wanted)
            after = load_register(either.engine)
            assert (after.version, _said(after)) == (before + 1, held[wanted])
            now = wanted
            outcomes |= {one.outcome for one in list_runs(either.engine, limit=4)}
    assert 0 < applied < moments, "the moments must fall on both sides of the commit"
    assert (
        {Outcome.APPLIED, Outcome.INTERRUPTED} <= outcomes <= {Outcome.APPLIED, Outcome.INTERRUPTED, Outcome.UNCHANGED}
    )


def _said(register: Register) -> set[tuple[str, str]]:
    """What the register says: each agency and its status, by its own row and by the last word of its list."""
    last = {one.agency_id: one.status for one in register.listings}
    rows = {one.row.id: one.row.status for one in register.agencies}
    assert rows == last, "the rows and the listings are of two looks"
    return {(key, status.value) for key, status in rows.items()}


def test_import_killed_at_any_moment_is_all_or_nothing(installation: Installation) -> None:
    """Many rows, killed from outside after growing waits: whatever the moment, 20 rows are held or all 3,000."""
    assert installation.take(agencies(20)).status == 0
    command = [sys.executable, "-m", "registry_sync.cli", *words(installation, agencies(3000))]
    for wait in (0.6, 0.9, 1.2):
        with subprocess.Popen(command, env=environment(installation), stdout=subprocess.DEVNULL) as child:
            threading.Event().wait(wait)
            child.kill()
        live = len(installation.live())
        assert live in (20, 3000)
        assert len(load_register(installation.engine).listings) == live
    assert installation.sync(*words(installation, agencies(3000))).status == 0
    assert len(installation.live()) == 3000
    snapshot = find_snapshot(installation.engine, sha256=installation.last_run().sha256)
    assert snapshot is not None
    assert (installation.folder / "var" / "archive" / snapshot.path).stat().st_size == snapshot.bytes
