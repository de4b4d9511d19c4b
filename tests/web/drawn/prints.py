"""What is drawn in the tests: every sample answer in both languages, and how its drawing is read again."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pdfplumber
from PIL import Image

from tests.wording import samples
from verify.core.answer import AgencyView, Answer
from verify.settings import Settings
from verify.web.drawn import qr
from verify.web.slip_words import Days, Place

HOST = "cekdulu.example.go.id"
PLACE = Place(
    host=HOST, address=f"https://{HOST}/k/7KQF-2M9X-4TA3B", token_address=f"https://{HOST}/s/{'aB3_' * 27}-Zz"
)
DAYS = Days(checked=date(2026, 11, 21), until=date(2026, 12, 21))
_LONG = AgencyView(
    id="test:1",
    name="PT Perusahaan Penempatan Pekerja Migran Indonesia Nusantara Sejahtera Gemilang Abadi Mandiri Internasional",
    contacts=tuple(f"+62218304147{n}" for n in range(9)) + tuple(f"kantor.cabang.{n}@perusahaan.example" for n in "ab"),
    source="id-p3mi",
)
#: The longest an answer is likely to be: a very long name, many contacts, every step it can have.
LONG = replace(
    samples.COPIED_NAME,
    company=replace(samples.COPIED_NAME.company, agency=_LONG),
    next_steps=(*samples.COPIED_NAME.next_steps, *samples.REVOKED.next_steps),
    missing=("licence", "order", "destination", "offer", "message", "register"),
)
ANSWERS: dict[str, Answer] = {name: one.redacted() for name, one in {**samples.EVERY, "long": LONG}.items()}


def owned(settings: Settings) -> Settings:
    """Settings of an office with a long name."""
    return settings.with_changes(
        operator_name="Balai Pelayanan Pelindungan Pekerja Migran Indonesia Provinsi Nusa Tenggara Timur di Kupang",
        operator_contact="Jalan Contoh Raya 123, Kupang; (0380) 123-4567; kantor@balai.example",
    )


def words_of(pdf: bytes) -> str:
    """The document's text, page after page, with single spaces."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return " ".join(" ".join((page.extract_text() or "").split()) for page in document.pages)


def sizes_of(pdf: bytes) -> list[tuple[str, float]]:
    """Every word of the document with its size in points."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [
            (one["text"], float(one["size"]))
            for page in document.pages
            for one in page.extract_words(extra_attrs=["size"])
        ]


def pages_of(pdf: bytes, *, dots: int = 150) -> list[Image.Image]:
    """The pages as they are seen."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return [page.to_image(resolution=dots).original.convert("L") for page in document.pages]


def code_on(pdf: bytes) -> tuple[tuple[bool, ...], ...]:
    """The squares of the one QR code that the document shows."""
    dots = 300
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        ((page, drawn),) = [(page, one) for page in document.pages for one in page.images]
        seen = page.to_image(resolution=dots).original
    left, top, right, bottom = (float(drawn[side]) * dots / 72 for side in ("x0", "top", "x1", "bottom"))
    return code_of(seen, (left, top, right, bottom))


def count_of(pdf: bytes) -> int:
    """How many pages there are."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def fonts_of(pdf: bytes) -> set[str]:
    """The names of the typefaces of the document."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        return {str(char["fontname"]) for page in document.pages for char in page.chars}


def code_of(image: Image.Image, box: tuple[float, float, float, float]) -> tuple[tuple[bool, ...], ...]:
    """The squares of the QR code (with its white) that fills the box, each read at its middle."""
    left, top, right, bottom = box
    found = image.crop((round(left), round(top), round(right), round(bottom))).convert("L")
    side = _side(found)
    step = found.width / side
    rows = [
        tuple(_dark(found.getpixel((int((x + 0.5) * step), int((y + 0.5) * step)))) for x in range(side))
        for y in range(side)
    ]
    return tuple(row[qr.QUIET : -qr.QUIET] for row in rows[qr.QUIET : -qr.QUIET])


def _side(image: Image.Image) -> int:
    """How many squares are in a row: the upper left mark is seven of them wide, behind four white ones."""
    y = next(y for y in range(image.height) if any(_dark(image.getpixel((x, y))) for x in range(image.width)))
    row = [_dark(image.getpixel((x, y + 2))) for x in range(image.width)]
    first = row.index(True)
    seven = row.index(False, first) - first
    squares = round(image.width / (seven / 7))
    # A code has 17 + 4n squares (ISO/IEC 18004), and eight white ones.
    return min((17 + 4 * n + 2 * qr.QUIET for n in range(1, 41)), key=lambda side: abs(side - squares))


def _dark(value: object) -> bool:
    assert isinstance(value, int)
    return value < 128
