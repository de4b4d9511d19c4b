"""Whom to turn to: the official help lines of config/contacts.csv, by area, and those nearest to a person."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from verify.core.axes import HelpView
from verify.core.places import is_country
from verify.core.regions import Region

_COLUMNS = ["area", "kind", "name", "number", "hours", "source", "verified_on", "usable"]
#: The whole of Indonesia, and everywhere outside it.
HOME, ABROAD = "ID", "abroad"
#: A line that nobody has read or called for a year is marked so (domain.md §4: contacts go stale).
RECHECKED_WITHIN = timedelta(days=365)
_DIALLED = re.compile(r"\d{3,8}|0800-\d{3,8}|\+\d{6,15}")
_AREA = re.compile(r"\d\d(\.\d\d)?")


class HelpKind(StrEnum):
    """Whom a line is for."""

    POLICE = "police"
    WOMEN_CHILDREN = "women_children"
    WOMEN_CHILDREN_WHATSAPP = "women_children_whatsapp"
    MIGRANT_WORKERS = "migrant_workers"
    MIGRANT_WORKERS_WHATSAPP = "migrant_workers_whatsapp"
    WITNESS = "witness"
    LABOUR = "labour"
    LABOUR_WHATSAPP = "labour_whatsapp"
    TASK_FORCE = "task_force"
    BP3MI = "bp3mi"
    DISNAKER = "disnaker"
    LTSA = "ltsa"
    CHILD_OFFICE = "child_office"
    MISSION = "mission"
    REPORT_NUMBER = "report_number"
    REPORT_ACCOUNT = "report_account"


class Usable(StrEnum):
    """Whether people may be sent to a line. Only `yes` is ever shown; the others say why not."""

    YES = "yes"
    VERIFY = "verify"
    LOW = "low"
    LINK = "link"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """One row. `area`: ID, abroad, a Kemendagri code (52, 52.03) or a country; `verified_on`: last read or called."""

    area: str
    kind: HelpKind
    name: str
    number: str
    hours: str | None
    source: str
    verified_on: date | None
    usable: Usable

    def shown(self, today: date) -> HelpView:
        """The line as an answer shows it; `rechecked` is false once it is older than a year."""
        known = self.verified_on is not None and today - self.verified_on <= RECHECKED_WITHIN
        return HelpView(
            kind=self.kind.value,
            name=self.name,
            number=self.number,
            hours=self.hours,
            verified_on=self.verified_on,
            rechecked=known,
        )


def read_help(csv_text: str) -> tuple[HelpLine, ...]:
    """Read config/contacts.csv.

    Another header, an unknown area, kind, date or word, or a usable line that nobody could dial or that has no date,
    is a ValueError that names the row.
    """
    reader = csv.DictReader(csv_text.splitlines())
    if reader.fieldnames != _COLUMNS:
        message = f"contacts.csv: the columns must be {_COLUMNS}, not {reader.fieldnames}"
        raise ValueError(message)
    return tuple(_line(row) for row in reader)


def _line(row: dict[str, str]) -> HelpLine:
    try:
        line = HelpLine(
            area=row["area"],
            kind=HelpKind(row["kind"]),
            name=row["name"],
            number=row["number"],
            hours=row["hours"] or None,
            source=row["source"],
            verified_on=date.fromisoformat(row["verified_on"]) if row["verified_on"] else None,
            usable=Usable(row["usable"]),
        )
    except ValueError as error:
        message = f"contacts.csv: {error} in the row of {row['name']!r}"
        raise ValueError(message) from None
    if problem := _problem(line):
        message = f"contacts.csv: {problem} in the row of {line.name!r}"
        raise ValueError(message)
    return line


def _problem(line: HelpLine) -> str | None:
    if not (line.area == ABROAD or is_country(line.area) or _AREA.fullmatch(line.area)):
        return f"unknown area {line.area!r}"
    if not (line.name and line.source and line.number):
        return "name, number and source are needed"
    if line.usable is Usable.YES and not (line.verified_on and _DIALLED.fullmatch(line.number)):
        return "a usable line needs a number that can be dialled and the date it was verified"
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """The help around one person. `region`: where in Indonesia they are, `country`: abroad; None where not known."""

    lines: tuple[HelpLine, ...] = ()
    today: date
    region: Region | None = None
    country: str | None = None

    @property
    def place(self) -> str | None:
        """The name of the regency or province; None where it is not known."""
        return self.region.name if self.region else None

    @property
    def areas(self) -> tuple[str, ...]:
        """The areas that count, the nearest first."""
        if self.country:
            return (self.country, ABROAD)
        return (*((self.region.code, self.region.province) if self.region else ()), HOME)

    def of(self, *kinds: HelpKind) -> tuple[HelpView, ...]:
        """The usable lines of each kind in turn, of the nearest area that has one."""
        return tuple(view for kind in kinds for view in self._of(kind))

    def _of(self, kind: HelpKind) -> Iterable[HelpView]:
        fit = [line for line in self.lines if line.kind is kind and line.usable is Usable.YES]
        there = {line.area for line in fit}
        nearest = next((area for area in self.areas if area in there), None) if there else None
        return (line.shown(self.today) for line in fit if line.area == nearest)
