"""The nouns of an errand, and how they are kept in its row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row

from verify.core.agency import Coverage, Kind
from verify.store.runs import Refusal, RejectedRow
from verify.store.tables import ERRANDS

#: Every column but the file itself.
SHOWN = tuple(column for column in ERRANDS.c if column.name != "document")


class What(StrEnum):
    """What the intake is asked to do."""

    PLAN = "plan"
    IMPORT = "import"
    ACCEPT = "accept"
    ROLLBACK = "rollback"


class Ending(StrEnum):
    """How an errand ended: as its run did, or before there was one.

    `misuse`: what was asked cannot be done; `interrupted`: its reader died at it; `expired`: nobody took it up in time.
    """

    APPLIED = "applied"
    UNCHANGED = "unchanged"
    PLANNED = "planned"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    SHAPE = "shape"
    FAULT = "fault"
    MISUSE = "misuse"
    INTERRUPTED = "interrupted"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class State(StrEnum):
    """Where an errand stands."""

    WAITING = "waiting"
    BEING_DONE = "being_done"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of an errand; None where they are not of its kind.

    ACCEPT has `run` and `because`, ROLLBACK `version` and `because`; PLAN and IMPORT what a file is, by `suffix` and
    `sha256`, and whose. An IMPORT of what a PLAN has read names that errand.
    """

    run: int | None = None
    version: int | None = None
    plan: int | None = None
    because: str | None = None
    source: str | None = None
    kind: Kind | None = None
    as_of: date | None = None
    coverage: Coverage | None = None
    suffix: str | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """An errand as it is left. `asked_by` is the name that the ledger keeps: login and office."""

    what: What
    words: Words
    asked_by: str
    asked_at: datetime
    document: bytes | None = None


@dataclass(frozen=True, slots=True)
class Sample:
    """One row that would be `added`, `changed` or `removed`: its id, and the company it names."""

    move: str
    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a look would change, or has changed. `rejected` is a number; `rows` and `samples` are the first of many."""

    as_of: date | None = None
    added: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0
    rejected: int = 0
    reasons: tuple[Refusal, ...] = ()
    rows: tuple[RejectedRow, ...] = ()
    samples: tuple[Sample, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """How an errand ended. `said` is a sentence of the intake, for the ones who look after it."""

    ending: Ending
    said: str | None = None
    run_id: int | None = None
    tally: Tally | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """One errand as it stands; `result` None while it is open.

    `held_at` is when a reader last had to let it wait on, for its source was being read.
    """

    id: int
    what: What
    words: Words = field(default_factory=Words)
    asked_by: str
    asked_at: datetime
    held_at: datetime | None = None
    taken_at: datetime | None = None
    done_at: datetime | None = None
    result: Result | None = None

    @property
    def state(self) -> State:
        """Where it stands."""
        if self.result is not None:
            return State.DONE
        return State.WAITING if self.taken_at is None else State.BEING_DONE


def read_errand(row: Row[Any], *, taken_at: datetime | None = None) -> Errand:
    """One errand of its table, the columns of `SHOWN`; ``taken_at`` where that is newer than the row."""
    kept: Mapping[str, str] = row.words
    words = Words(
        run=_number(kept.get("run")),
        version=_number(kept.get("version")),
        plan=_number(kept.get("plan")),
        because=kept.get("because"),
        source=kept.get("source"),
        kind=Kind(kept["kind"]) if "kind" in kept else None,
        as_of=date.fromisoformat(kept["as_of"]) if "as_of" in kept else None,
        coverage=Coverage(kept["coverage"]) if "coverage" in kept else None,
        suffix=kept.get("suffix"),
        sha256=kept.get("sha256"),
    )
    result = Result(Ending(row.outcome), row.said, row.run_id, _tally(row.result)) if row.outcome else None
    errand = Errand(
        id=row.id,
        what=What(row.what),
        words=words,
        asked_by=row.asked_by,
        asked_at=row.asked_at,
        held_at=row.held_at,
        taken_at=row.taken_at,
        done_at=row.done_at,
        result=result,
    )
    return errand if taken_at is None else replace(errand, taken_at=taken_at)


def words_of(words: Words) -> dict[str, str]:
    """The words as their column keeps them: only those that were given, each as text."""
    given = {name: getattr(words, name) for name in Words.__dataclass_fields__}
    return {name: str(value) for name, value in given.items() if value is not None}


def result_of(tally: Tally | None) -> dict[str, Any] | None:
    """A tally as its column keeps it."""
    if tally is None:
        return None
    return {
        "as_of": tally.as_of.isoformat() if tally.as_of else None,
        "counts": [tally.added, tally.changed, tally.removed, tally.same, tally.rejected],
        "reasons": [[one.guard, one.sentence] for one in tally.reasons],
        "rows": [[one.row, one.reason, one.raw] for one in tally.rows],
        "samples": [[one.move, one.id, one.name] for one in tally.samples],
    }


def _tally(kept: Mapping[str, Any] | None) -> Tally | None:
    if kept is None:
        return None
    added, changed, removed, same, rejected = kept["counts"]
    return Tally(
        as_of=date.fromisoformat(kept["as_of"]) if kept["as_of"] else None,
        added=added,
        changed=changed,
        removed=removed,
        same=same,
        rejected=rejected,
        reasons=tuple(Refusal(guard, sentence) for guard, sentence in kept["reasons"]),
        rows=tuple(RejectedRow(row, reason, raw) for row, reason, raw in kept["rows"]),
        samples=tuple(Sample(move, number, name) for move, number, name in kept["samples"]),
    )


def _number(written: str | None) -> int | None:
    return None if written is None else int(written)
