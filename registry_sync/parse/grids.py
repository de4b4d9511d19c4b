"""Tables as they stand in a document, whatever its format: rectangles of cells, before anybody knows what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from registry_sync.errors import ShapeChanged

#: No table of a register is wider than this, nor has more cells in all: what is, was made to choke its reader.
MOST_COLUMNS, MOST_CELLS = 120, 4_000_000


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell, a line where the publisher broke it, and the address it links to, blank without one.

    `whole_row`: the cell spans its whole row. `head`: it was marked as a heading.
    """

    text: str = ""
    href: str = ""
    whole_row: bool = False
    head: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A cell before spans are laid out: how many columns and rows it covers."""

    cell: Cell
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Grid:
    """A table laid out: rows, not always of one length, and how many rows the cells of each reach down at most."""

    rows: tuple[tuple[Cell, ...], ...]
    depths: tuple[int, ...]


def plain(rows: Iterable[Sequence[str]]) -> Grid:
    """A grid of bare texts: CSV, a sheet, a page of a PDF."""
    laid = tuple(tuple(Cell(text) for text in row) for row in rows)
    return Grid(laid, (1,) * len(laid))


def lay_out(rows: Sequence[Sequence[Span]]) -> Grid:
    """Repeat every cell over the columns and rows it spans. A span that reaches over the end of the table ends there.

    ShapeChanged where the table is wider or larger than any register.
    """
    taken: dict[int, tuple[int, Cell]] = {}
    laid: list[tuple[Cell, ...]] = []
    depths: list[int] = []
    cells = 0
    for spans in rows:
        row, taken = _row(spans, taken)
        cells += len(row)
        if len(row) > MOST_COLUMNS or cells > MOST_CELLS:
            raise ShapeChanged(
                f"A table has {len(row)} columns and {cells} cells or more: no register looks like that."
            )
        laid.append(row)
        depths.append(max((span.rows for span in spans), default=1))
    return Grid(tuple(laid), tuple(depths))


def _row(
    spans: Sequence[Span], taken: dict[int, tuple[int, Cell]]
) -> tuple[tuple[Cell, ...], dict[int, tuple[int, Cell]]]:
    """One row with what reaches into it from above, and what reaches into the next (column → rows left, cell)."""
    row: list[Cell] = []
    below = {column: (left - 1, cell) for column, (left, cell) in taken.items() if left > 1}
    alone = len(spans) == 1 and not taken
    for span in spans:
        while len(row) in taken:
            row.append(taken[len(row)][1])
        cell = span.cell
        if alone and span.columns > 1:
            cell = Cell(cell.text, cell.href, whole_row=True, head=cell.head)
        for _ in range(min(span.columns, MOST_COLUMNS + 1)):
            if span.rows > 1:
                below[len(row)] = (span.rows - 1, cell)
            row.append(cell)
        if len(row) > MOST_COLUMNS:
            break
    while len(row) in taken:
        row.append(taken[len(row)][1])
    return tuple(row), below
