"""The slip: an answer on one sheet of A5 (or A4), for a counter, a file or a village office (ux.md, Look)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from verify.core.answer import Advice
from verify.web.drawn.paper import A4, A5, Paper, Sheet, Type


class Size(Enum):
    """The papers a slip is printed on, with margin in mm, and the largest and the smallest scale of type."""

    A5 = (A5, 9.0, 1.15, 0.76)
    A4 = (A4, 14.0, 1.55, 1.0)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of what was looked at, with its date and source."""

    name: str
    outcome: str
    source: str


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and the lines under it, each with a box to tick where it is something to do."""

    heading: str
    lines: tuple[str, ...]
    ticks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPrint:
    """Everything a slip prints, in words.

    `beside` is as large as the headline; `token_address` is behind the QR code, `address` is read by people.
    """

    locale: str
    made_at: datetime
    advice: Advice
    title: str
    brand: str
    kind: str
    headline: str
    beside: str | None
    said: str
    data: str
    looked: str
    rows: tuple[Row, ...]
    blocks: tuple[Block, ...]
    unchecked: str
    sign: tuple[str, ...]
    no_guarantee: str
    code_name: str
    code: str
    address: str
    checked: str
    scan: str
    run_by: str
    token_address: str


_BRAND, _KIND = Type(10, bold=True), Type(8.5, align="R", quiet=True)
_HEADLINE = Type(14.2, bold=True)
_TEXT, _STRONG, _HEADING = Type(9), Type(9, bold=True), Type(9.5, bold=True)
_SMALL, _SMALL_STRONG, _FINE = Type(7.5), Type(8.5, bold=True), Type(7, quiet=True)
_CODE = Type(14, bold=True)
_QR, _SIGN_ROOM = 34.0, 22.0
# Taller than any slip: what is laid on it shows how much room it takes.
_ENDLESS = 3000.0


def draw_slip(printed: SlipPrint, size: Size) -> bytes:
    """The slip as PDF, as large as fits on one page, or small on two; the same bytes for the same words."""
    (width, height), margin, largest, smallest = size.value
    sheet = Sheet(
        size=(width, _ENDLESS),
        margin=margin,
        title=printed.title,
        locale=printed.locale,
        made_at=printed.made_at,
    )
    room = height - 2 * margin
    with Paper(sheet) as probe:
        _lay(probe, printed)
        taken = probe.y - margin + _foot_height(probe, printed)
    # Twice the type takes between twice and four times the paper.
    scale = min(largest, (room / taken) ** 0.8)
    while True:
        scale = max(scale, smallest)
        with Paper(replace(sheet, size=(width, height), scale=scale)) as paper:
            _lay(paper, printed)
            _sign(paper, printed)
            _foot(paper, printed)
            if paper.pages == 1 or scale == smallest:
                return paper.made()
        scale -= 0.04


def _lay(paper: Paper, printed: SlipPrint) -> None:
    """Everything but the foot."""
    for part in (_top, _headline, _looked, _blocks):
        part(paper, printed)


def _top(paper: Paper, printed: SlipPrint) -> None:
    top = paper.y
    paper.words(printed.kind, _KIND)
    paper.y = top
    paper.words(printed.brand, _BRAND)
    paper.gap(0.8)


def _headline(paper: Paper, printed: SlipPrint) -> None:
    top, pad, side = paper.y, paper.mm(3), paper.mm(13)
    x = paper.left + pad + side + pad
    width = paper.left + paper.width - pad - x
    said = [one for one in (printed.headline, printed.beside) if one]
    high = sum(paper.height(one, _HEADLINE, width=width) for one in said)
    tall = max(side, high)
    paper.box(top, tall + 2 * pad, thick=0.9)
    paper.shape(printed.advice, paper.left + pad, top + pad + (tall - side) / 2, side=side)
    paper.y = top + pad + (tall - high) / 2
    for one in said:
        paper.words(one, _HEADLINE, x=x, width=width)
    paper.y = top + tall + 2 * pad
    paper.gap(2)
    paper.words(printed.said, _TEXT)
    paper.gap(0.8)
    paper.words(printed.data, _SMALL)


def _looked(paper: Paper, printed: SlipPrint) -> None:
    _heading(paper, printed.looked)
    column = paper.mm(22)
    x = paper.left + column
    width = paper.width - column
    for row in printed.rows:
        paper.need(paper.height(row.outcome, _TEXT, width=width) + paper.height(row.source or " ", _FINE, width=width))
        top = paper.y
        paper.words(row.name, _STRONG, width=column - paper.mm(2))
        below = paper.y
        paper.y = top
        paper.words(row.outcome, _TEXT, x=x)
        if row.source:
            paper.words(row.source, _FINE, x=x)
        paper.y = max(paper.y, below)
        paper.gap(0.5)


def _blocks(paper: Paper, printed: SlipPrint) -> None:
    for block in printed.blocks:
        _heading(paper, block.heading)
        for line in block.lines:
            if block.ticks:
                _tick(paper, line)
            else:
                paper.words(line, _TEXT)
    paper.gap(1.6)
    paper.words(printed.unchecked, _TEXT)


def _tick(paper: Paper, line: str) -> None:
    side = paper.mm(2.8)
    indent = side + paper.mm(2)
    paper.need(paper.height(line, _TEXT, width=paper.width - indent))
    paper.square(paper.left, paper.y + paper.mm(0.75), side)
    paper.words(line, _TEXT, x=paper.left + indent)
    paper.gap(0.5)


def _beside_code(printed: SlipPrint) -> tuple[tuple[str, Type], ...]:
    return (
        (printed.code_name, _SMALL),
        (printed.code, _CODE),
        (printed.address, _SMALL),
        (printed.checked, _SMALL),
        (printed.scan, _SMALL),
    )


def _under_code(printed: SlipPrint) -> tuple[tuple[str, Type], ...]:
    return ((printed.no_guarantee, _SMALL_STRONG), (printed.run_by, _SMALL))


def _code_height(paper: Paper, printed: SlipPrint) -> float:
    width = paper.width - paper.mm(_QR) - paper.mm(1)
    said = sum(paper.height(text, kind, width=width) for text, kind in _beside_code(printed))
    return max(paper.mm(_QR), said + paper.mm(1.5))


def _foot_height(paper: Paper, printed: SlipPrint) -> float:
    under = sum(paper.height(text, kind, width=paper.width) for text, kind in _under_code(printed))
    return _code_height(paper, printed) + under + paper.mm(4) + 0.5


def _sign(paper: Paper, printed: SlipPrint) -> None:
    """Lines for an officer to sign on, where the sheet has room to spare."""
    room = paper.bottom - _foot_height(paper, printed) - paper.y
    tall = paper.mm(_SIGN_ROOM)
    if not printed.sign or room < tall:
        return
    gap = paper.mm(4)
    column = (paper.width - gap * (len(printed.sign) - 1)) / len(printed.sign)
    top = paper.y + tall - paper.mm(6)
    for place, name in enumerate(printed.sign):
        x = paper.left + place * (column + gap)
        paper.y = top
        paper.rule(x=x, width=column)
        paper.words(name, _FINE, x=x, width=column)


def _foot(paper: Paper, printed: SlipPrint) -> None:
    """The code, what it stands for and who runs this: always at the foot of the last page."""
    tall = _foot_height(paper, printed)
    paper.need(tall)
    paper.y = paper.bottom - tall + paper.mm(2)
    paper.rule()
    top, side = paper.y + paper.mm(1), paper.mm(_QR)
    # The white around the code is its own margin.
    paper.code(printed.token_address, paper.left - paper.mm(2), top, side=side)
    paper.y = top + paper.mm(1.5)
    for text, kind in _beside_code(printed):
        paper.words(text, kind, x=paper.left + side + paper.mm(1))
    paper.y = top + _code_height(paper, printed)
    for text, kind in _under_code(printed):
        paper.words(text, kind)


def _heading(paper: Paper, text: str) -> None:
    paper.gap(1.8)
    paper.need(paper.mm(9))
    paper.words(text, _HEADING)
    paper.gap(0.3)
