"""Unicode hygiene, the same for what is stored and what is asked. Marks are kept: they carry meaning."""

from __future__ import annotations

import unicodedata

#: Characters people type for an apostrophe inside a name (ABUNI'MAH, INT`L); all are dropped by `squeeze`.
_APOSTROPHES = "'’‘`´ʼ\""


def clean(text: str) -> str:
    """NFKC, invisible and control characters out, every run of white space one blank; line breaks kept as one.

    Decimal digits of every script become 0-9 and dashes of every length "-", so that a number reads alike however it
    was typed.
    """
    kept: list[str] = []
    for char in unicodedata.normalize("NFKC", text):
        category = unicodedata.category(char)
        if char in "\r\n\u2028\u2029":
            kept.append("\n")
        elif category == "Nd":
            kept.append(str(unicodedata.decimal(char)))
        elif category == "Pd" or char == "\u2212":
            kept.append("-")
        elif category == "Cc" or category.startswith("Z"):
            kept.append(" ")
        elif category not in ("Cf", "Cs", "Co", "Cn"):
            kept.append(char)
    lines = (" ".join(line.split()) for line in "".join(kept).split("\n"))
    return "\n".join(line for line in lines if line)


def squeeze(text: str) -> str:
    """`clean`, casefolded, apostrophes dropped, every other non-letter and non-digit one blank: words to compare."""
    lowered = clean(text).casefold()
    kept = []
    for char in lowered:
        if char in _APOSTROPHES:
            continue
        kept.append(char if char.isalnum() or unicodedata.category(char).startswith("M") else " ")
    return " ".join("".join(kept).split())


def words(text: str) -> tuple[str, ...]:
    """The words of `squeeze(text)`."""
    return tuple(squeeze(text).split())


def mixed_scripts(text: str) -> bool:
    """Whether Latin letters stand beside letters of another script: a Cyrillic "a" in a name is no slip."""
    letters = (char for char in unicodedata.normalize("NFKC", text) if char.isalpha())
    scripts = {unicodedata.name(char, "").partition(" ")[0] for char in letters}
    return "LATIN" in scripts and len(scripts) > 1
