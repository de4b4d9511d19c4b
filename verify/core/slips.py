"""How one word may be another one written otherwise: by habit, with a slip of the keyboard, misread, or shortened."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from rapidfuzz.distance import OSA

from verify.core import names, weights
from verify.core.realwords import REAL_WORDS
from verify.core.vocabulary import NAME_WORDS, SAME_WORD


class How(StrEnum):
    """In what way words of two names stand for each other."""

    SAME = "same"
    SPELLING = "spelling"
    SLIP = "slip"
    MISREAD = "misread"
    JOINED = "joined"
    SHORT = "short"
    OTHER = "other"
    EXTRA = "extra"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two words or runs of words are (0–1), in what way, and how many slips that takes."""

    score: float
    how: How
    slips: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of a name, and what they are as one: as they are written, and folded."""

    words: tuple[str, ...]
    whole: str
    folded: str


class Lexicon(Protocol):
    """What the register knows of words: a word that companies use is never a slip of another one."""

    def known(self, folded: str, /) -> bool:
        """Whether companies use a word of this folded spelling."""

    def spelt(self, word: str, /) -> bool:
        """Whether an entry writes a word in just this spelling."""


class _NoLexicon:
    """Knows no word: for names that are held against each other without a register."""

    def known(self, _folded: str, /) -> bool:
        return False

    def spelt(self, _word: str, /) -> bool:
        return False


NO_LEXICON: Lexicon = _NoLexicon()
_FILLING = frozenset(SAME_WORD.get(word, word) for word in NAME_WORDS)
SAME = Likeness(1.0, How.SAME)
#: Digits that a scanner or a careless hand puts for letters, as one letter a shape: 0/O, 1/l/I, 5/S, 6/G, 8/B.
SHAPES = str.maketrans("015689l", "oisgbgi")
#: Old or other writings that also make real words (karja/karya, pajar/fajar): they count as a slip.
HABITS = (("j", "i"), ("f", "p"), ("ch", "h"))
ENDING = ("utama", "tama")
#: Words whose lengths differ by more are not slips of each other.
_FAR = 2


def alike(asked: str, held: str, lexicon: Lexicon) -> Likeness:
    """Two words of one folded spelling: the same, written by another habit, or two real words after all.

    Where letters that may also tell words apart differ (MEGA/MEGAH, JAVA/JAFA), a spelling that the register itself
    uses is a word of its own: alike, and too many slips away to be the same.
    """
    if asked == held:
        return SAME
    if lexicon.spelt(asked) and names.fold_safely(asked) != names.fold_safely(held):
        return Likeness(weights.OTHER_WORD_SCORE, How.OTHER, weights.MAX_SLIPS + 1)
    return Likeness(weights.FOLD_SCORE, How.SPELLING)


def slip(asked: str, held: str, folds: tuple[str, str], lexicon: Lexicon) -> Likeness | None:
    """One word of another folded spelling taken as the other one written badly; None where it is not.

    A word that companies use is no slip of another: PUTRI is not PUTRA mistyped. A word that people use otherwise
    (TUGAS beside TUNAS) is alike, and too many slips away to be the same. `folds` are both words folded.
    """
    left, right = folds
    if left == right or (abs(len(left) - len(right)) > _FAR and abs(len(asked) - len(held)) > _FAR):
        return None
    if not held.isalpha() and any(char.isdigit() for char in held):
        return None
    if not asked.isalpha():
        return _misread(asked, held)
    if is_used(asked, left, lexicon):
        return None
    found = _by_habit(left, right) or _by_shape(asked, held) or _typed(asked, held, folds)
    if found is not None and asked in REAL_WORDS:
        return Likeness(weights.OTHER_SLIP_SCORE, How.OTHER, weights.MAX_SLIPS + 1)
    return found


def is_used(asked: str, folded: str, lexicon: Lexicon) -> bool:
    """Whether companies use this word of letters, in this spelling or in one that surely means it."""
    known = asked.isalpha() and lexicon.known(folded)
    return known and (lexicon.spelt(asked) or names.fold_safely(asked) == folded)


def _typed(asked: str, held: str, folds: tuple[str, str]) -> Likeness | None:
    """Slips of the keyboard, counted where they are fewer: in the letters typed or in their folded spelling."""
    left, right = folds
    size = len(right)
    if size < weights.SLIP_MIN_LETTERS or len(left) < weights.SLIP_MIN_LETTERS - 1:
        return None
    most = 2 if min(len(left), size) >= weights.TWO_SLIPS_MIN_LETTERS else 1
    slips = OSA.distance(left, right, score_cutoff=most)
    if slips > 1:
        slips = min(slips, OSA.distance(asked, held, score_cutoff=most))
    if slips > most:
        return None
    if slips == 1 and size < weights.LONG_WORD_MIN_LETTERS:
        return Likeness(weights.SHORT_WORD_SLIP_SCORE, How.SLIP, weights.SHORT_WORD_SLIP_COST)
    return Likeness(weights.SLIP_SCORE if slips <= 1 else weights.TWO_SLIPS_SCORE, How.SLIP, max(slips, 1))


def shortened(asked: str, held: str) -> Likeness | None:
    """A word written with a dot for its end: three letters or more, those the other word begins with.

    Only words that fill the register are written so ("Sejaht.", "Indo."): of a name's own word it leaves too little.
    """
    if weights.SHORT_MIN_LETTERS <= len(asked) < len(held) and held.startswith(asked) and held in _FILLING:
        return Likeness(weights.SHORT_SCORE, How.SHORT)
    return None


def long_forms(asked: str) -> tuple[str, ...]:
    """Every word that fills the register and of which this may be the beginning."""
    return tuple(sorted(held for held in _FILLING if shortened(asked, held)))


def joined(asked: Run, held: Run, lexicon: Lexicon) -> Likeness | None:
    """Neighbouring words written as one, or one as several ("rona gemilang"/"ronagemilang"); long ones with a slip."""
    left, right = asked.folded, held.folded
    parts, whole = (asked.words, right) if len(asked.words) > 1 else (held.words, left)
    if left == right:
        return None if _idle_word(parts, whole, slips=0) else Likeness(weights.FOLD_SCORE, How.JOINED)
    if min(len(left), len(right)) < weights.JOINED_SLIP_MIN_LETTERS or min(len(asked.words), len(held.words)) > 1:
        return None
    if left.replace(*ENDING) == right.replace(*ENDING):
        return Likeness(weights.HABIT_SCORE, How.JOINED, 1)
    if OSA.distance(left, right, score_cutoff=1) > 1 and OSA.distance(asked.whole, held.whole, score_cutoff=1) > 1:
        return None
    typed = len(asked.words) > 1
    if _idle_word(parts, whole, slips=1) or _real_word_inside(
        tuple(map(names.fold, parts)), whole, lexicon, typed=typed
    ):
        return None
    return Likeness(weights.SLIP_SCORE, How.JOINED, 1)


def _idle_word(parts: tuple[str, ...], whole: str, *, slips: int) -> bool:
    """Whether the run is as near without one of its words: "INODNESIA A" is no slip, but a slip and a word more."""
    rests = ("".join((*parts[:at], *parts[at + 1 :])) for at in range(len(parts)) if len(parts) > 1)
    return any(OSA.distance(names.fold(rest), whole, score_cutoff=slips) <= slips for rest in rests)


def _real_word_inside(parts: tuple[str, ...], whole: str, lexicon: Lexicon, *, typed: bool) -> bool:
    """Whether the slip makes a part of the run another real word: PUTRIJAYA is not PUTRA JAYA, nor the reverse.

    `typed`: the parts are what was asked, `whole` what is held; otherwise the reverse.
    """
    for at, part in enumerate(parts):
        before, after = "".join(parts[:at]), "".join(parts[at + 1 :])
        if whole.startswith(before) and whole.endswith(after) and len(whole) >= len(before) + len(after):
            told = part if typed else whole[len(before) : len(whole) - len(after)]
            if told in REAL_WORDS or lexicon.known(told):
                return True
    return False


def _misread(asked: str, held: str) -> Likeness | None:
    """Digits in a word of letters are letters misread; a word of digits alone never is."""
    letters = sum(char.isalpha() for char in asked)
    if letters * 2 > len(asked) and _shapes(asked) == _shapes(held):
        return Likeness(weights.MISREAD_SCORE, How.MISREAD)
    return None


def _by_shape(asked: str, held: str) -> Likeness | None:
    return Likeness(weights.MISREAD_SCORE, How.MISREAD, 1) if _shapes(asked) == _shapes(held) else None


def _shapes(word: str) -> str:
    """One writing for what a scanner takes for one another: rn/m, vv/w, l/i, and digits for letters."""
    return word.translate(SHAPES).replace("rn", "m").replace("vv", "w")


def _by_habit(left: str, right: str) -> Likeness | None:
    if len(right) < weights.SLIP_MIN_LETTERS:
        return None
    for old, new in HABITS:
        left, right = left.replace(old, new), right.replace(old, new)
    return Likeness(weights.HABIT_SCORE, How.SPELLING, 1) if left == right else None
