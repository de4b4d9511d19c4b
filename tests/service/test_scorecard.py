from __future__ import annotations

import pytest

from verify.core.statuses import Advice
from verify.service.scorecard import Judged, interval, table, tally, upper_bound


def judged(**changes: object) -> Judged:
    given: dict[str, object] = {
        "id": "1", "family": "f", "asked": "-", "expected": (), "forbidden": None, "wanted": None,
        "advice": Advice.CHECK_FIRST,
    }  # fmt: skip
    return Judged(**(given | changes))  # type: ignore[arg-type]  # a table of cases names fields by word


@pytest.mark.parametrize(
    ("one", "fault"),
    [
        (judged(), None),
        (judged(expected=("a",), matched=("a",), ranked=("a",)), None),
        (judged(expected=("a",), ranked=("x", "y", "a")), None),
        (judged(expected=("a",), ranked=("x", "y", "z", "a")), "not shown"),
        (judged(matched=("a",), ranked=("a",)), "false same"),
        (judged(expected=("a",), matched=("a", "b"), ranked=("a", "b")), "false same"),
        (judged(wanted=Advice.CANNOT_TELL), "other advice"),
        (judged(forbidden=Advice.CHECK_FIRST, matched=("a",)), "false clear"),
        (judged(forbidden=Advice.NO_WARNING_FOUND), None),
        (judged(advice=None, problem="on_date: bad_input"), "unreadable (on_date: bad_input)"),
    ],
)
def test_fault_names_the_gravest(one: Judged, fault: str | None) -> None:
    assert one.fault == fault


def test_tally_counts_each_against_what_was_asked_of_it() -> None:
    cases = [
        judged(expected=("a",), matched=("a",), ranked=("a",), wanted=Advice.CHECK_FIRST),
        judged(expected=("a",), ranked=("x", "a"), forbidden=Advice.NO_WARNING_FOUND),
        judged(matched=("z",), ranked=("z",), forbidden=Advice.CHECK_FIRST),
    ]
    total = tally("total", cases)
    assert (total.rows, total.meant, total.same, total.first, total.first_three) == (3, 2, 1, 1, 2)
    assert (total.false_same, total.guarded, total.false_clear, total.wanted, total.as_wanted) == (1, 2, 1, 1, 1)


@pytest.mark.parametrize(
    ("count", "of", "bound"), [(0, 1000, 0.003), (0, 1, 1.0), (0, 0, 1.0), (10, 100, 0.1744), (100, 100, 1.0)]
)
def test_upper_bound_is_the_rule_of_three_or_wilsons(count: int, of: int, bound: float) -> None:
    assert upper_bound(count, of) == pytest.approx(bound, abs=5e-5)


def test_interval_is_wilsons() -> None:
    assert interval(90, 100) == pytest.approx((0.8256, 0.9448), abs=5e-5)


def test_table_shows_a_line_a_family_the_total_and_the_bounds() -> None:
    text = table([judged(forbidden=Advice.NO_WARNING_FOUND), judged(family="g", wanted=Advice.CHECK_FIRST)])
    lines = text.splitlines()
    assert lines[2].split() == ["f", "1", "-", "-", "-", "0", "0/1", "-"]
    assert lines[3].split() == ["g", "1", "-", "-", "-", "0", "-", "1/1"]
    assert lines[5].split() == ["total", "2", "-", "-", "-", "0", "0/1", "1/1"]
    assert "false clear: 0 of 1; 95 %: below 100.00%" in lines
