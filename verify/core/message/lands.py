"""Where the work is: the countries a text names, less those it denies, warns of, comes from or only passes through."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum

from verify.core.message.currencies import LAND_OF
from verify.core.message.moods import Mood, denied
from verify.core.message.stream import Stream
from verify.core.places import Named, is_country, named_countries

#: Right before a country: the speaker comes from there, passes through it, or the word is of a thing or a person.
_NOT_BOUND_FOR = frozenset(
    """
    dari dr drpd asal pulang mantan eks ex transit via lewat melalui lwt lewati bos boss orang org warga produk mobil
    motor gaya merek brand buatan impor resep alumni lulusan from through warganegara cowok cewek pacar suami artis
    """.split()
)
#: Up to two words before it: the same.
_FORMER = frozenset("mantan eks ex bekas purna pulang pernah transit transit2 dideportasi overstay".split())
#: Of a thing there, so rather not where the work is: taken only where the text names nothing better.
_OF_A_THING = frozenset("pabrik resto restoran kedai bank kbri kjri kdei kedutaan konsulat kedubes".split())
_TICKETS = frozenset({"tiket", "ticket"})
#: A journey for pleasure: so told to officers, seldom where the work is.
_PLEASURE = frozenset(
    """
    liburan libur wisata berwisata jalan2 trip tour plesir pelesir honeymoon kuliah lulus wisuda holiday umrah umroh
    """.split()
)
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FLAG_A = 0x1F1E6
_REACH = 2
_LISTED = 1
_AND = frozenset("dan atau maupun serta ataupun and or dn".split())


#: "… yang bekerja di Malaysia": of people told of, the nearest word first.
_WHO_WORK = ["di", "bekerja", "yang"]
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
    before = before[:_REACH]
    after = stream.words[one.end : one.end + 1]
    if mood[sentence] in (Mood.WARNED, Mood.PAST) or denied(stream, one.start, reach=4):
        return _Hold.NONE
    if (before[:1] and (before[0] in _NOT_BOUND_FOR)) or _FORMER & set(before) or after == ["transit"]:
        return _Hold.NONE
    for_pleasure = bool(_PLEASURE & set(stream.sentence(sentence))) and not _works(stream, sentence)
    if for_pleasure or _TICKETS & set(before) or _OF_A_THING & set(before[:1]):
        return _Hold.WEAK
    return _Hold.FIRM


def _works(stream: Stream, sentence: int) -> bool:
    return bool({"kerja", "bekerja", "krja", "job", "gaji", "lowongan", "loker"} & set(stream.sentence(sentence)))


def _flags(text: str) -> Iterator[str]:
    for hit in _FLAG.finditer(text):
        code = "".join(chr(ord(sign) - _FLAG_A + ord("A")) for sign in hit.group())
        if is_country(code) and code != "ID":
            yield code
