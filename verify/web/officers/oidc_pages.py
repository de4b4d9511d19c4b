"""Signing in through an office's own identity provider: the way there, and the way back."""

from __future__ import annotations

from http import HTTPStatus

from flask import Blueprint, Response, abort, redirect, request, session
from werkzeug.wrappers import Response as AnyResponse

from verify.service.officers.oidc import Failure, Returned
from verify.web.officers.entering import ask_code, enter
from verify.web.officers.guard import DOOR, HOME, anyone
from verify.web.officers.returning import TO, own_path
from verify.web.shell import link, page, services

#: Limited by network: each begun sign-in has the provider asked.
oidc_pages = Blueprint("oidc", __name__)

PATH = f"{DOOR}/oidc/<office>"
#: Under this name the cookie carries, sealed, what was begun.
_BEGUN = "oidc"
_STATUS = {
    Failure.STATE: HTTPStatus.BAD_REQUEST,
    Failure.DENIED: HTTPStatus.FORBIDDEN,
    Failure.UNREACHABLE: HTTPStatus.SERVICE_UNAVAILABLE,
    Failure.TOKEN: HTTPStatus.FORBIDDEN,
    Failure.NOT_INVITED: HTTPStatus.FORBIDDEN,
}


@oidc_pages.app_context_processor
def oidc_values() -> dict[str, object]:
    """What the door's template may call."""
    return {"oidc_ways": ways}


def ways(to: str) -> list[tuple[str, str]]:
    """The ways in that lead on to a page of ours, each by its name and its address."""
    query = {} if to == HOME else {TO: to}
    return [(way.name, link(f"{DOOR}/oidc/{way.office_id}", **query)) for way in services().officers.oidc.offered]


@oidc_pages.get(PATH)
@anyone
def there(office: str) -> AnyResponse:
    """Send the browser to the office's provider."""
    sent = services().officers.oidc.start(office, _back(office), to=own_path(request.args.get(TO, "")))
    if sent is None:
        abort(HTTPStatus.NOT_FOUND)
    if isinstance(sent, Failure):
        return _failed(sent)
    session[_BEGUN] = sent.kept
    return redirect(sent.address, HTTPStatus.SEE_OTHER.value)


@oidc_pages.get(f"{PATH}/kembali")
@anyone
def back(office: str) -> AnyResponse:
    """Look at what the provider says, once, and sign in, or ask for the code."""
    returned = Returned(kept=str(session.pop(_BEGUN, "")), given=request.args.to_dict())
    found = services().officers.oidc.finish(office, returned)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    if isinstance(found, Failure):
        return _failed(found)
    if found.code_asked:
        return ask_code(found.officer, to=found.to)
    return enter(found.officer, proved=found.proved, to=found.to)


def _failed(why: Failure) -> Response:
    response = page("officers/oidc_failed.html", http_status=_STATUS[why].value, why=why)
    if why is Failure.UNREACHABLE:
        response.headers["Retry-After"] = "60"
    return response


def _back(office: str) -> str:
    """The address that the provider has been told of: always the same, without the language of a page."""
    return f"{request.url_root.rstrip('/')}{DOOR}/oidc/{office}/kembali"
