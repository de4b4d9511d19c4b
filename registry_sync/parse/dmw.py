"""The Philippine Department of Migrant Workers' JSON pages: licensed agencies, and approved job orders.

Every key is known or the page is refused. `representative`, a person's name, is never carried on. `date_approved` is
not an approval date in what was captured (most lie in the future) and nobody says what it is: it only tells otherwise
equal orders apart.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from datetime import date, datetime

from registry_sync.errors import ShapeChanged
from registry_sync.parse.canonical import decode
from registry_sync.parse.headers import Headers
from registry_sync.parse.record import Cells, Document, Parsed, RawRecord, Unreadable, only
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
_STAMP = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$")


def parse(kind: Kind, documents: Sequence[Document], _headers: Headers) -> Parsed:
    """Read one page into contract §4 columns. ShapeChanged where its envelope, keys, words or length are not known."""
    rows = _page(only(documents).body)
    if kind is Kind.AGENCIES:
        records = tuple(_agency(_record(at, row, _AGENCY_KEYS, {"representative"})) for at, row in enumerate(rows, 1))
        columns = {"name", "status"}
    elif kind is Kind.ORDERS:
        records = tuple(_order(_record(at, row, _ORDER_KEYS, set())) for at, row in enumerate(rows, 1))
        columns = {"source_id", "agency_name", "country"}
    else:
        raise ShapeChanged("The Philippine pages hold agencies and orders; they list no sanctions.")
    return Parsed(records, frozenset(columns), _stated_on(rows))


def _page(body: bytes) -> list[dict[str, object]]:
    """The rows of one page whose envelope agrees with them."""
    try:
        page = json.loads(decode(body), object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise ShapeChanged(f"The page is not whole JSON: {error.msg} in line {error.lineno}.") from None
    except (ValueError, RecursionError):
        raise ShapeChanged("The page is JSON that no publisher means: too deep, or a number without end.") from None
    if not isinstance(page, dict) or page.keys() != {"meta", "data"}:
        seen = ", ".join(sorted(page)) if isinstance(page, dict) else type(page).__name__
        raise ShapeChanged(f"A page holds exactly 'meta' and 'data'; found: {seen[:200]}.")
    meta, rows = page["meta"], page["data"]
    if not isinstance(meta, dict) or meta.keys() != _META:
        seen = ", ".join(sorted(meta)) if isinstance(meta, dict) else type(meta).__name__
        raise ShapeChanged(f"The page's envelope has changed; found: {seen[:300]}.")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ShapeChanged("The page's 'data' is not a list of rows.")
    expected = _expected_rows(meta)
    if len(rows) != expected:
        raise ShapeChanged(f"The page promises {expected} rows and holds {len(rows)}: it breaks off.")
    return rows


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object in which no key stands twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ShapeChanged(f"A key stands twice in one object: {', '.join(key for key, _ in pairs)[:300]}.")
    return found


def _expected_rows(meta: dict[str, object]) -> int:
    """How many rows this page must hold by its own envelope."""
    numbers = [meta[key] for key in ("total", "perPage", "currentPage", "lastPage")]
    if not all(type(number) is int and number >= 0 for number in numbers):
        raise ShapeChanged(f"The page's envelope counts in something else than whole numbers: {numbers}.")
    total, per_page, current, last = (int(str(number)) for number in numbers)
    if per_page == 0 or current == 0 or current > last or last != max(1, -(-total // per_page)):
        raise ShapeChanged(f"The page's envelope contradicts itself: page {current} of {last}, {total} rows in all.")
    return per_page if current < last else total - per_page * (last - 1)


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
        ("source_id", hashlib.sha256("\x1f".join(marks).encode()).hexdigest()[:16]),
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
