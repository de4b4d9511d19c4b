"""A province's list of offices of placement companies: a table in HTML, XLSX, CSV or PDF.

Such a list names a company and its office in the province, with the province's permit for it. Every company becomes a
head office that is only named (the province gives no SIP3MI, so its status stays unknown), every row an office of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence

from registry_sync.errors import ShapeChanged
from registry_sync.parse.apart import read_apart
from registry_sync.parse.canonical import ZIP, csv_lines, decode
from registry_sync.parse.cells import branch_fields, read_cells
from registry_sync.parse.columns import Row, find_tables, headers_seen
from registry_sync.parse.grids import Grid, plain
from registry_sync.parse.headers import Headers
from registry_sync.parse.html_table import read_page
from registry_sync.parse.record import Document, Parsed, RawRecord, only
from verify.core.agency import Kind, OfficeKind
from verify.core.text import words

_PDF_WITHIN = 1024
_DELIMITERS = ",;\t"
#: What a company's own entry takes from a row about it.
_OWN = {"company_licence": "licence_number", "company_address": "address"}

Fields = dict[str, str]


def parse(kind: Kind, documents: Sequence[Document], headers: Headers) -> Parsed:
    """Read the list into agency rows: the companies it names, then their offices.

    ShapeChanged where no table of offices is found or a header or word is not known, TooLarge where reading takes more
    than it may.
    """
    if kind is not Kind.AGENCIES:
        raise ShapeChanged(f"A province's list of offices holds agencies, not {kind}.")
    document = only(documents)
    grids = _grids(document)
    tables = find_tables(
        grids, headers, "branches", needed=("company",), one_of=("address", "regency", "licence_number", "name")
    )
    if not tables:
        raise ShapeChanged(f"No table of offices was found. Headers seen: {headers_seen(grids)}.")
    companies: dict[str, Fields] = {}
    offices: list[Fields] = []
    for row in (row for table in tables for row in table.rows):
        _read_row(row, companies, offices, headers)
    rows = [*companies.values(), *offices]
    columns = {"name", "kind", *(column for fields in rows for column in fields)}
    return Parsed(tuple(RawRecord(at, tuple(row.items())) for at, row in enumerate(rows, 1)), frozenset(columns))


def _read_row(row: Row, companies: dict[str, Fields], offices: list[Fields], headers: Headers) -> None:
    """Add a row to the company it names, and to the offices unless it is of the head office itself."""
    cells = read_cells(row.cells, headers, where=f"row {row.number} of the table")
    name = cells.get("company", "")
    key = company_id(name)
    company = companies.setdefault(key, {"source_id": key, "name": name, "kind": OfficeKind.HEAD_OFFICE.value})
    _add(company, {_OWN[column]: value for column, value in cells.items() if column in _OWN})
    if cells.get("kind") == OfficeKind.HEAD_OFFICE:
        _add(
            company,
            {column: cells[column] for column in ("province", "regency", "address", "phones") if column in cells},
        )
    else:
        offices.append(branch_fields(cells, name=name, parent=key))


def _add(company: Fields, said: Mapping[str, str]) -> None:
    """Add what a row says of the company; two rows that do not agree leave it unsaid."""
    for column, value in said.items():
        if company.setdefault(column, value) != value:
            company[column] = ""


def company_id(name: str) -> str:
    """The id of a company that a province only names: a short hash of its words without "PT"."""
    flat = " ".join(word for word in words(name) if word != "pt")
    return "pt-" + hashlib.sha256(flat.encode()).hexdigest()[:12]


def _grids(document: Document) -> tuple[Grid, ...]:
    """The tables of the document, by what its bytes are; its name is not asked."""
    body = document.body
    if b"%PDF-" in body[:_PDF_WITHIN]:
        return _across_pages(sheet.grid for sheet in read_apart("pdf", body))
    if body.startswith(ZIP):
        return tuple(sheet.grid for sheet in read_apart("xlsx", body))
    if b"<table" in body.lower() or b"<html" in body[:_PDF_WITHIN].lower():
        return read_page(document).tables
    text = decode(body)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    return (plain(row for _, row in csv_lines(text, delimiter=delimiter)),)


def _across_pages(grids: Iterable[Grid]) -> tuple[Grid, ...]:
    """Tables of a PDF put together where one goes on over the next page: as many columns as the one before."""
    found: list[Grid] = []
    for grid in grids:
        width = len(grid.rows[0]) if grid.rows else 0
        if found and found[-1].rows and len(found[-1].rows[0]) == width:
            found[-1] = Grid(found[-1].rows + grid.rows, found[-1].depths + grid.depths)
        else:
            found.append(grid)
    return tuple(found)
