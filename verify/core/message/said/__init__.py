"""What a message itself clearly says: the red flags of config/indicators.csv that its own words raise."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from verify.core.facts import Mark, Pay, Said
from verify.core.jobs import canonical_job
from verify.core.message.said import age, beside, fees, force, hold, maker, money, route, terms, visa
from verify.core.message.said.coded import Coded, coded
from verify.core.message.said.ear import DEAF, DOUBTED, OFFERS, SURE, TELLING, Ear
from verify.core.message.said.pattern import Pattern, compiled
from verify.core.message.said.pay import is_far_above, pays_like_a_compound, told
from verify.core.message.said.sets import SETS
from verify.core.message.said.shelf import Shelf, Span
from verify.core.message.said.voice import Voice

#: Each module of rows holds the flags of one matter.
ROWS = "".join(matter.ROWS for matter in (money, fees, maker, visa, age, terms, hold, force, route))
_MOST_WORDS = 160
#: So many flags tell that a text is about work abroad, though no word says so: of 128 messages about other things none
#: has as many ("ongkos ke Polandia diminta 12 jt di depan, perjanjiannya belum ada").
FLAGS_TELL = 3
#: Fewer signs speak of too little to take back what a pattern hears in them, and a child's age is never taken back.
_FEWEST_TO_DOUBT, _NEVER_DOUBTED = 15, "A1"
_OFFICE_JOB = "scam_office_job"  # of verify.core.jobs


@dataclass(frozen=True, slots=True)
class _Book:
    """Every pattern, ready: the flags', and the ones that only help others."""

    flags: Shelf
    unless: Mapping[str, tuple[Pattern, ...]]
    office_job: tuple[Pattern, ...]
    ticket_paid: tuple[Pattern, ...]
    light: tuple[Pattern, ...]
    abroad: tuple[Pattern, ...]
    work: tuple[Pattern, ...]
    marks: tuple[tuple[str, Mark, Pattern], ...]


@cache
def _book() -> _Book:
    return _Book(
        flags=Shelf.of(_named(ROWS)),
        unless=_unless(),
        office_job=_plain(beside.OFFICE_JOB),
        ticket_paid=_plain(beside.TICKET_PAID),
        light=_plain(beside.LIGHT),
        abroad=_plain(beside.ABROAD),
        work=_plain(beside.WORK),
        marks=_marks(beside.MARKS),
    )


def _named(block: str) -> tuple[tuple[str, Pattern], ...]:
    rows = (row.partition(" ") for row in block.splitlines() if row)
    return tuple((flag, compiled(pattern, SETS)) for flag, _, pattern in rows)


def _unless() -> Mapping[str, tuple[Pattern, ...]]:
    rows = _named(beside.UNLESS)
    return {flag: tuple(pattern for one, pattern in rows if one == flag) for flag, _ in rows}


def _marks(block: str) -> tuple[tuple[str, Mark, Pattern], ...]:
    rows = (row.split(" ", 2) for row in block.splitlines() if row)
    return tuple((flag, Mark(mark), compiled(pattern, SETS)) for flag, mark, pattern in rows)


def _plain(block: str) -> tuple[Pattern, ...]:
    return tuple(compiled(row, SETS) for row in block.splitlines() if row)


