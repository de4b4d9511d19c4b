"""RawRecord: one row as a document gave it, and the destructive reading that proves no cell was overlooked."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from registry_sync.errors import ShapeChanged

#: Control characters and lone surrogates: no publisher means them, and databases and terminals choke on them.
_UNWANTED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


class Document(Protocol):
    """What a parser needs of a document that was read: its bytes, where it came from, what was sent along with it."""

    @property
    def body(self) -> bytes:
        """The bytes as they came."""

    @property
    def url(self) -> str:
        """Its address, or `file:NAME` for a local one."""

    @property
    def name(self) -> str:
        """The name of the file, or the last part of the address."""

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """What the publisher sent along, names in small letters."""


def only(documents: Sequence[Document]) -> Document:
    """The one document of a look whose source publishes one. ShapeChanged where there are more, or none."""
    if len(documents) != 1:
        raise ShapeChanged(f"One document was expected; {len(documents)} were read.")
    return documents[0]


class Unreadable(ValueError):
    """One cell cannot be read; the sentence is the reason its row is rejected with."""


@dataclass(frozen=True, slots=True)
class RawRecord:
    """One row of a document. `number` is its line in a CSV file (the header is 1) or its place in a page (from 1)."""

    number: int
    cells: tuple[tuple[str, str], ...]

    def raw(self) -> str:
        """The row as one line of JSON, for the run's ledger."""
        return json.dumps(dict(self.cells), ensure_ascii=True)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A whole document. `columns` are those it has; `stated_on` is the day it says itself that it is of, if any."""

    records: tuple[RawRecord, ...]
    columns: frozenset[str]
    stated_on: date | None = None


class Cells:
    """Takes the cells of one record, each once; `audit` then proves that nothing was left unread."""

    def __init__(self, record: RawRecord) -> None:
        """Start with every cell of the record unread."""
        self._record = record
        self._left = dict(record.cells)

    def take(self, column: str) -> str | None:
        """The cell's text with each run of white space one blank; None where it is blank or the column is absent.

        Raises Unreadable where the cell holds control characters.
        """
        text = " ".join(self._left.pop(column, "").split())
        if _UNWANTED.search(text):
            raise Unreadable(f"{column} holds control characters")
        return text or None

    def ignore(self, *columns: str) -> None:
        """Declare that these columns are known and deliberately not carried on."""
        for column in columns:
            self._left.pop(column, None)

    def audit(self) -> None:
        """Raise ShapeChanged naming every cell that was neither taken nor ignored."""
        if self._left:
            names = ", ".join(repr(name) for name in sorted(self._left))
            raise ShapeChanged(f"Row {self._record.number} has columns that nothing reads: {names}.")
