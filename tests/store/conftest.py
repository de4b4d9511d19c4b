from __future__ import annotations

from collections.abc import Iterator

import pytest

from verify.store.engine import Engine, open_engine
from verify.store.schema import migrate


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    """A migrated database, once on SQLite and once on PostgreSQL."""
    engine = open_engine(database_url)
    migrate(engine)
    yield engine
    engine.dispose()
