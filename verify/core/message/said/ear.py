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
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from verify.core.message.said.coded import Coded, denies
from verify.core.message.said.kinds import KINDS, kinds
from verify.core.message.said.net import Net, read_net

Span = tuple[int, int]
#: The row that holds each model's bias (no feature has a blank in it), and the model of whole messages that tell.
BIAS, TOLD = "(bias) ", "told"
#: Log odds: chosen on messages of hands that the weights were not learnt from (docs/evaluation.md).
SURE, DOUBTED = 0.0, -3.0
#: How much the odds that a message only tells count against each flag.
TELLING = 5.0
#: Below these log odds of telling a message offers or reports, though a word of the news is in it.
OFFERS = -3.0
#: Fewer words are too few to tell a voice by.
_FEWEST_TO_TELL = 20
#: How much of the log odds is the net's, and how many sentences it hears: no message that somebody sends has more.
SHARE, _MOST_SENTENCES = 0.5, 200
_PIECE = 5
_DENIED_WORDS = 6
_OPENING = 6
_SENTENCE, _PART = re.compile(r"[^.?]+\??"), re.compile(r"[^.?,]+\??")
#: Bits of a lane, and the middle of what it holds: sums far below 10 million hundredths of either sign.
_LANE, _HALF = 32, 1 << 31


class _Rows(dict[str, int]):
    """What features add, in lanes. A row is read when its feature is first heard."""

    def __init__(self, written: Mapping[str, str], lanes: Sequence[str]) -> None:
        """No row is read yet."""
        super().__init__()
        self.written, self.lanes = written, lanes

    def __missing__(self, feature: str) -> int:
        """Read a row of the file; KeyError where it has none of this feature."""
        self[feature] = added = _side_by_side(_told(self.written[feature]), self.lanes)
        return added


