"""The places abroad that a text names: by names, by capitals ("KL"), by flags. What each is to the work: `lands`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from verify.core.cities import NOT_AFTER
from verify.core.message.lands_words import BEHIND_IF, CAPITALS
from verify.core.message.stream import Stream
from verify.core.places import How, Named, is_country, named_countries

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FLAG_A = 0x1F1E6


def named_in(stream: Stream) -> list[Named]:
    """Every country that the words name, and those told by two or three capitals among small letters."""
    named = list(_by_clause(stream))
    capitals = [at for at, word in enumerate(stream.words) if word in CAPITALS and _is_in_capitals(stream, at)]
    if capitals:
        held = {at for one in named for at in range(one.start, one.end)}
        named += [Named(CAPITALS[stream.words[at]], How.NAME, at, at + 1) for at in capitals if at not in held]
        named.sort(key=lambda one: one.start)
    return named


def _by_clause(stream: Stream) -> Iterator[Named]:
    """Every country that the words name; no word beyond a sign tells what one is ("ngomong): Qatar, …")."""
    if NOT_AFTER.isdisjoint(stream.words):
        yield from named_countries(stream.words)
        return
    parted = [one.clause for one in stream.tokens]
    words, places = [], []
    for at, word in enumerate(stream.words):
        if at and parted[at] != parted[at - 1] and stream.gap(at).strip():
            words.append("")
            places.append(at)
        words.append(word)
        places.append(at)
    for one in named_countries(words):
        yield Named(one.code, one.how, places[one.start], places[one.end - 1] + 1)


def _is_in_capitals(stream: Stream, at: int) -> bool:
    """Whether a short word is a place by its capitals: not in a text all in capitals, nor "KL MAU" ("if you")."""
    token = stream.tokens[at]
    if not stream.text[token.start : token.end].isupper() or stream.text.isupper():
        return False
    if stream.text[token.end : token.end + 1] in ("$", ";", "/") or stream.words[at - 1 : at] == ["per"]:
        return False
    return stream.words[at] != "kl" or BEHIND_IF.isdisjoint(stream.words[at + 1 : at + 2])


def flags_in(text: str) -> Iterator[str]:
    """The countries whose flags stand in a text."""
    for hit in () if text.isascii() else _FLAG.finditer(text):
        code = "".join(chr(ord(sign) - _FLAG_A + ord("A")) for sign in hit.group())
        if is_country(code) and code != "ID":
            yield code
