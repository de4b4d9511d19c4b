"""RegisterIndex: one version of the register made ready to be asked. Immutable; built aside and swapped whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from verify.core.agency import Action, Agency, ContactKind, Held, Register, SourceState
from verify.core.company import Company
from verify.core.confirmed import AGAINST, Confirmation, FactKind
from verify.core.denied import Denials, Digests
from verify.core.joining import join
from verify.core.licences import LicenceNumber, read_licence
from verify.core.names import NameKey, fold, initials, published_key
from verify.core.places import Towns
from verify.core.search import COMMON, NameSearch, PhoneSearch
from verify.core.vocabulary import NAME_WORDS

#: How many entries are compared word by word with what is asked.
_LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class Owner:
    """A company that a contact stands under, and the record (own entry or branch) it stands in.

    `fact`: it stands in none, but an officer confirmed it to be the company's of that record.
    """

    company: Company
    record: Held[Agency]
    fact: Confirmation | None = None


#: What an officer confirmed of a name, and the company that he confirmed it of.
Said = tuple[Confirmation, Company]


@dataclass(frozen=True, slots=True, repr=False)
class Shelf:
    """The companies of one jurisdiction and the ways to find them. Keys: see `NameKey`."""

    companies: tuple[Company, ...]
    by_name: Mapping[str, tuple[int, ...]]
    by_initials: Mapping[str, tuple[int, ...]]
    keys: tuple[tuple[NameKey, int], ...]
    names: NameSearch
    decisions: NameSearch
    contacts: Mapping[str, tuple[Owner, ...]]
    phones: PhoneSearch
    licences: Mapping[str, tuple[int, ...]]
    towns: Towns
    sanctioned: tuple[int, ...] = ()
    said: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    denied: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)

    def exact(self, key: NameKey) -> tuple[Company, ...]:
        """The companies of exactly this normalised name or recorded alias."""
        return self._at(self.by_name.get(key.normalised, ()))

    def confirmed(self, key: NameKey) -> tuple[Said, ...]:
        """The companies that an officer confirmed this normalised name to mean."""
        return self.said.get(key.normalised, ())

    def not_meant(self, key: NameKey) -> tuple[Said, ...]:
        """The companies that an officer confirmed this normalised name not to be."""
        return self.denied.get(key.normalised, ())

    def is_name(self, written: str) -> bool:
        """Whether normalised words are a name or alias; run together, in any spelling that `fold` makes one."""
        if written in self.by_name:
            return True
        return " " not in written and len(self.names.by_letters.get(fold(written))) > 0

    def weight(self, word: str) -> float:
        """How much a word tells companies apart: 1 for one nobody uses, near 0 for one that fills the register."""
        return self.worth(fold(word))

    def worth(self, folded: str) -> float:
        """`weight` of a word that is folded already."""
        return self.names.lexicon.weight(folded)

    def spelt(self, word: str) -> bool:
        """Whether an entry writes a word in just this spelling."""
        return word in self.names.lexicon.spelt or word in NAME_WORDS

    def known(self, folded: str) -> bool:
        """Whether a folded word is one that companies really use, here or commonly."""
        return folded in self.names.lexicon.at or folded in COMMON

    def candidates(self, key: NameKey) -> list[tuple[NameKey, Company]]:
        """The entries worth comparing word by word, about a dozen, likeliest first (see `NameSearch`)."""
        return [self._entry(place) for place in self.names.nearest(key, most=_LOOKED_AT)]

    def only_sanctioned(self, key: NameKey) -> list[tuple[NameKey, Company]]:
        """Entries known from a sanction alone that look like a name: newspapers misspell."""
        return [self._entry(self.sanctioned[at]) for at in self.decisions.nearest(key, most=_LOOKED_AT)]

    def by_letters(self, letters: str) -> tuple[Company, ...]:
        """The companies with these initials: a hint, never a match."""
        return self._at(self.by_initials.get(letters, ()))

    def owners(self, contact: str) -> tuple[Owner, ...]:
        """Who this contact stands under, exactly."""
        return self.contacts.get(contact, ())

    def stands_elsewhere(self, contact: str, company: Company) -> bool:
        """Whether a contact stands in the record of another company."""
        return any(owner.fact is None and owner.company is not company for owner in self.owners(contact))

    def near_owners(self, phone: str) -> tuple[tuple[str, Owner], ...]:
        """Listed numbers one slip away from `phone`, with their owners."""
        return tuple((number, owner) for number in self.phones.near(phone) for owner in self.contacts[number])

    def licensed(self, number: LicenceNumber) -> tuple[Company, ...]:
        """The companies that hold a licence number, compared by digits."""
        return self._at(self.licences.get(number.digits, ()))

    def _entry(self, place: int) -> tuple[NameKey, Company]:
        key, at = self.keys[place]
        return key, self.companies[at]

    def _at(self, places: Iterable[int]) -> tuple[Company, ...]:
        return tuple(self.companies[at] for at in places)


@dataclass(frozen=True, slots=True)
class RegisterIndex:
    """The whole register at one version, a shelf a jurisdiction.

    `denied` are the numbers that officers confirmed to be false.
    """

    version: int
    sources: tuple[SourceState, ...]
    companies: tuple[Company, ...]
    shelves: Mapping[str, Shelf]
    by_id: Mapping[str, Company]
    denied: Denials = field(default_factory=Denials)

    @classmethod
    def build(cls, register: Register, towns: Towns | None = None, digests: Digests | None = None) -> RegisterIndex:
        """Join the register's rows into companies and make them findable. `towns`: names of regencies and cities.

        `digests`: the keyed hashes of a contact; ValueError where the register holds denied numbers and none are given.
        """
        denied = Denials.among(register.facts, digests)
        companies = join(register)
        if denied.table:
            companies = tuple(map(denied.without, companies))
        grouped: dict[str, list[Company]] = defaultdict(list)
        for company in companies:
            grouped[company.jurisdiction].append(company)
        shelves = {where: _shelf(found, towns or Towns()) for where, found in grouped.items()}
        ids = {company.id: company for company in companies}
        ids |= {held.row.id: company for company in companies for held in (*company.records, *company.branches)}
        return cls(register.version, register.sources, companies, shelves, ids, denied)

    def company(self, agency_id: str) -> Company | None:
        """The company a record id belongs to."""
        return self.by_id.get(agency_id)

    def shelf(self, jurisdiction: str) -> Shelf:
        """The companies of a jurisdiction; an empty shelf where none is known."""
        return self.shelves.get(jurisdiction) or _shelf((), Towns())


def _shelf(companies: Sequence[Company], towns: Towns) -> Shelf:
    keys = tuple((key, at) for at, company in enumerate(companies) for key in _keys(company))
    contacts = _owners(companies)
    told = [company for company in companies if company.facts]
    sanctioned = tuple(place for place, (_, at) in enumerate(keys) if _only_decided_against(companies[at]))
    return Shelf(
        companies=tuple(companies),
        by_name=_table((key.normalised, at) for key, at in keys),
        by_initials=_table((initials(company.key), at) for at, company in enumerate(companies)),
        keys=keys,
        names=NameSearch.of([key for key, _ in keys]),
        decisions=NameSearch.of([keys[place][0] for place in sanctioned]),
        contacts=contacts,
        phones=PhoneSearch.of(contacts),
        licences=_table(_licence_rows(companies)),
        towns=towns,
        sanctioned=sanctioned,
        said=_names_said(told, FactKind.ALIAS),
        denied=_names_said(told, FactKind.NOT_ALIAS),
    )


def _only_decided_against(company: Company) -> bool:
    """Whether a company is known from decisions alone, and one of them speaks against it."""
    against = any(held.row.action is not Action.RESTORED for held in company.sanctions)
    return not company.records and (against or any(fact.kind in AGAINST for fact in company.facts))


def _keys(company: Company) -> tuple[NameKey, ...]:
    """A company's own name and its recorded aliases, each once."""
    return tuple({key.normalised: key for key in (*company.aliases, company.key) if key.words}.values())


