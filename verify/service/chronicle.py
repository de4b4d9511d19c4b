"""What changed in the register, newest first, with the names of the companies it happened to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from verify.core.agency import Agency, Kind, Order, Sanction
from verify.core.company import Company
from verify.core.index import RegisterIndex
from verify.store.chronicle import Chapter, Turn, first_version, read_chapters
from verify.store.engine import Engine
from verify.store.looks import What
from verify.store.rows import AnyRow

#: How many versions stand on one page, and how many of the changes of each are told one by one.
VERSIONS_AT_ONCE = 20
TURNS_TOLD = 12
#: A whole list taken in tells of nothing that happened: a few of its rows show what it holds.
TURNS_OF_A_LIST = 3
_PAGES_KEPT = 64


@dataclass(frozen=True, slots=True)
class Happening:
    """One change with the row it is about (None: no longer known) and the company it belongs to (None: not held)."""

    turn: Turn
    row: AnyRow | None
    company: Company | None

    @property
    def name(self) -> str | None:
        """The company's name; None where nothing names it any more."""
        if self.company is not None:
            return self.company.name
        if self.row is None:
            return None
        return self.row.name if isinstance(self.row, Agency) else self.row.agency_name


@dataclass(frozen=True, slots=True)
class Retold:
    """One version with its happenings; `more` others are not told one by one."""

    chapter: Chapter
    happenings: tuple[Happening, ...]

    @property
    def more(self) -> int:
        """How many changes of the version are not among the happenings."""
        return self.chapter.total - len(self.happenings)


@dataclass(frozen=True, slots=True)
class _Rows:
    """The sanctions and orders of one index by their ids, with their companies."""

    index: RegisterIndex
    by_id: Mapping[str, tuple[AnyRow, Company]]


class Chronicle:
    """Tells the versions of the register; one a process, shared by its threads."""

    def __init__(self, engine: Engine, index: Callable[[], RegisterIndex]) -> None:
        """`index` gives the current index (StoreError if it cannot be read)."""
        self._engine = engine
        self._index = index
        self._rows: _Rows | None = None
        self._told: dict[tuple[int, int | None], tuple[Retold, ...]] = {}

    def newest(self, before: int | None = None) -> tuple[Retold, ...]:
        """The last versions (below ``before`` if it is given), newest first; read once a version of the register."""
        key = (self._index().version, before)
        told = self._told.get(key)
        if told is None:
            told = self._retold(before)
            if len(self._told) >= _PAGES_KEPT:
                self._told.clear()
            self._told[key] = told
        return told

    def begun(self) -> datetime | None:
        """When this installation made its first version: a moment that stays the same whatever comes after."""
        first = first_version(self._engine)
        return first.learned_at if first else None

    def _retold(self, before: int | None) -> tuple[Retold, ...]:
        chapters = read_chapters(self._engine, before=before, limit=VERSIONS_AT_ONCE, turns=TURNS_TOLD)
        rows = self._known() if chapters else None
        return tuple(
            Retold(chapter, tuple(_happened(turn, rows) for turn in _worth_telling(chapter) if rows))
            for chapter in chapters
        )

    def _known(self) -> _Rows:
        index, rows = self._index(), self._rows
        if rows is None or rows.index is not index:
            by_id = {
                f"{_kind(row)}:{row.id}": (row, company)
                for company in index.companies
                for row in _decisions_and_orders(company)
            }
            rows = self._rows = _Rows(index, by_id)
        return rows


def _worth_telling(chapter: Chapter) -> tuple[Turn, ...]:
    a_list = [what for what, _ in chapter.counts] == [What.ADDED] and chapter.line.kind is not Kind.SANCTIONS
    return chapter.turns[:TURNS_OF_A_LIST] if a_list and chapter.total > TURNS_TOLD else chapter.turns


def _happened(turn: Turn, rows: _Rows) -> Happening:
    change = turn.change
    if change.kind is not Kind.AGENCIES:
        row, company = rows.by_id.get(f"{change.kind}:{change.id}", (None, None))
        return Happening(turn, turn.row or row, company)
    company = rows.index.company(change.id)
    held = (one.row for one in (*company.records, *company.branches) if one.row.id == change.id) if company else ()
    return Happening(turn, turn.row or next(iter(held), None), company)


def _decisions_and_orders(company: Company) -> Iterator[Sanction | Order]:
    yield from (held.row for held in company.sanctions)
    yield from (held.row for held in company.orders)


def _kind(row: AnyRow) -> Kind:
    return Kind.SANCTIONS if isinstance(row, Sanction) else Kind.ORDERS
