"""The order and destination axes: may anybody be sent there, and does a live order of this company say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from verify.core.agency import Held, Kind, Order
from verify.core.axes import DestinationAxis, Finding, OrderAxis
from verify.core.destinations import destination_rule
from verify.core.jobs import canonical_job, same_job
from verify.core.message import Reading
from verify.core.statuses import Axis, DestinationStatus, OrderStatus, Severity
from verify.core.text import squeeze
from verify.core.verdict.company import CompanyVerdict
from verify.core.verdict.context import Context, finding

_DESTINATION_CODES = {
    DestinationStatus.CLOSED: "DESTINATION_CLOSED",
    DestinationStatus.RESTRICTED: "DESTINATION_RESTRICTED",
    DestinationStatus.NO_COOPERATION: "DESTINATION_NO_COOPERATION",
}
_DESTINATION_GRAVITY = (*_DESTINATION_CODES, DestinationStatus.NO_RULE)
_ORDER_CODES = {
    OrderStatus.NOT_FOUND: "ORDER_NOT_FOUND",
    OrderStatus.EXPIRED: "ORDER_EXPIRED",
    OrderStatus.OTHER_JOB: "ORDER_OTHER_JOB",
    OrderStatus.NO_DATA: "ORDER_NO_DATA",
}
SCAM_JOB = "scam_office_job"


def judge_destination(
    reading: Reading, *, scam_job: bool, context: Context
) -> tuple[DestinationAxis, tuple[Finding, ...]]:
    """The gravest rule of any country named. With the scam-compound job pattern, no cooperation is critical."""
    if not reading.destinations:
        return DestinationAxis(), ()
    judged = [
        _destination(country, job, context) for country in reading.destinations for job in reading.jobs or (None,)
    ]
    axis = min(judged, key=lambda one: _DESTINATION_GRAVITY.index(one.status))
    code = _DESTINATION_CODES.get(axis.status)
    if code is None:
        return axis, ()
    found = finding(
        code,
        Axis.DESTINATION,
        source=axis.source,
        country=axis.country,
        job=reading.jobs[0] if reading.jobs else None,
        as_of=axis.as_of,
        basis=axis.basis,
    )
    lifted = scam_job and axis.status is DestinationStatus.NO_COOPERATION
    return axis, (replace(found, severity=Severity.CRITICAL) if lifted else found,)


def _destination(country: str, job: str | None, context: Context) -> DestinationAxis:
    days = dict.fromkeys((context.on, context.today))  # of a past day, what is known today is told too
    rules = (destination_rule(context.rules.destinations, country, job=job, on=day) for day in days)
    rule = next((one for one in rules if one is not None), None)
    if rule is None:
        return DestinationAxis(status=DestinationStatus.NO_RULE, country=country)
    return DestinationAxis(status=rule.status, country=country, basis=rule.basis, source=rule.source, as_of=rule.as_of)


def judge_order(reading: Reading, company: CompanyVerdict, context: Context) -> tuple[OrderAxis, tuple[Finding, ...]]:
    """Whether the company named has a live order for the country and the job named. Several of either: no data."""
    if not (reading.destinations or reading.unplaced or reading.jobs) or len(company.matched) != 1:
        return OrderAxis(), ()
    subject = company.matched[0]
    country = reading.destinations[0] if reading.destinations else None
    job = reading.jobs[0] if reading.jobs else None
    vouched = [held for held in subject.orders if _vouches(held, context)]
    if _several(reading) or not context.sources.voucher(context.origin, Kind.ORDERS):
        axis = OrderAxis(status=OrderStatus.NO_DATA, country=country, job=job)
    else:
        axis = _order(vouched, country, job, context)
    axis = _sourced(axis, context)
    code = _ORDER_CODES.get(axis.status)
    if code is None:
        return axis, ()
    jobs = "; ".join(dict.fromkeys(held.row.job for held in vouched if held.row.job and held.row.country == country))
    found = finding(
        code,
        Axis.ORDER,
        name=subject.name,
        country=country,
        job=job,
        jobs=jobs or None,
        until=axis.valid_until,
        source=axis.source,
        as_of=axis.as_of,
    )
    return axis, (found,)


def _sourced(axis: OrderAxis, context: Context) -> OrderAxis:
    """The axis with the source and day of the list that was searched, where no order of its own brings them."""
    if axis.source:
        return axis
    searched = context.searched(Kind.ORDERS)
    source, as_of = searched.get("source"), searched.get("as_of")
    return replace(axis, source=str(source) if source else None, as_of=as_of if isinstance(as_of, date) else None)


def _several(reading: Reading) -> bool:
    """Whether more than one country or job is meant, or a place that nobody knows: then no one order can fit."""
    others = any(not same_job(reading.jobs[0], job) for job in reading.jobs[1:])
    return len(reading.destinations) > 1 or others or reading.unplaced


def _vouches(held: Held[Order], context: Context) -> bool:
    return held.removed_on is None and context.sources.vouches(held.row.source, Kind.ORDERS)


def _order(orders: list[Held[Order]], country: str | None, job: str | None, context: Context) -> OrderAxis:
    """The best that can be said: found before other job, before no expiry given, before expired, before nothing."""
    here = [held for held in orders if country is None or held.row.country == country]
    wanted = [held for held in here if job is None or (held.row.job is not None and _same_work(held.row.job, job))]
    for status, among in (
        (OrderStatus.FOUND, [h for h in wanted if h.row.valid_until and h.row.valid_until >= context.on]),
        (OrderStatus.OTHER_JOB, [h for h in here if h.row.valid_until and h.row.valid_until >= context.on]),
        (OrderStatus.NO_DATA, [h for h in here if h.row.valid_until is None]),
        (OrderStatus.EXPIRED, here),
    ):
        if among:
            held = max(among, key=lambda one: (one.row.valid_until is not None, one.row.valid_until))
            return OrderAxis(
                status=status,
                country=held.row.country,
                job=held.row.job,
                valid_until=held.row.valid_until,
                permit_number=held.row.permit_number,
                source=held.row.source,
                as_of=context.sources.as_of(held.row.source, Kind.ORDERS),
            )
    return OrderAxis(status=OrderStatus.NOT_FOUND, country=country, job=job)


def _same_work(ordered: str, asked: str) -> bool:
    """Whether an order is for the job asked. The scam-compound pattern is no job: there the words must be the same."""
    if SCAM_JOB in (canonical_job(ordered), canonical_job(asked)):
        return squeeze(ordered) == squeeze(asked)
    return same_job(ordered, asked)


def is_scam_job(reading: Reading) -> bool:
    """Whether a job named is of the scam-compound pattern (indicators.csv S2)."""
    return any(canonical_job(job) == SCAM_JOB for job in reading.jobs)
