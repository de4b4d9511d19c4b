"""The whole register as a table, in the columns of an agencies file (contract §4)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from verify.core.agency import Agency, ContactKind
from verify.core.company import Company

CSV_COLUMNS = (
    "source_id",
    "name",
    "aliases",
    "kind",
    "parent_source_id",
    "licence_number",
    "licence_kind",
    "status",
    "status_from",
    "status_until",
    "decree",
    "province",
    "regency",
    "address",
    "phones",
    "emails",
    "websites",
    "retrieved_at",
    "source_url",
)
# What a spreadsheet would take for a formula.
_FORMULA = re.compile(r"^[=+\-@\t\r]")


def csv_rows(companies: Sequence[Company]) -> Iterator[list[str]]:
    """The header and every live record, own entries and branches, safe to open in a spreadsheet."""
    yield list(CSV_COLUMNS)
    for company in companies:
        for held in (*company.records, *company.branches):
            if held.removed_on is None:
                yield [safe_cell(cell) for cell in _cells(held.row)]


def safe_cell(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that begins like it gets a quote in front."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _cells(row: Agency) -> list[str]:
    def of(kind: ContactKind) -> str:
        return ";".join(contact.value or contact.raw for contact in row.contacts if contact.kind is kind)

    return [
        row.source_id,
        row.name,
        ";".join(row.aliases),
        row.kind.value,
        row.parent_source_id or "",
        row.licence_number or "",
        row.licence_kind,
        row.status.value,
        row.status_from.isoformat() if row.status_from else "",
        row.status_until.isoformat() if row.status_until else "",
        row.decree or "",
        row.province or "",
        row.regency or "",
        row.address or "",
        of(ContactKind.PHONE),
        of(ContactKind.EMAIL),
        of(ContactKind.WEBSITE),
        row.retrieved_at.isoformat() if row.retrieved_at else "",
        row.source_url or "",
    ]
