"""Tables found by their headers: which table lists what is looked for, and what each of its columns means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from registry_sync.errors import ShapeChanged
from registry_sync.parse.grids import Cell, Grid
from registry_sync.parse.headers import Headers, Listing
from registry_sync.parse.html_text import listed
from verify.core.text import squeeze

#: How far down a header row is looked for (titles stand above it), and how many rows it may be made of.
_FIRST_ROWS, _MOST_HEADER_ROWS = 15, 3
#: Columns that may stand more than once: their values are put together.
_SEVERAL = frozenset({"phones", "fax", "emails", "websites", "contacts", "aliases", "reason"})
#: A line below a table (a place and a date, an office) fills at most so many cells, and none that is needed.
_NOTE_CELLS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a found table: its place in the document's tables (from 1), and its cells by what they mean."""

    number: int
    cells: tuple[tuple[str, Cell], ...]

    def all(self, column: str) -> tuple[Cell, ...]:
        """The cells of a column, several where several headers mean it."""
        return tuple(cell for name, cell in self.cells if name == column)

    @property
    def hrefs(self) -> tuple[str, ...]:
        """Every address the row links to."""
        return tuple(cell.href for _, cell in self.cells if cell.href)


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose columns are known. No rows: it says itself, or by its emptiness, that it lists nobody."""

    columns: frozenset[str]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """A header row (or several): where the rows below begin, its texts, and what each means (None: unknown)."""

    below: int
    names: tuple[str, ...]
    meanings: tuple[str | None, ...]


def find_tables(
    grids: Iterable[Grid], headers: Headers, listing: Listing, *, needed: tuple[str, ...], one_of: tuple[str, ...] = ()
) -> tuple[Table, ...]:
    """Every table whose header has all columns `needed` and, where given, `one_of` others; none where there is none.

    ShapeChanged where such a table has a header that is not known, a row that does not fit under it, or a line across
    it that is neither a count nor "no data". Rows are numbered through all of them, from 1.
    """
    found: list[Table] = []
    for grid in grids:
        head = _find_head(grid, headers, listing, needed=needed)
        if head is not None and (not one_of or set(one_of) & set(head.meanings)):
            columns = _columns(head, listing)
            rows = [row for row in _rows(grid, head, headers, needed=needed) if _says_anything(row, columns, headers)]
            _refuse_unnamed(rows, head, headers)
            number = 1 + sum(len(table.rows) for table in found)
            found.append(Table(frozenset(columns) - {""}, tuple(_named(rows, columns, number=number))))
    return tuple(found)


def headers_seen(grids: Iterable[Grid]) -> str:
    """For a message: the first row of every table."""
    rows = (next((row for row in grid.rows if row and not row[0].whole_row), ()) for grid in grids)
    shown = [listed(repr(" ".join(cell.text.split())) for cell in row) for row in rows if row]
    return " | ".join(shown[:6]) or "no table at all"


def _find_head(grid: Grid, headers: Headers, listing: Listing, *, needed: tuple[str, ...]) -> _Head | None:
    for start, row in enumerate(grid.rows[:_FIRST_ROWS]):
        if not row or row[0].whole_row:
            continue
        below = start + min(_MOST_HEADER_ROWS, max(grid.depths[start], _heading_rows(grid, start)))
        names = tuple(_stacked(grid.rows[start:below], column) for column in range(len(row)))
        meanings = tuple(headers.column(listing, name) if squeeze(name) else "" for name in names)
        if all(column in meanings for column in needed):
            return _Head(below, names, meanings)
    return None


def _heading_rows(grid: Grid, start: int) -> int:
    """How many rows from here on are headings all through."""
    count = 0
    for row in grid.rows[start:]:
        if not row or not all(cell.head for cell in row) or count == _MOST_HEADER_ROWS:
            break
        if count and [cell.text for cell in row] == [cell.text for cell in grid.rows[start]]:
            break
        count += 1
    return count


def _stacked(rows: Sequence[tuple[Cell, ...]], column: int) -> str:
    """The texts of a column's heading, from above, each once: "Masa Berlaku" over "Mulai"."""
    texts = (" ".join(row[column].text.split()) for row in rows if column < len(row))
    return " ".join(dict.fromkeys(text for text in texts if text))


