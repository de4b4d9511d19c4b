"""The peers of `make eval`: for every question the three entries each likes best, with its scores."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from operator import itemgetter

from rapidfuzz import fuzz, process, utils

from tests.bench import trigrams
from tests.bench.peers import pairwise

TOP = 3
#: nomenklatura compares a pair in a tenth of a millisecond: it is shown the entries likeliest by these two.
_LIKELY = 8
_BLOCKING = (fuzz.WRatio, fuzz.token_set_ratio)
_TRIGRAMS = (
    "SELECT asked.at, best.at, best.likeness FROM asked CROSS JOIN LATERAL ("
    "SELECT names.at, similarity(names.name, asked.name) AS likeness FROM names "
    "ORDER BY likeness DESC, names.at LIMIT 3"
    ") AS best ORDER BY asked.at, best.likeness DESC, best.at"
)

Ranked = Sequence[tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Texts:
    """Questions and entries as a peer is given them, and what they are called in the table."""

    what: str
    asked: Sequence[str]
    held: Sequence[str]

    def one_in(self, every: int) -> Texts:
        """The same with one question in so many."""
        return Texts(self.what, self.asked[::every], self.held)


Scorer = Callable[[Texts], Sequence[Ranked] | None]


@dataclass(frozen=True, slots=True)
class Peer:
    """A peer; `every`: being slow, it is asked one row in so many. `rank` gives None where it is not installed here."""

    what: str
    rank: Scorer
    every: int = 1


def _rapidfuzz(texts: Texts, scorer: Callable[..., float]) -> Sequence[Ranked]:
    """Over all entries with the library's own default processing, as its users call it."""
    held = [utils.default_process(name) for name in texts.held]
    found = (process.extract(utils.default_process(one), held, scorer=scorer, limit=TOP) for one in texts.asked)
    return [[(at, score) for _, score, at in best] for best in found]


def _pg_trgm(texts: Texts) -> Sequence[Ranked] | None:
    """`similarity` of every question with every entry, in one statement."""
    with trigrams.server() as postgres:
        if postgres is None:
            return None
        with trigrams.connected(postgres, postgres.create_database()) as base:
            trigrams.fill(base, texts.held)
            base.execute("CREATE TABLE asked (at integer, name text NOT NULL)")
            with base.cursor().copy("COPY asked FROM STDIN") as copy:
                for row in enumerate(texts.asked):
                    copy.write_row(row)
            ranked: list[list[tuple[int, float]]] = [[] for _ in texts.asked]
            for asked, at, likeness in base.execute(_TRIGRAMS):
                ranked[asked].append((at, likeness))
    return ranked


def _nomenklatura(texts: Texts, algorithm: str) -> Sequence[Ranked] | None:
    """The likeliest entries, a pair at a time, as it has to be."""
    if find_spec("nomenklatura") is None:
        return None
    ways = pairwise(algorithm)
    held = [ways.entity(name) for name in texts.held]
    ranked = []
    for written, likely in zip(texts.asked, _likely(texts), strict=True):
        asked = ways.entity(written)
        scores = sorted(((at, ways.score(asked, held[at])) for at in likely), key=itemgetter(0))
        ranked.append(sorted(scores, key=itemgetter(1), reverse=True)[:TOP])
    return ranked


def _likely(texts: Texts) -> Iterator[set[int]]:
    """The places that are worth comparing, a question."""
    held = [utils.default_process(name) for name in texts.held]
    for one in texts.asked:
        asked = utils.default_process(one)
        found = (process.extract(asked, held, scorer=scorer, limit=_LIKELY) for scorer in _BLOCKING)
        yield {at for best in found for _, _, at in best}


PEERS = (
    Peer("rapidfuzz WRatio", lambda texts: _rapidfuzz(texts, fuzz.WRatio)),
    Peer("rapidfuzz token_set_ratio", lambda texts: _rapidfuzz(texts, fuzz.token_set_ratio)),
    Peer("pg_trgm similarity", _pg_trgm),
    Peer("nomenklatura logic-v1", lambda texts: _nomenklatura(texts, "logic-v1"), every=6),
    Peer("nomenklatura name-based", lambda texts: _nomenklatura(texts, "name-based"), every=6),
)
