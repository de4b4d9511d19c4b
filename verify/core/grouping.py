"""Which head records are one company, once links are known: what a person decided, and what a rule found.

What a person decided adds a record of another name, or parts records that only share a name. What a rule found joins
within a name only: it never makes two names one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from verify.core.agency import Agency, Held, Link


def regroup(groups: list[list[Held[Agency]]], links: Sequence[Link]) -> list[list[Held[Agency]]]:
    """Groups of one name each → groups of one company each, as people decided and, within a name, as rules found."""
    heads = [held for group in groups for held in group]
    known = {held.row.id: held for held in heads}
    pieces = _Pieces(known, links)
    for one in links:
        if one.same and one.by_person and one.a in known and one.b in known:
            pieces.unite([one.a, one.b], by_person=True)
    for group in groups:
        ids = [held.row.id for held in group]
        if not pieces.unite(ids):
            inside = set(ids)
            for one in links:
                if one.same and one.a in inside and one.b in inside:
                    pieces.unite([one.a, one.b])
    return pieces.in_order(heads)


class _Pieces:
    """Records growing into companies. Nothing joins what a person parted, nor two entries of one source by itself."""

    def __init__(self, known: Mapping[str, Held[Agency]], links: Iterable[Link]) -> None:
        self._known = known
        self._of = {one: {one} for one in known}
        self._decided = {one: {one} for one in known}
        self._parted = [(one.a, one.b) for one in links if not one.same]

    def unite(self, ids: Iterable[str], *, by_person: bool = False) -> bool:
        """Make one company of the companies of these records; False, and nothing done, where they cannot be one."""
        whole = set().union(*(self._of[one] for one in ids))
        if any(a in whole and b in whole for a, b in self._parted):
            return False
        if not by_person and not self._once_a_source(whole):
            return False
        for one in whole:
            self._of[one] = whole
            if by_person:
                self._decided[one] = whole
        return True

    def in_order(self, heads: Iterable[Held[Agency]]) -> list[list[Held[Agency]]]:
        """The companies in the order of their first record, their records in that order too."""
        found: dict[int, list[Held[Agency]]] = {}
        for held in heads:
            found.setdefault(id(self._of[held.row.id]), []).append(held)
        return list(found.values())

    def _once_a_source(self, whole: Iterable[str]) -> bool:
        """Whether a source lists two of these only where a person decided that the two are one."""
        first: dict[str, str] = {}
        for one in sorted(whole):
            held = self._known[one]
            if held.removed_on is None and one not in self._decided[first.setdefault(held.row.source, one)]:
                return False
        return True
