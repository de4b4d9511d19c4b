"""The precedence of contract §1.1, and what no combination of axes may ever give."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations_with_replacement, product

import pytest

from verify.core.axes import CompanyAxis, ContactAxis, DestinationAxis, Finding, LicenceAxis, OrderAxis, RegisterView
from verify.core.message import Reading
from verify.core.statuses import (
    Advice,
    Axis,
    CompanyStatus,
    ContactStatus,
    LicenceStatus,
    OfferStatus,
    OrderStatus,
    RegisterStatus,
    Severity,
)
from verify.core.verdict.policy import Axes, advise, all_fits

NOTHING = Reading()
C, H, M, L, I = Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO  # noqa: E741 - the table reads so


def fitting() -> Axes:
    return Axes(
        company=CompanyAxis(status=CompanyStatus.ACTIVE),
        contact=ContactAxis(status=ContactStatus.LISTED),
        licence=LicenceAxis(),
        order=OrderAxis(),
        destination=DestinationAxis(),
        offer=OfferStatus.NOT_ASKED,
        register=RegisterView(version=1, status=RegisterStatus.FRESH),
    )


def finding(severity: Severity, axis: Axis, fact: str, code: str = "X") -> Finding:
    return Finding(code=code, axis=axis, severity=severity, fact=fact)


@pytest.mark.parametrize(
    ("findings", "advice"),
    [
        ([], Advice.NO_WARNING_FOUND),
        ([(I, Axis.REGISTER), (L, Axis.COMPANY)], Advice.NO_WARNING_FOUND),
        ([(M, Axis.COMPANY)], Advice.CHECK_FIRST),
        ([(M, Axis.COMPANY), (M, Axis.CONTACT), (M, Axis.ORDER), (M, Axis.OFFER)], Advice.CHECK_FIRST),
        ([(H, Axis.CONTACT)], Advice.CHECK_FIRST),
        ([(H, Axis.CONTACT), (M, Axis.ORDER)], Advice.CHECK_FIRST),
        ([(H, Axis.CONTACT), (M, Axis.ORDER), (M, Axis.COMPANY)], Advice.DO_NOT_PROCEED),
        ([(H, Axis.CONTACT), (H, Axis.CONTACT)], Advice.CHECK_FIRST),
        ([(H, Axis.CONTACT), (H, Axis.CONTACT), (M, Axis.ORDER)], Advice.DO_NOT_PROCEED),
        ([(H, Axis.CONTACT), (H, Axis.ORDER)], Advice.DO_NOT_PROCEED),
        ([(C, Axis.COMPANY)], Advice.DO_NOT_PROCEED),
    ],
)
def test_advise_follows_the_precedence(findings: list[tuple[Severity, Axis]], advice: Advice) -> None:
    facts = [finding(severity, axis, f"{at}") for at, (severity, axis) in enumerate(findings)]
    assert advise(facts, fitting(), NOTHING, today=True) is advice


def test_advise_counts_one_fact_once() -> None:
    same = [finding(H, Axis.CONTACT, "contact 1"), finding(M, Axis.CONTACT, "contact 1"), finding(M, Axis.ORDER, "o")]
    assert advise(same, fitting(), NOTHING, today=True) is Advice.CHECK_FIRST


def test_advise_never_clears_a_past_day() -> None:
    assert advise([], fitting(), NOTHING, today=False) is Advice.CANNOT_TELL


def combinations() -> Iterator[tuple[Axes, Reading]]:
    readings = (NOTHING, Reading(destinations=("TW",)), Reading(unplaced=True), Reading(unread=True))
    for company, contact, licence, order, register in product(
        CompanyStatus, ContactStatus, LicenceStatus, OrderStatus, RegisterStatus
    ):
        axes = replace(
            fitting(),
            company=CompanyAxis(status=company),
            contact=ContactAxis(status=contact),
            licence=LicenceAxis(status=licence),
            order=OrderAxis(status=order),
            register=RegisterView(version=1, status=register),
        )
        for reading in readings:
            yield axes, reading


def test_all_fits_needs_active_listed_and_fresh_in_every_combination() -> None:
    clear = [(axes, reading) for axes, reading in combinations() if all_fits(axes, reading)]
    assert clear, "some combination must be clear, or nothing is tested"
    for axes, reading in clear:
        assert axes.company.status is CompanyStatus.ACTIVE
        assert axes.contact.status is ContactStatus.LISTED
        assert axes.licence.status in (LicenceStatus.MATCHES, LicenceStatus.NOT_ASKED)
        assert axes.register.status is RegisterStatus.FRESH
        assert not reading.unread
        assert axes.order.status is OrderStatus.FOUND or not (reading.destinations or reading.unplaced)


def test_advise_is_never_improved_by_more_bad_news() -> None:
    order = list(Advice)
    pool = [finding(s, a, f"{s}{a}") for s in Severity for a in (Axis.COMPANY, Axis.CONTACT, Axis.ORDER)]
    for few in (set_ for size in range(3) for set_ in combinations_with_replacement(pool, size)):
        before = order.index(advise(few, fitting(), NOTHING, today=True))
        for more in pool:
            assert order.index(advise([*few, more], fitting(), NOTHING, today=True)) <= before
