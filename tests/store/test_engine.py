from __future__ import annotations

import sqlite3
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import event, insert, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from tests.store.samples import NOW, address, python
from verify.errors import NotMigrated, StoreUnavailable
from verify.store.engine import Engine, open_engine, reading, writing, writing_one
from verify.store.tables import CHECKS, REGISTER_META

JAKARTA = timezone(timedelta(hours=7))


def _check(code: str, at: datetime = NOW) -> dict[str, object]:
    return {
        "code": code,
        "answer_schema": "1",
        "answer": "{}",
        "register_version": 1,
        "created_at": at,
        "expires_at": at,
    }


@pytest.mark.parametrize(
    "address",
    [
        "",
        "cekdulu.sqlite",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file:x?mode=memory&uri=true",
        "sqlite://host/file",
        "postgresql://",
        "postgresql://u:s3cret@host:port/name",
        "mysql://u:s3cret@host/name",
        "postgresql+asyncpg://u:s3cret@host/name",
    ],
)
def test_open_engine_refuses_other_addresses_without_repeating_them(address: str) -> None:
    with pytest.raises(StoreUnavailable, match="sqlite:///FILE or postgresql://USER@HOST/NAME") as caught:
        open_engine(address)
    assert "s3cret" not in caught.value.message


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_open_engine_speaks_to_postgresql_through_psycopg(scheme: str) -> None:
    assert open_engine(f"{scheme}://u@host/name").url.drivername == "postgresql+psycopg"


def test_open_engine_makes_the_folder_of_an_sqlite_file(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'a' / 'b' / 'c.sqlite'}")
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE t (x INTEGER)"))
    engine.dispose()
    assert (tmp_path / "a" / "b" / "c.sqlite").exists()


def test_open_engine_says_when_the_folder_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    with pytest.raises(StoreUnavailable, match="cannot be made"):
        open_engine(f"sqlite:///{tmp_path / 'a' / 'c.sqlite'}")


def test_open_engine_keeps_a_relative_file_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    engine = open_engine("sqlite:///here.sqlite")
    monkeypatch.chdir("/")
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE t (x INTEGER)"))
    engine.dispose()
    assert (tmp_path / "here.sqlite").exists()


def test_open_engine_tunes_sqlite(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'c.sqlite'}")
    pragmas = {"journal_mode": "wal", "busy_timeout": 10_000, "foreign_keys": 1, "synchronous": 1}
    with reading(engine) as connection:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in pragmas}
    engine.dispose()
    assert found == pragmas


def test_open_engine_limits_waiting_on_postgresql(postgres_url: str) -> None:
    joint = "&" if "?" in postgres_url else "?"
    engine = open_engine(f"{postgres_url}{joint}options=-c%20lock_timeout%3D50ms")
    with reading(engine) as connection:
        found = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in ("statement_timeout", "lock_timeout")]
    engine.dispose()
    assert found == ["1min", "50ms"]  # the address stands above the default


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("postgresql://u:s3cret@127.0.0.1:1/name", "name on 127.0.0.1"),
        ("postgresql://u:refused@127.0.0.1:1/name", "name on 127.0.0.1"),
        ("postgresql://u:s3cret@/name?host=/nowhere", "name on"),
    ],
)
def test_reading_names_an_unreachable_database_without_its_password(address: str, place: str) -> None:
    engine = open_engine(address)
    with pytest.raises(StoreUnavailable, match=place) as caught, reading(engine):
        pass
    password = str(engine.url.password)
    assert password not in caught.value.message
    assert "\n" not in caught.value.message


def test_reading_says_when_the_file_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "c.sqlite").write_bytes(b"no database at all, but a text that is long enough" * 40)
    engine = open_engine(f"sqlite:///{tmp_path / 'c.sqlite'}")
    with pytest.raises(StoreUnavailable, match="not a database"), reading(engine):
        pass


def test_reading_and_writing_ask_for_the_migration_of_an_empty_database(database_url: str) -> None:
    engine = open_engine(database_url)
    with pytest.raises(NotMigrated), reading(engine) as connection:
        connection.execute(select(CHECKS))
    with pytest.raises(NotMigrated), writing(engine) as connection:
        connection.execute(insert(CHECKS), _check("A"))
    engine.dispose()


def test_reading_asks_for_the_migration_when_a_column_is_missing(database_url: str) -> None:
    engine = open_engine(database_url)
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE checks (code TEXT)"))
    with pytest.raises(NotMigrated), reading(engine) as connection:
        connection.execute(select(CHECKS))
    engine.dispose()


