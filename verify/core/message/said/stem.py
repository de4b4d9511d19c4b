"""Indonesian verbs without what is put before and behind them: "menahan", "nahan", "ditahankan" → "tahan".

Only a word that `known` has is ever given, so that nothing is cut down to a chance likeness. Formal, chatted and
Javanese fronts alike ("me-", "di-", "ber-", "ng-"), with the first letter that a nasal takes away put back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

_SHORTEST = 4
_SHORTEST_BARE = 3
_ENDINGS = {
    "a": ("nya", "na"), "y": ("ny",), "h": ("lah", "kah"), "n": ("keun", "kan", "an", "in"), "u": ("mu", "ku"),
    "e": ("ne", "e"), "i": ("i",), "o": ("no",),
}  # fmt: skip
#: What stands in front, and the letters that it may have taken away; the longer before the shorter.
_FRONTS = {
    "d": (("di", ("",)),),
    "m": (
        ("memper", ("",)), ("meng", ("", "k")), ("meny", ("s",)), ("mem", ("", "p")), ("men", ("", "t")), ("me", ("",)),
        ("m", ("", "p", "w")),
    ),
    "n": (("nge", ("",)), ("ng", ("", "k")), ("ny", ("s", "c")), ("n", ("", "t"))),
    "b": (("ber", ("",)), ("be", ("",))),
    "t": (("ter", ("",)), ("ta", ("",))),
    "k": (("ke", ("",)), ("ku", ("",))),
    "p": (("penge", ("",)), ("peng", ("", "k")), ("peny", ("s",)), ("pem", ("", "p")), ("pen", ("", "t"))),
}  # fmt: skip
#: They look like a verb with a front and are none of it.
_WHOLE = frozenset(
    "meninggal mayang beruang penempatan mengapa kemana dimana kesini disini kesana disana keluar".split()
)


def stem(word: str, known: Callable[[str], bool]) -> str | None:
    """The known word that stands in this one (small letters), or None."""
    if word in _WHOLE:
        return None
    bare = [word, *_without_ending(word)]
    return next((one for one in bare[1:] if known(one)), None) or next(
        (one for part in bare for one in _without_front(part) if known(one)), None
    )


def _without_ending(word: str) -> Iterator[str]:
    for ending in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_BARE:
            yield word[: -len(ending)]


def _without_front(word: str) -> Iterator[str]:
    for front, lost in _FRONTS.get(word[:1], ()):
        if word.startswith(front):
            rest = word[len(front) :]
            yield from (letter + rest for letter in lost if len(letter + rest) >= _SHORTEST)
