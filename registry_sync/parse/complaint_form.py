"""The company names of the ministry's complaint form: option_id, name_as_published, segment (contract: names only).

The list states no licence. Two bracketed tags in it say what an entry is, and only they set the licence kind: a tag
with the word PELAUT marks a seafarer agency, which the sea licence (SIUKAK, once SIUPPAK) covers and SIP3MI does not;
"TKI SENDIRI" marks a company that placed its own staff (UKPS, untuk kepentingan perusahaan sendiri). The segment alone
says nothing: not every name in the seafarers' block carries the tag.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from registry_sync.errors import ShapeChanged
from registry_sync.parse.canonical import read_table
from registry_sync.parse.headers import Headers
from registry_sync.parse.record import Cells, Document, Parsed, RawRecord, Unreadable, only
from verify.core.agency import Kind

_HEADER = ("option_id", "name_as_published", "segment")
_SEGMENTS = frozenset({"darat_A-M", "pelaut", "darat_P-Z"})
_TAG = re.compile(r"\(([^)]*)\)\s*$")
_OWN_STAFF = frozenset({"TKI SENDIRI", "TKI UTK KEPENTINGAN PERUSAHAAN SENDIRI"})


def parse(kind: Kind, documents: Sequence[Document], _headers: Headers) -> Parsed:
    """Read the list into agency rows: source_id (the form's own key), name as published, licence_kind where tagged."""
    if kind is not Kind.AGENCIES:
        raise ShapeChanged(f"The complaint-form list holds agencies, not {kind}.")
    header, records = read_table(only(documents).body)
    if header != _HEADER:
        raise ShapeChanged(f"The complaint-form list has the columns {', '.join(_HEADER)}; found: {', '.join(header)}.")
    return Parsed(tuple(_row(record) for record in records), frozenset({"source_id", "name", "licence_kind"}))


def _row(record: RawRecord) -> RawRecord:
    cells = Cells(record)
    try:
        key, name, segment = (cells.take(column) for column in _HEADER)
    except Unreadable as problem:
        raise ShapeChanged(f"The row in line {record.number} cannot be read: {problem}.") from None
    cells.audit()
    if key is None or not key.isascii() or not key.isdigit():
        raise ShapeChanged(f"The row in line {record.number} has the option id {key!r}, which is not a number.")
    if segment not in _SEGMENTS:
        raise ShapeChanged(f"The row in line {record.number} is of an unknown segment: {segment!r}.")
    found = (("source_id", key), ("name", name or ""), ("licence_kind", _licence_kind(name or "")))
    return RawRecord(record.number, found)


def _licence_kind(name: str) -> str:
    """The licence kind a bracketed tag states; blank where it states none."""
    tag = _TAG.search(name)
    words = tag.group(1).upper() if tag else ""
    if "PELAUT" in words.split():
        return "SIUKAK"
    return "UKPS" if words in _OWN_STAFF else ""
