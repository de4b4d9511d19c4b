from __future__ import annotations

import csv
import io
import sys
import zipfile
from collections.abc import Callable
from functools import cache

import hypothesis
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from tests.service.officers.test_village_rows import asked
from verify.service.officers.village_files import Refused, read_list, read_upload
from verify.service.officers.village_rows import Given

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
TWO = {"2": {"companies": ("PT A",), "phones": ("0812",)}, "3": {"companies": ("PT B",)}}


def read(body: bytes, most: int = 1000) -> Given:
    given = read_upload(body, most_rows=most)
    assert isinstance(given, Given), given
    return given


@pytest.mark.parametrize(
    "body",
    [
        b"Nama PT,HP\nPT A,0812\nPT B,\n",
        b"Nama PT;HP\r\nPT A;0812\r\nPT B\r\n",
        b"\xef\xbb\xbfNama PT\tHP\nPT A\t0812\nPT B\t\n",
        "Nama PT\tHP\r\nPT A\t0812\r\nPT B\t\r\n".encode("utf-16"),
        "Nama PT;HP\r\nPT A;0812\r\nPT B;\r\n".encode("utf-16-be").join([b"\xfe\xff", b""]),
    ],
)
def test_read_upload_reads_tables_as_spreadsheets_save_them(body: bytes) -> None:
    assert asked(read(body)) == TWO


def test_read_upload_reads_the_letters_of_windows_and_the_mark_of_a_separator() -> None:
    given = read("sep=;\r\nNama PT;HP\r\nPT Café;0812\r\n".encode("cp1252"))
    assert asked(given) == {"3": {"companies": ("PT Café",), "phones": ("0812",)}}


def test_read_upload_never_lets_a_damaged_row_take_others_with_it() -> None:
    body = b'PT,Pesan\n"PT A","dua\nbaris"\n"PT B,0812\nPT C,x\n"PT D" z,q\nPT E,y,z\nPT F\n"PT G,x'
    assert asked(read(body)) == {
        "2": {"companies": ("PT A",), "message": "dua\nbaris"},
        "4": "broken_row",
        "5": {"companies": ("PT C",), "message": "x"},
        "6": "broken_row",
        "7": "more_cells",
        "8": {"companies": ("PT F",)},
        "9": "broken_row",
    }


def test_read_upload_knows_what_parts_the_cells_by_the_names_of_the_columns() -> None:
    assert asked(read(b"PT,Pesan\nPT A\nPT B,a;b\nPT C,a;b;c\n"))["3"] == {"companies": ("PT B",), "message": "a;b"}
    assert asked(read(b'"Nama PT","Pesan"\n"PT A;B"\n')) == {"2": {"companies": ("PT A;B",)}}


def test_read_upload_reads_lines_that_are_no_table() -> None:
    assert asked(read(b"PT A 0812\nPT B\n")) == {"1": {"message": "PT A 0812"}, "2": {"message": "PT B"}}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", Refused.EMPTY),
        (b" \r\n\t", Refused.EMPTY),
        (b"Nama PT,HP\n", Refused.EMPTY),
        (b"%PDF-1.7\n", Refused.PDF),
        (b"\x89PNG\r\n\x1a\n", Refused.PICTURE),
        (b"\xff\xd8\xff\xe0 JFIF", Refused.PICTURE),
        (b"\xef\xbb\xbf \n<HTML><table>", Refused.WEB_PAGE),
        (b"<?xml version='1.0'?><Workbook>", Refused.WEB_PAGE),
        (b"Rar!\x1a\x07", Refused.OTHER_ZIP),
        (b"PT A\x00\x00\x01", Refused.NO_TEXT),
        (bytes(range(0x80, 0xA0)), Refused.NO_TEXT),
        (b"\xff\xfea", Refused.NO_TEXT),
        (OLD, Refused.OLD_WORKBOOK),
        (OLD + "EncryptedPackage".encode("utf-16-le"), Refused.LOCKED),
        (b"PK\x03\x04 cut off", Refused.BROKEN),
    ],
)
def test_read_upload_tells_what_a_file_is_by_what_it_holds(body: bytes, expected: Refused) -> None:
    assert read_upload(body, most_rows=1000) is expected


