"""Countries, provinces and regencies as people write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from verify.core import text
from verify.core.countries import COUNTRIES

#: Short words that mean a country only where they stand alone ("UK"), never inside a sentence.
_ALONE_MAX = 3
_REGENCY_PREFIX = re.compile(r"^(?:kabupaten administrasi|kota administrasi|kabupaten|kab|kota) ")


@dataclass(frozen=True, slots=True)
class Towns:
    """The regencies, cities and provinces of Indonesia: names squeezed, without "Kabupaten" and "Kota"."""

    names: frozenset[str] = frozenset()

    def is_town(self, found: tuple[str, ...]) -> bool:
        """Whether these words are one town's name ("padang", "jakarta timur")."""
        return " ".join(found) in self.names


def read_towns(regencies_csv: str, provinces_csv: str) -> Towns:
    """Read config/places (columns code, …, name; Kemendagri codes, ODbL 1.0). A missing `name` column is a KeyError."""
    rows = [*csv.DictReader(regencies_csv.splitlines()), *csv.DictReader(provinces_csv.splitlines())]
    names = {town_name(row["name"]) for row in rows}
    return Towns(frozenset(names | {"jakarta", "solo", "jogja", "yogyakarta"}))


def town_name(regency: str) -> str:
    """A regency or city as people say it: squeezed, without "Kabupaten" or "Kota"."""
    return _REGENCY_PREFIX.sub("", text.squeeze(regency))


@cache
def _lookup() -> dict[str, str]:
    """Every word for a country, squeezed → its code."""
    table = {code.casefold(): code for code in COUNTRIES}
    for code, names in COUNTRIES.items():
        table |= {text.squeeze(name): code for name in names}
    return table


@cache
def _spotter() -> re.Pattern[str]:
    """Finds the words for countries in running text, the longest first."""
    known = sorted((name for name in _lookup() if len(name) > _ALONE_MAX), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, known)) + r")(?!\w)")


def country_code(written: str) -> str | None:
    """ISO 3166-1 alpha-2 of a country as written in Indonesian or English, a large city, or the code; None if unknown.

    A longer text counts when it names exactly one country ("ke Taiwan, gaji besar").
    """
    flat = text.squeeze(written)
    alone = _lookup().get(flat)
    if alone is not None:
        return alone
    found = countries_in(written)
    return found[0] if len(found) == 1 else None


def countries_in(written: str) -> tuple[str, ...]:
    """The countries other than Indonesia that running text names, in order, each once."""
    hits: Iterable[str] = _spotter().findall(text.squeeze(written))
    codes = dict.fromkeys(_lookup()[hit] for hit in hits)
    return tuple(code for code in codes if code != "ID")


def country_name(code: str, locale: str = "id") -> str:
    """The country's name in Indonesian (`id`) or English (any other locale). Raises KeyError for an unknown code."""
    return COUNTRIES[code][0 if locale == "id" else 1]


def is_country(code: str) -> bool:
    """Whether this is an ISO 3166-1 alpha-2 code in capitals."""
    return code in COUNTRIES
