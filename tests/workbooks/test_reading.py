from __future__ import annotations

import io
import struct
import zipfile
from datetime import date
from functools import cache

import pytest
import xlsxwriter

from verify.workbooks import apart, reading
from verify.workbooks.limits import Most, TooMuch, refuse_bomb
from verify.workbooks.reading import Limits, Sheet, SheetRow, Unread, read_workbook


@cache
def book() -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as work:
        sheet = work.add_worksheet("Satu")
        sheet.write_string(2, 1, "=1+1")
        sheet.write_row(2, 2, [81234567890, 1e15, 10.5])
        sheet.write_row(4, 1, [True])
        sheet.write_datetime(4, 2, date(2026, 1, 29), work.add_format({"num_format": "dd/mm/yyyy"}))
    return made.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return made.getvalue()


def with_file(name: str, body: bytes) -> bytes:
    made = io.BytesIO(book())
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
    return made.getvalue()


def lying(body: bytes) -> bytes:
    """The archive with the size of every file in its directory told as one byte."""
    told = bytearray(body)
    at = -1
    while (at := body.find(b"PK\x01\x02", at + 1)) >= 0:
        struct.pack_into("<I", told, at + 24, 1)
    return bytes(told)


def test_read_workbook_gives_every_cell_as_text_by_the_rows_of_the_sheet() -> None:
    first = SheetRow(3, ["=1+1", "81234567890", "1.00000000000000E+15", "10.5"])
    second = SheetRow(5, ["true", "2026-01-29", "", ""])
    assert read_workbook(book()) == (Sheet("Satu", (first, second)),)


def far_apart(row: int, column: int) -> bytes:
    """A workbook of two cells with all that between them."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as work:
        sheet = work.add_worksheet()
        sheet.write(0, 0, "a")
        sheet.write(row, column, "b")
    return made.getvalue()


def test_read_workbook_is_not_led_astray_by_a_cell_far_below() -> None:
    read = read_workbook(far_apart(20_000, 0))
    assert isinstance(read, tuple)
    assert [row.number for row in read[0].rows] == [1, 20_001]
    assert read_workbook(far_apart(100_000, 0)) is Unread.TOO_MUCH


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"PK\x03\x04", Unread.BROKEN),
        (zipped({"word/document.xml": b"x"}), Unread.NO_WORKBOOK),
        (with_file("xl/vbaProject.bin", b"x"), Unread.MACROS),
        (with_file("xl/macrosheets/sheet1.xml", b"x"), Unread.MACROS),
        (zipped({"xl/workbook.xml": b"", "[Content_Types].xml": b"sheet.macroEnabled.main+xml"}), Unread.MACROS),
        # said honestly, and not even begun to be unzipped; a program of its own finds out who lies
        (with_file("xl/media/a.bin", bytes(Most().unzipped + 1)), Unread.TOO_MUCH),
        (lying(with_file("xl/media/a.bin", bytes(Most().unzipped + 1))), Unread.BROKEN),
        (zipped({"xl/workbook.xml": b"<no", "[Content_Types].xml": b"<x/>"}), Unread.BROKEN),
        (book()[:-40], Unread.BROKEN),
    ],
)
def test_read_workbook_says_why_it_reads_no_such_file(body: bytes, expected: Unread) -> None:
    assert read_workbook(body) is expected


def test_read_workbook_sees_that_a_file_is_locked() -> None:
    told = bytearray(book())
    struct.pack_into("<H", told, bytes(told).find(b"PK\x01\x02") + 8, 1)
    assert read_workbook(bytes(told)) is Unread.LOCKED


@pytest.mark.parametrize(
    ("body", "limits"),
    [(far_apart(1_048_575, 16_383), Limits()), (book(), Limits(wall_seconds=0.001))],
    ids=["memory", "time"],
)
def test_read_workbook_survives_a_file_that_takes_too_much(body: bytes, limits: Limits) -> None:
    assert read_workbook(body, limits) is Unread.TOO_MUCH


def test_read_workbook_does_not_blame_a_file_for_a_program_that_cannot_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_PROGRAM", "verify.workbooks.nothing")
    with pytest.raises(RuntimeError, match=r"did not run: .*No module named"):
        read_workbook(book())


@pytest.mark.parametrize(
    "most", [Most(unzipped=1000), Most(entries=3), Most(rows=1), Most(columns=3), Most(characters=10)]
)
def test_no_more_is_read_than_a_village_has(most: Most) -> None:
    assert apart._read(book(), Most())["sheets"]
    assert apart._read(book(), most) == {"problem": "too_much"}


def test_refuse_bomb_counts_what_comes_out_and_not_what_is_said() -> None:
    body = zipped({"a": bytes(5000)})
    refuse_bomb(body, Most(unzipped=5000))
    with pytest.raises(TooMuch):
        refuse_bomb(body, Most(unzipped=4999))
