"""The real `verify serve`: its workers follow the register by themselves, and no request waits or fails meanwhile."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from tests.web.running import today
from verify.store.engine import open_engine
from verify.store.schema import migrate

WORKERS = 2
SECONDS = 2.0
HEAD = "source_id,name,status,phones\n"
ROWS = "".join(f"{at},PT Karya Nomor {at},active,0812-0000-{at:04d}\n" for at in range(1, 301))
NEW = "999,PT Baru Sekali Gemilang,active,0813-0000-0999\n"


@dataclass(slots=True)
class Service:
    """A running service: its port, its log, and the commands on its database."""

    port: int
    environment: dict[str, str]
    folder: Path
    log: Path

    def ask(self, **claim: str) -> dict[str, object]:
        """One check; any answer but 201 fails the test."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            headers = {"Content-Type": "application/json"}
            connection.request("POST", "/api/v1/checks", json.dumps(claim), headers)
            response = connection.getresponse()
            told = json.loads(response.read())
            assert response.status == 201, told
            return dict(told)
        finally:
            connection.close()

    def get(self, path: str) -> tuple[int, str]:
        """Any page."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def take(self, text: str, as_of: str) -> float:
        """`registry-sync import` of a complete list; gives when it was done."""
        file = self.folder / "list.csv"
        file.write_text(text, encoding="utf-8")
        words = ["import", str(file), "--source", "reg", "--kind", "agencies", "--coverage", "complete"]
        command = [sys.executable, "-m", "registry_sync.cli", *words, "--as-of", as_of]
        subprocess.run(command, env=self.environment, check=True, capture_output=True)
        return time.monotonic()

    def events(self, event: str) -> list[dict[str, object]]:
        """The log's lines of one kind."""
        lines = [json.loads(line) for line in self.log.read_text("utf-8").splitlines() if line.startswith("{")]
        return [line for line in lines if line["event"] == event]


def until(true: Callable[[], bool], seconds: float = 30) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.05)


@pytest.fixture
def service(database_url: str, tmp_path: Path) -> Iterator[Service]:
    """`verify serve` with its two workers, over 300 agencies of yesterday."""
    engine = open_engine(database_url)
    migrate(engine)
    engine.dispose()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    environment = {
        **os.environ,
        "CEKDULU_DATABASE_URL": database_url,
        "CEKDULU_VAR_DIR": str(tmp_path / "var"),
        "CEKDULU_RATE_LIMIT_POST": "100000/minute",
    }
    made = Service(port, environment, tmp_path, tmp_path / "log")
    made.take(HEAD + ROWS, str(today() - timedelta(days=1)))
    with ExitStack() as stack:
        log = stack.enter_context(made.log.open("wb"))
        command = [sys.executable, "-m", "verify.cli", "serve", "--port", str(port)]
        process = stack.enter_context(subprocess.Popen(command, env=environment, stderr=log, stdout=log))
        stack.callback(process.terminate)

        def up() -> bool:
            try:
                return made.get("/readyz")[0] == 200
            except OSError:
                return False

        until(up)
        yield made


@dataclass(slots=True)
class Traffic:
    """Answers to one question asked without pause: when each was asked, and from which version it was given."""

    seen: list[tuple[float, int]] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    @contextmanager
    def on(self, service: Service) -> Iterator[None]:
        """Ask from two sides until the block ends."""
        stop = threading.Event()

        def ask() -> None:
            while not stop.is_set():
                asked = time.monotonic()
                try:
                    told = service.ask(company="PT Karya Nomor 7")
                except (OSError, AssertionError, http.client.HTTPException) as error:
                    self.failed.append(repr(error))
                    return
                register = told["register"]
                assert isinstance(register, dict)
                self.seen.append((asked, register["version"]))

        threads = [threading.Thread(target=ask) for _ in range(WORKERS)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            stop.set()
            for thread in threads:
                thread.join()


def test_every_worker_answers_from_a_new_version_within_two_seconds(service: Service) -> None:
    traffic = Traffic()
    with traffic.on(service):
        done = service.take(HEAD + ROWS + NEW, str(today()))
        time.sleep(SECONDS)
        settled = len(traffic.seen)
        until(lambda: len(traffic.seen) > settled + 20)
    assert traffic.failed == []
    late = [version for asked, version in traffic.seen if asked > done + SECONDS]
    assert set(late) == {2}
    assert len(service.events("register swapped")) == WORKERS, "each worker swapped by itself, once"
    assert service.get("/agen?q=gemilang")[1].count("PT Baru Sekali Gemilang") >= 1


def test_a_look_that_changed_nothing_makes_every_answer_fresh_again(service: Service) -> None:
    def register() -> dict[str, object]:
        told = service.ask(company="PT Karya Nomor 7")["register"]
        assert isinstance(told, dict)
        return told

    before = register()
    assert (before["version"], before["as_of"], before["age_days"]) == (1, str(today() - timedelta(days=1)), 1)
    service.take(HEAD + ROWS, str(today()))
    time.sleep(SECONDS)
    for _ in range(10):
        now = register()
        assert (now["version"], now["as_of"], now["age_days"]) == (1, str(today()), 0)
    ages = [line for line in service.get("/metrics")[1].splitlines() if line.startswith("cekdulu_source_age_days{")]
    assert next(line for line in ages if 'source="reg"' in line).endswith(" 0.0")
