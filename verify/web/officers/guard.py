"""Who may call which page of the officers' side. Every view there is marked with `allow`; the tests hold the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import ParamSpec, cast

from flask import Response, g, make_response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.service.officers.auditing import Act
from verify.store.officers import PROVED, Officer, Role, Signed
from verify.web.shell import link, page, services

#: Where the officers' side begins; the cookie of a session is sent nowhere else.
HOME = "/petugas"
DOOR = f"{HOME}/masuk"
COOKIE = "cekdulu_petugas"
#: Under this name a view says whom it lets in, for the tests that hold the list of routes.
ROLES = "roles"

Given = ParamSpec("Given")


def allow(*roles: Role) -> Callable[[Callable[Given, AnyResponse]], Callable[Given, Response]]:
    """Let only accounts with one of these roles call a view; each call is noted in the audit.

    Who is not signed in is led to the door; who is, with another role, gets a page that says so (403).
    """

    def guard(view: Callable[Given, AnyResponse]) -> Callable[Given, Response]:
        @wraps(view)
        def guarded(*values: Given.args, **named: Given.kwargs) -> Response:
            signed = signed_in()
            if signed is None:
                return make_response(redirect(link(DOOR), HTTPStatus.SEE_OTHER.value))
            if signed.officer.role not in roles or (signed.officer.role in PROVED and not signed.proved):
                return _noted(page("officers/refused.html", http_status=HTTPStatus.FORBIDDEN.value))
            return _noted(make_response(view(*values, **named)))

        setattr(guarded, ROLES, frozenset(roles))
        return guarded

    return guard


def signed_in() -> Signed | None:
    """Who makes this request; None where nobody is signed in. Asked for once a request."""
    if "signed" not in g:
        token = request.cookies.get(COOKIE, "")
        g.signed = services().officers.sessions.holder(token) if token else None
    return cast("Signed | None", g.signed)


def officer() -> Officer:
    """Who calls this view, in a view that `allow` guards."""
    signed = signed_in()
    if signed is None:
        message = "only a guarded view may ask who calls it"
        raise RuntimeError(message)
    return signed.officer


def about(what: str) -> None:
    """Tell the audit which thing of ours this request is about: a code, a run, an account; never what was typed."""
    g.about = what


def _noted(response: Response) -> Response:
    act = f"{request.method} {request.url_rule}"
    services().officers.audit.note(
        Act(officer=officer(), act=act, about=g.get("about", ""), outcome=str(response.status_code))
    )
    return response
