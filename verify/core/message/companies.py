"""Company names in a field: after "PT" and its like, or all that is left once contacts are taken."""

from __future__ import annotations

import re
from itertools import pairwise

from verify.core import text
from verify.core.message.contacts import Found
from verify.core.message.words import ENDS_NAME

_FORMS = "cv|ud|lpk|lkp|blk|yayasan|koperasi|travel|biro|lpprt"
_COMPANY = re.compile(
    rf"(?<![^\W\d_])(?:P\.\s?T\b\.?\s*|PT(?:\.\s*|\s+)|(?:{_FORMS})(?:\.\s*|\s+))(?=[^\W\d_(])", re.IGNORECASE
)
_PT = re.compile(r"(?<![^\W\d_])(?:P\.\s?T\b\.?|PT\b\.?)", re.IGNORECASE)
_NAME_END = re.compile(r"[,;:!?|•\"“”\n]|\s-\s|/|\.(?:\s\D|$)|\bp\.?t\.?\s", re.IGNORECASE)
_LONGEST_NAME = 8


def take_companies(found: Found) -> None:
    """Take every name that a form of company announces; the rest of the text is left as it is."""
    for hit in list(_COMPANY.finditer(found.rest)):
        end = _name_end(found.rest, hit.end())
        name = found.rest[hit.start() : end].strip(" .;")
        if end > hit.end() and ";" not in name[:4]:
            found.companies.append(name)
            found.take(hit.start(), end)


def take_whole_name(found: Found) -> None:
    """A name field: what is left once contacts are taken is the name, or one name for each "PT" in it."""
    starts = [hit.start() for hit in _PT.finditer(found.rest) if any(map(str.isalpha, found.rest[hit.end() :]))]
    for start, end in pairwise([0, *starts[1:], len(found.rest)]):
        name = re.sub(r"[;\s]+", " ", found.rest[start:end]).lstrip(" ;,.-–").rstrip(" ;,-–")
        name = re.sub(r"\s(?:dan|atau|and)$", "", name)
        if any(char.isalpha() for char in name):
            found.companies.append(name)


def _name_end(rest: str, start: int) -> int:
    """Where a name that starts here ends: at a sign, before a word that no name holds, or after eight words."""
    stop = _NAME_END.search(rest, start)
    limit = stop.start() if stop else len(rest)
    end = start
    for count, word in enumerate(re.finditer(r"\S+", rest[start:limit])):
        if count >= _LONGEST_NAME or (count > 0 and text.squeeze(word.group()) in ENDS_NAME):
            break
        end = start + word.end()
    return end
