"""What to do now: whom to call instead, at most three steps, and the official help lines (ux.md, The answer)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from verify.core.answer import Advice, Answer, Axis, ContactStatus, Finding, NextStep, Severity
from verify.core.statuses import MAY_SEND_NOBODY
from verify.web.contacts import Contact, contacts
from verify.web.help_shown import HELP_STEP, HelpShown, help_shown, lines_of, step_contacts
from verify.wording.catalogue import text
from verify.wording.rendering import step_text

MOST_STEPS = 3
MOST_CONTACTS = 4
_OWN_CONTACTS_STEP = "CALL_OFFICIAL_NUMBER"
# Where somebody is in danger or under 18, help comes before everything else (domain.md §5).
_URGENT = frozenset({"CHILD_HELP", "DANGER_NOW"})
_NOT_THEIRS = frozenset({ContactStatus.UNLISTED, ContactStatus.LISTED_OTHER, ContactStatus.NEAR_LISTED})

# Steps whose sentence is whole without its numbers: those stand under it, each to be tapped.
_WHOLE = frozenset({"CALL_KP2MI"})


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do now, with what can be tapped for it: contacts that its text names, or help lines under it."""

    text: str
    contacts: tuple[Contact, ...] = ()
    lines: tuple[HelpShown, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """The company's own listed contacts, the other steps, and the help lines that no step has named to be tapped.

    ``own_first``: those contacts are the first thing to do. ``help_first``: the help lines, all of them, stand before
    anything else.
    """

    contacts_title: str
    contacts: tuple[Contact, ...]
    own_first: bool
    steps: tuple[Step, ...]
    help: tuple[HelpShown, ...]
    help_first: bool


def doing(answer: Answer, locale: str) -> Doing:
    """What an answer asks a person to do; in danger, or under 18, nobody is sent to a company."""
    urgent = any(step.code in _URGENT for step in answer.next_steps)
    own = () if urgent else _own_contacts(answer)
    own_first = bool(own) and answer.company.status not in MAY_SEND_NOBODY
    first = urgent or any(map(_grave, answer.findings))
    steps = tuple(_step(one, locale, apart=first) for one in _wanted(answer, own_first=own_first))
    tapped = {one.contact.href for step in steps for one in step.lines}
    return Doing(
        contacts_title=_contacts_title(answer, locale),
        contacts=own,
        own_first=own_first,
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
    if answer.contact.status in _NOT_THEIRS and answer.company.status not in MAY_SEND_NOBODY:
        return text(locale, "page.answer.own_contacts")
    name = answer.company.agency.name if answer.company.agency else ""
    return text(locale, "page.answer.own_contacts_of", name=name)


def _wanted(answer: Answer, *, own_first: bool) -> list[NextStep]:
    """At most three steps with the company's own numbers; these and the help lines stand by themselves."""
    apart = {HELP_STEP, _OWN_CONTACTS_STEP} if own_first else {HELP_STEP}
    return [step for step in answer.next_steps if step.code not in apart][: MOST_STEPS - own_first]


def _step(step: NextStep, locale: str, *, apart: bool) -> Step:
    """One step; ``apart``: the help lines stand above already, each to be tapped."""
    if step.help and apart:
        return Step(step_text(step, locale))
    if step.help and step.code in _WHOLE:
        return Step(step_text(replace(step, values=(), help=()), locale), lines=lines_of((step,), locale))
    return Step(step_text(step, locale), step_contacts(step))
