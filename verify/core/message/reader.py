"""The message box → what it holds: numbers first, then names, places, work, money and terms, each in its own stretch.

Every pass walks over the same words (`stream`). What a pass reads it takes; what it sees and does not believe (a denied
country, a sum of a warning) and what nobody took leaves the message unread, so that nothing of it is ever answered with
"no warning". A text that is not about work abroad gives its numbers and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from verify.core import text, vocabulary
from verify.core.facts import Fee, Pay, Taken
from verify.core.licences import read_licence
from verify.core.message.about import (
    is_about_else,
    is_about_work_abroad,
    is_at_home,
    is_licence,
    speaks_of_work,
)
from verify.core.message.bounds import NEXT
from verify.core.message.contacts import Found, lies_about, spell_out, take_numbers
from verify.core.message.doubts import doubtful
from verify.core.message.dues import Dues, find_dues
from verify.core.message.lands import Lands, find_lands
from verify.core.message.moods import moods
from verify.core.message.names import NO_NAMES, Names, find_names, runs_of
from verify.core.message.needles import folded, holds, pairs
from verify.core.message.plain import DAYTIMES, LEADS_TO_PLACE, PLAIN, ROUND_A_NAME
from verify.core.message.said import FLAGS_TELL, Heard, hear
from verify.core.message.said.ear import DEAF, Ear
from verify.core.message.stream import Stream
from verify.core.message.sums import Sum, sums_in
from verify.core.message.terms import Terms, find_terms
from verify.core.message.trades import Trades, find_trades
from verify.core.message.words import CONTACT_LABELS, ENDS_NAME
from verify.core.names import asks, name_key
from verify.core.places import named_countries

_LETTERS_APART = re.compile(r"(?<!\S)(?:[^\W\d_] ){3,24}[^\W\d_](?!\S)")
_KEYCAP = {0xFE0F: None, 0x20E3: None}  # the frame of "0️⃣": what it frames is read
_GREETING = re.compile(rf"(?<!\w)(?:selamat|met|slmt)\s(?:{'|'.join(sorted(DAYTIMES))})(?!\w)", re.IGNORECASE)
#: Reviewed sentences that deny a cost or another visa, and say no more than that.
_DENIED = re.compile(
    r"(?<!\w)(?:(?:tidak|tdk|tak|gak|ga)\s(?:di)?(?:pungut|ada|kenakan)\s(?:biaya|potongan|pungutan)|tanpa\s(?:biaya|potongan|pungutan))"
    r"(?:\s(?:pendaftaran|apa\s?pun|gaji|sepeser\s?pun))?(?!\w)|(?<!\w)bukan\svisa\s(?:turis|kunjungan|wisata|umrah|ziarah)(?!\w)",
    re.IGNORECASE,
)
_SHORT_SIGNS = re.compile(
    r"(?=[ns])(?<!\w)(?:no[.:]|no(?=\s(?:i[zj]in|hp|wa|telp|tlp|nib|sip))|s\s?[/.]\s?d\.?(?=\s?\d))", re.IGNORECASE
)
#: … and what they cannot do without.
_BOOKS = (
    (_GREETING, pairs("selamat met slmt", " ".join(DAYTIMES))),
    (_DENIED, (*pairs("pungut ada kenakan tanpa", "biaya potongan pungutan"), *pairs("bukan", "visa"))),
    (_SHORT_SIGNS, ("no", "s/", "s.", "s /", "s .", "s\n")),
)
_SHORT_TEXT_WORDS = 10
#: Forms of companies that mostly lend, sell or drive.
_OF_SHOPS = frozenset({"koperasi", "travel", "biro", "UD", "PD"})
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one field or the message gave. `written`: the companies with the towns behind their names."""

    found: Found
    destinations: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    unplaced: bool = False
    kind: Taken | None = None
    pay: tuple[Pay, ...] = ()
    fees: tuple[Fee, ...] = ()
    heard: Heard | None = None
    terms: Terms | None = None


@dataclass(frozen=True, slots=True)
class _Passes:
    """What the passes found in one message."""

    stream: Stream
    names: Names
    lands: Lands
    trades: Trades
    dues: Dues
    terms: Terms


