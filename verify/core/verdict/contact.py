"""The contact axis: whose number it is. A name never vouches for a number, nor a number for a name (contract §1.2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verify.core.agency import Agency as AgencyRow
from verify.core.agency import Held, Kind, OfficeKind, Status
from verify.core.axes import AskedContact, ContactAxis, Finding
from verify.core.company import Company, reachable
from verify.core.index import Owner
from verify.core.message import Reading
from verify.core.phones import Phone, PhoneProblem
from verify.core.standing import status_on
from verify.core.statuses import Axis, CompanyStatus, ContactStatus
from verify.core.verdict.company import CompanyVerdict, licence_findings, own_branches, own_contacts
from verify.core.verdict.context import Context, finding

#: The worst first (contract §1.2).
_GRAVITY = (
    ContactStatus.LISTED_OTHER,
    ContactStatus.NEAR_LISTED,
    ContactStatus.UNLISTED,
    ContactStatus.INVALID,
    ContactStatus.CANNOT_SAY,
    ContactStatus.NO_CONTACTS_ON_RECORD,
    ContactStatus.LISTED,
)
_DID_YOU_MEAN = frozenset({CompanyStatus.SIMILAR, CompanyStatus.AMBIGUOUS})
_CLOSED = frozenset({Status.REVOKED, Status.SUSPENDED, Status.EXPIRED, Status.RETURNED})
_SHOWN_NUMBERS = 3


@dataclass(frozen=True, slots=True)
class _Judged:
    """One contact's outcome."""

    value: str
    status: ContactStatus
    findings: tuple[Finding, ...] = ()
    owners: tuple[Company, ...] = ()


def judge_contacts(
    reading: Reading, company: CompanyVerdict, context: Context
) -> tuple[ContactAxis, tuple[Finding, ...]]:
    """Judge every contact given; the axis shows the worst."""
    judged = [_judge(value, company, context) for value in _values(reading)]
    if not judged:
        return ContactAxis(), ()
    owners = {owner.id: owner for one in judged for owner in one.owners}
    findings = {(f.code, f.fact): f for one in judged for f in one.findings}
    if not company.named and not company.matched:
        for owner in owners.values():
            said = licence_findings(owner, status_on(owner, context.on, context.sources), context)
            findings |= {(f.code, f.fact): f for f in said if f.code.startswith("LICENCE_") or f.code in _OWNER_CODES}
    axis = ContactAxis(
        status=min((one.status for one in judged), key=_GRAVITY.index),
        asked=tuple(AskedContact(value=one.value, status=one.status) for one in judged),
        agencies=tuple(context.view(owner) for owner in owners.values()),
    )
    return axis, tuple(findings.values())


#: What is told of a number's owner where no company was named, beside its LICENCE_… findings.
_OWNER_CODES = frozenset({"SANCTION_END_UNCONFIRMED", "DEPOSIT_CASHED", "STATUS_UNKNOWN"})


def _values(reading: Reading) -> tuple[str | PhoneProblem, ...]:
    phones = (one.e164 if isinstance(one, Phone) else one for one in reading.phones)
    return tuple(dict.fromkeys((*phones, *reading.emails)))


def _judge(value: str | PhoneProblem, company: CompanyVerdict, context: Context) -> _Judged:
    if isinstance(value, PhoneProblem):
        return _Judged(value.raw, ContactStatus.INVALID)
    owners = context.shelf.owners(value)
    return _against(value, owners, company, context) if company.matched else _alone(value, owners, company, context)


def _against(value: str, owners: tuple[Owner, ...], verdict: CompanyVerdict, context: Context) -> _Judged:
    """A contact beside one company named: it must be that company's own."""
    known = tuple(c for company in verdict.matched for c in own_contacts(company, context))
    branches = [held for company in verdict.matched for held in own_branches(company, context)]
    here = [held for held in branches if value in reachable(held.row)]
    fact, first = f"contact {value}", verdict.matched[0]
    if value in known or any(_open(held, context) for held in here):
        return _Judged(value, ContactStatus.LISTED, owners=tuple(verdict.matched))
    if here:
        found = finding(
            "BRANCH_CLOSED", Axis.CONTACT, fact=fact, source=here[0].row.source, name=first.name, contact=value,
            office=here[0].row.regency or here[0].row.name,
        )  # fmt: skip
        return _Judged(value, ContactStatus.UNLISTED, (found,))
    on_record = bool(known) or any(reachable(held.row) for held in branches)
    copied: tuple[Finding, ...] = (_impersonation(value, first, known, context),) if on_record else ()
    mine = {company.id for company in verdict.matched}
    others = tuple({o.company.id: o.company for o in owners if o.company.id not in mine}.values())
    if others:
        return _Judged(value, ContactStatus.LISTED_OTHER, (_of_other(value, others, first), *copied), others)
    near = context.shelf.near_owners(value)
    if near:
        return _Judged(value, ContactStatus.NEAR_LISTED, (_near(value, near), *copied), _companies(near))
    if copied:
        return _Judged(value, ContactStatus.UNLISTED, copied)
    found = finding("CONTACT_NOT_ON_RECORD", Axis.CONTACT, fact=f"{first.id} contacts", name=first.name)
    return _Judged(value, ContactStatus.NO_CONTACTS_ON_RECORD, (found,))


