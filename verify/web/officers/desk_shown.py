"""What the desk's screen shows, worked out of one Answer: status and date first, then reasons, questions, papers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from verify.core.answer import Advice, Answer, Axis
from verify.core.claim import Reply
from verify.core.offer import Indicator
from verify.store.decisions import Paper
from verify.web.asking import Asking, answered, still_open
from verify.web.choosing import Choosing, choosing
from verify.web.looked import LookedAt, looked_at
from verify.web.officers.desk_aloud import Spoken, aloud
from verify.web.officers.desk_form import FIELD_OF, SHOWN, TOLD, DeskForm
from verify.web.read_back import read_back
from verify.web.why import Named, other_companies
from verify.wording.catalogue import text
from verify.wording.findings import worded
from verify.wording.formats import long_date, opened
from verify.wording.rendering import headline
from verify.wording.summary import told

_MOST_QUESTIONS = 8
# Which line of the answer tells what was typed for a question.
_AXIS_OF = {Paper.COUNTRY: Axis.DESTINATION, Paper.JOB: Axis.ORDER, Paper.COMPANY: Axis.COMPANY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One finding: its code, how much it weighs in a word and a mark, what is recorded, and by whose list."""

    code: str
    severity: str
    tone: str
    fact: str
    meaning: str
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAsked:
    """One official question, with what was typed, whether it is ticked, and what came out for it."""

    paper: Paper
    key: int
    field: str
    typed: str
    ticked: bool
    outcome: LookedAt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskShown:
    """Everything the screen prints of an answer. `title` is what a screen reader hears first, `read` what was read.

    A browser keeps the title in its history, so nothing that was typed stands in it.
    """

    title: str
    headline: str
    read: str | None
    company: LookedAt
    since: str | None
    contact: LookedAt
    lines: tuple[LookedAt, ...]
    others: tuple[Named, ...]
    asked_for: str | None
    changed: str | None
    choosing: Choosing
    reasons: tuple[Reason, ...]
    papers: tuple[PaperAsked, ...]
    questions: tuple[Asking, ...]
    due: date
    aloud: tuple[Spoken, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When an answer is shown: the day it is, the last day for papers, and the company's status if it changed since."""

    today: date
    due: date
    changed: str | None = None


def desk_shown(
    answer: Answer, desk: DeskForm, indicators: tuple[Indicator, ...], *, locale: str, moment: Moment
) -> DeskShown:
    """Lay out an answer for the desk in ``locale``; what is read aloud stays Indonesian."""
    lines = dict(zip(_LINES, looked_at(answer, locale), strict=True))
    company = replace(lines[Axis.COMPANY], outcome=opened(lines[Axis.COMPANY].outcome))
    agency = answer.company.agency
    since = agency.status_since if agency else None
    return DeskShown(
        title=f"{company.outcome} · {lines[Axis.CONTACT].what}: {lines[Axis.CONTACT].outcome}",
        headline=headline(answer, locale),
        read=read_back(answer, desk.form, locale).line,
        company=company,
        since=long_date(since, locale) if since else None,
        contact=lines[Axis.CONTACT],
        lines=tuple(lines[axis] for axis in _LINES[2:]),
        others=other_companies(answer, locale),
        asked_for=None if answer.on_date == moment.today else long_date(answer.on_date, locale),
        changed=moment.changed,
        choosing=choosing(answer, desk.form, locale),
        reasons=reasons(answer, locale),
        papers=tuple(_paper(number, one, desk, lines) for number, one in enumerate(Paper, start=1)),
        questions=_questions(answer, desk, indicators, locale),
        due=moment.due,
        aloud=aloud(answer, moment.due),
    )


_LINES = (Axis.COMPANY, Axis.CONTACT, Axis.LICENCE, Axis.ORDER, Axis.DESTINATION)


def reasons(answer: Answer, locale: str) -> tuple[Reason, ...]:
    """Every finding as its code and its sentences, the gravest first; no score."""
    return tuple(
        Reason(
            code=one.code,
            severity=text(locale, f"severity.{one.severity}"),
            tone=_TONES.get(one.severity, Advice.CANNOT_TELL),
            fact=opened(words.fact),
            meaning=words.meaning,
            by=words.by,
        )
        for one in told(answer.findings)
        for words in (worded(one, locale),)
    )


_TONES = {
    "critical": Advice.DO_NOT_PROCEED,
    "high": Advice.CHECK_FIRST,
    "medium": Advice.CHECK_FIRST,
}


def _paper(number: int, paper: Paper, desk: DeskForm, lines: dict[Axis, LookedAt]) -> PaperAsked:
    axis = _AXIS_OF.get(paper)
    typed = desk.typed(paper)
    return PaperAsked(
        paper=paper,
        key=number,
        field=FIELD_OF[paper],
        typed=typed,
        ticked=paper in desk.ticked,
        outcome=lines[axis] if axis and typed else None,
    )


def _questions(answer: Answer, desk: DeskForm, indicators: tuple[Indicator, ...], locale: str) -> tuple[Asking, ...]:
    """The questions that could still change the answer, and those answered; not those that the ticks answer."""
    by_ticks = {TOLD, SHOWN}
    open_ones = still_open(answer.questions, locale, most=_MOST_QUESTIONS)
    replied = answered(desk.form.answers, indicators, locale)
    return (*open_ones, *(one for one in replied if one.id not in by_ticks or one.reply != Reply.NO))
