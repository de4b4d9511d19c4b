"""The real `registry-sync serve`, over a real publisher: it reads what is due, and stops when it is told to."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.registry_sync.conftest import Installation
from tests.registry_sync.test_schedule import SOURCES
from tests.support.publisher import FILE, Publisher, publishing
from verify.store.errand_rows import What, Wish, Words
from verify.store.errands import leave_errand
from verify.store.runs import Outcome, list_runs

CONFIG = Path(__file__).parents[2] / "config"


@pytest.fixture
def publisher() -> Publisher:
    """What the real process reads."""
    return Publisher(count=30)


@pytest.fixture
def served(either: Installation, publisher: Publisher, tmp_path: Path) -> Iterator[Callable[[], subprocess.Popen[str]]]:
    """Starts a real `registry-sync serve` over a publisher of agencies."""
    config = tmp_path / "config"
    config.mkdir()
    for name in ("default.toml", "headers.toml"):
        shutil.copy(CONFIG / name, config)
    with ExitStack() as stack:
        url = stack.enter_context(publishing(publisher))
        (config / "sources.toml").write_text(SOURCES.format(url=url + FILE), encoding="utf-8")
        environment = {
            **os.environ,
            "CEKDULU_CONFIG": str(config),
            "CEKDULU_DATABASE_URL": either.database_url,
            "CEKDULU_VAR_DIR": str(tmp_path / "var"),
            "CEKDULU_SYNC_STOP_SECONDS": "0.5",
        }

        def start() -> subprocess.Popen[str]:
            command = [sys.executable, "-m", "registry_sync.cli", "serve"]
            process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield start


def test_serve_reads_what_is_due_and_stops_when_told(
    either: Installation, served: Callable[[], subprocess.Popen[str]]
) -> None:
    wish = Wish(what=What.PLAN, words=Words(), asked_by="rina (BP3MI NTB)", asked_at=datetime.now(UTC))
    errand = leave_errand(either.engine, wish)
    process = served()
    assert process.stderr is not None
    lines: list[dict[str, object]] = []
    for text in process.stderr:
        lines.append(json.loads(text))
        events = [line["event"] for line in lines]
        if events.count("applied") == 2 and "errand_done" in events:
            break
    process.send_signal(signal.SIGTERM)
    rest = [json.loads(text) for text in process.stderr.read().splitlines()]
    assert process.wait(20) == 0
    assert rest[-1]["event"] == "serve_stopped"
    assert [line["errand"] for line in lines if line["event"] == "errand_done"] == [errand]
    assert {line["source"] for line in lines if line["event"] == "applied"} == {"a", "b"}
    assert len(either.live("a")) == 30
    assert {run.outcome for run in list_runs(either.engine)} == {Outcome.APPLIED}


def test_serve_is_not_held_up_by_a_publisher_that_hangs(
    either: Installation, served: Callable[[], subprocess.Popen[str]], publisher: Publisher
) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def hang() -> None:
        asked.set()
        go_on.wait(30)

    publisher.meanwhile = hang
    process = served()
    assert asked.wait(30)
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=20)
    go_on.set()
    assert process.returncode == 0
    last = json.loads(told.splitlines()[-1])
    assert (last["event"], last["cut_off"]) == ("serve_stopped", ["a/agencies", "b/agencies"])
    assert either.version() == 0
