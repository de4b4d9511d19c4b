"""Two offers to try on the front page, made of companies that the register holds; none where it holds none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from verify.core.answer import CompanyStatus
from verify.errors import BadInput, StoreError
from verify.service.browsing import Browser, Entry, Wanted
from verify.wording.catalogue import text

#: Nobody's number: libphonenumber's list of carriers knows no operator of 0834.
NUMBER = "0834-5678-901"
_MOST_PAGES = 40
_MOST_TRIED = 20
_FORM = re.compile(r"(?i)PT\b")


@dataclass(frozen=True, slots=True)
class Example:
    """One offer to try: its wording key, the company it names, and what is put into the box for it."""

    key: str
    name: str
    message: str


def examples(browser: Browser, origin: str, locale: str) -> tuple[Example, ...]:
    """A company whose licence was revoked, and one that is asked about with a number that is not its own."""
    try:
        revoked, copied = _names(browser, browser.version(), browser.today(), origin)
    except StoreError:
        return ()
    message = text(locale, "page.try.message", name=copied, number=NUMBER)
    shown = (Example("revoked", revoked, revoked), Example("copied", copied, message))
    return tuple(one for one in shown if one.name)


@lru_cache(maxsize=2)
def _names(browser: Browser, version: int, today: date, origin: str) -> tuple[str, str]:
    """The names, worked out once a version of the register and a day."""
    del version, today
    revoked = _best(browser, CompanyStatus.REVOKED, origin, _last_decided)
    copied = _best(browser, CompanyStatus.ACTIVE, origin, _has_numbers)
    return revoked, copied or _best(browser, CompanyStatus.UNKNOWN_STATUS, origin, _has_numbers)


def _best(browser: Browser, status: CompanyStatus, origin: str, weigh: Callable[[Entry], int]) -> str:
    """The name of the company of this status that weighs most, the first of equals; "" where there is none.

    A name that another company has too is no example: it would be asked which of them is meant.
    """
    ordered = sorted(_entries(browser, status, origin), key=weigh, reverse=True)
    found = next((entry for entry in ordered[:_MOST_TRIED] if _alone(browser, entry)), None)
    if found is None:
        return ""
    name = found.company.name
    return name if _FORM.match(name) or origin != "ID" else f"PT {name}"


def _entries(browser: Browser, status: CompanyStatus, origin: str) -> Iterator[Entry]:
    for number in range(1, _MOST_PAGES + 1):
        found = browser.find(Wanted(status=status, page=number))
        yield from (entry for entry in found.entries if entry.company.jurisdiction == origin)
        if number >= found.pages:
            return


def _alone(browser: Browser, entry: Entry) -> bool:
    """Whether no other company has a name of the same words."""
    words = sorted(entry.company.key.normalised.split())
    try:
        found = browser.find(Wanted(q=" ".join(words))).entries
    except BadInput:
        return False
    return sum(sorted(one.company.key.normalised.split()) == words for one in found) == 1


def _last_decided(entry: Entry) -> int:
    event = entry.standing.event
    return event.on.toordinal() if event and event.on else 0


def _has_numbers(entry: Entry) -> int:
    return any(held.row.contacts for held in entry.company.records)
