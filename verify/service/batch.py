"""Many questions in one file (contract §4, Batch in): rows in, outcomes out, one for one and in order."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TextIO

from verify.core.answer import Answer
from verify.errors import BadInput, TooLarge, UsageError
from verify.service.checking import Checker
from verify.service.claims import Asked

COLUMNS = ("id", "company", "phone", "email", "licence_number", "destination", "job", "message", "on_date")
# A message in a cell may be longer than the csv module's own limit; the reading of the claim says what is too long.
csv.field_size_limit(10_000_000)
# The name by which a reading error calls a field, where the file calls it otherwise.
_COLUMN_OF = {"phones": "phone", "emails": "email"}
_SEVERAL = re.compile(r"[;\n]")


class BadFile(UsageError):
    """The file as a whole cannot be read, so nothing was checked; the sentence says what to mend."""

    code = "bad_file"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why one row could not be checked: a stable code, the column, and a sentence."""

    code: str
    field: str
    detail: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the file: its id, and its question or why it holds none."""

    id: str
    asked: Asked | Problem


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one row."""

    id: str
    result: Answer | Problem


@dataclass(frozen=True, slots=True)
class BatchFile:
    """A file found whole: every row can be read, no id stands twice, `count` rows."""

    stream: TextIO
    delimiter: str
    count: int

    def rows(self) -> Iterator[Row]:
        """The rows in order, read from the start of the file as they are needed."""
        for line in _lines(self.stream, self.delimiter):
            yield _row(line)


def open_batch(stream: TextIO, *, max_rows: int | None = None) -> BatchFile:
    """Look through a seekable CSV text (contract §4) before any work is done.

    BadFile: no header, an unknown or double column, no `id` column, broken CSV or encoding, the same id twice.
    TooLarge: more than `max_rows` rows. Commas part the columns, or semicolons, as the header shows.
    """
    delimiter = _delimiter(stream)
    seen: set[str] = set()
    count = 0
    for count, line in enumerate(_lines(stream, delimiter), start=1):
        if max_rows is not None and count > max_rows:
            raise TooLarge(f"The file holds more than {max_rows} rows.")
        name = line.id
        if name and name in seen:
            raise BadFile(f"The id {name!r} stands twice in the file (again in row {count}). Each id may stand once.")
        seen.add(name)
    return BatchFile(stream, delimiter, count)


def run_batch(checker: Checker, rows: Iterable[Row], *, keep: bool = False) -> Iterator[Outcome]:
    """One outcome a row, in order, as soon as it is known. A row that cannot be read is an outcome too."""
    for row in rows:
        if isinstance(row.asked, Problem):
            yield Outcome(row.id, row.asked)
            continue
        try:
            claim = checker.read(row.asked)
        except BadInput as refusal:
            field = _COLUMN_OF.get(refusal.field, refusal.field)
            yield Outcome(row.id, Problem(refusal.code, field, refusal.detail))
            continue
        yield Outcome(row.id, checker.check(claim, keep=keep))


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the file by column; `cells` is None where their number differs from the header's."""

    id: str
    cells: dict[str, str] | None


def _delimiter(stream: TextIO) -> str:
    header = _first_line(stream)
    for delimiter in (",", ";"):
        names = [name.strip() for name in next(csv.reader([header], delimiter=delimiter), [])]
        if "id" in names:
            _refuse_columns(names)
            return delimiter
    if not header.strip():
        raise BadFile("The file is empty. Its first row must name the columns.")
    raise BadFile(f"The file has no column 'id'. The columns are: {', '.join(COLUMNS)}.")


def _first_line(stream: TextIO) -> str:
    try:
        stream.seek(0)
        return stream.readline().removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise BadFile("The file is not UTF-8 text. Save it as CSV UTF-8.") from None


def _refuse_columns(names: list[str]) -> None:
    unknown = [name for name in names if name not in COLUMNS]
    if unknown:
        raise BadFile(f"Unknown column: {', '.join(unknown)}. The columns are: {', '.join(COLUMNS)}.")
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise BadFile(f"The column {', '.join(twice)} stands twice in the first row.")


def _lines(stream: TextIO, delimiter: str) -> Iterator[_Line]:
    _first_line(stream)
    stream.seek(0)
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    try:
        header = [name.removeprefix("\ufeff").strip() for name in next(reader)]
        place = header.index("id")
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            name = cells[place].strip() if place < len(cells) else ""
            yield _Line(name, dict(zip(header, cells, strict=True)) if len(cells) == len(header) else None)
    except csv.Error as error:
        raise BadFile(f"The file is broken near line {reader.line_num}: {error}.") from None
    except UnicodeDecodeError:
        raise BadFile("The file is not UTF-8 text. Save it as CSV UTF-8.") from None


def _row(line: _Line) -> Row:
    if not line.id:
        return Row("", Problem(BadInput.code, "id", "The row has no id."))
    if line.cells is None:
        return Row(line.id, Problem("bad_row", "row", "The row has more or fewer cells than the first row."))
    cells = line.cells
    return Row(
        line.id,
        Asked(
            message=cells.get("message"),
            company=cells.get("company"),
            phones=_several(cells.get("phone")),
            emails=_several(cells.get("email")),
            licence_number=cells.get("licence_number"),
            destination=cells.get("destination"),
            job=cells.get("job"),
            on_date=cells.get("on_date"),
        ),
    )


def _several(cell: str | None) -> tuple[str, ...]:
    return tuple(_SEVERAL.split(cell)) if cell else ()