@dataclass(frozen=True, slots=True)
class _Offered:
    """What the reader took from the message."""

    countries: tuple[str, ...]
    jobs: tuple[str, ...]
    pay: tuple[Pay, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message says by itself: its red flags, each once, and the circumstances that make one graver.

    `doubted`: a pattern heard a flag and the ear took it back; such a message is never a clear one.
    """

    said: tuple[Said, ...] = ()
    marks: frozenset[Mark] = frozenset()
    doubted: bool = False


def hear(
    text: str,
    *,
    destinations: Iterable[str] = (),
    jobs: Iterable[str] = (),
    pay: Iterable[Pay] = (),
    ear: Ear = DEAF,
) -> Heard:
    """What a message (as `verify.core.text.clean` leaves it) says: nothing denied, asked, warned of or told.

    `destinations`, `jobs` and `pay` are what the reader took from the same message. Of a text that names neither a
    country nor work fewer than `FLAGS_TELL` flags are not heard. `ear` hears beside the patterns, and doubts them.
    """
    book, message = _book(), coded(text)
    offered = _Offered(tuple(destinations), tuple(jobs), tuple(pay))
    about = offered.countries or offered.jobs or _any(message, (*book.abroad, *book.work))
    voice, telling = Voice.of(message.signs), ear.tells(message)
    if voice.told and (telling is None or telling > OFFERS):
        return Heard()
    voice = replace(voice, told=False)
    found = _by_patterns(message, voice)
    found |= {one.id: one for one in _by_pay(message, voice, offered)}
    kept = _with_ear(message, voice, found, ear=ear, told=max(0.0, telling or 0.0) * TELLING)
    if not about and len(kept) < FLAGS_TELL:
        return Heard()
    doubted = not found.keys() <= kept.keys()
    if "R3" in kept:  # whoever courts somebody on the net is R3 alone, not also an offer found there
        kept.pop("S4", None)
    return Heard(tuple(kept.values()), frozenset(_circumstances(message, voice, kept)), doubted)


def _by_patterns(message: Coded, voice: Voice) -> dict[str, Said]:
    """The flags whose patterns fit and are meant."""
    book, found = _book(), dict[str, Said]()
    for flag, pattern, places in book.flags.fitting(message):
        if flag in found:
            continue
        if words := _first(message, voice, pattern.hits(message.signs, places), book.unless.get(flag, ())):
            found[flag] = Said(id=flag, words=words)
    return found


def _with_ear(message: Coded, voice: Voice, kept: dict[str, Said], *, ear: Ear, told: float) -> dict[str, Said]:
    """The flags of the patterns without those that the ear doubts, and those that it is sure of itself.

    `told`: what counts against each of them.
    """
    weighed = ear.weigh(message)
    sure = {
        flag: Said(id=flag, words=message.words(*span)[:_MOST_WORDS])
        for flag, (odds, span) in weighed.items()
        if odds - told > SURE and flag not in kept and voice.means(*_before_its_mark(message, span))
    }
    known = weighed if len(message.signs) >= _FEWEST_TO_DOUBT else {}
    doubted = {flag for flag in kept if flag in known and known[flag][0] - told <= DOUBTED} - {_NEVER_DOUBTED}
    parts = ear.weigh_parts(message) if doubted else {}
    doubted = {flag for flag in doubted if parts.get(flag, DOUBTED) - told <= DOUBTED}
    return {flag: one for flag, one in kept.items() if flag not in doubted} | sure


def _before_its_mark(message: Coded, span: Span) -> Span:
    start, end = span
    return start, end - (message.signs[end - 1] == "?")


def _circumstances(message: Coded, voice: Voice, found: Container[str]) -> Iterator[Mark]:
    for flag, mark, pattern in _book().marks:
        if flag in found and _meant(message, voice, (pattern,)):
            yield mark


def _by_pay(message: Coded, voice: Voice, offered: _Offered) -> Iterator[Said]:
    """The two flags that words and pay make together: S2, an office job as compounds offer it; C4, pay for nothing."""
    book = _book()
    office, light = _meant(message, voice, book.office_job), _meant(message, voice, book.light)
    pay = offered.pay or (tuple(told(message.text)) if office or light else ())
    lured = pays_like_a_compound(pay) or bool(_meant(message, voice, book.ticket_paid))
    named = next((job for job in offered.jobs if lured and canonical_job(job) == _OFFICE_JOB), "")
    if lured and (job := office or named):
        yield Said(id="S2", words=job)
    if light and is_far_above(pay, offered.countries):
        yield Said(id="C4", words=light)


def _any(message: Coded, patterns: Iterable[Pattern]) -> bool:
    return any(one.may_fit(message.present) and one.expression.search(message.signs) for one in patterns)


def _meant(message: Coded, voice: Voice, patterns: Iterable[Pattern]) -> str:
    """The words of the first stretch that fits a pattern and is meant, or nothing."""
    fitting = (one for one in patterns if one.may_fit(message.present))
    return next((words for one in fitting if (words := _first(message, voice, one.hits(message.signs)))), "")


def _first(message: Coded, voice: Voice, hits: Iterable[Span], unless: tuple[Pattern, ...] = ()) -> str:
    """The words of the first of some stretches that is meant, or nothing. `unless` takes it back near by."""
    for start, end in hits:
        if voice.means(start, end) and not _taken_back(message, unless, start, end):
            return message.words(start, end)[:_MOST_WORDS]
    return ""


def _taken_back(message: Coded, unless: tuple[Pattern, ...], start: int, end: int) -> bool:
    """Whether words in the stretch, or four behind it, take back what it says."""
    return any(one.expression.search(message.signs, start, end + 4) for one in unless)


NOTHING_HEARD = Heard()
