"""The policy: findings and axes → advice, by the precedence of contract §1.1, on one page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from verify.core.axes import CompanyAxis, ContactAxis, DestinationAxis, Finding, LicenceAxis, OrderAxis, RegisterView
from verify.core.message import Reading
from verify.core.statuses import (
    Advice,
    CompanyStatus,
    ContactStatus,
    LicenceStatus,
    OfferStatus,
    OrderStatus,
    RegisterStatus,
    Severity,
)

_WEIGHT = {
    Severity.CRITICAL: 4,
    Severity.HIGH: 3,
    Severity.MEDIUM: 2,
    Severity.LOW: 1,
    Severity.INFO: 0,
}
_HIGH_GROUPS = 2
_FURTHER = 2


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


def advise(findings: Iterable[Finding], axes: Axes, reading: Reading, *, today: bool) -> Advice:
    """The advice. One fact counts once, at its gravest; groups are the axes, and for red flags the letter of the id."""
    facts: dict[str, Finding] = {}
    for one in findings:
        if one.fact not in facts or _WEIGHT[one.severity] > _WEIGHT[facts[one.fact].severity]:
            facts[one.fact] = one
    by_weight: dict[int, list[Finding]] = defaultdict(list)
    for one in facts.values():
        by_weight[_WEIGHT[one.severity]].append(one)
    high, medium = by_weight[3], by_weight[2]
    grave = len({group(one) for one in high}) >= _HIGH_GROUPS or (high and len(high) - 1 + len(medium) >= _FURTHER)
    if by_weight[4] or grave:
        return Advice.DO_NOT_PROCEED
    if high or medium:
        return Advice.CHECK_FIRST
    return Advice.NO_WARNING_FOUND if today and all_fits(axes, reading) else Advice.CANNOT_TELL


def group(one: Finding) -> str:
    """What a finding counts under: its axis, or the letter of a red flag's id."""
    return one.code[:6] if one.code.startswith("FLAG_") else one.axis.value


def all_fits(axes: Axes, reading: Reading) -> bool:
    """Every condition of `no_warning_found` (contract §1.1) but the findings and the day.

    Beyond the contract: words of a message that were not understood, and more than one country or job, withhold it.
    """
    named_order = bool(reading.destinations or reading.jobs or reading.unplaced)
    return (
        axes.company.status is CompanyStatus.ACTIVE
        and not axes.company.others
        and axes.contact.status is ContactStatus.LISTED
        and axes.licence.status in (LicenceStatus.MATCHES, LicenceStatus.NOT_ASKED)
        and (axes.order.status is OrderStatus.FOUND or not named_order)
        and axes.register.status is RegisterStatus.FRESH
        and not reading.unread
    )


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
