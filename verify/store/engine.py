"""The database connection: one way to open it, one way to read, one way to write, and the time type of every table."""

from __future__ import annotations

import functools
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from weakref import WeakSet

from sqlalchemy import URL, Connection, DateTime, Dialect, Engine, TypeDecorator, create_engine, event, exc, make_url

from verify.errors import NotMigrated, StoreUnavailable

__all__ = ["Engine", "UtcDateTime", "autocommitting", "open_engine", "reading", "writing", "writing_one"]

_BUSY_SECONDS = 10
_CONNECT_SECONDS = 5
_STATEMENT_SECONDS = 60
_WRITER, _SINGLE = "cekdulu_writer", "cekdulu_single"
_POSTGRESQL = frozenset({"postgres", "postgresql", "postgresql+psycopg"})
_SQLITE = frozenset({"sqlite", "sqlite+pysqlite"})
# SQLSTATE 42P01 undefined_table, 42703 undefined_column; and what SQLite says of the same.
_MISSING_STATES = frozenset({"42P01", "42703"})
_MISSING_WORDS = ("no such table", "no such column", "has no column named")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept and given back in UTC on every database; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware time into UTC as the database keeps it."""
        if value is None:
            return None
        if value.tzinfo is None:
            message = "A time without a time zone cannot be stored"
            raise ValueError(message)
        utc = value.astimezone(UTC)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the kept time back as aware UTC."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def open_engine(database_url: str) -> Engine:
    """Open `sqlite:///FILE` (its folder is made) or `postgresql://USER@HOST/NAME`; nothing is connected to yet.

    An address of any other form is StoreUnavailable, in words that do not repeat it (it may hold a password).
    """
    url = _parsed(database_url)
    engine = _open_sqlite(url) if url.drivername in _SQLITE else _open_postgresql(url)
    _engines_closed_at_fork().add(engine)
    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose every select sees the same moment; whatever it writes is not kept."""
    with _drawn_errors(engine), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Give a connection whose whole work is kept at the end, or none of it when an exception leaves the block.

    On SQLite the write lock is taken at the start, so two writers wait for one another instead of failing.
    """
    with _drawn_errors(engine), engine.connect() as connection:
        connection.execution_options(**{_WRITER: True})
        with connection.begin():
            yield connection


@contextmanager
def writing_one(engine: Engine) -> Iterator[Connection]:
    """Give a connection for a single statement that writes: kept at once and whole, cheaper than `writing`.

    On SQLite such a statement is a transaction by itself, and none is opened around it.
    """
    with _drawn_errors(engine), engine.connect() as connection:
        connection.execution_options(**{_SINGLE: True})
        with connection.begin():
            yield connection


@contextmanager
def autocommitting(engine: Engine) -> Iterator[Connection]:
    """Give a session without transactions, for locks that last longer than one."""
    with _drawn_errors(engine), engine.connect() as connection:
        yield connection.execution_options(isolation_level="AUTOCOMMIT")


def _parsed(database_url: str) -> URL:
    try:
        url = make_url(database_url)
    except (exc.ArgumentError, ValueError):
        url = None
    if url is not None and url.drivername in _POSTGRESQL and url.database:
        return url.set(drivername="postgresql+psycopg")
    file = url.database if url is not None and url.drivername in _SQLITE and not url.host and not url.query else None
    if url is None or not file or file.startswith((":", "file:")):
        message = "The database address is not understood. Use sqlite:///FILE or postgresql://USER@HOST/NAME."
        raise StoreUnavailable(message)
    return url.set(drivername="sqlite+pysqlite", database=str(Path(file).absolute()))


def _open_sqlite(url: URL) -> Engine:
    folder = Path(str(url.database)).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder {folder} of the database cannot be made: {error.strerror}."
        raise StoreUnavailable(message) from error
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine, "connect", _tune_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _tune_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # None: the driver opens no transaction by itself; _begin_sqlite does, in the words wanted.
    connection.isolation_level = None
    for pragma in (f"busy_timeout={_BUSY_SECONDS * 1000}", "journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get(_SINGLE, False):
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(_WRITER, False) else "BEGIN")


def _open_postgresql(url: URL) -> Engine:
    given = url.query.get("options", "")
    limits = {
        "statement_timeout": _STATEMENT_SECONDS,
        "lock_timeout": _BUSY_SECONDS,
        "idle_in_transaction_session_timeout": _STATEMENT_SECONDS,
    }
    ours = " ".join(f"-c {name}={seconds}s" for name, seconds in limits.items())
    arguments: dict[str, Any] = {
        # The last one wins: options in the address stand above ours.
        "options": f"{ours} {given if isinstance(given, str) else ' '.join(given)}".strip(),
        "application_name": "cekdulu",
        "keepalives_idle": 30,
    }
    if "connect_timeout" not in url.query:
        arguments["connect_timeout"] = _CONNECT_SECONDS
    return create_engine(
        url, hide_parameters=True, pool_pre_ping=True, pool_timeout=_BUSY_SECONDS, connect_args=arguments
    )


@functools.cache
def _engines_closed_at_fork() -> WeakSet[Engine]:
    """Return the engines whose idle connections are closed before a fork: SQLite forbids carrying one across."""
    engines: WeakSet[Engine] = WeakSet()

    def close_idle() -> None:
        for engine in tuple(engines):
            engine.dispose()

    os.register_at_fork(before=close_idle)
    return engines


@contextmanager
def _drawn_errors(engine: Engine) -> Iterator[None]:
    """Turn what the database refuses into the drawn errors; a fault of ours (a bad statement, a double key) stays."""
    try:
        yield
    except exc.DatabaseError as error:
        if _is_missing(error):
            raise NotMigrated from error
        if not isinstance(error, exc.OperationalError) and type(error.orig) is not sqlite3.DatabaseError:
            raise
        raise StoreUnavailable(_sentence(engine.url, str(error.orig))) from error
    except exc.InterfaceError as error:
        raise StoreUnavailable(_sentence(engine.url, str(error.orig))) from error
    except exc.TimeoutError as error:
        raise StoreUnavailable(_sentence(engine.url, "all its connections are in use")) from error


def _is_missing(error: exc.DatabaseError) -> bool:
    if getattr(error.orig, "sqlstate", None) in _MISSING_STATES:
        return True
    return isinstance(error.orig, sqlite3.Error) and any(words in str(error.orig) for words in _MISSING_WORDS)


def _sentence(url: URL, reason: str) -> str:
    """Name the database and the first line of the reason, without the password."""
    place = url.database if url.drivername.startswith("sqlite") else f"{url.database} on {url.host or 'this machine'}"
    first = (reason.strip().splitlines() or ["no reason given"])[0]
    if url.password:
        first = first.replace(str(url.password), "***")
    return f"The database {place} cannot be used: {first.rstrip('.')}."
