"""Where the work is: the countries a text names, less those it denies, warns of, comes from or only passes through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from verify.core.jobs import named_jobs
from verify.core.message.currencies import LAND_OF
from verify.core.message.lands_named import flags_in, named_in
from verify.core.message.lands_words import (
    AFTER_FORMER,
    AGAIN,
    AND,
    BACK,
    BY_THE_WAY,
    CALLED_OFF,
    DEPARTURES,
    EMBASSIES,
    EMPLOYERS,
    FORMER,
    GOES,
    GOODS,
    HOUSES,
    KIN,
    LEADS,
    LEAVES,
    LOOKS_FOR,
    MADE_AT,
    MET,
    NAMED_HOUSE,
    NOT_BOUND_FOR,
    OF_A_THING,
    OF_ITS_LANGUAGE,
    ONCE,
    ONCE_IF,
    ONWARD,
    OUT,
    PERSONS,
    PLANS,
    PLEASURE,
    PROMISED,
    SELF,
    SEVERAL,
    STAMPS,
    STAYING,
    THOUGH,
    TICKETS,
    TO_THEM,
    WORK,
    WORKERS,
    WORKING,
)
from verify.core.message.moods import OLD_YEAR, Mood, denied
from verify.core.message.stream import Stream
from verify.core.places import How, Named

_AT_HOME = frozenset({"IDR", ""})
#: Signs between the places of a journey: "Batam – Singapura – Phnom Penh".
_ON = re.compile(r"\s?(?:[–—→➡>-]|->)\s?")
#: A number and a bracket: the place is that of the telephone.
_AT_PHONE = re.compile(r";;\s?\($")
_BESIDE = frozenset("/&,+")
_HEAD = 6
_REACH, _OUT_REACH, _KIN_REACH = 2, 4, 6
_LISTED = 1
#: "… yang bekerja di Malaysia": of people told of, the nearest word first.
_WHO_WORK = ["di", "bekerja", "yang"]
_ONCE_THERE = ["di", "dulu"]


class _Hold(IntEnum):
    """How firmly a place is told as where the work is: not at all, of a person or a pleasure, of a thing, plainly."""

    NONE = 0
    AWAY = 1
    WEAK = 2
    FIRM = 3


@dataclass(frozen=True, slots=True)
class _Told:
    """A text as it is looked at: the ends of its jobs, the sentences of pleasure and no work, and those of stamps."""

    stream: Stream
    mood: Sequence[Mood]
    ends: AbstractSet[int]
    pleasant: AbstractSet[int]
    stamped: AbstractSet[int]

    @classmethod
    def of(cls, stream: Stream, mood: Sequence[Mood], works: Sequence[tuple[int, int]]) -> _Told:
        """Look the words through once."""
        pleasant = {one.sentence for one in stream.tokens if one.word in PLEASURE}
        working = {one.sentence for one in stream.tokens if one.word in WORKING} if pleasant else set()
        stamped = {one.sentence for one in stream.tokens if one.word in STAMPS}
        return cls(stream, mood, {end for _, end in works}, pleasant - working, stamped)

    def is_work(self, at: int) -> bool:
        """Whether a job stands right before a word."""
        return at > 0 and self.stream.tokens[at - 1].end in self.ends


@dataclass(frozen=True, slots=True)
class Lands:
    """The destinations in order, each once; the stretches that name a country; whether any of them was set aside.

    `plain`: whether a country is told of as a place, not only as of a person, a thing or a house.
    """

    codes: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    aside: bool
    plain: bool


def find_lands(
    stream: Stream,
    mood: Sequence[Mood],
    taken: AbstractSet[int],
    coins: Sequence[str] = (),
    works: Sequence[tuple[int, int]] = (),
) -> Lands:
    """The destinations that a message offers, asks about or reports. `taken`: words of companies' names.

    `coins`: currencies named; where no country is, one coin of one country tells it. `works`: where jobs stand.
    """
    found = [one for one in named_in(stream) if one.code != "ID" and one.start not in taken]
    told = _Told.of(stream, mood, works)
    named = [one for one in found if not _is_house(told, one)]
    held = list(_held(named, told))
    best = max((hold for _, hold in held), default=_Hold.FIRM)
    plain = any(hold in (_Hold.FIRM, _Hold.NONE) for _, hold in held)
    weak = best is not _Hold.FIRM and not set(coins) - _AT_HOME
    if _is_journey(stream, weak=weak, away=best is _Hold.AWAY):
        held = [(code, _Hold.NONE) for code, _ in held]
    codes = [*(code for code, hold in held if hold is best and hold), *flags_in(stream.text)]
    spans = [(stream.tokens[one.start].start, stream.tokens[one.end - 1].end) for one in found]
    if not found and not codes:
        codes = sorted({LAND_OF[coin] for coin in coins if coin in LAND_OF})
        codes = codes if len(codes) == 1 and any(one is Mood.SAID for one in mood) else []
    kept = dict.fromkeys(codes)
    aside = len(named) < len(found) or any(code not in kept for code, _ in held)
    return Lands(tuple(kept), tuple(spans), aside, plain=plain or (bool(kept) and not held))


def _held(named: Sequence[Named], told: _Told) -> Iterator[tuple[str, _Hold]]:
    """Each country and how firmly it is told; one of a list of countries goes with the list."""
    stream = told.stream
    last, before = _Hold.FIRM, -_LISTED
    for at, one in enumerate(named):
        between = stream.words[before : one.start] if 0 <= before <= one.start else None
        listed = between is not None and len(between) <= _LISTED and AND.issuperset(between)
        hold = _hold(one, told, listed=listed)
        if listed and (between or stream.gap(one.start).strip() in _BESIDE or last is _Hold.NONE):
            hold = min(hold, last)
        if hold is _Hold.FIRM and at + 1 < len(named) and _is_midway(stream, one, named[at + 1]):
            hold = _Hold.WEAK
        yield one.code, hold
        last, before = hold, one.end


def _is_midway(stream: Stream, one: Named, behind: Named) -> bool:
    """Whether a place stands between a town of departure and the next place of one journey."""
    if behind.start != one.end or not one.start or _ON.fullmatch(stream.gap(behind.start)) is None:
        return False
    return stream.words[one.start - 1] in DEPARTURES and _ON.fullmatch(stream.gap(one.start)) is not None


def _hold(one: Named, told: _Told, *, listed: bool) -> _Hold:
    """How firmly a country is told. `listed`: whether it stands right behind another of a list."""
    stream, sentence = told.stream, told.stream.tokens[one.start].sentence
    led = stream.before(one.start, _KIN_REACH)
    if told.mood[sentence] in (Mood.WARNED, Mood.PAST) or denied(stream, one.start, reach=4):
        return _Hold.NONE
    if _is_elsewhere(told, one, led) or _is_over(stream, one, led) or _is_taken_back(stream, one):
        return _Hold.NONE
    if _is_by_the_way(stream, one, led):
        return _Hold.AWAY
    before = led[:_REACH]
    promised = not PROMISED.isdisjoint(led[: _REACH + 1])
    of_a_thing = not promised and not (OF_A_THING | OF_ITS_LANGUAGE).isdisjoint(before[:1])
    if sentence in told.pleasant or not TICKETS.isdisjoint(before) or of_a_thing:
        return _Hold.WEAK
    bare = before and one.how is not How.CITY and before[0] not in LEADS and not before[0].isdigit() and not listed
    if bare and not promised and not stream.gap(one.start).strip() and not told.is_work(one.start):
        return _Hold.WEAK
    return _Hold.WEAK if _is_of_kin(led) else _Hold.FIRM


def _is_house(told: _Told, one: Named) -> bool:
    """Whether a house, a shop or a street at home is called by a country: "Toko Hongkong Busana"."""
    stream = told.stream
    led = stream.before(one.start, _REACH)
    if led and not told.is_work(one.start) and led[0] not in LEADS and not HOUSES.isdisjoint(led):
        return True
    if led[:1] == ["hotel"] and stream.capital[one.start - 1] and not stream.after(one.end, 1):
        return True
    if _is_of_goods(told, one, led):
        return True
    named = one.end < len(stream.words) and stream.words[one.end] in NAMED_HOUSE
    return named and stream.capital[one.end] and stream.joined[one.end]


def _is_of_goods(told: _Told, one: Named, led: Sequence[str]) -> bool:
    """Whether a thing for sale is called by a country: "mesin jahit Taiwan, kulkas Jepang"."""
    if not led or led[0] in LEADS or GOODS.isdisjoint(led) or (told.is_work(one.start) and led[-1] != "mesin"):
        return False
    return not told.stream.gap(one.start).strip() and MADE_AT.isdisjoint(told.stream.before(one.start, _REACH + _REACH))


def _is_elsewhere(told: _Told, one: Named, led: Sequence[str]) -> bool:
    """Whether people come from there, pass through it, or go out to it for a stamp; or an embassy heads the text."""
    if _are_there(told.stream, one):
        return True
    if led[:1] and (led[0] in NOT_BOUND_FOR or _is_of_embassy(told.stream, one, led)):
        return True
    if _AT_PHONE.search(
        told.stream.text, max(0, told.stream.tokens[one.start].start - _HEAD), told.stream.tokens[one.start].start
    ):
        return True
    out = not OUT.isdisjoint(led[1:_OUT_REACH]) and led[0] != "dari"
    return out and told.stream.tokens[one.start].sentence in told.stamped


def _is_of_embassy(stream: Stream, one: Named, led: Sequence[str]) -> bool:
    """Whether an embassy of that place heads the text, and nobody looks for workers in its name."""
    house = led[1:2] if led[0] == "ri" else led[:1]
    headed = not EMBASSIES.isdisjoint(house) and one.start < _HEAD
    return headed and LOOKS_FOR.isdisjoint(stream.words[one.end : one.end + 1])


def _is_over(stream: Stream, one: Named, led: Sequence[str]) -> bool:
    """Whether somebody was there once: "pernah kerja di Korea", "eks kapal Fiji", "tahun 2019 saya di Malaysia"."""
    if led[: _REACH + 1] == _WHO_WORK or led[:_REACH] == _ONCE_THERE or _is_long_gone(stream, one):
        return True
    if was_once(led):
        return AGAIN.isdisjoint(stream.after(one.end, _KIN_REACH))
    former = next((word for word in led if word not in AFTER_FORMER and not word.isdigit()), None)
    if former in FORMER:
        return True
    if not FORMER.isdisjoint(led[:_REACH]):
        return True
    return any(word in EMPLOYERS for word in led[:1]) and not LEAVES.isdisjoint(led[1:_OUT_REACH])


def _are_there(stream: Stream, one: Named) -> bool:
    """Whether several are spoken to, who are there by now: "teman2 yang baru tiba di Hongkong"."""
    led = stream.before(one.start, _KIN_REACH + _REACH)
    if led[:1] == ["di"] and not WORKERS.isdisjoint(led[1:2]) and not TO_THEM.isdisjoint(led[2:3]):
        return True
    who = next((at for at, word in enumerate(led) if word not in STAYING), len(led))
    return led[who : who + 1] in (["yang"], ["yg"]) and not SEVERAL.isdisjoint(led[who + 1 :])


def _is_taken_back(stream: Stream, one: Named) -> bool:
    """Whether what follows takes a country back: "Brunei sudah penuh", "Taiwan tutup dulu"."""
    behind = [word for word in stream.after(one.end, 3) if word not in THOUGH]
    return not CALLED_OFF.isdisjoint(behind[:1])


def _is_by_the_way(stream: Stream, one: Named, led: Sequence[str]) -> bool:
    """Whether a country is that of a person, of a journey for pleasure, of a meeting or a stop on the way."""
    if led[:1] and (led[0] in PERSONS or led[:_REACH] == ["dari", "orang"]):
        return True
    near = led[: _REACH + 1]
    if not _going_by(led).isdisjoint(near) and WORK.isdisjoint(near):
        return True
    if near.count("jalan") > 1:
        return True
    behind = stream.after(one.end, _OUT_REACH)
    if behind[:1] == ["dulu"] and led[:1] == ["ke"]:
        return True
    return not ONWARD.isdisjoint(behind[:1]) and not GOES.isdisjoint(behind[1:])


def _is_of_kin(led: Sequence[str]) -> bool:
    """Whether somebody of the speaker's people is there: "teteh saya masih di Singapura"."""
    if next((word for word in led if word in KIN or word in PLANS), None) not in KIN:
        return False
    return not BY_THE_WAY.isdisjoint(led)


