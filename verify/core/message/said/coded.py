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

from verify.core.message.said.stem import stem
from verify.core.message.said.words import DENIALS, PAIRS, WORD_OF

_ADDRESS = r"@[\w.]+|[^\s@]{1,64}@\S+|"
_REST = (
    r"(?:https?://|www\.|t\.me/|wa\.me/)\S+)"
    r"|(?P<for>a\.\s?n\.?(?=[\s:])|a/n(?!\w))"  # in the name of
    r"|(?P<number>\d[\d.,]*(?<=\d))"
    r"|(?P<word>(?:sipp?|bp|kp|kemenp|p)\d(?:mi|tki)(?!\w)|[^\W\d_]+(?:['’`-][^\W\d_]+)*)"
    r"|[^\w\s]|\n"
)
#: The pieces of a text, and of one without "@", where no address is looked for at every place.
_PIECE = re.compile(f"(?P<link>{_ADDRESS}{_REST}", re.IGNORECASE)
_PIECE_OF_PLAIN = re.compile(f"(?P<link>{_REST}", re.IGNORECASE)
_ENDS = {"\n": ".", ".": ".", "!": ".", ";": ".", "•": ".", "▪": ".", "?": "?"}
_SKIPPED = frozenset("/&+\"'*_`’“”‘~#@%^|\\")
#: A full stop behind these ends no sentence.
_SHORTENED = frozenset(
    "an sdr sdri bpk bp h hj jl tgl no rek hub tlp telp rp min max maks us kab kec ds tdk yg dgn utk blm".split()
)
_UNITS = frozenset(
    """juta ribu usd us dolar dollar dollars rm myr ringgit sgd sing nt ntd twd hkd hk yen jpy won krw euro eur riyal
    real sar dirham aed rupiah idr aud nzd php peso baht thb k m rp bnd qar kwd pln""".split()
)
_CURRENCIES = frozenset("rp idr usd us rm myr sgd s nt ntd twd hkd hk jpy krw eur sar aed aud nzd php thb bnd".split())
_MARKS = frozenset("$€¥£₩฿₱")
#: What stands glued to a number that says a word twice: "tes2an".
_TAILS = frozenset({"an", "nya"})
_NEXT_WORD = re.compile(r"\s?([^\W\d_]{0,16})")
#: Behind a zero that is a sum, not the first digit of a number.
_ALONE = re.compile(r"(?!\s?[\d.-]*\d)")
_JAVANESE = ("no", "ke", "ne", "kei")
#: What a number is of: behind any other word's "no" stands what is denied ("no experience").
_NUMBERED = frozenset(
    """rek rekening norek hp wa telp telepon telpon tlp tel kontak hubungi hotline ktp nik kk paspor passport induk urut
    registrasi reg antrian id sip sk izin ijin surat anggota kamar rumah pol polisi polis seri resi dana gopay ovo bca
    bri bni mandiri bsi contact phone account whatsapp saya kami dia ini itu nya baru lama resmi kantor agen yang yg
    tujuan darurat aduan pengaduan atas atasnama an""".split()
)
_TEENS = frozenset(map(str, range(12, 18)))
#: Years of birth of who is no adult in 2026 or soon after.
_BORN = frozenset(map(str, range(2009, 2016)))
_YEARS = frozenset(map(str, range(1990, 2025)))
#: Ages from 12 to 17 in one word.
_YOUNG_WORDS = frozenset(
    "limabelas limablas limolas enambelas nambelas nembelas tujuhbelas tujublas pitulas empatbelas".split()
)
_DIGITS_OF_A_SUM, _LONGEST_WORD = 6, 32
_SCALES = frozenset({"juta", "ribu"})
_TOLD_BY_THE_NEXT = frozenset({"no", "tak"})
_FIRST_OF_PAIRS = frozenset(first for first, _ in PAIRS)

#: Stand for a word that no pattern knows, and for what is known by its kind.
UNKNOWN, NUMBER, YOUNG, BORN, PAST, SUM = "x", "#", "Y", "B", "P", "$"
_COUNTED = frozenset({NUMBER, YOUNG})

