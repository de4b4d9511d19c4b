"""An admin's office: its accounts and invitations. Nobody acts in another office, or on the own role or account."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from flask import Blueprint, Response, redirect, request, session
from werkzeug.wrappers import Response as AnyResponse

from verify.errors import NotFound
from verify.service.officers.staff import LONGEST_NAME, Link, Problem, Wanted
from verify.store.administering import Outcome
from verify.store.officers import Role
from verify.web.officers.guard import about, allow, officer
from verify.web.officers.invitation_pages import PATH as INVITATION
from verify.web.officers.once import hand_over, taken
from verify.web.officers.returning import HOME
from verify.web.officers.squares import qr_picture
from verify.web.shell import address, link, page, services, t

office_page = Blueprint("officers_office", __name__)

PATH = f"{HOME}/kantor"
_DONE, _LINK = "office_done", "invitation_link"


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteForm:
    """What was typed for an invitation, and the sentence for each mistake by field."""

    wanted: Wanted = field(default_factory=lambda: Wanted(login="", name="", role=""))
    mistakes: Mapping[str, str] = field(default_factory=dict)


@office_page.get(PATH)
@allow(Role.ADMIN)
def office() -> Response:
    """Show the accounts of the own office; after one was invited, the link, once."""
    return _shown(InviteForm(), made=taken(_LINK))


@office_page.post(f"{PATH}/undang")
@allow(Role.ADMIN)
def invite() -> AnyResponse:
    """Make an invitation and lead to the page that shows its link; with a mistake, show the form again."""
    wanted = Wanted(**{name: request.form.get(name, "") for name in ("login", "name", "role")})
    made = services().officers.staff.invite(officer().office, wanted, by=officer())
    if isinstance(made, Link):
        return _handed(made)
    mistakes = {name: _said(name, problem) for name, problem in made.items()}
    return _shown(InviteForm(wanted=wanted, mistakes=mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)


@office_page.post(f"{PATH}/undangan/<invitation_id>/cabut")
@allow(Role.ADMIN)
def withdraw(invitation_id: str) -> AnyResponse:
    """Let an invitation of the own office hold no more."""
    if not services().officers.staff.withdraw(officer().office, invitation_id):
        raise _unknown()
    about(invitation_id)
    return _back("withdrawn")


@office_page.post(f"{PATH}/akun/<account_id>/sandi")
@allow(Role.ADMIN)
def renew(account_id: str) -> AnyResponse:
    """Make a link by which an account of the own office sets a new password, and show it once."""
    new_code = bool(request.form.get("new_code"))
    made = services().officers.staff.renew(officer().office, account_id, by=officer(), new_code=new_code)
    if made is None:
        raise _unknown()
    return _handed(made)


@office_page.post(f"{PATH}/akun/<account_id>/peran")
@allow(Role.ADMIN)
def change_role(account_id: str) -> AnyResponse:
    """Give another account of the own office another role."""
    role = request.form.get("role", "")
    if account_id == officer().id:
        return _back("not_own_role")
    if role not in set(Role):
        return _back("no_role")
    return _changed(account_id, services().officers.staff.change_role(officer().office, account_id, Role(role)), "role")


@office_page.post(f"{PATH}/akun/<account_id>/tutup")
@allow(Role.ADMIN)
def close(account_id: str) -> AnyResponse:
    """Close another account of the own office, with its sessions."""
    if account_id == officer().id:
        return _back("not_own_account")
    return _changed(account_id, services().officers.staff.close(officer().office, account_id), "closed")


def _changed(account_id: str, outcome: Outcome, done: str) -> AnyResponse:
    if outcome is Outcome.UNKNOWN:
        raise _unknown()
    about(account_id)
    return _back(done if outcome is Outcome.DONE else outcome.value)


def _handed(made: Link) -> AnyResponse:
    """Hand the link to the next page: it is shown once, and kept nowhere."""
    about(made.invitation.id)
    hand_over(_LINK, made.invitation.login, address(f"{INVITATION}/{made.token}"))
    return redirect(link(PATH), HTTPStatus.SEE_OTHER.value)


def _shown(form: InviteForm, status: HTTPStatus = HTTPStatus.OK, *, made: tuple[str, ...] = ()) -> Response:
    staff, mine = services().officers.staff, officer().office
    return page(
        "officers/office.html",
        http_status=status.value,
        form=form,
        accounts=staff.accounts(mine),
        invitations=staff.invitations(mine),
        roles=staff.roles(mine),
        made=made,
        picture=qr_picture(made[-1]) if made else None,
        area=region.name if (region := services().checker.towns.regions.get(mine.area)) else mine.area,
        done=session.pop(_DONE, None),
        longest=LONGEST_NAME,
    )


def _back(done: str) -> AnyResponse:
    session[_DONE] = done
    return redirect(link(PATH), HTTPStatus.SEE_OTHER.value)


def _unknown() -> NotFound:
    return NotFound("The office has no such account or invitation.")


def _said(name: str, problem: Problem) -> str:
    return t(
        f"accounts.invite.{problem}_{name}", **({"count": str(LONGEST_NAME)} if problem is Problem.TOO_LONG else {})
    )
