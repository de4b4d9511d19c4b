"""ChangeSet + bounds → Accepted | Refused. What is refused changes nothing: the register held stays live.

Most guards say "this does not look right", and an operator who knows better may overrule them with a reason. Five say
"this cannot be right" and stand whatever anybody says: see `FINAL`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from registry_sync.diff import ChangeSet, Row
from verify.core.agency import Action, Agency, ContactKind, Kind, Order, Sanction, Status

#: Below this many rows held, a document without one known row is a correction; from here on it is the wrong file.
_ENOUGH_TO_RECOGNISE = 10
#: How many of the duplicate ids are named.
_NAMED = 5


class Guard(StrEnum):
    """The guards by name, as the ledger keeps them."""

    FUTURE = "future"
    OLDER = "older"
    MISDATED = "misdated"
    EMPTY = "empty"
    ROWS_MIN = "rows_min"
    ROWS_MAX = "rows_max"
    SHRINK = "shrink"
    NEW_SHARE = "new_share"
    REJECTED_SHARE = "rejected_share"
    REJECTED_SANCTIONS = "rejected_sanctions"
    FILL_RATE = "fill_rate"
    STATUS_SHARE = "status_share"
    DUPLICATE_IDS = "duplicate_ids"
    UNKNOWN_ROWS = "unknown_rows"


#: What nobody may overrule: it would date the register wrongly, empty it, or keep one of two rows by chance.
FINAL = frozenset({Guard.FUTURE, Guard.OLDER, Guard.MISDATED, Guard.EMPTY, Guard.DUPLICATE_IDS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What a source's document may look like. None, or a column or word not named: not bounded.

    `shrink_max_percent` is of the rows held, `new_ids_max_percent` of the rows in the document (once ten are held).
    `fill_min_percent`: how many of the rows must fill a column. `status_max_percent`: how many of them may have a
    status (of sanctions: an action).
    """

    rows_min: int = 1
    rows_max: int | None = None
    shrink_max_percent: int = 10
    new_ids_max_percent: int | None = None
    rejected_max_percent: int | None = None
    fill_min_percent: tuple[tuple[str, int], ...] = ()
    status_max_percent: tuple[tuple[str, int], ...] = ()


_NOUNS: Mapping[Kind, type[Agency | Order | Sanction]] = {
    Kind.AGENCIES: Agency,
    Kind.ORDERS: Order,
    Kind.SANCTIONS: Sanction,
}
_WORDS: Mapping[Kind, frozenset[str]] = {
    Kind.AGENCIES: frozenset(Status),
    Kind.SANCTIONS: frozenset(Action),
    Kind.ORDERS: frozenset(),
}
_CONTACTS = {"phones": ContactKind.PHONE, "emails": ContactKind.EMAIL, "websites": ContactKind.WEBSITE}


def bounds_problems(kind: Kind, bounds: Bounds) -> Iterator[str]:
    """What is wrong with the bounds of a feed of this kind: a column, word or percentage that cannot be."""
    columns = {field.name for field in fields(_NOUNS[kind])} | (set(_CONTACTS) if kind is Kind.AGENCIES else set())
    for column, _ in bounds.fill_min_percent:
        if column not in columns:
            yield f"fill_min_percent names {column!r}, a column that {kind} do not have"
    for word, _ in bounds.status_max_percent:
        if word not in _WORDS[kind]:
            yield f"status_max_percent names {word}, which is no status of {kind}"
    single = (bounds.shrink_max_percent, bounds.new_ids_max_percent, bounds.rejected_max_percent)
    named = (*bounds.fill_min_percent, *bounds.status_max_percent)
    shares = [*(share for share in single if share is not None), *(share for _, share in named)]
    if bounds.rows_min < 1 or not all(0 <= share <= 100 for share in shares):  # noqa: PLR2004 - a percentage
        yield "rows_min is at least 1, and what ends in _percent is a percentage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the guards weigh beside the changes: dates, and how many rows are live and were rejected.

    `stated_on` is the day the document itself says it is of; `held_as_of` the last confirmed look, None: never read.
    """

    kind: Kind
    as_of: date
    today: date
    held_as_of: date | None
    held_rows: int
    rejected: int
    partial: bool
    stated_on: date | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """The changes may be applied."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one guard refuses. `final`: nobody may overrule it."""

    guard: Guard
    sentence: str

    @property
    def final(self) -> bool:
        """Whether this stands whatever an operator says."""
        return self.guard in FINAL


@dataclass(frozen=True, slots=True)
class Refused:
    """The changes must not be applied; one sentence a reason."""

    reasons: tuple[Reason, ...]


def judge(changes: ChangeSet[Row], facts: Facts, bounds: Bounds) -> Accepted | Refused:
    """Ask every guard; a single reason refuses, and all reasons are named."""
    rows = (*changes.added, *(change.new for change in changes.changed), *changes.same)
    reasons = (
        *_dates(facts),
        *_sizes(len(rows), facts, bounds),
        *_shares(changes, facts, bounds),
        *_contents(rows, facts, bounds),
        *_identity(changes, facts),
    )
    return Refused(reasons) if reasons else Accepted()


