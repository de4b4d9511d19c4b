"""The slip: an answer on one sheet of A5 (or A4), for a counter, a file or a village office (ux.md, Look)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from verify.core.answer import Advice
from verify.web.drawn.paper import A4, A5, Paper, Sheet, Type


class Size(Enum):
    """The papers a slip is printed on, with margin in mm and the scales of type that are tried, the largest first."""

    A5 = (A5, 9.0, (1.0, 0.94, 0.88, 0.82, 0.76))
    A4 = (A4, 14.0, (1.4, 1.3, 1.2, 1.1, 1.0))


@dataclass(frozen=True, slots=True)
class Row:
    """One line of what was looked at, with its date and source."""

    name: str
    outcome: str
    source: str


@dataclass(frozen=True, slots=True)
class Block:
    """A heading and the lines under it."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPrint:
    """Everything a slip prints, in words. `token_address` is behind the QR code, `address` is read by people."""

    locale: str
    made_at: datetime
    advice: Advice
    title: str
    brand: str
    kind: str
    headline: str
    said: str
    data: str
    looked: str
    rows: tuple[Row, ...]
    do: Block
    blocks: tuple[Block, ...]
    unchecked: str
    no_guarantee: str
    code_name: str
    code: str
    address: str
    checked: str
    scan: str
    run_by: str
    token_address: str


_BRAND, _KIND = Type(10, bold=True), Type(8.5, align="R", quiet=True)
_HEADLINE = Type(15, bold=True)
_TEXT, _STRONG, _HEADING = Type(9), Type(9, bold=True), Type(9.5, bold=True)
_SMALL, _SMALL_STRONG, _FINE = Type(7.5), Type(8.5, bold=True), Type(7, quiet=True)
_CODE = Type(14, bold=True)


def draw_slip(printed: SlipPrint, size: Size) -> bytes:
    """The slip as PDF, on one page where its words allow it; the same bytes for the same words."""
    page, margin, scales = size.value
    for scale in scales:
        paper = Paper(
            Sheet(
                size=page,
                margin=margin,
                scale=scale,
                title=printed.title,
                locale=printed.locale,
                made_at=printed.made_at,
            )
        )
        for part in _PARTS:
            part(paper, printed)
        if paper.pages == 1:
            break
    return paper.made()


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
    tall = max(side, paper.height(printed.headline, _HEADLINE, width=width))
    paper.box(top, tall + 2 * pad, thick=0.9)
    paper.shape(printed.advice, paper.left + pad, top + pad + (tall - side) / 2, side=side)
    paper.y = top + pad + (tall - paper.height(printed.headline, _HEADLINE, width=width)) / 2
    paper.words(printed.headline, _HEADLINE, x=x, width=width)
    paper.y = top + tall + 2 * pad
    paper.gap(2)
    paper.words(printed.said, _TEXT)
    paper.gap(0.8)
    paper.words(printed.data, _SMALL)


def _looked(paper: Paper, printed: SlipPrint) -> None:
    _heading(paper, printed.looked)
    column = paper.mm(31)
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


def _steps(paper: Paper, printed: SlipPrint) -> None:
    if not printed.do.lines:
        return
    _heading(paper, printed.do.heading)
    side = paper.mm(2.8)
    for line in printed.do.lines:
        paper.need(paper.height(line, _TEXT, width=paper.width - 2 * side))
        paper.square(paper.left, paper.y + paper.mm(0.75), side)
        paper.words(line, _TEXT, x=paper.left + side + paper.mm(2))
        paper.gap(0.5)


def _blocks(paper: Paper, printed: SlipPrint) -> None:
    for block in printed.blocks:
        _heading(paper, block.heading)
        for line in block.lines:
            paper.words(line, _TEXT)
    paper.gap(1.6)
    paper.words(printed.unchecked, _TEXT)


def _foot(paper: Paper, printed: SlipPrint) -> None:
    """The code, what it stands for and who runs this: always at the foot of the last page."""
    side, gap = paper.mm(34), paper.mm(3)
    width = paper.width - side - gap
    lines = (
        (printed.code_name, _SMALL),
        (printed.code, _CODE),
        (printed.address, _SMALL),
        (printed.checked, _SMALL),
        (printed.scan, _SMALL),
    )
    below = ((printed.no_guarantee, _SMALL_STRONG), (printed.run_by, _SMALL))
    tall = max(side, sum(paper.height(text, kind, width=width) for text, kind in lines))
    under = sum(paper.height(text, kind, width=paper.width) for text, kind in below)
    paper.need(tall + under + paper.mm(3))
    paper.y = paper.bottom - tall - under - paper.mm(2)
    paper.rule()
    paper.gap(1)
    top = paper.y
    # The white around the code is its own margin.
    paper.code(printed.token_address, paper.left - paper.mm(2), top, side=side)
    for text, kind in lines:
        paper.words(text, kind, x=paper.left + side + gap - paper.mm(2))
    paper.y = top + tall
    for text, kind in below:
        paper.words(text, kind)


def _heading(paper: Paper, text: str) -> None:
    paper.gap(1.8)
    paper.need(paper.mm(9))
    paper.words(text, _HEADING)
    paper.gap(0.3)


_PARTS: tuple[Callable[[Paper, SlipPrint], None], ...] = (_top, _headline, _looked, _steps, _blocks, _foot)
