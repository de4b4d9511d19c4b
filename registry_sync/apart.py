"""The program that reads a PDF or an XLSX file apart from whoever asked, under limits of memory and time.

`python -m registry_sync.apart FORMAT BYTES SECONDS` reads the file from its standard input and writes its tables to its
standard output as JSON, {"tables": [{"name", "rows"}]} or {"problem", "too_large"}. Such files are read by large
libraries that a damaged or hostile file can bring to their knees; here they fall alone.
"""

from __future__ import annotations

import io
import json
import logging
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from verify.workbooks import limits

if TYPE_CHECKING:
    from types import TracebackType

    from pdfplumber.page import Page
    from pdfplumber.table import Table as PdfTable
    from python_calamine import CalamineSheet

MOST_UNZIPPED, MOST_ENTRIES = 300_000_000, 2_000
MOST_PAGES, MOST_COLUMNS, MOST_ROWS, MOST_CHARACTERS = 300, 120, 1_000_000, 100_000_000
#: A spreadsheet keeps 15 digits of a number and replaces the others by 0.
_SURE_DIGITS = 10**15
#: How many points a word may stand over the edge of its cell.
_SLACK = 2
Rows = list[list[str]]


class Unusable(Exception):
    """The file cannot be used; the sentence says why."""

    too_large = False


class TooMuch(Unusable):
    """The file is larger than any register."""

    too_large = True


@dataclass(slots=True)
class _Meter:
    """Counts what is read, and stops where it is more than any register holds."""

    characters: int = 0
    rows: int = 0
    names: list[str] = field(default_factory=list)

    def count(self, row: list[str]) -> None:
        """Count one row. TooMuch where it is one too many, or too wide."""
        self.rows += 1
        self.characters += sum(map(len, row))
        if len(row) > MOST_COLUMNS:
            raise TooMuch(f"A table has {len(row)} columns; at most {MOST_COLUMNS} are read.")
        if self.rows > MOST_ROWS or self.characters > MOST_CHARACTERS:
            raise TooMuch(f"The file holds more than {MOST_ROWS} rows or {MOST_CHARACTERS} letters.")


def main(words: list[str]) -> int:
    """Read one file under limits. Any other fault ends the program with its name on standard error."""
    name, memory, seconds = words
    limits.limit(int(memory), int(seconds))
    sys.excepthook = _name_only
    logging.disable()
    body = sys.stdin.buffer.read()
    try:
        tables = read_pdf(body) if name == "pdf" else read_xlsx(body)
    except Unusable as problem:
        json.dump({"problem": str(problem), "too_large": problem.too_large}, sys.stdout)
        return 0
    json.dump({"tables": [{"name": title, "rows": rows} for title, rows in tables]}, sys.stdout)
    return 0


def _name_only(kind: type[BaseException], _fault: BaseException, _trace: TracebackType | None) -> None:
    sys.stderr.write(kind.__name__)


def read_xlsx(body: bytes) -> list[tuple[str, Rows]]:
    """The visible sheets of a workbook that hold anything. Unusable where it is no workbook or cannot be trusted."""
    from python_calamine import (  # noqa: PLC0415 - only the child that reads a workbook waits for it
        CalamineError,
        SheetTypeEnum,
        SheetVisibleEnum,
        load_workbook,
    )

    _refuse_bomb(body)
    meter = _Meter()
    try:
        book = load_workbook(io.BytesIO(body))
        shown = [
            about.name
            for about in book.sheets_metadata
            if about.visible is SheetVisibleEnum.Visible and about.typ is SheetTypeEnum.WorkSheet
        ]
        sheets = [(name, _sheet(book.get_sheet_by_name(name), meter)) for name in shown]
    except CalamineError as error:
        raise Unusable(f"The workbook cannot be read ({type(error).__name__}).") from None
    return [(name, rows) for name, rows in sheets if any(any(row) for row in rows)]


def _refuse_bomb(body: bytes) -> None:
    """TooMuch where it is larger than any register when unzipped, whatever it says itself."""
    try:
        limits.refuse_bomb(body, limits.Most(unzipped=MOST_UNZIPPED, entries=MOST_ENTRIES))
    except limits.TooMuch as problem:
        raise TooMuch(f"The workbook is {problem}.") from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise Unusable(f"The file is no whole XLSX workbook ({type(error).__name__}).") from None


