"""Numbers that officers confirmed to be false, known by keyed hashes alone: found when asked, in no list of ours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from verify.core.agency import Agency, Held
from verify.core.company import Company
from verify.core.confirmed import Confirmation, FactKind

#: A contact (E.164, or an address in small letters) to its keyed hashes, one a key.
Digests = Callable[[str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Denials:
    """The confirmations against numbers, by their hashes, and what makes such a hash."""

    table: Mapping[str, tuple[Confirmation, ...]] = field(default_factory=dict)
    digests: Digests | None = None

    @classmethod
    def among(cls, facts: Iterable[Confirmation], digests: Digests | None) -> Denials:
        """Those among the facts; ValueError where there are some and no `digests`: nothing would ever find them."""
        table: dict[str, list[Confirmation]] = defaultdict(list)
        for fact in facts:
            if fact.digest is not None:
                table[fact.digest].append(fact)
        if table and digests is None:
            message = "a register with denied numbers needs the keys that they are found by"
            raise ValueError(message)
        return cls({digest: tuple(found) for digest, found in table.items()}, digests)

    def of(self, contact: str) -> tuple[Confirmation, ...]:
        """What was confirmed against this contact, in the order in which it was learned under each key."""
        if not self.table or self.digests is None:
            return ()
        return tuple(fact for digest in self.digests(contact) for fact in self.table.get(digest, ()))

    def without(self, company: Company) -> Company:
        """The company without the contacts it disowns, wherever a source or an officer has them as its own."""
        own = {fact.id for fact in company.facts if fact.kind is FactKind.CONTACT_DENIED}
        if not own:
            return company

        def disowned(contact: str | None) -> bool:
            return contact is not None and any(fact.id in own for fact in self.of(contact))

        def cleared(held: Held[Agency]) -> Held[Agency]:
            kept = tuple(one for one in held.row.contacts if not disowned(one.value))
            return held if len(kept) == len(held.row.contacts) else replace(held, row=replace(held.row, contacts=kept))

        return replace(
            company,
            records=tuple(map(cleared, company.records)),
            branches=tuple(map(cleared, company.branches)),
            facts=tuple(one for one in company.facts if one.kind is not FactKind.CONTACT or not disowned(one.value)),
        )
