"""Phones: whether a string is read as a careful person reads it, and a near number never told to be the listed one."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.eval.invented import Listed, World
from tests.eval.listed_names import draws
from verify.core.answer import ContactStatus
from verify.core.claim import Claim
from verify.core.phones import Line, Phone, read_phones
from verify.service.checking import Checker

STRINGS = Path(__file__).with_name("phones.csv")
_EACH_SLIP = 3


@dataclass(frozen=True, slots=True)
class Misread:
    """A string that is not read as it should be."""

    id: str
    written: str
    wanted: tuple[str, ...]
    read: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneFigures:
    """Counts. `near` numbers are one slip away from a listed one; of them none may be told to be `listed`."""

    strings: int
    misread: tuple[Misread, ...]
    own: int
    own_listed: int
    near: int
    near_found: int
    near_listed_as_own: int

    def lines(self) -> str:
        """The figures as text, and every string misread."""
        right = self.strings - len(self.misread)
        head = (
            f"strings read as a careful person reads them: {right} of {self.strings}\n"
            f"a listed number in any writing is `listed`: {self.own_listed} of {self.own}\n"
            f"a number one slip away is `near_listed`: {self.near_found} of {self.near}; "
            f"taken for the listed one: {self.near_listed_as_own}"
        )
        wrong = [f"\n  misread: {one.id} {one.written!r} wanted {one.wanted} read {one.read}" for one in self.misread]
        return head + "".join(wrong)


def misread() -> tuple[int, tuple[Misread, ...]]:
    """How many labelled strings there are, and those that are read otherwise than labelled; a fax is no contact."""
    with STRINGS.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    wrong = []
    for row in rows:
        found = read_phones(row["written"], row["region"])
        read = tuple(one.e164 for one in found if isinstance(one, Phone) and one.line is not Line.FAX)
        wanted = tuple(number for number in row["numbers"].split(";") if number)
        if read != wanted:
            wrong.append(Misread(row["id"], row["written"], wanted, read))
    return len(rows), tuple(wrong)


def phone_figures(checker: Checker, world: World, *, companies: int = 120) -> PhoneFigures:
    """The strings, and the numbers of so many companies as they are, in other writings, and one slip off."""
    strings, wrong = misread()
    draw = draws("owners")
    some = draw.sample(world.active, min(companies, len(world.active)))
    own = [_status(checker, one, way) for one in some for phone in one.phones for way in _writings(phone)]
    near = [_status(checker, one, slip) for one in some for phone in one.phones for slip in slips(phone, draw, world)]
    return PhoneFigures(
        strings=strings,
        misread=wrong,
        own=len(own),
        own_listed=own.count(ContactStatus.LISTED),
        near=len(near),
        near_found=near.count(ContactStatus.NEAR_LISTED),
        near_listed_as_own=near.count(ContactStatus.LISTED),
    )


def slips(phone: str, draw: Random, world: World) -> Iterator[str]:
    """A number with a digit exchanged, lost, doubled, or swapped with its neighbour; never one that somebody has."""
    digits = "".join(char for char in phone if char.isdigit())
    taken = {"".join(filter(str.isdigit, one)) for listed in world.listed for one in _every_number(listed)}
    for slip in (_exchanged, _lost, _doubled, _swapped):
        for _ in range(_EACH_SLIP):
            made = slip(digits, draw.randrange(2, len(digits) - 1), draw)
            if made not in taken:
                yield made


def _every_number(one: Listed) -> tuple[str, ...]:
    branches = [office[1] for office in (one.branch, one.closed_branch) if office]
    return (*one.phones, one.fax, *branches)


def _status(checker: Checker, one: Listed, phone: str) -> ContactStatus:
    return checker.check(Claim(companies=(one.pt,), phones=(phone,)), keep=False).contact.status


def _writings(phone: str) -> tuple[str, ...]:
    rest = "".join(char for char in phone if char.isdigit())[1:]
    return (phone, "0" + rest, "+62" + rest, f"+62 {rest[:3]}-{rest[3:7]}-{rest[7:]}", f"WA: 0{rest}", f"62{rest}")


def _exchanged(digits: str, at: int, draw: Random) -> str:
    other = str((int(digits[at]) + draw.randrange(1, 10)) % 10)
    return digits[:at] + other + digits[at + 1 :]


def _lost(digits: str, at: int, _: Random) -> str:
    return digits[:at] + digits[at + 1 :]


def _doubled(digits: str, at: int, _: Random) -> str:
    return digits[:at] + digits[at] + digits[at:]


def _swapped(digits: str, at: int, _: Random) -> str:
    return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
