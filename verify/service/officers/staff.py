"""The accounts of an office: who is invited, closed, given another role or a new password, by its administrator."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from verify.service.clock import utc_now
from verify.service.correcting import legible
from verify.service.officers.auditing import ASKED, Act
from verify.service.officers.door import LOGIN, Locks, read_login
from verify.service.officers.ids import Made, new_id
from verify.service.officers.passwords import PasswordProblem, password_problem
from verify.service.officers.sessions import hashed
from verify.store.administering import Outcome, change_role, close_account
from verify.store.credentials import credentials_of, note_sign_in
from verify.store.engine import Engine
from verify.store.invitations import (
    Invitation,
    accept_invitation,
    add_invitation,
    find_invitation,
    list_invitations,
    purge_invitations,
    withdraw_invitation,
)
from verify.store.officers import Account, Office, Officer, Role, account, keeps_register, list_accounts

#: The name in the audit of a link's use.
ACCEPT = "invitation.accept"
#: How long a link may be used.
VALID_FOR = timedelta(hours=72)
#: The longest a name may be, in characters.
LONGEST_NAME = 80
#: A login is no phone number: it would name a person to whoever reads a list.
_DIGITS_IN_LOGIN = 6


class Problem(StrEnum):
    """What is wrong with one field of an invitation."""

    MISSING = "missing"
    FORM = "form"
    DIGITS = "digits"
    TAKEN = "taken"
    TOO_LONG = "too_long"
    NOT_HERE = "not_here"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Who is to be invited, as it was typed. `role`: a word of Role."""

    login: str
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What opens an invitation: `token` is kept nowhere here, and shown this once."""

    invitation: Invitation
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A password was set. `code_asked`: the account has a second factor, so it signs in with its code."""

    officer: Officer
    code_asked: bool


