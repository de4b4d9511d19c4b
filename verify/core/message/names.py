"""Companies in running text: behind "PT" and its like, before "Sdn Bhd" and its like, or by a name the register holds.

A name is never cut to fit an entry: it goes on to the next word that no name holds (`plain.CUTS`), the next sign, or,
where it is written in capitals, the next word that is not and that no register uses. What is cut off stays to be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from verify.core import vocabulary
from verify.core.message import callings
from verify.core.message.bounds import LONGEST, SHORT_FIGURE, is_line_end, may_begin, name_end
from verify.core.message.formless import NAME_LIKE, likely, sounds_like_one, told_of
from verify.core.message.plain import CUTS, PLAIN, ends_name
from verify.core.message.stream import Stream
from verify.core.message.towns import TOWNS
from verify.core.message.words import ENDS_NAME
from verify.core.names import name_key
from verify.core.places import named_countries
from verify.core.text import squeeze

_NEVER_FIRST = ENDS_NAME | vocabulary.TALK | callings.ALL_LEADS
_FORMS = callings.FORMS | callings.WORDY_FORMS | {"p"}
#: "PTnya", "PT-nya": not a part of the name.
_SUFFIXED = frozenset({"ptnya", "ptna", "ptne", "nya"})
#: The same, parted from it.
_OF_IT = frozenset({"na", "ne", "e"})
#: Forms that close a name.
_CLOSING = frozenset({"bhd", "ltd", "inc", "corp", "llc", "gmbh", "limited", "travel", "tour"})
_CLOSES = _CLOSING | callings.SOFT_CLOSING | {"pt"}
_INNER_FORMS = frozenset({"sdn", "co", "pte", "pvt"})
_NOT_OF_AGENCIES = CUTS | callings.OTHER_THINGS | callings.PERSONS
_FOREIGN_FORMS = _CLOSING | _INNER_FORMS
_FORM_GAP = re.compile(r"\s?[.:]?[\s\"“”']*\Z")
_CLOSING_GAP = re.compile(r"[.,\s&]*\Z")


@dataclass(frozen=True, slots=True)
class Names:
    """The companies, in order, each once; where they stand; which of them the register holds; and as they are written.

    `names` leave out the town behind a name ("PT X Malang"), which tells where an office is; `written` have it, since
    it may also make another company.
    """

    names: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    listed: tuple[str, ...]
    written: tuple[str, ...]


NO_NAMES = Names((), (), (), ())


def find_names(stream: Stream, is_name: Callable[[str], bool] | None) -> Names:
    """Every company a text names. Without `is_name` none is looked for that has no form beside it."""
    text = stream.text
    found: list[tuple[int, int]] = []
    at = 0
    ends = _listed_ends(stream, is_name)
    near = _closings(stream)
    told = told_of(stream) if is_name is not None else {}
    while at < len(stream.words):
        may = is_name and (stream.capital[at] or stream.words[at - 1] in callings.ALL_LEADS)
        span = (
            (_announced(stream, at, ends) if stream.words[at] in _FORMS else None)
            or (_closed(stream, at) if near[at] else None)
            or (_listed(stream, at, ends[at]) if ends[at] > at else None)
            or (likely(stream, at, ends) if may else None)
            or ((at, told[at]) if at in told else None)
        )
        if span is None:
            at += 1
            continue
        found.append(span)
        at = max(span[1], at + 1)
    spans = [(stream.tokens[start].start, stream.tokens[end - 1].end) for start, end in found]
    written = tuple(dict.fromkeys(text[start:end].replace("\n", " ") for start, end in spans))
    listed = tuple(name for name in written if is_name is not None and _is_listed(name, is_name))
    names = dict.fromkeys(name if name in listed else _without_town(name) for name in written)
    return Names(_told_once(names), tuple(spans), listed, written)


def _is_listed(name: str, is_name: Callable[[str], bool]) -> bool:
    """Whether the register holds a name, which is not that of another kind of company ("Koperasi X" for "PT X")."""
    key = name_key(name)
    return key.form is None and is_name(key.normalised)


def _told_once(names: Iterable[str]) -> tuple[str, ...]:
    """The names without those that shorten one told in full before: "PT Bahtera" of "PT Bahtera Saliwangi"."""
    kept: list[str] = []
    before: list[tuple[str | None, tuple[str, ...]]] = []
    for name in names:
        key = name_key(name)
        if not any(form == key.form and full[: len(key.words)] == key.words for form, full in before):
            kept.append(name)
        before.append((key.form, key.words))
    return tuple(kept)


def _closings(stream: Stream) -> bytearray:
    """For each word, whether a form that may close a name stands within reach behind it."""
    near = bytearray(len(stream.words))
    for at, word in enumerate(stream.words):
        if word in _CLOSES:
            start = max(0, at - LONGEST - 1)
            near[start : at + 1] = b"\x01" * (at + 1 - start)
    return near


def _without_town(name: str) -> str:
    """A name without the branch or the town behind it, where at least two words of its own are left."""
    words = name.replace("-", " ").split()
    key = [squeeze(word) for word in words]
    branch = next((at for at, word in enumerate(key) if word in _BRANCH and at > NAME_LIKE), 0)
    if branch:
        return " ".join(words[:branch])
    forms = sum(word in callings.FORMS or word in callings.WORDY_FORMS for word in key)
    for size in (2, 1):
        own = words[forms : len(words) - size]
        short = forms and len(own) == 1 and own[0].isupper() and len(own[0]) <= SHORT_FIGURE and not words[-1].isupper()
        if (len(own) >= NAME_LIKE or short) and " ".join(key[-size:]) in TOWNS:
            return " ".join(words[:-size])
    return name


def _announced(stream: Stream, at: int, ends: Sequence[int]) -> tuple[int, int] | None:
    """The name behind a form that stands here."""
    words = stream.words
    behind = _behind_form(stream, at)
    if behind is None or not (may_begin(stream, behind) or _is_own(stream, behind)):
        return None
    start = at
    end = max(name_end(stream, behind), ends[behind])
    end = _with_closing(stream, end)
    if words[behind - 1] in _SUFFIXED or _closes_itself(stream, at, behind, end):
        start = behind
    wordy = words[at] in callings.WORDY_FORMS and (not stream.capital[behind] or end == behind + 1)
    wordy = wordy or (start == behind and not stream.capital[behind] and ends[behind] == behind)
    if _is_no_company(stream, at, behind, end) or callings.NOBODY.issuperset(words[behind:end]):
        return None
    if words[behind] in callings.NOBODY and not stream.capital[behind] and ends[behind] == behind:
        return None
    if words[at] == "klinik":
        capital = stream.capital[at] and stream.capital[behind] and words[behind] not in _CLINICS
        return (start, end) if end - behind >= NAME_LIKE and capital else None
    if "\n" in stream.gap(behind) and ends[behind] == behind and not sounds_like_one(stream, behind, end):
        return None  # "berangkat tanpa PT", and on the next line "Siapkan sarung"
    led = end - behind > 1 and (words[at] == "yayasan" or (at > 0 and words[at - 1] in callings.LEADS))
    return None if wordy and not led and not sounds_like_one(stream, behind, end) else (start, end)


def _closes_itself(stream: Stream, at: int, behind: int, end: int) -> bool:
    """Whether a "travel" in small letters stands before a name that has a form of its own: "travel AL-MUZNA TOUR"."""
    own = not _CLOSING.isdisjoint(stream.words[behind + 1 : end])
    return own and stream.words[at] == "travel" and stream.capital[behind] and not stream.capital[at]


def _is_no_company(stream: Stream, at: int, behind: int, end: int) -> bool:
    """Whether what stands behind a form is the town of a public training centre, a ride, or the next sentence."""
    words = stream.words[behind:end]
    if words[0] == "bahasa" or (len(words[0]) == 1 and len(words) == 1 and not stream.capital[behind]):
        return True  # "LPK bahasa Korea", "kirim cv n foto"
    if stream.words[at] == "blk":
        public = (
            words[0] in callings.AREAS
            or all(word in TOWNS or len(word) < SHORT_FIGURE for word in words)
            or " ".join(words) in TOWNS
        )
        several = stream.capital[behind] and end - behind > 1 and words[0] not in callings.OTHER_THINGS
        return public or not (several or sounds_like_one(stream, behind, end))  # "BLK segala", "BLK Ungaran"
    if stream.words[at] in ("travel", "biro"):
        driven = at > 0 and stream.words[at - 1] in callings.DRIVERS and len(words) <= NAME_LIKE
        return driven or all(word in TOWNS or word in callings.RIDES for word in words)
    countries = named_countries(words) if end - behind <= NAME_LIKE else ()
    if sum(one.end - one.start for one in countries) == end - behind:
        return True  # "PT Korea"
    if words[0] in _OF_IT and not stream.capital[behind] and not sounds_like_one(stream, behind + 1, end):
        return True  # "kantor PT na jelas"
    denied = at > 0 and stream.words[at - 1] in _IS_NONE
    return denied and end == behind + 1 and ". " in stream.gap(behind)  # "dudu PT. Layang tugas ora nduwe"


def _is_own(stream: Stream, at: int) -> bool:
    """Whether a name behind a form begins with an everyday word: "pt larang kencana", "PT TP Jaya"."""
    word, follows = stream.words[at], stream.words[at + 1 : at + 2]
    if not follows or not stream.joined[at + 1] or word in _NEVER_FIRST or "." in stream.gap(at)[:-1]:
        return False
    if follows[0] not in callings.SOUNDS or follows[0] in callings.PLACES or ends_name(follows[0]):
        return False
    written = stream.text[stream.tokens[at].start : stream.tokens[at + 1].end]
    letters = len(word) <= SHORT_FIGURE and written[: len(word)].isupper() and not written.isupper()
    alike = stream.capital[at] == stream.capital[at + 1]
    return letters or (len(word) > SHORT_FIGURE and word not in PLAIN and alike)


def _behind_form(stream: Stream, at: int) -> int | None:
    """The number of the word behind a form that stands here, where only blanks and stops are between them."""
    words, behind = stream.words, at + 1
    if words[at] == "p" and words[behind : behind + 1] == ["t"] and stream.gap(behind) in (".", ". ", " "):
        behind += 1
    elif words[at] not in callings.FORMS and words[at] not in callings.WORDY_FORMS:
        return None
    if behind < len(words) and words[behind] == "nya" and stream.gap(behind) in (" ", "-"):
        behind += 1  # "PT-nya Gilang Mahesa"
    return behind if behind < len(words) and _FORM_GAP.match(stream.gap(behind)) else None


def _closed(stream: Stream, at: int) -> tuple[int, int] | None:
    """The capital words that a foreign form, "Travel" or "Tour" closes."""
    word = stream.words[at]
    if not stream.capital[at] or not may_begin(stream, at) or ends_name(word) or word in _FOREIGN_FORMS:
        return None
    end = at + 1
    while end < min(len(stream.words), at + LONGEST) and stream.words[end] not in _FOREIGN_FORMS:
        if _closes_with_pt(stream, end):
            return (at, end + 1) if end - at >= NAME_LIKE else None
        if stream.words[end] in callings.SOFT_CLOSING and (last := _soft_end(stream, at, end)):
            return at, last
        if not stream.joined[end] or not stream.capital[end] or stream.words[end] in ENDS_NAME:
            return None
        end += 1
    closed = _with_closing(stream, end)
    if closed == end or CUTS.issuperset(stream.words[at:end]):
        return None
    led = at > 1 and stream.joined[at] and stream.words[at - 2 : at] == ["agensi", "pekerjaan"]
    return (at - 2 if led and stream.capital[at - 2] else at), closed


def _closes_with_pt(stream: Stream, at: int) -> bool:
    """Whether a "PT" stands behind a comma and begins no name of its own: "RUMBIA JAYA, PT"."""
    if stream.words[at] != "pt" or not stream.gap(at).startswith(","):
        return False
    return at + 1 == len(stream.words) or not _FORM_GAP.match(stream.gap(at + 1)) or "\n" in stream.gap(at + 1)


def _soft_end(stream: Stream, at: int, end: int) -> int:
    """Where a foreign agency's name ends that a word like "Employment" closes; 0 where another capital follows."""
    words, last = stream.words[at:end], end
    while last < len(stream.words) and stream.words[last] in callings.BEHIND_SOFT:
        if not stream.joined[last] or not stream.capital[last]:
            break
        last += 1
    follows = last < len(stream.words) and stream.joined[last] and stream.capital[last]
    follows = follows or (last < len(stream.words) and stream.gap(last).startswith(":"))  # who speaks in a chat
    if last == end or follows or not _NOT_OF_AGENCIES.isdisjoint(words):
        return 0
    return 0 if callings.OF_OFFICES.issuperset(words) or named_countries(words) else last


