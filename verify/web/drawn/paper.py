"""A sheet of paper to draw on: black on white, one typeface, the same bytes for the same drawing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Self, cast

from fpdf import FPDF

from verify.core.answer import Advice
from verify.web.drawn import qr, typeface
from verify.web.drawn.shapes import SHAPES, STROKE, Line

A5, A4 = (148.0, 210.0), (210.0, 297.0)
_BLACK, _WHITE, _GREY = 0, 255, 90
_MM_A_POINT = 25.4 / 72
_LEADING = 1.32


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set: points before the sheet's scale, weight, place in the line, and grey for what is minor."""

    size: float
    bold: bool = False
    align: Literal["L", "C", "R"] = "L"
    quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What a document is made on: its size and margin in mm, the scale of its type, its title, language and moment."""

    size: tuple[float, float]
    margin: float
    title: str
    locale: str
    made_at: datetime
    scale: float = 1.0


class Paper:
    """A document under way, to be used in a `with`; `left`, `width`, `bottom` are its column, all in mm."""

    def __init__(self, sheet: Sheet) -> None:
        """Open the first page."""
        self._scale = sheet.scale
        self._pdf = pdf = FPDF(unit="mm", format=sheet.size)
        pdf.set_creation_date(sheet.made_at)
        pdf.set_title(sheet.title)
        pdf.set_lang(sheet.locale)
        pdf.set_producer("Cek Dulu")
        self._typeface = typeface.loaded(pdf)
        self._typeface.__enter__()
        pdf.set_margin(sheet.margin)
        pdf.set_auto_page_break(True, sheet.margin)  # noqa: FBT003 - its parameter is named otherwise in each version
        pdf.c_margin = 0
        pdf.add_page()
        self.left, self.width = sheet.margin, sheet.size[0] - 2 * sheet.margin
        self.bottom = sheet.size[1] - sheet.margin

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_fault: object) -> None:
        self._typeface.__exit__(None, None, None)

    @property
    def y(self) -> float:
        """Where the next words go."""
        return float(self._pdf.y)

    @y.setter
    def y(self, place: float) -> None:
        self._pdf.set_y(place)

    @property
    def pages(self) -> int:
        """How many pages there are so far."""
        return int(self._pdf.page_no())

    def mm(self, length: float) -> float:
        """A length that grows and shrinks with the type."""
        return length * self._scale

    def words(self, text: str, kind: Type, *, x: float | None = None, width: float | None = None) -> None:
        """Set a paragraph at `x` and go on below it."""
        left = self.left if x is None else x
        self._choose(kind)
        self._pdf.set_x(left)
        self._pdf.multi_cell(
            self.left + self.width - left if width is None else width,
            self._line(kind),
            typeface.printable(text),
            align=kind.align,
            new_x="LMARGIN",
            new_y="NEXT",
        )

    def height(self, text: str, kind: Type, *, width: float) -> float:
        """How tall a paragraph will be."""
        self._choose(kind)
        tall = self._pdf.multi_cell(
            width, self._line(kind), typeface.printable(text), align=kind.align, dry_run=True, output="HEIGHT"
        )
        return cast("float", tall)

    def gap(self, length: float) -> None:
        """Leave some room, by the scale."""
        self.y += self.mm(length)

    def rule(self, *, thick: float = 0.25, x: float | None = None, width: float | None = None) -> None:
        """Draw a line over the column, or over a part of it."""
        left = self.left if x is None else x
        self._pdf.set_draw_color(_BLACK)
        self._pdf.set_line_width(thick)
        self._pdf.line(left, self.y, left + (self.width if width is None else width), self.y)

    def box(self, top: float, height: float, *, thick: float) -> None:
        """Draw a frame over the column."""
        self._pdf.set_draw_color(_BLACK)
        self._pdf.set_line_width(thick)
        self._pdf.rect(self.left, top, self.width, height)

    def square(self, x: float, y: float, side: float) -> None:
        """Draw an empty square to tick."""
        self._pdf.set_draw_color(_BLACK)
        self._pdf.set_line_width(0.3)
        self._pdf.rect(x, y, side, side)

    def shape(self, advice: Advice, x: float, y: float, *, side: float) -> None:
        """Draw an answer's shape in black with its cut in white."""
        placed = SHAPES[advice].placed(x, y, side)
        self._pdf.set_fill_color(_BLACK)
        self._pdf.polygon(placed.outline, style="F")
        thick = STROKE * side / 40
        for cut in placed.cuts:
            self._cut(cut, thick)

    def code(self, address: str, x: float, y: float, *, side: float) -> None:
        """Draw the QR code of an address, with the white it needs around it."""
        self._pdf.image(qr.picture(address), x, y, side, side, alt_text=address)

    def need(self, height: float) -> None:
        """Start a new page unless so much room is left on this one."""
        if self.y + height > self.bottom + 0.01:
            self._pdf.add_page()

    def made(self) -> bytes:
        """The document; nothing can be drawn afterwards."""
        return bytes(self._pdf.output())

    def _choose(self, kind: Type) -> None:
        self._pdf.set_font(typeface.FAMILY, "B" if kind.bold else "", kind.size * self._scale)
        self._pdf.set_text_color(_GREY if kind.quiet else _BLACK)

    def _line(self, kind: Type) -> float:
        return kind.size * self._scale * _MM_A_POINT * _LEADING

    def _cut(self, line: Line, thick: float) -> None:
        self._pdf.set_draw_color(_WHITE)
        self._pdf.set_fill_color(_WHITE)
        self._pdf.set_line_width(thick)
        if line[1:]:
            self._pdf.polyline(line)
        for x, y in line:
            self._pdf.circle(x, y, thick / 2, style="F")
