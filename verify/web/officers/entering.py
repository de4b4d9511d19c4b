"""Coming in and going out: the cookie of a session, and the short signed word that somebody's password was right.

Whoever has judged a sign-in (the door, an invitation, another provider) hands over here: `enter` signs in, `ask_code`
asks for the second factor first.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from http import HTTPStatus

from flask import json, redirect, request, session
from werkzeug.wrappers import Response as AnyResponse

from verify.store.officers import Officer
from verify.web.officers.browsers import browser_name
from verify.web.officers.guard import COOKIE, signed_in
from verify.web.officers.known import remember
from verify.web.officers.returning import DOOR, HOME, own_path
from verify.web.shell import link, services

#: Where the code is asked for.
CODE_DOOR = f"{DOOR}/kode"
_HALF, _PURPOSE = "half_open", "half-open door"
_HALF_SECONDS = 300


@dataclass(frozen=True, slots=True)
class HalfOpen:
    """Whose password was right a moment ago, and where they wanted to go."""

    account_id: str
    login: str
    to: str


def enter(officer: Officer, *, proved: bool, to: str = HOME) -> AnyResponse:
    """Sign an officer in with a session of a new name and a new form token, and lead on to a page of ours.

    A session that this browser had is closed. `proved`: a second factor was shown.
    """
    before = signed_in()
    if before is not None:
        services().officers.sessions.close(before.officer.id, before.session_id)
    response = with_session(redirect(link(own_path(to)), HTTPStatus.SEE_OTHER.value), officer, proved=proved)
    remember(response, officer)
    return response


def with_session(response: AnyResponse, officer: Officer, *, proved: bool) -> AnyResponse:
    """The response with the cookie of a new session of this officer, and nothing left of what the browser carried."""
    token = services().officers.sessions.open(officer.id, agent=browser_name(request.user_agent.string), proved=proved)
    session.clear()
    # Lax, not Strict: a link to one of these pages in a mail or a chat finds its reader signed in. Whatever changes
    # something is a POST, with which Lax sends no cookie from elsewhere, and asks for the form token besides.
    response.set_cookie(COOKIE, token, path=HOME, secure=request.is_secure, httponly=True, samesite="Lax")
    return response


def ask_code(officer: Officer, *, to: str = HOME) -> AnyResponse:
    """Lead to the page that asks for the code: this browser may answer there for five minutes, signed in nowhere."""
    told = json.dumps([officer.id, officer.login, own_path(to), int(time.time()) + _HALF_SECONDS])
    session[_HALF] = services().officers.secrets.seal(_PURPOSE, told.encode())
    return redirect(link(CODE_DOOR), HTTPStatus.SEE_OTHER.value)


def half_open() -> HalfOpen | None:
    """Whose code this browser may give; None where no password was right in the last five minutes."""
    sealed = session.get(_HALF)
    told = services().officers.secrets.unseal(_PURPOSE, sealed) if isinstance(sealed, str) else None
    if told is None:
        return None
    account_id, login, to, until = json.loads(told)
    return HalfOpen(str(account_id), str(login), str(to)) if time.time() < until else None


def leave() -> AnyResponse:
    """Close this session at once and lead to the door, with nothing of it left in the browser."""
    signed = signed_in()
    if signed is not None:
        services().officers.sessions.close(signed.officer.id, signed.session_id)
    response = redirect(link(DOOR), HTTPStatus.SEE_OTHER.value)
    response.delete_cookie(COOKIE, path=HOME)
    session.clear()
    return response
