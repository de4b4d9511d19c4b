from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from flask import Flask
from flask_limiter import Limiter
from limits import parse
from limits.storage import storage_from_string
from limits.strategies import FixedWindowRateLimiter, MovingWindowRateLimiter
from sqlalchemy import func, select, text

from tests.store.samples import NOW, address
from verify.errors import StoreError
from verify.store.engine import Engine, open_engine, reading, writing
from verify.store.ratelimits import STORAGE_URI, DatabaseStorage
from verify.store.tables import RATE_ENTRIES, RATE_WINDOWS

LIMIT = parse("3/minute")
STRATEGIES = [FixedWindowRateLimiter, MovingWindowRateLimiter]


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


def _rows(engine: Engine) -> tuple[int, int]:
    with reading(engine) as connection:
        windows, entries = (
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (RATE_WINDOWS, RATE_ENTRIES)
        )
    return windows, entries


def test_database_storage_is_found_by_its_scheme(engine: Engine) -> None:
    assert isinstance(storage_from_string(STORAGE_URI, engine=engine), DatabaseStorage)  # type: ignore[arg-type]  # ours


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_database_storage_limits_each_key_and_opens_again(
    engine: Engine, clock: time_machine.Traveller, strategy: type[FixedWindowRateLimiter | MovingWindowRateLimiter]
) -> None:
    limiter = strategy(DatabaseStorage(engine=engine))
    assert [limiter.hit(LIMIT, "a") for _ in range(5)] == [True, True, True, False, False]
    assert limiter.hit(LIMIT, "b")
    assert not limiter.test(LIMIT, "a")
    stats = limiter.get_window_stats(LIMIT, "a")
    assert stats.remaining == 0
    assert stats.reset_time == pytest.approx(NOW.timestamp() + 60)
    clock.shift(timedelta(seconds=61))
    assert limiter.get_window_stats(LIMIT, "a").remaining == 3
    assert [limiter.hit(LIMIT, "a") for _ in range(4)] == [True, True, True, False]


def test_database_storage_moves_its_window_with_the_hits(engine: Engine, clock: time_machine.Traveller) -> None:
    limiter = MovingWindowRateLimiter(DatabaseStorage(engine=engine))
    hits = []
    for _ in range(7):
        hits.append(limiter.hit(LIMIT, "a"))
        clock.shift(timedelta(seconds=15))
    assert hits == [True, True, True, False, True, True, True]  # at 0 15 30 45 60 75 90


def test_database_storage_counts_every_hit_of_its_window(engine: Engine, clock: time_machine.Traveller) -> None:
    storage = DatabaseStorage(engine=engine)
    assert storage.get("a") == 0
    assert storage.get_expiry("a") == pytest.approx(NOW.timestamp())
    counted = [storage.incr("a", 60), storage.incr("a", 60, amount=5)]
    clock.shift(timedelta(seconds=59))
    counted.append(storage.incr("a", 60))
    assert counted == [1, 6, 7]
    assert storage.get_expiry("a") == pytest.approx(NOW.timestamp() + 60)  # hits do not lengthen it


def test_database_storage_takes_several_hits_or_none(engine: Engine, clock: time_machine.Traveller) -> None:
    storage = DatabaseStorage(engine=engine)
    asked = [storage.acquire_entry("a", 3, 60, amount=amount) for amount in (4, 2, 2, 1)]
    assert asked == [False, True, False, True]
    oldest, hits = storage.get_moving_window("a", 3, 60)
    assert oldest == pytest.approx(NOW.timestamp())
    assert hits == 3


def test_database_storage_forgets_on_demand(engine: Engine, clock: time_machine.Traveller) -> None:
    storage = DatabaseStorage(engine=engine)
    for key in ("a", "b"):
        storage.incr(key, 60)
        storage.acquire_entry(key, 3, 60)
    storage.clear("a")
    assert (storage.get("a"), storage.get("b")) == (0, 1)
    assert _rows(engine) == (1, 1)
    assert storage.reset() == 1
    assert _rows(engine) == (0, 0)


def test_database_storage_prunes_what_has_expired(engine: Engine, clock: time_machine.Traveller) -> None:
    storage = DatabaseStorage(engine=engine)
    for key, expiry in (("a", 30), ("b", 3600)):
        storage.incr(key, expiry)
        storage.acquire_entry(f"m{key}", 3, expiry)
    clock.shift(timedelta(seconds=61))
    storage.incr("c", 60)
    assert _rows(engine) == (3, 1)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_database_storage_counts_together_across_workers(
    engine: Engine, strategy: type[FixedWindowRateLimiter | MovingWindowRateLimiter]
) -> None:
    let_in: list[bool] = []
    workers = [open_engine(address(engine)) for _ in range(3)]

    def ask(worker: Engine) -> None:
        limiter = strategy(DatabaseStorage(engine=worker))
        let_in.extend(limiter.hit(parse("20/hour"), "a") for _ in range(15))

    threads = [threading.Thread(target=ask, args=(worker,)) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for worker in workers:
        worker.dispose()
    assert (len(let_in), sum(let_in)) == (45, 20)


def test_database_storage_says_whether_it_works(engine: Engine, tmp_path: Path) -> None:
    assert DatabaseStorage(engine=engine).check()
    empty = open_engine(f"sqlite:///{tmp_path / 'empty.sqlite'}")
    storage = DatabaseStorage(engine=empty)
    assert not storage.check()
    with pytest.raises(StoreError):
        storage.incr("a", 60)
    empty.dispose()


@pytest.mark.parametrize("strategy", ["fixed-window", "moving-window"])
def test_database_storage_serves_flask_limiter(engine: Engine, strategy: str) -> None:
    app = Flask(__name__)
    options: dict[str, Any] = {"engine": engine}
    limiter = Limiter(lambda: "an-hmac", app=app, storage_uri=STORAGE_URI, storage_options=options, strategy=strategy)
    app.add_url_rule("/", view_func=limiter.limit("2/minute")(lambda: "ok"))
    client = app.test_client()
    assert [client.get("/").status_code for _ in range(3)] == [200, 200, 429]


def test_counting_on_postgresql_does_not_wait_for_the_disk_and_only_counting(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE rate_windows (key text PRIMARY KEY, hits integer, expires_at float)"))
        connection.execute(text("SET SESSION synchronous_commit = on"))  # our test server is told otherwise
    with writing(engine) as connection:
        window = {"key": "k", "amount": 1, "now": 0.0, "until": 1.0}
        assert connection.execute(DatabaseStorage(STORAGE_URI, engine=engine).counting, window).scalar_one() == 1
        assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == "off"
    with writing(engine) as connection:
        assert connection.execute(text("SHOW synchronous_commit")).scalar_one() == "on"
    engine.dispose()
