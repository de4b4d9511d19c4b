"""Browsers in which an officer has signed in before: there a stranger's wrong passwords lock nobody out.

Failures are counted by login, so whoever knows one could keep its owner out. A browser that has signed in is counted by
itself (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"): the cookie opens nothing, and is sent to the
door alone.
"""

from __future__ import annotations

import secrets
import time

from flask import json, request
from werkzeug.wrappers import Response as AnyResponse

from verify.service.officers.door import read_login
from verify.store.officers import Officer
from verify.web.officers.returning import DOOR
from verify.web.shell import services

COOKIE = "cekdulu_kenal"
_PURPOSE = "known browser"
_SECONDS = 90 * 24 * 3600


def remember(response: AnyResponse, officer: Officer) -> None:
    """Let this browser be counted by itself when this officer signs in again."""
    told = json.dumps([officer.login, secrets.token_hex(8), int(time.time()) + _SECONDS])
    response.set_cookie(
        COOKIE,
        services().officers.secrets.seal(_PURPOSE, told.encode()),
        max_age=_SECONDS,
        path=DOOR,
        secure=request.is_secure,
        httponly=True,
        samesite="Lax",
    )


def known_as(login: str) -> str:
    """The name under which this browser is counted for this login; empty where nobody signed in to it here."""
    told = services().officers.secrets.unseal(_PURPOSE, request.cookies.get(COOKIE, ""))
    if told is None:
        return ""
    owner, name, until = json.loads(told)
    return str(name) if owner == read_login(login) and time.time() < until else ""
