"""Take a request for a correction, keep it for the operator to read, and delete it in time. It changes no register."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from verify.service.clock import utc_now
from verify.service.codes import new_number
from verify.settings import Settings
from verify.store.corrections import Correction, Role, list_corrections, purge_corrections, save_correction
from verify.store.engine import Engine

#: The fields that a person writes, and the longest each may be, in characters.
LONGEST: Mapping[str, int] = {"company": 200, "wrong": 3000, "proof": 2000, "answer_to": 200}
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_FEWEST_DIGITS = 7


class Problem(StrEnum):
    """What is wrong with one field of a request."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A request as it was written. `agency_id` is one that the register holds, `role` a word of `Role`."""

    agency_id: str | None = None
    company: str = ""
    wrong: str = ""
    proof: str = ""
    role: str = ""
    answer_to: str = ""


class Corrections:
    """The requests for a correction of one installation."""

    def __init__(self, engine: Engine, settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Keep requests in the database of ``engine`` for as long as ``settings`` say."""
        self._engine = engine
        self._kept_for = timedelta(days=settings.correction_retention_days)
        self._clock = clock

    def file(self, wish: Wish) -> Correction | Mapping[str, Problem]:
        """Keep a request and give it back with its number; where it cannot be kept, what is wrong, field by field."""
        written = {name: legible(getattr(wish, name)) for name in LONGEST}
        problems = dict(_problems(written, wish.role))
        if problems:
            return problems
        now = self._clock()
        correction = Correction(
            number=new_number(),
            agency_id=wish.agency_id,
            role=Role(wish.role),
            created_at=now,
            expires_at=now + self._kept_for,
            **written,
        )
        save_correction(self._engine, correction)
        return correction

    def listed(self) -> tuple[Correction, ...]:
        """The requests that wait, oldest first."""
        return list_corrections(self._engine, now=self._clock())

    def purge(self) -> int:
        """Delete the requests that have expired, and say how many there were."""
        return purge_corrections(self._engine, now=self._clock())


def legible(written: str) -> str:
    """What was written without the characters that show nothing or steer a screen, line ends kept."""
    ends = written.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return "".join(char for char in ends if char == "\n" or not unicodedata.category(char).startswith("C")).strip()


def _problems(written: Mapping[str, str], role: str) -> Iterator[tuple[str, Problem]]:
    """What is wrong, in the order in which the form asks."""
    for name, value in written.items():
        if name == "answer_to" and role not in set(Role):
            yield "role", Problem.MISSING
        if not value:
            yield name, Problem.MISSING
        elif len(value) > LONGEST[name]:
            yield name, Problem.TOO_LONG
        elif name == "answer_to" and not _reachable(value):
            yield name, Problem.UNREACHABLE


def _reachable(written: str) -> bool:
    """Whether it holds an e-mail address or enough digits for a phone number."""
    return bool(_EMAIL.search(written)) or sum(char.isdigit() for char in written) >= _FEWEST_DIGITS
