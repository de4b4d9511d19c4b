"""The words that a register's names are made of, found by what people type: misspelt, cut short, run together."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from math import log

from rapidfuzz import process
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from verify.core import weights
from verify.core.names import fold
from verify.core.search.flat import Hashed
from verify.core.vocabulary import NAME_WORDS

COMMON = frozenset(map(fold, NAME_WORDS))
#: How sure a reading of a run-together word is; the weights of `verify.core.weights` decide in the end.
_FUSED, _FUSED_SLIP, _INSIDE = 0.95, 0.85, 0.6
_SLIP_LETTERS, _CUT_LETTERS, _PART_LETTERS, _FUSED_LETTERS, _PIECE_LETTERS = 3, 3, 2, 6, 4
_MOST_SLIPPED, _MOST_CUT, _MOST_ALIKE, _ALIKE_RATIO = 14, 64, 6, 60.0
_GRAM, _MOST_OF_GRAM, _MOST_COMPARED = 3, 100, 300


@dataclass(frozen=True, slots=True, repr=False)
class Lexicon:
    """A register's words after `fold`, in alphabetical order: a word's number is its place. Immutable.

    `texts` are the folded words, then every spelling that differs from its fold; `at` has the number of each. `used`
    is in how many names a word stands.
    """

    folds: Sequence[str]
    texts: Sequence[str]
    at: Mapping[str, int]
    spelt: frozenset[str]
    rarity: Sequence[float]
    used: Sequence[int]
    lost: Hashed
    by_gram: Hashed
    longest: int

    @classmethod
    def of(cls, used: Mapping[str, int], total: int, spellings: Mapping[str, str]) -> Lexicon:
        """`used`: how many of the `total` names hold each folded word; `spellings`: written words with their folds."""
        folds = sorted(used)
        texts = (*folds, *sorted(spellings.keys() - used.keys()))
        at = {word: place for place, word in enumerate(folds)}
        at |= {word: at[folded] for word, folded in spellings.items()}
        return cls(
            folds=folds,
            texts=texts,
            at=at,
            spelt=frozenset(spellings),
            rarity=array("d", [_rarity(word, used[word], total) for word in folds]),
            used=array("I", [used[word] for word in folds]),
            lost=Hashed.of((left, place) for place, text in enumerate(texts) for left in _one_lost(text)),
            by_gram=Hashed.of((gram, place) for place, word in enumerate(folds) for gram in _grams(word)),
            longest=max(map(len, texts), default=0),
        )

    def weight(self, folded: str) -> float:
        """How much a word tells companies apart: 1 for one nobody uses, near 0 for one that fills the register."""
        place = self.at.get(folded)
        if place is not None:
            return self.rarity[place]
        return weights.COMMON_MOST if folded in COMMON else 1.0

    def near(self, word: str) -> list[int]:
        """The words one letter away, as written or folded: lost, added, replaced, or swapped with its neighbour."""
        folded = fold(word)
        found = self._near(folded)
        if folded != word:
            found |= self._near(word)
        found.discard(self.at.get(folded, -1))
        return sorted(found)

    def _near(self, word: str) -> set[int]:
        if len(word) > self.longest + 1:
            return set()
        left = _one_lost(word)
        found = {self.at[one] for one in left & self.at.keys()}
        for place in self.lost.any_of((word, *left)):
            text = self.texts[place]
            if OSA.distance(word, text, score_cutoff=1) == 1:
                found.add(self.at[text])
        return found

    def begun(self, folded: str) -> Iterable[int]:
        """The words that begin so, if they are few enough: what a shortened word may stand for."""
        if len(folded) < _CUT_LETTERS:
            return ()
        first = bisect_left(self.folds, folded)
        last = bisect_left(self.folds, folded + "\U0010ffff", first)
        return range(first, last) if last - first <= _MOST_CUT else ()

    def alike(self, folded: str) -> list[tuple[float, int]]:
        """The few words that look most alike, with how much (0–1), among those that share some letters in a row."""
        lists = sorted((self.by_gram.get(gram) for gram in _grams(folded)), key=len)
        likely = dict.fromkeys(chain.from_iterable([one[:_MOST_OF_GRAM] for one in lists]))
        places = list(islice(likely, _MOST_COMPARED))
        words = list(map(self.folds.__getitem__, places))
        found = process.extract(folded, words, scorer=ratio, limit=_MOST_ALIKE, score_cutoff=_ALIKE_RATIO)
        return [(score / 100, places[at]) for _, score, at in found]

    def parts(self, word: str) -> list[tuple[float, tuple[int, ...]]]:
        """What a run-together word may be made of, surest first; with one slip in one part where no other way is.

        `word` as written: folded, two equal letters that meet where words join would have become one.
        """
        if len(word) < _FUSED_LETTERS:
            return []
        heads, tails = self._heads(word), self._tails(word)
        if len(word) in heads:
            return [(_FUSED, heads[len(word)])]
        found = []
        for start, before in heads.items():
            for end, after in tails.items():
                if 0 < end - start < _SLIP_LETTERS and before and after:
                    found.append((_FUSED_SLIP, (*before, *after)))
                elif _MOST_SLIPPED >= end - start >= _SLIP_LETTERS and (before or after):
                    found += [(_FUSED_SLIP, (*before, at, *after)) for at in self.near(word[start:end])]
        if found:
            return sorted(found, key=lambda way: (len(way[1]), way[1]))
        pieces = {before[-1] for end, before in heads.items() if end >= _PIECE_LETTERS}
        pieces |= {after[0] for start, after in tails.items() if len(word) - start >= _PIECE_LETTERS}
        return [(_INSIDE, (at,)) for at in sorted(pieces) if len(self.folds[at]) >= _PIECE_LETTERS]

    def made_of(self, word: str) -> tuple[int, ...]:
        """The two words that a word of the register is made of to the letter, if it is."""
        for cut in range(_CUT_LETTERS, len(word) - _CUT_LETTERS + 1):
            last = self.at.get(word[cut:])
            first = None if last is None else self.at.get(word[:cut])
            if first is not None and last is not None:
                return first, last
        return ()

    def _heads(self, word: str) -> dict[int, tuple[int, ...]]:
        """Where a text can be cut so that all before the cut is words, and which."""
        found: dict[int, tuple[int, ...]] = {0: ()}
        for start in range(len(word) - _PART_LETTERS + 1):
            before = found.get(start)
            if before is not None:
                for end in range(start + _PART_LETTERS, len(word) + 1):
                    at = self.at.get(word[start:end])
                    if at is not None and (end not in found or len(found[end]) > len(before) + 1):
                        found[end] = (*before, at)
        return found

    def _tails(self, word: str) -> dict[int, tuple[int, ...]]:
        """Where a text can be cut so that all behind the cut is words, and which."""
        found: dict[int, tuple[int, ...]] = {len(word): ()}
        for end in range(len(word), _PART_LETTERS - 1, -1):
            after = found.get(end)
            if after is not None:
                for start in range(end - _PART_LETTERS, -1, -1):
                    at = self.at.get(word[start:end])
                    if at is not None and (start not in found or len(found[start]) > len(after) + 1):
                        found[start] = (at, *after)
        return found


def _rarity(word: str, used: int, total: int) -> float:
    """1 for a word of one company among very many, less the more use it; a common word is never worth much."""
    size = max(total, 2) + 1
    rarity = log(size / (used + 1)) / log(size)
    return max(weights.RARITY_LEAST, min(rarity, weights.COMMON_MOST) if word in COMMON else rarity)


def _one_lost(word: str) -> set[str]:
    """A word without one of its letters, in every way; a very short one is not spelt wrong but another."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))} if len(word) >= _SLIP_LETTERS else set()


def _grams(word: str) -> set[str]:
    """Three letters at a time, the two ends counting as letters."""
    whole = f"^{word}$"
    return {whole[at : at + _GRAM] for at in range(len(whole) - _GRAM + 1)}
