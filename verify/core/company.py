"""The same company: records, branches, sanctions and orders of one jurisdiction joined into one candidate.

Rule (contract §1.2, "The same company"): all records with the same normalised name are one, unless one source itself
lists them twice under different ids. Sanctions and orders join by id, else by exact normalised name, else they stand
on their own and are still answered for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256

from verify.core.agency import (
    Action,
    Agency,
    Contact,
    ContactKind,
    Held,
    Kind,
    Listing,
    OfficeKind,
    Order,
    Register,
    Sanction,
    SourceState,
)
from verify.core.names import NameKey, name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """One company as all the registers of a jurisdiction know it. `records` are its own entries, one a source."""

    id: str
    name: str
    jurisdiction: str
    key: NameKey
    aliases: tuple[NameKey, ...] = ()
    records: tuple[Held[Agency], ...] = ()
    branches: tuple[Held[Agency], ...] = ()
    listings: tuple[Listing, ...] = ()
    sanctions: tuple[Held[Sanction], ...] = ()
    orders: tuple[Held[Order], ...] = ()

    @property
    def place(self) -> str | None:
        """Where its own entry stands: regency, else province."""
        places = (held.row.regency or held.row.province for held in self.records)
        return next((place for place in places if place), None)

    def listings_of(self, agency_id: str) -> tuple[Listing, ...]:
        """What the source's list said of one record, oldest first."""
        return tuple(one for one in self.listings if one.agency_id == agency_id)


def reachable(agency: Agency) -> tuple[str, ...]:
    """The contacts of a record that count: phones and e-mails that could be read, never a fax (contract §1.2)."""
    kinds = (ContactKind.PHONE, ContactKind.EMAIL)
    return tuple(c.value for c in agency.contacts if c.kind in kinds and c.value is not None)


def unread(agency: Agency) -> tuple[Contact, ...]:
    """The contacts of a record whose text could not be read: kept, shown, never matched."""
    return tuple(c for c in agency.contacts if c.value is None)


def short_hash(text: str) -> str:
    """The id of something a source gives no id: ten hex digits of its raw text (contract §1.4)."""
    return sha256(text.encode()).hexdigest()[:10]


@dataclass(slots=True)
class _Draft:
    """A company being put together."""

    id: str
    name: str
    jurisdiction: str
    records: list[Held[Agency]] = field(default_factory=list)
    branches: list[Held[Agency]] = field(default_factory=list)
    sanctions: list[Held[Sanction]] = field(default_factory=list)
    orders: list[Held[Order]] = field(default_factory=list)


def join(register: Register) -> tuple[Company, ...]:
    """Every company the register knows, those known only from a sanction or an order included."""
    drafts = _Drafts(register.sources)
    heads = [held for held in register.agencies if held.row.kind is OfficeKind.HEAD_OFFICE]
    for group in drafts.same_name(heads):
        drafts.add_group(group)
    for held in register.agencies:
        if held.row.kind is OfficeKind.BRANCH:
            drafts.add_branch(held)
    for sanction in register.sanctions:
        for draft in drafts.named(sanction.row):
            draft.sanctions.append(sanction)
    for order in register.orders:
        for draft in drafts.named(order.row):
            draft.orders.append(order)
    listings: dict[str, list[Listing]] = defaultdict(list)
    for listing in register.listings:
        listings[listing.agency_id].append(listing)
    return tuple(_finish(draft, listings) for draft in drafts.all)


