"""Rows of a sanctions file → Sanction."""

from __future__ import annotations

from registry_sync.clean.rows import Cleaned, Rules, company_name, day, in_order, judge, short_id, word_of
from registry_sync.parse.record import Cells, Parsed, RawRecord, Unreadable
from verify.core.agency import Action, Sanction

#: The cells that tell one decision from another where the publisher gives no id.
_IDENTITY = ("agency_name", "action", "effective_from", "decree")


def clean_sanctions(parsed: Parsed, rules: Rules) -> Cleaned:
    """Judge the rows of a sanctions document. The guards refuse one with rejects: a lost sanction reassures wrongly."""

    def read(cells: Cells, record: RawRecord) -> Sanction:
        return _sanction(cells, record, rules)

    rows, rejected = judge(parsed.records, read)
    return Cleaned(tuple(row for _, row in rows), tuple(rejected))


def _sanction(cells: Cells, record: RawRecord, rules: Rules) -> Sanction:
    given = dict(record.cells)
    action = cells.take("action")
    if action is None:
        raise Unreadable("action is blank")
    read_action = word_of(Action, action, column="action", row=record.number)
    since, until = day(cells, "effective_from"), day(cells, "effective_until")
    in_order(since, until, what="the sanction")
    return Sanction(
        source=rules.source,
        source_id=cells.take("source_id") or short_id(*(given.get(column, "").strip() for column in _IDENTITY)),
        agency_name=company_name(cells, "agency_name"),
        agency_source_id=cells.take("agency_source_id"),
        action=read_action,
        effective_from=since,
        effective_until=until,
        decree=cells.take("decree"),
        published_on=day(cells, "published_on"),
        reason=cells.take("reason"),
        source_url=cells.take("source_url"),
    )
