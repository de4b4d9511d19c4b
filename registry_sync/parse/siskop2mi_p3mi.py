"""The placement companies of SISKOP2MI: one or more list pages, and a page of each company where it was read too.

The list says who is there; a company's own page adds to it and must not contradict it. Never seen live; see
siskop2mi_pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from registry_sync.errors import ShapeChanged
from registry_sync.parse.cells import branch_fields, read_cells
from registry_sync.parse.columns import Row, find_tables
from registry_sync.parse.grids import Cell
from registry_sync.parse.headers import Headers
from registry_sync.parse.html_table import Page, pairs, read_page
from registry_sync.parse.html_text import listed
from registry_sync.parse.record import Document, Parsed, RawRecord
from registry_sync.parse.siskop2mi_pages import absolute, detail_id, refuse_short, row_id, tables_of
from verify.core.agency import Kind
from verify.core.names import name_key
from verify.core.text import squeeze

#: Columns that hold several values: the list's and the page's are put together.
_TOGETHER = frozenset({"phones", "emails", "websites", "aliases"})
#: Columns in which list and page must agree: together they could vouch for the wrong company.
_AGREE = frozenset({"licence_number", "status"})
_KNOWN_LABELS = 2

Fields = dict[str, str]


def parse(kind: Kind, documents: Sequence[Document], headers: Headers) -> Parsed:
    """Read the list and the companies' own pages into agency rows, and their branch offices into rows of their own.

    ShapeChanged where a page is none, where a company's own page is missing while others are there or contradicts the
    list, and where a header, label or word is not known.
    """
    if kind is not Kind.AGENCIES:
        raise ShapeChanged(f"The list of placement companies holds agencies, not {kind}.")
    lists = [document for document in documents if detail_id(document.url) is None]
    own = _own_pages(documents)
    companies: list[Fields] = []
    columns: set[str] = set()
    pages = []
    for document in lists:
        page = read_page(document, with_text=True)
        pages.append(page)
        for table in tables_of(page, document, headers, "agencies", needed=("name",)):
            columns |= table.columns
            companies += (_company(row, document, headers) for row in table.rows)
    refuse_short(pages, len(companies))
    _refuse_gaps(companies, own)
    rows = [fields for company in companies for fields in _with_own_page(company, own, headers)]
    columns |= {column for fields in rows for column in fields}
    return Parsed(tuple(RawRecord(at, tuple(row.items())) for at, row in enumerate(rows, 1)), frozenset(columns))


def _own_pages(documents: Sequence[Document]) -> dict[str, Document]:
    found: dict[str, Document] = {}
    for document in documents:
        key = detail_id(document.url)
        if key is not None and found.setdefault(key, document) is not document:
            raise ShapeChanged(f"The page of company {key} was read twice.")
    return found


def _company(row: Row, document: Document, headers: Headers) -> Fields:
    fields = read_cells(row.cells, headers, where=f"row {row.number} of {document.name}")
    key = row_id(row)
    if key:
        fields["source_id"] = key
        link = next(href for href in row.hrefs if detail_id(href))
        address = absolute(document, link)
        if address:
            fields["source_url"] = address
    return fields


def _refuse_gaps(companies: Sequence[Fields], own: dict[str, Document]) -> None:
    """ShapeChanged where only some rows link to a company's page, or only some of those pages were read."""
    ids = {fields["source_id"] for fields in companies if "source_id" in fields}
    bare = sum(1 for fields in companies if "source_id" not in fields)
    if ids and bare:
        raise ShapeChanged(f"{bare} of {len(companies)} companies have no link to a page of their own; the others do.")
    missing, strange = sorted(ids - own.keys()), sorted(own.keys() - ids)
    if own and missing:
        raise ShapeChanged(f"The pages of {len(missing)} of {len(ids)} companies were not read: {listed(missing)}.")
    if strange:
        raise ShapeChanged(f"Pages were read of companies that the list does not name: {listed(strange)}.")


def _with_own_page(company: Fields, own: dict[str, Document], headers: Headers) -> Iterator[Fields]:
    """The company with what its own page adds, then its branch offices."""
    document = own.get(company.get("source_id", ""))
    if document is None:
        yield company
        return
    page = read_page(document)
    yield _merged(company, _details(page, document, headers))
    yield from _branches(page, company, headers)


def _details(page: Page, document: Document, headers: Headers) -> Fields:
    """The labelled values of a company's page. ShapeChanged where there are none, or a label is not known."""
    found: list[tuple[str, Cell]] = []
    for labelled in (*map(pairs, page.tables), *page.lists):
        meanings = _meanings(labelled, headers)
        if not _describes(meanings):
            continue
        unknown = [label for (label, _), meaning in zip(labelled, meanings, strict=True) if meaning is None and label]
        if unknown:
            raise ShapeChanged(
                f"Unknown label on the page of company {detail_id(document.url)}: {listed(map(repr, unknown))}."
                f" Labels found: {listed(repr(label) for label, _ in labelled)}."
            )
        found += ((meaning, cell) for meaning, (_, cell) in zip(meanings, labelled, strict=True) if meaning)
    if not any(column == "name" for column, _ in found):
        what = "a login page" if page.asks_password else "a page without a name"
        raise ShapeChanged(f"The page of company {detail_id(document.url)} is {what}. Title: {page.title[:80]!r}.")
    return read_cells(found, headers, where=f"the page of company {detail_id(document.url)}")


def _meanings(labelled: Sequence[tuple[str, Cell]], headers: Headers) -> tuple[str | None, ...]:
    return tuple(headers.column("agencies", label) for label, _ in labelled)


def _describes(meanings: Sequence[str | None]) -> bool:
    """Whether labelled values describe a company, and are no table that happens to have two columns."""
    return sum(1 for meaning in meanings if meaning) >= _KNOWN_LABELS


def _merged(company: Fields, own: Fields) -> Fields:
    """The list's row filled up from the company's own page. ShapeChanged where the two contradict each other."""
    key = company["source_id"]
    name = own.get("name", "")
    if name_key(company.get("name", "")).normalised != name_key(name).normalised:
        raise ShapeChanged(f"The page of company {key} is of {name[:80]!r}; the list calls it otherwise.")
    merged = dict(company)
    for column, value in own.items():
        held = merged.get(column, "")
        if column in _AGREE and held and squeeze(held) != squeeze(value):
            raise ShapeChanged(f"The list and the page of company {key} contradict each other in its {column}.")
        if column in _TOGETHER and held:
            merged[column] = "; ".join(dict.fromkeys([*held.split("; "), *value.split("; ")]))
        elif not held:
            merged[column] = value
    return merged


def _branches(page: Page, company: Fields, headers: Headers) -> Iterator[Fields]:
    """A row for each branch office in a table of the company's page, named by the company."""
    grids = [grid for grid in page.tables if not _describes(_meanings(pairs(grid), headers))]
    tables = find_tables(grids, headers, "branches", needed=("address",), one_of=("name", "regency", "licence_number"))
    for row in (row for table in tables for row in table.rows):
        cells = read_cells(row.cells, headers, where=f"a branch of company {company['source_id']}")
        yield branch_fields(cells, name=company.get("name", ""), parent=company["source_id"])
