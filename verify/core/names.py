"""A company's name as people write it → NameKey: the words that tell it from others, and what was set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from sys import intern

from verify.core import text, vocabulary

_BRACKETS = re.compile(r"[(\[{]([^)\]}]*)(?:[)\]}]|$)")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}", re.IGNORECASE)
_HANDLE = re.compile(r"^\s*(@\w|https?://|www\.|wa\.me/)", re.IGNORECASE)

#: Spelling habits that do not make another company (findings §1: y/i, dj/j, oe/u, double letters, sy/sh, kh/h).
FOLDS = (
    ("oe", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("sj", "s"),
    ("sy", "s"),
    ("sh", "s"),
    ("kh", "h"),
    ("dh", "d"),
    ("th", "t"),
    ("bh", "b"),
    ("gh", "g"),
    ("ph", "f"),
    ("ck", "k"),
    ("q", "k"),
    ("v", "f"),
    ("x", "ks"),
    ("y", "i"),
    ("ua", "wa"),
    ("z", "s"),
)
#: Of these, the ones that may tell two real words apart; so may a final h.
UNSAFE = frozenset({"v", "z", "sy", "sh"})
#: Whether `fold` has anything to do at all; most words it leaves alone.
_FOLDABLE = re.compile("|".join(re.escape(old) for old, _ in FOLDS) + r"|(.)\1|h$")
#: A word written with a dot for its end ("Sej.", "Indo."); two letters are a legal form or initials, never a word.
_SHORTENED = re.compile(r"(?<![\w.])([^\W\d_]{3,})\.(?!\w\.)")
_TALK_IN_FRONT = vocabulary.TALK_BEFORE | vocabulary.ROLE_WORDS
_TALK_BEHIND_A_QUESTION = vocabulary.TALK_AFTER | vocabulary.ASKED_AFTER | vocabulary.OR_NOT
_FORMS = vocabulary.COMPANY_FORMS | set(vocabulary.FOREIGN_FORMS)
_FORMS_IN_FRONT = _FORMS | vocabulary.ROLE_WORDS
_COMPANY_WORDS = _FORMS | set(vocabulary.WRONG_FORMS)
_SHORT = 3
LONGEST_INITIALS = 5
#: One empty set for every name, as words are kept once: a register has a hundred thousand names of few words.
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NameKey:
    """A name taken apart. `words` are what is compared, in order, each in its common spelling.

    `normalised` joins them with blanks: two names with the same `normalised` are the same name. `notes` are
    bracketed groups that are neither a register tag nor the name's own initials, each as words: whoever compares
    must account for them. `town` is what follows "cabang". `form` is the word of a kind that may not place workers,
    `foreign` the legal forms of other countries; `mixed` tells letters of two scripts, as a copied name may hide them.
    `folds` are the words after `fold`, one each; `written` the same words before they got their common spelling
    ("int" for "internasional"); `short` the words written with a dot for their end.
    """

    raw: str
    words: tuple[str, ...]
    folds: tuple[str, ...]
    written: tuple[str, ...]
    notes: tuple[tuple[str, ...], ...] = ()
    town: tuple[str, ...] = ()
    is_pt: bool = False
    form: str | None = None
    foreign: frozenset[str] = frozenset()
    mixed: bool = False
    short: frozenset[str] = frozenset()

    @property
    def normalised(self) -> str:
        """The words, one blank between."""
        return " ".join(self.words)

    @property
    def compact(self) -> str:
        """The words without blanks: fused and split writings of one name meet here."""
        return "".join(self.words)

    @property
    def folded(self) -> str:
        """`compact` after `fold`: spelling habits meet here."""
        return fold(self.compact)


def fold(word: str) -> str:
    """One spelling for what is pronounced alike; a final h and doubled letters go. Idempotent."""
    if not _FOLDABLE.search(word):
        return word
    before = ""
    while before != word and (not before or _FOLDABLE.search(word)):
        before = word
        for old, new in FOLDS:
            if old in word:
                word = word.replace(old, new)
        word = _undoubled(word)
        word = word[:-1] if len(word) > _SHORT and word.endswith("h") else word
    return word


def fold_safely(word: str) -> str:
    """`fold` without the habits that may tell real words apart too: v/f, z/s, sy/s, final h (JAVA/JAFA, MEGA/MEGAH)."""
    for old, new in FOLDS:
        word = word if old in UNSAFE else word.replace(old, new)
    return _undoubled(word)


def _undoubled(word: str) -> str:
    """Every run of one letter as one of it."""
    return "".join([one for one, following in pairwise(word) if one != following]) + word[-1:]


def name_key(raw: str, *, talk: bool = False) -> NameKey:
    """Read a company's name. Total: any text gives a key, an empty one where no word is left.

    `talk` drops chatter at both ends ("katanya dari PT … ya pak"); a register's own entry is read without it.
    """
    flat = _DOTTED.sub(lambda m: m.group().replace(".", "") + " ", text.clean(raw)).replace("&", " dan ")
    inside = tuple(text.words(group) for group in _BRACKETS.findall(flat))
    outside = _join_letters(text.words(_BRACKETS.sub(" ", flat)))
    body, town = _cut_branch(_strip_talk(outside, asks=asks(flat)) if talk else outside)
    is_pt = "pt" in body or "perseroan" in body
    form = _wrong_form(body, is_pt=is_pt)
    stripped = _strip_forms(tuple(word for word in body if vocabulary.WRONG_FORMS.get(word) != form) if form else body)
    foreign = frozenset(vocabulary.FOREIGN_FORMS[word] for word in body if word in vocabulary.FOREIGN_FORMS)
    kept = tuple(intern(vocabulary.SAME_WORD.get(word, word)) for word in stripped)
    folds = tuple(intern(fold(word)) for word in kept)
    tags = vocabulary.ASKED_TAGS if talk else vocabulary.REGISTER_TAGS
    notes = tuple(note for note in inside if note and not _set_aside(note, kept, tags))
    return NameKey(
        raw=raw,
        words=kept,
        folds=kept if folds == kept else folds,
        written=kept if kept == stripped else stripped,
        notes=notes,
        town=town,
        is_pt=is_pt,
        form=form,
        foreign=foreign or _NONE,
        mixed=text.mixed_scripts(raw),
        short=frozenset(text.squeeze(word) for word in _SHORTENED.findall(flat)) if "." in flat else _NONE,
    )


@lru_cache(maxsize=1 << 20)
def published_key(name: str) -> NameKey:
    """`name_key` of a name that a register publishes, remembered: every new version holds nearly the same names.

    Never for what a person typed, which is not to be remembered. Room for every name of a large register: joining reads
    all of them several times in turn, and a smaller memory would forget each just before it is asked for again.
    """
    return name_key(name)


def is_person_or_handle(raw: str) -> bool:
    """Whether the text is plainly no company: a handle, a link, a number, or a titled person without a PT."""
    if _HANDLE.search(raw) or "@" in raw:
        return True
    found = text.words(raw)
    if not any(any(char.isalpha() for char in word) for word in found):
        return True
    titled = found[0] in vocabulary.HONORIFICS and len(found) > 1
    return titled and _COMPANY_WORDS.isdisjoint(found)


def brackets(raw: str) -> tuple[tuple[str, ...], ...]:
    """What stands in brackets in a name, each group as words, register tags too."""
    return tuple(text.words(group) for group in _BRACKETS.findall(text.clean(raw)))


def is_initials(key: NameKey) -> bool:
    """Whether all that is left is initials ("PT PSM"): one very short word, or a short one without a vowel."""
    if len(key.words) != 1:
        return False
    word = key.words[0]
    return len(word) <= _SHORT or (len(word) <= LONGEST_INITIALS and not any(vowel in word for vowel in "aeiou"))


def initials(key: NameKey) -> str:
    """The first letters of the words: a hint at most, never a match (findings §1)."""
    return "".join(word[0] for word in key.words)


def _set_aside(note: tuple[str, ...], name: tuple[str, ...], tags: frozenset[str]) -> bool:
    """A tag, or the initials of the name itself: not part of the name."""
    letters = "".join(word[0] for word in name)
    return " ".join(note) in tags or (len(note) == 1 and note[0] in (letters, "pt" + letters))


def _wrong_form(found: tuple[str, ...], *, is_pt: bool) -> str | None:
    """The word for a form that may not place workers, standing in front, or at the end where no PT is named."""
    if not found:
        return None
    return vocabulary.WRONG_FORMS.get(found[0]) or (None if is_pt else vocabulary.WRONG_FORMS.get(found[-1]))


def _cut_branch(found: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The name before a branch word and the town after it; a leading branch word cuts nothing."""
    for at, word in enumerate(found):
        if at > 0 and word in vocabulary.BRANCH_WORDS:
            town = found[at + 1 :]
            while town and town[0] in vocabulary.BRANCH_WORDS | {"di"}:
                town = town[1:]
            return found[:at], town
    return found, ()


