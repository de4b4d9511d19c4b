"""Two names side by side, word by word: what aligns, in what way, and what is left over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from verify.core import slips
from verify.core.names import NameKey, fold
from verify.core.slips import How, Lexicon, Likeness, Run

_LONGEST_JOIN = 3
#: Runs are not compared whose letters, each word folded alone, differ by more in number.
_FAR = 3
#: A run of neighbouring words: where they stand, how many letters they have, the first letter and the last.
_Outline = tuple[tuple[int, ...], int, str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Words of the one name that stand for words of the other; several words on a side are fused or split ones."""

    asked: tuple[int, ...]
    held: tuple[int, ...]
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two names' words pair up. `extra` are asked words without a partner, `missing` the register's."""

    pairs: tuple[Pair, ...]
    extra: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()

    @property
    def slips(self) -> int:
        """What the slips cost in all."""
        return sum(pair.likeness.slips for pair in self.pairs)

    @property
    def shortened(self) -> int:
        """How many words are written for their beginning only."""
        return sum(pair.likeness.how is How.SHORT for pair in self.pairs)

    @property
    def in_order(self) -> bool:
        """Whether the words stand in the register's order."""
        last = -1
        for pair in self.pairs:
            if pair.held[0] < last:
                return False
            last = pair.held[0]
        return True


class Asked:
    """A name made ready to be held against one entry after another: what is the same for each is found out once."""

    def __init__(self, key: NameKey, lexicon: Lexicon) -> None:
        """Take the name, and what the register knows of words."""
        self.key = key
        self.lexicon = lexicon
        self.compact = key.compact
        self.compact_as_written = "".join(key.written)
        self._outlines: dict[tuple[int, ...], list[_Outline]] = {}
        self._runs: dict[tuple[int, ...], Run] = {}

    @cached_property
    def unslipped(self) -> frozenset[int]:
        """The places of words that companies use: none of them is a slip of another."""
        words = enumerate(zip(self.key.words, self.key.folds, strict=True))
        return frozenset([at for at, (word, folded) in words if slips.is_used(word, folded, self.lexicon)])

    def outlines(self, places: tuple[int, ...]) -> list[_Outline]:
        """The outlines of the words at these places."""
        if places not in self._outlines:
            self._outlines[places] = _outlines(self.key, places)
        return self._outlines[places]

    def run(self, span: tuple[int, ...]) -> Run:
        """Neighbouring words as one, in their common spelling."""
        if span not in self._runs:
            self._runs[span] = _run(self.key.words, span)
        return self._runs[span]

    def align(self, held: NameKey) -> Alignment:
        """Pair the words of two names: first those that are read alike, then, of what is left, the most alike first.

        Joined and split words pair too ("rona gemilang"/"ronagemilang"). `pairs` stand in the order asked.
        """
        pairs, ours, theirs = _alike(self.key, held, self.lexicon)
        if ours and theirs:
            options = sorted(
                _options(self, held, (ours, theirs)),
                key=lambda pair: (
                    -pair.likeness.score,
                    -len(pair.asked) - len(pair.held),
                    abs(pair.asked[0] - pair.held[0]),
                ),
            )
            for pair in options:
                if all(at in ours for at in pair.asked) and all(at in theirs for at in pair.held):
                    pairs.append(pair)
                    ours = [at for at in ours if at not in pair.asked]
                    theirs = [at for at in theirs if at not in pair.held]
        pairs.sort(key=lambda pair: pair.asked)
        return Alignment(tuple(pairs), tuple(ours), tuple(theirs))


def align(asked: NameKey, held: NameKey, lexicon: Lexicon) -> Alignment:
    """Two names side by side, once (see `Asked.align`)."""
    return Asked(asked, lexicon).align(held)


