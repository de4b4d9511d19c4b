"""Bring a database to the tables of this version, from any directory and from several starts at once."""

from __future__ import annotations

import functools
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

from verify.errors import StoreError
from verify.store.engine import reading, writing

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
# Any fixed number: the advisory lock that starts on PostgreSQL take while they migrate.
_MIGRATION_LOCK = 0x43454B44


def migrate(engine: Engine) -> None:
    """Make or update the tables in one transaction; when they are current, nothing happens.

    A database made by a newer version of the product is a StoreError, and is left as it is.
    """
    with writing(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text("SET LOCAL lock_timeout = '10min'"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
        if _current(connection) == head():
            return
        try:
            command.upgrade(migration_config(connection), "head")
        except CommandError as error:
            message = (
                "The database was made by a newer version of Cek Dulu. Install that version, or use another database."
            )
            raise StoreError(message) from error


def is_migrated(engine: Engine) -> bool:
    """Whether the database has exactly the tables of this version."""
    with reading(engine) as connection:
        return _current(connection) == head()


@functools.cache
def head() -> str:
    """The id of the last migration of this version."""
    last = ScriptDirectory.from_config(migration_config()).get_current_head()
    if last is None:
        message = "This installation lacks its migrations; install it again."
        raise StoreError(message)
    return last


def migration_config(connection: Connection | None = None) -> Config:
    """The configuration Alembic needs to work on `connection` without any file of its own."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
