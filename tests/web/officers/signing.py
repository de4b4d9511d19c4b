"""Officers for tests: an office, an account with a role, and a client that is signed in as it."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime

from flask import Flask
from flask.testing import FlaskClient

from verify.app import ENGINE
from verify.service.services import EXTENSION, Services
from verify.store.officers import Office, Officer, Role, add_account, add_office
from verify.web.officers.guard import COOKIE, HOME

#: Lombok Timur, by its official code.
AREA = "52.03"


def new_office(app: Flask, name: str = "Kantor Contoh", area: str = AREA) -> Office:
    """An office in the app's database."""
    office = Office(id=secrets.token_hex(6), name=name, area=area)
    add_office(app.extensions[ENGINE], office, at=datetime.now(UTC))
    return office


def new_officer(app: Flask, role: Role, office: Office | None = None) -> Officer:
    """An account in it, without a password: nobody can sign in to it at the door."""
    number = secrets.token_hex(6)
    officer = Officer(
        id=number, login=f"petugas-{number}", name="Petugas Contoh", role=role, office=office or new_office(app)
    )
    add_account(app.extensions[ENGINE], officer, password_hash=None, at=datetime.now(UTC))
    return officer


def sign_in(app: Flask, role: Role, office: Office | None = None) -> FlaskClient:
    """A client that is signed in, with a second factor shown."""
    client = app.test_client()
    services: Services = app.extensions[EXTENSION]
    token = services.officers.sessions.open(new_officer(app, role, office).id, agent="tests", proved=True)
    client.set_cookie(COOKIE, token, path=HOME)
    return client