class _Heard(NamedTuple):
    """What is weighed of a stretch: its words, and what stands beside them that the file has."""

    words: frozenset[str]
    beside: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ear:
    """The weights: feature by feature what it adds to the log odds of which flags, and the net beside them.

    Added up are hundredths, those of all flags in one integer, each in a lane of its own: exact, and one addition a
    feature. Rows are read one by one: a program that reads no message does not wait for a megabyte of them.
    """

    flags: tuple[str, ...] = ()
    #: What each sum begins with; so much more in each lane that none ever holds a number below 0.
    bias: int = 0
    rows: _Rows = field(default_factory=lambda: _Rows({}, ()), compare=False, repr=False)
    net: Net | None = field(default=None, compare=False, repr=False)
    #: The number of each feature, as the net has them.
    numbers: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)
    #: What a word met before adds by itself and by its pieces, and the numbers of these.
    met: dict[str, tuple[int, tuple[int, ...]]] = field(default_factory=dict, compare=False, repr=False)

    def weigh(self, message: Coded) -> dict[str, tuple[float, Span]]:
        """For each flag the highest log odds of any sentence, and where that sentence stands in the signs."""
        spans = [*stretches(message.signs)] if self.flags else []
        if not spans:
            return {}
        heard = self._heard(message, spans)
        odds = self._odds(heard)[:, :-1]
        if self.net is not None:
            first = odds[:_MOST_SENTENCES]
            first += SHARE * (self.net.odds([*map(self._numbers, heard[:_MOST_SENTENCES])]) - first)
        best = odds.argmax(0)
        return {
            flag: (float(odds[at, one]), spans[at]) for one, (flag, at) in enumerate(zip(self.flags, best, strict=True))
        }

    def weigh_parts(self, message: Coded) -> dict[str, float]:
        """For each flag the highest log odds of any part between commas: a long sentence speaks of many things."""
        odds = self._odds(self._heard(message, stretches(message.signs, _PART)))
        return dict(zip(self.flags, odds.max(0).tolist(), strict=False)) if len(odds) else {}

    def tells(self, message: Coded) -> float | None:
        """The log odds that a message only warns, denies, informs or tells news; None where it has too few words."""
        words = _worded(message.tokens)
        if len(words) < _FEWEST_TO_TELL or not self.flags:
            return None
        known = self.rows.written.keys() & whole_features(words)
        return float(self._apart([self._sum(known, self.bias)])[0, -1])

    def _heard(self, message: Coded, spans: Iterable[Span]) -> list[_Heard]:
        """What is weighed of each stretch; what is said again and again is looked at once."""
        kind, known = tuple(kinds(message)), self.rows.written.keys()
        seen: dict[tuple[tuple[str, ...], ...], _Heard] = {}
        found: list[_Heard] = []
        for start, end in spans:
            said = message.tokens[start:end], kind[start:end]
            if said not in seen:
                seen[said] = _Heard(frozenset(said[0]), frozenset(beside(said[1]) & known))
            found.append(seen[said])
        return found

    def _odds(self, heard: Iterable[_Heard]) -> NDArray[np.float64]:
        """For each stretch a row: the log odds of every flag, and last what it adds to a message's only telling."""
        sums: dict[_Heard, int] = {}
        for one in (each := [*heard]):
            if one not in sums:
                sums[one] = sum((self._word(word)[0] for word in one.words), self._sum(one.beside, self.bias))
        return self._apart([sums[one] for one in each])

    def _sum(self, features: Iterable[str], begin: int = 0) -> int:
        """What features of the file add."""
        return sum(map(self.rows.__getitem__, features), begin)

    def _numbers(self, heard: _Heard) -> list[int]:
        """The numbers of all that is weighed of a stretch, each once."""
        found = {number for word in heard.words for number in self._word(word)[1]}
        return [*found, *map(self.numbers.__getitem__, heard.beside)]

    def _word(self, word: str) -> tuple[int, tuple[int, ...]]:
        """What one word adds, and its numbers. Remembered where the word is known: no name that was typed is kept."""
        if (met := self.met.get(word)) is not None:
            return met
        known = self.rows.written.keys() & {word, *pieces(word)}
        told = self._sum(known), tuple(map(self.numbers.__getitem__, known))
        if word in self.rows.written:
            self.met[word] = told
        return told

    def _apart(self, sums: Sequence[int]) -> NDArray[np.float64]:
        """The numbers in the lanes of sums that began with the bias, a row each."""
        count = len(self.flags) + 1
        lanes = b"".join(one.to_bytes(_LANE // 8 * count, "little") for one in sums)
        return (np.frombuffer(lanes, "<u4").reshape(-1, count).astype(np.float64) - _HALF) / 100


def _side_by_side(hundredths: Mapping[str, int], order: Iterable[str]) -> int:
    """Numbers in lanes of one integer, those of `order` from its low end on; what is not given is 0."""
    return sum(hundredths.get(one, 0) << _LANE * place for place, one in enumerate(order))


DEAF = Ear()
"""Hears nothing and doubts nothing."""


def read_ear(text: str, net: bytes | None = None) -> Ear:
    """Read rows of a feature and its weights ("M4:1.2 V1:-0.35"); the first has each model's bias. `net`: hearing.npz.

    ValueError where a row is none of that or speaks of a flag that has no bias, and where the net is of other rows.
    """
    rows = csv.reader(io.StringIO(text))
    next(rows, None)
    weights = {row[0]: row[-1] for row in rows if row}
    try:
        bias = _told(weights.pop(BIAS, ""))
    except ValueError as error:
        raise ValueError(f"hearing.csv: {BIAS}: {error}") from error
    one = rf"(?:{'|'.join(bias)}):-?\d+(?:\.\d\d?)?"
    check = re.compile(rf"{one}(?: {one})*").fullmatch
    if wrong := next((feature for feature, written in weights.items() if not check(written)), None):
        message = f"hearing.csv: {wrong}: {weights[wrong]!r} is no list of weights for flags that the first row has"
        raise ValueError(message)
    flags = tuple(flag for flag in bias if flag != TOLD)
    begins = {flag: _HALF + bias.get(flag, 0) for flag in (*flags, TOLD)}
    ear = Ear(
        flags,
        _side_by_side(begins, (*begins,)),
        _Rows(weights, (*begins,)),
        net=read_net(net, weights) if net else None,
        numbers={feature: number for number, feature in enumerate(weights)},
    )
    if ear.net is not None and ear.net.flags != flags:
        message = "hearing.npz: its flags are not those of hearing.csv; make both anew (make learn)"
        raise ValueError(message)
    return ear


def _told(written: str) -> dict[str, int]:
    """The weights of one row by flag, in hundredths."""
    return {flag: round(float(weight) * 100) for flag, _, weight in (one.partition(":") for one in written.split())}


def stretches(signs: str, book: re.Pattern[str] = _SENTENCE) -> Iterator[Span]:
    """Where each sentence stands, or each part as `book` cuts them; its question mark with it."""
    return (hit.span() for hit in book.finditer(signs))


def beside(words: Sequence[str]) -> set[str]:
    """What is weighed of a sentence besides each word and its pieces: kinds, pairs, and what is behind a denial.

    `words`: by their kinds (`kinds.kinds`).
    """
    found = set(_pairs(words))
    found.update(word for word in words if word in KINDS)
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
