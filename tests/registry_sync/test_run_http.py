"""`registry-sync run` and `plan` against a real server on this machine: what arrives is taken in, the rest is named."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from registry_sync import cli
from tests.registry_sync.conftest import Installation
from verify.store.register import load_register
from verify.store.runs import Outcome, find_snapshot, list_runs

CONFIG = Path(__file__).parents[2] / "config"
Answer = Callable[[BaseHTTPRequestHandler], None]


def agencies(count: int) -> bytes:
    rows = (f"{at},PT Karya Nomor {at},active\n" for at in range(1, count + 1))
    return ("source_id,name,status\n" + "".join(rows)).encode()


def gives(body: bytes, *, status: int = 200, promised: int | None = None) -> Answer:
    """Answer with a body; `promised` is the length the headers claim."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Length", str(len(body) if promised is None else promised))
        request.send_header("ETag", '"one"')
        request.send_header("Set-Cookie", "who=you")
        request.end_headers()
        request.wfile.write(body)

    return answer


def never(request: BaseHTTPRequestHandler) -> None:
    """Accept the connection and say nothing."""
    threading.Event().wait(2)


def elsewhere(request: BaseHTTPRequestHandler) -> None:
    """Send the reader to a host that the source does not name."""
    request.send_response(302)
    request.send_header("Location", "http://localhost:1/list.csv")
    request.send_header("Content-Length", "0")
    request.end_headers()


class Publisher:
    """A server whose next answer the test chooses; it remembers who asked."""

    def __init__(self) -> None:
        """Start with twenty agencies."""
        self.answer: Answer = gives(agencies(20))
        self.agents: list[str] = []

    @contextmanager
    def serving(self) -> Iterator[str]:
        publisher = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                publisher.agents.append(self.headers["User-Agent"])
                publisher.answer(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
            thread.start()
            yield f"http://127.0.0.1:{server.server_port}/list.csv"
            server.shutdown()
            thread.join(timeout=10)


@pytest.fixture
def publisher(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Iterator[Publisher]:
    """A publisher of agencies, declared as the source `test` and enabled."""
    config = installation.folder / "config"
    config.mkdir()
    for name in ("default.toml", "headers.toml"):
        shutil.copy(CONFIG / name, config)
    monkeypatch.setenv("CEKDULU_CONFIG", str(config))
    monkeypatch.setenv("CEKDULU_FETCH_READ_SECONDS", "0.4")
    found = Publisher()
    with found.serving() as url:
        (config / "sources.toml").write_text(
            f'[test]\npublisher = "P"\njurisdiction = "ID"\n[test.agencies]\ncoverage = "complete"\nenabled = true\n'
            f'url = "{url}"\nrows_min = 5\npause_seconds = 0\n',
            encoding="utf-8",
        )
        yield found


def test_run_takes_in_what_the_publisher_gives(installation: Installation, publisher: Publisher) -> None:
    said = installation.sync("run")
    assert said.status == cli.OK
    assert [json.loads(line)["event"] for line in said.err.splitlines()] == ["run_started", "fetched", "applied"]
    assert "20 added" in said.out
    assert publisher.agents[0].startswith("CekDulu/")
    snapshot = find_snapshot(installation.engine, sha256=installation.last_run().sha256)
    assert snapshot is not None
    assert {name for name, _ in snapshot.headers} == {"content-length", "etag", "date"}
    assert (installation.folder / "var" / "archive" / snapshot.path).read_bytes() == agencies(20)


FAILURES = [
    pytest.param(gives(b"down", status=500), (cli.UNREACHABLE, Outcome.UNREACHABLE, "answered 500"), id="500"),
    pytest.param(gives(b"gone", status=404), (cli.UNREACHABLE, Outcome.UNREACHABLE, "answered 404"), id="404"),
    pytest.param(never, (cli.UNREACHABLE, Outcome.UNREACHABLE, "cannot be reached"), id="no answer in time"),
    pytest.param(
        gives(agencies(20), promised=9999), (cli.UNREACHABLE, Outcome.UNREACHABLE, "broke off"), id="a body cut short"
    ),
    pytest.param(elsewhere, (cli.UNREACHABLE, Outcome.UNREACHABLE, "not one of the hosts"), id="another host"),
    pytest.param(gives(agencies(20)[:-10]), (cli.SHAPE, Outcome.SHAPE, "breaks off"), id="a document cut short"),
    pytest.param(gives(b"<html>Pemeliharaan</html>"), (cli.SHAPE, Outcome.SHAPE, "Unknown column"), id="a web page"),
    pytest.param(gives(b""), (cli.SHAPE, Outcome.SHAPE, "empty"), id="nothing"),
    pytest.param(gives(agencies(10)), (cli.REFUSED, Outcome.REFUSED, "would shrink"), id="half the rows"),
    pytest.param(gives(agencies(4)), (cli.REFUSED, Outcome.REFUSED, "fewer than 5"), id="below its bounds"),
]


@pytest.mark.parametrize(("answer", "expected"), FAILURES)
def test_run_names_what_went_wrong_and_keeps_the_old_register(
    installation: Installation, publisher: Publisher, answer: Answer, expected: tuple[int, Outcome, str]
) -> None:
    status, outcome, named = expected
    installation.sync("run", "test")
    before = load_register(installation.engine)
    publisher.answer = answer
    said = installation.sync("run", "test")
    assert said.status == status
    assert named in said.err
    assert load_register(installation.engine) == before
    run = installation.last_run()
    assert run.outcome is outcome
    assert named in (run.detail or "")


def test_run_reports_a_server_that_is_gone(installation: Installation, publisher: Publisher) -> None:
    sources = installation.folder / "config" / "sources.toml"
    text = sources.read_text(encoding="utf-8")
    sources.write_text(text.replace(text.partition("127.0.0.1:")[2].partition("/")[0], "9"), encoding="utf-8")
    said = installation.sync("run")
    assert said.status == cli.UNREACHABLE
    assert "cannot be reached" in said.err


def test_run_stops_at_the_size_limit(
    installation: Installation, publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CEKDULU_FETCH_MAX_BYTES", "100")
    said = installation.sync("run")
    assert said.status == cli.SHAPE
    assert "larger than 100 bytes" in said.err


def test_plan_says_what_would_change_and_changes_nothing(installation: Installation, publisher: Publisher) -> None:
    installation.sync("run")
    before, runs = load_register(installation.engine), list_runs(installation.engine)
    publisher.answer = gives(agencies(19) + b"99,PT Karya Baru,active\n")
    said = installation.sync("plan", "test")
    assert said.status == cli.OK
    assert "would be applied" in said.out
    assert "would add test:99  PT Karya Baru" in said.out
    assert "would remove test:20  PT Karya Nomor 20" in said.out
    assert load_register(installation.engine) == before
    assert list_runs(installation.engine) == runs
    publisher.answer = gives(agencies(3))
    assert installation.sync("plan", "test").status == cli.REFUSED


def test_run_leaves_a_source_alone_that_is_not_enabled(installation: Installation, publisher: Publisher) -> None:
    sources = installation.folder / "config" / "sources.toml"
    sources.write_text(sources.read_text(encoding="utf-8").replace("enabled = true\n", ""), encoding="utf-8")
    assert installation.sync("run").status == cli.OK
    said = installation.sync("run", "test")
    assert (said.status, "is not enabled" in said.err) == (cli.USAGE, True)
    assert publisher.agents == []
