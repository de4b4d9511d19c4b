"""What the answer page shows, worked out of one Answer: ux.md's order, the catalogue's words, nothing judged here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from verify.core.answer import Advice, Answer, Axis, CandidateView, ContactStatus, Finding, Severity
from verify.core.offer import Indicator
from verify.web.asking import Asking, answered, still_open
from verify.web.carried import FIRST
from verify.web.choosing import Choosing, choosing
from verify.web.contacts import Contact, contacts
from verify.web.forms import Form
from verify.web.help_shown import HELP_STEP, HelpShown, help_shown, step_contacts
from verify.web.looked import LookedAt, looked_at
from verify.wording.catalogue import text
from verify.wording.findings import source_name, worded
from verify.wording.formats import long_date, shortened
from verify.wording.outcomes import unchecked
from verify.wording.rendering import headline, short_text, step_text
from verify.wording.summary import summary
from verify.wording.understood import FACTS, facts, taken_sentence

MOST_STEPS = 3
MOST_QUESTIONS = 8
MOST_CONTACTS = 4
MOST_READ = 4
_OWN_CONTACTS_STEP = "CALL_OFFICIAL_NUMBER"
# Where somebody is in danger or under 18, help comes before everything else (domain.md §5).
_URGENT = frozenset({"CHILD_HELP", "DANGER_NOW"})
# Keeps "…789" on one line.
_JOINER = "\u2060"
_NOT_THEIRS = frozenset({ContactStatus.UNLISTED, ContactStatus.LISTED_OTHER, ContactStatus.NEAR_LISTED})


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


@dataclass(frozen=True, slots=True)
class Asked:
    """What the browser that asked has carried to the page, and the questions that there are."""

    form: Form
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPage:
    """Everything `answer.html` prints. ``changed`` says what the register says of the company now.

    ``help_first``: the help lines stand before anything else that can be done.
    """

    headline: str
    summary: str
    asked_for: str | None
    changed: str | None
    choosing: Choosing
    lines: tuple[LookedAt, ...]
    unchecked: str | None
    read: str | None
    others: tuple[Named, ...]
    steps: tuple[Step, ...]
    contacts_title: str
    contacts: tuple[Contact, ...]
    questions: tuple[Asking, ...]
    answered: tuple[Asking, ...]
    candidates: tuple[Named, ...]
    runner_up: Named | None
    confidence: str | None
    findings: tuple[FindingShown, ...]
    taken: str | None
    understood: tuple[tuple[str, str], ...]
    help: tuple[HelpShown, ...]
    help_first: bool
    checked: str
    address: str
    share: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How an answer is shown: its own full link, its day where it was asked, and the company's status if it changed."""

    address: str
    checked_on: date
    changed: str | None = None


def answer_page(answer: Answer, locale: str, shown: Shown, *, asked: Asked | None = None) -> AnswerPage:
    """Lay out an answer in ``locale``, with what was asked where the browser has carried it here."""
    shared = short_text(answer.redacted(), locale, link=shown.address)
    understood = tuple(_understood(answer, asked, locale))
    choice = choosing(answer, asked.form if asked else None, locale)
    # What stands to be chosen from is not listed once more.
    chosen_from = () if choice.choices else answer.company.candidates
    urgent = any(step.code in _URGENT for step in answer.next_steps)
    own = () if urgent else _own_contacts(answer)
    # Nothing that is asked now could make this advice another (ux.md, The answer).
    settled = answer.advice is Advice.DO_NOT_PROCEED
    first = urgent or any(map(_grave, answer.findings))
    steps = _steps(answer, locale, room=MOST_STEPS - bool(own))
    tapped = {one.href for step in steps for one in step.contacts}
    # A line that a step above lets one call is not shown once more below it.
    lines_left = tuple(one for one in help_shown(answer, locale) if first or one.contact.href not in tapped)
    return AnswerPage(
        headline=headline(answer, locale),
        summary=summary(answer, locale).replace("…", f"…{_JOINER}"),
        asked_for=None if answer.on_date == shown.checked_on else long_date(answer.on_date, locale),
        changed=shown.changed,
        choosing=choice,
        lines=looked_at(answer, locale),
        unchecked=unchecked(answer, locale),
        read=_read(understood, locale),
        others=tuple(
            Named(other.id, other.name or other.asked or "", _status(other.status, locale))
            for other in answer.company.others
            if other.name or other.asked
        ),
        steps=steps,
        contacts_title=_contacts_title(answer, locale),
        contacts=own,
        questions=() if settled else still_open(answer.questions, locale, most=MOST_QUESTIONS),
        answered=answered(asked.form.answers, asked.indicators, locale) if asked else (),
        candidates=tuple(_named(one, locale) for one in (*chosen_from, *answer.contact.agencies)),
        runner_up=_named(answer.company.runner_up, locale) if answer.company.runner_up else None,
        confidence=_figure(answer.company.confidence, locale),
        findings=tuple(_finding(finding, locale) for finding in answer.findings),
        taken=_taken(answer, asked, locale),
        understood=understood,
        help=lines_left,
        help_first=first,
        checked=long_date(shown.checked_on, locale),
        address=shown.address,
        share=f"https://wa.me/?text={quote(shared)}",
    )


def _grave(found: Finding) -> bool:
    """Whether something was told of the offer that puts a person in danger."""
    return found.severity is Severity.CRITICAL and found.axis is Axis.OFFER


def _figure(share: float | None, locale: str) -> str | None:
    """0,97 in Indonesian, 0.97 in English."""
    if share is None:
        return None
    return f"{share:.2f}" if locale == "en" else f"{share:.2f}".replace(".", ",")


def _named(one: CandidateView, locale: str) -> Named:
    return Named(one.id, one.name, _status(one.status, locale), one.place)


def _read(understood: tuple[tuple[str, str], ...], locale: str) -> str | None:
    """What was understood in one line, to be corrected if it is wrong."""
    told = "; ".join(f"{name} {shortened(values)}" for name, values in understood[:MOST_READ])
    return text(locale, "page.read.line", facts=told) if told else None


def _status(status: str, locale: str) -> str:
    return text(locale, f"status.company.{status}")


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
    """At most ``room`` steps; the company's own numbers and the help lines stand by themselves, not repeated."""
    apart = {HELP_STEP, _OWN_CONTACTS_STEP} if room < MOST_STEPS else {HELP_STEP}
    wanted = [step for step in answer.next_steps if step.code not in apart]
    return tuple(Step(step_text(step, locale), step_contacts(step)) for step in wanted[:room])


def _finding(finding: Finding, locale: str) -> FindingShown:
    words = worded(finding, locale)
    return FindingShown(
        title=words.title,
        detail=words.detail,
        basis=finding.basis,
        source=source_name(finding.source, locale) if finding.source else None,
        as_of=long_date(finding.as_of, locale) if finding.as_of else None,
    )


def _taken(answer: Answer, asked: Asked | None, locale: str) -> str | None:
    """What the box was taken for; of a form that was corrected there is nothing to say."""
    if asked is None or asked.form.values["corrected"] != FIRST:
        return None
    return taken_sentence(answer.understood, locale)


def _understood(answer: Answer, asked: Asked | None, locale: str) -> Iterable[tuple[str, str]]:
    """What was read, by name: as it is stored, or in full for the browser that asked."""
    stored = {fact.code: "; ".join(fact.values) for fact in facts(answer.understood, locale)}
    full = {code: asked.form.values[name] for code, name in _FIELD_OF.items()} if asked else {}
    for code in FACTS:
        if value := (stored | full).get(code):
            yield text(locale, f"read.name.{code}"), value


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
