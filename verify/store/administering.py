"""What an administrator changes: accounts are closed, roles change, offices close. Never the last administrator's."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Engine, delete, func, or_, select, update

from verify.store.engine import writing
from verify.store.officers import Role
from verify.store.tables import ACCOUNTS, API_KEYS, INVITATIONS, OFFICER_SESSIONS, OFFICES, RECOVERY_CODES


class Outcome(StrEnum):
    """How a change of an account ended."""

    DONE = "done"
    UNKNOWN = "unknown"
    LAST_ADMIN = "last_admin"
    NOT_HERE = "not_here"


def close_account(engine: Engine, office_id: str, account_id: str, *, at: datetime) -> Outcome:
    """Close an open account of this office, its sessions, and the invitations that it sent or that are meant for it.

    UNKNOWN, and nothing changed, where the office has no such open account; LAST_ADMIN where nobody else could
    invite or close any more.
    """
    with writing(engine) as connection:
        outcome = _may_change(connection, office_id, account_id)
        if outcome is Outcome.DONE:
            _change(connection, account_id, at=at, closed_at=at)
            columns = INVITATIONS.c
            theirs = or_(columns.account_id == account_id, columns.invited_by == account_id)
            connection.execute(delete(INVITATIONS).where(theirs, columns.used_at.is_(None)))
    return outcome


def change_role(engine: Engine, office_id: str, account_id: str, role: Role, *, at: datetime) -> Outcome:
    """Give an open account of this office another role; its sessions and the invitations it sent are closed.

    Outcomes as of `close_account`.

    NOT_HERE: the office keeps no register, so it has nobody who changes it.
    """
    with writing(engine) as connection:
        keeps = select(OFFICES.c.keeps_register).where(OFFICES.c.id == office_id)
        if role is Role.REGISTER_EDITOR and not connection.execute(keeps).scalar():
            return Outcome.NOT_HERE
        outcome = _may_change(connection, office_id, account_id, still_admin=role is Role.ADMIN)
        if outcome is Outcome.DONE:
            _change(connection, account_id, at=at, role=role.value)
            sent = (INVITATIONS.c.invited_by == account_id, INVITATIONS.c.used_at.is_(None))
            connection.execute(delete(INVITATIONS).where(*sent))
    return outcome


def let_keep_register(engine: Engine, office_id: str, *, keeps: bool, at: datetime) -> bool:
    """Say whether an open office may have accounts that change the register; False where no open one has this id.

    Where it may no more, those it has are closed, and so are invitations to become one.
    """
    with writing(engine) as connection:
        offices, accounts, invited = OFFICES.c, ACCOUNTS.c, INVITATIONS.c
        changing = update(OFFICES).where(offices.id == office_id, offices.closed_at.is_(None))
        if not connection.execute(changing.values(keeps_register=keeps)).rowcount:
            return False
        if not keeps:
            role = accounts.role == Role.REGISTER_EDITOR.value
            editors = (accounts.office_id == office_id, role, accounts.closed_at.is_(None))
            for account_id in connection.execute(select(accounts.id).where(*editors)).scalars().all():
                _change(connection, account_id, at=at, closed_at=at)
            meant = (invited.office_id == office_id, invited.role == Role.REGISTER_EDITOR.value)
            connection.execute(delete(INVITATIONS).where(*meant, invited.used_at.is_(None)))
    return True


def close_office(engine: Engine, office_id: str, *, at: datetime) -> bool:
    """Close an office with all its accounts, sessions, keys and invitations; False where no open one has this id."""
    with writing(engine) as connection:
        offices = OFFICES.c
        closing = update(OFFICES).where(offices.id == office_id, offices.closed_at.is_(None)).values(closed_at=at)
        if not connection.execute(closing).rowcount:
            return False
        accounts = select(ACCOUNTS.c.id).where(ACCOUNTS.c.office_id == office_id)
        for table, which in (
            (OFFICER_SESSIONS, OFFICER_SESSIONS.c.account_id.in_(accounts)),
            (ACCOUNTS, ACCOUNTS.c.office_id == office_id),
        ):
            connection.execute(update(table).where(which, table.c.closed_at.is_(None)).values(closed_at=at))
        keys = API_KEYS.c
        connection.execute(
            update(API_KEYS).where(keys.office_id == office_id, keys.revoked_at.is_(None)).values(revoked_at=at)
        )
        connection.execute(
            delete(INVITATIONS).where(INVITATIONS.c.office_id == office_id, INVITATIONS.c.used_at.is_(None))
        )
    return True


def forget_closed(engine: Engine, *, before: datetime) -> int:
    """Delete name, login and secrets of the accounts closed before a moment, and say how many were forgotten.

    Their ids stay, for what was done by them may still be told.
    """
    accounts = ACCOUNTS.c
    nobody = {"login": accounts.id, "name": "-", "password_hash": None, "totp_secret": None, "oidc_subject": None}
    with writing(engine) as connection:
        found = connection.execute(
            select(accounts.id).where(accounts.closed_at < before, accounts.login != accounts.id)
        )
        ids = [row.id for row in found]
        connection.execute(update(ACCOUNTS).where(accounts.id.in_(ids)).values(**nobody))
        connection.execute(delete(RECOVERY_CODES).where(RECOVERY_CODES.c.account_id.in_(ids)))
    return len(ids)


def _may_change(connection: Connection, office_id: str, account_id: str, *, still_admin: bool = False) -> Outcome:
    """Whether an account may lose what it is; of two administrators who close each other, one comes too late."""
    connection.execute(select(OFFICES.c.id).where(OFFICES.c.id == office_id).with_for_update())
    accounts = ACCOUNTS.c
    here = (accounts.office_id == office_id, accounts.closed_at.is_(None))
    role = connection.execute(select(accounts.role).where(accounts.id == account_id, *here)).scalar()
    if role is None:
        return Outcome.UNKNOWN
    admins = select(func.count()).where(*here, accounts.role == Role.ADMIN.value)
    if role == Role.ADMIN.value and not still_admin and connection.execute(admins).scalar_one() < 2:  # noqa: PLR2004 - one
        return Outcome.LAST_ADMIN
    return Outcome.DONE


def _change(connection: Connection, account_id: str, *, at: datetime, **values: Any) -> None:  # noqa: ANN401 - columns of the table
    connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account_id).values(**values))
    sessions = OFFICER_SESSIONS.c
    theirs = (sessions.account_id == account_id, sessions.closed_at.is_(None))
    connection.execute(update(OFFICER_SESSIONS).where(*theirs).values(closed_at=at))
