"""The program that reads an XLSX workbook apart from whoever asked, under limits of memory and time.

`python -m verify.workbooks.apart BYTES SECONDS` reads the workbook from its standard input and writes its visible
sheets to its standard output as JSON: {"sheets": [{"name", "rows": [[number, cells], …]}]}, or {"problem": "too_much"}
or {"problem": "broken"}.
Such files are read by a large library that a damaged or hostile one can bring to its knees; here it falls alone.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from verify.workbooks.limits import Most, TooMuch, limit, refuse_bomb

if TYPE_CHECKING:
    from types import TracebackType

    from python_calamine import CalamineSheet

Rows = list[list[str]]
#: A spreadsheet keeps 15 digits of a number and replaces the others by 0.
_SURE_DIGITS = 10**15
_BROKEN = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


def main(words: list[str]) -> int:
    """Read one workbook under limits. Any other fault ends the program with its name on standard error."""
    memory, seconds = words
    limit(int(memory), int(seconds))
    sys.excepthook = _name_only
    json.dump(_read(sys.stdin.buffer.read(), Most()), sys.stdout)
    return 0


def _name_only(kind: type[BaseException], _fault: BaseException, _trace: TracebackType | None) -> None:
    sys.stderr.write(kind.__name__)


def _read(body: bytes, most: Most) -> dict[str, object]:
    from python_calamine import (  # noqa: PLC0415 - after the limits are set
        CalamineError,
        SheetTypeEnum,
        SheetVisibleEnum,
        load_workbook,
    )

    try:
        refuse_bomb(body, most)
        book = load_workbook(io.BytesIO(body))
        shown = [
            about.name
            for about in book.sheets_metadata
            if about.visible is SheetVisibleEnum.Visible and about.typ is SheetTypeEnum.WorkSheet
        ]
        room = _Room(most)
        sheets = [_sheet(book.get_sheet_by_name(name), room) for name in shown]
    except TooMuch:
        return {"problem": "too_much"}
    except (*_BROKEN, CalamineError):
        return {"problem": "broken"}
    return {"sheets": sheets}


class _Room:
    """Counts what is read, and stops where it is more than is read."""

    def __init__(self, most: Most) -> None:
        self._most, self._rows, self._characters = most, 0, 0

    def measure(self, height: int) -> None:
        if height > self._most.height:
            raise TooMuch("rows between the first and the last")

    def count(self, row: list[str]) -> None:
        self._rows += 1
        self._characters += sum(map(len, row))
        if len(row) > self._most.columns or self._rows > self._most.rows or self._characters > self._most.characters:
            raise TooMuch("rows, columns or letters")


def _sheet(sheet: CalamineSheet, room: _Room) -> dict[str, object]:
    """The rows that hold anything, as text, each with its number in the sheet; merged cells all say what one says."""
    if sheet.start is None:
        return {"name": sheet.name, "rows": []}
    room.measure(sheet.height)
    top, left = sheet.start
    rows: Rows = [[_text(cell) for cell in cells] for cells in sheet.to_python(skip_empty_area=True)]
    _fill_merged(sheet, rows, top, left)
    filled = [(number, row) for number, row in enumerate(rows, start=top + 1) if any(row)]
    for _, row in filled:
        room.count(row)
    return {"name": sheet.name, "rows": filled}


def _fill_merged(sheet: CalamineSheet, rows: Rows, top: int, left: int) -> None:
    for (first_row, first_column), (last_row, last_column) in sheet.merged_cell_ranges or ():
        if not (top <= first_row < top + len(rows) and left <= first_column):
            continue
        for row in rows[first_row - top : last_row - top + 1]:
            for column in range(first_column - left, min(last_column - left + 1, len(row))):
                row[column] = rows[first_row - top][first_column - left]


def _text(cell: object) -> str:
    """A cell as text: days as 2026-01-29; whole numbers without a point; one that lost digits as 8.12E+15, as it is."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, int | float):
        if abs(cell) >= _SURE_DIGITS:
            return f"{cell:.14E}"
        return str(int(cell)) if float(cell).is_integer() else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat()
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
