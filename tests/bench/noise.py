"""Fourteen ways in which people spoil a company's name, one a function; None where a name has no room for it.

They are what the real spellings of tests/eval show: slips of the keyboard, joined and split words, old spelling, word
order, legal forms at both ends, towns, letters misread from a picture, chatter, shortened words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from random import Random

from verify.core import vocabulary

Noise = Callable[[str, Random], str | None]

_KEYS = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl",
    "p": "ol", "a": "qsz", "s": "awdx", "d": "sefc", "f": "drgv", "g": "fthb", "h": "gyjn", "j": "hukm", "k": "jil",
    "l": "kop",
    "z": "asx", "x": "zsc", "c": "xdv", "v": "cfb", "b": "vgn", "n": "bhm", "m": "njk",
}  # fmt: skip
_OLD = (("u", "oe"), ("j", "dj"), ("c", "tj"), ("y", "j"))
_SOUNDS = (
    ("sy", "s"),
    ("s", "sy"),
    ("z", "j"),
    ("j", "z"),
    ("f", "v"),
    ("v", "f"),
    ("kh", "h"),
    ("y", "i"),
    ("i", "y"),
)
_SEEN = (("o", "0"), ("i", "1"), ("l", "1"), ("m", "rn"), ("s", "5"), ("b", "8"), ("w", "vv"))
_TOWNS = ("Jakarta Timur", "Indramayu", "Surabaya", "Kota Bekasi", "Cilacap", "Malang", "Mataram")
_FORMS = ("{0}, PT", "{0} Tbk", "P.T. {0}", "Perseroan Terbatas {0}", "PT. {0} (Persero)", "{0} PT.", "pt {0}")
_TALK = (
    "katanya dari PT {0} ya pak",
    "halo kak, {0} ini resmi?",
    "mau tanya soal PT {0} bu",
    "ditawari lewat PT {0} kah",
)
_SHORT_FORMS = {"internasional": "Intl", "international": "Int'l", "sejahtera": "Sej.", "indonesia": "Indo."}
_LONG_WORD = 7


def _slip(change: Callable[[str, Random], str]) -> Noise:
    """A slip inside one word of four letters or more, never its first letter."""

    def spoil(name: str, draw: Random) -> str | None:
        words = name.split()
        long = [at for at, word in enumerate(words) if len(word) > 4 and word.isalpha()]
        if not long:
            return None
        at = draw.choice(long)
        changed = change(words[at], draw)
        return " ".join([*words[:at], changed, *words[at + 1 :]]) if changed != words[at] else None

    return spoil


def _neighbour(word: str, draw: Random) -> str:
    at = draw.randrange(1, len(word))
    return word[:at] + draw.choice(_KEYS.get(word[at].lower(), word[at])).upper() + word[at + 1 :]


def _lost(word: str, draw: Random) -> str:
    at = draw.randrange(1, len(word))
    return word[:at] + word[at + 1 :]


def _doubled(word: str, draw: Random) -> str:
    at = draw.randrange(1, len(word))
    return word[:at] + word[at] + word[at:]


def _swapped(word: str, draw: Random) -> str:
    at = draw.randrange(1, len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _replaced(pairs: tuple[tuple[str, str], ...]) -> Noise:
    """One of the pairs, everywhere in one word."""

    def spoil(name: str, draw: Random) -> str | None:
        words = name.lower().split()
        fits = [(at, old, new) for at, word in enumerate(words) for old, new in pairs if old in word[1:]]
        if not fits:
            return None
        at, old, new = draw.choice(fits)
        return " ".join([*words[:at], words[at][0] + words[at][1:].replace(old, new), *words[at + 1 :]])

    return spoil


def _joined(name: str, draw: Random) -> str | None:
    words = name.split()
    if len(words) < 2:
        return None
    at = draw.randrange(len(words) - 1)
    return " ".join([*words[:at], words[at] + words[at + 1], *words[at + 2 :]])


def _split(name: str, draw: Random) -> str | None:
    words = name.split()
    long = [at for at, word in enumerate(words) if len(word) >= _LONG_WORD]
    if not long:
        return None
    at = draw.choice(long)
    cut = draw.randrange(3, len(words[at]) - 2)
    return " ".join([*words[:at], words[at][:cut], words[at][cut:], *words[at + 1 :]])


def _order(name: str, draw: Random) -> str | None:
    words = name.split()
    if len(words) < 2:
        return None
    moved = words[1:] + words[:1] if draw.random() < 0.5 else [words[1], words[0], *words[2:]]
    return " ".join(moved) if moved != words else None


def _form(name: str, draw: Random) -> str:
    return draw.choice(_FORMS).format(name)


def _town(name: str, draw: Random) -> str:
    return draw.choice(("PT {0} cabang {1}", "PT {0} ({1})", "{0} cab. {1}", "{0} (PELAUT)")).format(
        name, draw.choice(_TOWNS)
    )


def _talk(name: str, draw: Random) -> str:
    return draw.choice(_TALK).format(name.title())


def _shortened(name: str, draw: Random) -> str | None:
    """A long word to its usual short form, or to its first letters and a dot; never to initials."""
    words = name.split()
    long = [at for at, word in enumerate(words) if len(word) >= _LONG_WORD and word.lower() not in vocabulary.TALK]
    if not long or len(words) < 2:
        return None
    at = draw.choice(long)
    short = _SHORT_FORMS.get(words[at].lower(), words[at][: draw.choice((3, 4))] + ".")
    return " ".join([*words[:at], short, *words[at + 1 :]])


#: In the order in which several at once are applied: letters, then words, then what stands around the name.
NOISES: Mapping[str, Noise] = {
    "neighbour key": _slip(_neighbour),
    "letter lost": _slip(_lost),
    "letter doubled": _slip(_doubled),
    "letters swapped": _slip(_swapped),
    "old spelling": _replaced(_OLD),
    "transliteration": _replaced(_SOUNDS),
    "misread letters": _replaced(_SEEN),
    "shortened word": _shortened,
    "words joined": _joined,
    "word split": _split,
    "word order": _order,
    "town, tag": _town,
    "legal form": _form,
    "chatter": _talk,
}


def spoilt(name: str, kinds: Iterable[str], draw: Random) -> str | None:
    """The name with each of these noises; None where it has no room for one of them."""
    wanted = frozenset(kinds)
    for kind, noise in NOISES.items():
        if kind in wanted:
            changed = noise(name, draw)
            if changed is None:
                return None
            name = changed
    return name
