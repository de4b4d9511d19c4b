"""Which records of different sources are one company, and which pairs a person must look at. Pure.

Silently one: the same licence number; or exactly the same normalised name and a shared contact or regency. For review:
the same name without either, a licence number or name that one source gives to several records, and similar names with
a shared contact. Everything else is no pair. Records of one source are never compared: their ids tell them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from verify.core import text
from verify.core.agency import Agency, Held, Kind, OfficeKind, Register
from verify.core.company import reachable
from verify.core.compare import align
from verify.core.licences import LicenceNumber, read_licence
from verify.core.names import NameKey, name_key
from verify.core.slips import NO_LEXICON

#: A contact of more records than this belongs to none of them (a ministry's number copied into every row).
_MOST_OWNERS = 10
_KABUPATEN = frozenset({"kab", "kabupaten"})


class Rule(StrEnum):
    """What makes two records a pair."""

    LICENCE = "licence_number"
    NAME_AND_CONTACT = "name_and_contact"
    NAME_AND_REGENCY = "name_and_regency"
    LICENCE_OF_SEVERAL = "licence_number_of_several"
    NAME_OF_SEVERAL = "name_of_several"
    NAME_ONLY = "name_only"
    SIMILAR_AND_CONTACT = "similar_name_and_contact"


#: The rules that make two records one without asking anybody.
SILENT = frozenset({Rule.LICENCE, Rule.NAME_AND_CONTACT, Rule.NAME_AND_REGENCY})


@dataclass(frozen=True, slots=True)
class Found:
    """Two records, `a` before `b` by id, the first rule that speaks of them, and what it saw."""

    a: str
    b: str
    rule: Rule
    evidence: str


@dataclass(frozen=True, slots=True)
class _Card:
    """What is compared of one head office."""

    row: Agency
    live: bool
    key: NameKey
    name: tuple[str, str]
    contacts: frozenset[str]
    licence: tuple[str, str, str] | None
    regency: tuple[str, ...]


def find_pairs(register: Register) -> tuple[Found, ...]:
    """Every pair of records that a rule speaks of, in the order of their ids. Pairs of two tombstones are left out."""
    jurisdictions = {state.source: state.jurisdiction for state in register.sources if state.kind is Kind.AGENCIES}
    heads = [held for held in register.agencies if held.row.kind is OfficeKind.HEAD_OFFICE]
    cards = [_card(held, jurisdictions.get(held.row.source, "ID")) for held in heads]
    found: dict[tuple[str, str], Found] = {}
    for pair in (*_by_licence(cards), *_by_name(cards), *_by_contact(cards)):
        before = found.get((pair.a, pair.b))
        if before is None or (pair.rule in SILENT and before.rule not in SILENT):
            found[pair.a, pair.b] = pair
    return tuple(found[key] for key in sorted(found))


def _card(held: Held[Agency], jurisdiction: str) -> _Card:
    row = held.row
    key = name_key(row.name)
    number = read_licence(row.licence_number) if row.licence_number else None
    digits = number.digits if isinstance(number, LicenceNumber) else None
    words = tuple("kabupaten" if word in _KABUPATEN else word for word in text.words(row.regency or ""))
    return _Card(
        row=row,
        live=held.removed_on is None,
        key=key,
        name=(jurisdiction, f"{key.form or ''} {key.normalised or row.name}"),
        contacts=frozenset(reachable(row)),
        licence=(jurisdiction, row.licence_kind, digits) if digits else None,
        regency=words,
    )


def _by_licence(cards: list[_Card]) -> Iterator[Found]:
    for group in _groups((card.licence, card) for card in cards):
        number = group[0].row.licence_number
        for a, b in _across(group):
            if _several(group, a) or _several(group, b):
                yield _found(a, b, Rule.LICENCE_OF_SEVERAL, f"licence number {number}, which a source gives twice")
            else:
                yield _found(a, b, Rule.LICENCE, f"licence number {number}")


def _by_name(cards: list[_Card]) -> Iterator[Found]:
    for group in _groups((card.name, card) for card in cards):
        for a, b in _across(group):
            shared = sorted(a.contacts & b.contacts)
            if _several(group, a) or _several(group, b):
                yield _found(a, b, Rule.NAME_OF_SEVERAL, "the same name, which a source lists twice")
            elif shared:
                yield _found(a, b, Rule.NAME_AND_CONTACT, f"the same name and {shared[0]}")
            elif a.regency and a.regency == b.regency:
                yield _found(a, b, Rule.NAME_AND_REGENCY, f"the same name, both in {a.row.regency}")
            else:
                yield _found(a, b, Rule.NAME_ONLY, "the same name, and no contact or regency in common")


def _by_contact(cards: list[_Card]) -> Iterator[Found]:
    live = (card for card in cards if card.live)
    for group in _groups(((card.name[0], one), card) for card in live for one in card.contacts):
        if len(group) > _MOST_OWNERS:
            continue
        for a, b in _across(group):
            if a.name != b.name and _similar(a.key, b.key):
                shared = min(a.contacts & b.contacts)
                yield _found(a, b, Rule.SIMILAR_AND_CONTACT, f"similar names and {shared}")


def _groups(pairs: Iterable[tuple[Hashable | None, _Card]]) -> Iterator[list[_Card]]:
    """The cards that share something, where cards of two sources do."""
    sharing: dict[Hashable, list[_Card]] = defaultdict(list)
    for what, card in pairs:
        if what is not None:
            sharing[what].append(card)
    return (group for group in sharing.values() if len({card.row.source for card in group}) > 1)


def _across(group: list[_Card]) -> Iterator[tuple[_Card, _Card]]:
    """Every two cards of different sources, one of them live."""
    for a, b in combinations(group, 2):
        if a.row.source != b.row.source and (a.live or b.live):
            yield a, b


def _several(group: list[_Card], card: _Card) -> bool:
    """Whether the card's source has another live one in the group."""
    return any(one.live and one.row.source == card.row.source and one is not card for one in group)


def _similar(a: NameKey, b: NameKey) -> bool:
    """Whether two names read like two writings of one: at most a single word is left over."""
    if not a.words or not b.words:
        return False
    aligned = align(a, b, NO_LEXICON)
    return bool(aligned.pairs) and len(aligned.extra) + len(aligned.missing) <= 1


def _found(a: _Card, b: _Card, rule: Rule, evidence: str) -> Found:
    first, second = sorted((a.row.id, b.row.id))
    return Found(first, second, rule, evidence)
