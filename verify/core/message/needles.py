"""A quick look whether a pattern can stand in a text at all: by words that it cannot do without."""

from __future__ import annotations

from collections.abc import Iterable

#: A pattern that takes no notice of case takes these for "i"; `casefold` does not.
_DOTS = {0x130: "i", 0x131: "i"}  # I with a dot, i without one
_BLANKS = (" ", "\n")


def folded(text: str) -> str:
    """The text in small letters: what a pattern finds in it without notice of case stands here as it is written."""
    return text.lower() if text.isascii() else text.translate(_DOTS).casefold()


def holds(plain: str, needles: Iterable[str]) -> bool:
    """Whether a folded text holds any of the needles."""
    return any(map(plain.__contains__, needles))


def pairs(first: str, second: str) -> tuple[str, ...]:
    """Each word of the first list before each of the second, as a clean text parts them."""
    return tuple(f"{one}{blank}{two}" for one in first.split() for blank in _BLANKS for two in second.split())
