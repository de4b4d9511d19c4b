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
from verify.core.message.moods import OLD_YEAR, Mood, denied
from verify.core.message.stream import Stream
from verify.core.places import Named, is_country, named_countries

#: Right before a country: the speaker comes from there, passes through it, or the word is of a thing or a person.
_NOT_BOUND_FOR = frozenset(
    """
    dari dr drpd seko soko saka saking ti asal pulang mantan eks ex transit via lewat melalui lwt lewati warga
    produk mobil
    motor gaya merek brand buatan impor resep alumni lulusan from through warganegara artis
    """.split()
)
#: Of a person, who may be anywhere.
_PERSONS = frozenset(
    "bos boss orang org oreng urang wong lelaki pria laki2 gadis cowok cowo cewek pacar suami istri".split()
)
#: Up to two words before it: the same.
_FORMER = frozenset(
    "mantan eks ex bekas purna pulang pernah sebelumnya dulunya transit transit2 dideportasi overstay".split()
)
#: Of a thing there, so rather not where the work is: taken only where the text names nothing better.
_OF_A_THING = frozenset("pabrik resto restoran kedai bank kbri kjri kdei kedutaan konsulat kedubes".split())
_TICKETS = frozenset({"tiket", "ticket"})
#: A journey for pleasure: so told to officers, seldom where the work is.
_PLEASURE = frozenset(
    """
    liburan libur wisata berwisata jalan2 trip tour plesir pelesir honeymoon kuliah lulus wisuda holiday umrah umroh
    belanja shopping pelesir plesiran piknik melancong pelancong jenguk menjenguk nengok nonton konser ziarah turis
    """.split()
)
#: Where people meet on the way: the same.
_MET = frozenset("ketemu bertemu jumpa kumpul jemput dijemput menjemput singgah nginap menginap mampir landing".split())
#: Of work: a text that has none of these, or denies it, tells of a journey alone.
_WORK = frozenset(
    """
    kerja bekerja krja kerjo kerjanya kerjane kerjaan pekerjaan pekerja job loker lowongan gaji gajinya upah majikan
    buruh
    kilang ladang pabrik pelayan sopir pembantu kerjai dipekerjakan nyambut gawe
    """.split()
)
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FLAG_A = 0x1F1E6
_AT_HOME = frozenset({"IDR", ""})
_EMBASSIES = frozenset("kbri kjri kdei kedutaan konsulat kedubes atase".split())
_HEAD = 6
#: Right behind a country: it is not, or no more, where the work is.
_CALLED_OFF = frozenset("transit dibatalkan batal ditutup tutup gagal".split())
_REACH = 2
_LISTED = 1
_AND = frozenset("dan atau maupun serta ataupun and or dn".split())


#: "… yang bekerja di Malaysia": of people told of, the nearest word first.
_WHO_WORK = ["di", "bekerja", "yang"]
_EMPLOYERS = frozenset("majikan bos kerjaan pekerjaan juragan agen".split())
_ONCE_THERE = ["di", "dulu"]


class _Hold(IntEnum):
    NONE = 0
    WEAK = 1
    FIRM = 2


@dataclass(frozen=True, slots=True)
class Lands:
    """The destinations in order, each once; the stretches that name a country; whether any of them was set aside."""

    codes: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    aside: bool


def find_lands(stream: Stream, mood: Sequence[Mood], taken: AbstractSet[int], coins: Sequence[str] = ()) -> Lands:
    """The destinations that a message offers, asks about or reports. `taken`: words of companies' names.

    `coins`: currencies named; where no country is, one coin of one country tells it.
    """
    named = [one for one in named_countries(stream.words) if one.code != "ID" and one.start not in taken]
    held = list(_held(named, stream, mood))
    best = _Hold.FIRM if any(hold is _Hold.FIRM for _, hold in held) else _Hold.WEAK
    if _is_journey(stream, weak=best is _Hold.WEAK and not set(coins) - _AT_HOME):
        held, best = [(code, _Hold.NONE) for code, _ in held], _Hold.FIRM
    codes = [*(code for code, hold in held if hold is best), *_flags(stream.text)]
    spans = [(stream.tokens[one.start].start, stream.tokens[one.end - 1].end) for one in named]
    if not named and not codes:
        codes = sorted({LAND_OF[coin] for coin in coins if coin in LAND_OF})
        codes = codes if len(codes) == 1 and any(one is Mood.SAID for one in mood) else []
    kept = dict.fromkeys(codes)
    return Lands(tuple(kept), tuple(spans), aside=any(code not in kept for code, _ in held))


