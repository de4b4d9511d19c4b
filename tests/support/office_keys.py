"""Keys of an office's program for tests: made through the service, as an admin makes one."""

from __future__ import annotations

from flask import Flask

from tests.web.officers.signing import new_officer
from verify.service.officers.api_keys import Made, Wish
from verify.service.services import EXTENSION, Services
from verify.store.api_keys import Scope
from verify.store.officers import Office, Role

EVERY_SCOPE = tuple(scope.value for scope in Scope)


def made_key(app: Flask, *scopes: str, office: Office | None = None, until: str = "") -> Made:
    """A key made by an admin of an office, a new one if none is named; without scopes: for everything."""
    services: Services = app.extensions[EXTENSION]
    wish = Wish(name="aplikasi loket", scopes=scopes or EVERY_SCOPE, until=until)
    made = services.officers.keys.make(wish, by=new_officer(app, Role.ADMIN, office))
    assert isinstance(made, Made), made
    return made


def revoke(app: Flask, made: Made) -> Made:
    """The same key, revoked by an admin of its office."""
    services: Services = app.extensions[EXTENSION]
    assert services.officers.keys.revoke(made.key.id, by=new_officer(app, Role.ADMIN, made.key.office))
    return made


def bearer(made: Made) -> dict[str, str]:
    """The header that shows a key."""
    return {"Authorization": f"Bearer {made.secret}"}
