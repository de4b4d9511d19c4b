"""Names that hold two words which both fill the register: asked alone, each would bring thousands."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verify.core.search.flat import Rows

_NONE = array("Q")


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of crowded words, each with the names that hold both, as one sorted array of (pair, name)."""

    ranks: Mapping[int, int]
    size: int
    rows: array[int]

    @classmethod
    def of(cls, names: Rows, holders: Rows, crowd: int) -> Pairs:
        """`names`: the words of each name; `holders`: the names of each word; `crowd`: how many names crowd a word."""
        crowded = [word for word in range(len(holders)) if holders.size(word) > crowd]
        ranks = {word: rank for rank, word in enumerate(crowded)}
        size = max(len(names), 1)
        rows = []
        for place in range(len(names)) if ranks else ():
            held = sorted({ranks[word] for word in names[place] if word in ranks})
            for at, left in enumerate(held):
                rows += [(left * len(ranks) + right) * size + place for right in held[at + 1 :]]
        rows.sort()
        return cls(ranks, size, array("Q", rows))

    def get(self, left: int, right: int) -> Sequence[int]:
        """The names that hold both words, ascending; none where a word is not crowded."""
        first, second = self.ranks.get(left), self.ranks.get(right)
        if first is None or second is None or first == second:
            return _NONE
        pair = (min(first, second) * len(self.ranks) + max(first, second)) * self.size
        begin = bisect_left(self.rows, pair)
        return [row - pair for row in self.rows[begin : bisect_left(self.rows, pair + self.size, begin)]]
