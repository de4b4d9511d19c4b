"""Stored checks: what `/k/<code>` shows again. Only the redacted answer is ever written, and only until it expires."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Engine, Row, bindparam, delete, insert, select

from verify.core.answer import SCHEMA, Answer
from verify.store.engine import reading, writing, writing_one
from verify.store.tables import CHECKS

_ANSWER = TypeAdapter(Answer)
_KEEP = insert(CHECKS)
_SHOW = select(CHECKS).where(
    CHECKS.c.code == bindparam("code"), CHECKS.c.expires_at > bindparam("now"), CHECKS.c.answer_schema == SCHEMA
)
# A database takes only so many values in one statement.
_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCheck:
    """One stored check: the redacted answer, and the register's version that it was given from."""

    answer: Answer
    register_version: int
    created_at: datetime
    expires_at: datetime


def save_check(engine: Engine, answer: Answer, *, expires_at: datetime) -> None:
    """Keep `answer.redacted()` under its code until `expires_at`; what the person typed never reaches the disk."""
    with writing_one(engine) as connection:
        connection.execute(_KEEP, _row(answer, expires_at))


def save_checks(engine: Engine, answers: Iterable[Answer], *, expires_at: datetime) -> None:
    """Keep many answers as `save_check` does one, in one transaction: all of them or none."""
    rows = [_row(answer, expires_at) for answer in answers]
    if rows:
        with writing(engine) as connection:
            connection.execute(_KEEP, rows)


def load_check(engine: Engine, code: str, *, now: datetime) -> StoredCheck | None:
    """The check of that code; None if there is none, if it has expired, or if another schema's version wrote it."""
    with reading(engine) as connection:
        row = connection.execute(_SHOW, {"code": code, "now": now}).first()
    return None if row is None else _stored(row)


def load_checks(engine: Engine, codes: Iterable[str], *, now: datetime) -> dict[str, StoredCheck]:
    """The checks of those codes that `load_check` would give, by their code."""
    columns, wanted = CHECKS.c, sorted(set(codes))
    query = select(CHECKS).where(columns.expires_at > now, columns.answer_schema == SCHEMA)
    found: dict[str, StoredCheck] = {}
    with reading(engine) as connection:
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            found |= {row.code: _stored(row) for row in connection.execute(query.where(columns.code.in_(some)))}
    return found


def _row(answer: Answer, expires_at: datetime) -> dict[str, Any]:
    return {
        "code": answer.code,
        "answer_schema": SCHEMA,
        "answer": _ANSWER.dump_json(answer.redacted()).decode(),
        "register_version": answer.register.version,
        "created_at": answer.checked_at,
        "expires_at": expires_at,
    }


def _stored(row: Row[Any]) -> StoredCheck:
    return StoredCheck(
        answer=_ANSWER.validate_json(row.answer),
        register_version=row.register_version,
        created_at=row.created_at,
        expires_at=row.expires_at,
    )


def purge_checks(engine: Engine, *, now: datetime) -> int:
    """Delete the checks that have expired, and say how many there were."""
    with writing(engine) as connection:
        return connection.execute(delete(CHECKS).where(CHECKS.c.expires_at <= now)).rowcount
