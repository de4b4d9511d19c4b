"""kill -9 in the middle of an import: the old register stays live and whole, nothing is lost, and the next run works.

A child process kills itself at a chosen place inside the run, so that each place is really hit every time.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest

from tests.registry_sync.conftest import Installation
from verify.store.register import load_register
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

PLACES = [
    pytest.param("run.archive_harvest", id="before the bytes are kept"),
    pytest.param("run.clean", id="while cleaning"),
    pytest.param("run.apply_look", id="before applying"),
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


@pytest.mark.parametrize("place", PLACES)
def test_import_killed_anywhere_leaves_the_old_register_whole(either: Installation, place: str) -> None:
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
