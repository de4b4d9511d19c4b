"""Sessions of officers: kept by the hash of their cookie, shown by an id of their own, closed singly or together."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Engine, Select, bindparam, delete, insert, or_, select, update

from verify.store.engine import reading, writing_one
from verify.store.officers import Signed, officer_of, officers
from verify.store.tables import ACCOUNTS, OFFICER_SESSIONS, OFFICES

_Moment = datetime | BindParameter[Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSession:
    """A session as it is opened, by the columns of its table."""

    token_hash: str
    id: str
    account_id: str
    agent: str
    proved: bool
    opened_at: datetime
    seen_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSession:
    """A session as its owner sees it: a short name of the browser, since when, and when it was last used."""

    id: str
    agent: str
    opened_at: datetime
    seen_at: datetime


def open_session(engine: Engine, session: NewSession) -> None:
    """Keep a session."""
    with writing_one(engine) as connection:
        connection.execute(insert(OFFICER_SESSIONS), asdict(session))


def session_holder(engine: Engine, token_hash: str, *, now: datetime, idle_since: datetime) -> Signed | None:
    """Who holds the session; None where it is closed, expired, unused since `idle_since`, or its account ended."""
    with reading(engine) as connection:
        row = connection.execute(_HOLDER, {"token": token_hash, "now": now, "idle_since": idle_since}).first()
    if row is None:
        return None
    return Signed(
        session_id=row.session_id,
        officer=officer_of(row),
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


def list_sessions(engine: Engine, account_id: str, *, now: datetime, idle_since: datetime) -> tuple[OpenSession, ...]:
    """The sessions of an account that still hold, the one used last first."""
    sessions = OFFICER_SESSIONS.c
    query = (
        select(sessions.id, sessions.agent, sessions.opened_at, sessions.seen_at)
        .where(sessions.account_id == account_id, *_alive(now, idle_since))
        .order_by(sessions.seen_at.desc(), sessions.id)
    )
    with reading(engine) as connection:
        return tuple(OpenSession(**row) for row in connection.execute(query).mappings())


def close_session(engine: Engine, account_id: str, session_id: str, *, at: datetime) -> bool:
    """Close one session of an account; whether it was open. That of another account stays as it is."""
    return _close(engine, OFFICER_SESSIONS.c.id == session_id, account_id=account_id, at=at) > 0


def close_sessions(engine: Engine, account_id: str, *, at: datetime, keep: str = "") -> int:
    """Close every session of an account but the one whose id is `keep`; how many were open."""
    return _close(engine, OFFICER_SESSIONS.c.id != keep, account_id=account_id, at=at)


def purge_sessions(engine: Engine, *, now: datetime, idle_since: datetime) -> int:
    """Delete the sessions that hold no more, and say how many there were."""
    sessions = OFFICER_SESSIONS.c
    over = or_(sessions.closed_at.is_not(None), sessions.expires_at <= now, sessions.seen_at <= idle_since)
    with writing_one(engine) as connection:
        return connection.execute(delete(OFFICER_SESSIONS).where(over)).rowcount


def _close(engine: Engine, which: ColumnElement[bool], *, account_id: str, at: datetime) -> int:
    sessions = OFFICER_SESSIONS.c
    closing = update(OFFICER_SESSIONS).where(sessions.account_id == account_id, sessions.closed_at.is_(None), which)
    with writing_one(engine) as connection:
        return connection.execute(closing.values(closed_at=at)).rowcount


def _alive(now: _Moment, idle_since: _Moment) -> tuple[ColumnElement[bool], ...]:
    sessions = OFFICER_SESSIONS.c
    return sessions.closed_at.is_(None), sessions.expires_at > now, sessions.seen_at > idle_since


def _holder() -> Select[Any]:
    sessions = OFFICER_SESSIONS.c
    return (
        officers()
        .add_columns(sessions.id.label("session_id"), sessions.opened_at, sessions.seen_at, sessions.proved)
        .join(OFFICER_SESSIONS, sessions.account_id == ACCOUNTS.c.id)
        .where(sessions.token_hash == bindparam("token"), *_alive(bindparam("now"), bindparam("idle_since")))
        .where(ACCOUNTS.c.closed_at.is_(None), OFFICES.c.closed_at.is_(None))
    )


#: Written once: it is asked at every request of an officer, and writing it took three times as long as asking.
_HOLDER = _holder()
