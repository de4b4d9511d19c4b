"""What was looked at, line by line: what it was, what came out, by whose list, and how old that is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from verify.core.agency import Kind
from verify.core.answer import Answer, Axis, ContactStatus, Finding
from verify.core.places import country_name, is_country
from verify.wording.catalogue import text
from verify.wording.findings import source_name
from verify.wording.formats import dialled, listed, long_date, shortened
from verify.wording.summary import told

_UNASKED = "not_asked"
_BY_AGENCY = frozenset({Axis.COMPANY, Axis.CONTACT, Axis.LICENCE})
_MOST_CONTACTS = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the answer. `asked` False: nothing was given to look at, and `outcome` says what was missing.

    `about` is what was looked at, where it is known: the company found, the number asked, the country. `source` is the
    list that says so, in words, and `as_of` the day of it.
    """

    axis: Axis
    name: str
    outcome: str
    as_of: date | None
    asked: bool
    about: str | None = None
    source: str | None = None


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
    return tuple(_line(answer, axis, status, as_of, locale=locale) for axis, status, as_of in looked)


def spoken(line: Line, locale: str) -> str:
    """The line without its name, as it is read aloud: PT Karya Satria Abadi, ada di daftar."""
    if line.about is None or not line.asked:
        return line.outcome
    return text(locale, "page.axis.spoken", about=line.about, outcome=line.outcome)


def told_by(line: Line, locale: str) -> str:
    """Whose list says so and of which day: "per 19 November 2026, menurut …"; "" where nothing was looked at."""
    values = {"date": long_date(line.as_of, locale)} if line.as_of else {}
    return text(locale, "page.axis.source", **values, **({"source": line.source} if line.source else {}))


def unchecked(answer: Answer, locale: str) -> str | None:
    """What of this offer was not checked, in one sentence; None where everything that can be was."""
    if not answer.missing:
        return None
    missing = [text(locale, f"missing.{code}") for code in answer.missing]
    return text(locale, "page.unchecked.given", missing=listed(missing, text(locale, "word.and")))


def _line(answer: Answer, axis: Axis, status: str, as_of: date | None, *, locale: str) -> Line:
    asked = status != _UNASKED
    by = next((one for one in told(answer.findings) if one.axis is axis and one.source), None)
    source = (by.source if by else _source(answer, axis)) if asked else None
    return Line(
        axis=axis,
        name=text(locale, f"axis.{axis}"),
        outcome=text(locale, _by_officer(answer, axis) or f"status.{axis}.{_said(answer, axis, status)}"),
        as_of=_dated(by, as_of) if asked else None,
        asked=asked,
        about=_about(answer, axis, locale) if asked else None,
        source=shortened(source_name(source, locale).partition(": ")[0]) if source else None,
    )


def _by_officer(answer: Answer, axis: Axis) -> str | None:
    """What is said of a number that an officer's word decides, one way or the other, and no list does."""
    codes = {one.code for one in answer.findings} if axis is Axis.CONTACT else set()
    if "CONTACT_CONFIRMED_BY_OFFICER" in codes:
        return "fact.line_denied"
    listed = answer.contact.status is ContactStatus.LISTED
    return "fact.line_confirmed" if listed and "OWN_CONTACT_CONFIRMED" in codes else None


def _dated(by: Finding | None, as_of: date | None) -> date | None:
    """The day of the list that told it; else the day of what was looked at."""
    return by.as_of if by and by.as_of else as_of


def _source(answer: Answer, axis: Axis) -> str | None:
    """The list that was asked where no finding names it: the company's own, the owner's, or the only one there is."""
    if axis not in _BY_AGENCY:
        return answer.order.source if axis is Axis.ORDER else answer.destination.source
    if answer.company.agency is not None:
        return answer.company.agency.source
    if axis is not Axis.COMPANY:
        owners = answer.contact.agencies if axis is Axis.CONTACT else answer.licence.agencies
        if owners:
            return owners[0].id.partition(":")[0]
    lists = {one.source for one in answer.register.sources if one.kind == Kind.AGENCIES and one.as_of}
    return lists.pop() if len(lists) == 1 else None


def _about(answer: Answer, axis: Axis, locale: str) -> str | None:
    about = {
        Axis.COMPANY: answer.company.agency.name if answer.company.agency else None,
        Axis.CONTACT: _contacts((one.value for one in answer.contact.asked), locale),
        Axis.LICENCE: answer.licence.number,
        Axis.ORDER: _country(answer.order.country, locale),
        Axis.DESTINATION: _country(answer.destination.country, locale),
    }[axis]
    return shortened(about) if about else None


def _contacts(values: Iterable[str], locale: str) -> str:
    """The numbers asked; of a stored answer their last digits, and of a stored address nothing."""
    shown = [value for value in values if value]
    words = (
        text(locale, "page.axis.number_tail", number=one[1:]) if one.startswith("…") else dialled(one) for one in shown
    )
    return listed(list(words)[:_MOST_CONTACTS], text(locale, "word.and"))


def _country(code: str | None, locale: str) -> str | None:
    return country_name(code, locale) if code and is_country(code) else code


def _said(answer: Answer, axis: Axis, status: str) -> str:
    """The status to be worded: an order cannot be looked for while it is open which company is meant."""
    given = answer.understood.destination or answer.understood.job
    return "company_unsure" if axis is Axis.ORDER and status == _UNASKED and given else status
