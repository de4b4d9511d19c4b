"""Company names in running text: after "PT" and its like, or bare where the text is short or the register knows one."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from verify.core import text, vocabulary
from verify.core.message.contacts import Found
from verify.core.message.words import ENDS_NAME
from verify.core.names import name_key
from verify.core.places import countries_in

_FORMS = "cv|ud|lpk|lkp|blk|yayasan|koperasi|travel|biro|lpprt"
_COMPANY = re.compile(
    rf"(?<![^\W\d_])(?:P\.\s?T\b\.?\s*|PT(?:\.\s*|\s+)|(?:{_FORMS})(?:\.\s*|\s+))(?=[^\W\d_(])", re.IGNORECASE
)
_PT = re.compile(r"(?<![^\W\d_])(?:P\.\s?T\b\.?|PT\b\.?)", re.IGNORECASE)
_NAME_END = re.compile(r"[,;:!?|•\"“”\n]|\s-\s|/|\.(?:\s\D|$)|\bp\.?t\.?\s", re.IGNORECASE)
_LONGEST_NAME = 8
_SHORT_TEXT_WORDS = 10


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


def bare_name(rest: str, left: list[str], is_name: Callable[[str], bool]) -> str | None:
    """A name without "PT": a short text that is one stretch of words, or a stretch that holds a register's name."""
    lines = [line.strip(" ;.,") for line in re.split(r"[;\n]+", rest) if line.strip(" ;.,")]
    if len(lines) == 1 and any(not countries_in(word) for word in left):
        runs = [run for run in _runs(lines[0]) if not {text.squeeze(word) for word in run} <= vocabulary.HONORIFICS]
        if len(runs) == 1 and len(text.words(lines[0])) <= _SHORT_TEXT_WORDS:
            return " ".join(runs[0])
    found = (run for line in lines for run in _runs(line) if _holds_name(run, is_name))
    return next((" ".join(run) for run in found), None)


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


def _runs(line: str) -> list[list[str]]:
    """The stretches of a line between words that no name holds, each word as written."""
    runs: list[list[str]] = [[]]
    for written in line.split():
        word = text.squeeze(written)
        if word in ENDS_NAME or (word in vocabulary.TALK and word not in vocabulary.HONORIFICS):
            runs.append([])
        elif word:
            runs[-1].append(written.strip(".,!?:"))
    return [run for run in runs if run]


def _holds_name(run: list[str], is_name: Callable[[str], bool]) -> bool:
    spans = ((at, size) for size in range(min(len(run), _LONGEST_NAME), 1, -1) for at in range(len(run) - size + 1))
    return any(is_name(name_key(" ".join(run[at : at + size])).normalised) for at, size in spans)
