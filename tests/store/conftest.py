from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.postgres import Postgres
from verify.store.engine import Engine, open_engine, writing
from verify.store.schema import migrate
from verify.store.tables import REGISTER_META, Stored


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: Postgres) -> Iterator[str]:
    """A migrated PostgreSQL database that tests leave empty, for making one takes longer than most tests."""
    name = postgres_server.create_database()
    engine = open_engine(postgres_server.url(name))
    migrate(engine)
    engine.dispose()
    yield postgres_server.url(name)
    postgres_server.drop_database(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A migrated, empty database: each test runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "test.sqlite")
        engine = open_engine(f"sqlite:///{tmp_path / 'test.sqlite'}")
    else:
        engine = open_engine(request.getfixturevalue("migrated_postgres"))
    yield engine
    if request.param == "postgresql":
        with writing(engine) as connection:
            for table in reversed(Stored.metadata.sorted_tables):
                if table is not REGISTER_META:
                    connection.execute(table.delete())
            connection.execute(REGISTER_META.update().values(version=0, looks=0, linked=-1))
    engine.dispose()
