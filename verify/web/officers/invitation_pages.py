"""What the link of an invitation opens: who is invited where, and a form for the password. Looking uses nothing up."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus

from flask import Blueprint, Response, request
from werkzeug.wrappers import Response as AnyResponse

from verify.service.officers.passwords import LONGEST, SHORTEST, PasswordProblem
from verify.store.invitations import Invitation
from verify.store.officers import PROVED
from verify.web.officers.entering import ask_code, enter
from verify.web.officers.guard import anyone
from verify.web.officers.outside import SECOND_FACTOR
from verify.web.officers.returning import HOME
from verify.web.shell import page, services, t

invitation_pages = Blueprint("officers_invitation", __name__)

PATH = f"{HOME}/undangan"


@invitation_pages.get(f"{PATH}/<token>")
@anyone
def invitation(token: str) -> Response:
    """Show who is invited where, and ask for a password."""
    invited = services().officers.staff.invited(token)
    return _gone() if invited is None else _shown(invited, {})


@invitation_pages.post(f"{PATH}/<token>")
@anyone
def accept(token: str) -> AnyResponse:
    """Set the password and sign in; an account that has a second factor is asked for its code first."""
    invited = services().officers.staff.invited(token)
    if invited is None:
        return _gone()
    accepted = services().officers.staff.accept(token, request.form.get("new", ""), request.form.get("again", ""))
    if accepted is None:
        return _gone()
    if isinstance(accepted, PasswordProblem):
        name = "again" if accepted is PasswordProblem.UNEQUAL else "new"
        said = t(f"accounts.{accepted}", shortest=str(SHORTEST), longest=str(LONGEST))
        return _shown(invited, {name: said}, HTTPStatus.UNPROCESSABLE_ENTITY)
    if accepted.code_asked:
        return ask_code(accepted.officer)
    to = SECOND_FACTOR if accepted.officer.role in PROVED else HOME
    return enter(accepted.officer, proved=False, to=to)


def _shown(invited: Invitation, mistakes: Mapping[str, str], status: HTTPStatus = HTTPStatus.OK) -> Response:
    return page(
        "officers/invitation.html",
        http_status=status.value,
        invited=invited,
        form={"mistakes": mistakes},
        shortest=str(SHORTEST),
        code_needed=invited.role in PROVED,
    )


def _gone() -> Response:
    return page("officers/invitation_gone.html", http_status=HTTPStatus.NOT_FOUND.value)
