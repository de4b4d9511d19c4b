"""A message as one stream of words, each with its place, its clause and its sentence: what every pass walks over."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from verify.core.message.words import SHORT_FORMS

_WORD = re.compile(r"[^\W_]+(?:['’‘`´ʼ][^\W_]+)*")
_APOSTROPHE = re.compile("['’‘`´ʼ]")
#: What stands between two words and ends a sentence: a line, or a full stop that no abbreviation and no number has.
_SENTENCE = re.compile(r"\n|[!?…]|\.(?=\s|$|[\"”])|\s[-–—=>]+\s|[•✅✔❌❗🔹👉]")
#: … and a clause: any sign but those within a compound ("jalan-jalan"), the stop of an abbreviation and a colon.
_CLAUSE = re.compile(r"[^\s\w.\-/'’&+:]")
#: Signs that stand within a name: "A. B.", "X & Y", "Al-Amin"; and those of them that part after all.
_JOINED = re.compile(r"[ .&'’+-]*\Z")
_PARTED = re.compile(r"\.\s|\s-|-\s|\n")


class Word(NamedTuple):
    """One word: squeezed, its place in the text, and the numbers of its clause and its sentence, counted from 0."""

    word: str
    start: int
    end: int
    clause: int
    sentence: int


class Stream:
    """The words of a text in order, and the sentences they make. The text is clean (`verify.core.text.clean`)."""

    __slots__ = ("asked", "capital", "ends", "joined", "lines", "starts", "text", "tokens", "words")

    def __init__(self, text: str) -> None:
        """Cut the text; linear in its length."""
        self.text = text
        self.tokens: list[Word] = []
        #: Of each word: whether it is joined to the one before as in a name, and whether no small letter begins it.
        self.joined: list[bool] = []
        self.capital: list[bool] = []
        #: Of each sentence: the first word's number, whether it asks, and whether a line begins with it.
        self.starts: list[int] = []
        self.asked: list[bool] = []
        self.lines: list[bool] = []
        self._cut()
        self.words = [one.word for one in self.tokens]
        self.ends = [one.end for one in self.tokens]

    def _cut(self) -> None:
        clause = sentence = 0
        last, before = 0, ""
        text, tokens = self.text, self.tokens
        for hit in _WORD.finditer(text):
            start, end = hit.span()
            gap, joined = text[last:start], False
            if not tokens:
                self._open(0, line=True)
            elif gap == " ":
                joined = True
            elif _ends_sentence(gap, before):
                self.asked[sentence] = "?" in gap
                sentence, clause = sentence + 1, clause + 1
                self._open(len(tokens), line="\n" in gap)
            else:
                clause += 1 if _CLAUSE.search(gap) else 0
                joined = _JOINED.match(gap) is not None and not _PARTED.search(gap)
            before = hit.group().casefold()
            before = before if before.isalnum() else _APOSTROPHE.sub("", before)
            tokens.append(Word(before, start, end, clause, sentence))
            self.joined.append(joined)
            self.capital.append(not text[start].islower())
            last = end
        if tokens:
            self.asked[sentence] = "?" in text[last:]

    def _open(self, first: int, *, line: bool) -> None:
        self.starts.append(first)
        self.asked.append(False)
        self.lines.append(line)

    def at(self, place: int) -> int:
        """The number of the first word that ends after a place in the text."""
        return bisect_left(self.ends, place + 1)

    def gap(self, number: int) -> str:
        """What stands between a word and the one before; nothing before the first."""
        return self.text[self.tokens[number - 1].end : self.tokens[number].start] if number else ""

    def begins_line(self, number: int) -> bool:
        """Whether a word is the first of a line."""
        sentence = self.tokens[number].sentence
        return self.starts[sentence] == number and self.lines[sentence]

    def sentence_of(self, start: int) -> int:
        """The sentence that a place between words belongs to: the one before it, unless that one ends there."""
        at = min(self.at(start), len(self.tokens) - 1)
        if at > 0 and self.tokens[at - 1].end <= start:
            before = self.tokens[at - 1]
            if not _ends_sentence(self.text[before.end : start], before.word):
                return before.sentence
        return self.tokens[at].sentence

    def sentence(self, number: int) -> list[str]:
        """The words of a sentence."""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.tokens)
        return self.words[self.starts[number] : end]

    def before(self, number: int, most: int) -> list[str]:
        """At most so many words before a word, in its clause, the nearest first."""
        return self._near(range(number - 1, max(-1, number - 1 - most), -1), number)

    def after(self, number: int, most: int) -> list[str]:
        """At most so many words from a word on, in the clause of the word before it, the nearest first."""
        return self._near(range(number, min(len(self.tokens), number + most)), number - 1)

    def _near(self, places: range, of: int) -> list[str]:
        found = []
        for place in places:
            if not 0 <= of < len(self.tokens) or self.tokens[place].clause != self.tokens[of].clause:
                break
            found.append(self.words[place])
        return found


def _ends_sentence(gap: str, before: str) -> bool:
    """Whether the signs between two words end a sentence; the stop of "Jl." or "Hub." does not."""
    if gap in (" ", "-", ", "):
        return False
    hit = _SENTENCE.search(gap)
    return hit is not None and not (hit.group() == "." and before in SHORT_FORMS)
