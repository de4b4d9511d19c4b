"""NameSearch: the few names of a register that a typed name may mean, out of a million, in microseconds.

Names stand in the order of their weight, so those that are made of just the words asked, and no others, stand together
in the list of any of those words: they are found by halving, however many names the words fill. Only where there is no
such name are whole lists walked, the rarest word's first, and no further once nothing left could win.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import attrgetter

from rapidfuzz.fuzz import ratio

from verify.core.names import NameKey
from verify.core.search.flat import Hashed, Rows
from verify.core.search.lexicon import Lexicon
from verify.core.search.pairs import Pairs
from verify.core.search.reading import Meant, Reading, readings, resort

#: A word of more names than this fills the register: it is looked for beside another one only.
CROWD = 512
_SURE, _WEAK = 0.85, 0.75
_PROBED, _BESIDE, _WALKED, _READ, _READ_MORE = 64, 12, 600, 12, 64
_READS_ALIKE, _TURNED = 90.0, 0.98
_ZEROS = repeat(0.0)
_CLOSE, _TOO_FAR = 1e-6, 0.35


@dataclass(frozen=True, slots=True, repr=False)
class NameSearch:
    """The names of a register made ready to be searched. Immutable; a name is its place in what it was built from.

    Inside, names are numbered from the lightest (few, common words) to the heaviest: of two that share the same words
    with what is asked, the lighter one is the better, so the beginning of a list of names holds its best.
    """

    lexicon: Lexicon
    spellings: Sequence[str]
    spelt: Rows
    folded: Rows
    holders: Rows
    pairs: Pairs
    by_letters: Hashed
    weights: array[float]
    places: array[int]

    @classmethod
    def of(cls, keys: Sequence[NameKey]) -> NameSearch:
        """The search over these names; in whatever order they come, the same names are found."""
        used = Counter(word for key in keys for word in set(key.folds))
        spellings = {word: folded for key in keys for word, folded in zip(key.words, key.folds, strict=True)}
        lexicon = Lexicon.of(used, len(keys), spellings)
        weight = dict(zip(lexicon.folds, lexicon.rarity, strict=True))
        heavy = array("d", [sum(map(weight.__getitem__, key.folds)) for key in keys])
        order = sorted(range(len(keys)), key=[key.normalised for key in keys].__getitem__)
        order.sort(key=heavy.__getitem__)
        number = {word: at for at, word in enumerate(sorted(spellings))}
        folded = Rows.of([lexicon.at[word] for word in keys[at].folds] for at in order)
        holders = folded.turned(len(lexicon.folds))
        return cls(
            lexicon=lexicon,
            spellings=tuple(number),
            spelt=Rows.of([number[word] for word in keys[at].words] for at in order),
            folded=folded,
            holders=holders,
            pairs=Pairs.of(folded, holders, CROWD),
            by_letters=Hashed.of((keys[at].folded, place) for place, at in enumerate(order)),
            weights=array("d", [heavy[at] for at in order]),
            places=array("I", order),
        )

    def __len__(self) -> int:
        return len(self.places)

    def nearest(self, key: NameKey, most: int = 12) -> list[int]:
        """The places of the names that `key` may mean, best first; those that share nothing with it are left out."""
        if not key.words or not self.places:
            return []
        asked = [self.lexicon.weight(word) for word in key.folds]
        look = _Look(self, sum(asked))
        look.share(self.by_letters.get(key.folded))
        found = readings(key, asked, self.lexicon)
        look.learn(meant for one in found for meant in one)
        for one in found:
            look.whole(one)
        for one in found[:1]:
            look.beside(one)
        if look.best < _SURE:
            look.walk(meant for one in found for meant in one)
        ranked = self._read(key, look.ranked(_READ))
        if not ranked or ranked[0][0] < _WEAK:
            more = [*(meant for one in found for meant in one), *resort(key, asked, self.lexicon)]
            look.learn(more)
            look.walk(more, to_the_end=True)
            ranked = self._read(key, look.ranked(_READ_MORE))
        return [self.places[place] for _, place in ranked[:most]]

    def _read(self, key: NameKey, shares: Iterable[tuple[float, int]]) -> list[tuple[float, int]]:
        """The best names so far, read letter by letter: without blanks, and with the words in alphabetical order."""
        compact, ordered = key.compact, "".join(sorted(key.words))
        spellings, spelt = self.spellings, self.spelt
        found = []
        for share, place in shares:
            words = [spellings[word] for word in spelt[place]]
            alike = ratio(compact, "".join(words))
            if alike < _READS_ALIKE:
                words.sort()
                alike = max(alike, _TURNED * ratio(ordered, "".join(words)))
            found.append((alike / 200 + share / 2, place))
        found.sort(key=lambda one: (-one[0], one[1]))
        return found


class _Look:
    """One look through the names: what each word is worth to it, and the share of each name looked at so far."""

    def __init__(self, search: NameSearch, whole: float) -> None:
        self._search = search
        self._whole = whole
        self._worth: dict[int, float] = {}
        self._shares: dict[int, float] = {}
        self.best = 0.0

    def learn(self, meant: Iterable[Meant]) -> None:
        """Count these words for what they are worth, in the names looked at already too."""
        worth = self._worth
        for one in meant:
            for word, value in one.worth.items():
                if value > worth.get(word, 0.0):
                    worth[word] = value
        again, self._shares = self._shares, {}
        self.share(again)

    def share(self, places: Iterable[int]) -> None:
        """Look at these names: the share of both names' weight that their words have in common."""
        search, shares, whole, get = self._search, self._shares, self._whole, self._worth.get
        starts, words, weights = search.folded.starts, search.folded.items, search.weights
        best = self.best
        for place in places:
            if place not in shares:
                got = sum(map(get, words[starts[place] : starts[place + 1]], _ZEROS)) / (whole + weights[place])
                shares[place] = got
                if got > best:  # noqa: PLR1730 - max() would take a quarter of the search's time
                    best = got
        self.best = best

    def ranked(self, most: int) -> list[tuple[float, int]]:
        """The best names looked at, each with its share of 1 at the most; the lighter first among equals."""
        least = self.best - _TOO_FAR
        best = sorted([(-share, place) for place, share in self._shares.items() if share >= least])[:most]
        return [(min(-share, 1.0), place) for share, place in best]

    def whole(self, reading: Reading) -> None:
        """Look at the names made of just these words or, where there is none, of all but one of them."""
        self._made_of(reading)
        if self.best < _SURE and len(reading) > 1:
            for at in range(len(reading)):
                self._made_of([*reading[:at], *reading[at + 1 :]])

    def beside(self, reading: Reading) -> None:
        """Look at some names of the rarest word, the lightest first: what the best is told from."""
        rarest = min(reading, key=attrgetter("names"))
        for word in rarest.worth:
            self.share(self._between(word, rarest.least, self._whole, _BESIDE))

    def _made_of(self, reading: Reading) -> None:
        """Look at the names that weigh what these words weigh, in the list of the rarest."""
        rarest = min(reading, key=attrgetter("names"))
        least = sum(one.least for one in reading if one is not rarest)
        most = sum(one.most for one in reading if one is not rarest)
        for word in rarest.worth:
            own = self._search.lexicon.rarity[word]
            self.share(self._between(word, own + least - _CLOSE, own + most + _CLOSE, _PROBED))

    def _between(self, word: int, least: float, most: float, count: int) -> array[int]:
        """Names of a word that weigh so much, so many at the most."""
        search = self._search
        holders, starts = search.holders.items, search.holders.starts
        begin, end, weight = starts[word], starts[word + 1], search.weights.__getitem__
        begin = bisect_left(holders, least, begin, end, key=weight)
        end = bisect_right(holders, most, begin, min(end, begin + count), key=weight)
        return holders[begin:end]

    def walk(self, meant: Iterable[Meant], *, to_the_end: bool = False) -> None:
        """Look at all the names of these words, the rarest word first, until none of the rest could win."""
        groups = sorted(meant, key=attrgetter("names"))
        left = sum(max(one.worth.values()) for one in groups)
        room = _WALKED
        crowds: list[Meant] = []
        for one in groups:
            if not to_the_end and self.best >= left / max(self._whole + left / 2, left):
                break
            left -= max(one.worth.values())
            if one.names > CROWD:
                crowds.append(one)
                continue
            for word in one.worth:
                names = self._search.holders[word][: max(room, _BESIDE)]
                room -= len(names)
                self.share(names)
        self._crowded(crowds)

    def _crowded(self, crowds: Sequence[Meant]) -> None:
        """Look at names with two or three words that fill the register, else at the lightest of each."""
        words = [word for one in crowds for word in one.worth][:8]
        lists = [self._search.pairs.get(a, b) for at, a in enumerate(words) for b in words[at + 1 :]]
        lists = sorted((one for one in lists if one), key=len)
        for at, one in enumerate(lists):
            for other in lists[at + 1 : at + 3]:
                self.share(sorted(set(one) & set(other))[:_PROBED])
            self.share(one[:_PROBED])
        if not lists:
            for word in words:
                self.share(self._search.holders[word][:_PROBED])
