"""The list of sanctioned placement companies of SISKOP2MI, a web page. Never seen live; see siskop2mi_pages."""

from __future__ import annotations

from collections.abc import Sequence

from registry_sync.errors import ShapeChanged
from registry_sync.parse.cells import read_cells
from registry_sync.parse.columns import Row
from registry_sync.parse.headers import Headers
from registry_sync.parse.html_table import read_page
from registry_sync.parse.record import Document, Parsed, RawRecord
from registry_sync.parse.siskop2mi_pages import absolute, refuse_short, row_id, tables_of
from verify.core.agency import Kind


def parse(kind: Kind, documents: Sequence[Document], headers: Headers) -> Parsed:
    """Read every page of the list. ShapeChanged where one is none, or says a word whose meaning is not known."""
    if kind is not Kind.SANCTIONS:
        raise ShapeChanged(f"The list of sanctioned companies holds sanctions, not {kind}.")
    records: list[RawRecord] = []
    columns: set[str] = set()
    pages = []
    for document in documents:
        page = read_page(document, with_text=True)
        pages.append(page)
        for table in tables_of(page, document, headers, "sanctions", needed=("agency_name", "action")):
            columns |= table.columns
            first = len(records) + 1
            records += [_sanction(at, row, document, headers) for at, row in enumerate(table.rows, first)]
    refuse_short(pages, len(records))
    return Parsed(tuple(records), frozenset(columns))


def _sanction(number: int, row: Row, document: Document, headers: Headers) -> RawRecord:
    cells = read_cells(row.cells, headers, where=f"row {row.number} of {document.name}")
    company = row_id(row)
    if company:
        cells["agency_source_id"] = company
    link = next((absolute(document, href) for href in row.hrefs), "")
    if link:
        cells["source_url"] = link
    return RawRecord(number, tuple(cells.items()))
