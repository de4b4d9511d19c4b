"""The guards: each refuses what it is for, says so, and lets pass what is just inside its bound."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from registry_sync.diff import diff
from registry_sync.guards import Accepted, Bounds, Facts, Refused, judge
from verify.core.agency import Agency, Kind

TODAY = date(2026, 11, 21)
FACTS = Facts(
    kind=Kind.AGENCIES, as_of=TODAY, today=TODAY, held_as_of=None, held_rows=0, rejected=0, partial=False
)  # fmt: skip
BOUNDS = Bounds()


def rows(count: int, *, start: int = 0) -> list[Agency]:
    return [Agency(source="t", source_id=str(at), name=f"PT {at}") for at in range(start, start + count)]


def verdict(old: int, new: list[Agency], bounds: Bounds = BOUNDS, facts: Facts = FACTS) -> tuple[str, ...]:
    outcome = judge(diff(rows(old), new, partial=facts.partial), replace(facts, held_rows=old), bounds)
    return tuple(reason.sentence for reason in outcome.reasons) if isinstance(outcome, Refused) else ()


@pytest.mark.parametrize(
    ("old", "new", "refused"),
    [
        (0, 1, False),
        (100, 90, False),
        (100, 89, True),
        (100, 50, True),
        (10, 9, False),
        (9, 8, True),
        (1, 200, False),
    ],
)
def test_judge_refuses_a_shrink_of_more_than_a_tenth(old: int, new: int, refused: bool) -> None:
    reasons = verdict(old, rows(new))
    assert bool(reasons) is refused
    assert all("would shrink" in reason for reason in reasons)


def test_judge_lets_a_partial_document_be_as_short_as_it_is() -> None:
    assert verdict(100, rows(1), facts=replace(FACTS, partial=True)) == ()


@pytest.mark.parametrize(
    ("new", "bounds", "rejected", "said"),
    [
        (0, Bounds(), 0, "holds no rows"),
        (0, Bounds(), 3, "All 3 rows were rejected"),
        (4, Bounds(rows_min=5), 0, "fewer than 5"),
        (5, Bounds(rows_min=5), 0, None),
        (5, Bounds(rows_max=5), 0, None),
        (6, Bounds(rows_max=5), 0, "more than 5"),
        (9, Bounds(rejected_max_percent=10), 1, None),
        (8, Bounds(rejected_max_percent=10), 1, "1 of 9 rows were rejected"),
        (1, Bounds(), 99, None),
    ],
)
def test_judge_holds_a_document_to_its_bounds(new: int, bounds: Bounds, rejected: int, said: str | None) -> None:
    reasons = verdict(0, rows(new), bounds, replace(FACTS, rejected=rejected))
    assert (said is None) is (reasons == ())
    assert said is None or said in reasons[0]


def test_judge_names_the_ids_that_stand_for_two_rows() -> None:
    (reason,) = verdict(0, [*rows(8), *rows(6)])
    assert reason == "6 ids stand for more than one row: 0 (PT 0), 1 (PT 1), 2 (PT 2), 3 (PT 3), 4 (PT 4) …."


@pytest.mark.parametrize(("held", "refused"), [(9, False), (10, True)])
def test_judge_refuses_a_document_without_one_known_row(held: int, refused: bool) -> None:
    reasons = verdict(held, rows(held, start=1000))
    assert bool(reasons) is refused
    assert all("of another source" in reason for reason in reasons)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (replace(FACTS, as_of=date(2026, 11, 22)), "lies in the future"),
        (replace(FACTS, as_of=date(2026, 11, 1), held_as_of=date(2026, 11, 2)), "older than the register held"),
        (replace(FACTS, as_of=date(2026, 11, 2), held_as_of=date(2026, 11, 2)), None),
        (replace(FACTS, stated_on=date(2026, 7, 14)), "says it is of 2026-07-14"),
        (replace(FACTS, as_of=date(2026, 7, 14), stated_on=date(2026, 7, 14)), None),
        (replace(FACTS, as_of=date(2026, 7, 13), stated_on=date(2026, 7, 14)), None),
    ],
)
def test_judge_believes_no_date_that_makes_data_younger_than_it_is(facts: Facts, said: str | None) -> None:
    reasons = verdict(0, rows(1), facts=facts)
    assert (said is None) is (reasons == ())
    assert said is None or said in reasons[0]


def test_judge_refuses_sanctions_of_which_one_cannot_be_read() -> None:
    (reason,) = verdict(0, rows(5), facts=replace(FACTS, kind=Kind.SANCTIONS, rejected=1))
    assert "1 sanctions cannot be read" in reason


def test_judge_names_every_reason_at_once() -> None:
    assert len(verdict(100, [*rows(2), *rows(1)], facts=replace(FACTS, as_of=date(2027, 1, 1)))) == 3


def test_judge_accepts_what_no_guard_refuses() -> None:
    assert judge(diff(rows(3), rows(3)), replace(FACTS, held_rows=3), Bounds()) == Accepted()
