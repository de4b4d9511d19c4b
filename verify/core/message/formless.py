"""Companies that no form announces and no register holds: told by what leads to them and the words they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from verify.core import vocabulary
from verify.core.message import callings
from verify.core.message.bounds import gap, may_begin, name_end
from verify.core.message.plain import ends_name
from verify.core.message.stream import Stream

NAME_LIKE, LONG_NAME = 2, 3
_LABELLED = re.compile(r"\s?:\s?[\"“]?\Z")


def likely(stream: Stream, at: int, ends: Sequence[int]) -> tuple[int, int] | None:
    """Words that companies are called by, behind a lead ("lewat bintang utama jaya") or at the head of a line."""
    lead = stream.words[at - 1] if at and stream.joined[at] else ""
    led = lead in callings.LEADS or (
        lead in callings.LEADS_TO_CAPITALS and (stream.capital[at] or _is_plainly_one(stream, at))
    )
    labelled = (
        bool(at)
        and stream.words[at - 1] in callings.LABELS
        and stream.capital[at]
        and _LABELLED.match(gap(stream, at)) is not None
    )
    if not led and not labelled and not (stream.capital[at] and stream.begins_line(at)):
        return None
    if stream.words[at] in callings.OTHER_THINGS or ends_name(stream.words[at]) or not may_begin(stream, at):
        return None
    end = name_end(stream, at)
    if _is_person(stream, at, end) or (not led and _speaks(stream, end)):
        return None
    if labelled and end - at >= NAME_LIKE:
        return at, end
    announced = led or (end - at >= LONG_NAME and end < len(stream.words) and stream.words[end] in callings.ANNOUNCES)
    listed = any(ends[inner] > inner for inner in range(at, end))
    return (at, end) if announced and not listed and sounds_like_one(stream, at, end) else None


def _is_person(stream: Stream, at: int, end: int) -> bool:
    """Whether a title stands before, at the head of or within the words ("Bintang Mas Perkasa" has none)."""
    titled = not callings.PERSONS.isdisjoint(stream.words[max(0, at - 1) : at + 1])
    return titled or any(one in callings.PERSONS - vocabulary.NAME_WORDS for one in stream.words[at + 1 : end])


def _is_plainly_one(stream: Stream, at: int) -> bool:
    """Whether small letters here can hardly be anything else: "ini cahaya merapah lestari ya"."""
    end = name_end(stream, at)
    words = [word for word in stream.words[at:end] if word in callings.SOUNDS and word not in callings.PLACES]
    return len(words) >= NAME_LIKE and end - at <= len(words) + 1 and words[-1] == stream.words[end - 1]


def _speaks(stream: Stream, end: int) -> bool:
    """Whether a colon follows: the one whose turn it is in a chat."""
    return end < len(stream.words) and gap(stream, end).startswith(":")


def sounds_like_one(stream: Stream, start: int, end: int) -> bool:
    """Whether words could be a company's name: two that companies are called by, or one among three."""
    words = (vocabulary.SAME_WORD.get(word, word) for word in stream.words[start:end])
    like = sum(word in callings.SOUNDS and word not in callings.PLACES for word in words)
    return like >= NAME_LIKE or (like > 0 and end - start >= LONG_NAME)