def test_reading_sees_one_moment(engine: Engine) -> None:
    versions = select(REGISTER_META.c.version)
    with reading(engine) as reader:
        before = reader.execute(versions).scalar_one()
        with writing(engine) as writer:
            writer.execute(REGISTER_META.update().values(version=99))
        assert reader.execute(versions).scalar_one() == before
    with reading(engine) as reader:
        assert reader.execute(versions).scalar_one() == 99


def test_reading_keeps_nothing_written(engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        with reading(engine) as connection:
            connection.execute(insert(CHECKS), _check("A"))
    else:
        with pytest.raises(Exception, match="read-only transaction"), reading(engine) as connection:
            connection.execute(insert(CHECKS), _check("A"))
    with reading(engine) as connection:
        assert connection.execute(select(CHECKS)).all() == []


def test_writing_keeps_all_or_nothing(engine: Engine) -> None:
    def fail_after(code: str) -> None:
        with writing(engine) as connection:
            connection.execute(insert(CHECKS), _check(code))
            raise KeyError(code)

    with pytest.raises(KeyError):
        fail_after("A")
    with writing(engine) as connection:
        connection.execute(insert(CHECKS), _check("B"))
    with reading(engine) as connection:
        assert connection.execute(select(CHECKS.c.code)).scalars().all() == ["B"]


def test_writing_leaves_a_fault_of_ours_a_fault_and_its_values_unsaid(engine: Engine) -> None:
    with pytest.raises(IntegrityError) as caught, writing(engine) as connection:
        connection.execute(insert(CHECKS), [_check("A"), {**_check("A"), "answer": "0812-3456"}])
    assert "0812-3456" not in str(caught.value)


def test_writing_lets_many_writers_wait_for_one_another(engine: Engine) -> None:
    def write(worker: int) -> None:
        for number in range(20):
            with writing(engine) as connection:
                version = connection.execute(select(REGISTER_META.c.version).with_for_update()).scalar_one()
                connection.execute(REGISTER_META.update().values(version=version + 1))
                connection.execute(insert(CHECKS), _check(f"{worker}-{number}"))

    threads = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with reading(engine) as connection:
        assert len(connection.execute(select(CHECKS.c.code)).all()) == 80
        assert connection.execute(select(REGISTER_META.c.version)).scalar_one() == 80


def test_writing_says_when_another_holds_the_database_too_long(engine: Engine) -> None:
    setting = "PRAGMA busy_timeout=20" if engine.dialect.name == "sqlite" else "SET lock_timeout='20ms'"

    def hurry(connection: sqlite3.Connection, _record: object) -> None:
        connection.cursor().execute(setting)

    with writing(engine) as holder:
        holder.execute(REGISTER_META.update().values(version=1))
        other = open_engine(address(engine))
        event.listen(other, "connect", hurry)
        with pytest.raises(StoreUnavailable, match="cannot be used"), writing(other) as connection:
            connection.execute(REGISTER_META.update().values(version=2))
        other.dispose()


@pytest.mark.parametrize("at", [NOW, NOW.astimezone(JAKARTA), NOW.replace(microsecond=0)])
def test_utc_date_time_gives_the_same_moment_back_in_utc(engine: Engine, at: datetime) -> None:
    with writing(engine) as connection:
        connection.execute(insert(CHECKS), _check("A", at))
    with reading(engine) as connection:
        found = connection.execute(select(CHECKS.c.created_at)).scalar_one()
        later = connection.execute(select(CHECKS.c.code).where(CHECKS.c.created_at > at)).all()
    assert found == at
    assert found.tzinfo is UTC
    assert later == []


def test_utc_date_time_refuses_a_time_without_zone(engine: Engine) -> None:
    with pytest.raises(StatementError, match="without a time zone"), writing(engine) as connection:
        connection.execute(insert(CHECKS), _check("A", NOW.replace(tzinfo=None)))


def test_open_engine_carries_no_connection_across_a_fork(database_url: str) -> None:
    code = """
import os, sys
from sqlalchemy import text
from verify.store.engine import open_engine, reading
engine = open_engine(sys.argv[1])
def ask():
    with reading(engine) as connection:
        return connection.execute(text("SELECT 7")).scalar_one()
assert ask() == 7 and engine.pool.checkedin() == 1
child = os.fork()
if child == 0:
    os._exit(7 if engine.pool.checkedin() == 0 and ask() == 7 else 1)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status), ask())
"""
    output, _ = python(code, database_url).communicate(timeout=60)
    assert output.split() == ["7", "7"]


def test_writing_one_keeps_a_single_statement_at_once(engine: Engine) -> None:
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE kept_at_once (number integer)"))
    with writing_one(engine) as connection:
        connection.execute(text("INSERT INTO kept_at_once VALUES (1)"))
    with reading(engine) as connection:
        assert connection.execute(text("SELECT number FROM kept_at_once")).scalars().all() == [1]
