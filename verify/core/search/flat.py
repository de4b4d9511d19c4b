"""Big tables as a few flat arrays: no object an entry, so little memory, and workers that fork go on sharing it."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of whole numbers, each found by its place."""

    starts: array[int]
    items: array[int]

    @classmethod
    def of(cls, rows: Iterable[Sequence[int]]) -> Rows:
        """The rows as they come, each as it is."""
        starts, items = array("I", [0]), array("I")
        for row in rows:
            items.extend(row)
            starts.append(len(items))
        return cls(starts, items)

    def turned(self, count: int) -> Rows:
        """For each number below `count`, the places of the rows that hold it, ascending, each once."""
        places = [array("I") for _ in range(count)]
        starts, items = self.starts, self.items
        for place in range(len(self)):
            for item in set(items[starts[place] : starts[place + 1]]):
                places[item].append(place)
        ends = array("I", accumulate(map(len, places), initial=0))
        flat = array("I")
        for one in places:
            flat.extend(one)
        return Rows(ends, flat)

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, place: int) -> array[int]:
        return self.items[self.starts[place] : self.starts[place + 1]]

    def size(self, place: int) -> int:
        """How many numbers a row holds."""
        return self.starts[place + 1] - self.starts[place]


@dataclass(frozen=True, slots=True)
class Hashed:
    """Texts to places by the text's hash alone: whoever asks compares the text, since two may share a hash.

    `marks` has a mark where the low bits of a hash point: one look tells most texts to be not there.
    Hashes differ from one Python process to the next, not between a process and its forks: never store one.
    """

    hashes: array[int]
    places: array[int]
    marks: bytes

    @classmethod
    def of(cls, rows: Iterable[tuple[str, int]]) -> Hashed:
        """Each text with its place, below 2**32; a text may have several."""
        found = sorted({hash(text) << _PLACE_BITS | place for text, place in rows})
        hashes = array("q", [one >> _PLACE_BITS for one in found])
        marks = bytearray(1 << (len(found) * _ROOM).bit_length())
        for one in hashes:
            marks[one & len(marks) - 1] = 1
        return cls(hashes, array("I", [one & _PLACE_MASK for one in found]), bytes(marks))

    def get(self, text: str) -> array[int]:
        """The places of this text, ascending, and seldom one of another."""
        wanted = hash(text)
        return self._at(wanted) if self.marks[wanted & len(self.marks) - 1] else _NONE

    def any_of(self, texts: Iterable[str]) -> Iterator[int]:
        """The places of all these texts, one text's after the other's."""
        marks, mask = self.marks, len(self.marks) - 1
        for wanted in [one for one in map(hash, texts) if marks[one & mask]]:
            yield from self._at(wanted)

    def _at(self, wanted: int) -> array[int]:
        first = bisect_left(self.hashes, wanted)
        return self.places[first : bisect_right(self.hashes, wanted, first)]


_NONE = array("I")
_ROOM = 4
_PLACE_BITS = 32
_PLACE_MASK = (1 << _PLACE_BITS) - 1
