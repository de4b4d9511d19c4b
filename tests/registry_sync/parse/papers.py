"""PDF files and workbooks made for one test each."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Sequence
from datetime import date

import xlsxwriter

Table = Sequence[Sequence[str]]
_LEFT, _TOP, _WIDTH, _HEIGHT, _LINE = 30, 800, 140, 40, 11


def pdf(*pages: Table, merged: Sequence[tuple[int, int]] = (), below: str = "") -> bytes:
    """A PDF with a ruled table on each page. `merged`: (row, column) of cells without a line above, on every page."""
    streams = [zlib.compress(_drawn(page, merged, below).encode("cp1252")) for page in pages]
    first = 4
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, stream in enumerate(streams):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Contents {first + 2 * at + 1} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode() + stream + b"\nendstream")
    return bound(objects)


def bound(objects: Sequence[bytes]) -> bytes:
    """Numbered objects as a whole PDF file; the first is the catalogue."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for at, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{at} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += f"trailer\n<< /Size {len(places) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def _drawn(table: Table, merged: Sequence[tuple[int, int]], below: str) -> str:
    """The page's drawing: every cell its four lines and its text, a line of text a row."""
    parts = ["0.5 w"]
    for down, row in enumerate(table):
        for across, text in enumerate(row):
            left, top = _LEFT + across * _WIDTH, _TOP - down * _HEIGHT
            right, bottom = left + _WIDTH, top - _HEIGHT
            lines = [(left, top, left, bottom), (right, top, right, bottom)]
            lines += [] if (down, across) in merged else [(left, top, right, top)]
            lines += [] if (down + 1, across) in merged else [(left, bottom, right, bottom)]
            parts += [f"{a} {b} m {c} {d} l S" for a, b, c, d in lines]
            for at, line in enumerate(text.split("\n")):
                parts.append(_written(line, left + 3, top - 12 - at * _LINE))
    parts.append(_written(below, _LEFT, _TOP - len(table) * _HEIGHT - 30))
    return "\n".join(parts)


def _written(text: str, x: int, y: int) -> str:
    safe = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 8 Tf {x} {y} Td ({safe}) Tj ET" if text else ""


def bomb(megabytes: int) -> bytes:
    """A PDF of a few kilobytes whose one page unfolds to so many megabytes of drawing."""
    squeezer = zlib.compressobj(9)
    chunk = b"0 0 m 9 9 l S\n" * 75_000
    stream = b"".join(squeezer.compress(chunk) for _ in range(megabytes)) + squeezer.flush()
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>"
    content = f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n".encode() + stream + b"\nendstream"
    return bound([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, content])


def book(*rows: Sequence[object], also: Callable[[xlsxwriter.Workbook], None] | None = None) -> bytes:
    """A workbook with one sheet of these rows; `also` may add to it."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as made:
        sheet = made.add_worksheet("Data")
        days = made.add_format({"num_format": "dd/mm/yyyy"})
        for down, row in enumerate(rows):
            for across, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(down, across, value, days)
                else:
                    sheet.write(down, across, value)
        if also:
            also(made)
    return file.getvalue()