def _sheet(sheet: CalamineSheet, meter: _Meter) -> Rows:
    """The rows of a sheet as text, every merged cell filled with what it says."""
    # Rows are given from the top of the sheet on, columns from the first that holds anything.
    _, left = sheet.start or (0, 0)
    rows: Rows = []
    for down, cells in enumerate(sheet.iter_rows()):
        row = [_text(cell, sheet.name, down, across) for across, cell in enumerate(cells, left)]
        meter.count(row)
        rows.append(row)
    for (first_row, first_column), (last_row, last_column) in sheet.merged_cell_ranges or ():
        if not (first_row < len(rows) and left <= first_column):
            continue
        for row in rows[first_row : last_row + 1]:
            for column in range(first_column - left, min(last_column - left + 1, len(row))):
                row[column] = rows[first_row][first_column - left]
    return rows


def _text(cell: object, sheet: str, row: int, column: int) -> str:
    """A cell as text: days as 2026-01-29, whole numbers without a point. Unusable for a number that lost digits."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        if abs(cell) >= _SURE_DIGITS:
            raise Unusable(
                f"Sheet {sheet[:40]!r}, row {row + 1}, column {column + 1}: a number of more than 15 digits, of which a"
                " spreadsheet keeps only 15. Format the column as text and write it again."
            )
        return str(int(cell)) if float(cell).is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


def read_pdf(body: bytes) -> list[tuple[str, Rows]]:
    """The ruled tables of every page, in order. Unusable where there are too many pages."""
    import pdfplumber  # noqa: PLC0415 - only the child that reads a PDF waits for it

    meter = _Meter()
    found: list[tuple[str, Rows]] = []
    with pdfplumber.open(io.BytesIO(body)) as pdf:
        for number, page in enumerate(pdf.pages, 1):
            if number > MOST_PAGES:
                raise TooMuch(f"The PDF has more than {MOST_PAGES} pages.")
            for rows in _tables(page):
                for row in rows:
                    meter.count(row)
                found.append((f"page {number}", rows))
            page.close()
    return found


def _tables(page: Page) -> Iterator[Rows]:
    words = page.extract_words()
    for table in page.find_tables():
        _refuse_running_over(table, words)
        texts = table.extract()
        yield [[_cell(table, texts, down, across) for across in range(len(row))] for down, row in enumerate(texts)]


def _refuse_running_over(table: PdfTable, words: list[dict[str, Any]]) -> None:
    """Unusable where a word runs over the edge of its cell: cut at the edge it would be another word, in two cells."""
    for word in words:
        across, down = (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2
        for left, top, right, bottom in table.cells:
            if left <= across <= right and top <= down <= bottom:
                if word["x0"] < left - _SLACK or word["x1"] > right + _SLACK:
                    raise Unusable(
                        f"In a table of the PDF a word runs over the edge of its cell: {word['text'][:60]!r}."
                    )
                break


def _cell(table: PdfTable, texts: list[list[str | None]], down: int, across: int) -> str:
    """The text of a cell; where another cell reaches over its place, the text of that one."""
    text = texts[down][across]
    if text is not None:
        return _unwrapped(text)
    middle = _middle(table, down, across)
    for row, cells in enumerate(table.rows):
        for column, box in enumerate(cells.cells):
            if box and middle and box[0] <= middle[0] <= box[2] and box[1] <= middle[1] <= box[3]:
                return _unwrapped(texts[row][column] or "")
    return ""


def _middle(table: PdfTable, down: int, across: int) -> tuple[float, float] | None:
    """The middle of the place where row and column cross: the narrowest cell of each says how far it goes."""
    beside: list[Any] = [box for box in table.rows[down].cells if box]
    above: list[Any] = [row.cells[across] for row in table.rows if across < len(row.cells) and row.cells[across]]
    if not beside or not above:
        return None
    column = min(above, key=lambda box: box[2] - box[0])
    row = min(beside, key=lambda box: box[3] - box[1])
    return (column[0] + column[2]) / 2, (row[1] + row[3]) / 2


def _unwrapped(text: str) -> str:
    """The lines of a cell put together where the page only ran out of room; a line that begins a number stays one."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    made = lines[:1]
    for line in lines[1:]:
        starts_number = made[-1][-1].isdigit() and (line[0] in "0+(" or line[0].isalpha())
        if starts_number:
            made.append(line)
        else:
            made[-1] += line if made[-1].endswith("-") else f" {line}"
    return "\n".join(made)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
