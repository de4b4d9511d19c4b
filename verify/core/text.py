"""Unicode hygiene, the same for what is stored and what is asked. Marks are kept: they carry meaning."""

from __future__ import annotations

import re
import unicodedata

#: Characters people type for an apostrophe inside a name (ABUNI'MAH, INT`L); all are dropped by `squeeze`.
APOSTROPHES = "'’‘`´ʼ\""

#: What `clean` and `squeeze` do to text of ASCII alone, which most is: the same, without asking for each character.
_PLAIN = {code: "\n" if chr(code) in "\r\n" else " " for code in (*range(32), 127)}
_NOT_PLAIN = re.compile(r"[^\x00-\x7f]+")
_PLAIN_WORDS = {code: "" if chr(code) in APOSTROPHES else " " for code in range(128) if not chr(code).isalnum()}


def clean(text: str) -> str:
    """NFKC, invisible and control characters out, every run of white space one blank; line breaks kept as one.

    Decimal digits of every script become 0-9 and dashes of every length "-", so that a number reads alike however it
    was typed.
    """
    kept = text.translate(_PLAIN) if text.isascii() else _fold(text)
    lines = (" ".join(line.split()) for line in kept.split("\n"))
    return "\n".join(line for line in lines if line)


def _fold(text: str) -> str:
    """Every character of any script in its common form, as `clean` promises."""
    return _NOT_PLAIN.sub(_folded, unicodedata.normalize("NFKC", text).translate(_PLAIN))


def _folded(hit: re.Match[str]) -> str:
    kept: list[str] = []
    for char in hit.group():
        category = unicodedata.category(char)
        if char in "\u2028\u2029":
            kept.append("\n")
        elif category == "Nd":
            kept.append(str(unicodedata.decimal(char)))
        elif category == "Pd" or char == "\u2212":
            kept.append("-")
        elif category == "Cc" or category.startswith("Z"):
            kept.append(" ")
        elif category not in ("Cf", "Cs", "Co", "Cn"):
            kept.append(char)
    return "".join(kept)


def squeeze(text: str) -> str:
    """`clean`, casefolded, apostrophes dropped, every other non-letter and non-digit one blank: words to compare."""
    lowered = clean(text).casefold()
    if lowered.isascii():
        return " ".join(lowered.translate(_PLAIN_WORDS).split())
    kept = []
    for char in lowered:
        if char in APOSTROPHES:
            continue
        kept.append(char if char.isalnum() or unicodedata.category(char).startswith("M") else " ")
    return " ".join("".join(kept).split())


def words(text: str) -> tuple[str, ...]:
    """The words of `squeeze(text)`."""
    return tuple(squeeze(text).split())


def mixed_scripts(text: str) -> bool:
    """Whether Latin letters stand beside letters of another script: a Cyrillic "a" in a name is no slip."""
    if text.isascii():
        return False
    letters = (char for char in unicodedata.normalize("NFKC", text) if char.isalpha())
    scripts = {unicodedata.name(char, "").partition(" ")[0] for char in letters}
    return "LATIN" in scripts and len(scripts) > 1
