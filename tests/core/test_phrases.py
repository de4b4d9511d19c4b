from __future__ import annotations

import string
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from verify.core.phrases import Phrasebook, Slips, Spot

BOOK = Phrasebook({"papua": "ID", "papua nugini": "PG", "nugini baru": "X"})


def test_spot_takes_the_longest_phrase_at_each_place_and_none_twice() -> None:
    found = list(BOOK.spot("dari papua nugini baru ke papua".split()))
    assert found == [Spot(1, 3, "PG"), Spot(5, 6, "ID")]


def test_spot_never_reads_past_the_last_word() -> None:
    assert list(BOOK.spot(["nugini"])) == []
    assert list(BOOK.spot([])) == []


def test_get_wants_the_whole_phrase() -> None:
    assert (BOOK.get("papua nugini"), BOOK.get("nugini")) == ("PG", None)


@given(st.lists(st.sampled_from(["a", "b", "c"]), max_size=30), st.sets(st.sampled_from(["a", "a b", "b c a", "c"])))
def test_spot_finds_what_a_look_at_every_place_finds(words: list[str], phrases: set[str]) -> None:
    expected, at = [], 0
    while at < len(words):
        fits = [p for p in phrases if words[at : at + len(p.split())] == p.split()]
        if fits:
            best = max(fits, key=len)
            expected.append(Spot(at, at + len(best.split()), best))
        at += len(max(fits, key=len).split()) if fits else 1
    assert list(Phrasebook({phrase: phrase for phrase in phrases}).spot(words)) == expected


@pytest.mark.parametrize(
    ("word", "near"),
    [
        ("malaysja", {"malaysia"}),
        ("malasyia", {"malaysia"}),
        ("malaysiaa", {"malaysia"}),
        ("alaysia", {"malaysia"}),
        ("malaysia", set()),
        ("mlaaysai", set()),
        ("kamboj4", set()),
        ("irak", set()),
    ],
)
def test_near_is_one_slip_away(word: str, near: set[str]) -> None:
    assert Slips(["malaysia", "kamboja", "iran"], shortest=6).near(word) == near


def test_near_finds_exactly_the_words_at_distance_one() -> None:
    known = ["".join(letters) for letters in product("abc", repeat=4)][::7]
    slips = Slips(known, shortest=3)
    for letters in product("abc", repeat=4):
        word = "".join(letters)
        if word not in known:
            assert slips.near(word) == {one for one in known if OSA.distance(word, one) == 1}, word


@given(st.text(alphabet=string.ascii_lowercase, max_size=12))
def test_near_is_total(word: str) -> None:
    assert word not in Slips(["pelayan", "perawat"], shortest=5).near(word)
