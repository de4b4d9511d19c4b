"""The poster for a village board: one sheet of A4 whose signs are read from two metres away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from verify.core.answer import Advice
from verify.web.drawn.paper import A4, Paper, Sheet, Type

# It says the same every day: a date of its own would only make its bytes differ.
_MADE_AT = datetime(2026, 1, 1, tzinfo=UTC)
_MARGIN = 11.0
_QR = 52.0
_HEADING, _MORE = Type(64, bold=True), Type(23, bold=True)
_LEAD, _YES, _NO = Type(16.5, bold=True), Type(17, bold=True), Type(14)
_NUMBER, _WHO, _FREE = Type(23, bold=True), Type(11.5), Type(13)
_FINE = Type(8)
#: Type sizes for the signs, the largest first: the first that leaves everything on one page.
_SIGNS = (18.0, 17.0, 16.0, 15.0, 14.0, 13.0)


@dataclass(frozen=True, slots=True)
class Help:
    """One help line."""

    number: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterPrint:
    """Everything the poster says, in words; `address` is behind the QR code."""

    locale: str
    title: str
    heading: str
    heading_more: str
    signs_lead: str
    signs: tuple[str, ...]
    one_yes: str
    all_no: str
    scan: str
    free: str
    help_lead: str
    help: tuple[Help, ...]
    office: str
    run_by: str
    address: str


def draw_poster(printed: PosterPrint) -> bytes:
    """The poster as PDF on one page; the same bytes for the same words."""
    for size in _SIGNS:
        paper = Paper(Sheet(size=A4, margin=_MARGIN, title=printed.title, locale=printed.locale, made_at=_MADE_AT))
        _top(paper, printed)
        _signs(paper, printed, size)
        _foot(paper, printed)
        if paper.pages == 1:
            break
    return paper.made()


def _top(paper: Paper, printed: PosterPrint) -> None:
    top = paper.y
    width = paper.width - _QR - 4
    paper.code(printed.address, paper.left + paper.width - _QR + 4, top - 4, side=_QR)
    paper.words(printed.heading, _HEADING, width=width)
    paper.words(printed.heading_more, _MORE, width=width)
    paper.y = max(paper.y, top + _QR - 6)
    paper.words(printed.scan, Type(15, bold=True, align="R"))
    paper.gap(1)


def _signs(paper: Paper, printed: PosterPrint, size: float) -> None:
    paper.rule(thick=0.8)
    paper.gap(2)
    paper.words(printed.signs_lead, _LEAD)
    paper.gap(1.5)
    kind = Type(size)
    side = size * 0.28
    for sign in printed.signs:
        paper.square(paper.left, paper.y + size * 0.09, side)
        paper.words(sign, kind, x=paper.left + side + 4)
        paper.gap(1.6)
    paper.gap(1)
    top, pad = paper.y, 3.0
    mark = 17.0
    x = paper.left + pad + mark + 5
    width = paper.left + paper.width - pad - x
    tall = paper.height(printed.one_yes, _YES, width=width) + paper.height(printed.all_no, _NO, width=width)
    paper.box(top, max(tall, mark) + 2 * pad, thick=1.2)
    paper.shape(Advice.DO_NOT_PROCEED, paper.left + pad, top + pad + (max(tall, mark) - mark) / 2, side=mark)
    paper.y = top + pad + (max(tall, mark) - tall) / 2
    paper.words(printed.one_yes, _YES, x=x, width=width)
    paper.words(printed.all_no, _NO, x=x, width=width)
    paper.y = top + max(tall, mark) + 2 * pad


def _foot(paper: Paper, printed: PosterPrint) -> None:
    fine = paper.height(printed.run_by, _FINE, width=paper.width)
    paper.gap(3)
    paper.need(38 + fine)
    paper.y = paper.bottom - 37 - fine
    paper.words(printed.help_lead, _LEAD)
    paper.gap(0.5)
    top, column = paper.y, paper.width / 3
    for place, one in enumerate(printed.help):
        paper.y = top
        paper.words(one.number, _NUMBER, x=paper.left + place * column, width=column - 2)
        paper.words(one.who, _WHO, x=paper.left + place * column, width=column - 2)
    paper.gap(1.5)
    paper.words(f"{printed.office} ...........................................   {printed.free}", _FREE)
    paper.y = paper.bottom - fine - 0.5
    paper.words(printed.run_by, _FINE)
