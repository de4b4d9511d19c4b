"""Lists as villages write them → one question a row: lines of a text, or rows of a table by its columns.

A row is read with the same reading as the front page's box. What a row leaves unsaid is not guessed, and what stands in
it and is not read keeps its answer from being "no warning" (contract §1.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from verify.core.jobs import canonical_job
from verify.core.phones import Phone, read_phones
from verify.core.places import country_code
from verify.service.batch import Problem
from verify.service.claims import Asked
from verify.service.officers.village_columns import Meaning, meaning_of, named, settled

#: How much of a row is shown again to the one who sent it, in characters.
TYPED_CHARS = 60
#: Among so many rows the names of the columns are looked for.
HEADER_WITHIN = 10
#: A longer line is no row of cells, and a longer cell no number, country or job.
LINE_CHARS, _CELL_CHARS = 5_000, 200
_SEPARATORS = ("\t", ";", "|", ",")
#: "1. ", "2) ", "- " before a line of a list.
_BULLET = re.compile(r"^\s*(?:\d{1,4}\s?[.)]\s+|[-*•–]\s+)")
_ROW_NUMBER = re.compile(r"\d{1,4}[.)]?")
_COMPANY = re.compile(r"\b(?:p\.?\s?t|c\.?\s?v|u\.?\s?d|lpk|yayasan|koperasi)\b\.?", re.IGNORECASE)
_PHONE_WORDS = re.compile(r"\b(?:no|nomor|hp|wa|telp?|telepon|tlp|whatsapp|kontak|dan|atau)\b", re.IGNORECASE)
#: A number that a spreadsheet rounded (8,12E+11), and one that it only wrote with a fraction of nothing (812.0).
_ROUNDED = re.compile(r"(?<![\w.,])\d(?:[.,]\d+)?E\+?\d\d(?!\w)", re.IGNORECASE)
_POINT_ZERO = re.compile(r"^(\+?\d{6,15})[.,]0+$")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_NOTES = ((Meaning.PAY, "Gaji"), (Meaning.FEES, "Biaya"), (Meaning.VISA, "Visa"))
_ABROAD = "Kerja di luar negeri."
_SHOWN = (Meaning.COMPANY, Meaning.PHONE, Meaning.EMAIL, Meaning.LICENCE)
_LOST = Problem("rounded_number", "phone", "A spreadsheet rounded the number; its digits are lost.")
Cells = Mapping[Meaning, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Line:
    """One row: where it stands in what was sent, what is shown of it again, and its question or why it holds none."""

    number: str
    typed: str
    asked: Asked | Problem


@dataclass(frozen=True, slots=True)
class Given:
    """All rows of a list in order, and what of it was not read.

    `unread`: names of columns that are not known; `people`: of those about people; `sheets`: names of sheets without
    names of columns beside sheets that have them; `titles`: numbers of rows above the names of the columns.
    """

    lines: tuple[Line, ...]
    unread: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row of a table before it is read: its number, and its cells or why it has none."""

    number: str
    cells: Sequence[str] | Problem


def read_text(written: str) -> Given:
    """The offers of a pasted text: one a line, or a table with a row of names on top, as a spreadsheet copies it."""
    lines = [(number, line) for number, line in enumerate(written.splitlines(), start=1) if line.strip()]
    if lines and (separator := _separator_of(lines[0][1])):
        return read_table([RawRow(str(number), _cut(line, separator)) for number, line in lines])
    return Given(tuple(_line(str(number), line) for number, line in lines))


def read_table(rows: Sequence[RawRow]) -> Given:
    """The offers of a table, by the names of its columns, or each cell by what it holds where no row names them."""
    filled = [row for row in rows if isinstance(row.cells, Problem) or any(cell.strip() for cell in row.cells)]
    at = _header_at(filled)
    if at is None:
        return Given(tuple(_loose(row) for row in filled))
    names = tuple(name.strip() for name in _cells(filled[at]))
    table = _Table(names, settled(names))
    # A page of a printed table may begin with the names once more.
    below = [row for row in filled[at + 1 :] if tuple(cell.strip() for cell in _cells(row)) != names]
    above = [row for row in filled[:at] if len({cell.strip() for cell in _cells(row)} - {""}) != 1]
    return Given(
        (*map(_loose, above), *map(table.line, below)),
        unread=table.of(None),
        people=table.of(Meaning.PERSON),
        titles=tuple(row.number for row in filled[:at] if row not in above),
    )


