"""One claim, judged on every axis: where the axes meet, one fact becomes one finding, and the steps are chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from verify.core import offer
from verify.core.axes import Finding, NextStep, Question, Understood
from verify.core.claim import Claim, Reply
from verify.core.facts import Mark
from verify.core.licences import LicenceNumber
from verify.core.message import Reading, read
from verify.core.phones import Phone
from verify.core.places import country_code
from verify.core.statuses import Advice, Axis, DestinationStatus
from verify.core.verdict import policy
from verify.core.verdict.company import CompanyVerdict, judge_companies
from verify.core.verdict.contact import judge_contacts
from verify.core.verdict.context import Context, finding
from verify.core.verdict.flags import flag_finding, one_finding_a_fact
from verify.core.verdict.licence import judge_licences
from verify.core.verdict.nearby import nearby
from verify.core.verdict.order import is_scam_job, judge_destination, judge_order
from verify.core.verdict.questions import SoFar, open_questions
from verify.core.verdict.register import judge_register
from verify.core.verdict.steps import next_steps


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A claim's outcome, without the code and the moment that the caller adds."""

    advice: Advice
    axes: policy.Axes
    findings: tuple[Finding, ...]
    understood: Understood
    missing: tuple[str, ...]
    withheld: tuple[str, ...]
    questions: tuple[Question, ...]
    next_steps: tuple[NextStep, ...]


def judge(claim: Claim, context: Context) -> Judged:
    """Read, match and weigh one claim."""
    reading = read(claim, context.shelf.is_name, context.rules.ear)
    company = judge_companies(reading, context)
    contact, contact_findings = judge_contacts(reading, company, context)
    licence, licence_findings = judge_licences(reading, company, context)
    order, order_findings = judge_order(reading, company, context)
    told = _told(claim, reading, context)
    destination, destination_findings = judge_destination(reading, scam_job=told.scam_job, context=context)
    register, register_findings = judge_register(context)
    told = replace(told, risky_country=destination.status is DestinationStatus.NO_COOPERATION)
    flags = offer.raise_flags(context.rules.indicators, told)
    found = one_finding_a_fact(
        (
            *company.findings,
            *_nobody_named(company, reading),
            *contact_findings,
            *licence_findings,
            *order_findings,
            *destination_findings,
            *map(flag_finding, flags),
            *register_findings,
        )
    )
    axes = policy.Axes(
        company=company.axis,
        contact=contact,
        licence=licence,
        order=order,
        destination=destination,
        offer=offer.offer_status(flags, told.replies),
        register=register,
    )
    weighed = policy.weigh(found, policy.unmet(axes, reading, today=context.on == context.today))
    advice = policy.settle(weighed)
    child = told.holds("A1")
    so_far = SoFar(
        told=told, findings=found, axes=axes, reading=reading, context=context, weighed=weighed, advice=advice
    )
    understood = _understood(reading)
    return Judged(
        advice=advice,
        axes=axes,
        findings=tuple(map(_wordless, found)) if child else found,
        understood=_of_a_child(understood) if child else understood,
        missing=policy.missing(axes, reading, unsure_of_offer=Reply.UNKNOWN in told.replies.values()),
        withheld=policy.withheld(advice, weighed),
        questions=open_questions(so_far, claim.audience),
        next_steps=next_steps(advice, axes, found, child=child, nearby=nearby(claim, context)),
    )


def _told(claim: Claim, reading: Reading, context: Context) -> offer.Told:
    """What the answers and the message tell of the offer. Whoever is in another country is abroad."""
    replies, said = dict(claim.answers), {one.id: one.words for one in reading.said}
    home = claim.place is None or context.shelf.towns.region(claim.place) is not None
    abroad = not home and country_code(claim.place or "") not in (None, claim.origin)
    return offer.Told(
        replies=replies,
        said=said,
        marks=reading.marks | ({Mark.ABROAD} if abroad else set()),
        scam_job=is_scam_job(reading) or replies.get("S2") is Reply.YES or "S2" in said,
    )


def _wordless(found: Finding) -> Finding:
    """Of a child no word of the message is shown again (domain.md §5)."""
    return replace(found, evidence={key: value for key, value in found.evidence.items() if key != "words"})


def _of_a_child(understood: Understood) -> Understood:
    """Of a child no name of a person and no way of leaving is shown again (domain.md §5)."""
    return replace(understood, persons=(), departure=None)


def _nobody_named(company: CompanyVerdict, reading: Reading) -> tuple[Finding, ...]:
    """Something to go on, but no company: a person may not place anybody (UU 18/2017 Ps 69)."""
    numbers = [one for one in reading.phones if isinstance(one, Phone)]
    licences = [one for one in reading.licences if isinstance(one, LicenceNumber)]
    usable = numbers or reading.emails or licences or reading.destinations or reading.jobs
    if company.named or company.matched or not usable:
        return ()
    return (finding("NO_COMPANY_NAMED", Axis.COMPANY, basis="UU 18/2017 Ps 69"),)


def _understood(reading: Reading) -> Understood:
    return Understood(
        companies=reading.written or reading.companies,
        phones=tuple(one.e164 if isinstance(one, Phone) else one.raw for one in reading.phones),
        emails=reading.emails,
        licence_numbers=tuple(one.raw for one in reading.licences),
        destination=reading.destinations[0] if reading.destinations else None,
        job=reading.jobs[0] if reading.jobs else None,
        taken=reading.kind,
        pay=reading.pay,
        fees=reading.fees,
        visa=reading.visa,
        ages=reading.ages,
        departure=reading.departure,
        persons=reading.persons,
        destinations=reading.destinations,
        jobs=reading.jobs,
        said=tuple(one.id for one in reading.said),
        marks=tuple(sorted(reading.marks)),
    )
