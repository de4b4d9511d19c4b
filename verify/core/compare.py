"""Two names side by side, word by word: what aligns, how well, and what is left over. The only user of rapidfuzz."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from verify.core import weights
from verify.core.names import fold

_LONGEST_JOIN = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """Words of the one name that stand for words of the other; several words on a side are fused or split ones."""

    asked: tuple[int, ...]
    held: tuple[int, ...]
    score: float
    slips: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """How two names' words pair up. `extra` are asked words without a partner, `missing` the register's."""

    pairs: tuple[Pair, ...]
    extra: tuple[int, ...]
    missing: tuple[int, ...]

    @property
    def slips(self) -> int:
        """Letters wrong in all."""
        return sum(pair.slips for pair in self.pairs)

    @property
    def in_order(self) -> bool:
        """Whether the words stand in the register's order."""
        starts = [pair.held[0] for pair in sorted(self.pairs, key=lambda pair: pair.asked[0])]
        return starts == sorted(starts)


def word_score(asked: str, held: str, known: Callable[[str], bool]) -> tuple[float, int]:
    """How alike two words are (0–1) and how many slips apart; two different real words are not alike at all.

    A word that the register itself uses is never a slip of another one: PUTRI is not PUTRA mistyped.
    """
    score, slips = _likeness(asked, held)
    return (0.0, 0) if slips and known(fold(asked)) else (score, slips)


@lru_cache(maxsize=65536)
def _likeness(asked: str, held: str) -> tuple[float, int]:
    """What the letters alone say; kept, because a register's words meet the same words again and again."""
    if asked == held:
        return 1.0, 0
    left, right = fold(asked), fold(held)
    if left == right:
        return weights.FOLD_SCORE, 0
    shortest = min(len(left), len(right))
    allowed = 2 if shortest >= weights.TWO_TYPOS_MIN_LETTERS else 1
    if shortest < weights.TYPO_MIN_LETTERS:
        return 0.0, 0
    slips = OSA.distance(left, right, score_cutoff=allowed)
    if slips > allowed or any(char.isdigit() for char in left + right):
        return 0.0, 0
    return (weights.TYPO_SCORE if slips == 1 else weights.TWO_TYPOS_SCORE), slips


def align(asked: Sequence[str], held: Sequence[str], known: Callable[[str], bool]) -> Alignment:
    """Pair the words of two names, best first; joined and split words pair too ("rona gemilang"/"ronagemilang")."""
    options = sorted(_options(asked, held, known), key=lambda p: (-p.score, -len(p.asked) - len(p.held), _shift(p)))
    used_asked: set[int] = set()
    used_held: set[int] = set()
    chosen = []
    for pair in options:
        if used_asked.isdisjoint(pair.asked) and used_held.isdisjoint(pair.held):
            chosen.append(pair)
            used_asked.update(pair.asked)
            used_held.update(pair.held)
    return Alignment(
        tuple(sorted(chosen, key=lambda pair: pair.asked)),
        tuple(at for at in range(len(asked)) if at not in used_asked),
        tuple(at for at in range(len(held)) if at not in used_held),
    )


def nearest(asked: str, names: Sequence[str], *, most: int, at_least: float) -> list[int]:
    """The places in `names` that read most like `asked` (0–100 by edit ratio), best first; the brute force."""
    found = process.extract(asked, names, scorer=ratio, processor=None, limit=most, score_cutoff=at_least)
    return [at for _, _, at in found]


def _options(asked: Sequence[str], held: Sequence[str], known: Callable[[str], bool]) -> Iterable[Pair]:
    """Every pairing of a word, or of a run of words fused into one; a fused run must read alike, without a slip."""
    theirs = [(span, word, fold(word)) for span, word in _runs(held)]
    for left, ours in _runs(asked):
        folded = fold(ours)
        for right, word, alike in theirs:
            if len(left) == len(right) == 1:
                score, slips = word_score(ours, word, known)
            elif len(left) == 1 or len(right) == 1:
                score, slips = (weights.FOLD_SCORE if folded == alike else 0.0), 0
            else:
                continue
            if score > 0:
                yield Pair(left, right, score, slips)


def _runs(words: Sequence[str]) -> list[tuple[tuple[int, ...], str]]:
    """Every run of neighbouring words, written as one."""
    return [(span, "".join(words[span[0] : span[-1] + 1])) for span in _spans(len(words))]


@cache
def _spans(length: int) -> tuple[tuple[int, ...], ...]:
    return tuple(
        tuple(range(start, start + size)) for size in range(1, _LONGEST_JOIN + 1) for start in range(length - size + 1)
    )


def _shift(pair: Pair) -> int:
    return abs(pair.asked[0] - pair.held[0])
