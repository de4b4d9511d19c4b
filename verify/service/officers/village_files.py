"""A file that a village sends → its rows, told apart by what it holds, never by its name."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum

from verify.service.batch import Problem
from verify.service.officers.village_columns import named
from verify.service.officers.village_rows import (
    HEADER_WITHIN,
    LINE_CHARS,
    Given,
    Line,
    RawRow,
    has_header,
    read_table,
    read_text,
)
from verify.workbooks.reading import Sheet, Unread, read_workbook

#: A quoted cell goes on for no more lines than this; where it would, its quotation mark was a slip.
_MOST_LINES = 40
_SEPARATORS = (";", ",", "\t", "|")
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOOKED_AT = 2_000
_CELLS_AT_LEAST, _MOST_CELLS = 2, 200


class Refused(StrEnum):
    """Why a file as a whole was not read; `village.refused.<word>` says what to do."""

    EMPTY = "empty"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MUCH = "too_much"
    BROKEN = "broken"
    LOCKED = "locked"
    MACROS = "macros"
    OLD_WORKBOOK = "old_workbook"
    OTHER_ZIP = "other_zip"
    PDF = "pdf"
    PICTURE = "picture"
    WEB_PAGE = "web_page"
    NO_TEXT = "no_text"


#: By what a file of another kind begins, and what is told of it.
_BEGINNINGS = (
    (b"%PDF", Refused.PDF),
    (b"\xff\xd8\xff", Refused.PICTURE),
    (b"\x89PNG", Refused.PICTURE),
    (b"GIF8", Refused.PICTURE),
    (b"RIFF", Refused.PICTURE),
    (b"<!doctype", Refused.WEB_PAGE),
    (b"<html", Refused.WEB_PAGE),
    (b"<table", Refused.WEB_PAGE),
    (b"<?xml", Refused.WEB_PAGE),
    (b"{\\rtf", Refused.OTHER_ZIP),
    (b"Rar!", Refused.OTHER_ZIP),
    (b"7z\xbc\xaf", Refused.OTHER_ZIP),
)
_UNREAD = {
    Unread.BROKEN: Refused.BROKEN,
    Unread.TOO_MUCH: Refused.TOO_MUCH,
    Unread.NO_WORKBOOK: Refused.OTHER_ZIP,
    Unread.MACROS: Refused.MACROS,
    Unread.LOCKED: Refused.LOCKED,
}


def read_upload(body: bytes, *, most_rows: int) -> Given | Refused:
    """The rows of a CSV or XLSX file. A damaged row is a row with a problem; only a file as a whole is refused."""
    if not body.strip(b"\x00 \t\r\n"):
        return Refused.EMPTY
    given = _workbook(body, most_rows) if body.startswith(b"PK") else _kind(body) or _text(body, most_rows)
    return given if isinstance(given, Refused) else _checked(given, most_rows)


def read_list(written: str, *, most_rows: int) -> Given | Refused:
    """The rows of a pasted text."""
    given = _lines(written, most_rows)
    return given if isinstance(given, Refused) else _checked(given, most_rows)


def _lines(written: str, most_rows: int) -> Given | Refused:
    """The rows of a text, each line one; far too many are not even read."""
    far = sum(1 for line in written.splitlines() if line.strip()) > most_rows + HEADER_WITHIN
    return Refused.TOO_MANY_ROWS if far else read_text(written)


def _checked(given: Given, most_rows: int) -> Given | Refused:
    """The rows, unless there are none or too many: then nothing is answered, so that no row is left out unseen."""
    if not given.lines:
        return Refused.EMPTY
    return Refused.TOO_MANY_ROWS if len(given.lines) > most_rows else given


def _kind(body: bytes) -> Refused | None:
    """What a file is that is neither a text nor a workbook."""
    if body.startswith(_OLD):
        # A workbook locked with a password is such a file too, and says so in a name inside.
        return Refused.LOCKED if "EncryptedPackage".encode("utf-16-le") in body else Refused.OLD_WORKBOOK
    beginning = body[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return next((told for begins, told in _BEGINNINGS if beginning.startswith(begins.lower())), None)


def _text(body: bytes, most_rows: int) -> Given | Refused:
    written = _decoded(body)
    if written is None:
        return Refused.NO_TEXT
    lines = written.splitlines(keepends=True)
    if len(lines) > (most_rows + HEADER_WITHIN) * _MOST_LINES:
        return Refused.TOO_MANY_ROWS
    rows = _csv_rows(lines)
    if sum(1 for row in rows if row.cells) > most_rows + HEADER_WITHIN:
        return Refused.TOO_MANY_ROWS
    return read_table(rows) if rows else _lines(written, most_rows)


def _decoded(body: bytes) -> str | None:
    """The text as spreadsheets save it: UTF-16 with its mark, UTF-8, else that of Windows. None where it is no text."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = () if b"\x00" in body else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        with suppress(UnicodeDecodeError):
            return body.decode(encoding)
    return None


