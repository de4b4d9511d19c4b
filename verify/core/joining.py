"""The same company: records, branches, sanctions and orders of one jurisdiction joined into one candidate.

Rule (contract §1.2, "The same company"): all records with the same normalised name are one, unless one source itself
lists them twice under different ids. Sanctions and orders join by id, else by exact normalised name, else they stand
on their own and are still answered for.

Links go on top. What a person decided adds a record of another name, which is then one more name of the company, or
parts records that only share a name. What a rule found (the same licence number under two names) never makes two names
one: each company stays what its own records say, and takes on the facts against the other.

What an officer confirmed goes with the record it was confirmed of. What speaks for a company does so only while that
record still bears the name it had; a decision counts against the company of that name, too, and outlives the record.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from verify.core.agency import (
    Action,
    Agency,
    Held,
    Kind,
    Link,
    Listing,
    OfficeKind,
    Order,
    Register,
    Sanction,
    SourceState,
)
from verify.core.company import Company
from verify.core.confirmed import AGAINST, Confirmation, FactKind
from verify.core.grouping import regroup
from verify.core.names import published_key

#: What warns of a company's name or number stays with its record whatever that is called by now.
_WARNS = frozenset({FactKind.NOT_ALIAS, FactKind.CONTACT_DENIED})


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
    linked: list[_Draft] = field(default_factory=list)
    facts: list[Confirmation] = field(default_factory=list)


def join(register: Register) -> tuple[Company, ...]:
    """Every company the register knows, those known only from a sanction or an order included."""
    drafts = _Drafts(register.sources)
    heads = [held for held in register.agencies if held.row.kind is OfficeKind.HEAD_OFFICE]
    groups = list(drafts.same_name(heads))
    if register.links:
        groups = regroup(groups, register.links)
    for group in groups:
        drafts.add_group(group, linked=bool(register.links))
    drafts.link(register.links)
    for held in register.agencies:
        if held.row.kind is OfficeKind.BRANCH:
            drafts.add_branch(held)
    _hand_out(register, drafts)
    listings: dict[str, list[Listing]] = defaultdict(list)
    for listing in register.listings:
        listings[listing.agency_id].append(listing)
    return tuple(_finish(draft, listings) for draft in drafts.all)


def _hand_out(register: Register, drafts: _Drafts) -> None:
    """Give every decision, order and confirmed fact to the companies it speaks of."""
    for sanction in register.sanctions:
        for draft in drafts.named(sanction.row):
            draft.sanctions.append(sanction)
    for order in register.orders:
        for draft in drafts.named(order.row):
            draft.orders.append(order)
    for fact in register.facts:
        for draft in drafts.confirmed(fact):
            draft.facts.append(fact)


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

    def add_group(self, group: list[Held[Agency]], *, linked: bool = False) -> None:
        """One company, or one a record where a source lists the name twice; `linked` groups were already parted."""
        if linked or _once_a_source(group):
            self._add(group)
        else:
            for held in group:
                self._add([held])

    def link(self, links: Iterable[Link]) -> None:
        """Let companies of two names, that a rule holds to be one, know of each other."""
        for one in links:
            a, b = self._by_id.get(one.a), self._by_id.get(one.b)
            if one.same and a is not None and b is not None and a is not b:
                for here, there in ((a, b), (b, a)):
                    if there not in here.linked:
                        here.linked.append(there)

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
            return [self._new(f"{row.source}:{short_hash(row.agency_name)}", row.agency_name, name)]
        return by_name

    def confirmed(self, fact: Confirmation) -> list[_Draft]:
        """The companies a confirmed fact is about; a new one for a decision against a company that nobody lists."""
        name = self._name(fact.agency_id.partition(":")[0], fact.agency_name)
        by_name = self._by_name.get(name, [])
        by_id = self._by_id.get(fact.agency_id) or next((one for one in by_name if one.id == fact.agency_id), None)
        if fact.kind not in AGAINST:
            same = by_id is not None and (by_id in by_name or fact.kind in _WARNS)
            return [by_id] if by_id is not None and same else []
        if by_id is not None:
            return [by_id, *(draft for draft in by_name if draft is not by_id)]
        return list(by_name) or [self._new(fact.agency_id, fact.agency_name, name)]

    def _new(self, draft_id: str, written: str, name: tuple[str, str]) -> _Draft:
        """A company that no record is of."""
        draft = _Draft(draft_id, written, name[0])
        self.all.append(draft)
        self._by_name[name].append(draft)
        return draft

    def _add(self, group: list[Held[Agency]]) -> None:
        first = next((held for held in group if held.removed_on is None), group[0]).row
        name = self._name(first.source, first.name)
        draft = _Draft(first.id, first.name, name[0], list(group))
        self.all.append(draft)
        for known in dict.fromkeys((name, *(self._name(held.row.source, held.row.name) for held in group))):
            self._by_name[known].append(draft)
        for held in group:
            self._by_id[held.row.id] = draft
            for alias in held.row.aliases:
                self._by_alias[self._name(held.row.source, alias)].append(draft)

    def _name(self, source: str, raw: str) -> tuple[str, str]:
        """What makes two names one: jurisdiction, a form that is no company's, the normalised words."""
        key = published_key(raw)
        words = key.normalised or raw
        return self._jurisdictions.get(source, "ID"), f"{key.form} {words}" if key.form else words


def _unlifted(sanctions: Sequence[Held[Sanction]]) -> Iterator[Held[Sanction]]:
    """The decisions against a company that no later `restored` of its own ends; a lift is its own company's alone."""
    lifts = [_decided(one) for one in sanctions if one.row.action is Action.RESTORED]
    for one in sanctions:
        if one.row.action is not Action.RESTORED and not any(lift > _decided(one) for lift in lifts):
            yield one


def _decided(held: Held[Sanction]) -> date:
    return held.row.effective_from or held.row.published_on or held.first_seen


def _once_a_source(group: Iterable[Held[Agency]]) -> bool:
    """Whether no source lists two of these records at the same time."""
    live = [held.row.source for held in group if held.removed_on is None]
    return len(live) == len(set(live))


def _facts(draft: _Draft) -> tuple[Confirmation, ...]:
    """What was confirmed of a company, and the decisions against those that a rule holds to be it."""
    linked = [one for other in draft.linked for one in other.facts if one.kind in AGAINST and one not in draft.facts]
    return (*draft.facts, *linked)


def _finish(draft: _Draft, listings: dict[str, list[Listing]]) -> Company:
    key = published_key(draft.name)
    aliases = [other for held in draft.records if (other := published_key(held.row.name)).normalised != key.normalised]
    aliases += [published_key(alias) for held in draft.records for alias in held.row.aliases]
    notes = (note for held in draft.records for note in published_key(held.row.name).notes)
    aliases += [published_key(" ".join(note)) for note in notes if len(note) > 1]  # one word is initials: only a hint
    linked = [held for other in draft.linked for held in other.records]
    against = [one for other in draft.linked for one in _unlifted(other.sanctions) if one not in draft.sanctions]
    return Company(
        id=draft.id,
        name=draft.name,
        jurisdiction=draft.jurisdiction,
        key=key,
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias.words)),
        records=tuple(draft.records),
        branches=tuple(draft.branches),
        listings=tuple(
            one for held in (*draft.records, *draft.branches, *linked) for one in listings.get(held.row.id, ())
        ),
        sanctions=(*draft.sanctions, *against),
        orders=tuple(draft.orders),
        linked=tuple(linked),
        facts=_facts(draft) if draft.facts or draft.linked else (),
    )
