"""Rows of patterns on a shelf: those that a message may hold are found at once, without asking each of them.

A row can stand only where each of its words stands. So each word of a row is one bit, in a layer of its own, and a sign
knows the bits of all rows that want it: the signs of a sentence put together, and the layers of that laid upon each
other, leave one bit for every row whose words are all there. That takes as long for a thousand rows as for a hundred.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from verify.core.message.said.coded import Coded
from verify.core.message.said.pattern import Pattern

Span = tuple[int, int]
_SENTENCE = re.compile("[^.?]+")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Rows in order, each a name and its pattern. Made by `Shelf.of`."""

    rows: tuple[tuple[str, Pattern], ...]
    bits: Mapping[str, int]
    unwanted: int  # the bits of the layers that a row with fewer words leaves free
    layers: int
    inner: int  # the rows that never reach beyond a sentence

    @classmethod
    def of(cls, rows: Sequence[tuple[str, Pattern]]) -> Shelf:
        """Put rows on a shelf."""
        layers = max((len(pattern.wants) for _, pattern in rows), default=0)
        bits: defaultdict[str, int] = defaultdict(int)
        unwanted = inner = 0
        for number, (_, pattern) in enumerate(rows):
            inner |= 1 << number if pattern.inner else 0
            for layer in range(layers):
                bit = 1 << (layer * len(rows) + number)
                if layer >= len(pattern.wants):
                    unwanted |= bit
                    continue
                for sign in pattern.wants[layer]:
                    bits[sign] |= bit
        return cls(tuple(rows), dict(bits), unwanted, layers, inner)

    def fitting(self, message: Coded) -> Iterator[tuple[str, Pattern, list[Span]]]:
        """Every row that a message may hold, in order, with the stretches of its signs to look for it in."""
        signs, whole = message.signs, self.unwanted
        found: dict[int, list[Span]] = {}
        seen: dict[str, tuple[int, ...]] = {}
        for hit in _SENTENCE.finditer(signs):
            sentence = hit.group()
            if sentence not in seen:
                held = self._held(sentence)
                whole |= held
                seen[sentence] = tuple(_numbers(self._fits(held) & self.inner))
            for number in seen[sentence]:
                found.setdefault(number, []).append(hit.span())
        for number in _numbers(self._fits(whole) & ~self.inner):
            found[number] = [(0, len(signs))]
        return ((*self.rows[number], found[number]) for number in sorted(found))

    def _held(self, signs: str) -> int:
        """The bits of every row's words that these signs hold."""
        held, bits = self.unwanted, self.bits
        for sign in set(signs):
            held |= bits.get(sign, 0)
        return held

    def _fits(self, held: int) -> int:
        """A bit for each row whose words are all held."""
        count = len(self.rows)
        fits = (1 << count) - 1
        for layer in range(self.layers):
            fits &= held >> (layer * count)
        return fits


def _numbers(bits: int) -> Iterator[int]:
    """The places of the bits that are set, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
