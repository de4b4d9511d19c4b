"""The canonical file as a workbook: the same rows as the CSV, days and phones as spreadsheets hold them."""

from __future__ import annotations

from datetime import date

import pytest
import xlsxwriter

from registry_sync.clean import Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.parse.canonical import parse
from registry_sync.parse.record import Parsed
from tests.registry_sync.parse.documents import NO_WORDS, one
from tests.registry_sync.parse.papers import book
from verify.core.agency import Agency, Kind


def read(*rows: list[object]) -> Parsed:
    return parse(Kind.AGENCIES, one(book(*rows)), NO_WORDS)


def test_parse_reads_a_workbook_as_it_reads_a_csv_file() -> None:
    rows: list[list[object]] = [["source_id", "name", "status"], ["1", "PT A", "active"], ["2", "PT, B", ""]]
    text = 'source_id,name,status\n1,PT A,active\n2,"PT, B",\n'
    assert read(*rows) == parse(Kind.AGENCIES, one(text), NO_WORDS)


def test_parse_reads_phones_that_are_numbers_and_days_that_are_days() -> None:
    parsed = read(["name", "phones", "status_from"], ["PT A", 81200009001.0, date(2026, 1, 29)])
    (row,) = clean(Kind.AGENCIES, parsed, Rules(source="x", jurisdiction="ID")).rows
    assert isinstance(row, Agency)
    assert ([contact.value for contact in row.contacts], row.status_from) == (["+6281200009001"], date(2026, 1, 29))


def test_parse_skips_blank_rows_and_keeps_their_count() -> None:
    parsed = read(["name"], ["PT A"], [""], ["PT B"])
    assert [(record.number, dict(record.cells)["name"]) for record in parsed.records] == [(2, "PT A"), (4, "PT B")]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([["nama"], ["PT A"]], "Unknown column in a file of agencies: 'nama'"),
        ([["name", "name"], ["PT A", "x"]], "names a column twice: 'name'"),
        ([["source_id"], ["1"]], "needs the column 'name'"),
        ([["name"], ["PT A", "x"]], "Row 2 of the sheet has more cells than the header row"),
        ([["name", "licence_number"], ["PT A", 81201141907610001]], "more than 15 digits"),
        ([[""]], "One filled sheet was expected in the workbook; found: none"),
    ],
)
def test_parse_refuses_a_workbook_of_another_shape(rows: list[list[object]], said: str) -> None:
    with pytest.raises(ShapeChanged) as stopped:
        read(*rows)
    assert said in stopped.value.message


def test_parse_refuses_to_choose_between_two_sheets() -> None:
    def more(made: xlsxwriter.Workbook) -> None:
        made.add_worksheet("Lama").write(0, 0, "name")

    with pytest.raises(ShapeChanged, match="found: 'Data', 'Lama'"):
        parse(Kind.AGENCIES, one(book(["name"], ["PT A"], also=more)), NO_WORDS)
