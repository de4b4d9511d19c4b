"""The picture card: an answer as one PNG, made to be forwarded.

It must never serve as a seal: no tick, no stamp, and where nothing was found no dark green field either.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from PIL import Image, ImageDraw, ImageFont

from verify.core.answer import Advice
from verify.web.drawn import qr, typeface
from verify.web.drawn.shapes import SHAPES, STROKE

SIZE = (1080, 1350)
_MARGIN = 64
_WIDTH = SIZE[0] - 2 * _MARGIN
Colour = tuple[int, int, int]
WHITE, INK, QUIET, LINE = (255, 255, 255), (22, 25, 29), (74, 80, 88), (195, 200, 206)
#: The field behind the headline and the headline on it, at 7:1 or more (tests/web/drawn). What warns is dark on the
#: whole field; where nothing was found the field is pale, so that the card looks like no badge.
BAND = MappingProxyType(
    {
        Advice.DO_NOT_PROCEED: ((133, 17, 15), WHITE),
        Advice.CHECK_FIRST: ((94, 61, 0), WHITE),
        Advice.CANNOT_TELL: ((58, 63, 92), WHITE),
        Advice.NO_WARNING_FOUND: ((234, 245, 241), (13, 74, 62)),
    }
)
BAND_TOP, BAND_TALL = 108, 360
_QR_SIDE = 306
#: Where the line above the code is.
_FOOT_TOP = SIZE[1] - _QR_SIDE - 92
_LEADING = 1.28
_SMALLEST = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPrint:
    """Everything a card says, in words. `beside` is as large as the headline; `address` is behind the QR code."""

    advice: Advice
    brand: str
    headline: str
    beside: str | None
    company: str | None
    numbers: str | None
    sentences: tuple[str, ...]
    step: str | None
    checked: str
    again: str
    code: str
    foot: str
    address: str


@dataclass(frozen=True, slots=True)
class _Set:
    """A paragraph to be set: its words, size in pixels, weight and colour."""

    words: str
    size: int
    bold: bool = False
    colour: Colour = INK


def draw_card(printed: CardPrint) -> bytes:
    """The card as PNG, 1080 by 1350 pixels; the same bytes for the same words."""
    image = Image.new("RGB", SIZE, WHITE)
    canvas = ImageDraw.Draw(image)
    _put(canvas, _Set(printed.brand, 44, bold=True), (_MARGIN, 26), _WIDTH)
    _band(image, canvas, printed)
    _body(canvas, printed)
    _foot(image, canvas, printed)
    out = io.BytesIO()
    image.quantize(palette=_palette(printed.advice), dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _band(image: Image.Image, canvas: ImageDraw.ImageDraw, printed: CardPrint) -> None:
    field, colour = BAND[printed.advice]
    canvas.rectangle((0, BAND_TOP, SIZE[0], BAND_TOP + BAND_TALL), fill=field)
    side = 170
    _shape(image, printed.advice, (_MARGIN, BAND_TOP + (BAND_TALL - side) // 2), side)
    left = _MARGIN + side + 44
    said = [printed.headline, *([printed.beside] if printed.beside else [])]
    width, gap = SIZE[0] - _MARGIN - left, 18
    sizes = (
        size
        for size in range(84, _SMALLEST, -2)
        if sum(_tall(_Set(one, size, bold=True), width) + gap for one in said) <= BAND_TALL - 32
        and not any(_broken(_Set(one, size, bold=True), width) for one in said)
    )
    size = next(sizes, _SMALLEST)
    tall = sum(_tall(_Set(one, size, bold=True), width) for one in said) + gap * (len(said) - 1)
    y = BAND_TOP + (BAND_TALL - tall) // 2
    for one in said:
        y += _put(canvas, _Set(one, size, bold=True, colour=colour), (left, y), width) + gap


#: The sizes of type that are tried, the largest first: with the step, and if that would be too small, without it.
_SIZES = (*((size, True) for size in range(46, 30, -2)), *((size, False) for size in range(46, 20, -2)))


def _body(canvas: ImageDraw.ImageDraw, printed: CardPrint) -> None:
    """Company, numbers, sentences and step, as large as they fit between the band and the code."""
    top, bottom = BAND_TOP + BAND_TALL + 32, _FOOT_TOP - 32
    for size, with_step in _SIZES:
        told, gap = _told(printed, size, step=with_step), size // 3
        if sum(_tall(one, _WIDTH) + gap for one in told) - gap <= bottom - top:
            break
    y = top
    for one in told:
        y += _put(canvas, one, (_MARGIN, y), _WIDTH) + gap


def _told(printed: CardPrint, size: int, *, step: bool) -> list[_Set]:
    told = [_Set(printed.company, size, bold=printed.beside is None)] if printed.company else []
    told += [_Set(printed.numbers, size - 4, colour=QUIET)] if printed.numbers else []
    told += [_Set(one, size) for one in printed.sentences]
    return [*told, _Set(printed.step, size, bold=True)] if step and printed.step else told


def _foot(image: Image.Image, canvas: ImageDraw.ImageDraw, printed: CardPrint) -> None:
    top = _FOOT_TOP
    canvas.line((_MARGIN, top, SIZE[0] - _MARGIN, top), fill=LINE, width=3)
    code = qr.picture(printed.address, dot=1)
    code = code.resize((_QR_SIDE // code.width * code.width,) * 2, Image.Resampling.NEAREST)
    image.paste(code.convert("RGB"), (SIZE[0] - _MARGIN - code.width + 28, top + 6))
    width = _WIDTH - code.width
    y = top + 28
    for one in (
        _Set(printed.again, 40, bold=True),
        _Set(printed.code, 40, bold=True),
        _Set(printed.checked, 34),
    ):
        y += _put(canvas, one, (_MARGIN, y), width) + 14
    _put(canvas, _Set(printed.foot, 28, colour=QUIET), (_MARGIN, SIZE[1] - 70), _WIDTH)


def _shape(image: Image.Image, advice: Advice, corner: tuple[int, int], side: int) -> None:
    """Draw the shape four times as large, then smooth it down."""
    field, colour = BAND[advice]
    times = 4
    large = Image.new("RGB", (side * times, side * times), field)
    canvas = ImageDraw.Draw(large)
    placed = SHAPES[advice].placed(0, 0, side * times)
    canvas.polygon(placed.outline, fill=colour)
    thick = STROKE * side * times / 40
    for cut in placed.cuts:
        if cut[1:]:
            canvas.line(cut, fill=field, width=round(thick))
        for x, y in cut:
            canvas.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=field)
    image.paste(large.resize((side, side), Image.Resampling.LANCZOS), corner)


@cache
def _palette(advice: Advice) -> Image.Image:
    """Every colour of a card, and the steps between letters and their ground: a third of the bytes of full colour."""
    pairs = ((WHITE, INK), (WHITE, QUIET), BAND[advice], (WHITE, (0, 0, 0)), (LINE, LINE))
    steps = 24
    colours = [
        round(a + (b - a) * step / steps)
        for one, other in pairs
        for step in range(steps + 1)
        for a, b in zip(one, other, strict=True)
    ]
    holder = Image.new("P", (1, 1))
    holder.putpalette(colours)
    return holder


@cache
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    path = typeface.BOLD if bold else typeface.REGULAR
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


def _put(canvas: ImageDraw.ImageDraw, one: _Set, corner: tuple[int, int], width: int) -> int:
    """Set a paragraph and give its height."""
    x, y = corner
    step = round(one.size * _LEADING)
    lines = _lines(one, width)
    for number, line in enumerate(lines):
        canvas.text((x, y + number * step), line, font=_font(one.size, bold=one.bold), fill=one.colour)
    return len(lines) * step


def _tall(one: _Set, width: int) -> int:
    return len(_lines(one, width)) * round(one.size * _LEADING)


def _broken(one: _Set, width: int) -> bool:
    """Whether a single word is wider than the column."""
    font = _font(one.size, bold=one.bold)
    return any(font.getlength(word) > width for word in typeface.printable(one.words).split())


def _lines(one: _Set, width: int) -> list[str]:
    """The words in lines no wider than the column; a word that is wider is broken."""
    font = _font(one.size, bold=one.bold)
    lines = [""]
    for word in typeface.printable(one.words).split():
        longer = f"{lines[-1]} {word}".lstrip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
            continue
        lines += [""] if lines[-1] else []
        for char in word:
            if font.getlength(lines[-1] + char) > width:
                lines.append("")
            lines[-1] += char
    return lines
