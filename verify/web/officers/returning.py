"""Where somebody wanted to go before the door stood in the way: carried as `?ke=`, and followed only if it is ours."""

from __future__ import annotations

import re

from flask import current_app, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

#: Where the officers' side begins; the cookie of a session is sent nowhere else.
HOME = "/petugas"
DOOR = f"{HOME}/masuk"
#: The parameter that carries it.
TO = "ke"
_MOST_CHARS = 300
# A path below /petugas and a query of plain signs: no host, no scheme, no backslash, no step upwards, nothing unseen.
_OWN = re.compile(rf"{HOME}(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?(?:\?[A-Za-z0-9._~%=&+:-]*)?")
_NOT_THERE = (DOOR, f"{HOME}/keluar", f"{HOME}/undangan")


def own_path(path: str) -> str:
    """The path, where it is that of a page behind the door; else the first page there."""
    ours = len(path) <= _MOST_CHARS and _OWN.fullmatch(path) and not path.startswith(_NOT_THERE)
    return path if ours else HOME


def way_back() -> dict[str, str]:
    """The query of a link to the door that leads back to this page, or to the page whose form this is."""
    path = request.full_path if request.query_string else request.path
    path = own_path(path) if request.method == "GET" or _shows_a_page() else HOME
    return {} if path == HOME else {TO: path}


def _shows_a_page() -> bool:
    adapter = current_app.create_url_adapter(request)
    try:
        return adapter is not None and adapter.test(method="GET")
    except (HTTPException, RequestRedirect):
        return False
