"""The vacancy feed of SISKOP2MI: JSON pages in steps of ten, a row a recruitment order (SIP2MI).

The feed was never seen live. Its keys were noted by two third parties, who agree but for PENDIDIKAN2 and for whether
the rows stand in `result` or in `data.result`; both are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from registry_sync.errors import ShapeChanged
from registry_sync.parse.dates import iso
from registry_sync.parse.headers import Headers
from registry_sync.parse.html_text import listed
from registry_sync.parse.json_pages import keys_of, read_json
from registry_sync.parse.record import Document, Parsed, RawRecord
from registry_sync.parse.siskop2mi_pages import detail_id
from verify.core.agency import Kind
from verify.core.places import country_code

_KEYS = frozenset(
    {"JS_ID", "JABATAN", "SUSAHA", "P3MI", "AGENCY", "NEGARA", "NEGARA_ISO2", "SKEMA", "PENDIDIKAN", "JOB_GAJI"}
    | {"JOB_GAJI_MAX", "MUANG", "SIP_BERLAKUAKHIR", "P3MI_PROFILE"}
)
#: Noted by one of the two; never carried on.
_OPTIONAL = frozenset({"PENDIDIKAN2"})
_COLUMNS = frozenset({"source_id", "agency_name", "country", "valid_until"})
_STEP = 10
_OFFSET = re.compile(r"/load_sip_record/(\d{1,9})/?$")
#: "3.500.000", "3.500.000,00": Indonesian thousands. "1.5" is none of them and is handed on as it is.
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,0+)?")
_NOT_STATED = re.compile(r"0+(?:[.,]0+)?")

Row = Mapping[str, object]


def parse(kind: Kind, documents: Sequence[Document], headers: Headers) -> Parsed:
    """Read every page of the feed. ShapeChanged where a key, type or scheme is not known, or a page is missing.

    The feed moves while it is read: a row that comes again, equal in every key, is read once.
    """
    if kind is not Kind.ORDERS:
        raise ShapeChanged(f"The vacancy feed holds orders, not {kind}.")
    pages = [_rows(document) for document in documents]
    _refuse_gaps(documents, pages)
    seen: dict[str, Row] = {}
    records: list[RawRecord] = []
    for document, page in zip(documents, pages, strict=True):
        for row in page:
            number = len(records) + 1
            key = _text(row, "JS_ID", number)
            if key and seen.setdefault(key, row) is not row and seen[key] == row:
                continue
            records.append(RawRecord(number, tuple(_order(row, number, document, headers))))
    return Parsed(tuple(records), _COLUMNS)


def _rows(document: Document) -> list[Row]:
    page = read_json(document)
    found = page["data"] if isinstance(page, dict) and page.keys() == {"data"} else page
    if not isinstance(found, dict) or found.keys() != {"result"}:
        raise ShapeChanged(f"A page holds exactly 'result', alone or in 'data'; found: {keys_of(page)}.")
    rows = found["result"]
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ShapeChanged("The page's 'result' is not a list of rows.")
    for at, row in enumerate(rows, 1):
        keys = row.keys() - _OPTIONAL
        if keys != _KEYS:
            raise ShapeChanged(
                f"Row {at} of the page has other keys than known. New: {listed(sorted(keys - _KEYS))}."
                f" Gone: {listed(sorted(_KEYS - keys))}."
            )
    return rows


def _refuse_gaps(documents: Sequence[Document], pages: Sequence[list[Row]]) -> None:
    """ShapeChanged where pages that tell their offset do not follow each other in full steps to a last, short one."""
    offsets = [found for document in documents if (found := _offset(document.url)) is not None]
    if not documents or (offsets and len(offsets) != len(documents)):
        raise ShapeChanged(f"{len(documents)} pages were read; {len(offsets)} of them say where in the feed they are.")
    if not offsets:
        return
    if offsets != list(range(0, len(offsets) * _STEP, _STEP)):
        raise ShapeChanged(f"The pages do not follow each other in steps of {_STEP}: {listed(map(str, offsets))}.")
    short = [offset for offset, page in zip(offsets, pages, strict=True) if len(page) != _STEP]
    if short != offsets[-1:]:
        raise ShapeChanged(
            f"Every page but the last has {_STEP} rows; other lengths were found at {listed(map(str, short))}"
            f" of {offsets[-1]}: the feed breaks off."
        )
    doubled = [offsets[at] for at in range(1, len(pages)) if pages[at] and pages[at] == pages[at - 1]]
    if doubled:
        raise ShapeChanged(f"The page at {doubled[0]} says what the page before says: the feed does not move on.")


def _offset(url: str) -> int | None:
    try:
        found = _OFFSET.search(urlsplit(url).path)
    except ValueError:
        return None
    return int(found.group(1)) if found else None


def _order(row: Row, number: int, document: Document, headers: Headers) -> Iterator[tuple[str, str]]:
    """One order in contract §4 columns. What it pays and until when is handed on as it is where it cannot be read."""
    key = _text(row, "JS_ID", number)
    yield "source_id", key
    yield "agency_name", _text(row, "P3MI", number)
    yield "agency_source_id", detail_id(_text(row, "P3MI_PROFILE", number)) or ""
    yield "country", _country(_text(row, "NEGARA", number), _text(row, "NEGARA_ISO2", number), headers)
    yield "job", _text(row, "JABATAN", number)
    yield "sector", _text(row, "SUSAHA", number)
    yield "scheme", headers.scheme(_text(row, "SKEMA", number), where=f"row {number}")
    yield "salary_min", _money(_text(row, "JOB_GAJI", number))
    yield "salary_max", _money(_text(row, "JOB_GAJI_MAX", number))
    yield "currency", _text(row, "MUANG", number)
    until = _text(row, "SIP_BERLAKUAKHIR", number)
    yield "valid_until", "" if headers.is_blank(until) else iso(until)
    yield "partner_agency", _text(row, "AGENCY", number)
    yield "source_url", _own_page(document, key)


def _text(row: Row, key: str, number: int) -> str:
    """A value as text. ShapeChanged where it is an object, a list or a truth."""
    value = row[key]
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise ShapeChanged(f"Row {number} gives {key} as {type(value).__name__}; a text or a number was expected.")
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return str(value).strip()


def _country(name: str, code: str, headers: Headers) -> str:
    """The country by its code. Where name and code do not agree, both codes are handed on: no country is called so."""
    if headers.is_blank(code):
        return name
    named = country_code(name) if not headers.is_blank(name) else None
    return code if named is None or named == code.strip().upper() else f"{named}/{code}"


def _money(written: str) -> str:
    """Plain digits; blank where nothing is stated, which the feed writes as 0."""
    if _NOT_STATED.fullmatch(written):
        return ""
    return written.partition(",")[0].replace(".", "") if _THOUSANDS.fullmatch(written) else written


def _own_page(document: Document, key: str) -> str:
    """The order's page for people, on the host that the feed was read from; blank for a saved file."""
    try:
        parts = urlsplit(document.url)
    except ValueError:
        return ""
    known = parts.scheme in {"http", "https"} and key.isascii() and key.isdigit()
    return f"{parts.scheme}://{parts.netloc}/lowongan/detail/{key}" if known else ""
