from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from tests.store.samples import agency, look, python
from verify.errors import StoreError
from verify.store.engine import Engine, open_engine, writing
from verify.store.register import apply_look, load_register, register_stamp
from verify.store.schema import is_migrated, migrate
from verify.store.tables import Stored

MIGRATE = """
import sys
from verify.store.engine import open_engine
from verify.store.schema import is_migrated, migrate
engine = open_engine(sys.argv[1])
sys.stdin.readline()
migrate(engine)
print(is_migrated(engine))
"""


def test_migrate_makes_every_table(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # from any directory
    engine = open_engine(database_url)
    assert not is_migrated(engine)
    migrate(engine)
    assert is_migrated(engine)
    assert set(inspect(engine).get_table_names()) == {*Stored.metadata.tables, "alembic_version"}
    assert register_stamp(engine) == (0, 0)
    engine.dispose()


def test_migrate_again_leaves_everything_as_it_is(engine: Engine) -> None:
    apply_look(engine, look(agency()))
    before = load_register(engine)
    migrate(engine)
    assert load_register(engine) == before


def test_migrate_from_several_starts_at_once_makes_one_database(database_url: str) -> None:
    starts = [python(MIGRATE, database_url) for _ in range(3)]
    for start in starts:
        assert start.stdin is not None
        start.stdin.write("go\n")
        start.stdin.flush()
    outputs = [start.communicate(timeout=60)[0].strip() for start in starts]
    assert outputs == ["True"] * 3
    engine = open_engine(database_url)
    assert register_stamp(engine) == (0, 0)
    engine.dispose()


def test_migrate_leaves_a_newer_database_alone(database_url: str) -> None:
    engine = open_engine(database_url)
    migrate(engine)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert not is_migrated(engine)
    with pytest.raises(StoreError, match="newer version"):
        migrate(engine)
    with writing(engine) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "9999"
    engine.dispose()