_signs = count(0xE000)
_SIGN_OF: dict[str, str] = {}
_WORD_BY_SIGN: dict[str, str] = {}


#: What words met before stand for: messages are made of the same few thousand. Only of words that are known here, so
#: that no name which somebody typed is kept in memory.
_MET: dict[str, str] = {}
_MOST_MET = 1 << 13


def _met(piece: str) -> str:
    """`_plain` of a word of common length, remembered."""
    word = _MET.get(piece)
    if word is None:
        word = _plain(piece)
        if word in _SIGN_OF and len(_MET) < _MOST_MET:
            _MET[piece] = word
    return word


def sign_of(word: str) -> str:
    """The sign of a word as `WORD_OF` has it; a word that is new gets a sign of its own."""
    if word not in _SIGN_OF:
        _SIGN_OF[word] = sign = chr(next(_signs))
        _WORD_BY_SIGN[sign] = word
        _MET.clear()
    return _SIGN_OF[word]


DENIED = "".join(map(sign_of, DENIALS))
# "jangan lupa", "tidak masalah", "bukan cuma": they look like a denial and deny nothing.
_NO_DENIAL = re.compile(
    "[{}](?=[{}])".format(
        DENIED.replace(sign_of("belum"), ""),
        "".join(map(sign_of, "lupa khawatir takut ragu sungkan apa masalah malu cuma saja kuatir".split())),
    )
)


@dataclass(frozen=True, slots=True)
class Coded:
    """A text by its signs, where each of them stands in it, and which there are.

    `tokens`: for each sign the word that it stands for; a word that no pattern knows as it is written, without what
    Indonesian puts before and behind words; for a number, an end or a word of no sense the sign itself.
    """

    text: str
    signs: str
    tokens: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    present: frozenset[str]

    def words(self, start: int, end: int) -> str:
        """What the signs from `start` to `end` stand for, on one line."""
        return " ".join(self.text[self.spans[start][0] : self.spans[end - 1][1]].split())


def denies(word: str) -> bool:
    """Whether a word, as `words` has it, denies what follows it."""
    return word in DENIALS


def coded(text: str) -> Coded:
    """The signs of a text that `verify.core.text.clean` has gone over."""
    coder = _Coder(text)
    for hit in (_PIECE if "@" in text else _PIECE_OF_PLAIN).finditer(text):
        coder.take(hit)
    line = _NO_DENIAL.sub(UNKNOWN, "".join(coder.signs))
    words = zip(line, coder.words, strict=True)
    tokens = tuple(word if sign == UNKNOWN else _WORD_BY_SIGN.get(sign, sign) for sign, word in words)
    return Coded(text, line, tokens, tuple(coder.spans), frozenset(line))


