"""Companies that no form announces and no register holds: told by what leads to them and the words they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from verify.core import vocabulary
from verify.core.jobs import named_jobs
from verify.core.message import callings
from verify.core.message.bounds import may_begin, name_end
from verify.core.message.plain import PLAIN, ends_name
from verify.core.message.stream import Stream
from verify.core.message.towns import TOWNS
from verify.core.places import named_countries

NAME_LIKE, LONG_NAME = 2, 3
_SHORTEST_FUSED = 7
_NEVER_FIRST = callings.OTHER_THINGS | callings.ALL_LEADS | callings.GROUPS
_NEVER_BEFORE = callings.OTHER_THINGS | callings.GROUPS | callings.OFFICES
_NO_SIGN = callings.PLACES | callings.WEAK
#: Titles that are no words of names.
_PERSONS_ALONE = callings.PERSONS - vocabulary.NAME_WORDS
#: Within words, they are an office, a street or a person in office.
_NO_NAME = (callings.OTHER_THINGS | callings.OFFICES | callings.OFFICIALS) - vocabulary.NAME_WORDS - {"dana", "unit"}
_WEAK = callings.WEAK
_TOLD_REACH = 7
_PLACED = frozenset("di ke kota desa kampung rumah nang neng ning".split())
_OURS = frozenset("kami kita saya sy itu ini mereka tersebut tsb".split())
_OF_PAPERS = frozenset(
    "kartu sertifikat sertipikat dokumen sistem si cincin kalung dompet rumah bos buku angkut".split()
)
_QUOTES = frozenset("\"“”'‘’«»„")
_LABELLED = re.compile(r"\s?:\s?[\"“]?\Z")


def likely(stream: Stream, at: int, ends: Sequence[int]) -> tuple[int, int] | None:
    """Words that companies are called by, told so by what leads to them, by quotation marks, or by themselves.

    "lewat bintang utama jaya", "Bintang Utama Jaya buka lowongan" at the head of a line, and with capitals where hardly
    anything else is called so ("kata tetangga Mitra Wadas Lestari ini resmi").
    """
    word, how = stream.words[at], _how(stream, at)
    if not how or word in _NEVER_FIRST or ends_name(word) or not may_begin(stream, at):
        return None
    if not stream.capital[at] and any(stream.capital[at + 1 : at + 2]) and stream.joined[at + 1]:
        return None  # "ikut rombongan Lintas Samudra": the name begins with its capital
    end = name_end(stream, at)
    if _is_person(stream, at, end) or (how == _HEAD and _speaks(stream, end)):
        return None
    if how == _LABEL and end - at >= NAME_LIKE and not named_countries(stream.words[at:end]):
        return at, end
    listed = any(ends[inner] > inner for inner in range(at, end))
    return (
        (at, end)
        if not listed and _NO_NAME.isdisjoint(stream.words[at:end]) and _is_one(stream, at, end, how)
        else None
    )


def _is_one(stream: Stream, at: int, end: int, how: str) -> bool:
    """Whether words that stand so are a name."""
    quoted = _is_quoted(stream, at, end)
    beside = stream.words[max(0, at - 1) : at] if quoted else stream.before(at, LONG_NAME)
    if how == _LED and _closed_small(stream, at, end):
        return True
    if how == _HEAD and not _NEVER_BEFORE.isdisjoint(beside):
        return False
    if sounds_like_one(stream, at, end):
        if how != _HEAD or quoted:
            return True
        announced = stream.begins_line(at) and stream.words[end : end + 1] and stream.words[end] in callings.ANNOUNCES
        if announced and end - at >= LONG_NAME:
            return True
    return (how == _STRONG and _is_named(stream, at, end)) or _is_hardly_else(stream, at, end)


#: How words stand that may be a company's name.
_LED, _STRONG, _LABEL, _HEAD = "led", "strongly led", "labelled", "at the head"


def _how(stream: Stream, at: int) -> str:
    """How the words that begin here stand; nothing where no name is looked for."""
    before, capital = stream.words[at - 1] if at else "", stream.capital[at]
    lead = before if at and stream.joined[at] else ""
    if capital and lead in callings.STRONG_LEADS:
        return _STRONG
    if lead in callings.LEADS or (lead in callings.LEADS_TO_CAPITALS and (capital or _is_plainly_one(stream, at))):
        return _LED
    if capital and _is_ours(stream, at):
        return _LED
    if capital and before in callings.LABELS and _LABELLED.match(stream.gap(at)):
        return _LABEL
    within = lead and stream.capital[at - 1] and not ends_name(lead)  # not the first of the words with capitals
    return _HEAD if capital and not within else ""


def _is_ours(stream: Stream, at: int) -> bool:
    """Whether "perusahaan kami" or the like stands before a comma or a bracket here."""
    led = stream.words[max(0, at - NAME_LIKE) : at]
    beside = len(led) == NAME_LIKE and led[0] in callings.LABELS and led[1] in _OURS
    return beside and stream.gap(at).strip() in ("", ",", "(", ":", '"', "“")


def _is_quoted(stream: Stream, at: int, end: int) -> bool:
    """Whether quotation marks stand close round the words, and a capital begins them."""
    start = stream.tokens[at].start
    if not stream.capital[at] or not start or stream.text[start - 1] not in _QUOTES:
        return False
    close = stream.tokens[end - 1].end
    return stream.text[close : close + 1] in _QUOTES


def _is_named(stream: Stream, at: int, end: int) -> bool:
    """Whether words behind "agensi" or "wakil" are a name though no company's words are in it: "Seri Melur"."""
    words = stream.words[at:end]
    if end - at < NAME_LIKE or _written_in_capitals(stream, at, end):
        return False
    return all(stream.capital[at:end]) and not named_countries(words) and " ".join(words) not in TOWNS


