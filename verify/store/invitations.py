"""Invitations: a link that works once, kept by its hash, that makes an account or sets a new password of one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Row, Select, delete, exc, insert, or_, select, update

from verify.store.credentials import drop_second_factor
from verify.store.engine import reading, writing, writing_one
from verify.store.officers import Office, Officer, Role, account_row
from verify.store.tables import ACCOUNTS, INVITATIONS, OFFICER_SESSIONS, OFFICES


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """One invitation. `account_id`: it sets a new password of this account, and `new_code` its second factor anew."""

    id: str
    office: Office
    account_id: str | None
    login: str
    name: str
    role: Role
    new_code: bool
    invited_by: str | None
    created_at: datetime
    expires_at: datetime


def add_invitation(engine: Engine, invitation: Invitation, *, token_hash: str) -> bool:
    """Keep an invitation in place of the open ones of the same login in the same office.

    False, and nothing kept, where the login is another account's, or another office has invited it.
    """
    given, columns = invitation, INVITATIONS.c
    taken = select(ACCOUNTS.c.id).where(ACCOUNTS.c.login == given.login, ACCOUNTS.c.id != (given.account_id or ""))
    invited = (columns.login == given.login, columns.used_at.is_(None))
    elsewhere = select(columns.id).where(
        *invited, columns.office_id != given.office.id, columns.expires_at > given.created_at
    )
    with writing(engine) as connection:
        if connection.execute(taken).first() or connection.execute(elsewhere).first():
            return False
        connection.execute(delete(INVITATIONS).where(*invited, columns.office_id == given.office.id))
        connection.execute(insert(INVITATIONS), _row(given, token_hash))
    return True


def find_invitation(engine: Engine, token_hash: str, *, now: datetime) -> Invitation | None:
    """The invitation that this link opens; None where it was used, has expired, or its office was closed."""
    query = _invitations().where(INVITATIONS.c.token_hash == token_hash, *_waiting(now), OFFICES.c.closed_at.is_(None))
    with reading(engine) as connection:
        row = connection.execute(query).first()
    return None if row is None else _invitation(row)


def list_invitations(engine: Engine, office_id: str, *, now: datetime) -> tuple[Invitation, ...]:
    """The invitations of an office that still wait, the newest first."""
    columns = INVITATIONS.c
    query = (
        _invitations()
        .where(columns.office_id == office_id, *_waiting(now))
        .order_by(columns.created_at.desc(), columns.id)
    )
    with reading(engine) as connection:
        return tuple(_invitation(row) for row in connection.execute(query))


def withdraw_invitation(engine: Engine, office_id: str, invitation_id: str) -> bool:
    """Delete an invitation of this office that was not used; whether there was one."""
    columns = INVITATIONS.c
    which = (columns.office_id == office_id, columns.id == invitation_id, columns.used_at.is_(None))
    with writing_one(engine) as connection:
        return connection.execute(delete(INVITATIONS).where(*which)).rowcount > 0


def accept_invitation(
    engine: Engine, token_hash: str, *, account_id: str, password_hash: str, now: datetime
) -> Invitation | None:
    """Use an invitation up, once: the account is made with this id, or the one it names gets the password.

    A new password closes that account's sessions. None, and nothing changed, where the link holds no more, or the
    login or the account has gone meanwhile.
    """
    wanted = _invitations().where(INVITATIONS.c.token_hash == token_hash, *_waiting(now), OFFICES.c.closed_at.is_(None))
    try:
        with writing(engine) as connection:
            row = connection.execute(wanted.with_for_update(of=INVITATIONS)).first()
            if row is None:
                return None
            invitation = _invitation(row)
            if invitation.account_id is None:
                officer = Officer(
                    id=account_id,
                    login=invitation.login,
                    name=invitation.name,
                    role=invitation.role,
                    office=invitation.office,
                )
                connection.execute(insert(ACCOUNTS), account_row(officer, password_hash=password_hash, at=now))
            elif not _renewed(connection, invitation, password_hash, now):
                return None
            connection.execute(update(INVITATIONS).where(INVITATIONS.c.token_hash == token_hash).values(used_at=now))
            return invitation
    except exc.IntegrityError:
        return None


def purge_invitations(engine: Engine, *, now: datetime) -> int:
    """Delete the invitations that were used or have expired, and say how many there were."""
    columns = INVITATIONS.c
    over = or_(columns.used_at.is_not(None), columns.expires_at <= now)
    with writing_one(engine) as connection:
        return connection.execute(delete(INVITATIONS).where(over)).rowcount


def _renewed(connection: Connection, invitation: Invitation, password_hash: str, now: datetime) -> bool:
    """Give the account its new password, and close its sessions; False where it was closed meanwhile."""
    account, sessions = ACCOUNTS.c, OFFICER_SESSIONS.c
    still = (account.id == invitation.account_id, account.closed_at.is_(None))
    if not connection.execute(update(ACCOUNTS).where(*still).values(password_hash=password_hash)).rowcount:
        return False
    if invitation.new_code and invitation.account_id:
        drop_second_factor(connection, invitation.account_id)
    open_ones = (sessions.account_id == invitation.account_id, sessions.closed_at.is_(None))
    connection.execute(update(OFFICER_SESSIONS).where(*open_ones).values(closed_at=now))
    return True


def _waiting(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return INVITATIONS.c.used_at.is_(None), INVITATIONS.c.expires_at > now


def _invitations() -> Select[Any]:
    offices = OFFICES.c
    return select(INVITATIONS, offices.name.label("office_name"), offices.area).join(
        OFFICES, offices.id == INVITATIONS.c.office_id
    )


def _row(invitation: Invitation, token_hash: str) -> dict[str, Any]:
    return {
        "token_hash": token_hash,
        "id": invitation.id,
        "office_id": invitation.office.id,
        "account_id": invitation.account_id,
        "login": invitation.login,
        "name": invitation.name,
        "role": invitation.role.value,
        "new_code": invitation.new_code,
        "invited_by": invitation.invited_by,
        "created_at": invitation.created_at,
        "expires_at": invitation.expires_at,
    }


def _invitation(row: Row[Any]) -> Invitation:
    return Invitation(
        id=row.id,
        office=Office(id=row.office_id, name=row.office_name, area=row.area),
        account_id=row.account_id,
        login=row.login,
        name=row.name,
        role=Role(row.role),
        new_code=row.new_code,
        invited_by=row.invited_by,
        created_at=row.created_at,
        expires_at=row.expires_at,
    )
