"""Three sentences that a neighbour could read aloud: what is recorded, what it does not prove, what was not checked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from verify.core.answer import (
    Advice,
    Answer,
    Axis,
    CompanyStatus,
    ContactStatus,
    Finding,
    LicenceStatus,
    OrderStatus,
    RegisterStatus,
    Severity,
)
from verify.core.places import country_name
from verify.wording.catalogue import text
from verify.wording.findings import WordedFinding, worded
from verify.wording.formats import listed, long_date, opened, shortened

_WEIGHT = {Severity.CRITICAL: 0, Severity.HIGH: 1, Severity.MEDIUM: 2, Severity.LOW: 3, Severity.INFO: 4}
# Findings of one severity are told in this order; what is not named here follows, in core's order.
FIRST_TOLD = (
    "LICENCE_REVOKED",
    "LICENCE_SUSPENDED",
    "LICENCE_EXPIRED",
    "LICENCE_RETURNED",
    "LICENCE_PARTLY_SUSPENDED",
    "SANCTION_END_UNCONFIRMED",
    "COMPANY_WRONG_KIND",
    "COMPANY_SIMILAR",
    "IMPERSONATION_POSSIBLE",
    "CONTACT_LISTED_OTHER",
    "NOT_A_COMPANY",
    "NO_COMPANY_NAMED",
    "COMPANY_NOT_FOUND",
)
# Of several reasons to withhold an answer, the one that a person can do something about.
_FIRST_WITHHELD = ("contact_listed", "today", "all_read")
_MOST_OWNERS = 3
#: What an officer confirmed and no list says.
_SAID_BY_OFFICER = {
    "ALIAS_CONFIRMED": "summary.alias_confirmed",
    "OWN_CONTACT_CONFIRMED": "summary.contact_confirmed",
}
_TO_GIVE = ("company", "contact")
_KNOWN_COMPANY = frozenset({CompanyStatus.ACTIVE, CompanyStatus.UNKNOWN_STATUS})
_CLOSED_REGISTER = frozenset({RegisterStatus.EMPTY, RegisterStatus.UNAVAILABLE})


def summary(answer: Answer, locale: str) -> str:
    """The answer's summary, two to five short sentences."""
    return " ".join(sentences(answer, locale))


def sentences(answer: Answer, locale: str) -> tuple[str, ...]:
    """The summary's sentences in the order in which they are read aloud; the last may be two short ones."""
    if answer.advice is Advice.NO_WARNING_FOUND:
        parts = _nothing_found(answer, locale)
    elif answer.advice is Advice.CANNOT_TELL:
        parts = _cannot_tell(answer, locale)
    else:
        parts = _warning(answer, locale)
    return tuple(opened(part) for part in parts if part)


