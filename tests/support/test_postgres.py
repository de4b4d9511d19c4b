from __future__ import annotations

import sqlalchemy


def test_postgres_url_is_an_empty_database_with_trigrams(postgres_url: str) -> None:
    engine = sqlalchemy.create_engine(postgres_url)
    with engine.begin() as connection:
        tables = connection.execute(sqlalchemy.text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
        assert tables.scalar_one() == 0
        connection.execute(sqlalchemy.text("CREATE EXTENSION pg_trgm"))
    engine.dispose()


def test_database_url_is_fresh_each_time(database_url: str) -> None:
    for _ in range(2):
        engine = sqlalchemy.create_engine(database_url)
        with engine.begin() as connection:
            connection.execute(sqlalchemy.text("CREATE TABLE IF NOT EXISTS seen (id INTEGER)"))
            assert connection.execute(sqlalchemy.text("SELECT count(*) FROM seen")).scalar_one() == 0
        engine.dispose()
