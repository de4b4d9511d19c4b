"""What the register holds of one company: what its licence says against it, its offices and its contacts."""

from __future__ import annotations

from verify.core.agency import Agency, Held, Status
from verify.core.axes import AgencyView, Finding
from verify.core.company import Company, reachable
from verify.core.standing import EventKind, LicenceEvent, Standing, status_on, vouching_record
from verify.core.statuses import Axis, CompanyStatus
from verify.core.verdict.context import Context, as_confirmed, finding

_CODES = {
    CompanyStatus.REVOKED: "LICENCE_REVOKED",
    CompanyStatus.SUSPENDED: "LICENCE_SUSPENDED",
    CompanyStatus.PARTLY_SUSPENDED: "LICENCE_PARTLY_SUSPENDED",
    CompanyStatus.EXPIRED: "LICENCE_EXPIRED",
    CompanyStatus.RETURNED: "LICENCE_RETURNED",
    CompanyStatus.NOT_YET_LICENSED: "LICENCE_NOT_YET",
}
_MARKS = {EventKind.WARNED: "LICENCE_WARNED", EventKind.DEPOSIT_CASHED: "DEPOSIT_CASHED"}
_PLACEMENT_LICENCE = "SIP3MI"
_MOST_CONTACTS = 6


def open_branch(held: Held[Agency], context: Context) -> bool:
    """Whether a branch still stands in its list and nothing is said against it."""
    row = held.row
    lapsed = row.status_until is not None and row.status_until < context.on
    return held.removed_on is None and row.status in (Status.ACTIVE, Status.UNKNOWN) and not lapsed


def findings_of(company: Company, context: Context) -> tuple[Finding, ...]:
    """What the licence says on the day asked, and for a past day also what is known against it today."""
    found = _licence_findings(company, context.standing(company), context)
    if context.on >= context.today:
        return found
    known = {(one.code, one.evidence.get("date")) for one in found}
    now = _licence_findings(company, status_on(company, context.today, context.sources), context)
    adverse = (one for one in now if one.code not in ("STATUS_UNKNOWN", "LICENCE_OTHER_KIND", "LICENCE_NOT_YET"))
    return (*found, *(one for one in adverse if (one.code, one.evidence.get("date")) not in known))


def findings_of_owner(company: Company, context: Context) -> tuple[Finding, ...]:
    """What is told of a number's owner where no company was named (contract §1.2, Contacts: phone alone)."""
    return tuple(one for one in findings_of(company, context) if one.code != "PAST_SANCTION")


def _licence_findings(company: Company, standing: Standing, context: Context) -> tuple[Finding, ...]:
    """What a company's licence says against it."""
    found: list[Finding] = []
    found += [_licence_finding("SANCTION_END_UNCONFIRMED", company, event) for event in standing.open_ends]
    if standing.status in _CODES:
        found.append(_licence_finding(_CODES[standing.status], company, standing.event))
    elif not found and standing.status is CompanyStatus.UNKNOWN_STATUS:
        source = standing.record.row.source if standing.record else standing.event.source if standing.event else None
        found.append(
            finding(
                "STATUS_UNKNOWN",
                Axis.COMPANY,
                fact=f"{company.id} STATUS_UNKNOWN",
                source=source,
                name=company.name,
                recorded=standing.recorded,
                as_of=standing.as_of,
            )
        )
    found += [_licence_finding(_MARKS[event.kind], company, event) for event in standing.marks]
    if standing.past:
        last = standing.past[-1]
        found.append(_licence_finding("PAST_SANCTION", company, last))
    kind = _other_kind(company, standing)
    if kind and context.origin == "ID":
        fact = f"{company.id} LICENCE_OTHER_KIND"
        source = standing.record.row.source if standing.record else None
        about = {"name": company.name, "kind": kind, "as_of": standing.as_of}
        found.append(finding("LICENCE_OTHER_KIND", Axis.COMPANY, fact=fact, source=source, **about))
    return tuple(found)


def _other_kind(company: Company, standing: Standing) -> str | None:
    """The kind of licence where the company has one, but not the one for placing workers."""
    if standing.record is None:
        return None
    live = [held.row.licence_kind for held in company.records if held.removed_on is None]
    vouched = [standing.record.row.licence_kind] if standing.status is CompanyStatus.ACTIVE else live
    return vouched[0] if vouched and _PLACEMENT_LICENCE not in vouched else None


def _licence_finding(code: str, company: Company, event: LicenceEvent | None) -> Finding:
    if event is None:
        return finding(code, Axis.COMPANY, fact=f"{company.id} {code}", name=company.name)
    found = finding(
        code,
        Axis.COMPANY,
        fact=f"{company.id} {code}",
        source=event.source,
        name=company.name,
        date=event.on,
        until=event.until,
        decree=event.decree,
        url=event.source_url,
        as_of=event.as_of,
        basis=event.decree,
    )
    return as_confirmed(found, event.confirmed) if event.confirmed else found


def agency_view(company: Company, standing: Standing, context: Context) -> AgencyView:
    """What is shown of a matched company: its record that vouches, or the best known."""
    row: Agency | None = standing.record.row if standing.record else None
    event = standing.event
    source = row.source if row else company.id.partition(":")[0]
    return AgencyView(
        id=row.id if row else company.id,
        name=row.name if row else company.name,
        licence_number=row.licence_number if row else None,
        licence_kind=row.licence_kind if row else None,
        status_since=event.on if event and standing.status is not CompanyStatus.UNKNOWN_STATUS else None,
        contacts=own_contacts(company, context)[:_MOST_CONTACTS],
        offices=tuple(dict.fromkeys(_office(held.row) for held in (*company.records, *company.branches)))[
            :_MOST_CONTACTS
        ],
        source=source,
        source_url=(row.source_url if row else None) or (event.source_url if event else None),
    )


def _office(row: Agency) -> str:
    return ", ".join(part for part in (row.address, row.regency, row.province) if part) or row.name


def own_contacts(company: Company, context: Context) -> tuple[str, ...]:
    """The contacts of the record that vouches, or of every record where none does; branches' are apart.

    With those that an officer lately confirmed.
    """
    voucher = vouching_record(company, context.sources)
    records = [voucher] if voucher else company.records
    recorded = dict.fromkeys(value for held in records for value in reachable(held.row))
    if company.facts:
        recorded |= dict.fromkeys(fact.value for fact in context.confirmed(company))
    return tuple(recorded)


def own_branches(company: Company, context: Context) -> tuple[Held[Agency], ...]:
    """The branches that the vouching source lists, or every source's where none vouches."""
    voucher = vouching_record(company, context.sources)
    return tuple(held for held in company.branches if voucher is None or held.row.source == voucher.row.source)
