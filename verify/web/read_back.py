"""What was understood, read back: in one line to be heard, and fact by fact to be corrected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verify.core.answer import Answer
from verify.web.carried import FIRST
from verify.web.forms import Form
from verify.wording.catalogue import text
from verify.wording.formats import shortened
from verify.wording.understood import FACTS, facts, taken_sentence

MOST_IN_LINE = 4
# The field of the form that holds a fact in full; addresses stand there among the numbers.
_FIELD_OF = {
    "companies": "company",
    "phones": "phones",
    "licences": "licence_number",
    "destination": "destination",
    "job": "job",
    "pay": "pay",
    "fees": "fees",
    "visa": "visa",
}


@dataclass(frozen=True, slots=True)
class ReadBack:
    """``taken``: what the box was taken for. ``line``: the first facts in one sentence. ``facts``: name and values."""

    taken: str | None
    line: str | None
    facts: tuple[tuple[str, str], ...]


def read_back(answer: Answer, form: Form | None, locale: str) -> ReadBack:
    """What was read, as it is stored, or in full from the form of the browser that asked."""
    told = tuple(_facts(answer, form, locale))
    line = "; ".join(f"{name} {shortened(values)}" for name, values in told[:MOST_IN_LINE])
    return ReadBack(
        taken=_taken(answer, form, locale),
        line=text(locale, "page.read.line", facts=line) if line else None,
        facts=told,
    )


def _taken(answer: Answer, form: Form | None, locale: str) -> str | None:
    """What the box was taken for; of a form that was corrected there is nothing to say."""
    if form is None or form.values["corrected"] != FIRST:
        return None
    return taken_sentence(answer.understood, locale)


def _facts(answer: Answer, form: Form | None, locale: str) -> Iterable[tuple[str, str]]:
    stored = {fact.code: "; ".join(fact.values) for fact in facts(answer.understood, locale)}
    full = {code: form.values[name] for code, name in _FIELD_OF.items()} if form else {}
    for code in FACTS:
        if value := (stored | full).get(code):
            yield text(locale, f"read.name.{code}"), value
