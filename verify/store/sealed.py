"""What stands in the database under keys that are not in it: by which key, and what can be put under another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from enum import StrEnum

from sqlalchemy import Column, Engine, func, select, update

from verify.store.engine import reading, writing_one
from verify.store.tables import ACCOUNTS, AUDIT, FACTS, RECOVERY_CODES

_ID_CHARS = 8


class Under(StrEnum):
    """What a key is needed for."""

    SECOND_FACTOR = "second_factor"
    RECOVERY_CODE = "recovery_code"
    FACT = "fact"
    AUDIT = "audit"


_COLUMNS: dict[Under, Column[str]] = {
    Under.SECOND_FACTOR: ACCOUNTS.c.totp_secret,
    Under.RECOVERY_CODE: RECOVERY_CODES.c.code_hash,
    Under.FACT: FACTS.c.digest,
    Under.AUDIT: AUDIT.c.seal,
}


def count_under_keys(engine: Engine) -> dict[Under, Counter[str]]:
    """How many rows of each kind need which key, by the key's id (8 hexadecimal digits)."""
    with reading(engine) as connection:
        found: dict[Under, Counter[str]] = {}
        for kind, column in _COLUMNS.items():
            name = func.substr(column, 2, _ID_CHARS)
            rows = connection.execute(select(name, func.count()).where(column.is_not(None)).group_by(name))
            found[kind] = Counter({row[0]: row[1] for row in rows})
    return found


def change_second_factors(engine: Engine, change: Callable[[str], str | None]) -> int:
    """Put what `change` gives in place of each sealed code secret (None: it stays), and say how many were changed.

    One that was set up anew meanwhile is left alone.
    """
    secret = ACCOUNTS.c.totp_secret
    with reading(engine) as connection:
        kept = connection.execute(select(ACCOUNTS.c.id, secret).where(secret.is_not(None))).all()
    changed = 0
    for account_id, sealed in kept:
        fresh = change(sealed)
        if fresh is not None:
            statement = update(ACCOUNTS).where(ACCOUNTS.c.id == account_id, secret == sealed)
            with writing_one(engine) as connection:
                changed += connection.execute(statement.values(totp_secret=fresh)).rowcount
    return changed
