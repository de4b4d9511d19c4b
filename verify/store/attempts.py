"""Sign-ins that failed in a row, by the keyed digest of what was typed as login, whether there is one or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Engine, bindparam, case, delete, select, text, update

from verify.store.engine import UtcDateTime, writing, writing_one
from verify.store.tables import SIGN_IN_FAILURES

# One statement, so that attempts at the same moment are all counted. A locked row stays as it is and gives nothing.
_TAKE = text(
    "INSERT INTO sign_in_failures (key, failures, expires_at) VALUES (:key, 1, :until) "
    "ON CONFLICT (key) DO UPDATE SET "
    "failures = CASE WHEN sign_in_failures.expires_at <= :now THEN 1 ELSE sign_in_failures.failures + 1 END, "
    "expires_at = :until, locked_until = NULL "
    "WHERE sign_in_failures.locked_until IS NULL OR sign_in_failures.locked_until <= :now "
    "RETURNING failures"
).bindparams(bindparam("now", type_=UtcDateTime()), bindparam("until", type_=UtcDateTime()))


@dataclass(frozen=True, slots=True)
class Locked:
    """No attempt is taken before `until`."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Taken:
    """An attempt, counted as failed until it is given back: how many failed in a row, and the lock that follows."""

    failures: int
    locked_until: datetime | None


def take_attempt(
    engine: Engine, key: str, *, now: datetime, forgotten_at: datetime, lock: Callable[[int], datetime | None]
) -> Taken | Locked:
    """Count an attempt as failed before it is looked at; Locked where none is taken now.

    `lock` says until when nothing more is taken after so many failures; `forgotten_at` when they count no longer if
    nothing follows.
    """
    row = SIGN_IN_FAILURES.c
    with writing(engine) as connection:
        failures = connection.execute(_TAKE, {"key": key, "now": now, "until": forgotten_at}).scalar()
        if failures is None:
            return Locked(connection.execute(select(row.locked_until).where(row.key == key)).scalar_one())
        until = lock(failures)
        if until is not None:
            connection.execute(update(SIGN_IN_FAILURES).where(row.key == key).values(locked_until=until))
    return Taken(failures, until)


def give_back(engine: Engine, key: str, taken: Taken) -> None:
    """Count an attempt no longer: it did not fail, though nobody has signed in yet."""
    row = SIGN_IN_FAILURES.c
    # The lock that it set goes with it, unless others failed since.
    lock = case((row.failures == taken.failures, None), else_=row.locked_until)
    with writing_one(engine) as connection:
        values = {"failures": row.failures - 1, "locked_until": lock}
        connection.execute(update(SIGN_IN_FAILURES).where(row.key == key, row.failures > 0).values(**values))


def clear_attempts(engine: Engine, key: str) -> None:
    """Forget what failed: somebody has signed in."""
    with writing_one(engine) as connection:
        connection.execute(delete(SIGN_IN_FAILURES).where(SIGN_IN_FAILURES.c.key == key))


def purge_attempts(engine: Engine, *, now: datetime) -> int:
    """Delete what no longer counts, and say how many rows there were."""
    with writing_one(engine) as connection:
        return connection.execute(delete(SIGN_IN_FAILURES).where(SIGN_IN_FAILURES.c.expires_at <= now)).rowcount
