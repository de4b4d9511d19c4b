"""A file is what it calls itself, or it is not taken."""

from __future__ import annotations

import io
import zipfile

import pytest
import xlsxwriter

from verify.service.officers import uploads
from verify.service.officers.uploads import FileProblem, Upload, read_upload
from verify.workbooks.limits import Most

MOST = 100_000
OLD = bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 64
PDF = b"%PDF-1.7\n1 0 obj\n"
PAGE = b"\xef\xbb\xbf \n<!DOCTYPE html><html><body><table><tr><td>PT A</td></tr></table></body></html>"


def workbook(**more: bytes) -> bytes:
    """A real workbook of one sheet, with more files inside it."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        book.add_worksheet().write_row(0, 0, ["name", "status"])
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, body in more.items():
            archive.writestr(name, body)
    return made.getvalue()


def zipped(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return made.getvalue()


BOOK = workbook()


@pytest.mark.parametrize(
    ("name", "body", "suffix"),
    [
        ("daftar.csv", b"name,status\nPT A,active\n", ".csv"),
        ("DAFTAR.XLSX", BOOK, ".xlsx"),
        ("C:\\Users\\x\\daftar.v2.pdf", PDF, ".pdf"),
        ("halaman.html", PAGE, ".html"),
        ("halaman.htm", b"<table></table>", ".htm"),
        ("data.json", b'\xef\xbb\xbf {"data": []}', ".json"),
    ],
)
def test_read_upload_takes_what_is_what_its_name_says(name: str, body: bytes, suffix: str) -> None:
    taken = read_upload(name, body, max_bytes=MOST)
    assert taken == Upload(suffix, body)
    assert "PT A" not in repr(taken)


@pytest.mark.parametrize(
    ("name", "body", "problem"),
    [
        ("daftar.csv", b"", FileProblem.NO_FILE),
        ("", b"", FileProblem.NO_FILE),
        ("daftar.csv", b"x" * (MOST + 1), FileProblem.TOO_LARGE),
        ("daftar", b"name\n", FileProblem.UNKNOWN_TYPE),
        ("daftar.docx", BOOK, FileProblem.UNKNOWN_TYPE),
        ("daftar.csv.exe", b"name\n", FileProblem.UNKNOWN_TYPE),
        ("daftar.xls", OLD, FileProblem.OLD_EXCEL),
        ("daftar.xlsx", OLD, FileProblem.OLD_EXCEL),
        ("daftar.xlsm", BOOK, FileProblem.MACRO),
        ("daftar.xlsx", workbook(**{"xl/vbaProject.bin": b"x"}), FileProblem.MACRO),
        ("daftar.xlsx", workbook(**{"xl/macrosheets/sheet1.xml": b"x"}), FileProblem.MACRO),
        ("daftar.xlsx", zipped(**{"word/document.xml": b"x"}), FileProblem.LYING),
        ("daftar.xlsx", PDF, FileProblem.LYING),
        ("daftar.xlsx", b"name,status\n", FileProblem.LYING),
        ("daftar.xlsx", BOOK[:-40], FileProblem.DAMAGED),
        ("daftar.xlsx", b"PK\x03\x04" + b"\x00" * 50, FileProblem.DAMAGED),
        ("daftar.pdf", PAGE, FileProblem.LYING),
        ("daftar.pdf", BOOK, FileProblem.LYING),
        ("daftar.csv", BOOK, FileProblem.LYING),
        ("daftar.csv", PAGE, FileProblem.LYING),
        ("daftar.csv", PDF, FileProblem.LYING),
        ("daftar.csv", b"name\x00,status\n", FileProblem.LYING),
        ("daftar.csv", b'{"data": []}', FileProblem.LYING),
        ("daftar.html", b"name,status\n", FileProblem.LYING),
        ("daftar.html", b"<?xml version='1.0'?><rss></rss>", FileProblem.LYING),
        ("daftar.html", PDF, FileProblem.LYING),
        ("daftar.json", b"name,status\n", FileProblem.LYING),
        ("daftar.json", b'{"data": [', FileProblem.DAMAGED),
        ("daftar.json", b"[" * 50_000, FileProblem.DAMAGED),
    ],
)
def test_read_upload_says_why_a_file_is_not_taken(name: str, body: bytes, problem: FileProblem) -> None:
    assert read_upload(name, body, max_bytes=MOST) is problem


def test_read_upload_does_not_unfold_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "MOST", Most(unzipped=1_000_000))
    bomb = workbook(**{"xl/worksheets/sheet2.xml": b"0" * 2_000_000})
    assert len(bomb) < 100_000
    assert read_upload("daftar.xlsx", bomb, max_bytes=MOST) is FileProblem.BOMB
    monkeypatch.setattr(uploads, "MOST", Most(entries=5))
    assert read_upload("daftar.xlsx", BOOK, max_bytes=MOST) is FileProblem.BOMB
