"""A village's lists: which answer each row of a list has, until the answers themselves expire."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Engine, delete, insert, select

from verify.store.engine import reading, writing, writing_one
from verify.store.tables import VILLAGE_LISTS


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One row: its number in what was sent, and the code of its answer or the code of why it has none.

    `field` names the part of the row that the problem is about, where it is about one.
    """

    number: str
    code: str | None = None
    problem: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredList:
    """One list, in the order in which its rows were sent."""

    id: str
    account_id: str
    checked_at: datetime
    rows: tuple[ListRow, ...]
    expires_at: datetime


def save_list(engine: Engine, given: StoredList) -> None:
    """Keep a list until it expires."""
    rows = [[row.number, row.code, row.problem, row.field] for row in given.rows]
    kept = {
        "id": given.id,
        "account_id": given.account_id,
        "checked_at": given.checked_at,
        "rows": rows,
        "expires_at": given.expires_at,
    }
    with writing_one(engine) as connection:
        connection.execute(insert(VILLAGE_LISTS), kept)


def load_list(engine: Engine, list_id: str, *, account_id: str, now: datetime) -> StoredList | None:
    """The list of that id; None if there is none, if it has expired, or if it is another account's."""
    columns = VILLAGE_LISTS.c
    return next(iter(_lists(engine, (columns.id == list_id, columns.account_id == account_id), now=now)), None)


def latest_lists(engine: Engine, *, account_id: str, now: datetime, most: int) -> tuple[StoredList, ...]:
    """The account's last lists, the newest first."""
    return _lists(engine, (VILLAGE_LISTS.c.account_id == account_id,), now=now, most=most)


def delete_list(engine: Engine, list_id: str, *, account_id: str) -> bool:
    """Delete a list of this account, and say whether there was one. Its answers stay, as any others do."""
    columns = VILLAGE_LISTS.c
    wanted = delete(VILLAGE_LISTS).where(columns.id == list_id, columns.account_id == account_id)
    with writing_one(engine) as connection:
        return connection.execute(wanted).rowcount > 0


def purge_lists(engine: Engine, *, now: datetime) -> int:
    """Delete the lists that have expired, and say how many there were."""
    with writing(engine) as connection:
        return connection.execute(delete(VILLAGE_LISTS).where(VILLAGE_LISTS.c.expires_at <= now)).rowcount


def _lists(
    engine: Engine, wanted: Iterable[ColumnElement[bool]], *, now: datetime, most: int = 1
) -> tuple[StoredList, ...]:
    columns = VILLAGE_LISTS.c
    query = select(VILLAGE_LISTS).where(*wanted, columns.expires_at > now)
    with reading(engine) as connection:
        found = connection.execute(query.order_by(columns.checked_at.desc()).limit(most)).all()
    return tuple(
        StoredList(
            id=row.id,
            account_id=row.account_id,
            checked_at=row.checked_at,
            rows=tuple(
                ListRow(number=n, code=code, problem=problem, field=field) for n, code, problem, field in row.rows
            ),
            expires_at=row.expires_at,
        )
        for row in found
    )