def read_message(written: str, region: str, is_name: Callable[[str], bool] | None, ear: Ear = DEAF) -> Part:
    """Read the box. Without `is_name` no name is looked for that has no form of company beside it."""
    plain = text.clean(_LETTERS_APART.sub(lambda hit: hit.group().replace(" ", ""), written.translate(_KEYCAP)))
    found = Found(plain, region)
    if is_licence(plain):
        found.licences.append(read_licence(plain))
        return Part(found=found, kind=Taken.LICENCE)
    spell_out(found)
    base = found.rest
    take_numbers(found)
    dialled = _mask(base, found.numbers)
    sums = [one for one in sums_in(base) if not any(dialled[one.start : one.end])]
    passes = _walk(found, base, sums, is_name)
    found.unread = found.unread or doubtful(base, found.numbers, sums)
    return _part(found, passes, plain, ear)


def _walk(found: Found, base: str, sums: list[Sum], is_name: Callable[[str], bool] | None) -> _Passes:
    """Each pass over the words that are left once numbers and sums are taken."""
    found.rest = blank(found.rest, ((one.start, one.end) for one in sums))
    stream = Stream(found.rest)
    mood = moods(stream)
    names = find_names(stream, is_name)
    if not names.names and is_name is not None and not sums:
        names = _bare_name(stream, alone=not found.phones and not found.emails)
    taken = frozenset(at for start, end in names.spans for at in range(stream.at(start), stream.at(end - 1) + 1))
    trades = find_trades(stream, mood, taken)
    lands = find_lands(stream, mood, taken, [one.currency for one in sums], trades.spans)
    dues = find_dues(stream, mood, sums, lands.codes, trades.offered)
    terms = find_terms(stream, mood, blank(base, found.numbers))
    return _Passes(stream, names, lands, trades, dues, terms)


def _part(found: Found, passes: _Passes, plain: str, ear: Ear) -> Part:
    """What the passes come to. `plain` is the text with everything still in it."""
    lands, trades, dues, names = passes.lands, passes.trades, passes.dues, passes.names
    spans = (*names.spans, *lands.spans, *trades.spans, *dues.spans, *passes.terms.spans, *_phrases(found.rest))
    asking = asks(found.rest)
    rest = blank(found.rest, spans)
    taken = _mask(found.rest, spans)
    left = [one.word for one in passes.stream.tokens if not taken[one.start] and not one.word.isdigit()]
    unread = [word for word in left if word not in PLAIN]
    aside = lands.aside or trades.aside or dues.aside or bool(dues.fees) or _led_elsewhere(passes)
    kind = _kind(found, passes, left)
    found.unread = found.unread or lies_about(rest) or bool(unread) or aside or _doubtful(passes, asking=asking)
    heard = hear(plain, destinations=lands.codes, jobs=trades.jobs, pay=dues.pay, ear=ear)
    if kind is Taken.MESSAGE and not _is_about(passes, heard):
        return _only_numbers(found, passes)
    found.companies += names.names
    return Part(
        found=found,
        written=names.written,
        destinations=lands.codes,
        jobs=trades.jobs,
        kind=kind,
        pay=dues.pay,
        fees=dues.fees,
        heard=heard,
        terms=passes.terms,
    )


def _only_numbers(found: Found, passes: _Passes) -> Part:
    """A text that is not about work abroad: its numbers, and of its companies those that the register holds."""
    listed = passes.names.listed
    left_out = (*passes.lands.spans, *passes.dues.spans, *passes.trades.spans, *found.licences)
    found.unread = found.unread or bool(left_out) or len(listed) < len(passes.names.names)
    found.licences.clear()
    found.companies += listed
    return Part(found=found, written=listed, kind=Taken.MESSAGE)


def _is_about(passes: _Passes, heard: Heard) -> bool:
    """Whether a message is about work abroad by its words or its red flags, or names a company and nothing else."""
    words, lands, work = passes.stream.words, passes.lands, bool(passes.trades.jobs)
    country = lands.plain or (bool(lands.codes) and (work or speaks_of_work(words)))
    abroad = any(one.currency != "IDR" for one in passes.dues.pay)
    if is_at_home(words) and not abroad and not (lands.plain and lands.codes):
        return False
    country = country or (work and abroad)
    if len(heard.said) >= FLAGS_TELL or is_about_work_abroad(words, country=country, work=work):
        return True
    if is_about_else(words):
        return False
    return _names_one(passes) or (work and len(words) <= _SHORT_TEXT_WORDS)


def _names_one(passes: _Passes) -> bool:
    """Whether a company is named that may send people abroad: a shop or a cooperative only where work is spoken of."""
    names, words = passes.names.names, passes.stream.words
    if len(words) <= _SHORT_TEXT_WORDS or speaks_of_work(words):
        return bool(names)
    return any(name_key(name).form not in _OF_SHOPS for name in names)


