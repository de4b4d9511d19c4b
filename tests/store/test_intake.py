from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from verify.core.agency import Kind
from verify.store.engine import Engine
from verify.store.intake import intake_states
from verify.store.runs import Outcome, Refusal, RunResult, finish_run, start_run

NOON = datetime(2026, 11, 21, 5, tzinfo=UTC)


def ledger(engine: Engine, *outcomes: Outcome, source: str = "a", kind: Kind = Kind.AGENCIES) -> list[int]:
    """One run after the other, each a minute long; `running` is left open."""
    numbers = []
    for at, outcome in enumerate(outcomes):
        begun = NOON + timedelta(hours=at)
        numbers.append(start_run(engine, source, kind=kind, started_at=begun))
        if outcome is not Outcome.RUNNING:
            reasons = (Refusal("shrink", "It would shrink."),) if outcome is Outcome.REFUSED else ()
            result = RunResult(outcome=outcome, reasons=reasons)
            finish_run(engine, numbers[-1], result=result, finished_at=begun + timedelta(minutes=1))
    return numbers


def test_intake_states_are_none_before_any_run(engine: Engine) -> None:
    assert intake_states(engine) == ()


def test_intake_states_keep_sources_and_kinds_apart_in_order(engine: Engine) -> None:
    ledger(engine, Outcome.APPLIED, source="b")
    ledger(engine, Outcome.UNREACHABLE, kind=Kind.SANCTIONS)
    ledger(engine, Outcome.UNCHANGED)
    found = [(state.source, state.kind, state.last.outcome) for state in intake_states(engine)]
    assert found == [
        ("a", Kind.AGENCIES, Outcome.UNCHANGED),
        ("a", Kind.SANCTIONS, Outcome.UNREACHABLE),
        ("b", Kind.AGENCIES, Outcome.APPLIED),
    ]


def test_intake_states_name_the_newest_run_of_each_sort(engine: Engine) -> None:
    numbers = ledger(
        engine,
        Outcome.APPLIED,
        Outcome.UNREACHABLE,
        Outcome.APPLIED,
        Outcome.UNCHANGED,
        Outcome.REFUSED,
        Outcome.SHAPE,
        Outcome.UNREACHABLE,
    )
    (state,) = intake_states(engine)
    found = (state.last, state.confirmed, state.applied, state.refused, state.unreachable)
    assert [run.id if run else None for run in found] == [numbers[at] for at in (6, 3, 2, 5, 6)]
    assert state.failures == 3
    assert state.refused_now is state.refused


@pytest.mark.parametrize(
    ("outcomes", "failures", "refused_now"),
    [
        ((Outcome.REFUSED,), 1, True),
        ((Outcome.REFUSED, Outcome.UNCHANGED), 0, False),
        ((Outcome.UNCHANGED, Outcome.REFUSED, Outcome.UNREACHABLE), 2, True),
        ((Outcome.APPLIED, Outcome.RUNNING), 1, False),
        ((Outcome.FAULT, Outcome.INTERRUPTED), 2, False),
    ],
)
def test_intake_states_count_failures_since_the_last_confirmed_look(
    engine: Engine, outcomes: tuple[Outcome, ...], failures: int, *, refused_now: bool
) -> None:
    ledger(engine, *outcomes)
    (state,) = intake_states(engine)
    assert state.failures == failures
    assert (state.refused_now is not None) is refused_now


def test_intake_states_bring_the_reasons_of_a_refusal(engine: Engine) -> None:
    ledger(engine, Outcome.REFUSED)
    refused = intake_states(engine)[0].refused
    assert refused is not None
    assert refused.reasons == (Refusal("shrink", "It would shrink."),)
