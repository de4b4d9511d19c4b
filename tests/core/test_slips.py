from __future__ import annotations

import pytest

from verify.core.names import fold
from verify.core.realwords import REAL_WORDS
from verify.core.slips import NO_LEXICON, How, Likeness, Run, alike, joined, long_forms, shortened, slip
from verify.core.vocabulary import SAME_WORD
from verify.core.weights import MAX_SLIPS


class Words:
    """A register of some words."""

    def __init__(self, *words: str) -> None:
        """The register of these words."""
        self.words = words

    def known(self, folded: str, /) -> bool:
        return folded in map(fold, self.words)

    def spelt(self, word: str, /) -> bool:
        return word in self.words


def slipped(asked: str, held: str, lexicon: Words | None = None) -> Likeness | None:
    return slip(asked, held, (fold(asked), fold(held)), lexicon or NO_LEXICON)


@pytest.mark.parametrize(
    ("asked", "held", "how", "slips"),
    [
        ("aulila", "aulia", How.SLIP, 1),
        ("tenaag", "tenaga", How.SLIP, 1),
        ("internatiohal", "international", How.SLIP, 1),
        ("inernasonal", "internasional", How.SLIP, 2),
        ("jsya", "jaya", How.SLIP, 2),
        ("karja", "karya", How.SPELLING, 1),
        ("pertivi", "pertipi", How.SPELLING, 1),
        ("utarna", "utama", How.MISREAD, 1),
        ("vvijaya", "wijaya", How.MISREAD, 1),
        ("satrla", "satria", How.MISREAD, 1),
        ("abad1", "abadi", How.MISREAD, 0),
        ("5ark0sa", "sarkosa", How.MISREAD, 0),
        ("8uana", "buana", How.MISREAD, 0),
    ],
)
def test_slip_counts_what_a_word_written_badly_takes(asked: str, held: str, how: How, slips: int) -> None:
    likeness = slipped(asked, held)
    assert likeness is not None
    assert (likeness.how, likeness.slips) == (how, slips)


@pytest.mark.parametrize(
    ("asked", "held", "why"),
    [
        ("perdana", "persada", "two slips in a word of seven letters"),
        ("mas", "mar", "three letters are another word"),
        ("karya1", "karya2", "figures are never slips"),
        ("1", "i", "a figure alone is no letter"),
        ("101", "ioi", "figures alone are no letters"),
        ("sarko", "sarkosa", "two letters short"),
        ("karyaindo", "karya", "a longer word is another one"),
    ],
)
def test_slip_leaves_other_words_alone(asked: str, held: str, why: str) -> None:
    assert slipped(asked, held) is None, why


def test_slip_takes_no_word_that_companies_use_for_another() -> None:
    assert slipped("putri", "putra", Words("putri", "putra")) is None
    assert slipped("putry", "putra", Words("putri", "putra")) is None
    assert slipped("putrw", "putra", Words("putri", "putra")) is not None


@pytest.mark.parametrize(
    ("asked", "held"), [("tugas", "tunas"), ("maria", "marba"), ("salam", "alam"), ("kaya", "karya")]
)
def test_slip_shows_a_word_that_people_use_and_never_takes_it_for_the_same(asked: str, held: str) -> None:
    likeness = slipped(asked, held)
    assert likeness is not None
    assert likeness.how is How.OTHER
    assert likeness.slips > MAX_SLIPS


@pytest.mark.parametrize(
    ("asked", "held", "how"),
    [
        ("karya", "karya", How.SAME),
        ("satrya", "satria", How.SPELLING),
        ("oenggoel", "unggul", How.SPELLING),
        ("megahh", "mega", How.SPELLING),
        ("mega", "megah", How.OTHER),
        ("java", "jafa", How.OTHER),
        ("bella", "bela", How.SPELLING),
    ],
)
def test_alike_parts_two_real_words_that_are_read_alike(asked: str, held: str, how: How) -> None:
    assert alike(asked, held, Words("mega", "megah", "java", "jafa", "bela", "bella")).how is how


@pytest.mark.parametrize(
    ("asked", "held", "taken"),
    [
        ("sejaht", "sejahtera", True),
        ("indo", "indonesia", True),
        ("nus", "nusantara", True),
        ("in", "indonesia", False),
        ("sejahtera", "sejahtera", False),
        ("sark", "sarkosa", False),
        ("ndo", "indonesia", False),
    ],
)
def test_shortened_is_the_beginning_of_a_word_that_fills_the_register(asked: str, held: str, taken: bool) -> None:
    likeness = shortened(asked, held)
    assert (likeness is not None and likeness.how is How.SHORT) is taken


def test_long_forms_are_all_that_may_be_meant() -> None:
    assert long_forms("indo") == ("indojaya", "indonesia")
    assert long_forms("sark") == ()


def run_of(*words: str) -> Run:
    return Run(words, "".join(words), fold("".join(words)))


@pytest.mark.parametrize(
    ("asked", "held", "slips"),
    [
        (("ronagemilang",), ("rona", "gemilang"), 0),
        (("indoman", "power"), ("indo", "manpower"), 0),
        (("ronagemilng",), ("rona", "gemilang"), 1),
        (("rona", "gemilng"), ("ronagemilang",), 1),
        (("krida", "utama"), ("kridatama",), 1),
        (("bageosbersaudara",), ("bagoes", "bersaudara"), 1),
        (("ronagmilng",), ("rona", "gemilang"), None),
        (("adimas",), ("adi", "mar"), None),
        (("rona", "gemilng"), ("ronage", "milang"), None),
        (("putrijaya",), ("putra", "jaya"), None),
        (("putri", "jaya"), ("putrajaya",), None),
        (("mariajasa",), ("marba", "jasa"), None),
        (("inodnesia", "a"), ("indonesia",), None),
        (("a", "inodnesia"), ("indonesia",), None),
        (("rejeeki", "ii"), ("rejeki",), None),
        (("el", "karmin"), ("elkarimin",), 1),
    ],
)
def test_joined_words_pair_with_a_slip_if_long_and_no_part_is_another_word(
    asked: tuple[str, ...], held: tuple[str, ...], slips: int | None
) -> None:
    likeness = joined(run_of(*asked), run_of(*held), Words("putri", "putra", "jaya"))
    assert (likeness and likeness.slips) == slips


def test_real_words_are_no_other_writing_of_a_word() -> None:
    assert not REAL_WORDS & SAME_WORD.keys()
