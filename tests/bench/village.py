"""A village's list of a thousand rows, pasted and as a workbook, from the request to the page of its answers."""

from __future__ import annotations

import gc
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import xlsxwriter
from flask import Flask
from flask.testing import FlaskClient

from tests.bench.corpus import questions
from tests.bench.ours import NOBODYS, register
from tests.bench.samples import phone
from tests.support.postgres import Postgres
from tests.web.officers.signing import sign_in
from verify.app import ENGINE, create_app
from verify.core.names import name_key
from verify.settings import load_settings
from verify.store.engine import open_engine
from verify.store.looks import Look, apply_look
from verify.store.officers import Role
from verify.store.schema import migrate

ROWS, TIMES = 1_000, 3
GOAL_SECONDS = 5.0
_DESK = "/petugas/desa"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTime:
    """One way to send a list on one database, in seconds; the middle one of a few, and of `sent` the slowest too.

    `sent`: until every row is answered and stored and the browser is led on, and `cpu` its processor time; `shown`: the
    first page of the answers; `taken`: the whole of them as a workbook.
    """

    what: str
    database: str
    rows: int
    sent: float
    slowest: float
    cpu: float
    shown: float
    taken: float


def lists(names: Sequence[str], folder: Path, postgres: Postgres | None) -> list[ListTime]:
    """Both ways on every database there is."""
    addresses = {"SQLite": f"sqlite:///{folder / 'village.sqlite'}"}
    if postgres:
        addresses["PostgreSQL"] = postgres.url(postgres.create_database())
    rows = _rows(names)
    ways: dict[str, dict[str, str | bytes]] = {
        "pasted": {"daftar": "\n".join(", ".join(row) for row in rows)},
        "workbook": {"berkas": _workbook(rows)},
    }
    found = []
    for database, address in addresses.items():
        with _served(names, address, folder) as app:
            client = sign_in(app, Role.VILLAGE)
            _once(client, ways["pasted"])
            for what, fields in ways.items():
                times = [_once(client, fields) for _ in range(TIMES)]
                sent, cpu, shown, taken = (median(column) for column in zip(*times, strict=True))
                slowest = max(one[0] for one in times)
                found.append(
                    ListTime(
                        what=what,
                        database=database,
                        rows=len(rows),
                        sent=sent,
                        slowest=slowest,
                        cpu=cpu,
                        shown=shown,
                        taken=taken,
                    )
                )
    return found


def _rows(names: Sequence[str]) -> list[list[str]]:
    """A quarter with a country, a quarter as messages, half a name and a number, names written as people do."""
    taken = frozenset(name_key(name).normalised for name in names)
    rows = []
    for at, one in enumerate(questions(names, ROWS, seed=91, taken=taken)):
        number = phone(one.meant if one.meant is not None else NOBODYS)
        message = f"Lowongan ke Taiwan dari PT {one.asked} gaji 15 juta hubungi {number}"
        rows.append([message] if at % 4 == 3 else [f"PT {one.asked}", number, *(["Taiwan"] if at % 4 == 2 else [])])
    return rows


def _workbook(rows: Sequence[Sequence[str]]) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Nama PT", "Nomor HP", "Negara", "Pesan"])
        for at, row in enumerate(rows, start=1):
            sheet.write_row(at, 0, row if len(row) > 1 else ["", "", "", *row])
    return made.getvalue()


@contextmanager
def _served(names: Sequence[str], address: str, folder: Path) -> Iterator[Flask]:
    engine = open_engine(address)
    migrate(engine)
    held = register(names)
    rows = tuple(one.row for one in held.agencies)
    apply_look(engine, Look(state=held.sources[0], upserts=rows, learned_at=datetime.now(UTC)))
    engine.dispose()
    settings = load_settings().with_changes(
        var_dir=folder, database_url=address, fresh_days_agencies=100_000, rate_limit_post="1000000/minute"
    )
    app = create_app(settings)
    # As a worker does once its register is read (verify/service/holding.py): no collection walks through it again.
    gc.freeze()
    app.config["WTF_CSRF_ENABLED"] = False
    yield app
    app.extensions[ENGINE].dispose()
    gc.unfreeze()


def _once(client: FlaskClient, fields: dict[str, str | bytes]) -> tuple[float, float, float, float]:
    data = {
        name: (io.BytesIO(value), "x.xlsx") if isinstance(value, bytes) else value for name, value in fields.items()
    }
    start, worked = perf_counter(), process_time()
    led = client.post(_DESK, data=data, content_type="multipart/form-data")
    sent, cpu = perf_counter(), process_time() - worked
    path = led.headers["Location"].partition("?")[0]
    shown = client.get(path)
    seen = perf_counter()
    taken = client.get(f"{path}/tabel.xlsx")
    if f"{ROWS} baris" not in shown.text or not re.match(rb"PK", taken.data):
        raise RuntimeError("a list was not answered whole")
    return sent - start, cpu, seen - sent, perf_counter() - seen