@pytest.mark.parametrize("reader", [lambda text: read_upload(text.encode(), most_rows=2), None])
def test_a_list_with_too_many_rows_is_refused_as_a_whole(reader: Callable[[str], Given | Refused] | None) -> None:
    read_some = reader or (lambda text: read_list(text, most_rows=2))
    assert isinstance(read_some("PT A\nPT B\n"), Given)
    assert read_some("PT A\nPT B\nPT C\n") is Refused.TOO_MANY_ROWS
    assert read_list(" \n", most_rows=2) is Refused.EMPTY


@pytest.mark.parametrize(
    "written",
    [
        "1\n" * 70_000,
        '"\n' * 70_000,
        ";" * 200_000,
        "a," * 100_000,
        "PT " * 60_000,
        "Nama PT;" * 20_000 + "\nPT A\n",
        "Nama PT;HP\n" + '"x;' * 10_000 + "\n" + '"\n' * 10_000,
        "8" * 200_000,
    ],
)
def test_no_text_takes_longer_than_its_length_allows(written: str) -> None:
    """Steps are counted, not time: a text is read in not many more calls than it has characters."""
    calls = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        for given in (read_list(written, most_rows=1000), read_upload(written.encode(), most_rows=1000)):
            assert given is Refused.TOO_MANY_ROWS or given is Refused.EMPTY or isinstance(given, Given)
    finally:
        sys.setprofile(None)
    assert calls < len(written) * 4


@given(st.lists(st.lists(st.text(alphabet="aP T;,\"'0189\t=é", max_size=8), min_size=1, max_size=4), max_size=12))
@hypothesis.settings(max_examples=60)
def test_no_row_is_ever_lost(rows: list[list[str]]) -> None:
    made = io.StringIO(newline="")
    csv.writer(made).writerows([["Nama PT", "HP", "Warna", "Pesan"], *rows])
    read_back = read_upload(made.getvalue().encode(), most_rows=1000)
    filled = [str(at) for at, row in enumerate(rows, start=2) if any(cell.strip() for cell in row)]
    told = [line.number for line in read_back.lines] if isinstance(read_back, Given) else []
    assert told == filled


@cache
def book() -> bytes:
    """A workbook as villages keep them: a title, a table, a hidden sheet, a sheet of advice, a second table."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as work:
        first = work.add_worksheet("Data")
        first.write(1, 1, "DAFTAR TAWARAN")
        first.write_row(3, 1, ["No", "Nama PT", "No HP", "Tanggal ditawari"])
        first.write_row(4, 1, [1, "PT A", 81234567890, ""])
        first.write_row(5, 1, [2, "PT B", 8.1234567890123456e16])
        first.write_row(7, 1, [3, "", ""])
        first.merge_range(8, 2, 9, 2, "PT C")
        first.write_row(8, 3, [6281, "29/01/2026"])
        first.write_row(9, 3, [0.5])
        hidden = work.add_worksheet("Rahasia")
        hidden.write_row(0, 0, ["Nama PT"])
        hidden.write_row(1, 0, ["PT Tersembunyi"])
        hidden.hide()
        work.add_worksheet("Petunjuk").write(0, 0, "Isi dengan benar")
        work.add_worksheet("Kosong")
        second = work.add_worksheet("Lain")
        second.write_row(0, 0, ["Perusahaan"])
        second.write_row(1, 0, ["PT D"])
    return made.getvalue()


def test_read_upload_reads_every_table_of_a_workbook_by_the_numbers_of_its_own_rows() -> None:
    given = read(book())
    assert asked(given) == {
        "1/5": {"companies": ("PT A",), "phones": ("81234567890",)},
        "1/6": "rounded_number",
        "1/8": "nothing",
        "1/9": {"companies": ("PT C",), "phones": ("6281",), "on_date": "2026-01-29"},
        "1/10": {"companies": ("PT C",), "phones": ("0.5",)},
        "4/2": {"companies": ("PT D",)},
    }
    assert given.sheets == ("Petunjuk",)
    assert given.titles == ("1/2",)


def test_read_upload_opens_no_workbook_with_a_program_in_it() -> None:
    made = io.BytesIO(book())
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"x")
    assert read_upload(made.getvalue(), most_rows=1000) is Refused.MACROS
