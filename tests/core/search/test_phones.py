"""Every listed number one slip away is found, and no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.slips import one_slip_away
from verify.core.phones import near
from verify.core.search import PhoneSearch

NUMBERS = st.integers(10**5, 10**14).map("+{}".format)


@given(st.lists(NUMBERS, max_size=30), NUMBERS, st.data())
def test_near_finds_what_one_slip_makes_and_nothing_else(others: list[str], asked: str, data: st.DataObject) -> None:
    slips = data.draw(st.lists(st.sampled_from(sorted(v for v in one_slip_away(asked) if v[1] != "0")), max_size=30))
    listed = {*others, *slips, asked}
    assert set(PhoneSearch.of(listed).near(asked)) == {number for number in listed if near(number, asked)}


@pytest.mark.parametrize("asked", ["", "110", "08123456789", "+", "+62x", "halo@contoh.id", "+" + "9" * 16])
def test_near_of_what_is_no_number_is_empty(asked: str) -> None:
    assert PhoneSearch.of([asked, "+62811223344"]).near(asked) == []


def test_near_finds_a_number_in_a_crowd_of_its_neighbours() -> None:
    listed = [f"+62812{at:07}" for at in range(0, 200_000, 7)]
    search = PhoneSearch.of(listed)
    asked = "+628120070001"
    assert search.near(asked) == sorted(number for number in listed if near(number, asked))
