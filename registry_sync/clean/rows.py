"""What every kind of row needs: its source's rules, the ways to read a cell, the rejection of what cannot be read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TypeVar

from registry_sync.errors import ShapeChanged
from registry_sync.parse.record import Cells, RawRecord, Unreadable
from verify.core.agency import Agency, Order, Sanction, Status
from verify.core.names import name_key

AnyRow = Agency | Order | Sanction
RowT = TypeVar("RowT", Agency, Order, Sanction)
Word = TypeVar("Word", bound=StrEnum)

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WHOLE = re.compile(r"\d{1,15}(?:\.0+)?")
_BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What cleaning must know of a source. `parents` are the ids of the head offices that the store holds live.

    `listed_means` is the status of a row of a document without a status column: `active` for a list of the licensed.
    `screen` names the rules of screens.py for lists that anybody could type into.
    """

    source: str
    jurisdiction: str
    listed_means: Status = Status.UNKNOWN
    screen: str | None = None
    parents: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is not used, with a sentence that says why and the row as it came."""

    reason: str
    row: int
    raw: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A document's rows and rejects, each in the order of the document."""

    rows: tuple[AnyRow, ...]
    rejected: tuple[Rejected, ...]


def short_id(*parts: str) -> str:
    """The id of a row that its publisher gave none: a short hash of its identifying cells, never of cleaned text."""
    return hashlib.sha256(_BETWEEN.join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def judge(
    records: Iterable[RawRecord], read: Callable[[Cells, RawRecord], RowT]
) -> tuple[list[tuple[RawRecord, RowT]], list[Rejected]]:
    """Read every record; a cell that cannot be read rejects its row, one that nothing reads is ShapeChanged.

    A record that says exactly what an earlier one said, and was given no id of its own, is rejected as a repeat.
    """
    rows: list[tuple[RawRecord, RowT]] = []
    rejected: list[Rejected] = []
    unnamed: dict[str, RowT] = {}
    for record in records:
        cells = Cells(record)
        try:
            row = read(cells, record)
            cells.audit()
            _refuse_repeat(record, row, unnamed)
        except Unreadable as problem:
            rejected.append(Rejected(str(problem), record.number, record.raw()))
        else:
            rows.append((record, row))
    return rows, rejected


def _refuse_repeat(record: RawRecord, row: RowT, unnamed: dict[str, RowT]) -> None:
    """Note a row without an id of its own; Unreadable where an earlier one says exactly the same."""
    if dict(record.cells).get("source_id", "").strip():
        return
    earlier = unnamed.setdefault(row.source_id, row)
    if earlier is not row and earlier == row:
        raise Unreadable("says exactly what an earlier row says")


def company_name(cells: Cells, column: str) -> str:
    """A company's name as published. Unreadable where it is blank or holds no letter or digit."""
    name = cells.take(column)
    if name is None:
        raise Unreadable(f"{column} is blank")
    if not name_key(name).words:
        raise Unreadable(f"{column} holds no word that could name a company")
    return name


def day(cells: Cells, column: str) -> date | None:
    """An ISO date (2026-01-29). Unreadable where it is written in any other way or is no day of the calendar."""
    text = cells.take(column)
    if text is None:
        return None
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else _not_a_day(column)
    except ValueError:
        return _not_a_day(column)


def _not_a_day(column: str) -> date:
    raise Unreadable(f"{column} is not a date like 2026-01-29")


def moment(cells: Cells, column: str) -> datetime | None:
    """An ISO time stamp, or a day (its midnight); without a zone it is read as UTC. Unreadable otherwise."""
    text = cells.take(column)
    if text is None:
        return None
    try:
        read = datetime.fromisoformat(text)
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Unreadable(f"{column} is not an ISO time stamp") from None


def in_order(first: date | None, last: date | None, *, what: str) -> None:
    """Unreadable where a period ends before it starts."""
    if first is not None and last is not None and last < first:
        raise Unreadable(f"{what} ends before it starts")


def whole_number(cells: Cells, column: str) -> int | None:
    """A whole number in plain digits. Unreadable where it carries separators, letters or a fraction."""
    text = cells.take(column)
    if text is None:
        return None
    if not _WHOLE.fullmatch(text) or not text.isascii():
        raise Unreadable(f"{column} is not a whole number in plain digits")
    return int(text.partition(".")[0])


def several(cells: Cells, column: str) -> tuple[str, ...]:
    """The values of a cell that holds several, separated by `;`, each once."""
    parts = (part.strip() for part in (cells.take(column) or "").split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def word_of(words: type[Word], text: str, *, column: str, row: int) -> Word:
    """The word of a closed list. ShapeChanged where the list does not have it: its meaning must not be guessed."""
    try:
        return words(text)
    except ValueError:
        known = ", ".join(words)
        raise ShapeChanged(f"Unknown {column} {text[:60]!r} in row {row}. Known are: {known}.") from None
