"""The policy: findings and axes → advice, by contract §1.1 to §1.3, on one page.

Read it downwards: what each code weighs (`CODES`), which flags say the same as a code (`TWINS`), the rules in their
order (`RULES`), and all that `no_warning_found` asks for (`CONDITIONS`). Nothing else in the house gives an advice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from verify.core.axes import CompanyAxis, ContactAxis, DestinationAxis, Finding, LicenceAxis, OrderAxis, RegisterView
from verify.core.message import Reading
from verify.core.statuses import (
    Advice,
    Axis,
    CompanyStatus,
    ContactStatus,
    DestinationStatus,
    LicenceStatus,
    OfferStatus,
    OrderStatus,
    RegisterStatus,
    Severity,
)

#: Every code but the red flags (contract §1.3): how much it weighs, and the axes it is raised on. A red flag
#: (`FLAG_<id>`) weighs what its row of config/indicators.csv says.
CODES: dict[str, tuple[Severity, frozenset[Axis]]] = {
    code: (severity, frozenset(axes))
    for code, severity, *axes in (
        ("LICENCE_REVOKED", Severity.CRITICAL, Axis.COMPANY),
        ("LICENCE_SUSPENDED", Severity.CRITICAL, Axis.COMPANY),
        ("LICENCE_EXPIRED", Severity.CRITICAL, Axis.COMPANY),
        ("LICENCE_RETURNED", Severity.CRITICAL, Axis.COMPANY),
        ("DESTINATION_CLOSED", Severity.CRITICAL, Axis.DESTINATION),
        ("DESTINATION_RESTRICTED", Severity.CRITICAL, Axis.DESTINATION),
        ("CONTACT_CONFIRMED_BY_OFFICER", Severity.CRITICAL, Axis.CONTACT),
        ("LICENCE_PARTLY_SUSPENDED", Severity.HIGH, Axis.COMPANY),
        ("LICENCE_NOT_YET", Severity.HIGH, Axis.COMPANY),
        ("SANCTION_END_UNCONFIRMED", Severity.HIGH, Axis.COMPANY),
        ("DEPOSIT_CASHED", Severity.HIGH, Axis.COMPANY),
        ("COMPANY_SIMILAR", Severity.HIGH, Axis.COMPANY),
        ("COMPANY_WRONG_KIND", Severity.HIGH, Axis.COMPANY),
        ("IMPERSONATION_POSSIBLE", Severity.HIGH, Axis.CONTACT),
        ("CONTACT_LISTED_OTHER", Severity.HIGH, Axis.CONTACT),
        ("BRANCH_CLOSED", Severity.HIGH, Axis.CONTACT, Axis.COMPANY),  # by its number, or by its name
        ("LICENCE_NUMBER_OF_OTHER", Severity.HIGH, Axis.LICENCE),
        ("ORDER_NOT_FOUND", Severity.HIGH, Axis.ORDER),
        ("ORDER_EXPIRED", Severity.HIGH, Axis.ORDER),
        ("DESTINATION_NO_COOPERATION", Severity.HIGH, Axis.DESTINATION),  # critical with the scam-compound job
        ("CONTACT_REPORTED", Severity.HIGH, Axis.REPORTS),  # raised once reports exist
        ("COMPANY_NOT_FOUND", Severity.MEDIUM, Axis.COMPANY),
        ("COMPANY_AMBIGUOUS", Severity.MEDIUM, Axis.COMPANY),
        ("SEVERAL_COMPANIES", Severity.MEDIUM, Axis.COMPANY),
        ("NOT_A_COMPANY", Severity.MEDIUM, Axis.COMPANY),
        ("NO_COMPANY_NAMED", Severity.MEDIUM, Axis.COMPANY),
        ("STATUS_UNKNOWN", Severity.MEDIUM, Axis.COMPANY),
        ("LICENCE_OTHER_KIND", Severity.MEDIUM, Axis.COMPANY),
        ("LICENCE_WARNED", Severity.MEDIUM, Axis.COMPANY),
        ("CONTACT_NEAR_LISTED", Severity.MEDIUM, Axis.CONTACT),
        ("CONTACT_UNLISTED", Severity.MEDIUM, Axis.CONTACT),
        ("CONTACT_NOT_ON_RECORD", Severity.MEDIUM, Axis.CONTACT),
        ("LICENCE_NUMBER_NOT_FOUND", Severity.MEDIUM, Axis.LICENCE),
        ("ORDER_OTHER_JOB", Severity.MEDIUM, Axis.ORDER),
        ("ORDER_NO_DATA", Severity.MEDIUM, Axis.ORDER),
        ("PAST_SANCTION", Severity.LOW, Axis.COMPANY),
        ("REGISTER_STALE", Severity.INFO, Axis.REGISTER),
        ("OTHER_REGISTER", Severity.INFO, Axis.COMPANY),
        ("ALIAS_CONFIRMED", Severity.INFO, Axis.COMPANY),
        ("OWN_CONTACT_CONFIRMED", Severity.INFO, Axis.CONTACT),
        ("OWN_CONTACT_LONG_AGO", Severity.INFO, Axis.CONTACT),
    )
}

#: Flags that say the same as an axis code: where that code is raised, the two are one finding (contract §1.3).
TWINS: dict[str, tuple[str, ...]] = {
    "FLAG_L5": ("COMPANY_WRONG_KIND",),
    "FLAG_L9": ("IMPERSONATION_POSSIBLE",),
    "FLAG_S1": ("DESTINATION_NO_COOPERATION", "DESTINATION_CLOSED"),
    "FLAG_S3": ("DESTINATION_RESTRICTED", "DESTINATION_CLOSED"),
}

_TWO_GROUPS = 2
_ONE_AND_TWO_FURTHER = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """Every axis of one answer, judged."""

    company: CompanyAxis
    contact: ContactAxis
    licence: LicenceAxis
    order: OrderAxis
    destination: DestinationAxis
    offer: OfferStatus
    register: RegisterView


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """All that the rules look at: facts by severity, the groups that the high ones are in, and the unmet conditions."""

    critical: int
    high: int
    medium: int
    high_groups: frozenset[str]
    unmet: tuple[str, ...]

    def beside(self, one: Finding) -> Weighed:
        """What they come to with one more finding, on a fact that none of them is about."""
        high = one.severity is Severity.HIGH
        return Weighed(
            critical=self.critical + (one.severity is Severity.CRITICAL),
            high=self.high + high,
            medium=self.medium + (one.severity is Severity.MEDIUM),
            high_groups=self.high_groups | {group(one)} if high else self.high_groups,
            unmet=self.unmet,
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the precedence: the first that holds gives the advice."""

    name: str
    advice: Advice
    holds: Callable[[Weighed], bool]


