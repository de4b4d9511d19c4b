"""A sentence with places to fill, some of them optional.

`{name}` must be filled. `[ pada {date}|, tanggal tidak tercatat]` writes the first alternative whose places are all
known, and nothing when none is: a sentence reads well whatever is missing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_PLACE = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


class MissingValue(LookupError):
    """A required place was given no value; `args[0]` names it."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Alternatives in order of preference, each with the places it needs; a required piece has exactly one."""

    alternatives: tuple[tuple[str, frozenset[str]], ...]
    required: bool


@dataclass(frozen=True, slots=True)
class Template:
    """One parsed sentence; make it with `parse`."""

    source: str
    pieces: tuple[_Piece, ...]

    @property
    def required(self) -> frozenset[str]:
        """Places that must be filled."""
        return frozenset().union(*(names for p in self.pieces if p.required for _, names in p.alternatives))

    @property
    def places(self) -> frozenset[str]:
        """Every place, required or not."""
        return frozenset().union(*(names for p in self.pieces for _, names in p.alternatives))

    def fill(self, values: Mapping[str, str]) -> str:
        """The sentence with its places filled; a required one without a value is MissingValue."""
        return "".join(_fill(piece, values) for piece in self.pieces)


def parse(source: str) -> Template:
    """Read a sentence once, so that filling it is cheap; an unbalanced bracket or brace is a ValueError."""
    pieces: list[_Piece] = []
    position = 0
    for choice in _CHOICE.finditer(source):
        pieces.append(_plain(source[position : choice.start()]))
        alternatives = tuple((text, _places(text)) for text in choice.group(1).split("|"))
        pieces.append(_Piece(alternatives, required=False))
        position = choice.end()
    pieces.append(_plain(source[position:]))
    return Template(source, tuple(piece for piece in pieces if piece.alternatives[0][0] or not piece.required))


def _plain(text: str) -> _Piece:
    return _Piece(((text, _places(text)),), required=True)


def _places(text: str) -> frozenset[str]:
    if re.search(r"[\[\]{}]", _PLACE.sub("", text)):
        message = f"unbalanced bracket or brace in {text!r}"
        raise ValueError(message)
    return frozenset(_PLACE.findall(text))


def _fill(piece: _Piece, values: Mapping[str, str]) -> str:
    for text, names in piece.alternatives:
        if names <= values.keys():
            return _PLACE.sub(lambda place: values[place.group(1)], text)
        if piece.required:
            raise MissingValue(min(names - values.keys()))
    return ""
