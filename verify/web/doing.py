"""What to do now: whom to call instead, at most three steps, and the official help lines (ux.md, The answer)."""

from __future__ import annotations

from dataclasses import dataclass

from verify.core.answer import Advice, Answer, Axis, ContactStatus, Finding, Severity
from verify.web.contacts import Contact, contacts
from verify.web.help_shown import HELP_STEP, HelpShown, help_shown, step_contacts
from verify.wording.catalogue import text
from verify.wording.rendering import step_text

MOST_STEPS = 3
MOST_CONTACTS = 4
_OWN_CONTACTS_STEP = "CALL_OFFICIAL_NUMBER"
# Where somebody is in danger or under 18, help comes before everything else (domain.md §5).
_URGENT = frozenset({"CHILD_HELP", "DANGER_NOW"})
_NOT_THEIRS = frozenset({ContactStatus.UNLISTED, ContactStatus.LISTED_OTHER, ContactStatus.NEAR_LISTED})


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do now, with what can be tapped for it."""

    text: str
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """The company's own listed contacts, the other steps, and the help lines that no step has named to be tapped.

    ``help_first``: the help lines, all of them, stand before anything else that can be done.
    """

    contacts_title: str
    contacts: tuple[Contact, ...]
    steps: tuple[Step, ...]
    help: tuple[HelpShown, ...]
    help_first: bool


def doing(answer: Answer, locale: str) -> Doing:
    """What an answer asks a person to do; in danger, or under 18, nobody is sent to a company."""
    urgent = any(step.code in _URGENT for step in answer.next_steps)
    own = () if urgent else _own_contacts(answer)
    first = urgent or any(map(_grave, answer.findings))
    steps = _steps(answer, locale, room=MOST_STEPS - bool(own))
    tapped = {one.href for step in steps for one in step.contacts}
    return Doing(
        contacts_title=_contacts_title(answer, locale),
        contacts=own,
        steps=steps,
        help=tuple(one for one in help_shown(answer, locale) if first or one.contact.href not in tapped),
        help_first=first,
    )


def _grave(found: Finding) -> bool:
    """Whether something was told of the offer that puts a person in danger."""
    return found.severity is Severity.CRITICAL and found.axis is Axis.OFFER


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