def _licence_rows(companies: Sequence[Company]) -> Iterable[tuple[str, int]]:
    for at, company in enumerate(companies):
        for held in company.records:
            number = read_licence(held.row.licence_number or "")
            if isinstance(number, LicenceNumber):
                yield number.digits, at


def _table(rows: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """Where each text stands, ascending, each place once; `rows` come in ascending order of place."""
    table: dict[str, list[int]] = defaultdict(list)
    for key, at in rows:
        places = table[key]
        if not places or places[-1] != at:
            places.append(at)
    return {key: tuple(places) for key, places in table.items()}


def _owners(companies: Sequence[Company]) -> dict[str, tuple[Owner, ...]]:
    table: dict[str, list[Owner]] = defaultdict(list)
    for company in companies:
        for held in (*company.records, *company.branches):
            values = {c.value for c in held.row.contacts if c.kind in (ContactKind.PHONE, ContactKind.EMAIL)}
            for value in values:
                if value:
                    table[value].append(Owner(company, held))
        for fact in company.facts:
            if fact.kind is FactKind.CONTACT and company.records:
                table[fact.value].append(Owner(company, company.records[0], fact))
    return {value: tuple(owners) for value, owners in table.items()}


def _names_said(companies: Sequence[Company], kind: FactKind) -> dict[str, tuple[Said, ...]]:
    """The names of which officers confirmed this, apart from the register's own: found exactly or not at all."""
    table: dict[str, list[Said]] = defaultdict(list)
    for company in companies:
        for fact in company.facts:
            if fact.kind is kind:
                table[published_key(fact.value).normalised].append((fact, company))
    return {name: tuple(found) for name, found in table.items() if name}
