"""Places as people write them: countries, and which words of a text name one. Indonesia's own stand in `regions`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from verify.core import cities, text
from verify.core.cities_more import ALSO_NAMES, MORE_CITIES
from verify.core.countries import COUNTRIES
from verify.core.phrases import Phrasebook, Slips, Spot
from verify.core.regions import Region, Towns, read_towns, town_name

__all__ = [
    "How",
    "Named",
    "Region",
    "Towns",
    "countries_in",
    "country_code",
    "country_name",
    "is_country",
    "meant_country",
    "named_countries",
    "place_names",
    "place_words",
    "read_towns",
    "town_name",
]

#: Shorter words mean a country only alone or where a text leads to them ("UK", "ke HK"), never inside a sentence.
_ALONE_MAX = 3
#: Shorter words are not read with a slip: "aman" is not Amman, "iran" and "irak" are both countries.
_SLIP_MIN = 6
_LEAD_REACH = 2


class How(StrEnum):
    """By what kind of word a place was named."""

    NAME = "name"
    CITY = "city"
    ADJECTIVE = "adjective"
    NICKNAME = "nickname"


@dataclass(frozen=True, slots=True)
class Named:
    """A country named in a text: its ISO 3166-1 code, how, and the words from `start` up to, not with, `end`."""

    code: str
    how: How
    start: int
    end: int


_Meaning = tuple[str, How]


@cache
def _lookup() -> dict[str, _Meaning]:
    """Every phrase for a country, squeezed → its code and how it names it. A country's own names come before others."""
    table: dict[str, _Meaning] = {}
    for how, phrases in (
        (How.ADJECTIVE, cities.ADJECTIVES),
        (How.NICKNAME, cities.NICKNAMES),
        (How.CITY, MORE_CITIES),
        (How.CITY, cities.CITIES),
        (How.NAME, cities.SPELLINGS),
    ):
        for code, listed in phrases.items():
            table |= {text.squeeze(phrase): (code, how) for phrase in listed.split(",")}
    for code, names in COUNTRIES.items():
        for at, name in enumerate(names):
            known = table.get(text.squeeze(name))
            table[text.squeeze(name)] = known if at > 1 and known else (code, How.NAME)
    return table


@cache
def place_names() -> frozenset[str]:
    """Every single word that names a country, a city abroad or those who live there, squeezed; not "HK", "US"."""
    return frozenset(phrase for phrase in _lookup() if " " not in phrase and len(phrase) >= _ALONE_MAX)


@cache
def _running() -> Phrasebook[_Meaning | None]:
    """The phrases looked for in running text; None for those that only sound like a place."""
    kept: dict[str, _Meaning | None] = {
        phrase: meaning
        for phrase, meaning in _lookup().items()
        if len(phrase) > _ALONE_MAX or phrase in cities.SHORT_AFTER_LEAD
    }
    return Phrasebook(kept | {text.squeeze(phrase): None for phrase in cities.NO_COUNTRY})


@cache
def _slips() -> Slips:
    return Slips((phrase for phrase in _lookup() if " " not in phrase), shortest=_SLIP_MIN)


def country_code(written: str) -> str | None:
    """ISO 3166-1 alpha-2 of a country as written in Indonesian, English or Malay, a city, a nickname, or the code.

    None if unknown. A longer text counts when it names exactly one country ("ke Taiwan, gaji besar").
    """
    flat = text.squeeze(written)
    if flat.upper() in COUNTRIES and len(flat) == len("ID"):
        return flat.upper()
    alone = _lookup().get(flat)
    if alone is not None:
        return alone[0]
    found = countries_in(written)
    return found[0] if len(found) == 1 else None


def countries_in(written: str) -> tuple[str, ...]:
    """The countries other than Indonesia that running text names, in order, each once."""
    codes = dict.fromkeys(one.code for one in named_countries(text.words(written)))
    return tuple(code for code in codes if code != "ID")


def named_countries(words: Sequence[str]) -> tuple[Named, ...]:
    """Every country that the words of `text.words` name, Indonesia too, with the words that name it.

    A language, a dish or a street ("bahasa Inggris", "ayam Bangkok") is no country; a word that is much else besides
    ("Jordan", "HK") is one only where the text leads to it ("ke Jordan"). Denial ("bukan Kamboja") is not judged here.
    """
    return tuple(_named(words))


def _named(words: Sequence[str]) -> Iterator[Named]:
    for spot in _running().spot(words):
        if spot.value is not None and _means_a_place(spot, words):
            code, how = spot.value
            yield Named(code, how, spot.start, spot.end)


def _means_a_place(spot: Spot[_Meaning | None], words: Sequence[str]) -> bool:
    phrase = " ".join(words[spot.start : spot.end])
    if spot.start and words[spot.start - 1] in cities.NOT_AFTER:
        return False
    if spot.end < len(words) and words[spot.end] in cities.NOT_BEFORE:
        return False
    if phrase in cities.ONLY_AFTER_LEAD or phrase in cities.SHORT_AFTER_LEAD or phrase in ALSO_NAMES:
        return any(word in cities.LEADS for word in words[max(0, spot.start - _LEAD_REACH) : spot.start])
    return True


def place_words(written: str) -> frozenset[str]:
    """The words of a text that name a country other than Indonesia in it, as `text.words` gives them."""
    words = text.words(written)
    return frozenset(word for one in _named(words) if one.code != "ID" for word in words[one.start : one.end])


def meant_country(word: str) -> str | None:
    """The code of the one country or city of which a squeezed word is a slip of one letter ("taiwsn"); else None.

    A guess, for asking back and for warning: never the ground of a confirmation.
    """
    codes = {_lookup()[known][0] for known in _slips().near(word)}
    return codes.pop() if len(codes) == 1 else None


def country_name(code: str, locale: str = "id") -> str:
    """The country's name in Indonesian (`id`) or English (any other locale). Raises KeyError for an unknown code."""
    return COUNTRIES[code][0 if locale == "id" else 1]


def is_country(code: str) -> bool:
    """Whether this is an ISO 3166-1 alpha-2 code in capitals."""
    return code in COUNTRIES
