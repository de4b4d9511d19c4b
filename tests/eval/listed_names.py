"""The 729 real names of the bundled register as the name sets see them, and a register that holds them, all active.

Nothing here leans on how the product reads a name: words, spelling and likeness are told by rules of this file, so that
a label stays what it is when the matching changes. Only the screens are the product's, because an entry that intake
rejects cannot be found.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from random import Random

from rapidfuzz import process
from rapidfuzz.distance import OSA

from registry_sync.clean.screens import complaint_form
from verify.core.agency import Agency, Coverage, Held, History, Kind, Register, SourceState, Status

ROOT = Path(__file__).parents[2]
LIST = ROOT / "config" / "register" / "id-p3mi-historical.csv"
SOURCE = "id-p3mi-historical"

#: Towns that are regencies or cities of Indonesia and stand in no name of the list.
TOWNS = (
    "Cilacap", "Indramayu", "Kediri", "Blitar", "Tulungagung", "Ponorogo", "Madiun", "Banyuwangi", "Jember", "Kendal",
    "Brebes", "Cirebon", "Subang", "Karawang", "Bekasi", "Surabaya", "Semarang", "Bandung", "Sukabumi", "Kupang",
    "Palembang", "Batam", "Tangerang", "Denpasar", "Sidoarjo", "Bogor", "Depok", "Makassar", "Manado", "Mataram",
    "Malang", "Lombok Timur", "Lombok Tengah", "Jakarta Timur", "Jakarta Selatan", "Bandung Barat", "Kubu Raya",
)  # fmt: skip

#: One word in several writings; what becomes of the first is the last.
ONE_WORD = {
    "international": "internasional", "intl": "internasional", "int": "internasional", "putera": "putra",
    "samudera": "samudra", "anugerah": "anugrah", "anugra": "anugrah", "sejahtra": "sejahtera", "rejeki": "rezeki",
    "rizki": "rezeki", "rizky": "rezeki", "rezki": "rezeki", "santosa": "sentosa", "maritime": "maritim",
    "segoro": "segara", "manajemen": "management", "oceanik": "oceanic", "darma": "dharma", "bakti": "bhakti",
}  # fmt: skip
_FORMS = frozenset({"PT", "TBK", "PERSERO", "INC", "CORP", "CORPORATION", "COMPANY", "CO", "LTD", "LIMITED", "CV"})
_SOUNDS = (
    ("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "s"), ("sy", "s"), ("sh", "s"), ("kh", "h"), ("ch", "c"),
    ("dh", "d"), ("th", "t"), ("bh", "b"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("v", "f"), ("p", "f"),
    ("x", "ks"), ("y", "i"), ("ua", "wa"), ("z", "s"), ("j", "s"),
)  # fmt: skip


class Half(StrEnum):
    """Weights are tuned on the first half of the companies; the second is only looked at as totals."""

    TUNING = "tuning"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class NameRow:
    """One question by name. `expected` is the id of the company it means, None where no company of the list is meant.

    `origin` is the id of the entry it was made from, `half` that entry's half, `family` the way it was made.
    """

    query: str
    expected: str | None
    family: str
    origin: str
    half: Half

    @property
    def seed(self) -> str:
        """What the draw began with: the same seed makes the same row."""
        return f"{self.family} {self.origin}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the list: its words in capitals without legal forms and brackets, and an invented office."""

    id: str
    published: str
    words: tuple[str, ...]
    tail: tuple[str, ...]
    town: str | None

    @property
    def half(self) -> Half:
        """By a hash of the list's own id, so that a new row moves no other."""
        return Half.TUNING if sha256(self.id.encode()).digest()[0] % 2 else Half.TEST

    @property
    def pt(self) -> str:
        """The name as people write it."""
        return " ".join(("PT", *self.words, *self.tail))


def sound(word: str) -> str:
    """A coarse spelling: what may be the same word in another writing comes out the same. Coarser than any matching."""
    flat = "".join(char for char in word.casefold() if char.isalnum())
    flat = ONE_WORD.get(flat, flat)
    before = ""
    while before != flat:
        before = flat
        for old, new in _SOUNDS:
            flat = flat.replace(old, new)
        flat = re.sub(r"(.)\1+", r"\1", flat)
        flat = flat[:-1] if len(flat) > 3 and flat.endswith("h") else flat
    return flat


