"""Who may call which page of the officers' side. Every view there is marked with `allow`; the tests hold the list."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, cast

from flask import Response, g, make_response, request
from werkzeug.wrappers import Response as AnyResponse

from verify.store.officers import Officer, Role, Signed
from verify.web.officers.noting import about, note_refusal, noted
from verify.web.officers.outside import refusal, stranger
from verify.web.officers.returning import DOOR, HOME
from verify.web.shell import services

__all__ = ["COOKIE", "DOOR", "HOME", "OPEN", "ROLES", "about", "allow", "anyone", "officer", "signed_in"]

COOKIE = "cekdulu_petugas"
#: Under this name a view says whom it lets in, for the tests that hold the list of routes.
ROLES = "roles"
#: Under this name a view says that anybody may call it: the door, and what a link opens.
OPEN = "open to anyone"

Given = ParamSpec("Given")


def allow(*roles: Role, unproved: bool = False) -> Callable[[Callable[Given, AnyResponse]], Callable[Given, Response]]:
    """Let only accounts with one of these roles call a view; each call is noted in the audit.

    Who is not signed in is led to the door; who is, with another role, gets a page that says so (403). `unproved`: also
    an account may call it that must have a second factor and has not shown one.
    """

    def guard(view: Callable[Given, AnyResponse]) -> Callable[Given, Response]:
        @wraps(view)
        def guarded(*values: Given.args, **named: Given.kwargs) -> Response:
            signed = signed_in()
            if signed is None:
                return stranger()
            refused = refusal(signed, roles, unproved=unproved)
            if refused is not None:
                return note_refusal(signed.officer, refused)
            return noted(signed.officer, lambda: make_response(view(*values, **named)))

        setattr(guarded, ROLES, frozenset(roles))
        return guarded

    return guard


def anyone(view: Callable[Given, AnyResponse]) -> Callable[Given, AnyResponse]:
    """Mark a view of the officers' side that anybody may call; what it does is noted by what it calls."""
    setattr(view, OPEN, True)
    return view


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
