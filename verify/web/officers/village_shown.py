"""A village's list as it is shown and taken away: each row its answer's own words, nothing judged here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from verify.core.answer import Advice, Answer
from verify.service.officers.village import CheckedList, CheckedRow
from verify.wording.catalogue import has, text
from verify.wording.rendering import headline, step_text
from verify.wording.summary import sentences

#: Where nothing was found, everything that was not checked is told too; else the first three sentences.
_SENTENCES = 3
#: What needs attention most comes first; a row that could not be read stands between what warns and what does not.
_WORST = (Advice.DO_NOT_PROCEED, Advice.CHECK_FIRST, None, Advice.CANNOT_TELL, Advice.NO_WARNING_FOUND)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """One row of the table. `advice` None: it has no answer, and `headline` and `reason` say why."""

    number: str
    typed: str = ""
    advice: Advice | None = None
    headline: str
    company: str = ""
    status: str = ""
    reason: str
    step: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows came to one outcome; None: those that could not be read."""

    advice: Advice | None
    headline: str
    count: int


@dataclass(frozen=True, slots=True)
class Typed:
    """What the browser that sent a list still holds of it: rows by their number, and what was not read."""

    rows: Mapping[str, str] = field(default_factory=dict)
    unread: Sequence[str] = ()
    people: Sequence[str] = ()
    sheets: Sequence[str] = ()
    titles: Sequence[str] = ()


def shown_rows(checked: CheckedList, typed: Typed, locale: str, *, worst_first: bool) -> tuple[ShownRow, ...]:
    """The rows in one of the two orders; rows of one outcome stay in the order of the list."""
    rows = [_shown(row, typed.rows.get(row.number, ""), locale) for row in checked.rows]
    return tuple(sorted(rows, key=lambda row: _WORST.index(row.advice)) if worst_first else rows)


def counts(rows: Sequence[ShownRow], locale: str) -> tuple[Count, ...]:
    """How many rows there are of each outcome that there is, the worst first."""
    found = {one: sum(row.advice is one for row in rows) for one in _WORST}
    return tuple(Count(one, _said(one, locale), count) for one, count in found.items() if count)


def cells(rows: Sequence[ShownRow], locale: str, address: Callable[[str], str]) -> tuple[list[str], list[list[str]]]:
    """The head and the rows of the table to take away; `address` makes a code's full address."""
    names = ("row", "typed", "answer", "company", "status", "reason", "step", "code", "link")
    head = [text(locale, f"village.result.{name}") for name in names]
    body = [
        [
            row.number, row.typed, row.headline, row.company, row.status, row.reason, row.step, row.code,
            address(row.code) if row.code else "",
        ]
        for row in rows
    ]  # fmt: skip
    return head, body


def _said(advice: Advice | None, locale: str) -> str:
    return text(locale, f"advice.{advice}" if advice else "village.problem.heading")


def _shown(row: CheckedRow, typed: str, locale: str) -> ShownRow:
    if row.answer is not None:
        return _answered(row.number, typed, row.answer, locale)
    reason = _problem(row, locale) if row.problem else text(locale, "village.problem.gone")
    return ShownRow(number=row.number, typed=typed, headline=_said(None, locale), reason=reason)


def _problem(row: CheckedRow, locale: str) -> str:
    keys = (f"village.problem.{row.problem}", f"village.problem.{row.field}")
    return text(locale, next((key for key in keys if has(locale, key)), "village.problem.field"))


def _answered(number: str, typed: str, answer: Answer, locale: str) -> ShownRow:
    told = sentences(answer, locale)
    calm = answer.advice is Advice.NO_WARNING_FOUND
    agency = answer.company.agency
    return ShownRow(
        number=number,
        typed=typed,
        advice=answer.advice,
        headline=headline(answer, locale),
        company=agency.name if agency else "",
        status=text(locale, f"status.company.{answer.company.status}"),
        reason=" ".join(told if calm else told[:_SENTENCES]),
        step=step_text(answer.next_steps[0], locale) if answer.next_steps else "",
        code=answer.code,
    )
