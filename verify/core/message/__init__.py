"""A pasted advert or chat, and the fields of a form → Reading: what is named, dialled and offered.

A first reader, careful rather than clever: a name is taken up to the next word that cannot belong to one, never cut to
fit an entry of the register; a number it cannot place stays as a problem; whatever else is left over is told
(`unread`), so that nothing unread is ever answered with "no warning".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from verify.core import text
from verify.core.claim import Claim
from verify.core.countries import COUNTRIES
from verify.core.facts import Fee, Mark, Pay, Said, Taken
from verify.core.jobs import canonical_job, named_jobs
from verify.core.licences import LicenceNumber, LicenceProblem, read_licence
from verify.core.message.companies import take_companies, take_whole_name
from verify.core.message.contacts import Found, read_contact_field, take_contacts
from verify.core.message.doubts import is_anything
from verify.core.message.reader import Part, read_message
from verify.core.message.said import NOTHING_HEARD
from verify.core.message.said.ear import DEAF, Ear
from verify.core.message.signs import misleads
from verify.core.message.terms import NO_TERMS
from verify.core.message.words import FIELD_WORDS
from verify.core.phones import Phone, PhoneProblem
from verify.core.places import countries_in, country_code, place_words

__all__ = ["Fee", "Pay", "Reading", "Said", "Taken", "read"]

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read, in order, each once. `destinations` are country codes, `jobs` words as written.

    `companies` leave out a town behind a name in a message; `written` have it, and are what is looked up and shown.
    `unplaced` is true when a destination was given that is no known country; `unread` when anything is left that the
    reader has no meaning for, in a message or in a field. `kind` is what the message box was taken for, None if it is
    empty. `said` are the red flags the message raises by itself. `visa` is one of `facts.VISAS` or as written;
    `ages` are the youngest and the oldest asked for; `departure` is the place and day of leaving as written; `persons`
    are people named, never looked up anywhere.
    """

    kind: Taken | None = None
    companies: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
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
    marks: frozenset[Mark] = frozenset()


def read(claim: Claim, is_name: Callable[[str], bool], ear: Ear = DEAF) -> Reading:
    """Read a whole claim. `is_name` tells whether a normalised name stands in the register (for names without "PT")."""
    parts = [Part(found=_read_name(written, claim.origin)) for written in claim.companies]
    parts += [Part(found=_read_contact(written, claim.origin)) for written in (*claim.phones, *claim.emails)]
    parts += [Part(found=_read_licence(written, claim.origin)) for written in claim.licence_numbers]
    parts += [_read_destination(claim.destination)] if claim.destination else []
    parts += [_read_job(claim.job)] if claim.job else []
    parts += [_read_place(claim.place)] if claim.place else []
    if claim.message:
        parts.append(read_message(claim.message, claim.origin, None if claim.companies else is_name, ear))
    heard = next((part.heard for part in parts if part.heard), NOTHING_HEARD)
    terms = next((part.terms for part in parts if part.terms), NO_TERMS)
    return Reading(
        companies=_once(name for part in parts for name in part.found.companies),
        written=_once(name for part in parts for name in part.written or part.found.companies),
        phones=_once(phone for part in parts for phone in part.found.phones),
        emails=_once(mail for part in parts for mail in part.found.emails),
        licences=_once(number for part in parts for number in part.found.licences),
        destinations=_once(code for part in parts for code in part.destinations),
        jobs=_once(job for part in parts for job in part.jobs),
        pay=_once(one for part in parts for one in part.pay),
        fees=_once(one for part in parts for one in part.fees),
        kind=next((part.kind for part in parts if part.kind), None),
        visa=terms.visa,
        ages=terms.ages,
        departure=terms.departure,
        persons=terms.persons,
        said=heard.said,
        marks=heard.marks | claim.marks,
        unplaced=any(part.unplaced for part in parts),
        unread=claim.unread
        or heard.doubted
        or any(part.found.unread for part in parts)
        or any(map(misleads, _typed(claim))),
    )


def _typed(claim: Claim) -> Iterable[str]:
    """Every text of a claim as it was typed."""
    several = (*claim.companies, *claim.phones, *claim.emails, *claim.licence_numbers)
    return (*several, *(one for one in (claim.message, claim.destination, claim.job, claim.place) if one))


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


def _read_destination(written: str) -> Part:
    """A destination field: the countries it names; any other word in it is a place nobody knows."""
    found = Found(text.clean(written))
    take_companies(found)
    alone = country_code(written)
    codes = countries_in(written) or ((alone,) if alone else ())
    known = (
        _country_words(codes)
        | place_words(written)
        | FIELD_WORDS
        | {"dan", "atau"}
        | set(text.words(written) if alone and not countries_in(written) else ())
    )
    unplaced = is_anything(found.rest) or any(word not in known for word in text.words(found.rest))
    return Part(found=found, destinations=codes, unplaced=unplaced)


def _read_job(written: str) -> Part:
    """A job field: every job it names, or the words as they are."""
    found = Found(text.clean(written))
    take_companies(found)
    if canonical_job(written):
        return Part(found=found, jobs=(written.strip(),))
    jobs, left = _jobs(text.squeeze(found.rest))
    found.unread = bool(jobs) and any(word not in FIELD_WORDS for word in left.split())
    return Part(found=found, jobs=jobs or (written.strip(),))


def _read_place(written: str) -> Part:
    """Where somebody is: of no company, but a number, an address or a company written there is one that was given."""
    found = Found(text.clean(written))
    take_contacts(found)
    take_companies(found)
    return Part(found=found)


def _jobs(flat: str) -> tuple[tuple[str, ...], str]:
    """The jobs a squeezed text names, and the text without them."""
    words = flat.split()
    found = named_jobs(words)
    taken = {at for one in found for at in range(one.start, one.end)}
    left = " ".join(word for at, word in enumerate(words) if at not in taken)
    return _once(" ".join(words[one.start : one.end]) for one in found), left


def _country_words(codes: Iterable[str]) -> set[str]:
    """Every word of the names of these countries."""
    return {word for code in codes for name in COUNTRIES[code] for word in text.words(name)}
