"""The guards: each refuses what it is for, says so, and lets pass what is just inside its bound."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from registry_sync.diff import diff
from registry_sync.guards import FINAL, Accepted, Bounds, Facts, Guard, Refused, bounds_problems, judge
from verify.core.agency import Action, Agency, Contact, ContactKind, Kind, Sanction, Status

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


@pytest.mark.parametrize(
    ("held", "new", "percent", "refused"),
    [
        (100, rows(100) + rows(25, start=500), 20, False),
        (100, rows(100) + rows(26, start=500), 20, True),
        (100, rows(100) + rows(26, start=500), None, False),
        (9, rows(9) + rows(90, start=500), 20, False),
        (10, rows(10) + rows(90, start=500), 20, True),
    ],
)
def test_judge_refuses_more_new_ids_than_are_believed(
    held: int, new: list[Agency], percent: int | None, refused: bool
) -> None:
    reasons = verdict(held, new, Bounds(new_ids_max_percent=percent))
    assert bool(reasons) is refused
    assert all("rows are new" in reason for reason in reasons)


PHONE = Contact(ContactKind.PHONE, "021-5551234", "+62215551234")
UNREAD = Contact(ContactKind.PHONE, "tidak ada", None)


@pytest.mark.parametrize(
    ("column", "filled", "empty"),
    [
        ("licence_number", {"licence_number": "1"}, {}),
        ("status", {"status": Status.ACTIVE}, {"status": Status.UNKNOWN}),
        ("contacts", {"contacts": (PHONE,)}, {}),
        ("phones", {"contacts": (PHONE,)}, {"contacts": (UNREAD,)}),
        ("emails", {"contacts": (Contact(ContactKind.EMAIL, "a@b.id", "a@b.id"),)}, {"contacts": (PHONE,)}),
    ],
)
def test_judge_refuses_a_column_that_has_run_empty(
    column: str, filled: dict[str, object], empty: dict[str, object]
) -> None:
    bounds = Bounds(fill_min_percent=((column, 50),))
    full, bare = (Agency(source="t", source_id="1", name="PT", **told) for told in (filled, empty))  # type: ignore[arg-type]
    assert verdict(0, [full, replace(bare, source_id="2")], bounds) == ()
    (reason,) = verdict(0, [full, replace(bare, source_id="2"), replace(bare, source_id="3")], bounds)
    assert reason == f"1 of 3 rows fill {column}; fewer than 50 % are not believed."


def test_judge_refuses_a_status_that_spreads() -> None:
    bounds = Bounds(status_max_percent=(("revoked", 30),))
    some = [replace(row, status=Status.REVOKED if at < 3 else Status.ACTIVE) for at, row in enumerate(rows(10))]
    assert verdict(0, some, bounds) == ()
    (reason,) = verdict(0, some[:9], bounds)
    assert reason == "3 of 9 agencies are revoked; at most 30 % is believed."


def test_judge_weighs_the_actions_of_sanctions() -> None:
    said = [Sanction(source="t", source_id=str(at), agency_name="PT", action=Action.REVOKED) for at in range(3)]
    facts = replace(FACTS, kind=Kind.SANCTIONS)
    outcome = judge(diff([], said), facts, Bounds(status_max_percent=(("revoked", 50),)))
    assert isinstance(outcome, Refused)
    assert [reason.guard for reason in outcome.reasons] == [Guard.STATUS_SHARE]


def test_judge_says_which_reasons_nobody_may_overrule() -> None:
    future = replace(FACTS, as_of=date(2027, 1, 1), held_rows=100)
    outcome = judge(diff(rows(100), [*rows(2), *rows(1)]), future, Bounds())
    assert isinstance(outcome, Refused)
    assert {reason.guard: reason.final for reason in outcome.reasons} == {
        Guard.FUTURE: True,
        Guard.DUPLICATE_IDS: True,
        Guard.SHRINK: False,
    }
    assert {Guard.FUTURE, Guard.OLDER, Guard.MISDATED, Guard.DUPLICATE_IDS, Guard.EMPTY} == FINAL


@pytest.mark.parametrize(
    ("kind", "bounds", "said"),
    [
        (Kind.AGENCIES, Bounds(fill_min_percent=(("phones", 50),), status_max_percent=(("revoked", 5),)), None),
        (Kind.SANCTIONS, Bounds(status_max_percent=(("warning", 5),)), None),
        (Kind.ORDERS, Bounds(fill_min_percent=(("valid_until", 50),)), None),
        (Kind.AGENCIES, Bounds(fill_min_percent=(("telepon", 50),)), "'telepon', a column that agencies do not have"),
        (Kind.ORDERS, Bounds(fill_min_percent=(("phones", 50),)), "'phones', a column that orders do not have"),
        (Kind.SANCTIONS, Bounds(status_max_percent=(("active", 5),)), "active, which is no status of sanctions"),
        (Kind.ORDERS, Bounds(status_max_percent=(("active", 5),)), "no status of orders"),
        (Kind.AGENCIES, Bounds(new_ids_max_percent=101), "a percentage"),
        (Kind.AGENCIES, Bounds(rows_min=0), "at least 1"),
    ],
)
def test_bounds_problems_names_what_cannot_be(kind: Kind, bounds: Bounds, said: str | None) -> None:
    problems = list(bounds_problems(kind, bounds))
    assert (said is None) is (problems == [])
    assert said is None or said in problems[0]
