"""Which account an identity provider's subject is linked to; linked once, and only where it was invited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, exc, insert, select, update

from verify.store.engine import reading, writing
from verify.store.officers import Office, Officer, Role, account_row
from verify.store.tables import ACCOUNTS, INVITATIONS, OFFICES


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """Who signs in: the office whose provider says so, the hash of issuer and subject, and the login that it names."""

    office_id: str
    hash: str
    login: str


def linked_account(engine: Engine, subject: Subject) -> str | None:
    """The id of the open account of this office that is linked to a subject; None where there is none."""
    accounts = ACCOUNTS.c
    query = (
        select(accounts.id)
        .join(OFFICES, OFFICES.c.id == accounts.office_id)
        .where(accounts.oidc_subject == subject.hash, accounts.office_id == subject.office_id)
        .where(accounts.closed_at.is_(None), OFFICES.c.closed_at.is_(None))
    )
    with reading(engine) as connection:
        return connection.execute(query).scalar()


def link_account(engine: Engine, subject: Subject, *, new_id: str, at: datetime) -> str | None:
    """Link a subject to the account that was invited under its login, and give the account's id.

    An account of the office that is linked to nobody yet is linked; an invitation that waits makes the account, with
    the id `new_id` and no password. None, and nobody linked, where neither is there.
    """
    try:
        with writing(engine) as connection:
            if _closed(connection, subject.office_id):
                return None
            _unlink_closed(connection, subject)
            return _link(connection, subject) or _accept(connection, subject, new_id, at)
    except exc.IntegrityError:
        return None


def _closed(connection: Connection, office_id: str) -> bool:
    query = select(OFFICES.c.id).where(OFFICES.c.id == office_id, OFFICES.c.closed_at.is_(None))
    return connection.execute(query).first() is None


def _unlink_closed(connection: Connection, subject: Subject) -> None:
    """Let go of an account that was closed: who comes back is invited anew."""
    accounts = ACCOUNTS.c
    closed = (accounts.oidc_subject == subject.hash, accounts.closed_at.is_not(None))
    connection.execute(update(ACCOUNTS).where(*closed).values(oidc_subject=None))


def _link(connection: Connection, subject: Subject) -> str | None:
    accounts = ACCOUNTS.c
    which = (
        accounts.login == subject.login,
        accounts.office_id == subject.office_id,
        accounts.closed_at.is_(None),
        accounts.oidc_subject.is_(None),
    )
    query = update(ACCOUNTS).where(*which).values(oidc_subject=subject.hash).returning(accounts.id)
    return connection.execute(query).scalar()


def _accept(connection: Connection, subject: Subject, new_id: str, at: datetime) -> str | None:
    invitations = INVITATIONS.c
    which = (
        invitations.login == subject.login,
        invitations.office_id == subject.office_id,
        invitations.account_id.is_(None),
        invitations.used_at.is_(None),
        invitations.expires_at > at,
    )
    used = update(INVITATIONS).where(*which).values(used_at=at).returning(invitations.name, invitations.role)
    row = connection.execute(used).first()
    if row is None:
        return None
    # The office is named by its id alone: the row of an account holds no more of it.
    office = Office(id=subject.office_id, name="", area="")
    officer = Officer(id=new_id, login=subject.login, name=row.name, role=Role(row.role), office=office)
    connection.execute(
        insert(ACCOUNTS), account_row(officer, password_hash=None, at=at) | {"oidc_subject": subject.hash}
    )
    return new_id
