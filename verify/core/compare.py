"""Two names side by side, word by word: what aligns, in what way, and what is left over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from verify.core import slips
from verify.core.names import NameKey, fold
from verify.core.slips import How, Lexicon, Likeness, Run

_LONGEST_JOIN = 3
#: Runs are not compared whose letters, each word folded alone, differ by more in number.
_FAR = 3


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


def align(asked: NameKey, held: NameKey, lexicon: Lexicon) -> Alignment:
    """Pair the words of two names: first those that are read alike, then, among what is left, the best likeness first.

    Joined and split words pair too ("rona gemilang"/"ronagemilang"). `pairs` stand in the order asked.
    """
    pairs, ours, theirs = _alike(asked, held, lexicon)
    if ours and theirs:
        options = sorted(
            _options(asked, held, (ours, theirs), lexicon),
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


def _options(asked: NameKey, held: NameKey, left: tuple[list[int], list[int]], lexicon: Lexicon) -> Iterator[Pair]:
    """Every likeness of a word, or of a run of neighbouring words, among the places left on both sides."""
    for at in left[0]:
        for place in left[1]:
            if (likeness := _word(asked, held, at, place, lexicon)) is not None:
                yield Pair((at,), (place,), likeness)
    if len(left[0]) > 1 or len(left[1]) > 1:
        yield from _joins(asked, held, left, lexicon)


def _joins(asked: NameKey, held: NameKey, left: tuple[list[int], list[int]], lexicon: Lexicon) -> Iterator[Pair]:
    """Every likeness of runs; one slip leaves the first letter or the last alone, and the length nearly so."""
    theirs = _outlines(held, left[1])
    for ours, size, first, last in _outlines(asked, left[0]):
        for span, other_size, other_first, other_last in theirs:
            apart = abs(size - other_size) > _FAR or (first != other_first and last != other_last)
            if apart or len(ours) == len(span) == 1:
                continue
            for one, other in _readings(asked, held, ours, span):
                likeness = slips.joined(one, other, lexicon)
                if likeness is not None:
                    yield Pair(ours, span, likeness)
                    break


def _outlines(key: NameKey, places: list[int]) -> list[tuple[tuple[int, ...], int, str, str]]:
    """The words left, and every run of neighbours among them: where, how many letters, the first and the last."""
    folds, left = key.folds, set(places)
    return [
        (span, sum([len(folds[at]) for at in span]), folds[span[0]][:1], folds[span[-1]][-1:])
        for span in _spans(len(folds))
        if left.issuperset(span)
    ]


def _readings(asked: NameKey, held: NameKey, ours: tuple[int, ...], span: tuple[int, ...]) -> Iterator[tuple[Run, Run]]:
    """Two runs in their common spelling, and as they are written where that is another."""
    yield _run(asked.words, ours), _run(held.words, span)
    if asked.written is not asked.words or held.written is not held.words:
        yield _run(asked.written, ours), _run(held.written, span)


def _run(words: tuple[str, ...], span: tuple[int, ...]) -> Run:
    parts = words[span[0] : span[-1] + 1]
    whole = "".join(parts)
    return Run(parts, whole, fold(whole))


def _word(asked: NameKey, held: NameKey, at: int, place: int, lexicon: Lexicon) -> Likeness | None:
    """One word beside another: in their common spelling, or as both are written ("rejek1"/"rejeki")."""
    ours, theirs = asked.words[at], held.words[place]
    if ours in asked.short and (short := slips.shortened(ours, theirs)):
        return short
    found = slips.slip(ours, theirs, (asked.folds[at], held.folds[place]), lexicon)
    if held.written is held.words or held.written[place] == theirs:
        return found
    left, right = asked.written[at], held.written[place]
    folds = fold(left), fold(right)
    other = slips.alike(left, right, lexicon) if folds[0] == folds[1] else slips.slip(left, right, folds, lexicon)
    return max((found, other), key=lambda one: one.score if one else 0.0)


@cache
def _spans(length: int) -> tuple[tuple[int, ...], ...]:
    return tuple(
        tuple(range(start, start + size)) for size in range(1, _LONGEST_JOIN + 1) for start in range(length - size + 1)
    )
