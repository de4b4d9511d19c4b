from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import inspect, text

from tests.store.samples import DAY, NEXT_DAY, agency, look, python
from verify.errors import StoreError
from verify.store.engine import Engine, open_engine, writing
from verify.store.past import Return, roll_back
from verify.store.register import apply_look, load_register, register_stamp
from verify.store.schema import is_migrated, migrate, migration_config
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

FIRST_REGISTER = (
    """INSERT INTO sources
    (source, kind, jurisdiction, coverage, history, enabled, as_of, max_age_days, rows, carries_status)
    VALUES ('test', 'agencies', 'ID', 'complete', 'current', true, '2026-11-20', 30, 1, true)""",
    """INSERT INTO agencies
    (source, source_id, first_seen, last_seen, name, aliases, kind, licence_kind, status, contacts)
    VALUES ('test', '1', '2026-11-20', '2026-11-20', 'PT A', '[]', 'head_office', 'SIP3MI', 'active', '[]')""",
    "INSERT INTO listings (source, source_id, status, first_seen) VALUES ('test', '1', 'active', '2026-11-20')",
    """INSERT INTO changes (version, source, kind, row_id, what, learned_at)
    VALUES (1, 'test', 'agencies', '1', 'added', '2026-11-20 03:00:00')""",
    "UPDATE register_meta SET version = 1, looks = 1",
)


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


def test_migrate_brings_a_register_of_the_first_tables_along(database_url: str) -> None:
    engine = open_engine(database_url)
    with writing(engine) as connection:
        command.upgrade(migration_config(connection), "0001")
        for statement in FIRST_REGISTER:
            connection.execute(text(statement))
    migrate(engine)
    held = load_register(engine)
    assert [(one.row.name, one.first_seen) for one in held.agencies] == [("PT A", DAY)]
    assert [one.learned_at for one in held.listings] == [None]
    # From now on the past is known: what a look changes next can be undone.
    apply_look(engine, look(agency("1", name="PT B"), as_of=NEXT_DAY))
    roll_back(engine, Return(version=1, decided_by="tester", because=None, at=datetime.now(UTC)))
    after = load_register(engine)
    assert (after.agencies, after.listings) == (held.agencies, held.listings)
    assert [one.as_of for one in after.sources] == [DAY]
    with pytest.raises(StoreError, match="before field changes were kept"):
        roll_back(engine, Return(version=0, decided_by="tester", because=None, at=datetime.now(UTC)))
    engine.dispose()