def has_header(rows: Sequence[RawRow]) -> bool:
    """Whether one of the first rows, of which none is empty, names the columns."""
    return _header_at(rows) is not None


def _header_at(filled: Sequence[RawRow]) -> int | None:
    """The place of the row that names the columns: of the first rows the one that names most of them."""
    counts = [named(_cells(row)) for row in filled[:HEADER_WITHIN]]
    return counts.index(max(counts)) if any(counts) else None


def _cells(row: RawRow) -> Sequence[str]:
    return () if isinstance(row.cells, Problem) else row.cells


def _separator_of(line: str) -> str | None:
    """What parts the columns of a text whose first line names them; None where it names none."""
    if len(line) > LINE_CHARS:
        return None
    parted = [separator for separator in _SEPARATORS if separator in line and named(line.split(separator))]
    if parted:
        return parted[0]
    return "\t" if meaning_of(line) and named([line]) else None


def _cut(line: str, separator: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.split(separator)]


@dataclass(frozen=True, slots=True)
class _Table:
    """The columns of a table."""

    names: tuple[str, ...]
    meanings: tuple[Meaning | None, ...]

    def of(self, wanted: Meaning | None) -> tuple[str, ...]:
        """The names of the columns that hold this; None: that are not known."""
        held = zip(self.names, self.meanings, strict=True)
        return tuple(dict.fromkeys(name for name, meaning in held if name and meaning is wanted))

    def line(self, row: RawRow) -> Line:
        """One row by its columns."""
        if isinstance(row.cells, Problem):
            return Line(row.number, "", row.cells)
        if any(cell.strip() for cell in row.cells[len(self.names) :]):
            return Line(row.number, "", Problem("more_cells", "row", "The row has more cells than the first row."))
        cells: dict[Meaning, list[str]] = {}
        unread = False
        for meaning, cell in zip(self.meanings, row.cells, strict=False):
            if meaning and cell.strip():
                cells.setdefault(meaning, []).append(cell.strip())
            unread = unread or (meaning is None and bool(cell.strip()))
        return Line(row.number, _typed(cells), _asked(cells, unread=unread))


def _asked(cells: Cells, *, unread: bool) -> Asked | Problem:
    numbers = tuple(_number(cell) for cell in cells.get(Meaning.PHONE, ()))
    if None in numbers:
        return _LOST
    given = [one for one in cells if one not in (Meaning.PERSON, Meaning.COUNT, Meaning.OTHER, Meaning.ON_DATE)]
    if not given:
        return Problem("nothing", "row", "The row holds nothing that can be checked.")
    companies, licences = (list(cells.get(one, ())) for one in (Meaning.COMPANY, Meaning.LICENCE))
    return Asked(
        message="\n".join(_message(cells)) or None,
        companies=tuple(companies),
        phones=tuple(number for number in numbers if number),
        emails=tuple(cells.get(Meaning.EMAIL, ())),
        licence_numbers=tuple(licences),
        destination=", ".join(cells.get(Meaning.DESTINATION, ())) or None,
        job=", ".join(cells.get(Meaning.JOB, ())) or None,
        on_date=_day(cells.get(Meaning.ON_DATE, ())),
        audience="village",
        unread=unread,
    )


def _message(cells: Cells) -> Iterable[str]:
    """What has no field of its own, in the words of the reader of messages."""
    yield from cells.get(Meaning.MESSAGE, ())
    notes = [f"{label}: {cell}" for meaning, label in _NOTES for cell in cells.get(meaning, ())]
    yield from (_ABROAD, *notes) if notes else ()


