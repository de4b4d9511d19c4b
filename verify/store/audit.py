"""The audit as it is kept: lines that are only ever added, one writer at a time, and a row that holds both ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, Row, Text, delete, func, insert, select, text, type_coerce, update

from verify.store.engine import reading, writing
from verify.store.tables import AUDIT, AUDIT_HEAD

_HEAD_ID = 1
_AT_ONCE = 1000
# Any fixed number: the advisory lock that writers of a first line take on PostgreSQL.
_FIRST_LOCK = 0x43454B41
#: The time is read as it is written, for a row that somebody spoilt must still be read.
_LINES = select(
    *(type_coerce(column, Text).label("at") if column is AUDIT.c.at else column for column in AUDIT.c)
).order_by(AUDIT.c.number)

# Written once: a line is added at every request.
_HEAD = select(*(column for column in AUDIT_HEAD.c if column is not AUDIT_HEAD.c.id)).where(AUDIT_HEAD.c.id == _HEAD_ID)
_HEAD_ALONE = _HEAD.with_for_update()
_ADD, _BEGIN = insert(AUDIT), insert(AUDIT_HEAD)
_END = update(AUDIT_HEAD).where(AUDIT_HEAD.c.id == _HEAD_ID)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line. `at` is None where what stands there is no time; `asked`, `seal`: see the table and the chain."""

    number: int
    at: datetime | None
    office_id: str | None
    account_id: str | None
    act: str
    about: str
    outcome: str
    asked: int | None
    seal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """Both ends: the number of the oldest line kept, the seal before it, the last number and seal; signed."""

    first: int
    before: str
    last: int
    seal: str
    signed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which lines: of one office, from `since` to before `until`, with numbers below one; the `newest` so many of them.

    None stands for no such limit. `changes`: without those that only looked at something.
    """

    office_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    below: int | None = None
    newest: int | None = None
    changes: bool = False


@dataclass(slots=True)
class Held:
    """The audit while nobody else may write to it; what is done by it is kept when its block ends without an error.

    `head` is None before the first line; `orphaned`: there are lines and no head, which nobody of ours brings about.
    """

    _connection: Connection
    head: Head | None
    orphaned: bool

    def add(self, line: Line, head: Head) -> None:
        """Add a line, and a head that tells of it."""
        self._connection.execute(_ADD, _columns(line))
        self._end(head)

    def all(self) -> Iterator[Line]:
        """Every line."""
        return map(_line, self._connection.execute(_LINES))

    def before(self, moment: datetime) -> Iterator[Line]:
        """The oldest lines, up to the first that is not older than `moment`."""
        kept = select(func.min(AUDIT.c.number)).where(AUDIT.c.at >= moment).scalar_subquery()
        rows = self._connection.execute(_LINES.where((kept.is_(None)) | (AUDIT.c.number < kept)))
        return map(_line, rows)

    def drop_before(self, head: Head) -> int:
        """Delete the lines before the first one that `head` tells of, and say how many there were."""
        self._end(head)
        return self._connection.execute(delete(AUDIT).where(AUDIT.c.number < head.first)).rowcount

    def _end(self, head: Head) -> None:
        values = _columns(head)
        if self.head is None:
            self._connection.execute(_BEGIN, {"id": _HEAD_ID, **values})
        else:
            self._connection.execute(_END, values)
        self.head, self.orphaned = head, False


@contextmanager
def holding(engine: Engine) -> Iterator[Held]:
    """Hold the audit alone, whatever other workers and machines do; they wait."""
    with writing(engine) as connection:
        head = _head(connection, lock=True)
        if head is None:
            # There is no row to lock yet, so a number is: two first lines would take one.
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _FIRST_LOCK})
            head = _head(connection, lock=True)
        orphaned = head is None and connection.execute(select(AUDIT.c.number).limit(1)).first() is not None
        yield Held(connection, head, orphaned)


@contextmanager
def whole(engine: Engine) -> Iterator[tuple[Head | None, Iterator[Line]]]:
    """The head and every line by its number, as they stand at one moment; read in parts, never all in memory."""
    with reading(engine) as connection:
        head = _head(connection)
        yield head, map(_line, connection.execution_options(yield_per=_AT_ONCE).execute(_LINES))


def lines_of(engine: Engine, wanted: Wanted) -> tuple[Line, ...]:
    """The lines that are wanted, oldest first."""
    columns, query = AUDIT.c, _LINES.order_by(None).order_by(AUDIT.c.number.desc()).limit(wanted.newest)
    if wanted.office_id is not None:
        query = query.where(columns.office_id == wanted.office_id)
    if wanted.since is not None:
        query = query.where(columns.at >= wanted.since)
    if wanted.until is not None:
        query = query.where(columns.at < wanted.until)
    if wanted.below is not None:
        query = query.where(columns.number < wanted.below)
    if wanted.changes:
        query = query.where(columns.act.not_like("GET %"), columns.act.not_like("HEAD %"))
    with reading(engine) as connection:
        return tuple(map(_line, connection.execute(query)))[::-1]


def _columns(kept: Line | Head) -> dict[str, object]:
    """Its columns by their names; `asdict` would copy each value, which takes as long as writing them."""
    return {name: getattr(kept, name) for name in kept.__slots__}


def _head(connection: Connection, *, lock: bool = False) -> Head | None:
    row = connection.execute(_HEAD_ALONE if lock else _HEAD).first()
    return None if row is None else Head(**row._mapping)  # noqa: SLF001  SQLAlchemy's public name for a row as a mapping


def _line(row: Row[tuple[object, ...]]) -> Line:
    values = dict(row._mapping)  # noqa: SLF001  SQLAlchemy's public name for a row as a mapping
    return Line(**{**values, "at": _moment(values["at"])})


def _moment(written: object) -> datetime | None:
    if isinstance(written, str):
        try:
            written = datetime.fromisoformat(written)
        except ValueError:
            return None
    if not isinstance(written, datetime):
        return None
    return written.replace(tzinfo=UTC) if written.tzinfo is None else written.astimezone(UTC)
