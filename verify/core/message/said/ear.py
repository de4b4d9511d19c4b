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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from verify.core.message.said.coded import Coded, denies, token

Span = tuple[int, int]
#: Rows that hold a model's bias, and the model of whole messages that tell. No feature has a blank in it.
BIAS, TOLD = "(bias) ", "told"
#: Log odds: chosen on messages of hands that the weights were not learnt from (docs/evaluation.md).
SURE, DOUBTED, TELLS = 0.5, -4.0, 2.0
_PIECE = 5
_DENIED_WORDS = 6
_OPENING = 6
_ENDS = frozenset(".?")


@dataclass(frozen=True, slots=True)
class Ear:
    """The weights: flag by flag its bias, feature by feature what it adds to which flags (by their place)."""

    flags: tuple[str, ...] = ()
    bias: tuple[float, ...] = ()
    weights: Mapping[str, Sequence[tuple[int, float]]] = field(default_factory=dict)
    telling: Mapping[str, float] = field(default_factory=dict)

    def weigh(self, message: Coded) -> dict[str, tuple[float, Span]]:
        """For each flag the highest log odds of any sentence, and where that sentence stands in the signs."""
        best: dict[str, tuple[float, Span]] = {}
        for span in sentences(message.signs):
            sums = list(self.bias)
            for feature in features(tokens(message, span)) & self.weights.keys():
                for place, weight in self.weights[feature]:
                    sums[place] += weight
            for flag, weighed in zip(self.flags, sums, strict=True):
                if flag not in best or weighed > best[flag][0]:
                    best[flag] = (weighed, span)
        return best

    def tells(self, message: Coded) -> bool:
        """Whether a message as a whole warns, denies, informs or tells news, and says nothing of an offer."""
        found = whole_features(tokens(message, (0, len(message.signs)))) & self.telling.keys()
        return sum(map(self.telling.__getitem__, found), self.telling.get(BIAS, -TELLS)) > TELLS


DEAF = Ear()
"""Hears nothing and doubts nothing."""


def read_ear(text: str) -> Ear:
    """Read `feature,flag,weight` rows. ValueError where a row is none of that, or a flag has no bias."""
    rows = [(row["feature"], row["flag"], float(row["weight"])) for row in csv.DictReader(io.StringIO(text))]
    bias = {flag: weight for feature, flag, weight in rows if feature == BIAS and flag != TOLD}
    place = {flag: number for number, flag in enumerate(bias)}
    weights: dict[str, list[tuple[int, float]]] = {}
    for feature, known, weight in rows:
        if known != TOLD and known not in place:
            message = f"hearing.csv: the flag {known} has no bias"
            raise ValueError(message)
        if feature != BIAS and known != TOLD:
            weights.setdefault(feature, []).append((place[known], weight))
    telling = {feature: weight for feature, flag, weight in rows if flag == TOLD}
    return Ear(tuple(bias), tuple(bias.values()), weights, telling)


def sentences(signs: str) -> Iterator[Span]:
    """Where each sentence stands, its question mark with it."""
    start = 0
    for at, sign in enumerate(signs):
        if sign in _ENDS:
            if at > start:
                yield start, at + (sign == "?")
            start = at + 1
    if len(signs) > start:
        yield start, len(signs)


def tokens(message: Coded, span: Span) -> list[str]:
    """The words of a stretch as features are made of them."""
    return [token(message, at) for at in range(*span)]


def features(words: Sequence[str]) -> set[str]:
    """What is weighed of one sentence: words, pairs, pieces of longer words, words behind a denial."""
    found = {*words, *_pairs(words)}
    left = 0
    for word in words:
        if len(word) >= _PIECE:
            found.update([f"…{word[one : one + _PIECE]}" for one in range(len(word) - _PIECE + 1)])
        if denies(word):
            left = _DENIED_WORDS
        elif word in {",", "?"}:
            left = 0
        elif left:
            found.add(f"!{word}")
            left -= 1
    return found


def whole_features(words: Sequence[str]) -> set[str]:
    """What is weighed of a whole message: words, pairs, and what it begins with."""
    return {*words, *_pairs(words), *(f"^{word}" for word in words[:_OPENING])}


def _pairs(words: Sequence[str]) -> Iterable[str]:
    """Two words side by side, and two with one between them."""
    yield from map("_".join, pairwise(words))
    yield from map("~".join, zip(words, words[2:], strict=False))
