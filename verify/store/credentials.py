"""What an account is known by: its password's hash, its sealed code secret, its recovery codes. No page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, delete, func, insert, or_, select, update

from verify.store.engine import reading, writing, writing_one
from verify.store.officers import Officer, officer_of, officers
from verify.store.tables import ACCOUNTS, OFFICES, RECOVERY_CODES


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """An open account with its secrets: `totp_secret` is sealed, `totp_last` the time step of the last code taken."""

    officer: Officer
    password_hash: str | None
    totp_secret: str | None
    totp_last: int | None


def credentials_by_login(engine: Engine, login: str) -> Credentials | None:
    """The secrets of the open account of an open office that has this login; None where there is none."""
    return _credentials(engine, ACCOUNTS.c.login == login)


def credentials_of(engine: Engine, account_id: str) -> Credentials | None:
    """The same by its id."""
    return _credentials(engine, ACCOUNTS.c.id == account_id)


def set_password(engine: Engine, account_id: str, password_hash: str) -> None:
    """Keep the hash of a password in place of the one before."""
    _set(engine, account_id, password_hash=password_hash)


def note_sign_in(engine: Engine, account_id: str, *, at: datetime) -> None:
    """Keep when an account last signed in."""
    _set(engine, account_id, used_at=at)


def set_second_factor(engine: Engine, account_id: str, sealed: str, *, step: int, codes: Sequence[str]) -> None:
    """Keep a new code secret, the time step that confirmed it, and the hashes of new recovery codes, for all before."""
    with writing(engine) as connection:
        values = {"totp_secret": sealed, "totp_last": step}
        connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account_id).values(**values))
        _replace_codes(connection, account_id, codes)


def drop_second_factor(connection: Connection, account_id: str) -> None:
    """Forget an account's code secret and recovery codes, within a transaction of the caller's."""
    values = {"totp_secret": None, "totp_last": None}
    connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account_id).values(**values))
    _replace_codes(connection, account_id, ())


def take_step(engine: Engine, account_id: str, step: int) -> bool:
    """Use up the code of a time step; False where it, or a later one, was used already: no code works twice."""
    accounts = ACCOUNTS.c
    unused = or_(accounts.totp_last.is_(None), accounts.totp_last < step)
    with writing_one(engine) as connection:
        taken = connection.execute(update(ACCOUNTS).where(accounts.id == account_id, unused).values(totp_last=step))
        return taken.rowcount > 0


def set_recovery_codes(engine: Engine, account_id: str, codes: Sequence[str]) -> None:
    """Keep the hashes of new recovery codes in place of all before."""
    with writing(engine) as connection:
        _replace_codes(connection, account_id, codes)


def take_recovery_code(engine: Engine, account_id: str, hashes: Sequence[str], *, at: datetime) -> bool:
    """Use up the code that has one of these hashes; False where there is none, or it was used already."""
    codes = RECOVERY_CODES.c
    which = (codes.account_id == account_id, codes.code_hash.in_(hashes), codes.used_at.is_(None))
    with writing_one(engine) as connection:
        return connection.execute(update(RECOVERY_CODES).where(*which).values(used_at=at)).rowcount > 0


def recovery_codes_left(engine: Engine, account_id: str) -> int:
    """How many codes of an account were not used yet."""
    codes = RECOVERY_CODES.c
    query = select(func.count()).where(codes.account_id == account_id, codes.used_at.is_(None))
    with reading(engine) as connection:
        return int(connection.execute(query).scalar_one())


def _credentials(engine: Engine, which: ColumnElement[bool]) -> Credentials | None:
    accounts = ACCOUNTS.c
    query = (
        officers()
        .add_columns(accounts.password_hash, accounts.totp_secret, accounts.totp_last)
        .where(which, accounts.closed_at.is_(None), OFFICES.c.closed_at.is_(None))
    )
    with reading(engine) as connection:
        row = connection.execute(query).first()
    if row is None:
        return None
    return Credentials(
        officer=officer_of(row),
        password_hash=row.password_hash,
        totp_secret=row.totp_secret,
        totp_last=row.totp_last,
    )


def _set(engine: Engine, account_id: str, **values: Any) -> None:  # noqa: ANN401 - columns of the table
    with writing_one(engine) as connection:
        connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == account_id).values(**values))


def _replace_codes(connection: Connection, account_id: str, codes: Sequence[str]) -> None:
    connection.execute(delete(RECOVERY_CODES).where(RECOVERY_CODES.c.account_id == account_id))
    if codes:
        connection.execute(insert(RECOVERY_CODES), [{"account_id": account_id, "code_hash": code} for code in codes])
