"""An officer at the passport desk, for tests: asks by the one line, asks again, decides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.officers.signing import new_office, sign_in
from tests.web.running import load_register, token
from verify.app import ENGINE, create_app
from verify.settings import load_settings
from verify.store.engine import open_engine
from verify.store.officers import Office, Role
from verify.store.schema import migrate

DESK = "/petugas/meja"


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """One service for every test of the desk: each has an office of its own in it."""
    var = tmp_path_factory.mktemp("desk")
    settings = load_settings().with_changes(
        var_dir=var, database_url=f"sqlite:///{var / 'cekdulu.sqlite'}", rate_limit_post="100000/minute"
    )
    engine = open_engine(settings.database_url)
    migrate(engine)
    load_register(engine)
    engine.dispose()
    made = create_app(settings)
    yield made
    made.extensions[ENGINE].dispose()


@dataclass(frozen=True, slots=True)
class Desk:
    """One officer's browser. Paths come without their fragment."""

    client: FlaskClient
    office: Office

    def post(self, path: str, **fields: object) -> TestResponse:
        """Send a form of the desk, with its token."""
        return self.client.post(path, data={"csrf_token": token(self.client.get(DESK).text), **fields})

    def ask(self, line: str, **fields: str) -> str:
        """Type one line and press Enter; the path of the answer."""
        return led(self.post(DESK, tanya=line, **fields))

    def page(self, path: str) -> str:
        """What a page shows, without its sheet of styles."""
        shown = self.client.get(path)
        assert shown.status_code == 200, shown.status
        return re.sub(r"<style>.*?</style>", "", shown.text, flags=re.DOTALL)

    def again(self, path: str, **fields: object) -> TestResponse:
        """Ask again as the form of an answer's page would, with these fields typed or ticked anew."""
        return self.post(path, **{**sent_by(self.page(path)), **fields})

    def decide(self, path: str, outcome: str, **fields: object) -> str:
        """Record a decision on an answer; its id."""
        kept = re.search(r'name="id" value="(\w+)"', self.page(path))
        sent = self.post(f"{path}/putusan", id=kept.group(1) if kept else "", putusan=outcome, **fields)
        return led(sent).partition("dicatat=")[2]


def at_desk(app: Flask, office: Office | None = None) -> Desk:
    """An officer of a new office, or of this one, signed in."""
    office = office or new_office(app)
    return Desk(sign_in(app, Role.DESK, office), office)


def led(sent: TestResponse) -> str:
    """Where a form that was taken leads to."""
    assert sent.status_code == 303, sent.text
    return sent.headers["Location"].partition("#")[0]


def sent_by(page: str) -> dict[str, object]:
    """What the form beside an answer holds: every field with its value, ticks and replies that are set."""
    (form,) = re.findall(r'<form class="desk-ask".*?</form>', page, re.DOTALL)
    fields: dict[str, object] = {}
    for tag in re.findall(r"<input [^>]*>", form):
        name, value = (re.search(rf' {one}="([^"]*)"', tag) for one in ("name", "value"))
        loose = re.search(r'type="(?:radio|checkbox)"', tag)
        if name and name.group(1) != "csrf_token" and (not loose or " checked" in tag):
            listed = fields.setdefault(name.group(1), [])
            assert isinstance(listed, list)
            listed.append(value.group(1) if value else "")
    return fields
