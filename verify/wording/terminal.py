"""The answer on a terminal: shape, word and colour; the same text without colour where nobody looks at a screen."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from verify.core.answer import Advice, Answer
from verify.wording.catalogue import text
from verify.wording.findings import worded
from verify.wording.formats import long_date, shortened
from verify.wording.outcomes import Line, lines, spoken, told_by
from verify.wording.rendering import headline, question_text, step_text
from verify.wording.summary import sentences, told
from verify.wording.understood import facts, taken_sentence

# Octagon, triangle, question mark, circle: never colour alone.
_LOOK = {
    Advice.DO_NOT_PROCEED: ("⯃", "bold red"),
    Advice.CHECK_FIRST: ("▲", "bold yellow"),
    Advice.CANNOT_TELL: ("?", "bold blue"),
    Advice.NO_WARNING_FOUND: ("●", "bold green"),
}


def print_answer(console: Console, answer: Answer, locale: str, *, questions: bool = True) -> None:
    """Write the answer in the order of every surface: headline, sentences, what was checked, what to do, questions.

    Last stands what was understood. Without `questions` they are left to be asked one by one.
    """
    shape, style = _LOOK[answer.advice]
    _line(console, f"{shape} {headline(answer, locale)}", style)
    _line(console)
    for sentence in sentences(answer, locale):
        _line(console, sentence)
    day = answer.register.as_of
    _line(console, text(locale, "word.data_as_of", **({"as_of": long_date(day, locale)} if day else {})), "dim")
    _checked(console, answer, locale)
    _findings(console, answer, locale)
    _items(console, text(locale, "page.answer.do"), [step_text(step, locale) for step in answer.next_steps])
    if questions:
        asked = [f"{one.id} {question_text(one, locale)}" for one in answer.questions]
        _items(console, text(locale, "terminal.questions"), asked)
    _understood(console, answer, locale)


def _checked(console: Console, answer: Answer, locale: str) -> None:
    _heading(console, text(locale, "page.answer.looked"))
    for line in lines(answer, locale):
        _line(console, f"  {line.name}: {_outcome(line, locale)}", "" if line.asked else "dim")


def _outcome(line: Line, locale: str) -> str:
    return " · ".join(part for part in (spoken(line, locale), told_by(line, locale)) if part)


def _findings(console: Console, answer: Answer, locale: str) -> None:
    found = told(answer.findings)
    if not found:
        return
    _heading(console, text(locale, "page.answer.findings"))
    for finding in found:
        words = worded(finding, locale)
        _line(console, f"  [{text(locale, f'severity.{finding.severity}')}] {words.title}", "bold")
        _line(console, f"    {words.detail}")
        if said := finding.evidence.get("words"):
            _line(console, f"    {text(locale, 'terminal.said', words=shortened(said))}")


def _understood(console: Console, answer: Answer, locale: str) -> None:
    """What was read, and what the box was taken for; nothing where nothing was given."""
    found, taken = facts(answer.understood, locale), taken_sentence(answer.understood, locale)
    lines = [taken] if taken else []
    lines += [f"{fact.name}: {'; '.join(fact.values)}" for fact in found]
    _items(console, text(locale, "terminal.understood"), lines)


def _items(console: Console, heading: str, items: list[str]) -> None:
    if not items:
        return
    _heading(console, heading)
    for item in items:
        _line(console, f"  - {item}")


def _heading(console: Console, words: str) -> None:
    _line(console)
    _line(console, words, "bold")


def _line(console: Console, words: str = "", style: str = "") -> None:
    """One paragraph as it is: nothing in it is read as markup, and a line is never broken for a file."""
    console.print(Text(words, style=style), soft_wrap=not console.is_terminal)
