"""The small language that red flags are written in, and its way into a regular expression over signs.

Words stand in any of their spellings, one blank between; `a|b` is either, `a?` may be missing, `@set` is a word of a
set, `!a|@set` any word but these; `^a|b`: none of the next three words is a or b. `#` is a number, `Y` one from 12 to
17, `$` a sum of money, `,` an end of a sentence or a part. `*` is one word, `.` up to one, `..` up to three of the same
part of the sentence, `...` up to six that may cross a comma, `....` up to ten that may cross the end of a sentence. No
gap holds a word that denies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from verify.core.message.said.coded import DENIED, sign_of
from verify.core.message.said.words import WORD_OF

_GAPS = {
    ".": f"[^.?,{DENIED}]?",
    "..": f"[^.?,{DENIED}]{{0,3}}?",
    "...": f"[^.?{DENIED}]{{0,6}}?",
    "....": f"[^{DENIED}]{{0,10}}?",
    "*": "[^.?,]",
    ",": "[.?,]",
    ",?": "[.?,]?",
}
_KINDS = {"#": "[#Y$]", "Y": "Y", "$": "[$]"}


def compiled(pattern: str, sets: Mapping[str, str]) -> re.Pattern[str]:
    """The expression of a pattern; `sets` are words by the name of their set."""
    return re.compile("".join(_part(one, sets) for one in pattern.split()))


def _part(written: str, sets: Mapping[str, str]) -> str:
    if written in _GAPS:
        return _GAPS[written]
    if written.startswith("!"):
        return f"[^.?,{''.join(_choice(one, sets) for one in written[1:].split('|'))}]"
    if written.startswith("^"):
        return f"(?![^.?]{{0,2}}[{''.join(_choice(one, sets) for one in written[1:].split('|'))}])"
    maybe = written.endswith("?")
    choices = written.removesuffix("?").split("|")
    found = "".join(_choice(one, sets) for one in choices)
    return f"[{found}]{'?' if maybe else ''}"


def _choice(written: str, sets: Mapping[str, str]) -> str:
    if written in _KINDS:
        return _KINDS[written].strip("[]")
    if written.startswith("@"):
        return "".join(_choice(one, sets) for one in sets[written[1:]].split())
    return sign_of(WORD_OF.get(written, written))
