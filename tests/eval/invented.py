"""An invented register: 300 real names of the bundled list with invented numbers, licences, branches and orders.

It exists only while an evaluation runs and says nothing about the companies that bear the names. The numbers begin
where Indonesian subscriber numbers do not (0812-00…, (021) 550…), so that they are nobody's.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, cached_property
from pathlib import Path
from random import Random

from registry_sync.clean.screens import complaint_form
from verify.core.names import fold, is_initials, name_key

ROOT = Path(__file__).parents[2]
SOURCE = "invented"
SIZE = 300
SEAFARER = "SIUKAK"
CLOSED = ("suspended", "revoked", "expired")
_PREFIXES = ("0811", "0812", "0813", "0821", "0822", "0852", "0853", "0857", "0858", "0877", "0878", "0895", "0896")
_AREAS = ("021", "022", "024", "031", "0274", "0341", "0361", "0370", "0380", "0711", "0751")
_REGENCIES = (
    *("Kota Administrasi Jakarta Timur", "Kota Administrasi Jakarta Selatan", "Kabupaten Aceh Jaya", "Kota Bekasi"),
    *("Kabupaten Lombok Timur", "Kabupaten Bandung Barat", "Kota Surabaya", "Kabupaten Cilacap", "Kota Mataram"),
    *("Kabupaten Kubu Raya", "Kabupaten Lampung Tengah", "Kota Malang", "Kabupaten Indramayu", "Kota Kupang"),
)
_PROVINCES = ("Jawa Timur", "Jawa Barat", "DKI Jakarta", "Nusa Tenggara Barat", "Jawa Tengah")
ORDERS = (
    ("TW", "caregiver"), ("HK", "domestic helper"), ("SG", "domestic worker"), ("MY", "pekerja ladang"),
    ("JP", "perawat"), ("KR", "factory worker"), ("PL", "welder"), ("TW", "pekerja pabrik"),
)  # fmt: skip
_TRADE_NAMES = (
    "Kemilau",
    "Pelita",
    "Samara",
    "Gapura",
    "Nirwana",
    "Serambi",
    "Permadi",
    "Antasena",
    "Kartika",
    "Lentera",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One invented entry. `orders` are (country, job, valid until); `branches` open or closed, with their phone."""

    id: str
    name: str
    status: str
    licence: str
    licence_kind: str
    phones: tuple[str, ...]
    fax: str
    email: str
    regency: str
    province: str
    alias: str | None
    branch: tuple[str, str] | None
    closed_branch: tuple[str, str] | None
    orders: tuple[tuple[str, str, date], ...]

    @property
    def agency_id(self) -> str:
        """The id an answer shows."""
        return f"{SOURCE}:{self.id}"

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name, in capitals, without its legal form."""
        return _words(self.name)

    @property
    def pt(self) -> str:
        """The name as people write it."""
        return "PT " + " ".join(word.capitalize() for word in self.words)


class World:
    """The register and what hostile and genuine offers are made from; the same for the same seed and day."""

    def __init__(self, today: date, seed: int = 2) -> None:
        """Draw the 300 names and invent everything else."""
        self.today = today
        self._random = Random(seed)  # noqa: S311 - a repeatable draw, no secret
        self.real = _bundled_names()
        self._used: set[str] = set()
        names = [name for name in self.real if _usable(name)]
        unique = {name_key(name).normalised: name for name in names if name_key(name).normalised not in _sanctioned()}
        chosen = self._random.sample(sorted(unique.values()), SIZE)
        self.listed = tuple(self._listed(at, name) for at, name in enumerate(chosen))

    @cached_property
    def active(self) -> tuple[Listed, ...]:
        """The entries that are licensed to place workers."""
        return tuple(one for one in self.listed if one.status == "active" and one.licence_kind != SEAFARER)

    @cached_property
    def ordering(self) -> tuple[Listed, ...]:
        """The active entries that have a live order."""
        return tuple(one for one in self.active if any(until >= self.today for *_, until in one.orders))

    def of_status(self, status: str) -> tuple[Listed, ...]:
        """The entries of a status."""
        return tuple(one for one in self.listed if one.status == status)

    def is_real(self, name: str) -> bool:
        """Whether these letters or words are those of an entry of the whole bundled list."""
        key = name_key(name)
        return key.folded in self._folded or tuple(sorted(map(fold, key.words))) in self._bags

    @cached_property
    def _folded(self) -> frozenset[str]:
        return frozenset(name_key(name).folded for name in self.real)

    @cached_property
    def _bags(self) -> frozenset[tuple[str, ...]]:
        return frozenset(tuple(sorted(map(fold, name_key(name).words))) for name in self.real)

    def mobile(self, random: Random | None = None) -> str:
        """A mobile number that nobody in the register has, as dialled in Indonesia.

        With a draw of the caller's own the world stays as it is: the same draw gives the same number.
        """
        draw = random or self._random
        while True:
            number = f"{draw.choice(_PREFIXES)}00{draw.randrange(10**6):06}"
            if number not in self._used:
                if random is None:
                    self._used.add(number)
                return number

    def _landline(self) -> str:
        area = self._random.choice(_AREAS)
        while True:
            number = f"({area}) 550{self._random.randrange(10**4):04}"
            if number not in self._used:
                self._used.add(number)
                return number

    def _listed(self, at: int, name: str) -> Listed:
        draw = self._random
        seafarer = "PELAUT" in name.upper()
        words = name_key(name).words
        status = CLOSED[at % 3] if at < SIZE // 10 else "active"
        until = [self.today + timedelta(days=draw.choice((-400, -30, 60, 180, 300))) for _ in range(2)]
        picked = draw.sample(ORDERS, 2) if at % 2 else []
        trade = (
            f"{draw.choice(_TRADE_NAMES)} {draw.choice(_TRADE_NAMES)} {words[0].capitalize()}" if at % 12 == 0 else None
        )
        return Listed(
            id=str(at + 1),
            name=name,
            status=status,
            licence=f"8120{draw.randrange(10**9):09}",
            licence_kind=SEAFARER if seafarer else "SIP3MI",
            phones=(self._landline(), self.mobile()),
            fax=self._landline(),
            email=f"info@{''.join(words)}.example",
            regency=draw.choice(_REGENCIES),
            province=draw.choice(_PROVINCES),
            alias=trade if at % 12 == 0 else None,
            branch=(draw.choice(_REGENCIES), self.mobile()) if at % 3 == 0 else None,
            closed_branch=(draw.choice(_REGENCIES), self.mobile()) if at % 5 == 0 else None,
            orders=tuple((country, job, day) for (country, job), day in zip(picked, until, strict=False)),
        )


@cache
def _words(name: str) -> tuple[str, ...]:
    return tuple(word.upper() for word in name_key(name).words)


def write_register(world: World, folder: Path) -> tuple[Path, Path]:
    """The invented agencies and orders as files of contract §4."""
    since = (world.today - timedelta(days=500)).isoformat()
    agencies = [row for one in world.listed for row in _agency_rows(one, since, world.today.isoformat())]
    orders = [
        {
            "source_id": f"{one.id}-{at}", "agency_name": one.name, "agency_source_id": one.id, "country": country,
            "job": job, "valid_until": until.isoformat(),
        }
        for one in world.listed for at, (country, job, until) in enumerate(one.orders)
    ]  # fmt: skip
    return _write(folder / "agencies.csv", agencies), _write(folder / "orders.csv", orders)


def _agency_rows(one: Listed, since: str, today: str) -> Iterable[dict[str, str]]:
    yield {
        "source_id": one.id, "name": one.name, "aliases": one.alias or "", "kind": "head_office",
        "parent_source_id": "", "licence_number": one.licence, "licence_kind": one.licence_kind, "status": one.status,
        "status_from": since, "province": one.province, "regency": one.regency,
        "phones": "; ".join((*one.phones, f"Fax {one.fax}")), "emails": one.email,
    }  # fmt: skip
    for letter, place, status in (("b", one.branch, "active"), ("c", one.closed_branch, "revoked")):
        if place:
            yield {
                "source_id": one.id + letter, "name": f"{one.name} cabang {place[0].split()[-1]}", "aliases": "",
                "kind": "branch", "parent_source_id": one.id, "licence_number": "", "licence_kind": one.licence_kind,
                "status": status, "status_from": since if letter == "b" else today, "province": "",
                "regency": place[0], "phones": place[1], "emails": "",
            }  # fmt: skip


def _write(path: Path, rows: Sequence[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def _bundled_names() -> tuple[str, ...]:
    path = ROOT / "config" / "register" / "id-p3mi-historical.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(row["name_as_published"] for row in csv.DictReader(file))


def _sanctioned() -> frozenset[str]:
    """The names that the bundled sanctions speak of: what is invented here must not look as if it answered them."""
    path = ROOT / "config" / "register" / "id-kp2mi-sanctions.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return frozenset(name_key(row["agency_name"]).normalised for row in csv.DictReader(file))


def _usable(name: str) -> bool:
    """A name of two words or more that the bundled list itself keeps."""
    key = name_key(name)
    return complaint_form(name) is None and len(key.words) > 1 and not is_initials(key) and not key.notes