def _with_closing(stream: Stream, end: int) -> int:
    """The end of a name with the foreign forms that follow it ("Sdn Bhd", "Co., Ltd")."""
    last = end
    while last < len(stream.words) and stream.words[last] in _FOREIGN_FORMS:
        if not _CLOSING_GAP.match(stream.gap(last)):
            break
        last += 1
    return last if stream.words[last - 1] in _CLOSING else end


def _listed(stream: Stream, at: int, end: int) -> tuple[int, int] | None:
    """A name of the register that stands here up to `end`, with the words beside it that could belong to it."""
    if end - at <= 1:
        return None
    start = at
    while start > 0 and end - start < LONGEST and stream.joined[start] and _belongs(stream, start - 1, at):
        start -= 1
    while end < len(stream.words) and end - start < LONGEST and stream.joined[end] and _belongs(stream, end, at):
        end += 1
    return start, end


def _listed_ends(stream: Stream, is_name: Callable[[str], bool] | None) -> Sequence[int]:
    """For each word, where the longest name of the register that begins there ends; its own number for none."""
    if is_name is None:
        return range(len(stream.words))
    words = [vocabulary.SAME_WORD.get(word, word) for word in stream.words]
    plain = [word in CUTS for word in words]
    count = len(words)
    joined = [one or (at > 0 and not plain[at] and is_line_end(stream, at)) for at, one in enumerate(stream.joined)]
    ends = list(range(count))
    for at in range(count - 1):
        if joined[at + 1] and not (plain[at] and plain[at + 1]):
            ends[at] = _listed_end(at, words, joined, is_name)
            if ends[at] == at and not plain[at] and not plain[at + 1]:
                ends[at] = _spelt_end(at, words, joined, is_name)
    return ends


