"""PhoneSearch: listed numbers one slip away from a number, out of a million, in microseconds."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

_LONGEST = 1 + 15
_PLACES = tuple(10**place for place in range(_LONGEST))
_ROOM, _SHIFT = 16, 9


@dataclass(frozen=True, slots=True, repr=False)
class PhoneSearch:
    """Numbers in E.164 as sorted whole numbers. Immutable.

    `marks` has two marks for each listed number, where bits of it point: two looks tell nearly all that are not listed.
    """

    numbers: array[int]
    marks: bytes

    @classmethod
    def of(cls, values: Iterable[str]) -> PhoneSearch:
        """The search over these contacts; what is not "+" and at most 15 digits is no number and left out."""
        numbers = array("q", sorted({int(value) for value in values if _is_e164(value)}))
        marks = bytearray(1 << (len(numbers) * _ROOM).bit_length())
        mask = len(marks) - 1
        for number in numbers:
            marks[number & mask] = marks[number >> _SHIFT & mask] = 1
        return cls(numbers, bytes(marks))

    def __len__(self) -> int:
        return len(self.numbers)

    def near(self, e164: str) -> list[str]:
        """The listed numbers one digit away: replaced, lost, added, or swapped with its neighbour; ascending."""
        if not _is_e164(e164):
            return []
        asked, marks, mask, numbers = int(e164), self.marks, len(self.marks) - 1, self.numbers
        likely = {one for one in _one_slip(asked) if marks[one & mask] and marks[one >> _SHIFT & mask]}
        likely.discard(asked)
        return [f"+{one}" for one in sorted(likely) if one in numbers[(at := bisect_left(numbers, one)) : at + 1]]


def _is_e164(value: str) -> bool:
    return value[:1] == "+" and value[1:].isdecimal() and value.isascii() and len(value) <= _LONGEST


def _one_slip(number: int) -> list[int]:
    """Every number one slip away, `number` among them. A zero that comes to stand in front is one digit lost."""
    made: list[int] = []
    some, one = made.extend, made.append
    for place in _PLACES:
        if place > number:
            some(range(number + place, number + 10 * place, place))
            break
        above, below = divmod(number, place)
        digit, ten = above % 10, place * 10
        first, added = number - digit * place, above * ten + below
        some(range(first, first + ten, place))
        some(range(added, added + ten, place))
        one(above // 10 * place + below)
        one(number - (above // 10 % 10 - digit) * 9 * place)
    return made