def _is_hardly_else(stream: Stream, at: int, end: int) -> bool:
    """Whether words with capitals, among others without, are a company's though nothing leads to them."""
    words = stream.words[at:end]
    if end - at < LONG_NAME or not all(stream.capital[at:end]):
        return False
    if _written_in_capitals(stream, at, end) and _shouts(stream, at, end):
        return False
    if sum(word in callings.OF_COMPANIES for word in words) < NAME_LIKE or callings.OF_OFFICES.issuperset(words[1:]):
        return False
    return _NEVER_BEFORE.isdisjoint(stream.before(at, LONG_NAME))


def _shouts(stream: Stream, at: int, end: int) -> bool:
    """Whether the words beside these are in capitals, too, or there are none on their line."""
    before = [at - 1] if at and "\n" not in stream.gap(at) else []
    behind = [end] if end < len(stream.words) and "\n" not in stream.gap(end) else []
    beside = (*before, *behind)
    return not beside or any(_written_in_capitals(stream, one, one + 1) for one in beside)


def _written_in_capitals(stream: Stream, at: int, end: int) -> bool:
    return stream.text[stream.tokens[at].start : stream.tokens[end - 1].end].isupper()


def _is_person(stream: Stream, at: int, end: int) -> bool:
    """Whether a title stands before, at the head of or within the words ("Bintang Mas Perkasa" has none)."""
    titled = not callings.PERSONS.isdisjoint(stream.words[max(0, at - 1) : at + 1])
    return titled or not _PERSONS_ALONE.isdisjoint(stream.words[at + 1 : end])


def _closed_small(stream: Stream, at: int, end: int) -> bool:
    """Whether two strange words or more stand before a "tour": "ikut kelana marawola tour palu"."""
    last = next((place for place in range(at, end) if stream.words[place] in callings.CLOSES_SMALL), at)
    return last - at >= NAME_LIKE and not any(word in PLAIN or ends_name(word) for word in stream.words[at:last])


def _is_plainly_one(stream: Stream, at: int) -> bool:
    """Whether small letters here can hardly be anything else: "ini cahaya merapah lestari ya"."""
    end = name_end(stream, at)
    if _closed_small(stream, at, end):
        return True
    words = [word for word in stream.words[at:end] if word in callings.SOUNDS and word not in _NO_SIGN]
    return len(words) >= NAME_LIKE and end - at <= len(words) + 1 and words[-1] == stream.words[end - 1]


def _speaks(stream: Stream, end: int) -> bool:
    """Whether a colon follows: the one whose turn it is in a chat."""
    return end < len(stream.words) and stream.gap(end).startswith(":")


def sounds_like_one(stream: Stream, start: int, end: int) -> bool:
    """Whether words could be a company's name: two that companies are called by, or one among three."""
    words = [vocabulary.SAME_WORD.get(word, word) for word in stream.words[start:end]]
    own = [word for word in words if word in callings.SOUNDS]
    if callings.OF_OFFICES.issuperset(words) or (own and callings.OF_PEOPLE.issuperset(own)):
        return False
    like = sum((word in callings.SOUNDS and word not in callings.PLACES) or _is_fused(word) for word in words)
    if not stream.capital[start]:
        like -= sum(word in callings.WEAK for word in words)
    return like >= NAME_LIKE or (like > 0 and end - start >= LONG_NAME)


def _is_fused(word: str) -> bool:
    """Whether a word is made of another one and a word of companies: "eurokerja", "globalindo"."""
    return len(word) > _SHORTEST_FUSED and word.endswith(callings.ENDINGS)


def told_of(stream: Stream) -> dict[int, int]:
    """Where names stand that only what follows tells of: "tarsius emas mandiri yg di manado itu terdaftar apa?"."""
    found = {}
    offices = {one.sentence for one in stream.tokens if one.word in callings.HAS_OFFICE}
    for end in range(NAME_LIKE, len(stream.words) if offices else 0):
        if stream.words[end] not in callings.TOLD_OF or stream.tokens[end].sentence not in offices:
            continue
        if not stream.joined[end] or callings.HAS_OFFICE.isdisjoint(stream.words[end + 1 : end + _TOLD_REACH]):
            continue
        start = end
        while start > 0 and end - start < LONG_NAME + 2 and _is_strange(stream, start - 1):
            start -= 1
            if not stream.joined[start]:
                break
        sounds = any(word in callings.SOUNDS_TOLD_OF and word not in _WEAK for word in stream.words[start:end])
        if end - start >= NAME_LIKE and sounds and not _is_led_elsewhere(stream, start):
            found[start] = end
    return found


def _is_strange(stream: Stream, at: int) -> bool:
    """Whether a word is none of everyday speech, of a place, a person or a trade."""
    word = stream.words[at]
    plain = word in PLAIN or word in callings.ALL_LEADS or ends_name(word) or word in vocabulary.TALK
    other = (
        word in _NO_NAME
        or word in _OF_PAPERS
        or word in _PERSONS_ALONE
        or word in callings.GROUPS
        or word in callings.FORMS
    )
    return not (
        plain or other or word in _NEVER_FIRST or word.isdigit() or named_countries([word]) or named_jobs([word])
    )


def _is_led_elsewhere(stream: Stream, start: int) -> bool:
    """Whether a title or a street stands before words, or they are the end of a longer stretch."""
    if not start or not stream.joined[start]:
        return False
    before = stream.words[start - 1]
    return before in callings.PERSONS or before in callings.OTHER_THINGS or before in _PLACED
