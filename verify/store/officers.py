"""Offices and the accounts in them: who may be asked for, and by which session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, Row, Select, insert, select, update

from verify.store.engine import reading, writing_one
from verify.store.tables import ACCOUNTS, OFFICER_SESSIONS, OFFICES


class Role(StrEnum):
    """What an account may do: one room of the officers' side each; `admin` keeps the accounts of one office."""

    VILLAGE = "village"
    DESK = "desk"
    REGISTER_EDITOR = "register_editor"
    ADMIN = "admin"


#: Whose accounts open nothing without a second factor.
PROVED = frozenset({Role.REGISTER_EDITOR, Role.ADMIN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One office. `area` is an official code: 52 a province, 52.03 a regency or city, ID the whole country."""

    id: str
    name: str
    area: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """One account, without its secrets. `login` is what is typed, `name` what is shown."""

    id: str
    login: str
    name: str
    role: Role
    office: Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """An officer who is signed in: the session's public `id`, since when, and whether a second factor was shown."""

    session_id: str
    officer: Officer
    opened_at: datetime
    seen_at: datetime
    proved: bool


def add_office(engine: Engine, office: Office, *, at: datetime) -> None:
    """Keep a new office."""
    row = {"id": office.id, "name": office.name, "area": office.area, "created_at": at}
    with writing_one(engine) as connection:
        connection.execute(insert(OFFICES), row)


def add_account(engine: Engine, officer: Officer, *, password_hash: str | None, at: datetime) -> None:
    """Keep a new account of an office that is there already."""
    row = {
        "id": officer.id,
        "office_id": officer.office.id,
        "login": officer.login,
        "name": officer.name,
        "role": officer.role.value,
        "password_hash": password_hash,
        "created_at": at,
    }
    with writing_one(engine) as connection:
        connection.execute(insert(ACCOUNTS), row)


def open_session(engine: Engine, session: Mapping[str, Any]) -> None:
    """Keep a session, by the columns of its table."""
    with writing_one(engine) as connection:
        connection.execute(insert(OFFICER_SESSIONS), dict(session))


def session_holder(engine: Engine, token_hash: str, *, now: datetime, idle_since: datetime) -> Signed | None:
    """Who holds the session; None where it is closed, expired, unused since `idle_since`, or its account ended."""
    sessions = OFFICER_SESSIONS.c
    query = (
        _officers()
        .add_columns(sessions.id.label("session_id"), sessions.opened_at, sessions.seen_at, sessions.proved)
        .join(OFFICER_SESSIONS, sessions.account_id == ACCOUNTS.c.id)
        .where(sessions.token_hash == token_hash, sessions.closed_at.is_(None), sessions.expires_at > now)
        .where(sessions.seen_at > idle_since, ACCOUNTS.c.closed_at.is_(None), OFFICES.c.closed_at.is_(None))
    )
    with reading(engine) as connection:
        row = connection.execute(query).first()
    if row is None:
        return None
    return Signed(
        session_id=row.session_id,
        officer=_officer(row),
        opened_at=row.opened_at,
        seen_at=row.seen_at,
        proved=row.proved,
    )


def touch_session(engine: Engine, token_hash: str, *, at: datetime) -> None:
    """Note that a session was used."""
    with writing_one(engine) as connection:
        connection.execute(
            update(OFFICER_SESSIONS).where(OFFICER_SESSIONS.c.token_hash == token_hash).values(seen_at=at)
        )


def _officers() -> Select[Any]:
    accounts, offices = ACCOUNTS.c, OFFICES.c
    return select(
        accounts.id,
        accounts.login,
        accounts.name,
        accounts.role,
        offices.id.label("office_id"),
        offices.name.label("office_name"),
        offices.area,
    ).join(OFFICES, offices.id == accounts.office_id)


def _officer(row: Row[Any]) -> Officer:
    office = Office(id=row.office_id, name=row.office_name, area=row.area)
    return Officer(id=row.id, login=row.login, name=row.name, role=Role(row.role), office=office)
