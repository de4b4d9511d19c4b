"""A message as one sign a word, so that what it says can be looked for in words instead of letters.

`coded` turns a text into a short string: a private sign for every word that a pattern knows, `x` for any other word,
`#` for a number, `Y` for one from 12 to 17, `$` for a sum of money, and `.` `?` `,` for where a sentence or a part of
it ends. `compiled` turns a pattern written in words into a regular expression over such strings. Every gap in a pattern
is bounded and no part of it repeats within a repetition, so that looking takes time in proportion to the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count

from verify.core.message.said.words import DENIALS, PAIRS, WORD_OF

_PIECE = re.compile(
    r"@[\w.]+|[^\s@]{1,64}@\S+|(?:https?://|www\.|t\.me/|wa\.me/)\S+"  # handles, addresses and links are no words
    r"|a\.\s?n\.?(?=[\s:])|a/n(?!\w)"  # in the name of
    r"|\d[\d.,]*(?<=\d)"
    r"|(?:sipp?|bp|kp|kemenp|p)\d(?:mi|tki)(?!\w)"
    r"|[^\W\d_]+(?:['’`-][^\W\d_]+)*"
    r"|[^\w\s]|\n",
    re.IGNORECASE,
)
_ENDS = {"\n": ".", ".": ".", "!": ".", ";": ".", "•": ".", "▪": ".", "?": "?"}
_SKIPPED = frozenset("/&+\"'*_`’“”‘~#@%^|\\")
#: A full stop behind these ends no sentence.
_SHORTENED = frozenset(
    "sdr sdri bpk bp h hj jl tgl no rek hub tlp telp rp min max maks us kab kec ds tdk yg dgn utk blm sdh klo".split()
)
_UNITS = frozenset(
    """juta ribu usd us dolar dollar dollars rm myr ringgit sgd sing nt ntd twd hkd hk yen jpy won krw euro eur riyal
    real sar dirham aed rupiah idr aud nzd php peso baht thb k m rp bnd qar kwd pln""".split()
)
_CURRENCIES = frozenset("rp idr usd us rm myr sgd s nt ntd twd hkd hk jpy krw eur sar aed aud nzd php thb bnd".split())
_MARKS = frozenset("$€¥£₩฿₱")
_IN_THE_NAME_OF = frozenset({"a.n", "a.n.", "a. n.", "a. n", "a/n"})
#: What stands glued to a number that says a word twice: "tes2an".
_TAILS = frozenset({"an", "nya"})
_ENDINGS = ("nya", "ny", "lah", "kah", "kan", "mu", "ku", "ne", "na", "an", "in", "2", "e", "i")
_SHORTEST_STEM = 3
_YOUNGEST, _OLDEST = 12, 17
_DIGITS_OF_A_SUM = 6

#: Stand for a word that no pattern knows, and for what is known by its kind.
UNKNOWN, NUMBER, YOUNG, SUM = "x", "#", "Y", "$"

_signs = count(0xE000)
_SIGN_OF: dict[str, str] = {}


def sign_of(word: str) -> str:
    """The sign of a word as `WORD_OF` has it; a word that is new gets a sign of its own."""
    if word not in _SIGN_OF:
        _SIGN_OF[word] = chr(next(_signs))
    return _SIGN_OF[word]


DENIED = "".join(map(sign_of, DENIALS))
# "jangan lupa", "tidak masalah", "bukan cuma": they look like a denial and deny nothing.
_NO_DENIAL = re.compile(
    "[{}](?=[{}])".format(
        DENIED,
        "".join(map(sign_of, "lupa khawatir takut ragu sungkan apa masalah ribet repot malu cuma saja kuatir".split())),
    )
)


@dataclass(frozen=True, slots=True)
class Coded:
    """A text by its signs, and where each of them stands in it."""

    text: str
    signs: str
    spans: tuple[tuple[int, int], ...]

    def words(self, start: int, end: int) -> str:
        """What the signs from `start` to `end` stand for, on one line."""
        return " ".join(self.text[self.spans[start][0] : self.spans[end - 1][1]].split())


def coded(text: str) -> Coded:
    """The signs of a text that `verify.core.text.clean` has gone over."""
    signs: list[str] = []
    spans: list[tuple[int, int]] = []
    last = ""
    for hit in _PIECE.finditer(text):
        start, end = hit.span()
        around = _Around(
            last=last,
            sign=signs[-1] if signs else "",
            glued=bool(spans) and spans[-1][1] == start,
            spaced=text[start - 1 : start].isspace(),
            after=text[end : end + 2].strip()[:1],
        )
        sign, joins = _read(hit.group().lower(), around)
        if not sign:
            continue
        if joins and signs:
            signs[-1], spans[-1] = sign, (spans[-1][0], end)
        else:
            signs.append(sign)
            spans.append((start, end))
        last = hit.group().lower()
    return Coded(text, _NO_DENIAL.sub(UNKNOWN, "".join(signs)), tuple(spans))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """What stands beside a piece: the one before with its sign, and the first character behind."""

    last: str
    sign: str
    glued: bool
    spaced: bool
    after: str


def _read(piece: str, around: _Around) -> tuple[str, bool]:
    """The sign of a piece ("" for none), and whether it takes the place of the one before."""
    if piece in _IN_THE_NAME_OF:
        return sign_of("atasnama"), False
    if "@" in piece[:-1] or "/" in piece[1:]:
        return UNKNOWN, False
    if piece[0].isdigit():
        return _number(piece, around)
    if piece[0].isalpha():
        return ("", False) if around.glued and piece in _TAILS else _word(piece, around)
    return _mark(piece, around), False


def _word(piece: str, around: _Around) -> tuple[str, bool]:
    """A word, also one that is said twice ("hati-hati"), the unit of a sum ("2 juta"), the second of a pair."""
    half, hyphen, other = piece.partition("-")
    if piece == around.last or (hyphen and half == other):
        known = WORD_OF.get(f"{half}2") or _plain(half)
        return _SIGN_OF.get(known, UNKNOWN), piece == around.last
    word = _plain(piece)
    if pair := PAIRS.get((around.last, piece)) or PAIRS.get((_plain(around.last), word)):
        return sign_of(pair), True
    if word in ("juta", "ribu") or (around.sign in (NUMBER, YOUNG) and (word in _UNITS or piece in _UNITS)):
        return SUM, around.sign in (NUMBER, YOUNG, SUM)
    if piece == "no" and (around.after.isdigit() or around.after in (".", ":")):
        return UNKNOWN, False
    return _SIGN_OF.get(word, UNKNOWN), False


def _plain(piece: str) -> str:
    """A word as `WORD_OF` has it, without the little endings that Indonesian hangs on words."""
    if piece in WORD_OF or piece in _SIGN_OF:
        return WORD_OF.get(piece, piece)
    for ending in _ENDINGS:
        stem = piece.removesuffix(ending)
        if len(piece) > len(stem) >= _SHORTEST_STEM and (stem in WORD_OF or stem in _SIGN_OF):
            return WORD_OF.get(stem, stem)
    half, hyphen, other = piece.partition("-")
    return _plain(other) if hyphen and half in ("di", "me", "ter", "ke") else piece


def _number(piece: str, around: _Around) -> tuple[str, bool]:
    """A number, a sum ("Rp 5.000", "3.000.000"), or the 2 that says a word twice ("siapa2")."""
    digits = "".join(char for char in piece if char.isdigit())
    if around.glued and digits == "2" and around.last.isalpha():
        return "", False
    if around.last in _CURRENCIES or around.last in _MARKS:
        return SUM, True
    if len(digits) >= _DIGITS_OF_A_SUM and not digits.startswith("0") and len(digits) < len(piece):
        return SUM, False
    young = len(piece) == len(str(_OLDEST)) and piece.isdigit() and _YOUNGEST <= int(piece) <= _OLDEST
    return (YOUNG if young else NUMBER), False


def _mark(piece: str, around: _Around) -> str:
    """A mark: where a sentence or a part of it ends, money, or nothing."""
    if piece in _MARKS:
        return SUM
    if piece in _SKIPPED or (piece in ".-" and not _parts(piece, around)):
        return ""
    return _ENDS.get(piece, ",")


def _parts(piece: str, around: _Around) -> bool:
    """Whether a full stop ends a sentence, or a dash stands between two parts of one."""
    return around.last not in _SHORTENED if piece == "." else around.spaced
