"""One claim, judged on every axis: where the axes meet, one fact becomes one finding, and the steps are chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from verify.core import offer
from verify.core.axes import Finding, NextStep, Question, Understood
from verify.core.claim import Claim, Reply
from verify.core.licences import LicenceNumber
from verify.core.message import Reading, read
from verify.core.offer import Flag
from verify.core.phones import Phone
from verify.core.statuses import Advice, Axis, DestinationStatus, Severity
from verify.core.verdict import policy
from verify.core.verdict.company import CompanyVerdict, judge_companies
from verify.core.verdict.contact import judge_contacts
from verify.core.verdict.context import Context, finding
from verify.core.verdict.licence import judge_licences
from verify.core.verdict.nearby import nearby
from verify.core.verdict.order import is_scam_job, judge_destination, judge_order
from verify.core.verdict.register import judge_register
from verify.core.verdict.steps import next_steps

_ORDER = tuple(Severity)


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
    reading = read(claim, context.shelf.by_name.__contains__)
    replies = dict(claim.answers)
    company = judge_companies(reading, context)
    contact, contact_findings = judge_contacts(reading, company, context)
    licence, licence_findings = judge_licences(reading, company, context)
    order, order_findings = judge_order(reading, company, context)
    scam_job = is_scam_job(reading) or replies.get("S2") is Reply.YES
    destination, destination_findings = judge_destination(reading, scam_job=scam_job, context=context)
    register, register_findings = judge_register(context)
    risky = destination.status is DestinationStatus.NO_COOPERATION
    flags = offer.raise_flags(context.rules.indicators, replies, risky_country=risky, scam_job=scam_job)
    found = _one_finding_a_fact(
        (
            *company.findings,
            *_nobody_named(company, reading),
            *contact_findings,
            *licence_findings,
            *order_findings,
            *destination_findings,
            *map(_flag_finding, flags),
            *register_findings,
        )
    )
    axes = policy.Axes(
        company=company.axis,
        contact=contact,
        licence=licence,
        order=order,
        destination=destination,
        offer=offer.offer_status(flags, replies),
        register=register,
    )
    today = context.on == context.today
    advice = policy.advise(found, axes, reading, today=today)
    settled = advice is Advice.DO_NOT_PROCEED  # no answer to a question could change it any more
    return Judged(
        advice=advice,
        axes=axes,
        findings=found,
        understood=_understood(reading),
        missing=policy.missing(axes, reading, unsure_of_offer=Reply.UNKNOWN in replies.values()),
        withheld=policy.withheld(advice, axes, reading, today=today),
        questions=() if settled else offer.open_questions(context.rules.indicators, replies),
        next_steps=next_steps(advice, axes, found, child=replies.get("A1") is Reply.YES, nearby=nearby(claim, context)),
    )


def _nobody_named(company: CompanyVerdict, reading: Reading) -> tuple[Finding, ...]:
    """Something to go on, but no company: a person may not place anybody (UU 18/2017 Ps 69)."""
    numbers = [one for one in reading.phones if isinstance(one, Phone)]
    licences = [one for one in reading.licences if isinstance(one, LicenceNumber)]
    usable = numbers or reading.emails or licences or reading.destinations or reading.jobs
    if company.named or company.matched or not usable:
        return ()
    return (finding("NO_COMPANY_NAMED", Axis.COMPANY, basis="UU 18/2017 Ps 69"),)


def _flag_finding(flag: Flag) -> Finding:
    one = flag.indicator
    return Finding(
        code=f"FLAG_{one.id}",
        axis=Axis.OFFER,
        severity=flag.severity,
        evidence={"id": one.id, "text_id": one.question_id, "text_en": one.question_en},
        basis=one.basis if one.basis != "-" else None,
        source=one.source,
        fact=f"FLAG_{one.id}",
    )


def _one_finding_a_fact(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Flags that repeat an axis code are merged into it, at the graver of the two; the gravest findings stand first."""
    codes = {one.code: one for one in findings}
    merged = {flag for flag, twins in policy.TWINS.items() if flag in codes and any(twin in codes for twin in twins)}
    kept = []
    for one in findings:
        twins = [codes[flag] for flag in merged if one.code in policy.TWINS[flag]]
        graver = min((twin.severity for twin in (one, *twins)), key=_ORDER.index)
        if one.code not in merged:
            kept.append(replace(one, severity=graver))
    return tuple(sorted(kept, key=lambda one: _ORDER.index(one.severity)))


def _understood(reading: Reading) -> Understood:
    return Understood(
        companies=reading.companies,
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
    )
