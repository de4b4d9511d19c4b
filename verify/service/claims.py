"""One reading of what was asked, for every surface: limits, dates, origins and replies (contract §2, §3, §4)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from verify.core.claim import Audience, Claim, Reply
from verify.core.facts import Mark
from verify.core.places import is_country
from verify.errors import BadInput

#: The longest text of one field other than the message, in characters.
FIELD_CHARS = 500
#: The most phones, or e-mails, in one check.
LIST_ITEMS = 50
#: Whom the questions can be for, by the names that surfaces use.
AUDIENCES = {one.name.lower(): one for one in Audience}

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# Control characters but for tab and line ends, and lone surrogates: no text that a person wrote.
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question as a surface received it: every field as written, empty or None where not given.

    `answers` pairs an indicator id with `yes`, `no` or `unknown`; `on_date` is a day or an ISO date; `origin` is
    ISO 3166-1 alpha-2; `audience` is one of AUDIENCES. `companies` and `licence_numbers` are further ones;
    `unread` and `marks` are as in `Claim`.
    """

    message: str | None = None
    company: str | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    licence_number: str | None = None
    destination: str | None = None
    job: str | None = None
    place: str | None = None
    answers: tuple[tuple[str, str], ...] = ()
    on_date: str | date | None = None
    origin: str | None = None
    audience: str | None = None
    companies: tuple[str, ...] = ()
    licence_numbers: tuple[str, ...] = ()
    unread: bool = False
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a claim is held against: the longest message, the questions there are, the usual origin, and today."""

    max_message_chars: int
    indicator_ids: frozenset[str]
    default_origin: str
    today: date


def read_claim(asked: Asked, limits: Limits) -> Claim:
    """The claim that was asked, or BadInput naming the field in the caller's spelling (contract §2)."""
    company = _text("company", asked.company, FIELD_CHARS)
    licence = _text("licence_number", asked.licence_number, FIELD_CHARS)
    return Claim(
        message=_text("message", asked.message, limits.max_message_chars),
        companies=(*((company,) if company else ()), *_texts("company", asked.companies)),
        phones=_texts("phones", asked.phones),
        emails=_texts("emails", asked.emails),
        licence_numbers=(*((licence,) if licence else ()), *_texts("licence_number", asked.licence_numbers)),
        destination=_text("destination", asked.destination, FIELD_CHARS),
        job=_text("job", asked.job, FIELD_CHARS),
        place=_text("place", asked.place, FIELD_CHARS),
        answers=_answers(asked.answers, limits.indicator_ids),
        on_date=_on_date(asked.on_date, limits.today),
        origin=_origin(asked.origin or limits.default_origin),
        audience=_audience(asked.audience),
        unread=asked.unread,
        marks=_marks(asked.marks),
    )


def _text(field: str, written: str | None, longest: int) -> str | None:
    """The text without the blanks around it; None if nothing else is left."""
    if written is None or not written.strip():
        return None
    if len(written) > longest:
        raise BadInput(field, f"Longer than {longest} characters.")
    if _UNREADABLE.search(written):
        raise BadInput(field, "Holds characters that are no readable text.")
    return written.strip()


def _texts(field: str, written: Iterable[str]) -> tuple[str, ...]:
    texts = tuple(text for item in written if (text := _text(field, item, FIELD_CHARS)))
    if len(texts) > LIST_ITEMS:
        raise BadInput(field, f"More than {LIST_ITEMS} values.")
    return texts


def _answers(given: Iterable[tuple[str, str]], known: frozenset[str]) -> tuple[tuple[str, Reply], ...]:
    replies: dict[str, Reply] = {}
    for name, reply in given:
        if name not in known:
            raise BadInput("answers", "Names a question that does not exist.")
        if name in replies:
            raise BadInput("answers", f"Answers {name} twice.")
        try:
            replies[name] = Reply(reply)
        except ValueError:
            raise BadInput("answers", f"The reply to {name} must be yes, no or unknown.") from None
    return tuple(replies.items())


def _on_date(given: str | date | None, today: date) -> date | None:
    day = _day(given) if isinstance(given, str) else given
    if day is not None and day > today:
        raise BadInput("on_date", f"Lies in the future; today is {today.isoformat()}.")
    return day


def _day(written: str) -> date | None:
    if not written.strip():
        return None
    if not _ISO_DAY.fullmatch(written.strip()):
        raise BadInput("on_date", "Must be a date such as 2026-01-29.")
    try:
        return date.fromisoformat(written.strip())
    except ValueError:
        raise BadInput("on_date", "There is no such day.") from None


def _origin(code: str) -> str:
    if not is_country(code):
        raise BadInput("origin", "Must be a country code of ISO 3166-1, such as ID.")
    return code


def _audience(name: str | None) -> Audience:
    if not name:
        return Audience.FAMILY
    if name not in AUDIENCES:
        raise BadInput("audience", f"Must be one of {', '.join(AUDIENCES)}.")
    return AUDIENCES[name]


def _marks(given: Iterable[str]) -> frozenset[Mark]:
    try:
        return frozenset(map(Mark, given))
    except ValueError:
        raise BadInput("marks", "Names a circumstance that does not exist.") from None
