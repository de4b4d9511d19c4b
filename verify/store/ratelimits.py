"""Rate-limit counters in the database, so that every worker counts together. Keys come in as HMACs, never as addresses.

For flask-limiter: `Limiter(…, storage_uri=STORAGE_URI, storage_options={"engine": engine})`, with the strategy
`fixed-window` or `moving-window`.
"""

from __future__ import annotations

import time

from limits.storage import MovingWindowSupport, Storage
from sqlalchemy import Connection, Engine, delete, func, insert, select, text

from verify.errors import StoreError
from verify.store.engine import reading, writing, writing_one
from verify.store.tables import RATE_ENTRIES, RATE_WINDOWS

STORAGE_URI = "cekdulu://"
_PRUNE_SECONDS = 60

# One statement, so that two workers never both start the window; the row it touches stays locked until the commit.
_COUNT = text(
    "INSERT INTO rate_windows (key, hits, expires_at) VALUES (:key, :amount, :until) "
    "ON CONFLICT (key) DO UPDATE SET "
    "hits = CASE WHEN rate_windows.expires_at <= :now THEN :amount ELSE rate_windows.hits + :amount END, "
    "expires_at = CASE WHEN rate_windows.expires_at <= :now THEN :until ELSE rate_windows.expires_at END "
    "RETURNING hits"
)
# PostgreSQL need not wait for its disk here: what a power cut could take are the counts of the last half second.
_COUNT_HURRIED = text(
    str(_COUNT.text).replace(
        "VALUES (:key, :amount, :until) ",
        "SELECT :key, CAST(:amount AS integer), CAST(:until AS double precision) "
        "FROM (SELECT set_config('synchronous_commit', 'off', true) AS said) AS hurried "
        "WHERE said IS NOT NULL ",
    )
)
_HOLD = text(
    "INSERT INTO rate_windows (key, hits, expires_at) VALUES (:key, 0, :until) "
    "ON CONFLICT (key) DO UPDATE SET expires_at = :until"
)


class DatabaseStorage(Storage, MovingWindowSupport):
    """Counters kept by the `limits` library in this product's own database. Times are seconds since 1970."""

    STORAGE_SCHEME = ["cekdulu"]  # noqa: RUF012  the base class declares it as an instance variable

    def __init__(self, uri: str | None = None, *, engine: Engine, wrap_exceptions: bool = False) -> None:
        """Count in the database of `engine`; the address says nothing beyond its scheme."""
        super().__init__(uri, wrap_exceptions=wrap_exceptions)
        self._engine = engine
        self._pruned_at = 0.0
        #: The statement that counts.
        self.counting = _COUNT_HURRIED if engine.dialect.name == "postgresql" else _COUNT

    @property
    def base_exceptions(self) -> type[Exception] | tuple[type[Exception], ...]:
        """What a broken storage raises."""
        return StoreError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Count `amount` hits in the window of `key`, `expiry` seconds from its first hit; all the hits in it."""
        now = time.time()
        self._prune(now)
        with writing_one(self._engine) as connection:
            window = {"key": key, "amount": amount, "now": now, "until": now + expiry}
            return int(connection.execute(self.counting, window).scalar_one())

    def get(self, key: str) -> int:
        """The hits in the window of `key`; 0 if none is open."""
        with reading(self._engine) as connection:
            return _hits(connection, key, time.time())

    def get_expiry(self, key: str) -> float:
        """When the window of `key` ends; now if none is open."""
        now = time.time()
        query = select(RATE_WINDOWS.c.expires_at).where(RATE_WINDOWS.c.key == key, RATE_WINDOWS.c.expires_at > now)
        with reading(self._engine) as connection:
            return float(connection.execute(query).scalar() or now)

    def acquire_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Note `amount` hits unless they would make more than `limit` in the last `expiry` seconds; whether it did."""
        if amount > limit:
            return False
        now = time.time()
        self._prune(now)
        with writing(self._engine) as connection:
            # Workers asking for the same key wait for one another here; so nobody counts what another is adding.
            connection.execute(_HOLD, {"key": key, "until": now + expiry})
            _, hits = _window(connection, key, since=now - expiry)
            if hits + amount > limit:
                return False
            connection.execute(insert(RATE_ENTRIES), [{"key": key, "at": now, "expires_at": now + expiry}] * amount)
        return True

    def get_moving_window(self, key: str, limit: int, expiry: int) -> tuple[float, int]:
        """The oldest hit of the last `expiry` seconds (now if there is none), and how many there are."""
        del limit
        now = time.time()
        with reading(self._engine) as connection:
            oldest, hits = _window(connection, key, since=now - expiry)
        return (now if oldest is None else oldest), hits

    def check(self) -> bool:
        """Whether the database answers."""
        try:
            self.get("")
        except StoreError:
            return False
        return True

    def reset(self) -> int | None:
        """Forget every counter; how many windows there were."""
        with writing(self._engine) as connection:
            connection.execute(delete(RATE_ENTRIES))
            return connection.execute(delete(RATE_WINDOWS)).rowcount

    def clear(self, key: str) -> None:
        """Forget the counters of one key."""
        with writing(self._engine) as connection:
            for table in (RATE_ENTRIES, RATE_WINDOWS):
                connection.execute(delete(table).where(table.c.key == key))

    def _prune(self, now: float) -> None:
        """Delete what has expired, at most once a minute a worker, passing over rows that another is counting in."""
        if now - self._pruned_at < _PRUNE_SECONDS:
            return
        self._pruned_at = now
        purge_counters(self._engine, now=now)


def purge_counters(engine: Engine, *, now: float) -> int:
    """Delete the counters that have expired and say how many rows there were; what is being counted in is passed over.

    `now` is in seconds since 1970.
    """
    gone = 0
    with writing(engine) as connection:
        for table, key in ((RATE_ENTRIES, RATE_ENTRIES.c.id), (RATE_WINDOWS, RATE_WINDOWS.c.key)):
            expired = select(key).where(table.c.expires_at <= now).with_for_update(skip_locked=True)
            gone += connection.execute(delete(table).where(key.in_(expired))).rowcount
    return gone


def _hits(connection: Connection, key: str, now: float) -> int:
    query = select(RATE_WINDOWS.c.hits).where(RATE_WINDOWS.c.key == key, RATE_WINDOWS.c.expires_at > now)
    return connection.execute(query).scalar() or 0


def _window(connection: Connection, key: str, *, since: float) -> tuple[float | None, int]:
    inside = (RATE_ENTRIES.c.key == key, RATE_ENTRIES.c.at > since)
    row = connection.execute(select(func.min(RATE_ENTRIES.c.at), func.count()).where(*inside)).one()
    return row[0], row[1]
