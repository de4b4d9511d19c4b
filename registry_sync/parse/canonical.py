"""The canonical CSV or XLSX of contract §4. Strict: a half-read register is a wrong one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from registry_sync.errors import ShapeChanged
from registry_sync.parse.apart import read_apart
from registry_sync.parse.headers import Headers
from registry_sync.parse.record import Document, Parsed, RawRecord, only
from verify.core.agency import Kind

#: How an XLSX file begins; no CSV file does.
ZIP = b"PK\x03\x04"
COLUMNS: dict[Kind, tuple[str, ...]] = {
    Kind.AGENCIES: (
        *("source_id", "name", "aliases", "kind", "parent_source_id", "licence_number", "licence_kind", "status"),
        *("status_from", "status_until", "decree", "province", "regency", "address", "phones", "emails", "websites"),
        *("retrieved_at", "source_url"),
    ),
    Kind.ORDERS: (
        *("source_id", "agency_name", "agency_source_id", "country", "job", "sector", "scheme", "quota"),
        *("salary_min", "salary_max", "currency", "valid_until", "employer", "partner_agency", "permit_number"),
        "source_url",
    ),
    Kind.SANCTIONS: (
        *("source_id", "agency_name", "agency_source_id", "action", "effective_from", "effective_until", "decree"),
        *("published_on", "reason", "source_url"),
    ),
}
#: Without these a row says nothing: who, where to, what was decided.
REQUIRED: dict[Kind, tuple[str, ...]] = {
    Kind.AGENCIES: ("name",),
    Kind.ORDERS: ("agency_name", "country"),
    Kind.SANCTIONS: ("agency_name", "action"),
}


def parse(kind: Kind, documents: Sequence[Document], _headers: Headers) -> Parsed:
    """Read a contract §4 file. ShapeChanged where it is not one, or where it is not whole."""
    body = only(documents).body
    header, records = _read_workbook(body) if body.startswith(ZIP) else read_table(body)
    _check_header(kind, header)
    return Parsed(records, frozenset(header))


def read_table(body: bytes) -> tuple[tuple[str, ...], tuple[RawRecord, ...]]:
    """Read any comma-separated UTF-8 table: its header, and its rows, every one with as many cells as the header."""
    lines = csv_lines(decode(body))
    header = next(lines, None)
    if header is None:
        raise ShapeChanged("The file is empty: not even a header row was found.")
    columns = _columns(header[1])
    return columns, tuple(_record(columns, number, cells) for number, cells in lines)


def _read_workbook(body: bytes) -> tuple[tuple[str, ...], tuple[RawRecord, ...]]:
    """The one filled sheet of a workbook, as `read_table` reads a CSV file. Days, and numbers without a point."""
    sheets = read_apart("xlsx", body)
    if len(sheets) != 1:
        names = ", ".join(repr(sheet.name[:40]) for sheet in sheets[:10]) or "none"
        raise ShapeChanged(f"One filled sheet was expected in the workbook; found: {names}.")
    rows = sheets[0].rows
    filled = [(number, row) for number, row in enumerate(rows, 1) if any(text.strip() for text in row)]
    width = max((at for at, text in enumerate(filled[0][1], 1) if text.strip()), default=0)
    columns = _columns(filled[0][1][:width])
    for number, row in filled[1:]:
        if any(text.strip() for text in row[width:]):
            raise ShapeChanged(f"Row {number} of the sheet has more cells than the header row.")
    return columns, tuple(_record(columns, number, list(row[:width])) for number, row in filled[1:])


def _columns(header: Sequence[str]) -> tuple[str, ...]:
    columns = tuple(cell.strip() for cell in header)
    twice = sorted({column for column in columns if columns.count(column) > 1})
    if twice:
        raise ShapeChanged(f"The header row names a column twice: {_listed(twice)}.")
    return columns


def decode(body: bytes) -> str:
    """UTF-8 text, with or without a byte order mark. ShapeChanged names the first byte that is not, or a NUL."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise ShapeChanged(
            f"The file is not UTF-8: byte 0x{body[error.start]:02x} in line {line} cannot be read. Save it as UTF-8."
        ) from None
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise ShapeChanged(f"The file holds a NUL byte in line {line}: it is damaged, or not a text file.")
    return text


def csv_lines(text: str, *, delimiter: str = ",") -> Iterator[tuple[int, list[str]]]:
    """Each row with the line it starts on; blank lines are no rows. ShapeChanged where a quote is never closed."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=delimiter)
    start = 1
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise ShapeChanged(
                f"The row that starts in line {start} cannot be read ({error}): a quote is not closed, or the file"
                " breaks off."
            ) from None
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield start, cells
        start = reader.line_num + 1


def _record(columns: tuple[str, ...], number: int, cells: list[str]) -> RawRecord:
    if len(cells) != len(columns):
        raise ShapeChanged(
            f"The row in line {number} has {len(cells)} cells, the header has {len(columns)}: the file breaks off"
            " there, or a comma stands outside quotes."
        )
    return RawRecord(number, tuple(zip(columns, cells, strict=True)))


def _check_header(kind: Kind, header: tuple[str, ...]) -> None:
    unknown = [column for column in header if column not in COLUMNS[kind]]
    if len(header) == 1 and any(mark in header[0] for mark in ";\t|"):
        raise ShapeChanged(f"The header row is one cell, {header[0][:80]!r}: cells must be separated by commas.")
    if unknown:
        raise ShapeChanged(
            f"Unknown column in a file of {kind}: {_listed(unknown)}. Known are: {', '.join(COLUMNS[kind])}."
        )
    missing = [column for column in REQUIRED[kind] if column not in header]
    if missing:
        raise ShapeChanged(f"A file of {kind} needs the column {_listed(missing)}; found: {_listed(header)}.")


def _listed(names: list[str] | tuple[str, ...]) -> str:
    return ", ".join(repr(name[:60]) for name in names)
