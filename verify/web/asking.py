"""The questions of an answer page: those still open, and those that are answered, each to be answered or changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from verify.core.answer import Question
from verify.core.claim import Reply
from verify.core.offer import Indicator
from verify.wording.rendering import question_text


@dataclass(frozen=True, slots=True)
class Asking:
    """One question; `reply` is what was answered, None where it is open."""

    id: str
    text: str
    reply: str | None = None


def still_open(questions: Iterable[Question], locale: str, *, most: int) -> tuple[Asking, ...]:
    """The first questions, none of them answered."""
    return tuple(Asking(one.id, question_text(one, locale)) for one in tuple(questions)[:most])


def answered(answers: Mapping[str, str], indicators: Iterable[Indicator], locale: str) -> tuple[Asking, ...]:
    """What was answered or read from the message, in the order of the indicators, the grave replies first."""
    asked = [
        Asking(one.id, one.question_id if locale == "id" else one.question_en, answers[one.id])
        for one in indicators
        if one.id in answers
    ]
    return tuple(sorted(asked, key=lambda one: one.reply != Reply.YES))
