"""Signs that make a person see something else than a program reads. Data and one question."""

from __future__ import annotations

import re

#: Turn the direction of writing, so that digits stand on the screen the other way round; what only keeps the direction
#: of Indonesian text is left out, because phones copy it with every number (U+202A, U+202D, U+2066, U+2068).
_TURNED = "\u202b\u202e\u2067\u200f\u061c"
#: Pictures that are read as letters, digits or countries, and that no word and no number is made of: Braille, dice,
#: hexagrams, dominoes and cards, flags, clocks, and letters in tags.
_PICTURES = (
    "\u2680-\u2685\u2800-\u28ff\u4dc0-\u4dff\U0001d300-\U0001d37f\U0001f000-\U0001f0ff\U0001f1e6-\U0001f1ff"
    "\U0001f550-\U0001f567\U000e0000-\U000e007f"
)
#: Digits told in strokes and dots, as Morse or as a tally: three groups in a row with nothing else between.
_STROKES = re.compile(r"(?<![\w.\-–—_|*·•])[.\-–—_|*·•]+(?:[ \t/\\]+[.\-–—_|*·•]+){2,}(?!\w)")
_MISLEADING = re.compile(f"[{_TURNED}{_PICTURES}]")


def misleads(raw: str) -> bool:
    """Whether a text as typed holds signs that show a person what no reader of words and numbers takes up."""
    return _STROKES.search(raw) is not None or (not raw.isascii() and _MISLEADING.search(raw) is not None)
