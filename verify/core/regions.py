"""Indonesia's provinces, regencies and cities by their official codes, as people write them."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from verify.core import text
from verify.core.phrases import Phrasebook

_REGENCY_PREFIX = re.compile(r"^(?:kabupaten administrasi|kota administrasi|kabupaten|kab|kota) ")
_PROVINCE_PREFIX = re.compile(r"^(?:daerah istimewa|daerah khusus ibukota|provinsi) ")
#: A region this few words after one of these is where the person who asks is at home.
_HOME = frozenset("saya sy aku kami warga tinggal asal berasal domisili tetangga rumahku rumah".split())
_HOME_REACH = 3


@dataclass(frozen=True, slots=True)
class Region:
    """A province (code 52) or a regency or city (code 52.03), of the province whose code `province` is."""

    code: str
    name: str
    province: str


@dataclass(frozen=True, slots=True)
class Towns:
    """The regencies, cities and provinces of Indonesia. `names` are squeezed, without "Kabupaten" and "Kota"."""

    names: frozenset[str] = frozenset()
    regions: Mapping[str, Region] = field(default_factory=dict, hash=False)
    book: Phrasebook[tuple[Region, ...]] = field(default_factory=lambda: Phrasebook({}), compare=False)

    def is_town(self, found: tuple[str, ...]) -> bool:
        """Whether these words are one town's name ("padang", "jakarta timur")."""
        return " ".join(found) in self.names

    def region(self, written: str) -> Region | None:
        """The one region that a text names ("Kab. Lombok Timur", "lotim", "Kupang, NTT"); None for none or several.

        A name that a regency and a city of one province share, without either word, is that province.
        """
        found = self.regions_in(written)
        return found[0] if len(found) == 1 else None

    def regions_in(self, written: str) -> tuple[Region, ...]:
        """The regions that running text names, in order, each once; a province beside one of its own is left out."""
        spots = [spot.value for spot in self.book.spot(text.words(written))]
        provinces = {one.province for (one, *more) in spots if not more}
        found = dict.fromkeys(r for r in (self._settled(several, provinces) for several in spots) if r is not None)
        inner = {one.province for one in found if one.code != one.province}
        return tuple(one for one in found if one.code != one.province or one.code not in inner)

    def home_in(self, message: str) -> Region | None:
        """The region where the writer of a message says to be at home ("saya dari Lombok Timur"); None if unsaid."""
        words = text.words(message)
        for spot in self.book.spot(words):
            if any(word in _HOME for word in words[max(0, spot.start - _HOME_REACH) : spot.start]):
                return self.region(" ".join(words[spot.start : spot.end + _HOME_REACH]))
        return None

    def _settled(self, several: Sequence[Region], provinces: set[str]) -> Region | None:
        """The one meant: the only one, the one of a province named beside it, or the province they share."""
        if len(several) == 1:
            return several[0]
        own = [one for one in several if one.province in provinces] or list(several)
        shared = {one.province for one in own}
        if len(own) == 1:
            return own[0]
        return self.regions.get(shared.pop()) if len(shared) == 1 else None


def read_towns(regencies_csv: str, provinces_csv: str, aliases_csv: str = "code,alias") -> Towns:
    """Read config/places: names by Kemendagri code (ODbL 1.0) and what people call them (`aliases_csv`: code, alias).

    A missing column is a KeyError that names it; an alias of a code that does not exist is a ValueError.
    """
    provinces = [Region(row["code"], row["name"], row["code"]) for row in csv.DictReader(provinces_csv.splitlines())]
    regencies = [
        Region(row["code"], row["name"], row["province_code"]) for row in csv.DictReader(regencies_csv.splitlines())
    ]
    regions = {one.code: one for one in (*provinces, *regencies)}
    aliases = [(row["code"], row["alias"]) for row in csv.DictReader(aliases_csv.splitlines())]
    if unknown := [code for code, _ in aliases if code not in regions]:
        message = f"aliases.csv: no region has the code {unknown}"
        raise ValueError(message)
    names = {town_name(one.name) for one in regions.values()} | {"jakarta", "solo", "jogja", "yogyakarta"}
    return Towns(frozenset(names), regions, _book(regions.values(), aliases, regions))


def _book(
    regions: Iterable[Region], aliases: Iterable[tuple[str, str]], by_code: Mapping[str, Region]
) -> Phrasebook[tuple[Region, ...]]:
    """Every way to write a region → the regions it may mean. An alias settles what a bare name leaves open."""
    phrases: defaultdict[str, dict[Region, None]] = defaultdict(dict)
    for one in regions:
        for phrase in _spellings(one):
            phrases[phrase][one] = None
    settled = {phrase: tuple(found) for phrase, found in phrases.items()}
    return Phrasebook(settled | {text.squeeze(alias): (by_code[code],) for code, alias in aliases})


def _spellings(region: Region) -> Iterable[str]:
    whole = text.squeeze(region.name)
    bare = town_name(region.name)
    yield whole
    if region.code == region.province:
        yield _PROVINCE_PREFIX.sub("", whole)
        yield f"provinsi {_PROVINCE_PREFIX.sub('', whole)}"
        return
    yield bare
    yield from ((f"kab {bare}", f"kabupaten {bare}") if whole.startswith("kabupaten") else (f"kota {bare}",))


def town_name(regency: str) -> str:
    """A regency or city as people say it: squeezed, without "Kabupaten" or "Kota"."""
    return _REGENCY_PREFIX.sub("", text.squeeze(regency))