def was_once(led: Sequence[str]) -> bool:
    """Whether words before one, the nearest first, say that it was so once, and none nearer that it is to come."""
    for at, word in enumerate(led):
        if word in PLANS:
            return False
        beside = led[max(0, at - _REACH) : at + _REACH + 1]
        if word in ONCE:
            return led[at + 1 : at + 2] not in (["belum"], ["blm"], ["tidak"], ["gak"], ["ga"], ["tanpa"])
        if word in ONCE_IF and (at + 1 == len(led) < _KIN_REACH or not (SELF | KIN).isdisjoint(beside)):
            return True
    return False


def _is_long_gone(stream: Stream, one: Named) -> bool:
    """Whether an old year, or an employer of old, stands in the few words before: "tahun 2019 saya di Malaysia"."""
    near = stream.before(one.start, _REACH + _REACH)
    old = any(word == "lama" and far in EMPLOYERS for word, far in pairwise(near))
    old = old and BACK.isdisjoint(stream.before(one.start, _KIN_REACH))
    return old or any(OLD_YEAR.fullmatch(word) for word in near)


def _going_by(led: Sequence[str]) -> frozenset[str]:
    """The words before a country that make it one on the way; people meet *in* a place, and are fetched *to* it."""
    return PLEASURE | MET if led[:1] == ["di"] else PLEASURE


def _is_journey(stream: Stream, *, weak: bool, away: bool) -> bool:
    """Whether a text tells of a journey for pleasure and denies work, or where `weak` says nothing of it.

    `away`: whether every place named is one of a journey, so that one denial of work is enough.
    """
    if PLEASURE.isdisjoint(stream.words):
        return False
    told = [not denied(stream, at, reach=4) for at, word in enumerate(stream.words) if word in WORK]
    if away and not all(told):
        return True
    return not any(told) and (bool(told) or (weak and not named_jobs(stream.words)))
