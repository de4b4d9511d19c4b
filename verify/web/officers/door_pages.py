"""The door of the officers' side: login and password, then the code on a page of its own; and the way out."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from http import HTTPStatus

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.service.officers.door import Refused
from verify.store.officers import Role
from verify.web.errors import waited
from verify.web.officers.entering import CODE_DOOR, ask_code, enter, half_open, leave
from verify.web.officers.guard import allow, anyone, signed_in
from verify.web.officers.known import known_as
from verify.web.officers.outside import lapsed
from verify.web.officers.returning import DOOR, HOME, TO, own_path
from verify.web.shell import link, page, services, t

door_pages = Blueprint("officers_door", __name__)


@door_pages.get(DOOR)
@anyone
def door() -> AnyResponse:
    """Ask for login and password; who is signed in goes on."""
    if signed_in() is not None:
        return redirect(link(own_path(request.args.get(TO, ""))), HTTPStatus.SEE_OTHER.value)
    return _door({})


@door_pages.post(DOOR)
@anyone
def knock() -> AnyResponse:
    """Look at login and password, and sign in or ask for the code; the same sentence whatever was wrong."""
    login, password = request.form.get("login", ""), request.form.get("password", "")
    missing = {name: t(f"accounts.door.missing_{name}") for name in ("login", "password") if not request.form.get(name)}
    if missing:
        return _door(missing, HTTPStatus.UNPROCESSABLE_ENTITY)
    found = services().officers.door.knock(login, password, browser=known_as(login))
    if isinstance(found, Refused):
        return _refused(_door, "password", found)
    to = own_path(request.form.get(TO, ""))
    return ask_code(found.officer, to=to) if found.code_asked else enter(found.officer, proved=False, to=to)


@door_pages.get(CODE_DOOR)
@anyone
def code_door() -> AnyResponse:
    """Ask for the code of who has just given the right password; anybody else begins at the door."""
    return _code({}) if half_open() else redirect(link(DOOR), HTTPStatus.SEE_OTHER.value)


@door_pages.post(CODE_DOOR)
@anyone
def give_code() -> AnyResponse:
    """Look at the code, or at a recovery code in its place, and sign in."""
    half = half_open()
    if half is None:
        return _door({"login": t("accounts.door.too_late")}, HTTPStatus.UNPROCESSABLE_ENTITY)
    code, recovery = request.form.get("code", "").strip(), request.form.get("recovery", "").strip()
    if not code and not recovery:
        return _code({"code": t("accounts.door.missing_code")}, HTTPStatus.UNPROCESSABLE_ENTITY)
    found = services().officers.door.prove(half.account_id, recovery or code, browser=known_as(half.login))
    if isinstance(found, Refused):
        return _refused(_code, "recovery" if recovery else "code", found)
    return enter(found.officer, proved=True, to=half.to)


@door_pages.post(f"{HOME}/keluar")
@allow(*Role, unproved=True)
def sign_out() -> AnyResponse:
    """Close this session at once."""
    return leave()


def form_too_old() -> Response:
    """Show what follows on a form whose token no longer holds: at the door the form again, elsewhere what to do."""
    if request.path == DOOR:
        return _door({"password": t("accounts.door.form_expired")}, HTTPStatus.BAD_REQUEST)
    return lapsed(HTTPStatus.BAD_REQUEST)


def _refused(shown: Callable[[Mapping[str, str], HTTPStatus], Response], name: str, refused: Refused) -> Response:
    """The form again: what was typed did not fit, and how long to wait where too much was tried."""
    if refused.wait is None:
        return shown({name: t(f"accounts.door.wrong_{name}")}, HTTPStatus.UNPROCESSABLE_ENTITY)
    seconds = max(1, math.ceil(refused.wait.total_seconds()))
    response = shown({name: t("accounts.door.wait", wait=waited(seconds))}, HTTPStatus.TOO_MANY_REQUESTS)
    response.headers["Retry-After"] = str(seconds)
    return response


def _door(mistakes: Mapping[str, str], status: HTTPStatus = HTTPStatus.OK) -> Response:
    to = own_path(request.values.get(TO, ""))
    login = request.form.get("login", "")
    return page("officers/door.html", http_status=status.value, form={"mistakes": mistakes}, login=login, to=to)


def _code(mistakes: Mapping[str, str], status: HTTPStatus = HTTPStatus.OK) -> Response:
    return page("officers/door_code.html", http_status=status.value, form={"mistakes": mistakes})