class _Drafts:
    """The companies while they are joined, found by record id or by name."""

    def __init__(self, sources: Iterable[SourceState]) -> None:
        self.all: list[_Draft] = []
        self._jurisdictions = {state.source: state.jurisdiction for state in sources}
        self._listers: dict[str, list[str]] = defaultdict(list)
        for state in sources:
            if state.depends_on and state.kind is Kind.AGENCIES:
                self._listers[state.depends_on].append(state.source)
        self._by_id: dict[str, _Draft] = {}
        self._by_name: dict[tuple[str, str], list[_Draft]] = defaultdict(list)
        self._by_alias: dict[tuple[str, str], list[_Draft]] = defaultdict(list)

    def same_name(self, heads: Iterable[Held[Agency]]) -> Iterator[list[Held[Agency]]]:
        """Groups of head records that share jurisdiction and normalised name."""
        groups: dict[tuple[str, str], list[Held[Agency]]] = defaultdict(list)
        for held in heads:
            groups[self._name(held.row.source, held.row.name)].append(held)
        yield from groups.values()

    def add_group(self, group: list[Held[Agency]]) -> None:
        """One company, or one a record where a source lists the name twice."""
        live = [held.row.source for held in group if held.removed_on is None]
        if len(live) == len(set(live)):
            self._add(group)
        else:
            for held in group:
                self._add([held])

    def add_branch(self, held: Held[Agency]) -> None:
        """Under its parent by id, by its name where it names no parent, else on its own."""
        row = held.row
        if row.parent_source_id:
            parent = self._by_id.get(f"{row.source}:{row.parent_source_id}")
            drafts = [parent] if parent else []
        else:
            drafts = self._by_name.get(self._name(row.source, row.name), [])
        if len(drafts) == 1:
            drafts[0].branches.append(held)
            self._by_id[row.id] = drafts[0]
        else:
            self._add([held])

    def named(self, row: Sanction | Order) -> list[_Draft]:
        """The companies a sanction or an order speaks of; a new one where no record is.

        An id decides; a decision against a company counts for the company of its name too, where the two differ.
        """
        name = self._name(row.source, row.agency_name)
        by_name = self._by_name.get(name) or self._by_alias.get(name) or []
        sources = (row.source, *self._listers[row.source]) if row.agency_source_id else ()
        found = (self._by_id.get(f"{source}:{row.agency_source_id}") for source in sources)
        by_id = next((draft for draft in found if draft is not None), None)
        if by_id is not None:
            adverse = isinstance(row, Sanction) and row.action is not Action.RESTORED
            return [by_id, *(draft for draft in by_name if draft is not by_id)] if adverse else [by_id]
        if not by_name:
            draft = _Draft(f"{row.source}:{short_hash(row.agency_name)}", row.agency_name, name[0])
            self.all.append(draft)
            self._by_name[name].append(draft)
            return [draft]
        return by_name

    def _add(self, group: list[Held[Agency]]) -> None:
        first = next((held for held in group if held.removed_on is None), group[0]).row
        name = self._name(first.source, first.name)
        draft = _Draft(first.id, first.name, name[0], list(group))
        self.all.append(draft)
        self._by_name[name].append(draft)
        for held in group:
            self._by_id[held.row.id] = draft
            for alias in held.row.aliases:
                self._by_alias[self._name(held.row.source, alias)].append(draft)

    def _name(self, source: str, raw: str) -> tuple[str, str]:
        """What makes two names one: jurisdiction, a form that is no company's, the normalised words."""
        key = name_key(raw)
        words = key.normalised or raw
        return self._jurisdictions.get(source, "ID"), f"{key.form} {words}" if key.form else words


def _finish(draft: _Draft, listings: dict[str, list[Listing]]) -> Company:
    key = name_key(draft.name)
    aliases = [name_key(alias) for held in draft.records for alias in held.row.aliases]
    notes = (note for held in draft.records for note in name_key(held.row.name).notes)
    aliases += [name_key(" ".join(note)) for note in notes if len(note) > 1]  # one word is initials: only a hint
    return Company(
        id=draft.id,
        name=draft.name,
        jurisdiction=draft.jurisdiction,
        key=key,
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias.words)),
        records=tuple(draft.records),
        branches=tuple(draft.branches),
        listings=tuple(one for held in (*draft.records, *draft.branches) for one in listings.get(held.row.id, ())),
        sanctions=tuple(draft.sanctions),
        orders=tuple(draft.orders),
    )
