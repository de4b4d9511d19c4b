"""The questions of an answer, asked one at a time on a terminal."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from rich.console import Console
from rich.text import Text

from verify.core.answer import Answer
from verify.core.claim import Reply
from verify.wording.catalogue import text
from verify.wording.rendering import question_text
from verify.wording.terminal import print_answer

#: No villager is asked more.
MOST_QUESTIONS = 8
_STOP = "q"
_REPLIES = {"y": Reply.YES, "ya": Reply.YES, "yes": Reply.YES, "t": Reply.NO, "tidak": Reply.NO, "n": Reply.NO,
            "no": Reply.NO, "": Reply.UNKNOWN, "?": Reply.UNKNOWN}  # fmt: skip


def ask(console: Console, answer: Answer, locale: str, *, answered: Callable[[Mapping[str, Reply]], Answer]) -> Answer:
    """Ask what is still open, each reply answered anew, and print the last answer.

    Ends where nothing is open, after eight questions, at "q", or at the end of the input. What cannot be read as a
    reply is asked again.
    """
    given: dict[str, Reply] = {}
    _say(console, text(locale, "terminal.ask_lead"))
    while (left := [one for one in answer.questions if one.id not in given]) and len(given) < MOST_QUESTIONS:
        reply = _reply(console, question_text(left[0], locale), locale)
        if reply is None:
            break
        given[left[0].id] = reply
        answer = answered(given)
    if given:
        print_answer(console, answer, locale, questions=False)
    return answer


def _reply(console: Console, question: str, locale: str) -> Reply | None:
    """The reply; None where somebody stops."""
    while True:
        _say(console, question)
        try:
            said = console.input(Text(text(locale, "terminal.ask_reply"))).strip().casefold()
        except EOFError:
            return None
        if said == _STOP:
            return None
        if said in _REPLIES:
            return _REPLIES[said]


def _say(console: Console, words: str) -> None:
    console.print()
    console.print(Text(words, style="bold"))
