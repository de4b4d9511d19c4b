from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core.compare import align
from verify.core.names import name_key
from verify.core.slips import NO_LEXICON, How


@pytest.mark.parametrize(
    ("asked", "held", "pairs"),
    [
        ("Karya Satrya Abadi", "KARYA SATRIA ABADI", [(0, 0), (1, 1), (2, 2)]),
        ("Duta Pratama Aulia", "AULIA DUTA PRATAMA", [(0, 1), (1, 2), (2, 0)]),
        ("Jaya Karya Jaya", "JAYA JAYA KARYA", [(0, 0), (1, 2), (2, 1)]),
        ("Ronagemilang Jaya", "RONA GEMILANG JAYA", [(0, 0), (1, 2)]),
        ("Sarkosa Rejek1", "SARKOSA REJEKI", [(0, 0), (1, 1)]),
    ],
)
def test_align_pairs_words_wherever_they_stand(asked: str, held: str, pairs: list[tuple[int, int]]) -> None:
    aligned = align(name_key(asked), name_key(held), NO_LEXICON)
    assert [(pair.asked[0], pair.held[0]) for pair in aligned.pairs] == pairs
    assert not aligned.extra
    assert not aligned.missing


def test_align_tells_what_is_left_on_both_sides() -> None:
    aligned = align(name_key("Karya Satria Mandiri"), name_key("KARYA BINTANG SATRIA"), NO_LEXICON)
    assert (aligned.extra, aligned.missing) == ((2,), (1,))
    assert aligned.in_order


def test_align_reads_a_word_with_a_dot_as_a_beginning_and_one_without_as_a_word() -> None:
    held = name_key("KARYA SEJAHTERA")
    assert align(name_key("Karya Sejaht."), held, NO_LEXICON).pairs[1].likeness.how is How.SHORT
    assert align(name_key("Karya Sejaht"), held, NO_LEXICON).extra == (1,)


_WORD = st.sampled_from(
    ["karya", "satria", "abadi", "rona", "gemilang", "ronagemilang", "jaya", "jsya", "utarna", "mega"]
)
_NAMES = st.lists(_WORD, min_size=1, max_size=5).map(" ".join)


@given(_NAMES, _NAMES)
def test_align_accounts_for_every_word_once(asked: str, held: str) -> None:
    one, other = name_key(asked), name_key(held)
    aligned = align(one, other, NO_LEXICON)
    ours = sorted([*aligned.extra, *(at for pair in aligned.pairs for at in pair.asked)])
    theirs = sorted([*aligned.missing, *(at for pair in aligned.pairs for at in pair.held)])
    assert ours == list(range(len(one.words)))
    assert theirs == list(range(len(other.words)))
