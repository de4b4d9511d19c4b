"""Checks a second over HTTP, beside a constant of the same server: gunicorn as `verify serve` configures it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from tests.bench.corpus import Question, questions
from tests.bench.ours import NOBODYS, register
from tests.bench.samples import phone
from tests.bench.service import CONSTANT, POSTED, STORED, UNSTORED
from verify.core.names import name_key
from verify.settings import load_settings
from verify.store.engine import open_engine
from verify.store.looks import Look, apply_look
from verify.store.schema import migrate

BLOCKS, SECONDS, CLIENTS = 8, 1.5, 4
CONSTANT_CALL, POSTED_CALL = "a constant (GET)", "a constant (the same POST)"
UNSTORED_CALL, STORED_CALL = "POST a check, its row not stored", "POST a check, its row stored"
_CONSTANTS = (CONSTANT_CALL, POSTED_CALL)
_HEAD_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """One call: requests a second and milliseconds, over all blocks.

    `shares`: its rate as a share of each constant's, block by block: lowest, median, highest.
    """

    what: str
    per_second: float
    p50: float
    p99: float
    shares: dict[str, tuple[float, float, float]]


def served(names: Sequence[str], folder: Path) -> tuple[list[Served], float]:
    """The four calls in alternating blocks over a register of these names on SQLite; the private MB of a worker."""
    with _running(names, folder) as (port, server):
        calls = _calls(names, port)
        for requests in calls.values():
            _block(port, requests, 0.5)
        order = list(calls)
        taken: dict[str, list[list[float]]] = {name: [] for name in calls}
        for _ in range(BLOCKS):
            order = [*order[1:], order[0]]
            for name in order:
                taken[name].append(_block(port, calls[name], SECONDS))
        private = max(_private_mb(pid) for pid in _children(server))
    return [_line(name, taken) for name in calls], private


def _line(what: str, taken: dict[str, list[list[float]]]) -> Served:
    blocks = taken[what]
    every = [seconds for times in blocks for seconds in times]
    shares = {}
    for constant in _CONSTANTS:
        found = [len(times) / len(base) for times, base in zip(blocks, taken[constant], strict=True)]
        shares[constant] = (min(found), median(found), max(found))
    return Served(
        what=what,
        per_second=median(len(times) for times in blocks) / SECONDS,
        p50=median(every) * 1e3,
        p99=quantiles(every, n=100, method="inclusive")[98] * 1e3,
        shares=shares,
    )


def _calls(names: Sequence[str], port: int) -> dict[str, list[bytes]]:
    """Requests ready to be sent, by what they are; the constant first."""
    taken = frozenset(name_key(name).normalised for name in names)
    asked = [_body(one) for one in questions(names, 600, seed=77, taken=taken)]
    return {
        CONSTANT_CALL: [f"GET {CONSTANT} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()],
        POSTED_CALL: [_post(POSTED, body, port) for body in asked],
        UNSTORED_CALL: [_post(UNSTORED, body, port) for body in asked],
        STORED_CALL: [_post(STORED, body, port) for body in asked],
    }


def _body(question: Question) -> bytes:
    number = phone(question.meant if question.meant is not None else NOBODYS)
    return json.dumps({"company": question.asked, "phones": [number]}).encode()


def _post(path: str, body: bytes, port: int) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def _block(port: int, requests: Sequence[bytes], seconds: float) -> list[float]:
    """The seconds of every request that a few clients got through in so long. RuntimeError where one was refused."""
    taken: list[list[float]] = [[] for _ in range(CLIENTS)]
    faults: list[bytes] = []
    until = time.perf_counter() + seconds

    def client(number: int) -> None:
        at = number * len(requests) // CLIENTS
        while not faults and (start := time.perf_counter()) < until:
            answer = _asked(port, requests[at % len(requests)])
            taken[number].append(time.perf_counter() - start)
            if answer[9:12] not in (b"200", b"201"):
                faults.append(answer)
            at += 1

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if faults:
        raise RuntimeError(f"The service refused a request: {faults[0][:300]!r}")
    return [one for times in taken for one in times]


def _asked(port: int, request: bytes) -> bytes:
    """One request, one connection: a sync worker closes it after each answer."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(request)
        parts = []
        while part := connection.recv(65536):
            parts.append(part)
    return b"".join(parts)


@contextmanager
def _running(names: Sequence[str], folder: Path) -> Iterator[tuple[int, int]]:
    """The service over these names, until the block ends; gives its port and its process."""
    url = f"sqlite:///{folder / 'bench.sqlite'}"
    engine = open_engine(url)
    migrate(engine)
    held = register(names)
    rows = tuple(one.row for one in held.agencies)
    apply_look(engine, Look(state=held.sources[0], upserts=rows, learned_at=datetime.now(UTC)))
    engine.dispose()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = load_settings().config_dir / "gunicorn.conf.py"
    words = ["--config", str(config), "--bind", f"127.0.0.1:{port}", "tests.bench.service:app()"]
    environment = os.environ | {
        "CEKDULU_VAR_DIR": str(folder),
        "CEKDULU_DATABASE_URL": url,
        # As many windows as by default, none of which ends the bench.
        "CEKDULU_RATE_LIMIT_POST": "1000000/minute;10000000/hour",
        "CEKDULU_FRESH_DAYS_AGENCIES": "100000",
    }
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen([sys.executable, "-m", "gunicorn", *words], env=environment, stderr=log)
        try:
            _wait(server, port, folder / "log")
            yield port, server.pid
        finally:
            server.terminate()
            server.wait(timeout=30)


def _wait(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + 300
    while server.poll() is None and time.monotonic() < deadline:
        try:
            _asked(port, f"GET {CONSTANT} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(log.read_text(errors="replace")[-3000:])


def _children(pid: int) -> list[int]:
    return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _private_mb(pid: int) -> float:
    """What a process shares with no other, in MB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024
