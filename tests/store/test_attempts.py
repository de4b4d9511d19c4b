from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

from verify.store.attempts import Locked, Taken, clear_attempts, give_back, purge_attempts, take_attempt
from verify.store.engine import Engine

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def _take(engine: Engine, now: datetime = NOW, key: str = "k1:a") -> Taken | Locked:
    """One attempt; from the third on in a row nothing more is taken for a minute."""
    return take_attempt(
        engine, key, now=now, forgotten_at=now + DAY, lock=lambda failures: now + MINUTE if failures >= 3 else None
    )


def test_take_attempt_counts_in_a_row_and_locks(engine: Engine) -> None:
    assert [_take(engine) for _ in range(4)] == [
        Taken(1, None),
        Taken(2, None),
        Taken(3, NOW + MINUTE),
        Locked(NOW + MINUTE),
    ]
    assert _take(engine, key="k1:b") == Taken(1, None)
    assert _take(engine, NOW + MINUTE) == Taken(4, NOW + 2 * MINUTE)
    clear_attempts(engine, "k1:a")
    assert _take(engine) == Taken(1, None)


def test_take_attempt_counts_those_at_the_same_moment(engine: Engine) -> None:
    with ThreadPoolExecutor(4) as workers:
        found = list(workers.map(lambda _: _take(engine), range(8)))
    assert sorted(one.failures for one in found if isinstance(one, Taken)) == [1, 2, 3]
    assert sum(isinstance(one, Locked) for one in found) == 5


def test_give_back_uncounts_one_attempt_and_its_own_lock_only(engine: Engine) -> None:
    taken = [_take(engine) for _ in range(3)][-1]
    assert isinstance(taken, Taken)
    give_back(engine, "k1:a", taken)
    again = _take(engine)
    assert again == taken
    give_back(engine, "k1:a", Taken(2, None))
    assert isinstance(_take(engine), Locked)


def test_purge_attempts_forgets_what_is_over(engine: Engine) -> None:
    _take(engine)
    _take(engine, NOW + MINUTE, key="k1:b")
    assert purge_attempts(engine, now=NOW + DAY) == 1
    assert _take(engine, NOW + DAY, key="k1:b") == Taken(2, None)
    # What is over counts no more though nobody has deleted it.
    assert _take(engine, NOW + 3 * DAY, key="k1:b") == Taken(1, None)