def told(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in the order in which people are told them: the worst first."""
    rank = {code: place for place, code in enumerate(FIRST_TOLD)}
    return sorted(findings, key=lambda finding: (_WEIGHT[finding.severity], rank.get(finding.code, len(rank))))


def _warning(answer: Answer, locale: str) -> list[str]:
    findings = [finding for finding in told(answer.findings) if _WEIGHT[finding.severity] <= _WEIGHT[Severity.MEDIUM]]
    if not findings:
        return [text(locale, "summary.ask")]
    lead = worded(findings[0], locale)
    second = _second(findings)
    if second is not None:
        return [lead.fact, worded(second, locale).fact, lead.meaning]
    known = _company_sentence(answer, locale)
    if known and findings[0].axis is not Axis.COMPANY:
        return [known, _but(lead, locale), lead.meaning]
    owner = _owner_sentence(answer, locale)
    if owner and findings[0].code == "NO_COMPANY_NAMED":
        return [owner, _but(lead, locale), lead.meaning]
    return [lead.fact, lead.meaning]


def _second(findings: list[Finding]) -> Finding | None:
    """The next weighty finding about something else, if any."""
    lead = findings[0]
    others = (finding for finding in findings[1:] if finding.axis is not lead.axis)
    return next((finding for finding in others if _WEIGHT[finding.severity] <= _WEIGHT[Severity.HIGH]), None)


def _but(finding: WordedFinding, locale: str) -> str:
    return text(locale, "word.but", fact=finding.fact)


def _company_sentence(answer: Answer, locale: str) -> str | None:
    company = answer.company
    if company.status not in _KNOWN_COMPANY or company.agency is None:
        return None
    values = {"name": shortened(company.agency.name)} | _as_of(answer, locale)
    return text(locale, f"summary.company.{company.status}", **values)


def _owner_sentence(answer: Answer, locale: str) -> str | None:
    """Whose number it is, where only a number was given and it is in the list."""
    if answer.contact.status is not ContactStatus.LISTED or not answer.contact.agencies:
        return None
    owner = listed((shortened(one.name) for one in answer.contact.agencies[:_MOST_OWNERS]), text(locale, "word.or"))
    return text(locale, "summary.owner", owner=owner, **_as_of(answer, locale))


def _nothing_found(answer: Answer, locale: str) -> list[str]:
    matched = listed(_matched(answer, locale), text(locale, "word.and"))
    unchecked = [text(locale, f"missing.{code}") for code in answer.missing]
    parts = [
        text(locale, "summary.matched", matched=matched, **_as_of(answer, locale)),
        *_confirmed(answer, "ALIAS_CONFIRMED", locale),
        *_confirmed(answer, "OWN_CONTACT_CONFIRMED", locale),
        text(locale, "summary.no_promise"),
    ]
    if unchecked:
        parts.append(text(locale, "summary.unchecked", missing=listed(unchecked, text(locale, "word.and"))))
    return [*parts, text(locale, "summary.never_checked")]


def _confirmed(answer: Answer, code: str, locale: str) -> list[str]:
    """That a name or a number is the company's by an officer's word, and in no list."""
    found = next((one for one in answer.findings if one.code == code), None)
    if found is None:
        return []
    day = long_date(date.fromisoformat(found.evidence["confirmed_on"]), locale)
    return [text(locale, _SAID_BY_OFFICER[code], office=found.evidence["office"], date=day)]


def _matched(answer: Answer, locale: str) -> list[str]:
    matched = []
    if answer.company.status is CompanyStatus.ACTIVE:
        matched.append(text(locale, "summary.part.company"))
    if answer.contact.status is ContactStatus.LISTED and not _confirmed(answer, "OWN_CONTACT_CONFIRMED", locale):
        matched.append(text(locale, "summary.part.contact"))
    if answer.licence.status is LicenceStatus.MATCHES:
        matched.append(text(locale, "summary.part.licence"))
    if answer.order.status is OrderStatus.FOUND:
        country = {"country": country_name(answer.order.country, locale)} if answer.order.country else {}
        matched.append(text(locale, "summary.part.order", **country))
    return matched


def _cannot_tell(answer: Answer, locale: str) -> list[str]:
    known = _company_sentence(answer, locale)
    if known:
        parts = [known, _withheld(answer, locale)]
    elif answer.register.status in _CLOSED_REGISTER:
        parts = [text(locale, f"summary.register.{answer.register.status}"), text(locale, "summary.not_unlicensed")]
    elif _asked_something(answer):
        parts = [text(locale, "summary.not_answered", **_as_of(answer, locale)), text(locale, "summary.not_unlicensed")]
    else:
        parts = [text(locale, "summary.nothing_given")]
    unchecked = [text(locale, f"missing.{code}") for code in _TO_GIVE if code in answer.missing]
    wanted = listed(unchecked, text(locale, "word.and"))
    return [*parts, text(locale, "summary.give", missing=wanted) if wanted else text(locale, "summary.ask")]


def _withheld(answer: Answer, locale: str) -> str:
    """Why a company in the list is still no answer: the first condition that was not met, as core names it."""
    told = [name for name in (*_FIRST_WITHHELD, *answer.withheld) if name in answer.withheld]
    if not told:
        return text(locale, "summary.no_promise")
    return text(locale, f"withheld.{told[0]}", on_date=long_date(answer.on_date, locale))


def _asked_something(answer: Answer) -> bool:
    understood = answer.understood
    return (
        answer.company.status is not CompanyStatus.NOT_ASKED
        or answer.contact.status not in (ContactStatus.NOT_ASKED, ContactStatus.INVALID)
        or bool(understood.licence_numbers or understood.destination)
    )


def _as_of(answer: Answer, locale: str) -> dict[str, str]:
    day = answer.company.as_of or answer.register.as_of
    return {} if day is None else {"as_of": long_date(day, locale)}