def _csv_rows(lines: Sequence[str]) -> list[RawRow]:
    """The rows of a CSV text, each with the number of its first line; none where no line is cut into cells."""
    first = next((line for line in lines if line.strip()), "")
    told = first.lower().startswith("sep=") and len(first.strip()) == len("sep=") + 1
    separator = first.strip()[-1] if told else _separator(lines)
    if separator is None:
        return []
    rows, at = [], lines.index(first) + 1 if told else 0
    while at < len(lines):
        cells, used = _record(lines[at : at + _MOST_LINES], separator)
        rows.append(RawRow(str(at + 1), cells))
        at += used
    return rows


def _separator(lines: Sequence[str]) -> str | None:
    """What parts the cells: what parts the names of columns, else what stands in most of the first lines."""
    sample = [line for line in lines[:_MOST_LINES] if line.strip()]
    short = [line for line in sample[:HEADER_WITHIN] if len(line) <= LINE_CHARS]
    names = {one: max((named(line.split(one)) for line in short if one in line), default=0) for one in _SEPARATORS}
    if any(names.values()):
        return max(_SEPARATORS, key=lambda one: names[one])
    counts = {one: sum(one in line for line in sample) for one in _SEPARATORS}
    best = max(_SEPARATORS, key=lambda one: counts[one])
    return best if counts[best] * 2 >= len(sample) else None


def _record(lines: Sequence[str], separator: str) -> tuple[Sequence[str] | Problem, int]:
    """The record that begins with the first line, and how many lines it takes; one that is broken takes one."""
    broken = Problem("broken_row", "row", "The quotation marks of the row do not fit.")
    reader = csv.reader(iter(lines), delimiter=separator, strict=True)
    try:
        cells = next(reader)
    except (csv.Error, StopIteration):
        return broken, 1
    if len(cells) > _MOST_CELLS:
        return broken, 1
    if reader.line_num == 1:
        return cells, 1
    # A cell of several lines is a pasted message; beside it stand other cells.
    return (cells, reader.line_num) if len(cells) >= _CELLS_AT_LEAST else (broken, 1)


def _workbook(body: bytes, most_rows: int) -> Given | Refused:
    sheets = read_workbook(body)
    if isinstance(sheets, Unread):
        return _UNREAD[sheets]
    tables = [(number, sheet, _sheet_rows(sheet)) for number, sheet in enumerate(sheets, start=1)]
    tables = [one for one in tables if one[2]]
    headed = [one for one in tables if has_header(one[2])]
    if any(len(rows) > most_rows + HEADER_WITHIN for _, _, rows in tables):
        return Refused.TOO_MANY_ROWS
    # Where one sheet names its columns, a sheet that does not is a note beside it.
    read = headed or tables
    given = [_numbered(read_table(rows), number if len(read) > 1 else None) for number, _, rows in read]
    unread = tuple(sheet.name for number, sheet, _ in tables if all(number != one[0] for one in read))
    return Given(
        tuple(line for one in given for line in one.lines),
        unread=tuple(dict.fromkeys(name for one in given for name in one.unread)),
        people=tuple(dict.fromkeys(name for one in given for name in one.people)),
        sheets=unread,
        titles=tuple(number for one in given for number in one.titles),
    )


def _sheet_rows(sheet: Sheet) -> list[RawRow]:
    return [RawRow(str(row.number), row.cells) for row in sheet.rows if any(cell.strip() for cell in row.cells)]


def _numbered(given: Given, sheet: int | None) -> Given:
    """The rows with the number of their sheet before their own, where several sheets were read: 2/15."""
    if sheet is None:
        return given
    lines = tuple(Line(f"{sheet}/{one.number}", one.typed, one.asked) for one in given.lines)
    return replace(given, lines=lines, titles=tuple(f"{sheet}/{number}" for number in given.titles))