class Staff:
    """The accounts of the offices of one installation."""

    def __init__(self, engine: Engine, locks: Locks, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Keep accounts in the database of ``engine``."""
        self._engine = engine
        self._locks = locks
        self._clock = clock

    def accounts(self, office: Office) -> tuple[Account, ...]:
        """The accounts of an office, the open ones first."""
        return list_accounts(self._engine, office_id=office.id)

    def invitations(self, office: Office) -> tuple[Invitation, ...]:
        """The invitations of an office that wait, the newest first."""
        return list_invitations(self._engine, office.id, now=self._clock())

    def roles(self, office: Office) -> tuple[Role, ...]:
        """The roles that an account of this office may have: the register is kept by few offices, for all."""
        keeps = keeps_register(self._engine, office.id)
        return tuple(role for role in Role if keeps or role is not Role.REGISTER_EDITOR)

    def invite(self, office: Office, wanted: Wanted, *, by: Officer | None) -> Link | Mapping[str, Problem]:
        """Make a link for a new account of this office; where that cannot be, what is wrong, field by field.

        It takes the place of an invitation of the same login in the same office. `by` None: the operator.
        """
        login, name = read_login(wanted.login), " ".join(legible(wanted.name).split())
        problems = dict(_problems(login, name, wanted.role))
        if "role" not in problems and wanted.role not in self.roles(office):
            problems["role"] = Problem.NOT_HERE
        if problems:
            return problems
        link = self._link(Officer(id="", login=login, name=name, role=Role(wanted.role), office=office), by=by)
        if not add_invitation(self._engine, link.invitation, token_hash=hashed(link.token)):
            return {"login": Problem.TAKEN}
        return link

    def renew(self, office: Office, account_id: str, *, by: Officer | None, new_code: bool) -> Link | None:
        """Make a link by which an open account of this office sets a new password; None where there is none.

        `new_code`: its second factor and recovery codes go with the old password, for a phone that was lost.
        """
        found = account(self._engine, account_id)
        if found is None or found.closed_at or found.officer.office.id != office.id:
            return None
        link = self._link(found.officer, by=by, new_code=new_code)
        return link if add_invitation(self._engine, link.invitation, token_hash=hashed(link.token)) else None

    def withdraw(self, office: Office, invitation_id: str) -> bool:
        """Let an invitation of this office hold no more; whether it did."""
        return withdraw_invitation(self._engine, office.id, invitation_id)

    def close(self, office: Office, account_id: str) -> Outcome:
        """Close an account of this office and its sessions at once."""
        return close_account(self._engine, office.id, account_id, at=self._clock())

    def change_role(self, office: Office, account_id: str, role: Role) -> Outcome:
        """Give an account of this office another role; its sessions are closed."""
        return change_role(self._engine, office.id, account_id, role, at=self._clock())

    def invited(self, token: str) -> Invitation | None:
        """The invitation of a link; None where it holds no more."""
        return find_invitation(self._engine, hashed(token), now=self._clock())

    def accept(self, token: str, password: str, again: str) -> Accepted | PasswordProblem | None:
        """Use a link up: the account gets this password. Or say what is wrong with it.

        None where the link holds no more. A new password of an account that is there closes all its sessions.
        """
        invitation = self.invited(token)
        if invitation is None:
            return None
        problem = password_problem(password, again, login=invitation.login, name=invitation.name)
        if problem is not None:
            return problem
        account_id = invitation.account_id or new_id(Made.ACCOUNT)
        asked = self._note(invitation, ASKED)
        kept = self._locks.passwords.hash(password)
        used = accept_invitation(
            self._engine, hashed(token), account_id=account_id, password_hash=kept, now=self._clock()
        )
        found = credentials_of(self._engine, account_id) if used else None
        self._note(invitation, "accepted" if found else "gone", asked=asked, officer=found.officer if found else None)
        if found is None:
            return None
        self._locks.tries.succeeded(found.officer.login)
        if found.totp_secret is None:
            note_sign_in(self._engine, account_id, at=self._clock())
        return Accepted(officer=found.officer, code_asked=found.totp_secret is not None)

    def purge(self) -> int:
        """Delete the invitations that hold no more, and say how many there were."""
        return purge_invitations(self._engine, now=self._clock())

    def note_operator(self, act: str, about: str, office: Office) -> None:
        """Note what the operator does at the command line, before it is done."""
        self._locks.audit.note(
            Act(officer=None, act=f"operator.{act}", about=about, outcome=ASKED, office_id=office.id)
        )

    def _note(
        self, invitation: Invitation, outcome: str, *, asked: int | None = None, officer: Officer | None = None
    ) -> int:
        return self._locks.audit.note(
            Act(
                officer=officer,
                act=ACCEPT,
                about=invitation.id,
                outcome=outcome,
                office_id=invitation.office.id,
                asked=asked,
            )
        )

    def _link(self, officer: Officer, *, by: Officer | None, new_code: bool = False) -> Link:
        now = self._clock()
        invitation = Invitation(
            id=new_id(Made.INVITATION),
            office=officer.office,
            account_id=officer.id or None,
            login=officer.login,
            name=officer.name,
            role=officer.role,
            new_code=new_code,
            invited_by=by.id if by else None,
            created_at=now,
            expires_at=now + VALID_FOR,
        )
        return Link(invitation=invitation, token=secrets.token_urlsafe(24))


def _problems(login: str, name: str, role: str) -> Iterator[tuple[str, Problem]]:
    if not login:
        yield "login", Problem.MISSING
    elif not LOGIN.fullmatch(login):
        yield "login", Problem.FORM
    elif sum(char.isdigit() for char in login) > _DIGITS_IN_LOGIN:
        yield "login", Problem.DIGITS
    if not name:
        yield "name", Problem.MISSING
    elif len(name) > LONGEST_NAME:
        yield "name", Problem.TOO_LONG
    if role not in set(Role):
        yield "role", Problem.MISSING
