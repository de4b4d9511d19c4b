"""What is shown to those whom a page of the officers' side does not let in."""

from __future__ import annotations

from http import HTTPStatus

from flask import Response, make_response, redirect, request

from verify.store.officers import PROVED, Role, Signed
from verify.web.officers.returning import DOOR, HOME, way_back
from verify.web.shell import link, page

#: Where a second factor is set up: all that an account reaches that must have one and has not shown it.
SECOND_FACTOR = f"{HOME}/akun/kode"


def stranger() -> Response:
    """Lead who is not signed in to the door, and back afterwards; who sent a form is told that nothing was kept."""
    if request.method in ("GET", "HEAD"):
        return make_response(redirect(link(DOOR, **way_back()), HTTPStatus.SEE_OTHER.value))
    return lapsed(HTTPStatus.FORBIDDEN)


def lapsed(status: HTTPStatus) -> Response:
    """Say that a form was not taken, that nothing was kept of it, and what to do."""
    return page("officers/lapsed.html", http_status=status.value, door=link(DOOR, **way_back()))


def refusal(signed: Signed, roles: tuple[Role, ...], *, unproved: bool) -> Response | None:
    """What an account gets that a view does not let in; None where it does.

    `unproved`: the view is open to an account that must have a second factor and has not shown one.
    """
    if signed.officer.role not in roles:
        return page("officers/refused.html", http_status=HTTPStatus.FORBIDDEN.value)
    if unproved or signed.proved or signed.officer.role not in PROVED:
        return None
    if request.method in ("GET", "HEAD"):
        return make_response(redirect(link(SECOND_FACTOR), HTTPStatus.SEE_OTHER.value))
    return page("officers/refused.html", http_status=HTTPStatus.FORBIDDEN.value)
