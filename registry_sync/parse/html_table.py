"""Web pages → tables and labelled values, as they stand there: spans laid out, line breaks and links kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from registry_sync.parse.grids import Cell, Grid, Span, lay_out
from registry_sync.parse.html_text import page_text
from registry_sync.parse.record import Document

_UNSEEN = frozenset({"script", "style", "template", "noscript", "head", "select", "svg"})
#: Elements that begin a line of their own.
_LINES = frozenset({"br", "li", "p", "div", "tr", "dt", "dd", "ul", "ol", "table", "h1", "h2", "h3", "h4", "hr"})
_SECTIONS = frozenset({"thead", "tbody", "tfoot"})
_BLANKS = re.compile(r"\s+")
_PAIR = 2
_MOST_ROWS = 65_534


@dataclass(frozen=True, slots=True)
class Page:
    """A web page: its title, the tables on it in order, its labelled values, and whether it asks for a password."""

    title: str
    tables: tuple[Grid, ...]
    lists: tuple[tuple[tuple[str, Cell], ...], ...]
    asks_password: bool
    text: str = ""


def read_page(document: Document, *, with_text: bool = False) -> Page:
    """Read a web page, and all that a reader sees where `with_text` asks for it.

    ShapeChanged where it is not text in its charset, breaks off, or is larger than any register.
    """
    tree = LexborHTMLParser(page_text(document))
    root = tree.root
    if root is None:
        return Page("", (), (), asks_password=False)
    title = tree.css_first("title")
    return Page(
        title=" ".join(_text(title).split()) if title else "",
        tables=tuple(lay_out(tuple(_rows(table))) for table in root.css("table")),
        lists=tuple(tuple(_terms(node)) for node in root.css("dl")),
        asks_password=root.css_first("input[type=password]") is not None,
        text=_text(root) if with_text else "",
    )


def pairs(grid: Grid) -> tuple[tuple[str, Cell], ...]:
    """The labelled values of a table of two columns ("Nama", ":", "X"), none where it is no such table."""
    found = []
    for row in grid.rows:
        cells = [cell for at, cell in enumerate(row) if not (0 < at < len(row) - 1 and cell.text.strip() == ":")]
        if len(cells) == 1 and ":" in cells[0].text:
            label, _, value = cells[0].text.partition(":")
            cells = [Cell(label), Cell(value.strip(), cells[0].href)]
        if row and row[0].whole_row:
            continue
        if len(cells) != _PAIR:
            return ()
        found.append((cells[0].text.strip().rstrip(":").strip(), _without_colon(cells[1])))
    return tuple(found)


def _without_colon(cell: Cell) -> Cell:
    text = cell.text.strip()
    return Cell(text.removeprefix(":").strip(), cell.href, whole_row=cell.whole_row, head=cell.head)


def _terms(node: LexborNode) -> Iterator[tuple[str, Cell]]:
    """Each <dt> with the <dd>s that follow it; several are lines of one value."""
    label: str | None = None
    lines: list[Cell] = []
    for child in _children_of_list(node):
        if child.tag == "dt":
            if label is not None:
                yield label, _joined(lines)
            label, lines = _text(child).strip().rstrip(":").strip(), []
        elif child.tag == "dd":
            lines.append(_without_colon(_cell(child)))
    if label is not None:
        yield label, _joined(lines)


def _children_of_list(node: LexborNode) -> Iterator[LexborNode]:
    """The <dt>s and <dd>s, also where each pair stands in a <div> of its own."""
    for child in _children(node):
        if child.tag == "div":
            yield from _children(child)
        else:
            yield child


def _joined(cells: list[Cell]) -> Cell:
    return Cell("\n".join(cell.text for cell in cells), next((cell.href for cell in cells if cell.href), ""))


def _rows(table: LexborNode) -> Iterator[list[Span]]:
    """The rows of a table itself, not of tables inside it; what stands in its foot is no row."""
    for child in _children(table):
        rows = _children(child) if child.tag in _SECTIONS and child.tag != "tfoot" else iter((child,))
        for row in rows:
            if row.tag == "tr":
                yield [_span(cell) for cell in _children(row) if cell.tag in {"td", "th"}]


def _span(node: LexborNode) -> Span:
    said = node.attributes
    return Span(_cell(node), _count(said.get("colspan"), 1), _count(said.get("rowspan"), _MOST_ROWS))


def _cell(node: LexborNode) -> Cell:
    link = node.css_first("a[href]")
    href = (link.attributes.get("href") or "") if link is not None else ""
    return Cell(_text(node), href.strip(), head=node.tag == "th")


def _count(written: str | None, nought: int) -> int:
    """A span as a browser reads it: what is no number is 1; `nought` is what 0 means (0 rows: all rows below)."""
    digits = (written or "1").strip()
    if not (digits.isascii() and digits.isdigit()):
        return 1
    return min(int(digits[:6]), _MOST_ROWS) or nought


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _text(node: LexborNode) -> str:
    """What a reader sees of an element, a line where the page breaks it; walked without recursion, however deep."""
    parts: list[str] = []
    here = node.first_child
    while here is not None:
        tag = here.tag
        if tag == "-text":
            parts.append(_BLANKS.sub(" ", here.text_content or ""))
        if tag in _LINES:
            parts.append("\n")
        inside = here.first_child if tag not in _UNSEEN else None
        here = inside if inside is not None else _after(here, node, parts)
    lines = (" ".join(line.split()) for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _after(here: LexborNode, top: LexborNode, parts: list[str]) -> LexborNode | None:
    """The node that follows `here` in reading order inside `top`; what ends on the way there ends its line."""
    while here.next is None:
        above = here.parent
        if above is None or above.mem_id == top.mem_id:
            return None
        if above.tag in _LINES:
            parts.append("\n")
        here = above
    return here.next
