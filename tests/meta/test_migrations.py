from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import JSON, Column, Connection, Integer, MetaData, Table, Text, inspect
from sqlmodel import AutoString

from verify.store.engine import Engine, UtcDateTime, open_engine, reading, writing
from verify.store.register import register_stamp
from verify.store.schema import MIGRATIONS, is_migrated, migrate, migration_config
from verify.store.tables import NAMES, Stored


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    engine = open_engine(database_url)
    yield engine
    engine.dispose()


def _differences(connection: Connection, wanted: MetaData) -> list[str]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return [str(difference) for difference in compare_metadata(context, wanted)]


def test_migrations_end_in_exactly_the_tables(engine: Engine) -> None:
    migrate(engine)
    other = MetaData()
    for table in Stored.metadata.tables.values():
        table.to_metadata(other)
    other.tables["runs"].append_column(Column("extra", Integer))
    other.tables["runs"].append_column(Column("version", Text), replace_existing=True)
    with reading(engine) as connection:
        assert _differences(connection, Stored.metadata) == []
        # The same comparison does see a column that no migration made, and a type that none changed.
        found = " ".join(_differences(connection, other))
    assert "add_column" in found
    assert "modify_type" in found


def test_migrations_go_up_down_and_up_again(engine: Engine) -> None:
    migrate(engine)
    with writing(engine) as connection:
        command.downgrade(migration_config(connection), "base")
    assert not is_migrated(engine)
    assert inspect(engine).get_table_names() == ["alembic_version"]
    migrate(engine)
    assert is_migrated(engine)
    assert register_stamp(engine) == (0, 0)


def test_migration_template_writes_a_migration_that_runs(
    engine: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(engine)
    wider = MetaData(naming_convention=NAMES)
    for table in Stored.metadata.tables.values():
        table.to_metadata(wider)
    Table("extra", wider, Column("name", AutoString()), Column("at", UtcDateTime()), Column("list", JSON))
    monkeypatch.setattr(Stored, "metadata", wider)
    with writing(engine) as connection:
        config = migration_config(connection)
        config.set_main_option("version_locations", os.pathsep.join([str(MIGRATIONS / "versions"), str(tmp_path)]))
        command.revision(config, "Extra", autogenerate=True, rev_id="9999", version_path=str(tmp_path))
        command.upgrade(config, "head")
    (made,) = tmp_path.glob("9999_*.py")
    assert "verify" not in made.read_text()  # a migration must outlive the code it was made from
    assert {column["name"] for column in inspect(engine).get_columns("extra")} == {"name", "at", "list"}


def test_migrations_form_one_line() -> None:
    scripts = ScriptDirectory.from_config(migration_config())
    assert len(scripts.get_heads()) == 1
    assert len(scripts.get_bases()) == 1
