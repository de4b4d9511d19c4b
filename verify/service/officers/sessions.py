"""Sessions of officers: a random token in a cookie, its hash in the database, revocable at any moment."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta

from verify.service.checking import utc_now
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officers import Signed, open_session, session_holder, touch_session

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
        session = {
            "token_hash": hashed(token),
            "id": secrets.token_hex(6),
            "account_id": account_id,
            "agent": agent,
            "proved": proved,
            "opened_at": now,
            "seen_at": now,
            "expires_at": now + self._longest,
        }
        open_session(self._engine, session)
        return token

    def holder(self, token: str) -> Signed | None:
        """Who is signed in with this token; None where nobody is, any more."""
        now = self._clock()
        signed = session_holder(self._engine, hashed(token), now=now, idle_since=now - self._idle)
        if signed is not None and now - signed.seen_at > _TOUCH:
            touch_session(self._engine, hashed(token), at=now)
        return signed


def hashed(token: str) -> str:
    """The SHA-256 of a token of at least 128 random bits, under which it is kept."""
    return hashlib.sha256(token.encode()).hexdigest()
