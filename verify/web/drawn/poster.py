"""The poster for a village board: one sheet of A4 whose signs are read from two metres away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from verify.core.answer import Advice
from verify.web.drawn.paper import A4, Paper, Sheet, Type

# It says the same every day: a date of its own would only make its bytes differ.
_MADE_AT = datetime(2026, 1, 1, tzinfo=UTC)
_MARGIN = 11.0
_QR, _MARK, _PAD = 56.0, 17.0, 3.0
_HEADING, _MORE, _SCAN = Type(62, bold=True), Type(22, bold=True), Type(15, bold=True)
_LEAD, _YES, _NO = Type(16.5, bold=True), Type(18, bold=True), Type(15)
_NUMBER, _WHO, _OFFICE, _FREE = Type(27, bold=True), Type(13), Type(13), Type(15)
_FINE = Type(8)
#: Type sizes for the signs, the largest first: the first that leaves everything on one page. Letters of 18 points are
#: 4.5 mm tall in capitals, which is read from two metres and more (a 250th of the distance is enough for most eyes).
_SIGNS = (20.0, 19.0, 18.0, 17.0, 16.0, 15.0, 14.0, 13.0)
_LEAST_GAP, _MOST_GAP = 1.2, 4.0


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
    heading_more: tuple[str, ...]
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
    with Paper(Sheet(size=A4, margin=_MARGIN, title=printed.title, locale=printed.locale, made_at=_MADE_AT)) as paper:
        foot = _foot_height(paper, printed)
        room = paper.bottom - foot - paper.y - _top_height(paper, printed)
        parts = len(printed.signs) + 5
        gaps = {size: (room - _signs_height(paper, printed, size)) / parts for size in _SIGNS}
        size = next((size for size in _SIGNS if gaps[size] >= _LEAST_GAP), _SIGNS[-1])
        _top(paper, printed)
        _signs(paper, printed, size, gap=min(gaps[size], _MOST_GAP))
        paper.y = paper.bottom - foot
        _foot(paper, printed)
        return paper.made()


def _top_height(paper: Paper, printed: PosterPrint) -> float:
    scan = paper.height(printed.scan, _SCAN, width=paper.width) + paper.height(printed.free, _FREE, width=paper.width)
    return _QR - 6 + scan + 2


def _top(paper: Paper, printed: PosterPrint) -> None:
    top = paper.y
    width = paper.width - _QR
    # The white around the code is its own margin.
    paper.code(printed.address, paper.left + paper.width - _QR + 4.5, top - 4.5, side=_QR)
    paper.words(printed.heading, _HEADING, width=width)
    for one in printed.heading_more:
        paper.words(one, _MORE, width=width)
    paper.y = top + _QR - 6
    paper.words(printed.scan, _SCAN)
    paper.words(printed.free, _FREE)
    paper.y = top + _top_height(paper, printed)


def _signs_height(paper: Paper, printed: PosterPrint, size: float) -> float:
    width = paper.width - _indent(size)
    signs = sum(paper.height(sign, Type(size), width=width) for sign in printed.signs)
    return paper.height(printed.signs_lead, _LEAD, width=paper.width) + signs + _box_height(paper, printed)


def _signs(paper: Paper, printed: PosterPrint, size: float, *, gap: float) -> None:
    paper.rule(thick=0.8)
    paper.y += gap
    paper.words(printed.signs_lead, _LEAD)
    paper.y += gap
    for sign in printed.signs:
        paper.square(paper.left, paper.y + size * 0.09, size * 0.28)
        paper.words(sign, Type(size), x=paper.left + _indent(size))
        paper.y += gap
    _box(paper, printed)


def _indent(size: float) -> float:
    return size * 0.28 + 4


def _box_height(paper: Paper, printed: PosterPrint) -> float:
    width = paper.width - 2 * _PAD - _MARK - 5
    tall = paper.height(printed.one_yes, _YES, width=width) + paper.height(printed.all_no, _NO, width=width)
    return max(tall, _MARK) + 2 * _PAD


def _box(paper: Paper, printed: PosterPrint) -> None:
    top, tall = paper.y, _box_height(paper, printed)
    x = paper.left + _PAD + _MARK + 5
    width = paper.left + paper.width - _PAD - x
    said = paper.height(printed.one_yes, _YES, width=width) + paper.height(printed.all_no, _NO, width=width)
    paper.box(top, tall, thick=1.2)
    paper.shape(Advice.DO_NOT_PROCEED, paper.left + _PAD, top + (tall - _MARK) / 2, side=_MARK)
    paper.y = top + (tall - said) / 2
    paper.words(printed.one_yes, _YES, x=x, width=width)
    paper.words(printed.all_no, _NO, x=x, width=width)
    paper.y = top + tall


def _foot_height(paper: Paper, printed: PosterPrint) -> float:
    column = paper.width / len(printed.help) - 2
    numbers = max(paper.height(one.who, _WHO, width=column) for one in printed.help)
    return (
        paper.height(printed.help_lead, _LEAD, width=paper.width)
        + paper.height(printed.help[0].number, _NUMBER, width=column)
        + numbers
        + 2.5 * _PAD
        + paper.height(printed.office, _OFFICE, width=paper.width)
        + paper.height(printed.run_by, _FINE, width=paper.width)
        + 1.0
    )


def _foot(paper: Paper, printed: PosterPrint) -> None:
    paper.words(printed.help_lead, _LEAD)
    top, column = paper.y, paper.width / len(printed.help)
    for place, one in enumerate(printed.help):
        paper.y = top
        paper.words(one.number, _NUMBER, x=paper.left + place * column, width=column - 2)
        paper.words(one.who, _WHO, x=paper.left + place * column, width=column - 2)
    paper.y += 2 * _PAD
    paper.words(printed.office, _OFFICE)
    paper.rule()
    paper.y += _PAD / 2
    paper.words(printed.run_by, _FINE)
