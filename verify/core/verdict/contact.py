"""The contact axis: whose number it is. A name never vouches for a number, nor a number for a name (contract §1.2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from verify.core.agency import Agency as AgencyRow
from verify.core.agency import Held, Kind, OfficeKind
from verify.core.axes import AskedContact, ContactAxis, Finding
from verify.core.company import Company, reachable
from verify.core.confirmed import FactKind
from verify.core.index import Owner
from verify.core.message import Reading
from verify.core.phones import SHORT_CODES, Phone, PhoneProblem
from verify.core.statuses import Axis, CompanyStatus, ContactStatus
from verify.core.verdict.company import CompanyVerdict
from verify.core.verdict.context import Context, as_confirmed, beside, finding
from verify.core.verdict.record import findings_of_owner, open_branch, own_branches, own_contacts

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
        sure = {o.id: o for one in judged if one.status is not ContactStatus.NEAR_LISTED for o in one.owners}
        told = (one for owner in sure.values() for one in findings_of_owner(owner, context))
        findings |= {(one.code, one.fact): one for one in told}
    axis = ContactAxis(
        status=min((one.status for one in judged), key=_GRAVITY.index),
        asked=tuple(AskedContact(value=one.value, status=one.status) for one in judged),
        agencies=tuple(context.view(owner) for owner in owners.values()),
    )
    return axis, tuple(findings.values())


def _values(reading: Reading) -> tuple[str | PhoneProblem, ...]:
    """What was given to reach somebody; a public number (110) is nobody's own, a call centre (1500 999) is."""
    called = (one for one in reading.phones if not isinstance(one, Phone) or one.e164 not in SHORT_CODES)
    phones = (one.e164 if isinstance(one, Phone) else one for one in called)
    return tuple(dict.fromkeys((*phones, *reading.emails)))


def _judge(value: str | PhoneProblem, company: CompanyVerdict, context: Context) -> _Judged:
    if isinstance(value, PhoneProblem):
        return _Judged(value.raw, ContactStatus.INVALID)
    owners = context.owners(value)
    judged = _against(value, owners, company, context) if company.matched else _alone(value, owners, company, context)
    told = (*_confirmed_false(value, context), *_confirmed_own(judged, owners, company, context))
    return replace(judged, findings=(*told, *judged.findings)) if told else judged


def _confirmed_false(value: str, context: Context) -> tuple[Finding, ...]:
    """A number of which an officer confirmed that it is used in false offers, whoever is named beside it."""
    denied = context.denials(value)
    if not denied:
        return ()
    last = max(denied, key=lambda fact: (fact.confirmed_on, fact.id))
    found = finding("CONTACT_CONFIRMED_BY_OFFICER", Axis.CONTACT, fact=f"contact {value}", name=last.agency_name)
    return (as_confirmed(found, last),)


def _confirmed_own(
    judged: _Judged, owners: tuple[Owner, ...], verdict: CompanyVerdict, context: Context
) -> tuple[Finding, ...]:
    """A contact that stands in no record but was confirmed to be the company's: lately, or too long ago to vouch."""
    about = {"contact": judged.value}
    fact = f"contact {judged.value}"
    if judged.status is ContactStatus.LISTED:
        mine = {company.id for company in judged.owners}
        stands = [owner for owner in owners if owner.company.id in mine]
        told = next((one for one in stands if one.fact), None) if all(one.fact for one in stands) else None
        if told is None or told.fact is None:
            return ()
        return (
            as_confirmed(
                finding("OWN_CONTACT_CONFIRMED", Axis.CONTACT, fact=fact, name=told.company.name, **about), told.fact
            ),
        )
    for one in context.outdated(judged.value):
        if one.fact is not None and (one.company in verdict.matched or not verdict.matched):
            found = finding("OWN_CONTACT_LONG_AGO", Axis.CONTACT, fact=fact, name=one.company.name, **about)
            return (beside(found, one.fact),)
    return ()


