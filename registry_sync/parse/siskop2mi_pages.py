"""What the web pages of SISKOP2MI share: finding the list on them, the id of a company in its link, saying what is odd.

The real pages were never seen (docs/sources.md); what is known is their addresses and that they hold HTML tables.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urljoin, urlsplit

from registry_sync.errors import ShapeChanged
from registry_sync.parse.columns import Row, Table, find_tables, headers_seen
from registry_sync.parse.headers import Headers, Listing
from registry_sync.parse.html_table import Page
from registry_sync.parse.record import Document

_DETAIL = re.compile(r"/detail/([A-Za-z0-9][A-Za-z0-9_-]{0,63})/?$")
#: "Menampilkan 1 sampai 10 dari 412 data", "Showing 1 to 10 of 412 entries": what a list says of its own length.
_ANNOUNCED = re.compile(
    r"\b(?:menampilkan|showing)\b[^\n]{1,60}?\b(?:dari|of)\s+(?:total\s+)?([\d.,]{1,9})\s+(?:data|entri|entries|baris|p3mi)",
    re.IGNORECASE,
)


def detail_id(address: str) -> str | None:
    """The publisher's id of a company in the address of its own page, or None where the address is of no such page."""
    try:
        found = _DETAIL.search(urlsplit(address.strip()).path)
    except ValueError:
        return None
    return found.group(1) if found else None


def absolute(document: Document, href: str) -> str:
    """An address as it would be asked for from this page; blank where the page came from nowhere or it is none."""
    try:
        found = urljoin(document.url, href)
    except ValueError:
        return ""
    return found if found.startswith(("http://", "https://")) else ""


def row_id(row: Row) -> str | None:
    """The id of the company a row links to. ShapeChanged where it links to the pages of several."""
    ids = {found for href in row.hrefs if (found := detail_id(href))}
    if len(ids) > 1:
        raise ShapeChanged(f"Row {row.number} links to the pages of several companies: {', '.join(sorted(ids))}.")
    return ids.pop() if ids else None


def tables_of(
    page: Page, document: Document, headers: Headers, listing: Listing, *, needed: tuple[str, ...]
) -> tuple[Table, ...]:
    """The tables of a page that list what is looked for. ShapeChanged tells what the page is instead."""
    try:
        found = find_tables(page.tables, headers, listing, needed=needed)
    except ShapeChanged as problem:
        raise ShapeChanged(f"{problem.message} Page: {_named(document)}, {page.title[:80]!r}.") from None
    if found:
        return found
    what = "It asks for a password: a login page." if page.asks_password else "It holds no table of them."
    raise ShapeChanged(
        f"The page {_named(document)} should list {listing}. {what} Title: {page.title[:80]!r}."
        f" Headers seen: {headers_seen(page.tables)}."
    )


def _named(document: Document) -> str:
    return document.name[:80] or "without a name"


def refuse_short(pages: Sequence[Page], rows: int) -> None:
    """ShapeChanged where the pages of a list say how many rows it has, and other than so many were read."""
    said = {_number(found) for page in pages for found in _ANNOUNCED.findall(page.text)}
    if len(said) > 1:
        raise ShapeChanged(f"The pages of the list do not agree on its length: {_sorted(said)} rows.")
    if said and said != {rows}:
        raise ShapeChanged(f"The list says that it has {_sorted(said)} rows; {rows} were read.")


def _number(written: str) -> int:
    digits = re.sub(r"\D", "", written)
    return int(digits) if digits else 0


def _sorted(numbers: Iterable[int]) -> str:
    return ", ".join(map(str, sorted(numbers)))
