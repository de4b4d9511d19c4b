"""The official help lines of an answer, each to be tapped: a call, or a chat where the line is one of WhatsApp."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verify.core.answer import Answer, HelpView, NextStep
from verify.web.contacts import Contact, contact, contacts
from verify.wording.rendering import help_notes

HELP_STEP = "HELP_LINES"
#: The lines that a step's own sentence names, for an answer that names none itself.
STEP_NUMBERS = {HELP_STEP: ("110", "129", "0800-1000"), "CALL_KP2MI": ("0800-1000",), "CHILD_HELP": ("129", "110")}
_CHAT = "whatsapp"


@dataclass(frozen=True, slots=True)
class HelpShown:
    """One line: whom it leads to, and its number with where tapping leads."""

    who: str
    contact: Contact


def help_shown(answer: Answer, locale: str) -> tuple[HelpShown, ...]:
    """Every line that any step of the answer names, in the order of the steps, each once."""
    return lines_of(answer.next_steps, locale)


def lines_of(steps: Iterable[NextStep], locale: str) -> tuple[HelpShown, ...]:
    """The lines that these steps name, each once."""
    lines: dict[str, HelpShown] = {}
    for one in _lines(steps):
        lines.setdefault(one.number, HelpShown(help_notes(one, locale), _contact(one)))
    return tuple(lines.values())


def step_contacts(step: NextStep) -> tuple[Contact, ...]:
    """What can be tapped for a step: its official lines, a chat as a chat; else the numbers it tells of."""
    if step.help:
        return tuple(found for line in step.help if (found := _contact(line)).href)
    return contacts(step.values or STEP_NUMBERS.get(step.code, ()))


def _lines(steps: Iterable[NextStep]) -> Iterable[HelpView]:
    return (line for step in steps for line in step.help)


def _contact(line: HelpView) -> Contact:
    """A chat line leads to its chat; any other is called, and has no chat although its number could have one."""
    found = contact(line.number)
    if _CHAT in line.kind and found.whatsapp:
        return Contact(f"WhatsApp {found.shown}", found.whatsapp)
    return Contact(found.shown, found.href)
