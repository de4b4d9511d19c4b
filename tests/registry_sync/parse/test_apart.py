"""PDF and XLSX files read by a child process: what they say, and that a hostile one falls alone and in time."""

from __future__ import annotations

import io
import time
import zipfile
from datetime import date

import pytest
import xlsxwriter

from registry_sync.errors import ShapeChanged
from registry_sync.parse.apart import Format, Limits, read_apart
from tests.registry_sync.parse.papers import bomb, book, pdf
from verify.errors import TooLarge

TIGHT = Limits(memory=600_000_000, seconds=4, wall_seconds=20)


def rows(body: bytes, form: Format = "xlsx") -> list[list[str]]:
    (sheet,) = read_apart(form, body)
    return [list(row) for row in sheet.rows]


def test_read_apart_gives_cells_of_a_workbook_as_text() -> None:
    said = ["PT REKAAN", 81200009001, 81200009001.0, 2.5, date(2026, 1, 29), True, "0812-0000"]
    assert rows(book(said)) == [["PT REKAAN", "81200009001", "81200009001", "2.5", "2026-01-29", "true", "0812-0000"]]


def test_read_apart_fills_merged_cells() -> None:
    def merge(made: xlsxwriter.Workbook) -> None:
        made.get_worksheet_by_name("Data").merge_range(1, 0, 2, 0, "PT REKAAN")

    assert rows(book(["Nama", "Kota"], ["", "Mataram"], ["", "Praya"], also=merge)) == [
        ["Nama", "Kota"], ["PT REKAAN", "Mataram"], ["PT REKAAN", "Praya"]
    ]  # fmt: skip


def test_read_apart_knows_where_a_list_begins_that_stands_below_the_top() -> None:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as work:
        sheet = work.add_worksheet()
        sheet.write_row(4, 1, ["Nama", "Kota"])
        sheet.merge_range(5, 1, 6, 1, "PT REKAAN")
        sheet.write_column(5, 2, ["Mataram", "Praya"])
    above = [["", ""]] * 4
    assert rows(made.getvalue()) == [*above, ["Nama", "Kota"], ["PT REKAAN", "Mataram"], ["PT REKAAN", "Praya"]]


def test_read_apart_leaves_hidden_and_empty_sheets_out() -> None:
    def more(made: xlsxwriter.Workbook) -> None:
        made.add_worksheet("Kosong")
        hidden = made.add_worksheet("Rahasia")
        hidden.write(0, 0, "x")
        hidden.hide()

    assert [sheet.name for sheet in read_apart("xlsx", book(["a"], also=more))] == ["Data"]


def test_read_apart_refuses_a_number_that_a_spreadsheet_rounded() -> None:
    with pytest.raises(ShapeChanged, match="row 2, column 1: a number of more than 15 digits"):
        read_apart("xlsx", book(["izin"], [81201141907610001]))


def _padded(part: str, size: int) -> bytes:
    """A workbook one of whose parts is blown up with blanks, which pack to nothing."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(book(["a"]))) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for name in old.namelist():
            with new.open(name, "w", force_zip64=True) as file:
                file.write(old.read(name))
                for _ in range(size // 1_000_000 if part in name else 0):
                    file.write(b" " * 1_000_000)
    return out.getvalue()


def _far(made: xlsxwriter.Workbook) -> None:
    made.get_worksheet_by_name("Data").write(1_048_575, 16_383, "x")


def _wide() -> bytes:
    return book(["x"] * 121)


@pytest.mark.parametrize(
    ("form", "body", "said"),
    [
        ("xlsx", _padded("sheet1", 301_000_000), "larger than 300000000 bytes when unzipped"),
        ("xlsx", book(["a"], also=_far), "more memory or time"),
        ("xlsx", _wide(), "121 columns"),
        ("pdf", bomb(40), "PDF file"),
        ("pdf", pdf(*([[["a", "b"]]] * 301)), "more than 300 pages"),
    ],
    ids=["zip bomb", "one cell far away", "wide", "pdf bomb", "pages"],
)
def test_read_apart_ends_a_bomb_as_a_drawn_error(form: Format, body: bytes, said: str) -> None:
    start = time.monotonic()
    with pytest.raises((TooLarge, ShapeChanged)) as stopped:
        read_apart(form, body, TIGHT)
    assert said in stopped.value.message
    assert time.monotonic() - start < TIGHT.wall_seconds + 5


def test_read_apart_gives_up_on_the_clock() -> None:
    with pytest.raises(TooLarge, match=r"longer than 0\.2 seconds"):
        read_apart("pdf", bomb(40), Limits(wall_seconds=0.2))


@pytest.mark.parametrize(
    ("form", "body"),
    [
        ("xlsx", b""),
        ("xlsx", b"PK\x03\x04 and no more"),
        ("xlsx", pdf([["a"]])),
        ("xlsx", _padded("none", 0)[:-40]),
        ("pdf", b""),
        ("pdf", b"%PDF-1.4 and no more"),
        ("pdf", book(["a"])),
    ],
)
def test_read_apart_of_what_it_cannot_read_is_another_shape(form: Format, body: bytes) -> None:
    with pytest.raises(ShapeChanged, match=form.upper()):
        read_apart(form, body)


def test_read_apart_refuses_a_word_that_runs_over_its_cell() -> None:
    with pytest.raises(ShapeChanged, match="runs over the edge of its cell: 'REKAANSATUMANDIRI"):
        read_apart("pdf", pdf([["Nama", "Kota"], ["REKAANSATUMANDIRI" * 2, "Mataram"]]))


def test_read_apart_reads_every_page_of_a_pdf() -> None:
    sheets = read_apart("pdf", pdf([["Nama", "Kota"], ["PT A", "X"]], [["PT B", "Y"]]))
    assert [(sheet.name, len(sheet.rows)) for sheet in sheets] == [("page 1", 2), ("page 2", 1)]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("PT REKAAN\nMANDIRI", "PT REKAAN MANDIRI"),
        ("0370-600001\n0370-600002", "0370-600001\n0370-600002"),
        ("0370-\n600001", "0370-600001"),
        ("0370-600001\nFax 0370-600002", "0370-600001\nFax 0370-600002"),
        ("Nomor Izin\nKantor Cabang", "Nomor Izin Kantor Cabang"),
    ],
)
def test_read_apart_joins_lines_a_pdf_only_wrapped(cell: str, text: str) -> None:
    assert rows(pdf([["a", "b"], [cell, "c"]]), "pdf")[1][0] == text


def test_read_apart_fills_a_pdfs_merged_cells_from_where_they_reach() -> None:
    body = pdf([["No", "Nama", "Kota"], ["1", "PT A", "X"], ["", "", "Y"], ["2", "PT B", "Z"]], merged=[(2, 0), (2, 1)])
    assert rows(body, "pdf")[2] == ["1", "PT A", "Y"]
