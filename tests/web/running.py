"""A whole service over a small, complete, fresh register: what the tests of pages and API ask."""

from __future__ import annotations

import functools
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.support import sparing
from verify.app import ENGINE, create_app
from verify.core.agency import (
    Action,
    Agency,
    Contact,
    ContactKind,
    Coverage,
    History,
    Kind,
    OfficeKind,
    Order,
    Sanction,
    SourceState,
    Status,
)
from verify.settings import Settings
from verify.store.engine import Engine, open_engine
from verify.store.looks import Look, apply_look
from verify.store.rows import AnyRow

SOURCE = "test"
KARYA, KARYA_PHONE, KARYA_ID = "PT Karya Satria Abadi", "+622183041470", "test:1"
REVOKED, REVOKED_ID = "PT Multi Intan Amanah Internasional", "test:2"
#: What a person might type; none of it may reach a log, an address or the disk.
PERSON, PERSON_PHONE = "Budi Sponsorwati", "0812-3456-7890"


def today() -> date:
    return datetime.now(ZoneInfo("Asia/Jakarta")).date()


def agencies() -> tuple[Agency, ...]:
    return (
        Agency(
            source=SOURCE,
            source_id="1",
            name=KARYA,
            aliases=("KSA",),
            licence_number="81201141907610001",
            status=Status.ACTIVE,
            status_from=date(2024, 1, 2),
            province="DKI Jakarta",
            regency="Jakarta Selatan",
            address="Jl. Contoh 1 <b>",
            contacts=(
                Contact(ContactKind.PHONE, "(021) 8304-1470", KARYA_PHONE),
                Contact(ContactKind.EMAIL, "info@karya.example", "info@karya.example"),
                Contact(ContactKind.FAX, "021 555", None),
            ),
            source_url="https://register.example/1",
        ),
        Agency(
            source=SOURCE,
            source_id="1b",
            parent_source_id="1",
            kind=OfficeKind.BRANCH,
            name=KARYA,
            province="Jawa Timur",
            regency="Malang",
        ),
        Agency(
            source=SOURCE,
            source_id="2",
            name=REVOKED,
            status=Status.REVOKED,
            status_from=date(2026, 1, 29),
            decree="Keputusan Menteri 96/2026",
            source_url="javascript:alert(1)",
        ),
        Agency(source=SOURCE, source_id="3", name="=cmd|calc PT Rumus", status=Status.ACTIVE),
        *(Agency(source=SOURCE, source_id=f"9{n}", name=f"PT Sumber Rejeki {_letters(n)}") for n in range(60)),
    )


def load_register(engine: Engine, *, karya_suspended: bool = False) -> None:
    """Take in agencies, sanctions and orders of one complete source, looked at today."""
    day = today()
    revoked = Sanction(
        source=SOURCE,
        source_id="s1",
        agency_name=REVOKED,
        agency_source_id="2",
        action=Action.REVOKED,
        effective_from=date(2026, 1, 29),
        decree="Keputusan Menteri 96/2026",
        source_url="https://register.example/s1",
    )
    order = Order(
        source=SOURCE,
        source_id="o1",
        agency_name=KARYA,
        agency_source_id="1",
        country="TW",
        job="perawat",
        valid_until=day + timedelta(days=90),
        permit_number="SIP2MI 5",
    )
    _look(engine, Kind.AGENCIES, agencies(), day)
    suspended = replace(revoked, source_id="s2", agency_name=KARYA, agency_source_id="1", action=Action.SUSPENSION)
    suspended = replace(suspended, effective_from=day - timedelta(days=1))
    _look(engine, Kind.SANCTIONS, (revoked, suspended) if karya_suspended else (revoked,), day)
    _look(engine, Kind.ORDERS, (order,), day)


Serve = Callable[[Settings], Flask]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Makes apps, and closes their databases when the test is over."""
    served: list[Flask] = []

    def make(settings: Settings) -> Flask:
        served.append(create_app(settings))
        return served[-1]

    yield make
    for app in served:
        app.extensions[ENGINE].dispose()


@pytest.fixture
def migrated(migrated_settings: Settings) -> Iterator[Engine]:
    """The settings' database, with its tables."""
    engine = open_engine(migrated_settings.database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def loaded(settings: Settings, migrated: Engine) -> Settings:
    """Settings whose database holds the register, and whose limit no test reaches."""
    migrated.dispose()
    _file(settings).write_bytes(_register_of(today()))
    return settings.with_changes(rate_limit_post="1000/minute", rate_limit_office="1000/minute")


@pytest.fixture
def app(serve: Serve, loaded: Settings) -> Flask:
    return serve(loaded)


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def token(page: str) -> str:
    """The form token that a page carries."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found, "the page carries no form token"
    return found.group(1)


def ask(client: FlaskClient, path: str = "/", **fields: str) -> str:
    """Fill in the front page's form as a browser would, and give the address it leads to."""
    response = client.post(path, data={"csrf_token": token(client.get(path).text), **fields})
    assert response.status_code == 303, response.text
    return response.headers["Location"]


@functools.cache
def _register_of(day: date) -> bytes:
    """A database that holds the register as read on this day, made once and copied."""
    del day
    with tempfile.TemporaryDirectory() as folder:
        path = sparing.migrated_file(Path(folder))
        engine = open_engine(f"sqlite:///{path}")
        load_register(engine)
        engine.dispose()
        return path.read_bytes()


def _file(settings: Settings) -> Path:
    return Path(settings.database_url.removeprefix("sqlite:///"))


def _look(engine: Engine, kind: Kind, rows: tuple[AnyRow, ...], day: date) -> None:
    state = SourceState(
        source=SOURCE,
        kind=kind,
        jurisdiction="ID",
        coverage=Coverage.COMPLETE,
        history=History.CURRENT,
        as_of=day,
        max_age_days=30,
        carries_status=kind is Kind.AGENCIES,
        publisher="Kantor Contoh",
    )
    apply_look(engine, Look(state=state, upserts=rows, learned_at=datetime.now(UTC)))


def _letters(number: int) -> str:
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:02}") * 3
