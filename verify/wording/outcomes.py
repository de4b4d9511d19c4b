"""What was looked at, line by line: what it was, what came out, and how old the data for it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from verify.core.answer import Answer, Axis
from verify.wording.catalogue import text

_UNASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the answer. `asked` False: nothing was given to look at, and `outcome` says what was missing."""

    axis: Axis
    name: str
    outcome: str
    as_of: date | None
    asked: bool


def lines(answer: Answer, locale: str) -> tuple[Line, ...]:
    """Five lines, always all of them and in this order: company, contact, licence, order, destination."""
    known = answer.company.as_of or answer.register.as_of
    looked = (
        (Axis.COMPANY, str(answer.company.status), known),
        (Axis.CONTACT, str(answer.contact.status), known),
        (Axis.LICENCE, str(answer.licence.status), known),
        (Axis.ORDER, str(answer.order.status), answer.order.as_of),
        (Axis.DESTINATION, str(answer.destination.status), answer.destination.as_of),
    )
    return tuple(
        Line(
            axis=axis,
            name=text(locale, f"axis.{axis}"),
            outcome=text(locale, f"status.{axis}.{_said(answer, axis, status)}"),
            as_of=None if status == _UNASKED else as_of,
            asked=status != _UNASKED,
        )
        for axis, status, as_of in looked
    )


def _said(answer: Answer, axis: Axis, status: str) -> str:
    """The status to be worded: an order cannot be looked for while it is open which company is meant."""
    given = answer.understood.destination or answer.understood.job
    return "company_unsure" if axis is Axis.ORDER and status == _UNASKED and given else status
