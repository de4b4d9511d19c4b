"""What the words of a typed name may stand for among the words of a register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from verify.core.names import NameKey, fold
from verify.core.search.lexicon import Lexicon

#: How sure a reading of a word is; the weights of `verify.core.weights` decide in the end.
_SAME, _SLIP, _CUT = 1.0, 0.9, 0.7
_LONGEST_JOIN, _MOST_PARTS = 3, 4


@dataclass(frozen=True, slots=True)
class Meant:
    """The words of the register that one word asked may stand for, with what each is worth to a name that holds it.

    `least` and `most` are the weights of the lightest and the heaviest of them; `names` how many names they fill in
    all; `span` the words asked.
    """

    worth: dict[int, float]
    least: float
    most: float
    names: int
    span: frozenset[int] = field(default=frozenset())


Reading = Sequence[Meant]


def readings(key: NameKey, asked: Sequence[float], lexicon: Lexicon) -> list[list[Meant]]:
    """The ways to read a name, the plainest first: word by word, then with neighbours written as one, or parted."""
    single = [_word(key, at, asked[at], lexicon) for at in range(len(key.words))]
    plain = [meant for ways in single for way in ways[:1] for meant in way]
    found = [plain] if plain else []
    for at, ways in enumerate(single):
        beside = [meant for meant in plain if at not in meant.span]
        found += [[*beside, *way] for way in ways[1:]]
    known = [word in lexicon.at for word in key.folds]
    for span, word in _joined(key.words):
        here = lexicon.at.get(word)
        like = [] if here is None else [(_SAME, here)]
        if not like and not all(known[at] for at in span):
            like = [(_SLIP, at) for at in lexicon.near(word)]
        if like:
            whole = _meant(like, sum(asked[at] for at in span), span, lexicon)
            found.append([whole, *(meant for meant in plain if meant.span.isdisjoint(span))])
    return found


def resort(key: NameKey, asked: Sequence[float], lexicon: Lexicon) -> list[Meant]:
    """When no reading leads far: what each word may be a slip of though it is a word, and what looks like it at all."""
    more = []
    for at, word in enumerate(key.folds):
        known = word in lexicon.at
        ways = [(_SLIP, one) for one in lexicon.near(key.words[at])] if known else lexicon.alike(word)
        if ways:
            more.append(_meant(ways, asked[at], [at], lexicon))
    return more


def _word(key: NameKey, at: int, weight: float, lexicon: Lexicon) -> list[list[Meant]]:
    """The ways to read one word, the surest first; each is one word of the register, or several."""
    word = key.folds[at]
    here = lexicon.at.get(word)
    if here is not None:
        whole, parts = [_meant([(_SAME, here)], weight, [at], lexicon)], lexicon.made_of(key.words[at])
        return (
            [whole, [_meant([(_SAME, one)], weight / len(parts), [at], lexicon) for one in parts]] if parts else [whole]
        )
    near = lexicon.near(key.words[at])
    like = [(_CUT, one) for one in lexicon.begun(word)] + [(_SLIP, one) for one in near]
    ways = [[_meant(like, weight, [at], lexicon)]] if like else []
    if not near:
        for sure, parts in lexicon.parts(key.words[at])[:_MOST_PARTS]:
            ways.append([_meant([(sure, one)], weight / len(parts), [at], lexicon) for one in parts])
    return ways


def _meant(ways: Iterable[tuple[float, int]], weight: float, span: Iterable[int], lexicon: Lexicon) -> Meant:
    rarity = lexicon.rarity
    worth = {word: sure * (weight + rarity[word]) for sure, word in ways}
    held = [rarity[word] for word in worth]
    return Meant(worth, min(held), max(held), sum([lexicon.used[word] for word in worth]), frozenset(span))


def _joined(words: Sequence[str]) -> Iterable[tuple[range, str]]:
    """Two or three neighbouring words written as one, folded, with where they stand."""
    for size in range(2, _LONGEST_JOIN + 1):
        for start in range(len(words) - size + 1):
            yield range(start, start + size), fold("".join(words[start : start + size]))
