"""Keys of an office's programs: kept by their hashes, looked up at every call, so one revoked ends everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, Row, Select, insert, or_, select, update

from verify.store.engine import reading, writing_one
from verify.store.officers import Office
from verify.store.tables import ACCOUNTS, API_KEYS, OFFICES


class Scope(StrEnum):
    """What a key may be used for: single checks, many checks in one call, reading the register."""

    CHECKS = "checks"
    BATCH = "batch"
    REGISTER = "register"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """One key, without itself. `tail`: its last characters; `created_by`: the account's id; `used_at` by the minute."""

    id: str
    office: Office
    name: str
    tail: str
    scopes: frozenset[Scope]
    created_by: str
    created_at: datetime
    expires_at: datetime | None = None
    used_at: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One key in an office's list, with the name of the account that made it."""

    key: ApiKey
    maker: str


def add_key(engine: Engine, key: ApiKey, *, key_hash: str) -> None:
    """Keep a new key of an office that is there."""
    row = {
        "id": key.id,
        "office_id": key.office.id,
        "name": key.name,
        "key_hash": key_hash,
        "tail": key.tail,
        "scopes": in_order(key.scopes),
        "created_by": key.created_by,
        "created_at": key.created_at,
        "expires_at": key.expires_at,
    }
    with writing_one(engine) as connection:
        connection.execute(insert(API_KEYS), row)


def key_by_hash(engine: Engine, key_hash: str) -> ApiKey | None:
    """The key kept under a hash, ended or revoked ones too; None where there is none, or its office is closed."""
    query = _keys().where(API_KEYS.c.key_hash == key_hash, OFFICES.c.closed_at.is_(None))
    with reading(engine) as connection:
        row = connection.execute(query).first()
    return None if row is None else _key(row)


def keys_of(engine: Engine, office_id: str | None) -> tuple[Listed, ...]:
    """Every key that an office has or had, or that any has (None): the newest first."""
    query = (
        _keys()
        .add_columns(ACCOUNTS.c.name.label("maker"))
        .join(ACCOUNTS, ACCOUNTS.c.id == API_KEYS.c.created_by, isouter=True)
        .order_by(API_KEYS.c.created_at.desc(), API_KEYS.c.id)
    )
    if office_id is not None:
        query = query.where(API_KEYS.c.office_id == office_id)
    with reading(engine) as connection:
        return tuple(Listed(key=_key(row), maker=row.maker or "") for row in connection.execute(query))


def touch_key(engine: Engine, key_id: str, *, at: datetime, unless_since: datetime) -> None:
    """Note that a key was used, unless a use since then is noted already."""
    keys = API_KEYS.c
    old = or_(keys.used_at.is_(None), keys.used_at <= unless_since)
    with writing_one(engine) as connection:
        connection.execute(update(API_KEYS).where(keys.id == key_id, old).values(used_at=at))


def revoke_key(engine: Engine, key_id: str, *, office_id: str, at: datetime) -> bool:
    """End a key of an office for good; False where the office has no such key, or it was revoked before."""
    keys = API_KEYS.c
    query = update(API_KEYS).where(keys.id == key_id, keys.office_id == office_id, keys.revoked_at.is_(None))
    with writing_one(engine) as connection:
        return connection.execute(query.values(revoked_at=at)).rowcount == 1


def in_order(scopes: Iterable[Scope]) -> list[str]:
    """The words of scopes in the order of `Scope`."""
    chosen = set(scopes)
    return [scope.value for scope in Scope if scope in chosen]


def _keys() -> Select[Any]:
    keys, offices = API_KEYS.c, OFFICES.c
    return select(
        keys.id,
        keys.name,
        keys.tail,
        keys.scopes,
        keys.created_by,
        keys.created_at,
        keys.expires_at,
        keys.used_at,
        keys.revoked_at,
        offices.id.label("office_id"),
        offices.name.label("office_name"),
        offices.area,
    ).join(OFFICES, offices.id == keys.office_id)


def _key(row: Row[Any]) -> ApiKey:
    return ApiKey(
        id=row.id,
        office=Office(id=row.office_id, name=row.office_name, area=row.area),
        name=row.name,
        tail=row.tail,
        scopes=frozenset(map(Scope, row.scopes)),
        created_by=row.created_by,
        created_at=row.created_at,
        expires_at=row.expires_at,
        used_at=row.used_at,
        revoked_at=row.revoked_at,
    )
