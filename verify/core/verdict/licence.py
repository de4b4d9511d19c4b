"""The licence axis: whose licence number it is. A number can be copied, so it supports and never proves."""

from __future__ import annotations

from verify.core.agency import Kind
from verify.core.axes import Finding, LicenceAxis
from verify.core.company import Company
from verify.core.licences import LicenceNumber, LicenceProblem, read_licence
from verify.core.message import Reading
from verify.core.standing import vouching_record
from verify.core.statuses import Axis, LicenceStatus
from verify.core.verdict.company import CompanyVerdict
from verify.core.verdict.context import Context, finding

_GRAVITY = (LicenceStatus.OTHER_COMPANY, LicenceStatus.NOT_FOUND, LicenceStatus.CANNOT_SAY, LicenceStatus.MATCHES)


def judge_licences(
    reading: Reading, company: CompanyVerdict, context: Context
) -> tuple[LicenceAxis, tuple[Finding, ...]]:
    """Judge every licence number given; the axis shows the worst."""
    judged = [_judge(number, company, context) for number in reading.licences]
    if not judged:
        return LicenceAxis(), ()
    worst = min(judged, key=lambda one: _GRAVITY.index(one[0].status))
    return worst[0], tuple(found for _, findings in judged for found in findings)


def _judge(
    number: LicenceNumber | LicenceProblem, verdict: CompanyVerdict, context: Context
) -> tuple[LicenceAxis, tuple[Finding, ...]]:
    if isinstance(number, LicenceProblem):
        return LicenceAxis(status=LicenceStatus.CANNOT_SAY, number=number.raw), ()
    holders = context.shelf.licensed(number)
    fact = f"licence {number.digits}"

    def axis(status: LicenceStatus) -> LicenceAxis:
        views = tuple(context.view(company) for company in holders)
        return LicenceAxis(status=status, number=number.raw, agencies=views)

    if any(number.digits in _numbers(company, context) | _permits(company, context) for company in verdict.matched):
        return axis(LicenceStatus.MATCHES), ()
    others = [company for company in holders if company not in verdict.matched]
    if others and (verdict.matched or verdict.named):
        owner = "; ".join(company.name for company in others)
        about = {"number": number.raw, "owner": owner, **context.seen(others[0])}
        found = finding("LICENCE_NUMBER_OF_OTHER", Axis.LICENCE, fact=fact, **about)
        return axis(LicenceStatus.OTHER_COMPANY), (found,)
    recorded = any(_numbers(company, context) for company in verdict.matched)
    if holders or not number.own or not (recorded or (_recorded_at_all(context) and not verdict.matched)):
        return axis(LicenceStatus.CANNOT_SAY), ()
    found = finding("LICENCE_NUMBER_NOT_FOUND", Axis.LICENCE, fact=fact, number=number.raw, **context.searched())
    return axis(LicenceStatus.NOT_FOUND), (found,)


def _permits(company: Company, context: Context) -> frozenset[str]:
    """The digits of the permits of a company's orders, as a source that vouches lists them."""
    live = (held for held in company.orders if held.removed_on is None)
    vouched = (held for held in live if context.sources.vouches(held.row.source, Kind.ORDERS))
    read = (read_licence(held.row.permit_number or "") for held in vouched)
    return frozenset(one.digits for one in read if isinstance(one, LicenceNumber))


def _recorded_at_all(context: Context) -> bool:
    """Whether a source that vouches holds licence numbers: without any, none can be called not found."""
    return any(
        context.sources.vouches(held.row.source, Kind.AGENCIES)
        for places in context.shelf.licences.values()
        for at in places
        for held in context.shelf.companies[at].records
    )


def _numbers(company: Company, context: Context) -> frozenset[str]:
    """The digits of the licence numbers of the record that vouches, or of every record where none does."""
    voucher = vouching_record(company, context.sources)
    records = [voucher] if voucher else company.records
    read = (read_licence(held.row.licence_number or "") for held in records)
    return frozenset(one.digits for one in read if isinstance(one, LicenceNumber))
