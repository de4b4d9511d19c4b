"""What an officer reads aloud at the desk: always Indonesian, about lists and companies, never about the applicant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from verify.core.answer import Advice, Answer, Axis, CompanyStatus, ContactStatus, OrderStatus, Severity
from verify.core.places import country_name
from verify.wording.catalogue import text
from verify.wording.findings import worded
from verify.wording.formats import listed, long_date, opened, shortened
from verify.wording.summary import told

#: The applicant's language, whatever the officer's page is in.
LOCALE = "id"
_WEIGHTY = frozenset({Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM})
_MOST = 3
_MOST_OWNERS = 2


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence. `while_missing`: it is read only while something is to be completed."""

    said: str
    while_missing: bool = False


def aloud(answer: Answer, due: date) -> tuple[Spoken, ...]:
    """Sentences in the order in which they are read; what is missing is to be completed until `due`."""
    missing = _say("missing", due=long_date(due, LOCALE))
    return (*map(Spoken, _noted(answer)), Spoken(missing, while_missing=True), Spoken(_say("ask")))


def _noted(answer: Answer) -> Iterator[str]:
    day = answer.company.as_of or answer.register.as_of
    yield _say("opening", **({"as_of": long_date(day, LOCALE)} if day else {}))
    yield from _confirmed(answer)
    weighty = [one for one in told(answer.findings) if one.severity in _WEIGHTY]
    yield from (opened(worded(one, LOCALE).fact) for one in weighty[:_MOST])
    if not weighty and answer.advice is not Advice.NO_WARNING_FOUND:
        yield _say("no_answer")
    if answer.advice is Advice.NO_WARNING_FOUND:
        yield text(LOCALE, "summary.no_promise")
        yield text(LOCALE, "summary.never_checked")
    yield _say("not_about_you")


def _confirmed(answer: Answer) -> Iterator[str]:
    """What the lists confirm: the company, whose number it is, the order."""
    agency = answer.company.agency
    if agency and answer.company.status is CompanyStatus.ACTIVE:
        yield _say("active", name=shortened(agency.name))
    if answer.contact.status is ContactStatus.LISTED:
        owners = (shortened(one.name) for one in answer.contact.agencies[:_MOST_OWNERS])
        owner = listed(owners, text(LOCALE, "word.or")) or (shortened(agency.name) if agency else "")
        yield _say("number", **({"owner": owner} if owner else {}))
    if answer.order.status is OrderStatus.FOUND and not any(one.axis is Axis.ORDER for one in answer.findings):
        country = answer.order.country
        yield _say("order", **({"country": country_name(country, LOCALE)} if country else {}))


def _say(key: str, **values: str) -> str:
    return text(LOCALE, f"desk.aloud.{key}", **values)