def _listed_end(at: int, words: Sequence[str], joined: Sequence[bool], is_name: Callable[[str], bool]) -> int:
    end, most = at + 2, min(len(words), at + LONGEST)
    while end < most and joined[end]:
        end += 1
    for last in range(end, at + 1, -1):
        if is_name(" ".join(words[at:last])):
            return last
    return at


def _spelt_end(at: int, words: Sequence[str], joined: Sequence[bool], is_name: Callable[[str], bool]) -> int:
    """Where a name ends that begins here in another spelling ("rengganys wahanna kerja"): no everyday word is in it."""
    end, most = at + 2, min(len(words), at + LONGEST)
    while end < most and joined[end] and words[end] not in CUTS:
        end += 1
    for last in range(end, at + 1, -1):
        if is_name("".join(words[at:last])):
            return last
    return at


def _belongs(stream: Stream, at: int, name: int) -> bool:
    """Whether a word beside a name could be a part of it."""
    word = stream.words[at]
    if ends_name(word) or word in vocabulary.TALK or word in _BESIDE or word in vocabulary.HONORIFICS or word.isdigit():
        return False
    if stream.capital[name] and not stream.capital[at] and word in callings.VERBS_TOO:
        return False
    return stream.capital[at] or not stream.capital[name] or word in vocabulary.NAME_WORDS


_BESIDE = frozenset("sama pake pakai bareng soal kantor lapangan petugas wakil wakile perwakilan mess".split())
#: Behind "Klinik": of no agency's kind, and nobody is sent there to be looked at for work.
_CLINICS = frozenset("gigi hewan kecantikan bersalin kulit mata polri tni desa keluarga".split())
_BRANCH = frozenset({"cabang", "cab"})
#: Before "PT" and a stop: there is none.
_IS_NONE = frozenset("bukan bkn dudu tanpa belum blm nggak gak ga ora".split())


def runs_of(stream: Stream) -> Iterator[Sequence[int]]:
    """The stretches of words that could be names, each as the numbers of its words."""
    run: list[int] = []
    for at, word in enumerate(stream.words):
        cut = ends_name(word) or (word in vocabulary.TALK and word not in vocabulary.HONORIFICS) or word.isdigit()
        if run and (cut or not stream.joined[at]):
            yield run
            run = []
        if not cut:
            run.append(at)
    if run:
        yield run
