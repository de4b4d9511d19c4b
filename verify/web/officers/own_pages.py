"""The own account: where one is signed in, the password, the code app, the recovery codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from http import HTTPStatus

from flask import Blueprint, Response, redirect, request, session
from werkzeug.wrappers import Response as AnyResponse

from verify.service.clock import utc_now
from verify.service.officers.own import Offer
from verify.service.officers.passwords import LONGEST, SHORTEST
from verify.store.officers import PROVED, Role
from verify.web.officers.entering import ask_code, with_session
from verify.web.officers.guard import about, allow, officer, signed_in
from verify.web.officers.once import hand_over, taken
from verify.web.officers.outside import SECOND_FACTOR
from verify.web.officers.returning import HOME
from verify.web.officers.squares import qr_picture
from verify.web.shell import link, page, services, t

own_pages = Blueprint("officers_own", __name__)

OWN = f"{HOME}/akun"
CODES = f"{OWN}/cadangan"
#: What was done, told on the next page; and the recovery codes, shown on it.
_DONE, _CODES = "own_done", "recovery_codes"
#: Who signed in so short a time ago need not show the password again to set up a first second factor.
_JUST_NOW = timedelta(minutes=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What is wrong, by field."""

    mistakes: Mapping[str, str] = field(default_factory=dict)


@own_pages.get(OWN)
@allow(*Role)
def own() -> Response:
    """Show the own account."""
    return _own(Form())


@own_pages.post(f"{OWN}/sandi")
@allow(*Role)
def change_password() -> AnyResponse:
    """Set a new password and close every other session; this one goes on under a new name."""
    who, typed = officer(), request.form
    mistakes = _not_owner("old")
    if not mistakes:
        problem = services().officers.own.change_password(who, typed.get("new", ""), typed.get("again", ""))
        if problem is not None:
            mistakes = {
                "again" if problem.value == "password_unequal" else "new": t(
                    f"accounts.{problem}", shortest=str(SHORTEST), longest=str(LONGEST)
                )
            }
    if mistakes:
        return _own(Form(mistakes=mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)
    response = _renewed(OWN, proved=_proved())
    session[_DONE] = "password"
    return response


@own_pages.post(f"{OWN}/sesi/<session_id>/tutup")
@allow(*Role)
def close_session(session_id: str) -> AnyResponse:
    """Close one of the own sessions at once."""
    if services().officers.sessions.close(officer().id, session_id):
        about(session_id)
    session[_DONE] = "session"
    return redirect(link(OWN), HTTPStatus.SEE_OTHER.value)


@own_pages.post(f"{OWN}/sesi/tutup")
@allow(*Role)
def close_others() -> AnyResponse:
    """Close every own session but this one."""
    signed = signed_in()
    services().officers.sessions.close_all(officer().id, keep=signed.session_id if signed else "")
    session[_DONE] = "sessions"
    return redirect(link(OWN), HTTPStatus.SEE_OTHER.value)


@own_pages.get(SECOND_FACTOR)
@allow(*Role, unproved=True)
def second_factor() -> AnyResponse:
    """Show a new secret as a picture to scan and as text; where there is one already, its code comes first."""
    if _code_owed():
        return ask_code(officer(), to=SECOND_FACTOR)
    return _offered(services().officers.own.offer(officer()), Form())


@own_pages.post(SECOND_FACTOR)
@allow(*Role, unproved=True)
def set_up_second_factor() -> AnyResponse:
    """Take the secret shown into use, with a code of it; recovery codes follow on the next page.

    Every other session is closed: one that was opened by the password alone is no longer enough.
    """
    if _code_owed():
        return ask_code(officer(), to=SECOND_FACTOR)
    offer = services().officers.own.offer(officer(), request.form.get("sealed", ""))
    mistakes = _not_owner("proof") if _proof_asked() else {}
    codes = None if mistakes else services().officers.own.set_up(officer(), offer.sealed, request.form.get("code", ""))
    if codes is None:
        mistakes = mistakes or {"code": t("accounts.own.code_wrong")}
        return _offered(offer, Form(mistakes=mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)
    response = _renewed(CODES, proved=True)
    hand_over(_CODES, *codes)
    return response


@own_pages.get(CODES)
@allow(*Role)
def recovery_codes() -> Response:
    """Show the recovery codes just made, this once; else how many are left."""
    return _codes(Form(), new=taken(_CODES))


@own_pages.post(CODES)
@allow(*Role)
def new_recovery_codes() -> AnyResponse:
    """Make new recovery codes in place of all before."""
    mistakes = _not_owner("proof")
    if mistakes:
        return _codes(Form(mistakes=mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)
    if services().officers.own.state(officer()).has_code:
        hand_over(_CODES, *services().officers.own.new_codes(officer()))
    return redirect(link(CODES), HTTPStatus.SEE_OTHER.value)


def _own(form: Form, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return page(
        "officers/own.html",
        http_status=status.value,
        form=form,
        state=services().officers.own.state(officer()),
        sessions=services().officers.sessions.listed(officer().id),
        done=session.pop(_DONE, None),
        shortest=str(SHORTEST),
    )


def _offered(offer: Offer, form: Form, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return page(
        "officers/second_factor.html",
        http_status=status.value,
        form=form,
        offer=offer,
        key=" ".join(offer.secret[at : at + 4] for at in range(0, len(offer.secret), 4)),
        picture=qr_picture(offer.address),
        state=services().officers.own.state(officer()),
        proof_asked=_proof_asked(),
        required=officer().role in PROVED and not _proved(),
    )


def _codes(form: Form, status: HTTPStatus = HTTPStatus.OK, *, new: tuple[str, ...] = ()) -> Response:
    state = services().officers.own.state(officer())
    return page("officers/recovery_codes.html", http_status=status.value, form=form, state=state, codes=new)


def _renewed(path: str, *, proved: bool) -> AnyResponse:
    """Close every session of the account, and go on under a new one."""
    services().officers.sessions.close_all(officer().id)
    return with_session(redirect(link(path), HTTPStatus.SEE_OTHER.value), officer(), proved=proved)


def _code_owed() -> bool:
    """Whether the account has a second factor that this session has not shown."""
    return services().officers.own.state(officer()).has_code and not _proved()


def _proved() -> bool:
    signed = signed_in()
    return signed is not None and signed.proved


def _proof_asked() -> bool:
    """Whether the password has to be typed again: always, but for a first second factor right after signing in."""
    signed, state = signed_in(), services().officers.own.state(officer())
    fresh = signed is not None and utc_now() - signed.opened_at < _JUST_NOW
    return state.has_code or (state.has_password and not fresh)


def _not_owner(name: str) -> dict[str, str]:
    """What is said next to the field of this name where what was typed there is not the owner's; empty where it is."""
    problem = services().officers.own.is_owner(officer(), request.form.get(name, ""))
    return {} if problem is None else {name: t(f"accounts.own.{problem}")}
