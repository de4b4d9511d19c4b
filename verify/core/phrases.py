"""Phrases of one or more words, found in a text in one pass; and words one slip of the keyboard from known ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Spot(Generic[Value]):
    """A phrase found: the words from `start` up to, not including, `end`, and what the phrase stands for."""

    start: int
    end: int
    value: Value


class Phrasebook(Generic[Value]):
    """Squeezed phrases and what each stands for. Time is linear in the words asked, whatever the number of phrases."""

    def __init__(self, phrases: Mapping[str, Value]) -> None:
        """Make the phrases findable by their first word, the longest first."""
        self._values = dict(phrases)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for phrase in self._values:
            first, *rest = phrase.split()
            lengths[first].add(len(rest) + 1)
        self._lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}

    def get(self, phrase: str) -> Value | None:
        """What a whole squeezed text stands for; None if it is no phrase of the book."""
        return self._values.get(phrase)

    def spot(self, words: Sequence[str]) -> Iterator[Spot[Value]]:
        """The phrases among the words, from the left, the longest at each place, never overlapping."""
        behind, lengths = 0, self._lengths
        for at, word in enumerate(words):
            if word not in lengths or at < behind:
                continue
            found = self._at(words, at)
            if found is not None:
                yield found
                behind = found.end

    def _at(self, words: Sequence[str], at: int) -> Spot[Value] | None:
        for length in self._lengths[words[at]]:
            phrase = " ".join(words[at : at + length])
            if phrase in self._values and at + length <= len(words):
                return Spot(at, at + length, self._values[phrase])
        return None


class Slips:
    """Known words, and which of them a word mistyped by one letter may mean. Words below `shortest` are left out."""

    def __init__(self, words: Iterable[str], *, shortest: int) -> None:
        """Keep each word under itself and under itself less one letter."""
        self._shortest = shortest
        self._known = frozenset(words)
        self._near: defaultdict[str, set[str]] = defaultdict(set)
        for word in self._known:
            if len(word) >= shortest:
                for part in (word, *_shorter(word)):
                    self._near[part].add(word)

    def near(self, word: str) -> frozenset[str]:
        """The known words that differ by one letter added, lost, changed or swapped with its neighbour.

        None of them for a word that is known itself, is too short, or holds a sign that is no letter.
        """
        if word in self._known or len(word) < self._shortest or not word.isalpha():
            return frozenset()
        parts = (word, *_shorter(word))
        return frozenset(known for part in parts for known in self._near.get(part, ()) if _one_slip(word, known))


def _shorter(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_slip(left: str, right: str) -> bool:
    """Whether two different words are one letter added, lost, changed, or swapped with its neighbour apart."""
    short, long = sorted((left, right), key=len)
    at = next((at for at, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at : at + 2] == long[at : at + 2][::-1]
    return short[at + 1 :] == long[at + 1 :] or (swapped and short[at + 2 :] == long[at + 2 :])
