"""The one typeface of everything drawn: Noto Sans, Latin letters alone, shipped with its licence (fonts/OFL.txt)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import MappingProxyType

from fpdf import FPDF
from fpdf.fonts import TTFFont

FAMILY = "noto"
FOLDER = Path(__file__).with_name("fonts")
REGULAR, BOLD = FOLDER / "NotoSans-Regular.ttf", FOLDER / "NotoSans-Bold.ttf"
#: Stands for a letter that the typeface does not have.
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_SEEN_AS = MappingProxyType({"\u2192": "-", "\u2212": "-", "\u2248": "~", "\t": " ", "\n": " ", "\u202f": " "})


def printable(text: str) -> str:
    """The text with letters that the typeface has: marks nobody sees left out, foreign letters as a sign for one."""
    whole = unicodedata.normalize("NFC", text)
    return "".join(_drawn(char) for char in whole)


@cache
def letters() -> frozenset[int]:
    """Every character that both weights have."""
    pdf = FPDF()
    with loaded(pdf):
        regular, bold = (frozenset(font.cmap) for font in _faces(pdf))
    return regular & bold


@contextmanager
def loaded(pdf: FPDF) -> Iterator[None]:
    """Give a document the typeface and close its files at the end, which fpdf2 reads to the last and leaves open."""
    pdf.add_font(FAMILY, "", REGULAR)
    pdf.add_font(FAMILY, "B", BOLD)
    faces = _faces(pdf)
    try:
        yield
    finally:
        for face in faces:
            face.ttfont.close()


def _faces(pdf: FPDF) -> list[TTFFont]:
    return [font for font in pdf.fonts.values() if isinstance(font, TTFFont)]


def _drawn(char: str) -> str:
    if ord(char) in letters():
        return char
    if char in _SEEN_AS:
        return _SEEN_AS[char]
    return "" if unicodedata.category(char) in {"Cf", "Cc", "Mn"} else UNKNOWN
