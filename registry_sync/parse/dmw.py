"""The Philippine Department of Migrant Workers' JSON pages: licensed agencies, and approved job orders.

Every key is known or the page is refused. `representative`, a person's name, is never carried on. `date_approved` is
not an approval date in what was captured (most lie in the future) and nobody says what it is: it only tells otherwise
equal orders apart.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from registry_sync.errors import ShapeChanged
from registry_sync.parse.headers import Headers
from registry_sync.parse.json_pages import keys_of, read_json
from registry_sync.parse.record import Cells, Document, Parsed, RawRecord, Unreadable
from verify.core.agency import Kind

#: Every status word seen, read as contract §4 says; another word stops the page.
STATUSES = {
    "Valid License": "active",
    "Valid License - Provisional": "unknown",
    "Expired": "expired",
    "Denied Renewal": "expired",
    "Cancelled": "revoked",
    "Delisted": "revoked",
    "Forever Banned": "revoked",
    "Ceased Operations": "returned",
    "Inactive": "unknown",
}
_VALID = frozenset({"Valid License", "Valid License - Provisional"})
#: What the publisher writes for "not stated".
_BLANKS = frozenset({"NA", "N/A", "NONE", "N.S. (Municipality Not Stated)"})
_META = frozenset(
    {"total", "perPage", "currentPage", "lastPage", "firstPage", "firstPageUrl", "lastPageUrl", "nextPageUrl"}
    | {"previousPageUrl"}
)
_AGENCY_KEYS = frozenset(
    {"name", "classification", "license_status", "license_status_date", "license_expiration_date", "is_valid"}
    | {"address", "municipality_province", "city_province", "contact_number", "eMail", "data_as_of"}
)
_ORDER_KEYS = frozenset(
    {"agency", "principal", "jobsite", "position", "balance", "data_as_of", "date_approved", "accreditation_class"}
)
#: More rows than any register of the world has.
_MOST_ROWS = 10_000_000
_STAMP = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$")


@dataclass(frozen=True, slots=True)
class _Page:
    """One page: its place, how many pages and rows there are in all, and its rows."""

    current: int
    last: int
    total: int
    rows: list[dict[str, object]]


def parse(kind: Kind, documents: Sequence[Document], _headers: Headers) -> Parsed:
    """Read one page, or every page of a list, into contract §4 columns.

    ShapeChanged where an envelope, key, word or length is not known, and where of several pages one is missing, stands
    twice, or counts otherwise than the others.
    """
    pages = [_page(document) for document in documents]
    _refuse_gaps(pages)
    rows = [row for page in sorted(pages, key=lambda page: page.current) for row in page.rows]
    if kind is Kind.AGENCIES:
        records = tuple(_agency(_record(at, row, _AGENCY_KEYS, {"representative"})) for at, row in enumerate(rows, 1))
        columns = {"name", "status"}
    elif kind is Kind.ORDERS:
        records = tuple(_order(_record(at, row, _ORDER_KEYS, set())) for at, row in enumerate(rows, 1))
        columns = {"source_id", "agency_name", "country"}
    else:
        raise ShapeChanged("The Philippine pages hold agencies and orders; they list no sanctions.")
    return Parsed(records, frozenset(columns), _stated_on(rows))


def _refuse_gaps(pages: Sequence[_Page]) -> None:
    """ShapeChanged where several pages are not the pages 1, 2, … of one list, each once. A single page is a part."""
    if not pages:
        raise ShapeChanged("No page was read.")
    if len({(page.last, page.total) for page in pages}) > 1:
        said = ", ".join(f"page {page.current}: {page.total} rows on {page.last}" for page in pages[:10])
        raise ShapeChanged(f"The pages do not agree on the length of the list: {said}. It changed while it was read.")
    numbers = sorted(page.current for page in pages)
    read = set(numbers)
    last = pages[0].last
    if len(pages) > 1 and (len(numbers) != last or numbers != list(range(1, last + 1))):
        missing = list(islice((number for number in range(1, last + 1) if number not in read), 10))
        twice = sorted({number for number in numbers if numbers.count(number) > 1})[:10]
        raise ShapeChanged(f"Of {last} pages are missing: {missing or 'none'}; read twice: {twice or 'none'}.")


def _page(document: Document) -> _Page:
    """One page whose envelope agrees with its rows."""
    page = read_json(document)
    if not isinstance(page, dict) or page.keys() != {"meta", "data"}:
        raise ShapeChanged(f"A page holds exactly 'meta' and 'data'; found: {keys_of(page)}.")
    meta, rows = page["meta"], page["data"]
    if not isinstance(meta, dict) or meta.keys() != _META:
        raise ShapeChanged(f"The page's envelope has changed; found: {keys_of(meta)}.")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ShapeChanged("The page's 'data' is not a list of rows.")
    total, per_page, current, last = _counts(meta)
    expected = per_page if current < last else total - per_page * (last - 1)
    if len(rows) != expected:
        raise ShapeChanged(f"The page promises {expected} rows and holds {len(rows)}: it breaks off.")
    return _Page(current, last, total, rows)


def _counts(meta: dict[str, object]) -> tuple[int, int, int, int]:
    """Rows in all, rows a page, this page, pages; in agreement with each other."""
    numbers = [meta[key] for key in ("total", "perPage", "currentPage", "lastPage")]
    if not all(type(number) is int and 0 <= number <= _MOST_ROWS for number in numbers):
        raise ShapeChanged(f"The page's envelope counts in something else than whole numbers: {numbers}."[:300])
    total, per_page, current, last = (int(str(number)) for number in numbers)
    if per_page == 0 or current == 0 or current > last or last != max(1, -(-total // per_page)):
        raise ShapeChanged(f"The page's envelope contradicts itself: page {current} of {last}, {total} rows in all.")
    return total, per_page, current, last


def _record(at: int, row: dict[str, object], keys: frozenset[str], dropped: set[str]) -> RawRecord:
    """One row as text cells, with exactly the keys known; the dropped ones never get further than here."""
    kept = {key: value for key, value in row.items() if key not in dropped}
    if kept.keys() != keys:
        new = ", ".join(sorted(kept.keys() - keys)) or "none"
        gone = ", ".join(sorted(keys - kept.keys())) or "none"
        raise ShapeChanged(f"Row {at} of the page has other keys than known. New: {new}. Gone: {gone}."[:500])
    return RawRecord(at, tuple((key, _as_text(at, key, value)) for key, value in kept.items()))


def _as_text(at: int, key: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return "" if value.strip() in _BLANKS else value
    raise ShapeChanged(f"Row {at} of the page gives {key} as {type(value).__name__}; text was expected.")


def _agency(record: RawRecord) -> RawRecord:
    cells = Cells(record)
    word = _take(cells, record, "license_status")
    if word not in STATUSES:
        raise ShapeChanged(f"Row {record.number} has an unknown licence status: {word!r}.")
    if (_take(cells, record, "is_valid") == "true") != (word in _VALID):
        raise ShapeChanged(f"Row {record.number} contradicts itself: {word!r} does not go with its is_valid.")
    status = STATUSES[word]
    since, expires = _day(cells, record, "license_status_date"), _day(cells, record, "license_expiration_date")
    emails = _take(cells, record, "eMail").replace("/", ";")
    found = (
        ("name", _take(cells, record, "name")),
        ("licence_kind", _take(cells, record, "classification")),
        ("status", status),
        ("status_from", since),
        # The expiry is that of the licence: it ends a status of `active`, and no other.
        ("status_until", expires if status == "active" else ""),
        ("province", _take(cells, record, "city_province")),
        ("regency", _take(cells, record, "municipality_province")),
        ("address", _take(cells, record, "address")),
        ("phones", _take(cells, record, "contact_number")),
        ("emails", emails),
        ("retrieved_at", _take(cells, record, "data_as_of")),
    )
    cells.audit()
    return RawRecord(record.number, found)


def _order(record: RawRecord) -> RawRecord:
    cells = Cells(record)
    agency, employer, country, job = (
        _take(cells, record, key) for key in ("agency", "principal", "jobsite", "position")
    )
    marks = (agency, employer, country, job, _take(cells, record, "date_approved"))
    found = (
        ("source_id", hashlib.sha256("\x1f".join(marks).encode("utf-8", "surrogatepass")).hexdigest()[:16]),
        ("agency_name", agency),
        ("country", country),
        ("job", job),
        ("scheme", _take(cells, record, "accreditation_class")),
        ("quota", _take(cells, record, "balance")),
        ("employer", employer),
    )
    cells.ignore("data_as_of")
    cells.audit()
    return RawRecord(record.number, found)


def _take(cells: Cells, record: RawRecord, key: str) -> str:
    try:
        return cells.take(key) or ""
    except Unreadable as problem:
        raise ShapeChanged(f"Row {record.number} of the page cannot be read: {problem}.") from None


def _day(cells: Cells, record: RawRecord, key: str) -> str:
    """The day of a time stamp as published, at midnight UTC; blank where there is none."""
    stamp = _take(cells, record, key)
    if stamp and not _STAMP.match(stamp):
        raise ShapeChanged(f"Row {record.number} of the page gives {key} as {stamp[:40]!r}, not as a time stamp.")
    return stamp[:10]


def _stated_on(rows: list[dict[str, object]]) -> date | None:
    """The oldest day the rows say they are of."""
    stamps = [str(row["data_as_of"]) for row in rows]
    if not all(_STAMP.match(stamp) for stamp in stamps):
        raise ShapeChanged("The page says in 'data_as_of' something else than a time stamp.")
    return min((datetime.fromisoformat(stamp).date() for stamp in stamps), default=None)
