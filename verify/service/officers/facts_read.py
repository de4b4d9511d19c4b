"""A fact as an officer wrote it → what can be kept, or what is wrong with each field."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from verify.core import text, vocabulary
from verify.core.company import Company
from verify.core.confirmed import AGAINST, FactKind
from verify.core.help import HelpLine
from verify.core.index import RegisterIndex, Shelf
from verify.core.message.contacts import read_contact_field
from verify.core.names import NameKey, is_initials, is_person_or_handle, name_key
from verify.core.phones import SERVICE_CODES, SHORT_CODES, Line, Phone, read_phones
from verify.service.correcting import legible

SOURCE_CHARS = (5, 300)
_VALUE_CHARS = 200
#: Words somebody might try to make a company's licence good with.
_GOOD_WORDS = frozenset({"active", "restored"})
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_FORMS = vocabulary.COMPANY_FORMS | set(vocabulary.FOREIGN_FORMS)
_DIALLED_DIGITS = 9
_PUBLIC = SHORT_CODES | SERVICE_CODES


class Problem(StrEnum):
    """What is wrong with one field."""

    MISSING = "missing"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    NOT_A_DATE = "not_a_date"
    FUTURE = "future"
    BEFORE_START = "before_start"
    NOT_OF_THIS_KIND = "not_of_this_kind"
    UNKNOWN_COMPANY = "unknown_company"
    UNKNOWN_KIND = "unknown_kind"
    CANNOT_VOUCH = "cannot_vouch"  # no fact makes a company active, nor ends a sanction
    NOT_A_NAME = "not_a_name"
    NO_FORM = "no_form"  # a name without PT may be a person's
    ODD_NAME = "odd_name"
    INITIALS = "initials"
    OTHER_FORM = "other_form"
    OWN_NAME = "own_name"
    NAME_TAKEN = "name_taken"
    NOT_A_CONTACT = "not_a_contact"
    PUBLIC_NUMBER = "public_number"
    CONTACT_TAKEN = "contact_taken"
    NO_RECORD = "no_record"
    HOLDS_A_CONTACT = "holds_a_contact"
    SAID_ALREADY = "said_already"
    CONTRADICTED = "contradicted"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A fact as it was typed. Days are ISO; `effective_*` are of decisions against the licence alone.

    `value` is a name, a contact or the number of a decree, by the kind.
    """

    agency_id: str = ""
    kind: str = ""
    value: str = ""
    confirmed_on: str = ""
    source: str = ""
    effective_on: str = ""
    effective_until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A fact that could be kept, read; `value` is in full also where only its hash will be."""

    agency_id: str
    company: Company
    kind: FactKind
    value: str
    confirmed_on: date
    source: str
    effective_on: date | None
    effective_until: date | None


@dataclass(slots=True)
class _Reading:
    """One wish while it is read, and the problems met."""

    wish: Wish
    index: RegisterIndex
    lines: Iterable[HelpLine]
    today: date
    problems: dict[str, Problem] = field(default_factory=dict)

    def wrong(self, name: str, problem: Problem) -> None:
        self.problems.setdefault(name, problem)


def read_wish(
    wish: Wish, index: RegisterIndex, lines: Iterable[HelpLine], *, today: date
) -> Read | Mapping[str, Problem]:
    """Read a fact, or say what is wrong with it by the names of the fields of `Wish`; `lines` are official numbers."""
    reading = _Reading(wish, index, lines, today)
    company = index.company(wish.agency_id)
    if company is None:
        reading.wrong("agency_id", Problem.UNKNOWN_COMPANY if wish.agency_id else Problem.MISSING)
    kind = _kind(reading)
    value = _value(reading, kind, company) if company and kind else ""
    confirmed_on = _confirmed_on(reading)
    source = _source(reading)
    effective_on, effective_until = _effective(reading, kind)
    if reading.problems or company is None or kind is None or confirmed_on is None:
        return reading.problems
    return Read(
        agency_id=wish.agency_id,
        company=company,
        kind=kind,
        value=value,
        confirmed_on=confirmed_on,
        source=source,
        effective_on=effective_on,
        effective_until=effective_until,
    )


def _kind(reading: _Reading) -> FactKind | None:
    written = reading.wish.kind
    if written in set(FactKind):
        return FactKind(written)
    unknown = Problem.CANNOT_VOUCH if written in _GOOD_WORDS else Problem.UNKNOWN_KIND
    reading.wrong("kind", unknown if written else Problem.MISSING)
    return None


def _value(reading: _Reading, kind: FactKind, company: Company) -> str:
    written = " ".join(legible(reading.wish.value).split())
    if len(written) > _VALUE_CHARS:
        reading.wrong("value", Problem.TOO_LONG)
        return ""
    if kind in AGAINST:
        if _holds_a_contact(written, company.jurisdiction):
            reading.wrong("value", Problem.HOLDS_A_CONTACT)
        return written
    if not written:
        reading.wrong("value", Problem.MISSING)
        return ""
    if kind in (FactKind.ALIAS, FactKind.NOT_ALIAS):
        problem = _wrong_name(written, kind, company, reading.index.shelf(company.jurisdiction))
    else:
        written, problem = _contact(written, kind, company, reading)
    if problem is not None:
        reading.wrong("value", problem)
    return written


def _wrong_name(written: str, kind: FactKind, company: Company, shelf: Shelf) -> Problem | None:
    """Why a written name can be no alias of this company, or cannot be said not to be."""
    key = name_key(written)
    if is_person_or_handle(written) or not key.words or key.normalised != name_key(written, talk=True).normalised:
        return Problem.NOT_A_NAME
    forms = _FORMS if kind is FactKind.ALIAS else _FORMS | set(vocabulary.WRONG_FORMS)
    titled = key.words[0] in vocabulary.HONORIFICS and key.words[0] != company.key.words[0]
    if titled or forms.isdisjoint(text.words(written)):
        return Problem.NO_FORM
    own = {company.key.normalised, *(name_key(held.row.name).normalised for held in company.records)}
    if kind is FactKind.NOT_ALIAS:
        return Problem.OWN_NAME if key.normalised in own and key.form == company.key.form else None
    return _wrong_alias(key, company, shelf)


def _wrong_alias(key: NameKey, company: Company, shelf: Shelf) -> Problem | None:
    if key.mixed or key.notes or key.town:
        return Problem.ODD_NAME
    if is_initials(key):
        return Problem.INITIALS
    if key.form != company.key.form or not key.foreign <= company.key.foreign:
        return Problem.OTHER_FORM
    held = shelf.exact(key)
    if any(one is not company for one in held):
        return Problem.NAME_TAKEN
    return Problem.OWN_NAME if held else None


def _contact(written: str, kind: FactKind, company: Company, reading: _Reading) -> tuple[str, Problem | None]:
    """The one number or address that is written, as every check reads it."""
    found = read_contact_field(written, company.jurisdiction)
    numbers = [one for one in found.phones if isinstance(one, Phone)]
    both = [*(one.e164 for one in numbers), *found.emails]
    if len(found.phones) + len(found.emails) != 1 or not both or found.unread:
        return written, Problem.NOT_A_CONTACT
    value = both[0]
    if any(one.line is Line.FAX for one in numbers):
        return value, Problem.NOT_A_CONTACT
    if any(one.line is Line.SHORT_CODE for one in numbers) or value in _PUBLIC | _official(reading.lines):
        return value, Problem.PUBLIC_NUMBER
    if kind is FactKind.CONTACT:
        if not company.records:
            return value, Problem.NO_RECORD
        owners = reading.index.shelf(company.jurisdiction).owners(value)
        if any(owner.company is not company for owner in owners):
            return value, Problem.CONTACT_TAKEN
    return value, None


def _official(lines: Iterable[HelpLine]) -> frozenset[str]:
    """The numbers of official help lines, as checks read them."""
    read = (one for line in lines for one in read_phones(line.number))
    return frozenset(one.e164 for one in read if isinstance(one, Phone))


def _confirmed_on(reading: _Reading) -> date | None:
    day = _read_day(reading, "confirmed_on", needed=True)
    if day is not None and day > reading.today:
        reading.wrong("confirmed_on", Problem.FUTURE)
    return day


def _effective(reading: _Reading, kind: FactKind | None) -> tuple[date | None, date | None]:
    """From when and until when a decision holds; only a suspension has an end."""
    if kind is None:
        return None, None
    for name, wanted in (("effective_on", kind in AGAINST), ("effective_until", kind is FactKind.SUSPENDED)):
        if not wanted and getattr(reading.wish, name).strip():
            reading.wrong(name, Problem.NOT_OF_THIS_KIND)
    start = _read_day(reading, "effective_on", needed=True) if kind in AGAINST else None
    end = _read_day(reading, "effective_until", needed=False) if kind is FactKind.SUSPENDED else None
    if start is not None and end is not None and end < start:
        reading.wrong("effective_until", Problem.BEFORE_START)
    return start, end


def _read_day(reading: _Reading, name: str, *, needed: bool) -> date | None:
    written = str(getattr(reading.wish, name)).strip()
    if not written:
        if needed:
            reading.wrong(name, Problem.MISSING)
        return None
    try:
        day = date.fromisoformat(written) if _ISO_DAY.fullmatch(written) else None
    except ValueError:
        day = None
    if day is None:
        reading.wrong(name, Problem.NOT_A_DATE)
    return day


def _source(reading: _Reading) -> str:
    """How the office came to know; shown to everybody, so it names no number and no address."""
    written = " ".join(legible(reading.wish.source).split())
    fewest, most = SOURCE_CHARS
    if len(written) < fewest:
        reading.wrong("source", Problem.TOO_SHORT if written else Problem.MISSING)
    elif len(written) > most:
        reading.wrong("source", Problem.TOO_LONG)
    elif _holds_a_contact(written, "ID"):
        reading.wrong("source", Problem.HOLDS_A_CONTACT)
    return written


def _holds_a_contact(written: str, region: str) -> bool:
    """Whether a text that everybody will read holds an e-mail address or a number that could be dialled."""
    read = (one for one in read_phones(written, region) if isinstance(one, Phone) and not one.odd)
    return "@" in written or any(sum(char.isdigit() for char in one.e164) >= _DIALLED_DIGITS for one in read)