def _dates(facts: Facts) -> Iterator[Reason]:
    if facts.as_of > facts.today:
        yield Reason(Guard.FUTURE, f"The as-of date {facts.as_of} lies in the future; today is {facts.today}.")
    if facts.held_as_of is not None and facts.as_of < facts.held_as_of:
        older = f"The document is of {facts.as_of}, older than the register held, which is of {facts.held_as_of}."
        yield Reason(Guard.OLDER, older)
    if facts.stated_on is not None and facts.stated_on < facts.as_of:
        says = f"The document says it is of {facts.stated_on}; it cannot be taken as of {facts.as_of}."
        yield Reason(Guard.MISDATED, says)


def _sizes(rows: int, facts: Facts, bounds: Bounds) -> Iterator[Reason]:
    if rows == 0:
        none = f"All {facts.rejected} rows were rejected." if facts.rejected else "The document holds no rows."
        yield Reason(Guard.EMPTY, none)
    elif rows < bounds.rows_min:
        few = f"The document holds {rows} usable rows; fewer than {bounds.rows_min} are not believed."
        yield Reason(Guard.ROWS_MIN, few)
    if bounds.rows_max is not None and rows > bounds.rows_max:
        many = f"The document holds {rows} usable rows; more than {bounds.rows_max} are not believed."
        yield Reason(Guard.ROWS_MAX, many)
    lost = facts.held_rows - rows
    if not facts.partial and lost * 100 > facts.held_rows * bounds.shrink_max_percent:
        yield Reason(
            Guard.SHRINK,
            f"The register would shrink from {facts.held_rows} to {rows} rows ({lost * 100 // facts.held_rows} %);"
            f" at most {bounds.shrink_max_percent} % is believed.",
        )


def _shares(changes: ChangeSet[Row], facts: Facts, bounds: Bounds) -> Iterator[Reason]:
    added = len(changes.added)
    rows = added + len(changes.changed) + len(changes.same)
    most = bounds.new_ids_max_percent
    if most is not None and facts.held_rows >= _ENOUGH_TO_RECOGNISE and added * 100 > rows * most:
        new = f"{added} of {rows} rows are new ({added * 100 // rows} %); at most {most} % is believed."
        yield Reason(Guard.NEW_SHARE, new)
    seen = rows + facts.rejected
    if bounds.rejected_max_percent is not None and facts.rejected * 100 > seen * bounds.rejected_max_percent:
        share = f"{facts.rejected} of {seen} rows were rejected; at most {bounds.rejected_max_percent} % is believed."
        yield Reason(Guard.REJECTED_SHARE, share)
    if facts.kind is Kind.SANCTIONS and facts.rejected:
        lost = f"{facts.rejected} sanctions cannot be read: without them a company would look better than it is."
        yield Reason(Guard.REJECTED_SANCTIONS, lost)


def _contents(rows: tuple[Row, ...], facts: Facts, bounds: Bounds) -> Iterator[Reason]:
    """Columns that are emptier, and statuses that are more frequent, than the source is known to show."""
    if not rows:
        return
    for column, least in bounds.fill_min_percent:
        filled = sum(1 for row in rows if _fills(row, column))
        if filled * 100 < len(rows) * least:
            share = f"{filled} of {len(rows)} rows fill {column}; fewer than {least} % are not believed."
            yield Reason(Guard.FILL_RATE, share)
    words = Counter(_word(row) for row in rows)
    for word, most in bounds.status_max_percent:
        if words[word] * 100 > len(rows) * most:
            share = f"{words[word]} of {len(rows)} {facts.kind} are {word}; at most {most} % is believed."
            yield Reason(Guard.STATUS_SHARE, share)


def _fills(row: Agency | Order | Sanction, column: str) -> bool:
    if column in _CONTACTS and isinstance(row, Agency):
        return any(one.kind is _CONTACTS[column] and one.value is not None for one in row.contacts)
    value = getattr(row, column)
    return value not in (None, "", (), Status.UNKNOWN)


def _word(row: Agency | Order | Sanction) -> str:
    if isinstance(row, Agency):
        return row.status.value
    return row.action.value if isinstance(row, Sanction) else ""


def _identity(changes: ChangeSet[Row], facts: Facts) -> Iterator[Reason]:
    if changes.duplicates:
        some = ", ".join(f"{key} ({_company(changes, key)})" for key in changes.duplicates[:_NAMED])
        more = " …" if len(changes.duplicates) > _NAMED else ""
        twice = f"{len(changes.duplicates)} ids stand for more than one row: {some}{more}."
        yield Reason(Guard.DUPLICATE_IDS, twice)
    known = len(changes.changed) + len(changes.same)
    if not facts.partial and known == 0 and changes.added and facts.held_rows >= _ENOUGH_TO_RECOGNISE:
        none = f"Not one of the {facts.held_rows} rows held is in the document: is it of another source?"
        yield Reason(Guard.UNKNOWN_ROWS, none)


def _company(changes: ChangeSet[Row], source_id: str) -> str:
    """The company that a row of the document names: a row without an id of its own is recognised by nothing else."""
    rows = (*changes.added, *(change.new for change in changes.changed), *changes.same)
    row = next(row for row in rows if row.source_id == source_id)
    return row.name if isinstance(row, Agency) else row.agency_name
