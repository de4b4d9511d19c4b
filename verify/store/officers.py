"""Offices and the accounts in them: who there is. Secrets are in credentials.py, sessions in officer_sessions.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, Row, Select, insert, select

from verify.store.engine import reading, writing_one
from verify.store.tables import ACCOUNTS, OFFICES


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
class OfficeEntry:
    """An office as the operator sees it. `keeps_register`: it may have accounts that change the register."""

    office: Office
    keeps_register: bool
    closed_at: datetime | None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """An account as its administrator sees it. `used_at`: when it last signed in; `coded`: has a second factor."""

    officer: Officer
    coded: bool
    created_at: datetime
    used_at: datetime | None
    closed_at: datetime | None


def add_office(engine: Engine, office: Office, *, at: datetime, keeps_register: bool = False) -> None:
    """Keep a new office. `keeps_register`: it may have accounts that change the register."""
    row = {"id": office.id, "name": office.name, "area": office.area, "created_at": at}
    with writing_one(engine) as connection:
        connection.execute(insert(OFFICES), {**row, "keeps_register": keeps_register})


def list_offices(engine: Engine) -> tuple[OfficeEntry, ...]:
    """Every office, the oldest first."""
    query = select(OFFICES).order_by(OFFICES.c.created_at, OFFICES.c.id)
    with reading(engine) as connection:
        rows = connection.execute(query).all()
    return tuple(
        OfficeEntry(
            office=Office(id=row.id, name=row.name, area=row.area),
            keeps_register=row.keeps_register,
            closed_at=row.closed_at,
        )
        for row in rows
    )


def keeps_register(engine: Engine, office_id: str) -> bool:
    """Whether an office may have accounts that change the register."""
    with reading(engine) as connection:
        return bool(connection.execute(select(OFFICES.c.keeps_register).where(OFFICES.c.id == office_id)).scalar())


def open_office(engine: Engine, office_id: str) -> Office | None:
    """The office of this id; None where there is none, or it was closed."""
    query = select(OFFICES).where(OFFICES.c.id == office_id, OFFICES.c.closed_at.is_(None))
    with reading(engine) as connection:
        row = connection.execute(query).first()
    return None if row is None else Office(id=row.id, name=row.name, area=row.area)


def add_account(engine: Engine, officer: Officer, *, password_hash: str | None, at: datetime) -> None:
    """Keep a new account of an office that is there already."""
    with writing_one(engine) as connection:
        connection.execute(insert(ACCOUNTS), account_row(officer, password_hash=password_hash, at=at))


def account_row(officer: Officer, *, password_hash: str | None, at: datetime) -> dict[str, Any]:
    """A new account as its table keeps it."""
    return {
        "id": officer.id,
        "office_id": officer.office.id,
        "login": officer.login,
        "name": officer.name,
        "role": officer.role.value,
        "password_hash": password_hash,
        "created_at": at,
    }


def list_accounts(engine: Engine, *, office_id: str | None = None) -> tuple[Account, ...]:
    """The accounts of one office, or of all: the open ones first, each by its login; none whose name was forgotten."""
    accounts = ACCOUNTS.c
    query = _accounts().where(accounts.login != accounts.id).order_by(accounts.closed_at.is_not(None), accounts.login)
    if office_id is not None:
        query = query.where(accounts.office_id == office_id)
    with reading(engine) as connection:
        return tuple(_account(row) for row in connection.execute(query))


def account(engine: Engine, login_or_id: str) -> Account | None:
    """The account of this login or id, closed or not; None where there is none."""
    query = _accounts().where((ACCOUNTS.c.id == login_or_id) | (ACCOUNTS.c.login == login_or_id))
    with reading(engine) as connection:
        row = connection.execute(query).first()
    return None if row is None else _account(row)


def officers() -> Select[Any]:
    """Selects every account with its office, for `officer_of`."""
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


def officer_of(row: Row[Any]) -> Officer:
    """The officer that a row of `officers` holds."""
    office = Office(id=row.office_id, name=row.office_name, area=row.area)
    return Officer(id=row.id, login=row.login, name=row.name, role=Role(row.role), office=office)


def _accounts() -> Select[Any]:
    columns = ACCOUNTS.c
    return officers().add_columns(columns.totp_secret, columns.created_at, columns.used_at, columns.closed_at)


def _account(row: Row[Any]) -> Account:
    return Account(
        officer=officer_of(row),
        coded=row.totp_secret is not None,
        created_at=row.created_at,
        used_at=row.used_at,
        closed_at=row.closed_at,
    )
