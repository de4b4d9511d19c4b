"""A pasted advert or chat, and the fields of a form → Reading: what is named, dialled and offered.

A first reader, careful rather than clever: a name is taken up to the next word that cannot belong to one, never cut to
fit an entry of the register; a number it cannot place stays as a problem; whatever else is left over is told
(`unread`), so that nothing unread is ever answered with "no warning".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from verify.core import text
from verify.core.claim import Claim
from verify.core.countries import COUNTRIES
from verify.core.facts import Fee, Pay, Said, Taken
from verify.core.jobs import canonical_job, job_words
from verify.core.licences import LicenceNumber, LicenceProblem, read_licence
from verify.core.message.companies import bare_name, take_companies, take_whole_name
from verify.core.message.contacts import Found, read_contact_field, take_contacts
from verify.core.message.signs import misleads
from verify.core.message.words import FIELD_WORDS, HARMLESS
from verify.core.names import asks
from verify.core.phones import Phone, PhoneProblem
from verify.core.places import countries_in, country_code
from verify.core.vocabulary import ASKED_AFTER

__all__ = ["Fee", "Pay", "Reading", "Said", "Taken", "read"]

Item = TypeVar("Item")

_SHORT_WORD = 3
_SHORT_JOBS = frozenset({"prt", "abk"})  # "cs", "it" and "art" are too short to be spotted among other words


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read, in order, each once. `destinations` are country codes, `jobs` words as written.

    `unplaced` is true when a destination was given that is no known country; `unread` when anything is left that the
    reader has no meaning for, in a message or in a field. `kind` is what the message box was taken for, None if it is
    empty. `said` are the red flags the message raises by itself. `visa` is one of `facts.VISAS` or as written;
    `ages` are the youngest and the oldest asked for; `departure` is the place and day of leaving as written; `persons`
    are people named, never looked up anywhere.
    """

    kind: Taken | None = None
    companies: tuple[str, ...] = ()
    phones: tuple[Phone | PhoneProblem, ...] = ()
    emails: tuple[str, ...] = ()
    licences: tuple[LicenceNumber | LicenceProblem, ...] = ()
    destinations: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    unplaced: bool = False
    unread: bool = False
    pay: tuple[Pay, ...] = ()
    fees: tuple[Fee, ...] = ()
    said: tuple[Said, ...] = ()
    visa: str | None = None
    ages: tuple[int, int] | None = None
    departure: str | None = None
    persons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """What one field or the message gave."""

    found: Found
    destinations: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    unplaced: bool = False


def read(claim: Claim, is_name: Callable[[str], bool]) -> Reading:
    """Read a whole claim. `is_name` tells whether a normalised name stands in the register (for names without "PT")."""
    parts = [_Part(_read_name(written, claim.origin)) for written in claim.companies]
    parts += [_Part(_read_contact(written, claim.origin)) for written in (*claim.phones, *claim.emails)]
    parts += [_Part(_read_licence(written, claim.origin)) for written in claim.licence_numbers]
    parts += [_read_destination(claim.destination)] if claim.destination else []
    parts += [_read_job(claim.job)] if claim.job else []
    parts += [_read_message(claim.message, claim.origin, None if claim.companies else is_name)] if claim.message else []
    return Reading(
        companies=_once(name for part in parts for name in part.found.companies),
        phones=_once(phone for part in parts for phone in part.found.phones),
        emails=_once(mail for part in parts for mail in part.found.emails),
        licences=_once(number for part in parts for number in part.found.licences),
        destinations=_once(code for part in parts for code in part.destinations),
        jobs=_once(job for part in parts for job in part.jobs),
        unplaced=any(part.unplaced for part in parts),
        unread=any(part.found.unread for part in parts) or any(map(misleads, _typed(claim))),
    )


def _typed(claim: Claim) -> Iterable[str]:
    """Every text of a claim as it was typed."""
    several = (*claim.companies, *claim.phones, *claim.emails, *claim.licence_numbers)
    return (*several, *(one for one in (claim.message, claim.destination, claim.job) if one))


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Each item once, in order."""
    return tuple(dict.fromkeys(items))


def _read_name(written: str, region: str) -> Found:
    """A name field: numbers and addresses pasted with the name are read too."""
    found = Found(text.clean(written), region)
    take_contacts(found)
    take_whole_name(found)
    if not found.companies and not found.phones and not found.emails and written.strip():
        found.companies.append(text.clean(written))
    return found


def _read_contact(written: str, region: str) -> Found:
    """A contact field; a company named in it is a company named."""
    named = Found(text.clean(written), region)
    take_companies(named)
    found = read_contact_field(named.rest.replace(";", " "), region) if named.companies else None
    found = found or read_contact_field(written, region)
    found.companies += named.companies
    return found


def _read_licence(written: str, region: str) -> Found:
    """A licence field: one number, or the problem that it is; a company named in it is a company named."""
    found = Found(text.clean(written), region)
    take_companies(found)
    found.licences.append(read_licence(written))
    found.unread = isinstance(found.licences[0], LicenceProblem)
    return found


def _read_destination(written: str) -> _Part:
    """A destination field: the countries it names; any other word in it is a place nobody knows."""
    found = Found(text.clean(written))
    take_companies(found)
    alone = country_code(written)
    codes = countries_in(written) or ((alone,) if alone else ())
    known = (
        _country_words(codes)
        | FIELD_WORDS
        | {"dan", "atau"}
        | set(text.words(written) if alone and not countries_in(written) else ())
    )
    return _Part(found, codes, unplaced=any(word not in known for word in text.words(found.rest)))


def _read_job(written: str) -> _Part:
    """A job field: every job it names, or the words as they are."""
    found = Found(text.clean(written))
    take_companies(found)
    if canonical_job(written):
        return _Part(found, jobs=(written.strip(),))
    jobs, left = _jobs(text.squeeze(found.rest))
    found.unread = bool(jobs) and any(word not in FIELD_WORDS for word in left.split())
    return _Part(found, jobs=jobs or (written.strip(),))


def _read_message(written: str, region: str, is_name: Callable[[str], bool] | None) -> _Part:
    """Contacts, names, countries and jobs of a message. Without `is_name` no name is looked for that has no "PT"."""
    found = Found(text.clean(written), region)
    take_contacts(found)
    take_companies(found)
    countries = countries_in(written)
    jobs, rest = _jobs(text.squeeze(found.rest))
    harmless = HARMLESS if asks(found.rest) else HARMLESS - ASKED_AFTER  # "PT X resmi" may be a name, "resmi?" is not
    left = [word for word in rest.split() if word not in harmless and not word.isdigit()]
    if is_name is not None and not found.companies and (name := bare_name(found.rest, left, is_name)):
        found.companies.append(name)
        taken = set(text.words(name))
        left = [word for word in left if word not in taken]
    known = _country_words(countries)
    found.unread = found.unread or any(word not in known for word in left)
    return _Part(found, countries, jobs)


def _jobs(flat: str) -> tuple[tuple[str, ...], str]:
    """The jobs a squeezed text names, and the text without them."""
    jobs = []
    for word in job_words():
        pattern = rf"(?<!\w){re.escape(word)}(?!\w)"
        if (len(word) > _SHORT_WORD or word in _SHORT_JOBS) and re.search(pattern, flat):
            jobs.append(word)
            flat = re.sub(pattern, " ", flat)
    return tuple(jobs), flat


def _country_words(codes: Iterable[str]) -> set[str]:
    """Every word of the names of these countries."""
    return {word for code in codes for name in COUNTRIES[code] for word in text.words(name)}