def sounds(words: tuple[str, ...] | list[str]) -> str:
    """All words as one, coarsely."""
    return "".join(map(sound, words))


class Names:
    """The usable entries of the list, and what a generated name must not run into."""

    def __init__(self) -> None:
        """Read the bundled list."""
        with LIST.open(encoding="utf-8", newline="") as file:
            rows = [(row["option_id"], row["name_as_published"]) for row in csv.DictReader(file)]
        self.entries = tuple(_entry(at, name) for at, name in rows if complaint_form(name) is None)
        self._compact = [sounds(entry.words) for entry in self.entries]
        once = Counter(self._compact)
        self.single = tuple(e for e, flat in zip(self.entries, self._compact, strict=True) if once[flat] == 1)

    @cached_property
    def compacts(self) -> frozenset[str]:
        """Every entry's letters, coarsely."""
        return frozenset(self._compact)

    @cached_property
    def bags(self) -> Counter[tuple[str, ...]]:
        """Every entry's words without their order, coarsely."""
        return Counter(bag(entry.words) for entry in self.entries)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every word of the list, coarsely."""
        return frozenset(sound(word) for entry in self.entries for word in entry.words)

    @cached_property
    def used(self) -> Counter[str]:
        """How many entries use a word, as it is written."""
        return Counter(word for entry in self.entries for word in set(entry.words) if word.isalpha())

    @cached_property
    def common(self) -> tuple[str, ...]:
        """The words of six entries or more."""
        return tuple(sorted(word for word, count in self.used.items() if count >= 6 and len(word) > 3))

    @cached_property
    def rare(self) -> tuple[str, ...]:
        """The words of one entry alone."""
        return tuple(sorted(word for word, count in self.used.items() if count == 1 and len(word) > 4))

    def nearer_to_another(self, flat: str, origin: Entry) -> bool:
        """Whether these letters are as near to another entry as to the one they were made from: nobody could tell."""
        far = min(OSA.distance(flat, sounds(words)) for words in (origin.words, (*origin.words, *origin.tail)))
        hits = process.extract(flat, self._compact, scorer=OSA.distance, processor=None, score_cutoff=far, limit=4)
        return any(self.entries[at].id != origin.id for _, _, at in hits)

    def is_entry(self, words: tuple[str, ...], *, slips: int = 1) -> bool:
        """Whether these words are an entry's: its letters up to so many slips, or its words in any order."""
        flat = sounds(words)
        if flat in self.compacts or bag(words) in self.bags:
            return True
        best = process.extractOne(flat, self._compact, scorer=OSA.distance, processor=None, score_cutoff=slips)
        return best is not None

    def of(self, half: Half) -> tuple[Entry, ...]:
        """The single entries of a half."""
        return tuple(entry for entry in self.single if entry.half is half)


def bag(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words, coarsely, without their order."""
    return tuple(sorted(map(sound, words)))


def draws(seed: str) -> Random:
    """A repeatable draw."""
    return Random(seed)  # noqa: S311 - a repeatable draw, no secret


def register(names: Names, today: date) -> Register:
    """The entries as a complete, current, fresh list of active companies; every third has its invented office."""
    state = SourceState(
        source=SOURCE, kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.COMPLETE, history=History.CURRENT,
        as_of=today, max_age_days=30, rows=len(names.entries), carries_status=True,
    )  # fmt: skip
    since = today - timedelta(days=400)
    rows = (
        Agency(source=SOURCE, source_id=entry.id.partition(":")[2], name=entry.published, status=Status.ACTIVE,
               status_from=since, regency=entry.town and f"Kota {entry.town}")
        for entry in names.entries
    )  # fmt: skip
    held = tuple(Held(row, since, today) for row in rows)
    return Register(version=1, sources=(state,), agencies=held)


def _entry(option: str, name: str) -> Entry:
    plain = re.sub(r"\([^)]*\)", " ", name).upper().replace(",", " ").replace(".", " ")
    found = [word for word in plain.split() if word != "PT"]
    body = list(found)
    while body and body[-1] in _FORMS:
        body.pop()
    mark = sha256(f"office {option}".encode()).digest()
    town = TOWNS[mark[1] % len(TOWNS)] if mark[0] % 3 == 0 else None
    return Entry(f"{SOURCE}:{option}", name, tuple(body), tuple(found[len(body) :]), town)
