"""What each version of the register brought, newest first: its counts, and the changes that tell most."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, Select, Text, case, cast, func, select

from verify.core.agency import Kind
from verify.store.engine import reading
from verify.store.images import Image, Move, held_of
from verify.store.looks import What
from verify.store.past import VersionLine, read_version
from verify.store.register import Change, read_change
from verify.store.rows import AnyRow
from verify.store.tables import CHANGES, REGISTER_VERSIONS

_COLUMNS = CHANGES.c
# As JSON keeps a moved status: the change lists its columns as [column, from, to].
_STATUS_MOVED = cast(_COLUMNS.fields, Text).like('%["status", %')
#: Decisions first, then what happened to a licence, then what came and went; a first reading is all additions.
_TELLING = case(
    (_COLUMNS.kind == Kind.SANCTIONS.value, 0),
    ((_COLUMNS.what == What.CHANGED.value) & _STATUS_MOVED, 1),
    (_COLUMNS.what.in_((What.REMOVED.value, What.RETURNED.value, What.WITHDRAWN.value)), 2),
    (_COLUMNS.what == What.CHANGED.value, 3),
    else_=4,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One change, and the row as the change itself tells it: None where it tells only what moved."""

    change: Change
    row: AnyRow | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """One version: what made it, how many rows it added, changed, …, and the turns that tell most of them."""

    line: VersionLine
    counts: tuple[tuple[What, int], ...]
    turns: tuple[Turn, ...]

    @property
    def total(self) -> int:
        """How many rows the version moved."""
        return sum(count for _, count in self.counts)


def read_chapters(engine: Engine, *, before: int | None = None, limit: int, turns: int) -> tuple[Chapter, ...]:
    """The last versions, below ``before`` if it is given, newest first, each with ``turns`` turns at most."""
    columns = REGISTER_VERSIONS.c
    newest = select(REGISTER_VERSIONS).order_by(columns.version.desc()).limit(limit)
    if before is not None:
        newest = newest.where(columns.version < before)
    with reading(engine) as connection:
        lines = [read_version(row) for row in connection.execute(newest)]
        counts = _counts(connection, [line.version for line in lines])
        return tuple(Chapter(one, counts.get(one.version, ()), _turns(connection, one.version, turns)) for one in lines)


def first_version(engine: Engine) -> VersionLine | None:
    """The line of the first version this installation ever made; None before there was one."""
    first: Select[tuple[int]] = select(REGISTER_VERSIONS).order_by(REGISTER_VERSIONS.c.version).limit(1)
    with reading(engine) as connection:
        row = connection.execute(first).first()
        return read_version(row) if row is not None else None


def _counts(connection: Connection, versions: Sequence[int]) -> dict[int, tuple[tuple[What, int], ...]]:
    grouped = select(_COLUMNS.version, _COLUMNS.what, func.count()).where(_COLUMNS.version.in_(versions))
    found: defaultdict[int, dict[What, int]] = defaultdict(dict)
    for version, what, count in connection.execute(grouped.group_by(_COLUMNS.version, _COLUMNS.what)):
        found[version][What(what)] = count
    return {version: tuple((what, of[what]) for what in What if what in of) for version, of in found.items()}


def _turns(connection: Connection, version: int, most: int) -> tuple[Turn, ...]:
    telling = select(CHANGES).where(_COLUMNS.version == version).order_by(_TELLING, _COLUMNS.id).limit(most)
    return tuple(Turn(change, _told_row(change)) for change in map(read_change, connection.execute(telling)))


def _told_row(change: Change) -> AnyRow | None:
    """The row of a change that names every column: one that was added or taken back."""
    if change.what not in (What.ADDED, What.WITHDRAWN) or not change.moves:
        return None

    def side(move: Move) -> object:
        return move.after if change.what is What.ADDED else move.before

    image = {move.column: side(move) for move in change.moves}
    lists: Image = {"aliases": [], "contacts": []} if change.kind is Kind.AGENCIES else {}
    row: AnyRow = held_of(change.kind, {**lists, **image, "source": change.source, "source_id": change.row_id}).row
    return row