def _against(value: str, owners: tuple[Owner, ...], verdict: CompanyVerdict, context: Context) -> _Judged:
    """A contact beside one company named: it must be that company's own."""
    known = tuple(c for company in verdict.matched for c in own_contacts(company, context))
    branches = [held for company in verdict.matched for held in own_branches(company, context)]
    here = [held for held in branches if value in reachable(held.row)]
    first = verdict.matched[0]
    if value in known or any(open_branch(held, context) for held in here):
        return _Judged(value, ContactStatus.LISTED, owners=tuple(verdict.matched))
    disowns = any(fact.kind is FactKind.CONTACT_DENIED for company in verdict.matched for fact in company.facts)
    on_record = bool(known) or disowns or any(reachable(held.row) for held in branches)
    copied: tuple[Finding, ...] = (_impersonation(value, first, known, context),) if on_record else ()
    mine = {company.id for company in verdict.matched}
    others = tuple({o.company.id: o.company for o in owners if o.company.id not in mine}.values())
    if others:
        other = _of_other(value, [owner for owner in owners if owner.company.id not in mine], first, context)
        return _Judged(value, ContactStatus.LISTED_OTHER, (other, *copied), others)
    if here:
        return _Judged(value, ContactStatus.UNLISTED, (_closed(value, here[0], first, context),))
    near = context.near_owners(value)
    if near:
        return _Judged(value, ContactStatus.NEAR_LISTED, (_near(value, near, context), *copied), _companies(near))
    if copied:
        return _Judged(value, ContactStatus.UNLISTED, copied)
    about = {"name": first.name, **context.seen(first)}
    found = finding("CONTACT_NOT_ON_RECORD", Axis.CONTACT, fact=f"{first.id} contacts", **about)
    return _Judged(value, ContactStatus.NO_CONTACTS_ON_RECORD, (found,))


def _alone(value: str, owners: tuple[Owner, ...], verdict: CompanyVerdict, context: Context) -> _Judged:
    """A contact without one company: whose it is, or that nobody lists it."""
    fact = f"contact {value}"
    companies = tuple({o.company.id: o.company for o in owners}.values())
    if companies and verdict.named:
        candidates = {company.id for company in verdict.candidates}
        meant = verdict.axis.status in _DID_YOU_MEAN and any(company.id in candidates for company in companies)
        told = () if meant else (_of_other(value, owners, None, context),)
        return _Judged(value, ContactStatus.LISTED_OTHER, told, companies)
    if companies and any(_live(owner, context) for owner in owners):
        return _Judged(value, ContactStatus.LISTED, owners=companies)
    if companies:
        closed = _closed(value, owners[0].record, companies[0], context)
        return _Judged(value, ContactStatus.UNLISTED, (closed,), companies)
    near = context.near_owners(value)
    if near:
        return _Judged(value, ContactStatus.NEAR_LISTED, (_near(value, near, context),), _companies(near))
    if not contacts_vouched(context):
        return _Judged(value, ContactStatus.CANNOT_SAY)
    unlisted = finding("CONTACT_UNLISTED", Axis.CONTACT, fact=fact, contact=value, **context.searched())
    return _Judged(value, ContactStatus.UNLISTED, (unlisted,))


def _live(owner: Owner, context: Context) -> bool:
    """A contact under a company's own entry, or under a branch that is not closed."""
    return owner.record.row.kind is OfficeKind.HEAD_OFFICE or open_branch(owner.record, context)


def contacts_vouched(context: Context) -> bool:
    """Whether a source that vouches holds contacts at all: without any, nothing can be called unlisted."""
    states = context.sources.of(context.origin)
    vouching = {state.source for state in states if context.sources.vouches(state.source, Kind.AGENCIES)}
    owners = (owner for several in context.shelf.contacts.values() for owner in several)
    return bool(vouching) and any(owner.record.row.source in vouching for owner in owners if owner.fact is None)


def _impersonation(value: str, company: Company, known: tuple[str, ...], context: Context) -> Finding:
    """The documented fraud: a real name with another number (contract §1.2, Contacts; tirto.id fact check)."""
    numbers = "; ".join(known[:_SHOWN_NUMBERS]) or None
    about = {"name": company.name, "contact": value, "numbers": numbers, **context.seen(company)}
    return finding("IMPERSONATION_POSSIBLE", Axis.CONTACT, fact=f"contact {value}", **about)


def _of_other(value: str, owners: Sequence[Owner], named: Company | None, context: Context) -> Finding:
    names = "; ".join(dict.fromkeys(owner.company.name for owner in owners))
    about = {"contact": value, "owner": names, "name": named.name if named else None}
    return finding(
        "CONTACT_LISTED_OTHER", Axis.CONTACT, fact=f"contact {value}", **about, **context.seen_in(owners[0].record)
    )


def _closed(value: str, branch: Held[AgencyRow], company: Company, context: Context) -> Finding:
    office = branch.row.regency or branch.row.name
    about = {"name": company.name, "contact": value, "office": office, **context.seen_in(branch)}
    return finding("BRANCH_CLOSED", Axis.CONTACT, fact=f"contact {value}", **about)


def _near(value: str, near: Iterable[tuple[str, Owner]], context: Context) -> Finding:
    listed, owner = next(iter(near))
    about = {"contact": value, "near": listed, "owner": owner.company.name, **context.seen_in(owner.record)}
    return finding("CONTACT_NEAR_LISTED", Axis.CONTACT, fact=f"contact {value}", **about)


def _companies(near: Iterable[tuple[str, Owner]]) -> tuple[Company, ...]:
    return tuple({owner.company.id: owner.company for _, owner in near}.values())
