"""Visa, ages, departure and persons of an offer, as its sentences say them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from verify.core.message.moods import Mood, denied
from verify.core.message.plain import CUTS
from verify.core.message.stream import Stream
from verify.core.vocabulary import HONORIFICS

_VISA_WORDS = frozenset("visa visanya viza pas pass permit visum vissa".split())
#: The word behind (or before) "visa" → its kind (indicators.csv V1, V2; the words of the tuning half).
_VISAS = {
    word: kind
    for kind, words in {
        "work": "kerja bekerja work working employment kerjanya ssw tokutei pekerja tki",
        "visit": (
            "turis wisata kunjungan lawatan pelancong visit tourist turist pelawat melancong schengen arrival liburan"
            " bisnis sosial"
        ),
        "umrah": "umrah umroh umra haji ziarah hajj",
        "student": "pelajar student studi belajar sekolah kuliah",
        "transit": "transit",
    }.items()
    for word in words.split()
}
_AGE = re.compile(
    r"(?=[uam\d])(?<!\w)(?:(?:usia|umur|umurnya|age|aged?)\D{0,12}(?P<low>\d{2})(?:\s?(?:th|thn|tahun))?(?:\s?(?:-|s\s?/\s?d|sd|sampai|hingga|to)"
    r"\s?(?P<high>\d{2}))?|(?P<from>\d{2})\s?(?:-|s\s?/\s?d|sd|sampai|hingga)\s?(?P<to>\d{2})\s?(?:th|thn|tahun)"
    r"|(?P<end>min|minimal|minimum|maks|max|maksimal)\.?\s(?:usia\s|umur\s)?(?P<one>\d{2})\s?(?:th|thn|tahun))(?!\w|[.,/]\d)",
    re.IGNORECASE,
)
_YOUNGEST, _OLDEST = 12, 70
_MONTHS = (
    "jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu?s(?:tus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|"
    "des(?:ember)?"
)
_LEAVE = r"(?=[kbtfdj])(?<!\w)(?:ke)?(?:berangkat|brangkat|brgkt|terbang|fly|flight|departure|jadwal|kumpul)(?:nya|an)?"
_WHEN = (
    rf"(?:(?:tgl|tanggal)\s?)?\d{{1,2}}(?:\s?[-/.]\s?\d{{1,2}}(?:\s?[-/.]\s?\d{{2,4}})?|\s(?:{_MONTHS})(?:\s\d{{4}})?)"
    r"|(?:tgl|tanggal)\s?\d{1,2}|besok(?:\s(?:malam|pagi|sore|siang))?|lusa|minggu\s(?:ini|depan)|bulan\s(?:ini|depan)"
    r"|(?:hari\s)?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|\d{1,2}\shari\slagi|h\s?\+\s?\d|bln\sdpn"
)
_DEPARTURE = re.compile(
    rf"{_LEAVE}[^.\n;!?]{{0,24}}?(?<!\w)(?P<when>{_WHEN})(?!\w)|{_LEAVE}[^.\n;!?]{{0,24}}?\sdari\s(?P<where>[^\W\d_]+(?:\s[^\W\d_]+)?)",
    re.IGNORECASE,
)
_TITLES = HONORIFICS | frozenset(
    "bpk sdr sdri neng teh teteh kang cak cik ci ustadz ust mami papi abi umi sis bro bos mbah datuk uda uni".split()
)
_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Terms:
    """What a message says beside work and money; the stretches that say it and hold nothing else; doubts left."""

    visa: str | None
    ages: tuple[int, int] | None
    departure: str | None
    persons: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


NO_TERMS = Terms(None, None, None, (), ())


def find_terms(stream: Stream, mood: Sequence[Mood], base: str) -> Terms:
    """Read them. `base` is the text as the stream has it, with its dates and ages still in it."""
    visa, visa_spans = _visa(stream, mood)
    ages, age_spans = _ages(base)
    leaving = _DEPARTURE.search(base)
    departure = " ".join(leaving.group().split()) if leaving else None
    return Terms(visa, ages, departure, _persons(stream), (*visa_spans, *age_spans))


def _visa(stream: Stream, mood: Sequence[Mood]) -> tuple[str | None, list[tuple[int, int]]]:
    """The kind of visa; where one is for work and another is not, the other. Spans only of visas for work."""
    kinds: list[str] = []
    spans = []
    for at, word in enumerate(stream.words):
        if word not in _VISA_WORDS or mood[stream.tokens[at].sentence] is not Mood.SAID or denied(stream, at, reach=2):
            continue
        near = [*stream.after(at + 1, 3), *stream.before(at, 1)]
        kind = next((_VISAS[one] for one in near if one in _VISAS), None)
        if kind is not None:
            kinds.append(kind)
        if kind == "work":
            spans.append((stream.tokens[at].start, stream.tokens[at].end))
    other = [kind for kind in kinds if kind != "work"]
    return (next(iter(other or kinds), None), spans)


def _ages(base: str) -> tuple[tuple[int, int] | None, list[tuple[int, int]]]:
    """The youngest and the oldest asked for, over all that is said; 0 for the one that is not said."""
    lows, highs, spans = [], [], []
    for hit in _AGE.finditer(base):
        low, high = hit["low"] or hit["from"], hit["high"] or hit["to"]
        if hit["end"]:
            low, high = (hit["one"], None) if hit["end"].casefold().startswith("min") else (None, hit["one"])
        ages = [int(one) for one in (low, high) if one]
        if all(_YOUNGEST <= age <= _OLDEST for age in ages):
            lows += [int(low)] if low else []
            highs += [int(high)] if high else []
            spans.append(hit.span())
    return ((min(lows, default=0), max(highs, default=0)) if lows or highs else None), spans


def _persons(stream: Stream) -> tuple[str, ...]:
    """People named behind a title ("Bu Rini", "pak haji Salim"), as written."""
    found: dict[str, None] = {}
    at = 0
    while at < len(stream.words):
        end = _name_behind(stream, at) if stream.words[at] in _TITLES else at
        if end > at:
            found[stream.text[stream.tokens[at].start : stream.tokens[end - 1].end]] = None
        at = max(end, at + 1)
    return tuple(found)


def _name_behind(stream: Stream, at: int) -> int:
    """Where the name behind a title ends; `at` where none follows."""
    start = at
    while start < len(stream.words) and stream.words[start] in _TITLES:
        start += 1
    end = start
    while end < min(len(stream.words), start + _LONGEST_NAME) and _is_name_word(stream, at, end, first=end == start):
        end += 1
    return end if end > start else at


def _is_name_word(stream: Stream, title: int, at: int, *, first: bool) -> bool:
    token = stream.tokens[at]
    if token.clause != stream.tokens[title].clause or not token.word.isalpha() or token.word in CUTS:
        return False
    return first or stream.text[token.start].isupper()
