"""The name sets: their labels are true, and quality on a fixed sample of them does not drop."""

from __future__ import annotations

import pytest

from tests.eval.listed_names import Half, NameRow, Names
from tests.eval.name_answers import Asker, NameAnswer, Shown
from tests.eval.name_figures import Figures, bins, figures, goals
from tests.eval.near_misses import near_misses
from tests.eval.variants import variants
from verify.core.answer import CompanyStatus

EACH = 12


@pytest.fixture(scope="module")
def names() -> Names:
    return Names()


@pytest.fixture(scope="module")
def rows(names: Names) -> tuple[NameRow, ...]:
    return (*variants(names, EACH), *near_misses(names, EACH))


def test_rows_are_the_same_every_time(rows: tuple[NameRow, ...]) -> None:
    again = Names()
    assert (*variants(again, EACH), *near_misses(again, EACH)) == rows


def test_rows_ask_nothing_twice_with_two_labels(rows: tuple[NameRow, ...]) -> None:
    true = {row.query.casefold() for row in rows if row.expected}
    assert [row.query for row in rows if not row.expected and row.query.casefold() in true] == []


def test_rows_of_a_company_stand_in_one_half(rows: tuple[NameRow, ...]) -> None:
    halves: dict[str, set[Half]] = {}
    for row in rows:
        halves.setdefault(row.origin, set()).add(row.half)
    assert all(len(found) == 1 for found in halves.values())
    assert {half for found in halves.values() for half in found} == set(Half)


def test_near_misses_are_no_entry_of_the_list(names: Names) -> None:
    published = {entry.published.casefold() for entry in names.entries} | {
        entry.pt.casefold() for entry in names.entries
    }
    assert [row.query for row in near_misses(names, EACH) if row.query.casefold() in published] == []


def test_variants_leave_out_a_slip_that_makes_another_word(names: Names) -> None:
    words = names.vocabulary
    made = [row for row in variants(names, 60) if row.family == "neighbouring key"]
    entries = {entry.id: entry for entry in names.entries}
    for row in made:
        own = {word.casefold() for word in entries[row.origin].words}
        new = [word for word in row.query.casefold().replace("pt.", "pt").split() if word not in own | {"pt"}]
        assert not set(new) & words


def test_quality_on_a_fixed_sample_does_not_drop(names: Names, rows: tuple[NameRow, ...]) -> None:
    """The floors are what was reached when they were last raised; raise them with the matching, never lower them."""
    found = figures(Asker(names).ask_all(rows, processes=1))
    assert (found.true, found.near) == (312, 312)
    assert found.first >= 311
    assert found.confirmed >= 308
    assert (found.other, found.false_active) == (0, 0)


def _answer(expected: str | None, taken: str | None, confidence: float) -> NameAnswer:
    row = NameRow("PT A", expected, "some", "a", Half.TEST)
    shown = (Shown(taken or "b", confidence),)
    return NameAnswer(row, taken, shown, CompanyStatus.ACTIVE if taken else CompanyStatus.SIMILAR)


def test_figures_count_what_was_taken_for_whom() -> None:
    answers = [_answer("a", "a", 0.9), _answer("a", "b", 0.9), _answer("a", None, 0.5), _answer(None, "b", 0.9)]
    assert figures(answers) == Figures(true=3, first=1, first_three=1, confirmed=1, other=1, near=1, false_active=1)


def test_goals_are_missed_by_one_false_active_in_a_hundred() -> None:
    near = [_answer(None, None, 0.5)] * 99
    held = goals(figures([_answer("a", "a", 0.9), *near, _answer(None, None, 0.5)]))
    missed = goals(figures([_answer("a", "a", 0.9), *near, _answer(None, "b", 0.9)]))
    assert [goal.holds for goal in held] == [True, True, True]
    assert [goal.holds for goal in missed] == [True, True, False]


def test_bins_hold_stated_against_observed() -> None:
    (only,) = bins([_answer("a", "a", 0.9), _answer("a", "b", 0.88)])
    assert (only.shown, only.meant, round(only.stated, 2)) == (2, 1, 0.89)
