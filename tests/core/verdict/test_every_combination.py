"""What no combination of statuses may ever give: all 360,000 of them, and every way a status can come about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cache
from itertools import pairwise, product
from math import prod
from operator import ge

import pytest

from tests.core.verdict.outcomes import OUTCOMES, Outcome, advise
from verify.core.axes import (
    AskedContact,
    CompanyAxis,
    ContactAxis,
    DestinationAxis,
    Finding,
    LicenceAxis,
    NamedCompany,
    OrderAxis,
    RegisterView,
)
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
from verify.core.verdict.company import GRAVITY
from verify.core.verdict.policy import Axes, unmet, weigh

NOTHING, NAMED = Reading(), Reading(destinations=("TW",))
_UNKNOWN = (CompanyStatus.ACTIVE, CompanyStatus.NOT_ASKED, CompanyStatus.CANNOT_SAY)

#: Every status of an axis from the best news to the worst: what was not asked or cannot be said stands behind what
#: was confirmed, and in front of all that speaks against the offer (contract §1.2 orders the rest).
NEWS: dict[Axis, tuple[StrEnum, ...]] = {
    Axis.COMPANY: (*_UNKNOWN, *(one for one in reversed(GRAVITY) if one not in _UNKNOWN)),
    Axis.CONTACT: (
        ContactStatus.LISTED,
        ContactStatus.NOT_ASKED,
        ContactStatus.CANNOT_SAY,
        ContactStatus.INVALID,
        ContactStatus.NO_CONTACTS_ON_RECORD,
        ContactStatus.UNLISTED,
        ContactStatus.NEAR_LISTED,
        ContactStatus.LISTED_OTHER,
    ),
    Axis.LICENCE: (
        LicenceStatus.MATCHES,
        LicenceStatus.NOT_ASKED,
        LicenceStatus.CANNOT_SAY,
        LicenceStatus.NOT_FOUND,
        LicenceStatus.OTHER_COMPANY,
    ),
    Axis.ORDER: (
        OrderStatus.FOUND,
        OrderStatus.NOT_ASKED,
        OrderStatus.NO_DATA,
        OrderStatus.OTHER_JOB,
        OrderStatus.EXPIRED,
        OrderStatus.NOT_FOUND,
    ),
    Axis.DESTINATION: (
        DestinationStatus.NO_RULE,
        DestinationStatus.NOT_ASKED,
        DestinationStatus.NO_COOPERATION,
        DestinationStatus.RESTRICTED,
        DestinationStatus.CLOSED,
    ),
    Axis.OFFER: (
        OfferStatus.NONE,
        OfferStatus.NOT_ASKED,
        OfferStatus.MEDIUM,
        OfferStatus.HIGH,
        OfferStatus.CRITICAL,
    ),
    Axis.REGISTER: (*RegisterStatus,),
}
PLAIN = {
    axis: tuple(next(one for one in OUTCOMES[axis] if one.status is status) for status in order)
    for axis, order in NEWS.items()
}
RANK = {advice: place for place, advice in enumerate(Advice)}
GREEN = RANK[Advice.NO_WARNING_FOUND]


def views(axis: Axis, outcomes: Sequence[Outcome]) -> list[tuple[object, tuple[Finding, ...]]]:
    """The part of `Axes` that shows each outcome, with its findings."""
    make = {
        Axis.COMPANY: CompanyAxis,
        Axis.CONTACT: ContactAxis,
        Axis.LICENCE: LicenceAxis,
        Axis.ORDER: OrderAxis,
        Axis.DESTINATION: DestinationAxis,
    }
    shown: list[tuple[object, tuple[Finding, ...]]] = []
    for one in outcomes:
        if axis is Axis.OFFER:
            shown.append((one.status, one.findings))
        elif axis is Axis.REGISTER:
            shown.append((RegisterView(version=1, status=RegisterStatus(one.status)), one.findings))
        else:
            shown.append((make[axis](status=one.status), one.findings))
    return shown


def every(table: Mapping[Axis, Sequence[Outcome]]) -> Iterator[tuple[Axes, tuple[Finding, ...]]]:
    """Every combination of these outcomes, in the order of `product`."""
    for company, contact, licence, order, destination, offer, register in product(
        *(views(axis, outcomes) for axis, outcomes in table.items())
    ):
        axes = Axes(
            company=company[0],  # type: ignore[arg-type]  # `views` gives each its own
            contact=contact[0],  # type: ignore[arg-type]
            licence=licence[0],  # type: ignore[arg-type]
            order=order[0],  # type: ignore[arg-type]
            destination=destination[0],  # type: ignore[arg-type]
            offer=offer[0],  # type: ignore[arg-type]
            register=register[0],  # type: ignore[arg-type]
        )
        yield axes, (*company[1], *contact[1], *licence[1], *order[1], *destination[1], *offer[1], *register[1])


def named(axes: Axes) -> Reading:
    """A reading that fits: something was named where the order axis speaks."""
    return NOTHING if axes.order.status is OrderStatus.NOT_ASKED else NAMED


@cache
def answered() -> bytes:
    """The rank of the advice of every combination of statuses, today, with everything read."""
    return bytes(RANK[advise(findings, axes, named(axes), today=True)] for axes, findings in every(PLAIN))


def test_every_status_of_every_axis_is_combined() -> None:
    assert {axis: set(order) for axis, order in NEWS.items()} == {
        axis: {one.status for one in outcomes} for axis, outcomes in OUTCOMES.items()
    }
    statuses = (
        CompanyStatus,
        ContactStatus,
        LicenceStatus,
        OrderStatus,
        DestinationStatus,
        OfferStatus,
        RegisterStatus,
    )
    assert len(answered()) == prod(len(one) for one in statuses) == 360_000


def test_green_is_given_for_active_and_listed_and_fresh_alone() -> None:
    combined = product(*NEWS.values())
    green = [statuses for statuses, rank in zip(combined, answered(), strict=True) if rank == GREEN]
    assert set(green) == set(
        product(
            (CompanyStatus.ACTIVE,),
            (ContactStatus.LISTED,),
            (LicenceStatus.MATCHES, LicenceStatus.NOT_ASKED),
            (OrderStatus.FOUND, OrderStatus.NOT_ASKED),
            (DestinationStatus.NO_RULE, DestinationStatus.NOT_ASKED),
            (OfferStatus.NONE, OfferStatus.NOT_ASKED),
            (RegisterStatus.FRESH,),
        )
    )


def test_every_combination_is_answered_by_the_contracts_arithmetic() -> None:
    """Contract §1.1 said once more, in other words: each plain status is at most one finding, in a group of its own."""
    counts = [[[one.severity for one in out.findings] for out in outcomes] for outcomes in PLAIN.values()]
    worst = [
        [min(severities, default=Severity.INFO, key=list(Severity).index) for severities in axis] for axis in counts
    ]
    fits = [[rank == GREEN for rank in _alone(axis)] for axis in PLAIN]
    for severities, good, rank in zip(product(*worst), product(*fits), answered(), strict=True):
        high, medium = severities.count(Severity.HIGH), severities.count(Severity.MEDIUM)
        if Severity.CRITICAL in severities or high > 1 or (high == 1 and medium > 1):
            assert rank == RANK[Advice.DO_NOT_PROCEED]
        elif high or medium:
            assert rank == RANK[Advice.CHECK_FIRST]
        else:
            assert rank == RANK[Advice.NO_WARNING_FOUND if all(good) else Advice.CANNOT_TELL]


def _worst(outcome: Outcome) -> Severity:
    return min((one.severity for one in outcome.findings), default=Severity.INFO, key=list(Severity).index)


def _alone(axis: Axis) -> list[int]:
    """The rank of each status of one axis where every other is at its best."""
    table = {one: outcomes if one is axis else outcomes[:1] for one, outcomes in PLAIN.items()}
    return [RANK[advise(findings, axes, named(axes), today=True)] for axes, findings in every(table)]


@pytest.mark.parametrize("axis", NEWS)
def test_worse_news_on_an_axis_never_improves_the_advice(axis: Axis) -> None:
    sizes = [len(order) for order in NEWS.values()]
    at = list(NEWS).index(axis)
    stride, block = prod(sizes[at + 1 :]), prod(sizes[at:])
    ranks = answered()
    for start in range(0, len(ranks), block):
        rows = [ranks[start + row * stride : start + (row + 1) * stride] for row in range(sizes[at])]
        assert all(all(map(ge, better, worse)) for better, worse in pairwise(rows))


#: What may stand beside the statuses and withhold the green answer: a second company, a further number that is not
#: listed, words nobody understood, another day.
OTHER = NamedCompany(asked=None, status=CompanyStatus.ACTIVE)
UNLISTED = AskedContact(value="+6281299998888", status=ContactStatus.UNLISTED)
BESIDE = 4


def beside(axes: Axes, extras: Sequence[bool]) -> tuple[Axes, Reading, bool]:
    """A combination with some of these beside it, its reading, and whether it is asked about today."""
    second, number, unread, past = extras
    company = replace(axes.company, others=(OTHER,)) if second else axes.company
    contact = replace(axes.contact, asked=(UNLISTED,)) if number else axes.contact
    return replace(axes, company=company, contact=contact), replace(named(axes), unread=unread), not past


def kinds() -> dict[Axis, Sequence[Outcome]]:
    """Of each axis one outcome a kind: alike in weight and in what it fails, so alike to every rule."""
    table: dict[Axis, Sequence[Outcome]] = {}
    for axis, outcomes in OUTCOMES.items():
        kept: dict[object, Outcome] = {}
        for one in outcomes:
            alone = {other: (one,) if other is axis else plain[:1] for other, plain in PLAIN.items()}
            axes, findings = next(every(alone))
            kept.setdefault(weigh(findings, unmet(axes, named(axes), today=True)), one)
        table[axis] = tuple(kept.values())
    return table


def test_nothing_beside_the_statuses_ever_improves_the_advice() -> None:
    extras = list(product((False, True), repeat=BESIDE))[1:]
    clear = 0
    for axes, findings in every(kinds()):
        plain = RANK[advise(findings, axes, named(axes), today=True)]
        clear += plain == GREEN
        for extra in extras if plain == GREEN else extras[-1:]:
            more, reading, today = beside(axes, extra)
            rank = RANK[advise(findings, more, reading, today=today)]
            assert rank == min(plain, RANK[Advice.CANNOT_TELL])
    assert clear, "some combination must be clear, or nothing is tested"
