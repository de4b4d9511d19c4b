"""RegisterIndex: one version of the register made ready to be asked. Immutable; built aside and swapped whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from verify.core import compare, weights
from verify.core.agency import Action, Agency, ContactKind, Held, Register, SourceState
from verify.core.company import Company
from verify.core.joining import join
from verify.core.licences import LicenceNumber, read_licence
from verify.core.names import NameKey, fold, initials
from verify.core.phones import variants
from verify.core.places import Towns
from verify.core.vocabulary import NAME_WORDS

_LOOKALIKE_RATIO = 60.0
_COMMON = frozenset(map(fold, NAME_WORDS))


@dataclass(frozen=True, slots=True)
class Owner:
    """A company that a contact stands under, and the record (own entry or branch) it stands in."""

    company: Company
    record: Held[Agency]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The companies of one jurisdiction and the ways to find them. Keys: see `NameKey`."""

    companies: tuple[Company, ...]
    by_name: Mapping[str, tuple[int, ...]]
    by_compact: Mapping[str, tuple[int, ...]]
    by_folded: Mapping[str, tuple[int, ...]]
    by_word: Mapping[str, tuple[int, ...]]
    by_initials: Mapping[str, tuple[int, ...]]
    rarity: Mapping[str, float]
    keys: tuple[tuple[NameKey, int], ...]
    compacts: tuple[str, ...]
    contacts: Mapping[str, tuple[Owner, ...]]
    licences: Mapping[str, tuple[int, ...]]
    towns: Towns
    spellings: frozenset[str] = frozenset()
    sanctioned: tuple[int, ...] = ()

    def exact(self, key: NameKey) -> tuple[Company, ...]:
        """The companies of exactly this normalised name or recorded alias."""
        return self._at(self.by_name.get(key.normalised, ()))

    def weight(self, word: str) -> float:
        """How much a word tells companies apart: 1 for one nobody uses, near 0 for one that fills the register."""
        return self.worth(fold(word))

    def worth(self, folded: str) -> float:
        """`weight` of a word that is folded already."""
        return self.rarity.get(folded, weights.COMMON_MOST if folded in _COMMON else 1.0)

    def spelt(self, word: str) -> bool:
        """Whether an entry writes a word in just this spelling."""
        return word in self.spellings

    def known(self, folded: str) -> bool:
        """Whether a folded word is one that companies really use, here or commonly."""
        return folded in self.by_word or folded in _COMMON

    def candidates(self, key: NameKey) -> list[tuple[NameKey, Company]]:
        """The entries worth comparing word by word: same letters, shared rare words, or looking alike as a whole.

        A typo never makes this empty: the last search is brute force over every name.
        """
        found: dict[int, None] = dict.fromkeys(self.by_compact.get(key.compact, ()))
        found |= dict.fromkeys(self.by_folded.get(key.folded, ()))
        scores: Counter[int] = Counter()
        for word in dict.fromkeys(key.folds):
            weight = self.worth(word)
            for at in self.by_word.get(word, ()):
                scores[at] += round(weight * 1000)
        found |= dict.fromkeys(at for at, _ in scores.most_common(weights.CANDIDATES))
        alike = compare.nearest(key.compact, self.compacts, most=weights.CANDIDATES, at_least=_LOOKALIKE_RATIO)
        found |= dict.fromkeys(alike)
        return [(self.keys[at][0], self.companies[self.keys[at][1]]) for at in found]

    def only_sanctioned(self, key: NameKey) -> list[tuple[NameKey, Company]]:
        """Entries known from a sanction alone that look like a name: newspapers misspell."""
        names = [self.compacts[place] for place in self.sanctioned]
        alike = compare.nearest(key.compact, names, most=weights.SHOWN, at_least=_LOOKALIKE_RATIO)
        places = [self.sanctioned[at] for at in alike]
        return [(self.keys[place][0], self.companies[self.keys[place][1]]) for place in places]

    def by_letters(self, letters: str) -> tuple[Company, ...]:
        """The companies with these initials: a hint, never a match."""
        return self._at(self.by_initials.get(letters, ()))

    def owners(self, contact: str) -> tuple[Owner, ...]:
        """Who this contact stands under, exactly."""
        return self.contacts.get(contact, ())

    def near_owners(self, phone: str) -> tuple[tuple[str, Owner], ...]:
        """Listed numbers one slip away from `phone`, with their owners."""
        if not phone.startswith("+"):
            return ()
        return tuple((n, owner) for n in sorted(variants(phone) & self.contacts.keys()) for owner in self.contacts[n])

    def licensed(self, number: LicenceNumber) -> tuple[Company, ...]:
        """The companies that hold a licence number, compared by digits."""
        return self._at(self.licences.get(number.digits, ()))

    def _at(self, places: Iterable[int]) -> tuple[Company, ...]:
        return tuple(self.companies[at] for at in places)


