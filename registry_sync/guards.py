"""ChangeSet + bounds → Accepted | Refused. What is refused changes nothing: the register held stays live."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from registry_sync.diff import ChangeSet, Row
from verify.core.agency import Agency, Kind

#: Below this many rows held, a document without one known row is a correction; from here on it is the wrong file.
_ENOUGH_TO_RECOGNISE = 10
#: How many of the duplicate ids are named.
_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What a source's document may look like. `shrink_max_percent` is of the rows held; None: not bounded."""

    rows_min: int = 1
    rows_max: int | None = None
    shrink_max_percent: int = 10
    rejected_max_percent: int | None = None


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
class Refused:
    """The changes must not be applied; one sentence a reason."""

    reasons: tuple[str, ...]


def judge(changes: ChangeSet[Row], facts: Facts, bounds: Bounds) -> Accepted | Refused:
    """Ask every guard; a single reason refuses, and all reasons are named."""
    reasons = (*_dates(facts), *_sizes(changes, facts, bounds), *_identity(changes, facts), *_rejects(facts))
    return Refused(reasons) if reasons else Accepted()


def _dates(facts: Facts) -> Iterator[str]:
    if facts.as_of > facts.today:
        yield f"The as-of date {facts.as_of} lies in the future; today is {facts.today}."
    if facts.held_as_of is not None and facts.as_of < facts.held_as_of:
        yield f"The document is of {facts.as_of}, older than the register held, which is of {facts.held_as_of}."
    if facts.stated_on is not None and facts.stated_on < facts.as_of:
        yield f"The document says it is of {facts.stated_on}; it cannot be taken as of {facts.as_of}."


def _sizes(changes: ChangeSet[Row], facts: Facts, bounds: Bounds) -> Iterator[str]:
    rows = len(changes.added) + len(changes.changed) + len(changes.same)
    if rows == 0:
        yield f"All {facts.rejected} rows were rejected." if facts.rejected else "The document holds no rows."
    elif rows < bounds.rows_min:
        yield f"The document holds {rows} usable rows; fewer than {bounds.rows_min} are not believed."
    if bounds.rows_max is not None and rows > bounds.rows_max:
        yield f"The document holds {rows} usable rows; more than {bounds.rows_max} are not believed."
    lost = facts.held_rows - rows
    if not facts.partial and lost * 100 > facts.held_rows * bounds.shrink_max_percent:
        yield (
            f"The register would shrink from {facts.held_rows} to {rows} rows ({lost * 100 // facts.held_rows} %);"
            f" at most {bounds.shrink_max_percent} % is believed."
        )
    seen = rows + facts.rejected
    if bounds.rejected_max_percent is not None and facts.rejected * 100 > seen * bounds.rejected_max_percent:
        yield f"{facts.rejected} of {seen} rows were rejected; at most {bounds.rejected_max_percent} % is believed."


def _identity(changes: ChangeSet[Row], facts: Facts) -> Iterator[str]:
    if changes.duplicates:
        some = ", ".join(f"{key} ({_company(changes, key)})" for key in changes.duplicates[:_NAMED])
        more = " …" if len(changes.duplicates) > _NAMED else ""
        yield f"{len(changes.duplicates)} ids stand for more than one row: {some}{more}."
    known = len(changes.changed) + len(changes.same)
    if not facts.partial and known == 0 and changes.added and facts.held_rows >= _ENOUGH_TO_RECOGNISE:
        yield f"Not one of the {facts.held_rows} rows held is in the document: is it of another source?"


def _company(changes: ChangeSet[Row], source_id: str) -> str:
    """The company that a row of the document names: a row without an id of its own is recognised by nothing else."""
    rows = (*changes.added, *(change.new for change in changes.changed), *changes.same)
    row = next(row for row in rows if row.source_id == source_id)
    return row.name if isinstance(row, Agency) else row.agency_name


def _rejects(facts: Facts) -> Iterator[str]:
    if facts.kind is Kind.SANCTIONS and facts.rejected:
        yield f"{facts.rejected} sanctions cannot be read: without them a company would look better than it is."
