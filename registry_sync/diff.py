"""Two sets of rows → what changed. A total function: it never fails and never guesses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from verify.core.agency import Agency, Order, Sanction

Row = TypeVar("Row", bound=Agency | Order | Sanction)


@dataclass(frozen=True, slots=True)
class Change(Generic[Row]):
    """A row that is held and is now said otherwise."""

    old: Row
    new: Row


@dataclass(frozen=True, slots=True)
class ChangeSet(Generic[Row]):
    """What a document changes, by source_id. `duplicates` are the ids that it gives to more than one row."""

    added: tuple[Row, ...] = ()
    changed: tuple[Change[Row], ...] = ()
    removed: tuple[Row, ...] = ()
    same: tuple[Row, ...] = ()
    duplicates: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be written but the date of the look."""
        return not (self.added or self.changed or self.removed)


def diff(old: Iterable[Row], new: Iterable[Row], *, partial: bool = False) -> ChangeSet[Row]:
    """Compare what is held with what a document says. A partial document removes nothing: it does not claim to be all.

    Where ids repeat in `new`, the last row counts here and the id is named in `duplicates`.
    """
    listed = list(new)
    held, said = {row.source_id: row for row in old}, {row.source_id: row for row in listed}
    repeats = Counter(row.source_id for row in listed)
    return ChangeSet(
        added=tuple(row for key, row in said.items() if key not in held),
        changed=tuple(Change(held[key], row) for key, row in said.items() if key in held and held[key] != row),
        removed=() if partial else tuple(row for key, row in held.items() if key not in said),
        same=tuple(row for key, row in said.items() if key in held and held[key] == row),
        duplicates=tuple(sorted(key for key, times in repeats.items() if times > 1)),
    )


def apply(old: Iterable[Row], changes: ChangeSet[Row]) -> frozenset[Row]:
    """What is held after the changes: `apply(old, diff(old, new))` is `new`."""
    held = {row.source_id: row for row in old}
    for gone in changes.removed:
        del held[gone.source_id]
    held |= {change.new.source_id: change.new for change in changes.changed}
    held |= {row.source_id: row for row in changes.added}
    return frozenset(held.values())