@dataclass(frozen=True, slots=True)
class RegisterIndex:
    """The whole register at one version, a shelf a jurisdiction."""

    version: int
    sources: tuple[SourceState, ...]
    companies: tuple[Company, ...]
    shelves: Mapping[str, Shelf]
    by_id: Mapping[str, Company]

    @classmethod
    def build(cls, register: Register, towns: Towns | None = None) -> RegisterIndex:
        """Join the register's rows into companies and make them findable. `towns`: names of regencies and cities."""
        companies = join(register)
        grouped: dict[str, list[Company]] = defaultdict(list)
        for company in companies:
            grouped[company.jurisdiction].append(company)
        shelves = {where: _shelf(found, towns or Towns()) for where, found in grouped.items()}
        ids = {company.id: company for company in companies}
        ids |= {held.row.id: company for company in companies for held in (*company.records, *company.branches)}
        return cls(register.version, register.sources, companies, shelves, ids)

    def company(self, agency_id: str) -> Company | None:
        """The company a record id belongs to."""
        return self.by_id.get(agency_id)

    def shelf(self, jurisdiction: str) -> Shelf:
        """The companies of a jurisdiction; an empty shelf where none is known."""
        return self.shelves.get(jurisdiction) or _shelf((), Towns())


def _shelf(companies: Sequence[Company], towns: Towns) -> Shelf:
    keys = tuple((key, at) for at, company in enumerate(companies) for key in _keys(company))
    by_word: dict[str, dict[int, None]] = defaultdict(dict)
    for place, (key, _) in enumerate(keys):
        for word in key.folds:
            by_word[word][place] = None
    return Shelf(
        companies=tuple(companies),
        by_name=_table((key.normalised, at) for key, at in keys),
        by_compact=_table((key.compact, place) for place, (key, _) in enumerate(keys)),
        by_folded=_table((key.folded, place) for place, (key, _) in enumerate(keys)),
        by_word={word: tuple(places) for word, places in by_word.items()},
        rarity={word: _rarity(word, len(places), len(companies)) for word, places in by_word.items()},
        by_initials=_table((initials(company.key), at) for at, company in enumerate(companies)),
        keys=keys,
        compacts=tuple(key.compact for key, _ in keys),
        contacts=_owners(companies),
        licences=_table(_licence_rows(companies)),
        towns=towns,
        spellings=frozenset(word for key, _ in keys for word in key.words),
        sanctioned=tuple(place for place, (_, at) in enumerate(keys) if _only_decided_against(companies[at])),
    )


def _only_decided_against(company: Company) -> bool:
    """Whether a company is known from decisions alone, and one of them speaks against it."""
    return not company.records and any(held.row.action is not Action.RESTORED for held in company.sanctions)


def _rarity(word: str, used: int, total: int) -> float:
    """1 for a word of one company among very many, less the more use it; a common word is never worth much."""
    size = max(total, 2) + 1
    rarity = log(size / (used + 1)) / log(size)
    return max(weights.RARITY_LEAST, min(rarity, weights.COMMON_MOST) if word in _COMMON else rarity)


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
    table: dict[str, dict[int, None]] = defaultdict(dict)
    for key, at in rows:
        table[key][at] = None
    return {key: tuple(places) for key, places in table.items()}


def _owners(companies: Sequence[Company]) -> dict[str, tuple[Owner, ...]]:
    table: dict[str, list[Owner]] = defaultdict(list)
    for company in companies:
        for held in (*company.records, *company.branches):
            values = {c.value for c in held.row.contacts if c.kind in (ContactKind.PHONE, ContactKind.EMAIL)}
            for value in values:
                if value:
                    table[value].append(Owner(company, held))
    return {value: tuple(owners) for value, owners in table.items()}