def _columns(head: _Head, listing: Listing) -> tuple[str, ...]:
    """What each column means. ShapeChanged where a header is unknown, or two mean what only one can."""
    unknown = [name for name, meaning in zip(head.names, head.meanings, strict=True) if meaning is None]
    if unknown:
        raise ShapeChanged(
            f"Unknown header in a table of {listing}: {listed(map(repr, unknown))}."
            f" Headers found: {listed(map(repr, head.names))}."
        )
    columns = tuple(meaning or "" for meaning in head.meanings)
    twice = sorted({column for column in columns if column and column not in _SEVERAL and columns.count(column) > 1})
    if twice:
        raise ShapeChanged(f"Two headers mean {listed(twice)}. Headers found: {listed(map(repr, head.names))}.")
    return columns


def _rows(grid: Grid, head: _Head, headers: Headers, *, needed: tuple[str, ...]) -> Iterator[tuple[Cell, ...]]:
    """The rows that list somebody, one cell a header. What repeats the header or lies below the table is left out."""
    repeats = {tuple(squeeze(name) for name in head.names)}
    repeats |= {tuple(squeeze(cell.text) for cell in row) for row in grid.rows[: head.below]}
    below = [row for row in grid.rows[head.below :] if any(not headers.is_blank(cell.text) for cell in row)]
    places = [at for at, meaning in enumerate(head.meanings) if meaning in needed]
    while below and _is_note(below[-1], places, headers):
        below.pop()
    for at, row in enumerate(below):
        texts = tuple(squeeze(cell.text) for cell in row)
        if texts in repeats or (at == 0 and texts == tuple(str(n) for n in range(1, len(texts) + 1))):
            continue
        if _across(row, headers):
            continue
        if len(row) != len(head.names):
            raise ShapeChanged(
                f"Row {at + 1} of a table has {len(row)} cells, its header has {len(head.names)}:"
                f" {listed(map(repr, head.names))}."
            )
        yield row


def _is_note(row: tuple[Cell, ...], places: list[int], headers: Headers) -> bool:
    """Whether a row below the table is a line of text under it: few cells, none of them needed."""
    filled = [at for at, cell in enumerate(row) if not headers.is_blank(cell.text)]
    return not row[0].whole_row and len(filled) <= _NOTE_CELLS and not set(filled) & set(places)


def _across(row: tuple[Cell, ...], headers: Headers) -> bool:
    """Whether a row is a single cell that counts, explains or says that nothing is listed. ShapeChanged for others."""
    filled = {cell.text for cell in row if not headers.is_blank(cell.text)}
    alone = filled.pop() if len(filled) == 1 else ""
    if alone and (headers.says_nothing_is_listed(alone) or headers.is_footer(alone)):
        return True
    if row[0].whole_row or (alone and len(row) > _NOTE_CELLS and all(cell.text == alone for cell in row)):
        raise ShapeChanged(f"A line across a table says what is not known here: {row[0].text[:120]!r}.")
    return False


def _says_anything(row: tuple[Cell, ...], columns: tuple[str, ...], headers: Headers) -> bool:
    """Whether a cell that is carried on is filled; a row of nothing but its number lists nobody.

    ShapeChanged where such a row says something else: a heading between the rows, whose meaning is not known.
    """
    if any(column and not headers.is_blank(cell.text) for column, cell in zip(columns, row, strict=True)):
        return True
    said = {cell.text for cell in row if not headers.is_blank(cell.text) and squeeze(cell.text) not in headers.ignored}
    told = sorted(text for text in said if not squeeze(text).isdigit())
    if told:
        raise ShapeChanged(
            f"A line between the rows of a table says what is not known here: {listed(map(repr, told))}."
        )
    return False


def _refuse_unnamed(rows: Sequence[tuple[Cell, ...]], head: _Head, headers: Headers) -> None:
    """ShapeChanged where a column without a header holds more than buttons."""
    for at, name in enumerate(head.names):
        if not squeeze(name):
            said = {cell.text for row in rows for cell in row[at : at + 1] if not headers.is_blank(cell.text)}
            told = sorted(text for text in said if squeeze(text) not in headers.ignored)
            if told:
                raise ShapeChanged(f"Column {at + 1} of a table has no header, yet it says: {listed(map(repr, told))}.")


def _named(rows: Iterable[tuple[Cell, ...]], columns: tuple[str, ...], *, number: int) -> Iterator[Row]:
    for at, row in enumerate(rows, number):
        yield Row(at, tuple(zip(columns, row, strict=True)))
