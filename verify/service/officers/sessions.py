"""Sessions of officers: a random token in a cookie, its hash in the database, revocable at any moment."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from verify.service.clock import utc_now
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officer_sessions import (
    NewSession,
    OpenSession,
    close_session,
    close_sessions,
    list_sessions,
    open_session,
    purge_sessions,
    session_holder,
    touch_session,
)
from verify.store.officers import Signed

#: A session's last use is written down no more often than this.
_TOUCH = timedelta(minutes=1)


class Sessions:
    """Who is signed in to one installation."""

    def __init__(self, engine: Engine, settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Keep sessions in the database of ``engine`` for as long as ``settings`` say."""
        self._engine = engine
        self._longest = timedelta(hours=settings.session_hours)
        self._idle = timedelta(minutes=settings.session_idle_minutes)
        self._clock = clock

    def open(self, account_id: str, *, agent: str, proved: bool) -> str:
        """Sign an account in and give the token of its cookie, which is kept nowhere here.

        `agent`: a short name of the browser; `proved`: whether a second factor was shown.
        """
        token = secrets.token_urlsafe(32)
        now = self._clock()
        session = NewSession(
            token_hash=hashed(token),
            id=secrets.token_hex(6),
            account_id=account_id,
            agent=agent,
            proved=proved,
            opened_at=now,
            seen_at=now,
            expires_at=now + self._longest,
        )
        open_session(self._engine, session)
        return token

    def holder(self, token: str) -> Signed | None:
        """Who is signed in with this token; None where nobody is, any more."""
        now = self._clock()
        signed = session_holder(self._engine, hashed(token), now=now, idle_since=now - self._idle)
        if signed is not None and now - signed.seen_at > _TOUCH:
            touch_session(self._engine, hashed(token), at=now)
        return signed

    def listed(self, account_id: str) -> tuple[OpenSession, ...]:
        """The sessions of an account that still hold, the one used last first."""
        now = self._clock()
        return list_sessions(self._engine, account_id, now=now, idle_since=now - self._idle)

    def close(self, account_id: str, session_id: str) -> bool:
        """Close one session of an account at once, for all workers; whether it was open."""
        return close_session(self._engine, account_id, session_id, at=self._clock())

    def close_all(self, account_id: str, *, keep: str = "") -> int:
        """Close every session of an account but the one of the id `keep`; how many were open."""
        return close_sessions(self._engine, account_id, at=self._clock(), keep=keep)

    def purge(self) -> int:
        """Delete the sessions that hold no more, and say how many there were."""
        now = self._clock()
        return purge_sessions(self._engine, now=now, idle_since=now - self._idle)


def hashed(token: str) -> str:
    """The SHA-256 of a token of at least 128 random bits, under which it is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
