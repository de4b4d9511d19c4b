"""The lines of an answer on its page: what was looked at, what came out, whose list says so, and the mark of each."""

from __future__ import annotations

from dataclasses import dataclass

from verify.core.answer import Advice, Answer
from verify.wording.outcomes import lines, spoken, told_by

SKIPPED = "skipped"
_CONFIRMED = frozenset({"active", "listed", "matches", "found"})


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One line of "what we checked"; ``tone`` is the outcome whose mark it bears, or ``skipped``."""

    what: str
    outcome: str
    told_by: str
    tone: str


def looked_at(answer: Answer, locale: str) -> tuple[LookedAt, ...]:
    """The five lines, each marked by its own gravest finding; one that confirms bears the quietest mark."""
    statuses = {
        "company": answer.company.status,
        "contact": answer.contact.status,
        "licence": answer.licence.status,
        "order": answer.order.status,
        "destination": answer.destination.status,
    }
    shown = []
    for line in lines(answer, locale):
        mark = answer.mark(line.axis)
        if mark is Advice.CANNOT_TELL and statuses[line.axis] in _CONFIRMED:
            mark = Advice.NO_WARNING_FOUND
        tone = mark if line.asked else SKIPPED
        shown.append(LookedAt(line.name, spoken(line, locale), told_by(line, locale), tone))
    return tuple(shown)
