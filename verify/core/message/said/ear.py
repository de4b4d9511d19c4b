"""A second ear for red flags: linear models over the words of a message, learnt from labelled texts.

Patterns (the rows beside this module) hear what somebody thought of; the ear hears what is near to what was labelled.
It does three things, each a sum of weights (log odds): a sentence that is *surely* a flag raises it though no pattern
fits; a pattern's flag that no sentence of the message makes at all likely is *doubted* and dropped; a message that as a
whole *tells* (warns, denies, informs, is news or a careful advert) raises nothing. `config/hearing.csv` holds the
weights; `tests/eval/messages/learn.py` makes them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import add

from verify.core.message.said.coded import Coded, denies, token

Span = tuple[int, int]
#: The row that holds each model's bias (no feature has a blank in it), and the model of whole messages that tell.
BIAS, TOLD = "(bias) ", "told"
#: Log odds: chosen on messages of hands that the weights were not learnt from (docs/evaluation.md).
SURE, DOUBTED = 1.5, -5.0
#: How much the odds that a message only tells count against each flag.
TELLING = 3.0
#: Fewer words are too few to tell a voice by.
_FEWEST_TO_TELL = 20
_PIECE = 5
_DENIED_WORDS = 6
_OPENING = 6


@dataclass(frozen=True, slots=True)
class _Row:
    """What a feature adds to flags, by their place, and to a whole message's only telling."""

    flags: tuple[tuple[int, float], ...] = ()
    told: float = 0.0


_NO_ROW = _Row()


@dataclass(frozen=True, slots=True)
class Ear:
    """The weights: flag by flag its bias, feature by feature what it adds to which flags, as the file has it.

    A row is read when its feature is first heard: a program that reads no message does not wait for a megabyte of them.
    """

    flags: tuple[str, ...] = ()
    bias: tuple[float, ...] = ()
    telling_bias: float = 0.0
    weights: Mapping[str, str] = field(default_factory=dict)
    #: The rows read so far.
    known: dict[str, _Row] = field(default_factory=dict, compare=False, repr=False)
    #: What a word met before adds to each flag, by itself and by its pieces.
    met: dict[str, tuple[float, ...]] = field(default_factory=dict, compare=False, repr=False)

    def weigh(self, message: Coded) -> dict[str, tuple[float, Span]]:
        """For each flag the highest log odds of any sentence, and where that sentence stands in the signs."""
        spans = list(stretches(message.signs)) if self.flags else []
        columns = zip(*(self._sums(tokens(message, span)) for span in spans), strict=True)
        return {flag: max(zip(sums, spans, strict=True)) for flag, sums in zip(self.flags, columns, strict=False)}

    def weigh_parts(self, message: Coded) -> dict[str, float]:
        """For each flag the highest log odds of any part between commas: a long sentence speaks of many things."""
        sums = [self._sums(tokens(message, span)) for span in stretches(message.signs, ".?,")]
        return dict(zip(self.flags, map(max, *sums), strict=True)) if len(sums) > 1 else {}

    def _sums(self, words: Sequence[str]) -> list[float]:
        """The log odds of every flag for one sentence."""
        sums = list(self.bias)
        for word in set(words):
            sums = list(map(add, sums, self.met.get(word) or self._word(word)))
        for feature in beside(words) & self.weights.keys():
            for place, weight in self._row(feature).flags:
                sums[place] += weight
        return sums

    def _row(self, feature: str) -> _Row:
        """What a feature adds to what."""
        if feature in self.known:
            return self.known[feature]
        if feature not in self.weights:
            return _NO_ROW
        told = _told(self.weights[feature])
        place = {flag: number for number, flag in enumerate(self.flags)}
        flags = tuple((place[flag], weight) for flag, weight in told.items() if flag != TOLD)
        self.known[feature] = row = _Row(flags, told.get(TOLD, 0.0))
        return row

    def _word(self, word: str) -> tuple[float, ...]:
        """What one word adds to each flag. Remembered where the word is known: no name that was typed is kept."""
        added = [0.0] * len(self.flags)
        for feature in (word, *pieces(word)):
            for place, weight in self._row(feature).flags:
                added[place] += weight
        told = tuple(added)
        if word in self.weights:
            self.met[word] = told
        return told

    def tells(self, message: Coded) -> float:
        """The log odds, if above 0, that a message only warns, denies, informs or tells news, and offers nothing."""
        words = _worded(tokens(message, (0, len(message.signs))))
        if len(words) < _FEWEST_TO_TELL:
            return 0.0
        found = whole_features(words) & self.weights.keys()
        return max(0.0, sum((self._row(one).told for one in found), self.telling_bias))


DEAF = Ear()
"""Hears nothing and doubts nothing."""


def read_ear(text: str) -> Ear:
    """Read rows of a feature and its weights ("M4:1.2 V1:-0.35"); the first has each model's bias.

    ValueError where a row is none of that, or speaks of a flag that has no bias.
    """
    rows = csv.reader(io.StringIO(text))
    next(rows, None)
    weights = {row[0]: row[-1] for row in rows if row}
    try:
        bias = _told(weights.pop(BIAS, ""))
    except ValueError as error:
        raise ValueError(f"hearing.csv: {BIAS}: {error}") from error
    number = r"-?\d+(?:\.\d+)?"
    one = rf"(?:{'|'.join(bias)}):{number}"
    check = re.compile(rf"{one}(?: {one})*").fullmatch
    if wrong := next((feature for feature, written in weights.items() if not check(written)), None):
        message = f"hearing.csv: {wrong}: {weights[wrong]!r} is no list of weights for flags that the first row has"
        raise ValueError(message)
    telling = bias.pop(TOLD, 0.0)
    return Ear(tuple(bias), tuple(bias.values()), telling, weights)


def _told(written: str) -> dict[str, float]:
    """The weights of one row by flag."""
    return {flag: float(weight) for flag, _, weight in (one.partition(":") for one in written.split())}


def stretches(signs: str, ends: str = ".?") -> Iterator[Span]:
    """Where each sentence stands, or each part up to other ends; its question mark with it."""
    start = 0
    for at, sign in enumerate(signs):
        if sign in ends:
            if at > start:
                yield start, at + (sign == "?")
            start = at + 1
    if len(signs) > start:
        yield start, len(signs)


def tokens(message: Coded, span: Span) -> list[str]:
    """The words of a stretch as features are made of them."""
    return [token(message, at) for at in range(*span)]


def beside(words: Sequence[str]) -> set[str]:
    """What is weighed of a sentence besides each word and its pieces: pairs, and words behind a denial."""
    found = set(_pairs(words))
    left = 0
    for word in words:
        if denies(word):
            left = _DENIED_WORDS
        elif word in {",", "?"}:
            left = 0
        elif left:
            found.add(f"!{word}")
            left -= 1
    return found


def pieces(word: str) -> tuple[str, ...]:
    """The pieces of a longer word: what it has in common with its relatives and its misspellings."""
    return tuple(f"…{word[one : one + _PIECE]}" for one in range(len(word) - _PIECE + 1))


def _worded(words: Sequence[str]) -> list[str]:
    return [word for word in words if word.isalpha()]


def whole_features(words: Sequence[str]) -> set[str]:
    """What is weighed of a whole message: words, pairs, and what it begins with; no figures and no marks."""
    words = _worded(words)
    return {*words, *_pairs(words), *(f"^{word}" for word in words[:_OPENING])}


def _pairs(words: Sequence[str]) -> Iterable[str]:
    """Two words side by side, and two with one between them."""
    yield from map("_".join, pairwise(words))
    yield from map("~".join, zip(words, words[2:], strict=False))