def _alone(value: str, owners: tuple[Owner, ...], verdict: CompanyVerdict, context: Context) -> _Judged:
    """A contact without one company: whose it is, or that nobody lists it."""
    fact = f"contact {value}"
    companies = tuple({o.company.id: o.company for o in owners}.values())
    if companies and verdict.named:
        candidates = {company.id for company in verdict.candidates}
        meant = verdict.axis.status in _DID_YOU_MEAN and any(company.id in candidates for company in companies)
        told = () if meant else (_of_other(value, companies, None),)
        return _Judged(value, ContactStatus.LISTED_OTHER, told, companies)
    if companies and any(_live(owner, context) for owner in owners):
        return _Judged(value, ContactStatus.LISTED, owners=companies)
    if companies:
        found = finding("BRANCH_CLOSED", Axis.CONTACT, fact=fact, name=companies[0].name, contact=value)
        return _Judged(value, ContactStatus.UNLISTED, (found,), companies)
    near = context.shelf.near_owners(value)
    if near:
        return _Judged(value, ContactStatus.NEAR_LISTED, (_near(value, near),), _companies(near))
    if not _contacts_vouched(context):
        return _Judged(value, ContactStatus.CANNOT_SAY)
    unlisted = finding("CONTACT_UNLISTED", Axis.CONTACT, fact=fact, contact=value)
    return _Judged(value, ContactStatus.UNLISTED, (unlisted,))


def _open(held: Held[AgencyRow], context: Context) -> bool:
    """Whether a branch still stands in its list and nothing is said against it."""
    row = held.row
    lapsed = row.status_until is not None and row.status_until < context.on
    return held.removed_on is None and row.status not in _CLOSED and not lapsed


def _live(owner: Owner, context: Context) -> bool:
    """A contact under a company's own entry, or under a branch that is not closed."""
    return owner.record.row.kind is OfficeKind.HEAD_OFFICE or _open(owner.record, context)


def _contacts_vouched(context: Context) -> bool:
    """Whether a source that vouches holds contacts at all: without any, nothing can be called unlisted."""
    return any(
        context.sources.vouches(owner.record.row.source, Kind.AGENCIES)
        for owners in context.shelf.contacts.values()
        for owner in owners
    )


def _impersonation(value: str, company: Company, known: tuple[str, ...], context: Context) -> Finding:
    """The documented fraud: a real name with another number (contract §1.2, Contacts; tirto.id fact check)."""
    record = company.records[0].row if company.records else None
    return finding(
        "IMPERSONATION_POSSIBLE",
        Axis.CONTACT,
        fact=f"contact {value}",
        source=record.source if record else None,
        as_of=context.sources.as_of(record.source, Kind.AGENCIES) if record else None,
        name=company.name,
        contact=value,
        numbers="; ".join(known[:_SHOWN_NUMBERS]) or None,
    )


def _of_other(value: str, owners: tuple[Company, ...], named: Company | None) -> Finding:
    return finding(
        "CONTACT_LISTED_OTHER",
        Axis.CONTACT,
        fact=f"contact {value}",
        source=owners[0].id.partition(":")[0],
        contact=value,
        owner="; ".join(company.name for company in owners),
        name=named.name if named else None,
    )


def _near(value: str, near: Iterable[tuple[str, Owner]]) -> Finding:
    listed, owner = next(iter(near))
    return finding(
        "CONTACT_NEAR_LISTED",
        Axis.CONTACT,
        fact=f"contact {value}",
        source=owner.record.row.source,
        contact=value,
        near=listed,
        owner=owner.company.name,
    )


def _companies(near: Iterable[tuple[str, Owner]]) -> tuple[Company, ...]:
    return tuple({owner.company.id: owner.company for _, owner in near}.values())