class _Coder:
    """Takes the pieces of a text one by one; what belongs to the piece before is put to it."""

    __slots__ = ("before", "end", "last", "last_word", "signs", "spans", "text", "words")

    def __init__(self, text: str) -> None:
        """Begin with nothing taken."""
        self.text, self.last, self.last_word = text, "", ""
        self.signs: list[str] = []
        self.spans: list[tuple[int, int]] = []
        #: What each sign stands for if no pattern knows it.
        self.words: list[str] = []
        #: The sign taken last, and where it ends.
        self.before, self.end = "", -1

    def take(self, hit: re.Match[str]) -> None:
        """Take the next piece."""
        piece, kind = hit.group().lower(), hit.lastgroup
        start, end = hit.span()
        word, joins = "", False
        if kind == "word":
            if piece in _TAILS and self.end == start:
                return
            word = _met(piece) if len(piece) <= _LONGEST_WORD else _plain(piece)
            sign, joins = self._word(piece, word, end)
        elif kind is None:
            sign = self._mark(piece, start)
            if not sign:
                return
        elif kind == "number":
            sign, joins = self._number(piece, end, glued=self.end == start)
        else:
            sign = _FOR if kind == "for" else UNKNOWN
        if joins and self.signs:
            self.signs[-1], self.spans[-1], self.words[-1] = sign, (self.spans[-1][0], end), UNKNOWN
        else:
            self.signs.append(sign)
            self.spans.append((start, end))
            self.words.append(word if piece.isalpha() and len(piece) <= _LONGEST_WORD else UNKNOWN)
        self.before, self.end, self.last, self.last_word = sign, end, piece, word

    def _word(self, piece: str, word: str, end: int) -> tuple[str, bool]:
        """A word, also one that is said twice ("hati-hati"), the unit of a sum ("2 juta"), the second of a pair."""
        if piece == self.last or "-" in piece:
            half, _, other = piece.partition("-")
            if piece == self.last or other.startswith(half):
                known = WORD_OF.get(f"{half}2") or _plain(half)
                return _SIGN_OF.get(known, UNKNOWN), piece == self.last
        if self.last in _FIRST_OF_PAIRS or self.last_word in _FIRST_OF_PAIRS:
            pair = PAIRS.get((self.last, piece)) or PAIRS.get((self.last_word, word))
            if pair:
                return (YOUNG if pair == "young" else sign_of(pair)), True
        if word in _SCALES:
            return SUM, self.before in _COUNTED or self.before == SUM
        if self.before in _COUNTED and (word in _UNITS or piece in _UNITS):
            return SUM, True
        if piece in _TOLD_BY_THE_NEXT or word in _YOUNG_WORDS:
            return self._doubtful(piece, end), False
        return _SIGN_OF.get(word, UNKNOWN), False

    def _doubtful(self, piece: str, end: int) -> str:
        """A word whose sense the next one tells, or an age in one word."""
        if piece == "no":  # "no experience" denies; "no rek", "no. 12" and "no wa" count
            behind = self._behind(end)
            return sign_of("tidak") if behind and behind not in _NUMBERED else UNKNOWN
        if piece == "tak":  # "tak boleh" denies; in "tak bikinno" it is Javanese for "I shall"
            return UNKNOWN if self._behind(end).endswith(_JAVANESE) else sign_of("tidak")
        return YOUNG

    def _behind(self, end: int) -> str:
        """The word behind a place, in small letters."""
        found = _NEXT_WORD.match(self.text, end)
        return found[1].lower() if found else ""

    def _number(self, piece: str, end: int, *, glued: bool) -> tuple[str, bool]:
        """A number, a sum ("Rp 5.000", "3.000.000"), or the 2 that says a word twice ("siapa2")."""
        if glued and piece == "2" and self.last.isalpha():
            known = WORD_OF.get(f"{self.last}2")
            return (_SIGN_OF.get(known, UNKNOWN) if known else self.before), True
        coin = self.last in _CURRENCIES or self.last in _MARKS
        if piece == "0" and _ALONE.match(self.text, end):  # "DP 0", "Rp 0,-", "0 rupiah" deny
            return sign_of("tidak"), coin
        parted = not piece.isdigit() and piece[0] != "0"
        if coin or (parted and sum(map(str.isdigit, piece)) >= _DIGITS_OF_A_SUM):
            return SUM, coin
        if piece in _TEENS:
            return YOUNG, False
        if piece in _YEARS:
            return (BORN if piece in _BORN else PAST), False
        return NUMBER, False

    def _mark(self, piece: str, start: int) -> str:
        """A mark: where a sentence or a part of it ends, money, or nothing."""
        if piece in _MARKS:
            return SUM
        if piece == ".":
            return "" if self.last in _SHORTENED else "."
        if piece == "-":
            return "," if self.text[start - 1 : start].isspace() else ""
        return "" if piece in _SKIPPED else _ENDS.get(piece, ",")


def _plain(piece: str) -> str:
    """A word as `WORD_OF` has it, without what Indonesian puts before and behind words."""
    if piece in WORD_OF or piece in _SIGN_OF:
        return WORD_OF.get(piece, piece)
    if bare := stem(piece, _is_known):
        return WORD_OF.get(bare, bare)
    halves = (_plain(half) for half in reversed(piece.split("-"))) if "-" in piece else ()
    return next((half for half in halves if half in _SIGN_OF), piece)  # "di-reimburse", "Nunukan-Sebatik"


def _is_known(word: str) -> bool:
    return word in WORD_OF or word in _SIGN_OF


_FOR = sign_of("atasnama")