def _led_elsewhere(passes: _Passes) -> bool:
    """Whether a word before a country makes it another place: "seperti Taiwan", "perbatasan Malaysia"."""
    stream = passes.stream
    jobs = {end for _, end in passes.trades.spans}
    for start, _ in passes.lands.spans:
        at = stream.at(start)
        before = stream.tokens[at - 1] if at else None
        if before is None or stream.text[before.end : start].strip() or before.end in jobs:
            continue
        if before.word not in LEADS_TO_PLACE:
            return True
    return False


def _phrases(rest: str) -> Iterator[Span]:
    """Greetings, plain denials, "No." and "s/d": where they stand."""
    plain = folded(rest)
    books = [book for book, needles in _BOOKS if holds(plain, needles)]
    return (hit.span() for book in books for hit in book.finditer(rest))


def _kind(found: Found, passes: _Passes, left: list[str]) -> Taken:
    """What the box was taken for."""
    numbers = bool(found.phones or found.emails)
    if (numbers and not passes.stream.words) or (numbers and CONTACT_LABELS.issuperset(passes.stream.words)):
        return Taken.NUMBER
    names = passes.names
    if len(names.names) == 1 and not numbers and not (set(left) - vocabulary.TALK) and not passes.lands.spans:
        return Taken.NAME
    return Taken.MESSAGE


def _bare_name(stream: Stream, *, alone: bool) -> Names:
    """The name of a short text that is one stretch of words: of one word only where nothing else was written.

    `alone`: no number was given with it.
    """
    runs = list(runs_of(stream))
    if len(stream.words) > _SHORT_TEXT_WORDS or len(runs) != 1 or sum(stream.lines) != 1:
        return NO_NAMES
    run = runs[0]
    titled = run[0] > 0 and stream.words[run[0] - 1] in vocabulary.HONORIFICS
    entire = alone and len(run) == len(stream.words)
    if titled and len(run) + 1 == len(stream.words):
        run = [0, *run]  # "Pak Budi Santoso": a person, and told so
    elif "loker" in stream.words and any(one.code != "ID" for one in named_countries(stream.words)):
        return NO_NAMES  # "Loker Finlandia & Norwegia petik beri"
    elif titled or (len(run) == 1 and not entire) or not _could_be_name(stream, run, alone=alone):
        return NO_NAMES
    span = stream.tokens[run[0]].start, stream.tokens[run[-1]].end
    name = (stream.text[span[0] : span[1]],)
    return Names(name, (span,), (), name)


def _could_be_name(stream: Stream, run: Sequence[int], *, alone: bool) -> bool:
    """Whether a stretch may be a company's name: only talk round it; no number, capitals, or words of such names."""
    words = [stream.words[at] for at in run]
    if not set(stream.words) - set(words) <= vocabulary.TALK | ROUND_A_NAME:
        return False
    return alone or all(stream.capital[at] for at in run) or not vocabulary.NAME_WORDS.isdisjoint(words)


def _doubtful(passes: _Passes, *, asking: bool) -> bool:
    """Whether a word that was cut off behind a name may yet be its own: "PT X resmi", "PT X Cepat", "pt x jaga,"."""
    stream = passes.stream
    for start, end in passes.names.spans:
        at = stream.at(end)
        if at >= len(stream.words) or stream.text[end : stream.tokens[at].start] != " ":
            continue
        name, word = stream.text[start:end], stream.words[at]
        if word in NEXT or (word in vocabulary.ASKED_AFTER and not asking):
            return True
        alone = at + 1 == len(stream.words) or not stream.joined[at + 1]
        capital = stream.text[stream.tokens[at].start].isupper() and not name.isupper()
        if capital or (alone and word not in ENDS_NAME | vocabulary.TALK_AFTER | vocabulary.ASKED_AFTER):
            return True
    return False


def blank(written: str, spans: Iterable[Span]) -> str:
    """The text with these stretches blanked by semicolons, every other place where it is."""
    signs = list(written)
    for start, end in spans:
        signs[start:end] = ";" * (end - start)
    return "".join(signs)


def _mask(written: str, spans: Iterable[Span]) -> bytearray:
    """A mark for each place of the text that one of the stretches covers."""
    mask = bytearray(len(written))
    for start, end in spans:
        mask[start:end] = b"\x01" * (end - start)
    return mask
