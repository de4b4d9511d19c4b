from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from registry_sync.due import Why, due
from verify.core.agency import Kind
from verify.store.intake import IntakeState
from verify.store.runs import Outcome, Run

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def state(outcome: Outcome, ago: timedelta, *, failures: int = 0, finished: bool = True) -> IntakeState:
    at = NOW - ago
    run = Run(
        id=7,
        source="s",
        kind=Kind.AGENCIES,
        started_at=at,
        finished_at=at if finished else None,
        outcome=outcome,
        detail=None,
        sha256=None,
        version=None,
        added=0,
        changed=0,
        removed=0,
        same=0,
        rejected=0,
    )
    return IntakeState(
        source="s",
        kind=Kind.AGENCIES,
        last=run,
        confirmed=None,
        applied=None,
        refused=None,
        unreachable=None,
        failures=failures,
    )


def waits(held: IntakeState, cadence: timedelta = DAY) -> timedelta:
    """From the end of the last run to the next."""
    found = due("s", Kind.AGENCIES, cadence=cadence, state=held, now=NOW)
    return found.at - (held.last.finished_at or held.last.started_at)


def test_due_is_now_where_nothing_was_ever_read() -> None:
    found = due("s", Kind.AGENCIES, cadence=DAY, state=None, now=NOW)
    assert (found.at, found.why) == (NOW, Why.NEVER_READ)


@pytest.mark.parametrize("outcome", [Outcome.APPLIED, Outcome.UNCHANGED])
def test_due_is_a_cadence_and_its_jitter_after_a_confirmed_look(outcome: Outcome) -> None:
    found = due("s", Kind.AGENCIES, cadence=DAY, state=state(outcome, timedelta(hours=1)), now=NOW)
    assert found.why is Why.CADENCE
    assert DAY <= waits(state(outcome, timedelta(hours=1))) <= DAY * 1.1


def test_due_is_the_same_however_often_it_is_asked() -> None:
    held = state(Outcome.APPLIED, timedelta(hours=1))
    asked = [due("s", Kind.AGENCIES, cadence=DAY, state=held, now=NOW + timedelta(minutes=n)).at for n in range(3)]
    assert len(set(asked)) == 1


def test_due_makes_up_for_many_missed_looks_by_one() -> None:
    held = state(Outcome.APPLIED, 30 * DAY)
    assert due("s", Kind.AGENCIES, cadence=DAY, state=held, now=NOW).at <= NOW
    again = state(Outcome.UNCHANGED, timedelta(0))
    assert due("s", Kind.AGENCIES, cadence=DAY, state=again, now=NOW).at > NOW


@pytest.mark.parametrize(
    ("outcome", "failures", "least"),
    [
        (Outcome.UNREACHABLE, 1, timedelta(minutes=5)),
        (Outcome.UNREACHABLE, 2, timedelta(minutes=10)),
        (Outcome.UNREACHABLE, 4, timedelta(minutes=40)),
        (Outcome.UNREACHABLE, 99, DAY),
        (Outcome.FAULT, 1, timedelta(minutes=5)),
        (Outcome.REFUSED, 1, timedelta(hours=1)),
        (Outcome.SHAPE, 3, timedelta(hours=4)),
        (Outcome.SHAPE, 9, DAY),
        (Outcome.INTERRUPTED, 1, timedelta(minutes=1)),
        (Outcome.RUNNING, 1, timedelta(minutes=1)),
    ],
)
def test_due_backs_off_after_failures_up_to_a_cadence(outcome: Outcome, failures: int, least: timedelta) -> None:
    held = state(outcome, timedelta(0), failures=failures)
    assert least <= waits(held) <= least * 1.1
    assert due("s", Kind.AGENCIES, cadence=DAY, state=held, now=NOW).why is Why.RETRY


def test_due_counts_from_the_start_where_nobody_knows_the_end() -> None:
    held = state(Outcome.INTERRUPTED, timedelta(hours=2), failures=1, finished=False)
    assert due("s", Kind.AGENCIES, cadence=DAY, state=held, now=NOW).at < NOW


def test_due_is_not_held_back_by_a_clock_that_once_ran_ahead() -> None:
    held = state(Outcome.APPLIED, -400 * DAY)
    assert due("s", Kind.AGENCIES, cadence=DAY, state=held, now=NOW).at <= NOW + DAY * 1.1


def test_due_spreads_runs_that_ended_together() -> None:
    held = state(Outcome.APPLIED, timedelta(0))
    numbered = [replace(held, last=replace(held.last, id=number)) for number in range(20)]
    assert len({waits(one) for one in numbered}) == 20
