"""Rows of an agencies file → Agency, and the second look that finds a parent for every branch."""

from __future__ import annotations

from registry_sync.clean.contacts import contacts
from registry_sync.clean.rows import (
    Cleaned,
    Rejected,
    Rules,
    company_name,
    day,
    in_order,
    judge,
    moment,
    several,
    short_id,
    word_of,
)
from registry_sync.clean.screens import SCREENS
from registry_sync.parse.record import Cells, Parsed, RawRecord, Unreadable
from verify.core.agency import Agency, OfficeKind, Status


def clean_agencies(parsed: Parsed, rules: Rules) -> Cleaned:
    """Judge the rows of an agencies document. Without a status column, being listed means what its source declares."""
    listed_means = Status.UNKNOWN if "status" in parsed.columns else rules.listed_means

    def read(cells: Cells, record: RawRecord) -> Agency:
        return _agency(cells, record, rules, listed_means=listed_means)

    rows, rejected = judge(parsed.records, read)
    kept, orphans = _settle_branches(rows, rules)
    return Cleaned(tuple(kept), tuple(sorted([*rejected, *orphans], key=lambda reject: reject.row)))


def _agency(cells: Cells, record: RawRecord, rules: Rules, *, listed_means: Status) -> Agency:
    # The closed words first: an unknown one stops the document even in a row that would be rejected anyway.
    status, kind = cells.take("status"), cells.take("kind")
    read_status = word_of(Status, status, column="status", row=record.number) if status else listed_means
    read_kind = word_of(OfficeKind, kind or OfficeKind.HEAD_OFFICE, column="kind", row=record.number)
    name = company_name(cells, "name")
    reason = SCREENS[rules.screen](name) if rules.screen else None
    if reason:
        raise Unreadable(reason)
    since, until = day(cells, "status_from"), day(cells, "status_until")
    in_order(since, until, what="the status")
    return Agency(
        source=rules.source,
        source_id=cells.take("source_id") or short_id(name),
        name=name,
        aliases=several(cells, "aliases"),
        kind=read_kind,
        parent_source_id=_parent(cells, read_kind),
        licence_number=cells.take("licence_number"),
        licence_kind=cells.take("licence_kind") or "SIP3MI",
        status=read_status,
        status_from=since,
        status_until=until,
        decree=cells.take("decree"),
        province=cells.take("province"),
        regency=cells.take("regency"),
        address=cells.take("address"),
        contacts=contacts(cells, rules.jurisdiction),
        retrieved_at=moment(cells, "retrieved_at"),
        source_url=cells.take("source_url"),
    )


def _parent(cells: Cells, kind: OfficeKind) -> str | None:
    parent = cells.take("parent_source_id")
    if kind is OfficeKind.BRANCH and parent is None:
        raise Unreadable("a branch without parent_source_id: whose it is cannot be said")
    if kind is OfficeKind.HEAD_OFFICE and parent is not None:
        raise Unreadable("a head office with a parent_source_id: one of the two is wrong")
    return parent


def _settle_branches(rows: list[tuple[RawRecord, Agency]], rules: Rules) -> tuple[list[Agency], list[Rejected]]:
    """Keep the branches whose head office is in the file or held; reject the others."""
    heads = {row.source_id for _, row in rows if row.kind is OfficeKind.HEAD_OFFICE}
    branches = {row.source_id for _, row in rows} - heads
    known = heads | (rules.parents - branches)
    kept, orphans = [], []
    for record, row in rows:
        if row.parent_source_id is None or row.parent_source_id in known:
            kept.append(row)
        else:
            reason = "its parent_source_id is no head office in the file or in the register held"
            orphans.append(Rejected(reason, record.number, record.raw()))
    return kept, orphans
