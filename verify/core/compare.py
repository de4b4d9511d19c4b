"""Two names side by side, word by word: what aligns, in what way, and what is left over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.fuzz import ratio

from verify.core import slips
from verify.core.names import NameKey, fold
from verify.core.slips import How, Lexicon, Likeness

_LONGEST_JOIN = 3


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


def nearest(asked: str, names: Sequence[str], *, most: int, at_least: float) -> list[int]:
    """The places in `names` that read most like `asked` (0–100 by edit ratio), best first; the brute force."""
    found = process.extract(asked, names, scorer=ratio, processor=None, limit=most, score_cutoff=at_least)
    return [at for _, _, at in found]


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
    theirs = _runs(left[1], len(held.words))
    for ours in _runs(left[0], len(asked.words)):
        for place in theirs:
            likeness = (
                _word(asked, held, ours[0], place[0], lexicon)
                if len(ours) == len(place) == 1
                else _run(asked, held, ours, place, lexicon)
            )
            if likeness is not None:
                yield Pair(ours, place, likeness)


def _word(asked: NameKey, held: NameKey, at: int, place: int, lexicon: Lexicon) -> Likeness | None:
    """One word beside another: in their common spelling, or as both are written ("rejek1"/"rejeki")."""
    ours, theirs = asked.words[at], held.words[place]
    if ours in asked.short and (short := slips.shortened(ours, theirs)):
        return short
    found = slips.slip(ours, theirs, (asked.folds[at], held.folds[place]), lexicon)
    if held.written[place] == theirs:
        return found
    left, right = asked.written[at], held.written[place]
    folds = fold(left), fold(right)
    other = slips.alike(left, right, lexicon) if folds[0] == folds[1] else slips.slip(left, right, folds, lexicon)
    return max((found, other), key=lambda one: one.score if one else 0.0)


def _run(asked: NameKey, held: NameKey, ours: Sequence[int], place: Sequence[int], lexicon: Lexicon) -> Likeness | None:
    """A run of words beside another, in their common spelling or as both are written."""
    left, right = tuple(asked.words[at] for at in ours), tuple(held.words[at] for at in place)
    found = slips.joined(left, right, lexicon)
    if found is None and (held.written is not held.words or asked.written is not asked.words):
        left, right = tuple(asked.written[at] for at in ours), tuple(held.written[at] for at in place)
        found = slips.joined(left, right, lexicon)
    return found


def _runs(places: list[int], size: int) -> list[tuple[int, ...]]:
    """The runs of neighbouring words that are all left."""
    left = set(places)
    return [span for span in _spans(size) if left.issuperset(span)]


@cache
def _spans(length: int) -> tuple[tuple[int, ...], ...]:
    return tuple(
        tuple(range(start, start + size)) for size in range(1, _LONGEST_JOIN + 1) for start in range(length - size + 1)
    )