def _held(named: Sequence[Named], stream: Stream, mood: Sequence[Mood]) -> Iterator[tuple[str, _Hold]]:
    """Each country and how firmly it is told; one of a list of countries goes with the list."""
    last, before = _Hold.FIRM, -_LISTED
    for one in named:
        between = stream.words[before : one.start] if 0 <= before <= one.start else None
        hold = _hold(one, stream, mood)
        if last is _Hold.NONE and between is not None and len(between) <= 1 and _AND.issuperset(between):
            hold = _Hold.NONE
        yield one.code, hold
        last, before = hold, one.end


def _hold(one: Named, stream: Stream, mood: Sequence[Mood]) -> _Hold:
    sentence = stream.tokens[one.start].sentence
    before = stream.before(one.start, _REACH + 1)
    if before == _WHO_WORK or before[:_REACH] == _ONCE_THERE:
        return _Hold.NONE
    if _is_long_gone(stream, one) or (before[:1] and before[0] in _EMBASSIES and one.start < _HEAD):
        return _Hold.NONE
    before = before[:_REACH]
    after = stream.words[one.end : one.end + 1]
    if mood[sentence] in (Mood.WARNED, Mood.PAST) or denied(stream, one.start, reach=4):
        return _Hold.NONE
    if (before[:1] and (before[0] in _NOT_BOUND_FOR)) or _FORMER & set(before) or not _CALLED_OFF.isdisjoint(after):
        return _Hold.NONE
    for_pleasure = bool(_PLEASURE & set(stream.sentence(sentence))) and not _works(stream, sentence)
    led = stream.before(one.start, _REACH + 1)
    for_pleasure = for_pleasure or (bool(_going_by(led) & set(led)) and not _WORK & set(led))
    if for_pleasure or _TICKETS & set(before) or (_OF_A_THING | _PERSONS) & set(before[:1]):
        return _Hold.WEAK
    return _Hold.FIRM


def _is_long_gone(stream: Stream, one: Named) -> bool:
    """Whether an old year, or an employer of old, stands in the few words before: "tahun 2019 saya di Malaysia"."""
    near = stream.before(one.start, _REACH + _REACH)
    old = any(word == "lama" and far in _EMPLOYERS for word, far in pairwise(near))
    return old or any(OLD_YEAR.fullmatch(word) for word in near)


def _going_by(led: Sequence[str]) -> frozenset[str]:
    """The words before a country that make it one on the way; people meet *in* a place, and are fetched *to* it."""
    return _PLEASURE | _MET if led[:1] == ["di"] else _PLEASURE


def _is_journey(stream: Stream, *, weak: bool) -> bool:
    """Whether a text tells of a journey for pleasure and denies work, or where `weak` says nothing of it."""
    if _PLEASURE.isdisjoint(stream.words):
        return False
    told = [not denied(stream, at, reach=4) for at, word in enumerate(stream.words) if word in _WORK]
    return not any(told) and (bool(told) or (weak and not named_jobs(stream.words)))


def _works(stream: Stream, sentence: int) -> bool:
    return bool({"kerja", "bekerja", "krja", "job", "gaji", "lowongan", "loker"} & set(stream.sentence(sentence)))


def _flags(text: str) -> Iterator[str]:
    for hit in () if text.isascii() else _FLAG.finditer(text):
        code = "".join(chr(ord(sign) - _FLAG_A + ord("A")) for sign in hit.group())
        if is_country(code) and code != "ID":
            yield code
