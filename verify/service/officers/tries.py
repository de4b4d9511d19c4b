"""How often a sign-in may fail: five times in a row, then a wait that doubles from one minute to an hour.

Counted by the keyed digest of the login that was typed, so that one that does not exist is treated like any other.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from verify.service.clock import utc_now
from verify.service.secret_keys import SecretKeys
from verify.store.attempts import Locked, Taken, clear_attempts, give_back, purge_attempts, take_attempt
from verify.store.engine import Engine

_FREE = 5
_MOST_MINUTES = 60
#: Failures are forgotten when nothing was tried for so long.
_FORGOTTEN = timedelta(hours=24)


def wait_after(failures: int) -> timedelta | None:
    """How long nothing more is taken after so many failures in a row; None where the next may follow at once."""
    if failures < _FREE:
        return None
    return timedelta(minutes=min(1 << min(failures - _FREE, 10), _MOST_MINUTES))


class Tries:
    """Counts the sign-ins of one installation."""

    def __init__(self, engine: Engine, keys: SecretKeys, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Count in the database of ``engine``, for all workers together."""
        self._engine = engine
        self._keys = keys
        self._clock = clock

    def take(self, login: str, browser: str = "") -> Taken | timedelta:
        """Count one try before it is looked at; where none is taken now, how long to wait.

        `browser`: tries in a browser of this name are counted apart from all others.
        """
        now = self._clock()

        def lock(failures: int) -> datetime | None:
            wait = wait_after(failures)
            return now + wait if wait else None

        taken = take_attempt(self._engine, self._key(login, browser), now=now, forgotten_at=now + _FORGOTTEN, lock=lock)
        return taken.until - now if isinstance(taken, Locked) else taken

    def give_back(self, login: str, taken: Taken, browser: str = "") -> None:
        """A try that did not fail, though nobody has signed in by it yet."""
        give_back(self._engine, self._key(login, browser), taken)

    def succeeded(self, login: str, browser: str = "") -> None:
        """Somebody has signed in: the next failure is the first."""
        clear_attempts(self._engine, self._key(login, browser))

    def purge(self) -> int:
        """Delete what is forgotten, and say how much there was."""
        return purge_attempts(self._engine, now=self._clock())

    def _key(self, login: str, browser: str) -> str:
        return self._keys.digest("sign in", f"{login}\0{browser}")
