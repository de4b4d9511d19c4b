"""What a message itself clearly says: the red flags of config/indicators.csv that its own words raise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from verify.core.facts import Pay, Said
from verify.core.message.said import money, offer, people
from verify.core.message.said.coded import Coded, coded
from verify.core.message.said.pattern import Pattern, compiled
from verify.core.message.said.pay import is_far_above, pays_like_a_compound
from verify.core.message.said.sets import SETS
from verify.core.message.said.voice import Voice

_MOST_WORDS = 160


#: Money to the family, and force, are not plain talk: they stand where only a country is named beside them.
_PLAIN_ENOUGH = frozenset({"M1", "K2", "A2"})


@dataclass(frozen=True, slots=True)
class _Book:
    """Every pattern, ready: the flags', what a flag needs besides, and the four that only help others."""

    flags: tuple[tuple[str, Pattern], ...]
    needs: tuple[tuple[str, Pattern], ...]
    office_job: tuple[Pattern, ...]
    ticket_paid: tuple[Pattern, ...]
    light: tuple[Pattern, ...]
    abroad: tuple[Pattern, ...]
    work: tuple[Pattern, ...]


@cache
def _book() -> _Book:
    return _Book(
        flags=_named(money.ROWS + offer.ROWS + people.ROWS),
        needs=_named(offer.NEEDS),
        office_job=_plain(offer.OFFICE_JOB),
        ticket_paid=_plain(offer.TICKET_PAID),
        light=_plain(offer.LIGHT),
        abroad=_plain(offer.ABROAD),
        work=_plain(offer.WORK),
    )


def _named(block: str) -> tuple[tuple[str, Pattern], ...]:
    rows = (row.partition(" ") for row in block.splitlines() if row)
    return tuple((flag, compiled(pattern, SETS)) for flag, _, pattern in rows)


def _plain(block: str) -> tuple[Pattern, ...]:
    return tuple(compiled(row, SETS) for row in block.splitlines() if row)


def red_flags(
    text: str, *, destinations: Iterable[str] = (), jobs: Iterable[str] = (), pay: Iterable[Pay] = ()
) -> tuple[Said, ...]:
    """The red flags that a message (cleaned by `verify.core.text.clean`) says, each once, in the order of the patterns.

    `destinations`, `jobs` and `pay` are what the reader took from the same message. One that is not about work abroad
    says none.
    """
    book, message, countries = _book(), coded(text), tuple(destinations)
    voice = Voice.of(message.signs)
    abroad = bool(countries) or _any(message, book.abroad)
    work = any(True for _ in jobs) or _any(message, book.work)
    if not abroad:
        return ()
    found: dict[str, Said] = {}
    for flag, pattern in book.flags:
        if not pattern.may_fit(message.present) or flag in found or not (work or flag in _PLAIN_ENOUGH):
            continue
        if words := _meant(message, voice, (pattern,)):
            found[flag] = Said(id=flag, words=words)
    for flag, pattern in book.needs:
        if flag in found and not _any(message, (pattern,)):
            del found[flag]
    if "R3" in found and "S4" in found:
        del found["S4"]
    for one in _by_pay(message, voice, countries, tuple(pay)):
        found[one.id] = one
    return tuple(found.values())


def _by_pay(message: Coded, voice: Voice, countries: tuple[str, ...], pay: tuple[Pay, ...]) -> Iterator[Said]:
    """The two flags that words and pay make together: S2, an office job as compounds offer it; C4, pay for nothing."""
    book = _book()
    lured = pays_like_a_compound(pay) or _meant(message, voice, book.ticket_paid)
    if lured and (job := _meant(message, voice, book.office_job)):
        yield Said(id="S2", words=job)
    if is_far_above(pay, countries) and (light := _meant(message, voice, book.light)):
        yield Said(id="C4", words=light)


def _any(message: Coded, patterns: Iterable[Pattern]) -> bool:
    return any(one.may_fit(message.present) and one.expression.search(message.signs) for one in patterns)


def _meant(message: Coded, voice: Voice, patterns: Iterable[Pattern]) -> str:
    """The words of the first stretch that fits a pattern and is meant, or nothing."""
    for pattern in patterns:
        for start, end in pattern.hits(message.signs) if pattern.may_fit(message.present) else ():
            if voice.means(start, end):
                return message.words(start, end)[:_MOST_WORDS]
    return ""