def _alike(asked: NameKey, held: NameKey, lexicon: Lexicon) -> tuple[list[Pair], list[int], list[int]]:
    """The words of one folded spelling paired, the nearest place first, and the places left on both sides."""
    pairs: list[Pair] = []
    ours: list[int] = []
    theirs = list(range(len(held.folds)))
    for at, folded in enumerate(asked.folds):
        places = [place for place in theirs if held.folds[place] == folded]
        place = min(places, key=lambda p: (asked.words[at] != held.words[p], abs(p - at))) if places else None
        likeness = None if place is None else slips.alike(asked.words[at], held.words[place], lexicon)
        if place is None or likeness is None:
            ours.append(at)
        else:
            pairs.append(Pair((at,), (place,), likeness))
            theirs.remove(place)
    return pairs, ours, theirs


def _options(asked: Asked, held: NameKey, left: tuple[list[int], list[int]]) -> Iterator[Pair]:
    """Every likeness of a word, or of a run of neighbouring words, among the places left on both sides."""
    for at in left[0]:
        for place in left[1]:
            if (likeness := _word(asked, held, at, place)) is not None:
                yield Pair((at,), (place,), likeness)
    if len(left[0]) > 1 or len(left[1]) > 1:
        yield from _joins(asked, held, left)


def _joins(asked: Asked, held: NameKey, left: tuple[list[int], list[int]]) -> Iterator[Pair]:
    """Every likeness of runs; one slip leaves the first letter or the last alone, and the length nearly so."""
    theirs = _outlines(held, left[1])
    runs: dict[tuple[int, ...], Run] = {}
    for ours, size, first, last in asked.outlines(tuple(left[0])):
        for span, other_size, other_first, other_last in theirs:
            apart = abs(size - other_size) > _FAR or (first != other_first and last != other_last)
            if apart or len(ours) == len(span) == 1:
                continue
            if span not in runs:
                runs[span] = _run(held.words, span)
            likeness = slips.joined(asked.run(ours), runs[span], asked.lexicon) or _as_written(asked, held, ours, span)
            if likeness is not None:
                yield Pair(ours, span, likeness)


def _as_written(asked: Asked, held: NameKey, ours: tuple[int, ...], span: tuple[int, ...]) -> Likeness | None:
    """The likeness of two runs as they are written, where that is not their common spelling."""
    if asked.key.written is asked.key.words and held.written is held.words:
        return None
    return slips.joined(_run(asked.key.written, ours), _run(held.written, span), asked.lexicon)


def _outlines(key: NameKey, places: Iterable[int]) -> list[_Outline]:
    """The words left, and every run of neighbours among them."""
    folds, left = key.folds, set(places)
    return [
        (span, sum([len(folds[at]) for at in span]), folds[span[0]][:1], folds[span[-1]][-1:])
        for span in _spans(len(folds))
        if left.issuperset(span)
    ]


def _run(words: tuple[str, ...], span: tuple[int, ...]) -> Run:
    parts = words[span[0] : span[-1] + 1]
    whole = "".join(parts)
    return Run(parts, whole, fold(whole))


def _word(asked: Asked, held: NameKey, at: int, place: int) -> Likeness | None:
    """One word beside another: in their common spelling, or as both are written ("rejek1"/"rejeki")."""
    key, lexicon = asked.key, asked.lexicon
    ours, theirs = key.words[at], held.words[place]
    if ours in key.short and (short := slips.shortened(ours, theirs)):
        return short
    folds = key.folds[at], held.folds[place]
    found = None if at in asked.unslipped else slips.slip(ours, theirs, folds, lexicon)
    if held.written is held.words or held.written[place] == theirs:
        return found
    left, right = key.written[at], held.written[place]
    folds = fold(left), fold(right)
    other = slips.alike(left, right, lexicon) if folds[0] == folds[1] else slips.slip(left, right, folds, lexicon)
    return max((found, other), key=lambda one: one.score if one else 0.0)


@cache
def _spans(length: int) -> tuple[tuple[int, ...], ...]:
    return tuple(
        tuple(range(start, start + size)) for size in range(1, _LONGEST_JOIN + 1) for start in range(length - size + 1)
    )