def asks(flat: str) -> bool:
    """Whether the text is a question about a name ("apakah … resmi?")."""
    return "?" in flat or flat.casefold().startswith(("apakah", "apa ", "benarkah", "cek", "tolong cek", "mohon cek"))


def _strip_talk(found: tuple[str, ...], *, asks: bool) -> tuple[str, ...]:
    """Drop talk and role words in front and talk behind; a text of nothing but talk stays as it is."""
    after = _TALK_BEHIND_A_QUESTION if asks else vocabulary.TALK_AFTER
    start, end = 0, len(found)
    form = next((at for at, word in enumerate(found) if word in ("pt", "perseroan")), 0)
    while start < end and _is_talk(found[start], before_form=start < form):
        start += 1
    while end > start and found[end - 1] in after:
        end -= 1
    return found[start:end] or found


def _is_talk(word: str, *, before_form: bool) -> bool:
    """Whether a word in front of a name is talk, where a legal form is yet to come or not."""
    return word in _TALK_IN_FRONT or (before_form and word in vocabulary.TALK_BEFORE_FORM)


def _strip_forms(found: tuple[str, ...]) -> tuple[str, ...]:
    """Drop legal forms at both ends, and role words in front."""
    start, end = 0, len(found)
    while start < end and found[start] in _FORMS_IN_FRONT:
        start += 1
    while end > start and found[end - 1] in _FORMS:
        end -= 1
    return found[start:end]


def _join_letters(found: tuple[str, ...]) -> tuple[str, ...]:
    """Runs of two or more single letters are one word: "Y A S R I" → "yasri"."""
    joined: list[str] = []
    run: list[str] = []
    for word in (*found, ""):
        if len(word) == 1 and word.isalpha():
            run.append(word)
            continue
        joined += ["".join(run)] if len(run) > 1 else run
        run = []
        if word:
            joined.append(word)
    return tuple(joined)