#: Contract §1.1, in its order of precedence. The last always holds.
RULES: tuple[Rule, ...] = (
    Rule("a critical finding", Advice.DO_NOT_PROCEED, lambda it: it.critical > 0),
    Rule("high findings in two groups", Advice.DO_NOT_PROCEED, lambda it: len(it.high_groups) >= _TWO_GROUPS),
    Rule(
        "one high and two further of medium or above",
        Advice.DO_NOT_PROCEED,
        lambda it: it.high > 0 and it.high + it.medium >= _ONE_AND_TWO_FURTHER,
    ),
    Rule("any other high or medium finding", Advice.CHECK_FIRST, lambda it: it.high + it.medium > 0),
    Rule("every condition is met", Advice.NO_WARNING_FOUND, lambda it: not it.unmet),
    Rule("anything else", Advice.CANNOT_TELL, lambda _: True),
)


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that `no_warning_found` asks for."""

    name: str
    holds: Callable[[Axes, Reading], bool]


#: All that `no_warning_found` asks for beside the day and no finding above low (contract §1.1). The last three go
#: beyond it: the first two of them say by their axis what their findings say too, and words that nobody understood
#: withhold it.
CONDITIONS: tuple[Condition, ...] = (
    Condition("company_active", lambda axes, _: axes.company.status is CompanyStatus.ACTIVE),
    Condition("one_company", lambda axes, _: not axes.company.others),
    Condition("contact_listed", lambda axes, _: _every_contact_listed(axes.contact)),
    Condition("licence_fits", lambda axes, _: axes.licence.status in (LicenceStatus.MATCHES, LicenceStatus.NOT_ASKED)),
    Condition("order_found", lambda axes, reading: _order_fits(axes.order.status, reading)),
    Condition("register_fresh", lambda axes, _: axes.register.status is RegisterStatus.FRESH),
    Condition(
        "destination_open",
        lambda axes, _: axes.destination.status in (DestinationStatus.NO_RULE, DestinationStatus.NOT_ASKED),
    ),
    Condition("offer_plain", lambda axes, _: axes.offer in (OfferStatus.NONE, OfferStatus.NOT_ASKED)),
    Condition("all_read", lambda _, reading: not reading.unread),
)
TODAY = "today"


def mark(findings: Iterable[Finding]) -> Advice:
    """What the gravest of these findings gives by itself: the mark of one line of an answer, never its advice.

    `cannot_tell` where none weighs: a mark by findings alone clears nothing.
    """
    alone = (settle(weigh((one,), unmet=("the rest of the answer",))) for one in findings)
    return min(alone, key=tuple(Advice).index, default=Advice.CANNOT_TELL)


def settle(weighed: Weighed) -> Advice:
    """The advice of the first rule that holds."""
    return next(rule.advice for rule in RULES if rule.holds(weighed))


def weigh(findings: Iterable[Finding], unmet: tuple[str, ...]) -> Weighed:
    """What the findings come to. One fact counts once, at its gravest (contract §1.3)."""
    facts: dict[str, Finding] = {}
    for one in findings:
        if one.fact not in facts or _GRAVEST_FIRST[one.severity] < _GRAVEST_FIRST[facts[one.fact].severity]:
            facts[one.fact] = one
    severities = [one.severity for one in facts.values()]
    return Weighed(
        critical=severities.count(Severity.CRITICAL),
        high=severities.count(Severity.HIGH),
        medium=severities.count(Severity.MEDIUM),
        high_groups=frozenset([group(one) for one in facts.values() if one.severity is Severity.HIGH]),
        unmet=unmet,
    )


_GRAVEST_FIRST = {severity: place for place, severity in enumerate(Severity)}


def group(one: Finding) -> str:
    """What a finding counts under: its axis, or the letter of a red flag's id."""
    return flag_group(one.code) if one.code.startswith("FLAG_") else one.axis.value


