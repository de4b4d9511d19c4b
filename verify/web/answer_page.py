"""What the answer page shows, worked out of one Answer: ux.md's order, the catalogue's words, nothing judged here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from verify.core.answer import Advice, Answer
from verify.core.offer import Indicator
from verify.web.asking import Asking, answered, still_open
from verify.web.choosing import Choosing, choosing
from verify.web.doing import Doing, doing
from verify.web.forms import Form
from verify.web.looked import LookedAt, looked_at
from verify.web.read_back import ReadBack, read_back
from verify.web.why import Named, Why, other_companies, why
from verify.wording.formats import long_date
from verify.wording.outcomes import unchecked
from verify.wording.rendering import headline, short_text
from verify.wording.summary import sentences

MOST_QUESTIONS = 8
# Keeps "…789" on one line.
_JOINER = "\u2060"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the browser that asked has carried to the page, and the questions that there are."""

    form: Form
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPage:
    """Everything `answer.html` prints, in its order. ``changed``: what the register says of the company now.

    ``share`` leads to WhatsApp with what is stored of this answer, never with what was typed.
    """

    changed: str | None
    headline: str
    sentences: tuple[str, ...]
    asked_for: str | None
    choosing: Choosing
    lines: tuple[LookedAt, ...]
    unchecked: str | None
    read: ReadBack
    others: tuple[Named, ...]
    do: Doing
    questions: tuple[Asking, ...]
    answered: tuple[Asking, ...]
    address: str
    share: str
    why: Why
    checked: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How an answer is shown: its own full link, its day where it was asked, and the company's status if it changed."""

    address: str
    checked_on: date
    changed: str | None = None


def answer_page(answer: Answer, locale: str, shown: Shown, *, asked: Asked | None = None) -> AnswerPage:
    """Lay out an answer in ``locale``, with what was asked where the browser has carried it here."""
    form = asked.form if asked else None
    choice = choosing(answer, form, locale)
    # Nothing that is asked now could make this advice another (ux.md, The answer).
    settled = answer.advice is Advice.DO_NOT_PROCEED
    return AnswerPage(
        changed=shown.changed,
        headline=headline(answer, locale),
        sentences=tuple(one.replace("…", f"…{_JOINER}") for one in sentences(answer, locale)),
        asked_for=None if answer.on_date == shown.checked_on else long_date(answer.on_date, locale),
        choosing=choice,
        lines=looked_at(answer, locale),
        unchecked=unchecked(answer, locale),
        read=read_back(answer, form, locale),
        others=other_companies(answer, locale),
        do=doing(answer, locale),
        questions=() if settled else still_open(answer.questions, locale, most=MOST_QUESTIONS),
        answered=answered(asked.form.answers, asked.indicators, locale) if asked else (),
        address=shown.address,
        share=f"https://wa.me/?text={quote(short_text(answer.redacted(), locale, link=shown.address))}",
        # What stands to be chosen from is not listed once more.
        why=why(answer, locale, () if choice.choices else answer.company.candidates),
        checked=long_date(shown.checked_on, locale),
    )
