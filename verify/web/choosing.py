"""Several companies could be meant: which one is, is for the person to say, and then it is asked again by its name."""

from __future__ import annotations

from dataclasses import dataclass

from verify.core.answer import Answer, CompanyStatus
from verify.web.forms import Form, joined
from verify.wording.catalogue import text

_UNSURE = frozenset({CompanyStatus.SIMILAR, CompanyStatus.AMBIGUOUS})


@dataclass(frozen=True, slots=True)
class Choice:
    """One company to choose from, with what tells it from the others."""

    id: str
    name: str
    outcome: str
    place: str | None


@dataclass(frozen=True, slots=True)
class Choosing:
    """What "did you mean" shows: nothing, links, or (``asked``) a choice. ``denied``: none of them was meant."""

    choices: tuple[Choice, ...] = ()
    asked: bool = False
    denied: bool = False


def choosing(answer: Answer, form: Form | None, locale: str) -> Choosing:
    """The choice an answer leaves open; it can only be made by the browser that asked, and where the names differ."""
    if answer.company.status not in _UNSURE:
        return Choosing()
    apart = _told_apart(answer)
    choices = tuple(
        Choice(one.id, one.name, text(locale, f"status.company.{one.status}"), one.place)
        for one in answer.company.candidates
        if one.name not in apart
    )
    if not choices:
        return Choosing()
    if form and denied(form):
        return Choosing(choices, denied=True)
    names = {one.name.casefold() for one in choices}
    return Choosing(choices, asked=bool(form) and len(names) == len(choices))


def _told_apart(answer: Answer) -> set[str | None]:
    """The company of which an officer confirmed that the name asked is not its: nobody is asked about it."""
    told = (one.evidence for one in answer.findings if one.code == "COMPANY_SIMILAR")
    return {evidence.get("names") for evidence in told if "confirmed_on" in evidence}


def unsure_name(answer: Answer) -> str:
    """The name, as it was typed, that could mean several companies; "" where none could. Only of a whole answer."""
    names = "; ".join(one.name for one in answer.company.candidates)
    found = (one.evidence for one in answer.findings if one.evidence.get("names") == names)
    asked = next((evidence.get("asked", "") for evidence in found), "")
    return joined((asked,)) if answer.company.status in _UNSURE else ""


def denied(form: Form) -> bool:
    """Whether it was said that none of the companies shown for a name is meant, and the name still stands there."""
    said = form.values["denied"]
    return bool(said) and said == form.values["unsure"]
