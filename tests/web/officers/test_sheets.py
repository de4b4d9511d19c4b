from __future__ import annotations

import csv
import io
import re
import zipfile

from python_calamine import load_workbook

from verify.web.officers.sheets import Sheet, comma_table, workbook

HOSTILE = ["=1+1", "+62812", "-1", "@SUM(A1)", "\tx", "\rx", "https://x.example", "0812", "a,b\n\"c'"]


def test_workbook_takes_no_cell_for_a_formula_a_link_or_a_number() -> None:
    made = workbook([Sheet(name="Jawaban", head=["=A", "B"], rows=[[one, "x"] for one in HOSTILE], widths=(10, 10))])
    rows = load_workbook(io.BytesIO(made)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == ["=A", *HOSTILE]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    # the head on every printed page, A4 across
    assert re.search(r'<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"', sheet)


def test_comma_table_defuses_what_a_spreadsheet_would_run() -> None:
    made = comma_table(["Baris", "Isi"], [[one, "x"] for one in HOSTILE])
    assert made.startswith(b"\xef\xbb\xbfBaris,Isi\r\n")
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"), newline="")))
    assert [row[0] for row in rows[1:7]] == [f"'{one}" for one in HOSTILE[:6]]
    assert [row[0] for row in rows[7:]] == HOSTILE[6:]
