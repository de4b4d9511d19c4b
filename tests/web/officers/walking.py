"""Officers who come in by the door, in tests: a service without a register, cheap passwords, time that stands still.

One service for a whole module; each test makes an office of its own in it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyotp
import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.service.officers.people import CHEAP, PASSWORD
from tests.web.officers.signing import new_office
from tests.web.running import token
from verify.app import ENGINE, create_app
from verify.service.officers import passwords
from verify.service.officers.services import OfficerServices
from verify.service.officers.staff import Accepted, Link, Wanted
from verify.service.services import EXTENSION
from verify.settings import load_settings
from verify.store.administering import let_keep_register
from verify.store.officers import Office, Officer, Role

#: Half a minute in, so that a code holds for as long as one is shown.
START = datetime(2026, 11, 22, 3, 0, 15, tzinfo=UTC)
_FIELD = r'name="{}" value="([^"]+)"'


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path) -> Iterator[Flask]:
    """The service; its clock stands still unless `time` moves it."""
    var = tmp_path_factory.mktemp("officers")
    shutil.copy(migrated_file, var / "test.sqlite")
    settings = load_settings().with_changes(
        var_dir=var,
        database_url=f"sqlite:///{var / 'test.sqlite'}",
        rate_limit_post="10000/minute",
        rate_limit_office="10000/minute",
        rate_limit_draw="10000/minute",
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "COST", CHEAP)
        app = create_app(settings)
    yield app
    app.extensions[ENGINE].dispose()


@pytest.fixture
def time() -> Iterator[time_machine.Traveller]:
    """Time, which stands still until it is moved."""
    with time_machine.travel(START, tick=False) as traveller:
        yield traveller


@pytest.fixture
def office(served: Flask, time: time_machine.Traveller) -> Office:
    """An office of this test's own that keeps the register."""
    made = new_office(served)
    let_keep_register(served.extensions[ENGINE], made.id, keeps=True, at=START)
    return made


@dataclass(frozen=True)
class Person:
    """An officer, the secret of the phone (empty: none was set up), and the recovery codes."""

    officer: Officer
    secret: str = ""
    codes: tuple[str, ...] = ()

    def code(self) -> str:
        """What the phone shows now."""
        return pyotp.TOTP(self.secret).now()


def officers_of(app: Flask) -> OfficerServices:
    found: OfficerServices = app.extensions[EXTENSION].officers
    return found


def invite(app: Flask, office: Office, role: Role, login: str = "") -> Link:
    """An invitation, as the operator makes it."""
    # Letters only: a login with many digits could be a phone number.
    of_office = "".join("abcdefghijklmnop"[int(digit, 16)] for digit in office.id)
    wanted = Wanted(login=login or f"{role}.{of_office}".replace("_", "-"), name="Sari", role=role)
    made = officers_of(app).staff.invite(office, wanted, by=None)
    assert isinstance(made, Link), made
    return made


def person(app: Flask, office: Office, role: Role, login: str = "", *, phone: bool = False) -> Person:
    """Somebody who has accepted an invitation, and set up a phone an hour ago where one is wanted."""
    accepted = officers_of(app).staff.accept(invite(app, office, role, login).token, PASSWORD, PASSWORD)
    assert isinstance(accepted, Accepted)
    if not phone:
        return Person(accepted.officer)
    with time_machine.travel(datetime.now(UTC) - timedelta(hours=1), tick=False):
        offer = officers_of(app).own.offer(accepted.officer)
        codes = officers_of(app).own.set_up(accepted.officer, offer.sealed, pyotp.TOTP(offer.secret).now())
    assert codes is not None
    return Person(accepted.officer, offer.secret, codes)


def send(client: FlaskClient, path: str, at: str = "", **fields: str) -> TestResponse:
    """Send a form as a browser would, from the page at the same address or `at`."""
    return client.post(path, data={"csrf_token": token(client.get(at or path).text), **fields})


def knock(client: FlaskClient, login: str, password: str = PASSWORD, **more: str) -> TestResponse:
    """Send the door's form."""
    return send(client, "/petugas/masuk", login=login, password=password, **more)


def come_in(app: Flask, who: Person) -> FlaskClient:
    """A browser of somebody who has come in by the door."""
    client = app.test_client()
    response = knock(client, who.officer.login)
    if who.secret:
        response = send(client, "/petugas/masuk/kode", code=who.code())
    assert (response.status_code, response.headers["Location"]) == (303, "/petugas"), response.text
    return client


def field(page: str, name: str) -> str:
    """What a hidden field of a page holds."""
    found = re.search(_FIELD.format(name), page)
    assert found, f"the page has no {name}"
    return found.group(1)
