"""Registers of any size made of real and invented words, and the questions people would ask about them.

The same numbers give the same names, and a smaller register is the beginning of a larger one. A million names use
about 21,000 words: the real list's own as often as it uses them, and invented ones, few of them often and many seldom.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random

from tests.bench.noise import NOISES, spoilt
from verify.core.names import name_key

ROOT = Path(__file__).parents[2]
#: The share of a made name's words that are real ones (of the real list's words, so many stand in it at least twice),
#: and how many invented words there are beside them.
_REAL_SHARE, _INVENTED = 0.65, 20_000
_SHORTEST, _LONGEST = 4, 11
# How many words the real names have, out of a hundred.
_LENGTHS, _LENGTH_WEIGHTS = (2, 3, 4), (22, 65, 13)
ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, as a person writes it, and the place of the name that is meant; None: nobody has that name.

    `normalised` is what peers are given; `noise` the kind it was made for; `slips` how many kinds at once.
    """

    asked: str
    normalised: str
    meant: int | None
    noise: str
    slips: int


@cache
def real_names() -> tuple[str, ...]:
    """The bundled list's names of two words or more, without legal form and tag."""
    path = ROOT / "config" / "register" / "id-p3mi-historical.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row["name_as_published"].removeprefix("PT. ").removesuffix(" (PELAUT)") for row in csv.DictReader(file)]
    return tuple(dict.fromkeys(name for name in rows if len(name.split()) > 1))


def names(count: int, seed: int = 7) -> list[str]:
    """So many names, no two of them the same once normalised: the bundled list's own, then made ones."""
    found = {name_key(name).normalised: name for name in real_names()}
    draw = Random(seed)  # noqa: S311 - a repeatable draw, no secret
    real, invented = _real_words(), _invented_words()
    weights = list(accumulate(_zipf(len(invented))))
    while len(found) < count:
        batch = 4096
        lengths = draw.choices(_LENGTHS, _LENGTH_WEIGHTS, k=batch)
        total = sum(lengths)
        ours, theirs = iter(draw.choices(real, k=total)), iter(draw.choices(invented, cum_weights=weights, k=total))
        chosen = (next(ours) if draw.random() < _REAL_SHARE else next(theirs) for _ in range(total))
        for length in lengths:
            words = [next(chosen) for _ in range(length)]
            if len(set(words)) == length:
                name = " ".join(words)
                found.setdefault(name.casefold(), name)
    return list(found.values())[:count]


def questions(known: Sequence[str], count: int, *, seed: int, taken: frozenset[str], slips: int = 1) -> list[Question]:
    """So many questions, every noise in turn and then a name that nobody has; a seed gives the same ones again.

    `slips`: how many different noises each name has. `taken`: the normalised names of the register; noise that makes
    another entry's name is drawn again, for nobody could tell the two apart.
    """
    draw = Random(seed)  # noqa: S311 - a repeatable draw, no secret
    kinds = list(NOISES)
    asked: list[Question] = []
    while len(asked) < count:
        turn = len(asked) % (len(kinds) + 1)
        if turn == len(kinds):
            name = _absent(draw, taken)
            asked.append(Question(f"PT {name}", name.casefold(), None, ABSENT, slips))
            continue
        at = draw.randrange(len(known))
        more = draw.sample([kind for kind in kinds if kind != kinds[turn]], slips - 1)
        written = spoilt(known[at], (kinds[turn], *more), draw)
        if written is not None:
            key = name_key(written, talk=True).normalised
            if key not in taken or key == name_key(known[at]).normalised:
                asked.append(Question(written, key, at, kinds[turn], slips))
    return asked


def _absent(draw: Random, taken: frozenset[str]) -> str:
    """A name made of the same words that the register does not hold."""
    while True:
        name = " ".join([draw.choice(_real_words()), draw.choice(_invented_words()), draw.choice(_real_words())])
        if name_key(name).normalised not in taken:
            return name


@cache
def _real_words() -> tuple[str, ...]:
    """Every word of the bundled list, as often as it stands there."""
    words = (word for name in real_names() for word in name.split() if word.isalpha() and len(word) > 1)
    return tuple(word for word in words if _plain(word))


@cache
def _plain(word: str) -> bool:
    """Whether normalising leaves the word as it is: then no two made names come to the same."""
    return name_key(word, talk=True).words == (word.casefold(),)


@cache
def _invented_words() -> tuple[str, ...]:
    """Words made as the real ones are (MARGATAMA, KRIDATAMA, INDOJAYA): the beginning of one and the end of another.

    None is a real one; the commonest stands first.
    """
    draw = Random(11)  # noqa: S311 - as above
    real = sorted(set(_real_words()))
    known = {word.casefold() for word in real}
    made: dict[str, None] = {}
    while len(made) < _INVENTED:
        first, last = draw.choice(real), draw.choice(real)
        word = first[: draw.randrange(2, 6)] + last[-draw.randrange(3, 6) :]
        fits = _SHORTEST <= len(word) <= _LONGEST and any(vowel in word.upper() for vowel in "AIUEO")
        if fits and word.casefold() not in known and _plain(word):
            made[word.upper()] = None
    return tuple(made)


def _zipf(count: int) -> list[float]:
    """How often the words of a language of so many are used, the first most; flatter than Zipf's own, as names are."""
    return [1 / (rank + 20) ** 0.8 for rank in range(count)]
