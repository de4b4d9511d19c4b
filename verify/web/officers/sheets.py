"""Tables to take away, as XLSX and as CSV: whatever stands in a cell, a spreadsheet never takes it for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import xlsxwriter

from verify.service.register_csv import safe_cell

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"
_PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_A4 = 9
#: The most characters that a cell of a workbook holds.
_CELL = 32_767


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: its name, its head, its rows of texts and numbers, and each column's width in characters."""

    name: str
    head: Sequence[str]
    rows: Sequence[Sequence[str | int]]
    widths: Sequence[int]


def workbook(sheets: Iterable[Sheet]) -> bytes:
    """The sheets as one XLSX file: no cell a formula, the head on every printed page, A4 across."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, _PLAIN) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1})
        cell = book.add_format({"text_wrap": True, "valign": "top", "border": 1, "num_format": "@"})
        for one in sheets:
            sheet = book.add_worksheet(one.name)
            sheet.set_paper(_A4)
            sheet.set_landscape()
            sheet.fit_to_pages(1, 0)
            sheet.repeat_rows(0)
            sheet.freeze_panes(1, 0)
            for column, width in enumerate(one.widths):
                sheet.set_column(column, column, width)
            for number, row in enumerate((one.head, *one.rows)):
                for column, held in enumerate(row):
                    if isinstance(held, int):
                        sheet.write_number(number, column, held)
                    else:
                        sheet.write_string(number, column, held[:_CELL], cell if number else bold)
    return made.getvalue()


def comma_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as CSV in UTF-8 with its mark, commas between, lines ended as RFC 4180 says."""
    made = io.StringIO(newline="")
    table = csv.writer(made)
    table.writerow(head)
    table.writerows([safe_cell(words) for words in row] for row in rows)
    return made.getvalue().encode("utf-8-sig")
