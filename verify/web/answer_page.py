"""What the answer page shows, worked out of one Answer: ux.md's order, the catalogue's words, nothing judged here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from verify.core.answer import Advice, Answer, ContactStatus, Finding
from verify.core.places import country_name, is_country
from verify.web.contacts import Contact, contacts
from verify.wording.catalogue import text
from verify.wording.findings import source_name, worded
from verify.wording.formats import dialled, long_date
from verify.wording.outcomes import lines
from verify.wording.rendering import headline, question_text, step_text
from verify.wording.summary import summary

MOST_STEPS = 3
MOST_QUESTIONS = 8
MOST_CONTACTS = 4
SKIPPED = "skipped"
_OWN_CONTACTS_STEP = "CALL_OFFICIAL_NUMBER"
# The help lines that a step's own sentence names.
_STEP_NUMBERS = {
    "HELP_LINES": ("110", "129", "0800-1000"),
    "CALL_KP2MI": ("0800-1000",),
    "CHILD_HELP": ("129", "110"),
}
# Keeps "…789" on one line.
_JOINER = "\u2060"
_CONFIRMED = frozenset({"active", "listed", "matches", "found"})
_NOT_THEIRS = frozenset({ContactStatus.UNLISTED, ContactStatus.LISTED_OTHER, ContactStatus.NEAR_LISTED})


@dataclass(frozen=True, slots=True)
class LookedAt:
    """One line of "what we checked"; ``tone`` is the outcome whose mark it bears, or ``skipped``."""

    what: str
    outcome: str
    as_of: str | None
    tone: str


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do now, with what can be tapped for it."""

    text: str
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A company beside the one matched, and what is recorded of it."""

    id: str | None
    name: str
    outcome: str
    place: str | None = None


@dataclass(frozen=True, slots=True)
class FindingShown:
    """One finding in words, with its basis and source."""

    title: str
    detail: str
    basis: str | None
    source: str | None
    as_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPage:
    """Everything `answer.html` prints. ``changed`` says what the register says of the company now."""

    headline: str
    summary: str
    asked_for: str | None
    changed: str | None
    lines: tuple[LookedAt, ...]
    others: tuple[Named, ...]
    steps: tuple[Step, ...]
    contacts_title: str
    contacts: tuple[Contact, ...]
    questions: tuple[str, ...]
    candidates: tuple[Named, ...]
    findings: tuple[FindingShown, ...]
    understood: tuple[tuple[str, str], ...]
    checked: str
    address: str
    share: str


def answer_page(answer: Answer, locale: str, *, address: str, checked_on: date, changed: str | None) -> AnswerPage:
    """Lay out an answer in ``locale``; ``address`` is its own full link, ``checked_on`` its day where it was asked."""
    said = headline(answer, locale)
    shared = text(locale, "page.answer.share_text", headline=said, link=address)
    own = _own_contacts(answer)
    # Nothing that is asked now could make this advice another (ux.md, The answer).
    settled = answer.advice is Advice.DO_NOT_PROCEED
    return AnswerPage(
        headline=said,
        summary=summary(answer, locale).replace("…", f"…{_JOINER}"),
        asked_for=None if answer.on_date == checked_on else long_date(answer.on_date, locale),
        changed=changed,
        lines=tuple(_lines(answer, locale)),
        others=tuple(
            Named(other.id, other.name or other.asked or "", _status(other.status, locale))
            for other in answer.company.others
            if other.name or other.asked
        ),
        steps=_steps(answer, locale, room=MOST_STEPS - bool(own)),
        contacts_title=_contacts_title(answer, locale),
        contacts=own,
        questions=() if settled else tuple(question_text(one, locale) for one in answer.questions[:MOST_QUESTIONS]),
        candidates=tuple(
            Named(one.id, one.name, _status(one.status, locale), one.place)
            for one in (*answer.company.candidates, *answer.contact.agencies)
        ),
        findings=tuple(_finding(finding, locale) for finding in answer.findings),
        understood=tuple(_understood(answer, locale)),
        checked=long_date(checked_on, locale),
        address=address,
        share=f"https://wa.me/?text={quote(shared)}",
    )


def _status(status: str, locale: str) -> str:
    return text(locale, f"status.company.{status}")


def _lines(answer: Answer, locale: str) -> Iterable[LookedAt]:
    statuses = {
        "company": answer.company.status,
        "contact": answer.contact.status,
        "licence": answer.licence.status,
        "order": answer.order.status,
        "destination": answer.destination.status,
    }
    for line in lines(answer, locale):
        mark = answer.mark(line.axis)
        if mark is Advice.CANNOT_TELL and statuses[line.axis] in _CONFIRMED:
            mark = Advice.NO_WARNING_FOUND
        yield LookedAt(
            what=line.name,
            outcome=line.outcome,
            as_of=long_date(line.as_of, locale) if line.as_of else None,
            tone=mark if line.asked else SKIPPED,
        )


def _own_contacts(answer: Answer) -> tuple[Contact, ...]:
    """The company's own listed contacts, wherever an answer warns (contract §1.2, Contacts)."""
    agency = answer.company.agency
    if agency is None or answer.advice is Advice.NO_WARNING_FOUND:
        return ()
    return contacts(agency.contacts)[:MOST_CONTACTS]


def _contacts_title(answer: Answer, locale: str) -> str:
    if answer.contact.status in _NOT_THEIRS:
        return text(locale, "page.answer.own_contacts")
    name = answer.company.agency.name if answer.company.agency else ""
    return text(locale, "page.answer.own_contacts_of", name=name)


def _steps(answer: Answer, locale: str, *, room: int) -> tuple[Step, ...]:
    """At most ``room`` steps; the company's own numbers, shown large above them, are not repeated."""
    wanted = [step for step in answer.next_steps if step.code != _OWN_CONTACTS_STEP or room == MOST_STEPS]
    return tuple(
        Step(step_text(step, locale), contacts(step.values or _STEP_NUMBERS.get(step.code, ())))
        for step in wanted[:room]
    )


def _finding(finding: Finding, locale: str) -> FindingShown:
    words = worded(finding, locale)
    return FindingShown(
        title=words.title,
        detail=words.detail,
        basis=finding.basis,
        source=source_name(finding.source, locale) if finding.source else None,
        as_of=long_date(finding.as_of, locale) if finding.as_of else None,
    )


def _understood(answer: Answer, locale: str) -> Iterable[tuple[str, str]]:
    read = answer.understood
    country = read.destination
    if country and is_country(country):
        country = country_name(country, locale)
    for name, values in (
        ("companies", read.companies),
        ("phones", tuple(map(dialled, read.phones))),
        ("licences", read.licence_numbers),
        ("destination", (country,) if country else ()),
    ):
        if shown := [value for value in values if value]:
            yield text(locale, f"page.answer.understood_{name}"), "; ".join(shown)
