"""The small language that red flags are written in, and its way into a regular expression over signs.

Words stand in any of their spellings, one blank between; `a|b` is either, `a?` may be missing, `@set` is a word of a
set, `!a|@set` any word but these; `^a|b`: none of the next three words is a or b. `#` is a number, `Y` one from 12 to
17, `B` a child's year of birth, `P` a year that is past, `$` a sum of money, `x` a word of no pattern, `,` an end of a
sentence or a part. `*` is one word, `.` up to one, `..` up to four of the same part of the sentence, `...` up to eight
that may cross a comma, `....` up to twelve that may cross the end of a sentence. No gap holds a word that denies.
`a && b` is a in a message that holds b anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from verify.core.message.said.coded import DENIED, sign_of
from verify.core.message.said.words import WORD_OF

_GAPS = {
    ".": f"[^.?,{DENIED}]?",
    "..": f"[^.?,{DENIED}]{{0,4}}?",
    "...": f"[^.?{DENIED}]{{0,8}}?",
    "....": f"[^{DENIED}]{{0,12}}?",
    "*": "[^.?,]",
    ",": "[.?,]",
    ",?": "[,?]?",
}
_KINDS = {"#": "#YBP$", "Y": "Y", "B": "B", "$": "$", "x": "x"}


#: What reaches beyond the sentence it stands in.
_ACROSS = frozenset({"....", ",", ",?"})


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern made ready. `wants`: of each of these, a message that fits holds a sign.

    `beside`: what must stand anywhere in the message, too. `inner`: whether it never reaches beyond one sentence.
    """

    expression: re.Pattern[str]
    wants: tuple[frozenset[str], ...]
    beside: Pattern | None = None
    inner: bool = False

    def may_fit(self, present: frozenset[str]) -> bool:
        """Whether a message with these signs can hold it: a quick look before the search."""
        return not any(want.isdisjoint(present) for want in self.wants)

    def hits(self, signs: str, places: Iterable[tuple[int, int]] | None = None) -> Iterator[tuple[int, int]]:
        """Where it stands in a message by its signs; only in these stretches of them, if any are told."""
        if self.beside is not None and not self.beside.expression.search(signs):
            return
        for start, end in ((0, len(signs)),) if places is None else places:
            for hit in self.expression.finditer(signs, start, end):
                yield hit.span()


def compiled(pattern: str, sets: Mapping[str, str]) -> Pattern:
    """Make a pattern ready; `sets` are words by the name of their set. A set that is not there is a KeyError."""
    expression, wants = [], []
    pattern, both, beside = pattern.partition(" && ")
    for one in pattern.split():
        if one in _GAPS:
            expression.append(_GAPS[one])
            continue
        signs = "".join(_signs(choice, sets) for choice in one.lstrip("!^").removesuffix("?").split("|"))
        if one.startswith("!"):
            expression.append(f"[^.?,{signs}]")
        elif one.startswith("^"):
            expression.append(f"(?![^.?]{{0,2}}[{signs}])")
        elif one.endswith("?"):
            expression.append(f"[{signs}]?")
        else:
            expression.append(f"[{signs}]")
            wants.append(frozenset(signs))
    other = compiled(beside, sets) if both else None
    return Pattern(
        expression=re.compile("".join(expression)),
        wants=(*wants, *(other.wants if other else ())),
        beside=other,
        inner=other is None and _ACROSS.isdisjoint(pattern.split()),
    )


def _signs(written: str, sets: Mapping[str, str]) -> str:
    if written in _KINDS:
        return _KINDS[written]
    if written.startswith("@"):
        return "".join(_signs(one, sets) for one in sets[written[1:]].split())
    return sign_of(WORD_OF.get(written, written))
