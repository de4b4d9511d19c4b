"""Where a company's name in running text may begin and where it ends."""

from __future__ import annotations

from verify.core import vocabulary
from verify.core.jobs import named_jobs
from verify.core.message import callings
from verify.core.message.plain import PLAIN, ends_name
from verify.core.message.stream import Stream
from verify.core.message.towns import TOWNS
from verify.core.message.words import ENDS_NAME
from verify.core.places import named_countries

#: No name is longer, and a figure in one has no more digits.
LONGEST, SHORT_FIGURE = 8, 3
#: A name in small letters may end before one of these, or hold it: whoever cuts there leaves the message unread.
NEXT = frozenset("kami anda sama pake pakai bareng soal sih".split())
#: Words that end a name, and stand in one where they have a capital as its others ("PT Solusi Cepat Berangkat").
_IN_NAMES_TOO = frozenset("cepat berangkat bekerja tujuan".split())
_SECOND_HALF, _FULL_LINE, _SHORTEST_SPLIT = 4, 30, 2
_UNITS = frozenset("tahun thn th bulan bln orang org hari jam kali minggu".split())
#: Small words that belong to a name though they are not written with a capital.
_STAYS = vocabulary.NAME_WORDS | vocabulary.BRANCH_WORDS | {"dan", "tbk", "persero"}


def name_end(stream: Stream, start: int) -> int:
    """Where a name that starts here ends."""
    end = start + 1
    capital = stream.capital[start]
    while end < min(len(stream.words), start + LONGEST) and (stream.joined[end] or _wraps(stream, start, end)):
        word = stream.words[end]
        counted = word.isdigit() and end + 1 < len(stream.words) and stream.words[end + 1] in _UNITS  # "… 7 tahun"
        if (
            counted
            or _is_numbered(stream, end)
            or _is_next(stream, end)
            or word in callings.FORMS
            or _is_partner(stream, end)
            or (ends_name(word) and not _goes_on(stream, end, capital=capital))
        ):
            break
        if capital and not stream.capital[end] and (word not in _STAYS or word in callings.VERBS_TOO):
            break
        end += 1
    return end


def _wraps(stream: Stream, start: int, end: int) -> bool:
    """Whether a name goes on over the end of a line: "PT Bahtera", and below "Saliwangi Sukses daerah Cibinong"."""
    word = stream.words[end]
    if not is_line_end(stream, end) or ends_name(word) or stream.capital[start] != stream.capital[end]:
        return False
    if _written(stream, end - 1).isupper() != _written(stream, end).isupper():
        return False
    last = end + 1
    while last < len(stream.words) and stream.joined[last] and stream.capital[last] == stream.capital[end]:
        if ends_name(stream.words[last]):
            break
        last += 1
    like = sum(one in callings.SOUNDS and one not in callings.PLACES for one in stream.words[end:last])
    if not like and last == end + 1 and _is_stray(stream, start, end):
        return True
    alone = end == start + 1 or stream.begins_line(end - 1)
    goes_on = last < len(stream.words) and "\n" not in stream.gap(last)
    return like > 0 and last - end <= _SECOND_HALF and (alone or (goes_on and _is_full(stream, end)))


def _is_stray(stream: Stream, start: int, at: int) -> bool:
    """Whether a strange word stands alone on the line under a name: "PT Arunika Segara", and below "Wicaksana"."""
    word = stream.words[at]
    if at - start < _SHORTEST_SPLIT or at + 1 == len(stream.words) or "\n" not in stream.gap(at + 1):
        return False
    gap = stream.gap(at + 1)
    known = word in PLAIN or word in callings.PERSONS or word in callings.OTHER_THINGS or word in callings.OFFICES
    if known or word in TOWNS or ":" in gap or len(word) <= SHORT_FIGURE or not word.isalpha():
        return False
    return not named_countries([word]) and not named_jobs([word])


def is_line_end(stream: Stream, at: int) -> bool:
    """Whether nothing but the end of a line stands before a word."""
    return stream.gap(at).strip(" ") == "\n"


def _is_full(stream: Stream, at: int) -> bool:
    """Whether the line before a word is as long as one that was broken because it was full."""
    end = stream.tokens[at - 1].end
    return end - stream.text.rfind("\n", 0, end) > _FULL_LINE


def _is_numbered(stream: Stream, at: int) -> bool:
    """Whether a figure here counts the next line of a list: "1) PT Bumi Mas 2) PT Cahaya Insan"."""
    return stream.words[at].isdigit() and stream.text[stream.tokens[at].end :][:1] == ")"


def _is_next(stream: Stream, at: int) -> bool:
    """Whether the next sentence begins here: "lpk cahaya kami tidak menemukan lowongan", "pt mulya sama gak"."""
    follows = stream.words[at + 1 : at + 2]
    begins = stream.words[at] in NEXT and not stream.capital[at]
    return (
        begins and bool(follows) and stream.joined[at + 1] and (ends_name(follows[0]) or follows[0] in callings.FORMS)
    )


def _is_partner(stream: Stream, at: int) -> bool:
    """Whether a boast stands here, no word of the name: "MITRA RESMI BP2MI"."""
    return stream.words[at] == "mitra" and not callings.PARTNER_OF.isdisjoint(stream.words[at + 1 : at + 2])


def _goes_on(stream: Stream, at: int, *, capital: bool) -> bool:
    """Whether a name goes on with an everyday word."""
    return (capital and is_title(stream, at)) or (stream.words[at - 1], stream.words[at]) in callings.GOES_ON


def may_begin(stream: Stream, at: int) -> bool:
    """Whether a name may begin with this word."""
    word = stream.words[at]
    if word.isdigit():
        counted = stream.words[at + 1 : at + 2]
        return len(word) <= SHORT_FIGURE and bool(counted) and stream.joined[at + 1] and counted[0] not in _UNITS
    if word in callings.FORMS or word in vocabulary.TALK - vocabulary.NAME_WORDS:
        return False
    stopped = at > 0 and "." in stream.gap(at)
    return not (ends_name(word) or (stopped and word in PLAIN)) or (is_title(stream, at) and not stopped)


def is_title(stream: Stream, at: int) -> bool:
    """Whether an everyday word stands in a name: with a capital and small letters, where others have none."""
    word = stream.words[at]
    if (
        word in ENDS_NAME - _IN_NAMES_TOO
        or word in callings.OFFICES
        or word in vocabulary.HONORIFICS
        or len(word) <= SHORT_FIGURE
    ):
        return False
    written = _written(stream, at)
    return written[0].isupper() and not written.isupper()


def _written(stream: Stream, at: int) -> str:
    return stream.text[stream.tokens[at].start : stream.tokens[at].end]
