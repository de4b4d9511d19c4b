"""Screens: why an entry of a list that clerks typed into freely is not a company's name. One rule a reason.

A rule must be explainable from the entry alone and must not throw away a real company: single words of five letters
and more (SARCO, QAFCO, YASRI, WARDAH, SETIA) stay, so do doubles and odd spellings. An entry rejected is only not
known; the answer to a question about it stays "cannot tell" either way.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from verify.core.text import words

#: Offices of the state that handle complaints; they stand in the form's list beside the companies.
_OFFICES = frozenset(
    {"bnp2tki", "bp2mi", "kp2mi", "bp3tki", "bp3mi", "lp3tki", "p4tki", "p4mi", "disnaker", "kemnaker"}
)
_NOT_COMPANIES = (
    (re.compile(r"\bnon (?:pjtki|pptkis|p3mi)\b"), "says itself that it is no placement company"),
    (re.compile(r"\b(?:perorangan|perseorangan)\b"), "stands for workers who left on their own, not for a company"),
    (re.compile(r"^(?:kantor|kantor pusat|kantor cabang)$"), "says only 'office'"),
)
_SHORTEST_SINGLE_WORD = 5
_GLUED_DIGIT = re.compile(r"[a-z]{3,}\d+$")


def complaint_form(name: str) -> str | None:
    """The reason why an entry of the complaint form's company list is not used, or None where it is kept."""
    found = tuple(word for word in words(name) if word not in {"pt", "p"})
    flat = " ".join(found)
    if found and found[0] in _OFFICES:
        return "is a government office, not a company"
    for pattern, reason in _NOT_COMPANIES:
        if pattern.search(flat):
            return reason
    if len(found) == 1 and len(found[0]) < _SHORTEST_SINGLE_WORD:
        return "is a single word of fewer than five letters: a person, initials or a fragment"
    if [len(word) > 1 for word in found] == [True, False] and found[1].isalpha():
        return "is one word and a single letter: a person or a name that breaks off"
    if found and _GLUED_DIGIT.search(found[-1]):
        return "ends in a digit glued to the name: a numbered copy, not the name as registered"
    return None


SCREENS: dict[str, Callable[[str], str | None]] = {"complaint-form": complaint_form}