def flag_group(code: str) -> str:
    """What a red flag counts under, by its code."""
    return code[: len("FLAG_") + 1]


def unmet(axes: Axes, reading: Reading, *, today: bool) -> tuple[str, ...]:
    """The names of the conditions that do not hold, in the order of `CONDITIONS`, the day last."""
    names = [one.name for one in CONDITIONS if not one.holds(axes, reading)]
    return (*names, *(() if today else (TODAY,)))


def withheld(advice: Advice, weighed: Weighed) -> tuple[str, ...]:
    """What kept a `cannot_tell` from being `no_warning_found`; empty for other advice, which its findings explain."""
    return weighed.unmet if advice is Advice.CANNOT_TELL else ()


def _every_contact_listed(contact: ContactAxis) -> bool:
    """At least one contact given, and each of them listed: the axis shows the worst."""
    return contact.status is ContactStatus.LISTED and all(one.status is ContactStatus.LISTED for one in contact.asked)


def _order_fits(status: OrderStatus, reading: Reading) -> bool:
    """A live order where a destination or a job was named, be it one that nobody knows."""
    named = bool(reading.destinations or reading.jobs or reading.unplaced)
    return status is OrderStatus.FOUND or (status is OrderStatus.NOT_ASKED and not named)


def missing(axes: Axes, reading: Reading, *, unsure_of_offer: bool = False) -> tuple[str, ...]:
    """What was not or could not be checked, in the order people read the axes. A "tidak tahu" leaves the offer open."""
    unsure = {
        "company": axes.company.status in (CompanyStatus.NOT_ASKED, CompanyStatus.CANNOT_SAY),
        "contact": axes.contact.status in (ContactStatus.NOT_ASKED, ContactStatus.CANNOT_SAY, ContactStatus.INVALID),
        "licence": axes.licence.status is LicenceStatus.CANNOT_SAY,
        "order": axes.order.status in (OrderStatus.NOT_ASKED, OrderStatus.NO_DATA),
        "destination": not reading.destinations,
        "offer": axes.offer is OfferStatus.NOT_ASKED or unsure_of_offer,
        "message": reading.unread,
        "register": axes.register.status is not RegisterStatus.FRESH,
    }
    return tuple(name for name, holds in unsure.items() if holds)