def _number(cell: str) -> str | None:
    """A phone as it was typed, as far as a spreadsheet left it whole; None where it rounded it."""
    if _ROUNDED.search(cell):
        return None
    whole = _POINT_ZERO.match(cell.strip())
    return whole.group(1) if whole else cell.lstrip("'")


def _day(cells: Sequence[str]) -> str | None:
    """A day as ISO writes it; 29/01/2026 is the 29th of January here. Anything else is refused by the reading."""
    written = cells[0].strip() if cells else ""
    hit = _DAY.fullmatch(written)
    return f"{hit[3]}-{int(hit[2]):02}-{int(hit[1]):02}" if hit else written[:20] or None


def _typed(cells: Cells) -> str:
    """What is shown of a row again to the one who sent it: what was asked, and nothing about people."""
    shown = [cell for meaning in _SHOWN for cell in cells.get(meaning, ())]
    return _short(" · ".join(shown or cells.get(Meaning.MESSAGE, ())))


def _short(written: str) -> str:
    whole = " ".join(written.split())
    return whole if len(whole) <= TYPED_CHARS else f"{whole[: TYPED_CHARS - 1].rstrip()}…"


def _line(number: str, line: str) -> Line:
    """A line without names of columns: cut into cells where it is cut, else read as a message."""
    bare = _BULLET.sub("", line, count=1)
    if _ROUNDED.search(bare):
        return Line(number, _short(bare), _LOST)
    separator = next((one for one in _SEPARATORS if one in bare), None)
    if separator is None or len(bare) > LINE_CHARS:
        return Line(number, _short(bare), Asked(message=bare, audience="village"))
    return _loose(RawRow(number, _cut(bare, separator)), whole=bare)


def _loose(row: RawRow, *, whole: str = "") -> Line:
    """A row without names of columns: each cell by what it holds. Where that is not plain, the row is a message."""
    if isinstance(row.cells, Problem):
        return Line(row.number, "", row.cells)
    given = [cell.strip() for cell in row.cells if cell.strip()]
    if sum(map(len, given)) > LINE_CHARS:
        return Line(row.number, _short(whole or given[0]), _message_of(given, whole))
    if len(given) > 1 and _ROW_NUMBER.fullmatch(given[0]):
        given = given[1:]
    cells: dict[Meaning, list[str]] = {}
    other = []
    for cell in given:
        meaning = _meaning(cell)
        if meaning:
            cells.setdefault(meaning, []).append(cell)
        else:
            other.append(cell)
    if other and Meaning.COMPANY not in cells and len(other) == 1 and len(given) > 1:
        cells[Meaning.COMPANY] = other
    elif len(other) == 1 and cells:
        cells[Meaning.MESSAGE] = other
    elif other:
        return Line(row.number, _short(whole or " · ".join(given)), _message_of(given, whole))
    return Line(row.number, _short(whole or " · ".join(given)), _asked(cells, unread=False))


def _message_of(given: Sequence[str], whole: str) -> Asked | Problem:
    if any(_ROUNDED.search(cell) for cell in given):
        return _LOST
    return Asked(message=whole or "\n".join(given), audience="village")


def _meaning(cell: str) -> Meaning | None:
    """What a cell holds by its own form; None where that is not plain."""
    if len(cell) > _CELL_CHARS:
        return None
    if _COMPANY.search(cell):
        return Meaning.COMPANY
    if "@" in cell and "." in cell.rpartition("@")[2] and " " not in cell.strip():
        return Meaning.EMAIL
    if _ROUNDED.search(cell) or _is_phone(cell):
        return Meaning.PHONE
    if country_code(cell):
        return Meaning.DESTINATION
    return Meaning.JOB if canonical_job(cell) else None


def _is_phone(cell: str) -> bool:
    left = _PHONE_WORDS.sub(" ", cell)
    if any(char.isalpha() for char in left) or not any(char.isdigit() for char in left):
        return False
    return any(isinstance(one, Phone) for one in read_phones(cell))
