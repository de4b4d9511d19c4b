"""What a user could pick instead: each peer made ready over the same normalised names, and asked for its best ten.

Every peer is set up as a competent user would: normalised names in, an index where it has one, analysed and warm. The
normalising of the question is given to them for nothing; ours has to do it itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from rapidfuzz import fuzz, process

TOP = 10
TANTIVY = "tantivy 3-gram"
Top = Callable[[str], Sequence[int]]
Opened = AbstractContextManager[Top]


@dataclass(frozen=True, slots=True)
class Peer:
    """A peer: how it is opened over a list of normalised names, and the most names it is asked to hold.

    `every`: it answers one in so many questions, because it is slow; said in the table. `needs`: the module without
    which it is skipped. `indexes`: it builds something that costs time and memory.
    """

    name: str
    open: Callable[[Sequence[str]], Opened]
    most: int = 1_000_000
    every: int = 1
    needs: str | None = None
    indexes: bool = True

    @property
    def lacks(self) -> str | None:
        """What is not installed here, if anything."""
        return self.needs if self.needs and find_spec(self.needs) is None else None


def _rapidfuzz(scorer: Callable[..., float]) -> Callable[[Sequence[str]], Opened]:
    """Brute force over all names, the usual way; no processor, because names and questions are normalised already."""

    @contextmanager
    def opened(names: Sequence[str]) -> Iterator[Top]:
        def top(asked: str) -> list[int]:
            return [at for _, _, at in process.extract(asked, names, scorer=scorer, processor=None, limit=TOP)]

        yield top

    return opened


@contextmanager
def tf_idf(names: Sequence[str]) -> Iterator[Top]:
    """Cosine over TF-IDF of letter 3-grams, word ends marked; one sparse product a question."""
    import numpy  # noqa: ICN001, PLC0415 - a peer's
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415 - a peer that need not be installed

    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3), dtype=numpy.float32)
    matrix = vectors.fit_transform(names).T.tocsr()

    def top(asked: str) -> list[int]:
        scores = (vectors.transform([asked]) @ matrix).tocsr()
        if scores.nnz <= TOP:
            best = scores.data.argsort()[::-1]
        else:
            best = scores.data.argpartition(-TOP)[-TOP:]
            best = best[scores.data[best].argsort()[::-1]]
        return [int(at) for at in scores.indices[best]]

    yield top


def tantivy(names: Sequence[str], most: int = TOP) -> Opened:
    """BM25 over 3-grams in memory, one segment."""
    return _tantivy(names, most)


@contextmanager
def _tantivy(names: Sequence[str], most: int) -> Iterator[Top]:
    import tantivy as lucene  # noqa: PLC0415 - as above

    fields = lucene.SchemaBuilder()
    fields.add_text_field("name", stored=False, tokenizer_name="grams", index_option="freq")
    fields.add_integer_field("at", stored=True)
    schema = fields.build()
    index = lucene.Index(schema)
    grams = lucene.TextAnalyzerBuilder(lucene.Tokenizer.ngram(3, 3)).build()
    index.register_tokenizer("grams", grams)
    writer = index.writer(heap_size=256_000_000, num_threads=1)
    for at, name in enumerate(names):
        writer.add_document(lucene.Document(name=[f" {name} "], at=at))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def top(asked: str) -> list[int]:
        terms = dict.fromkeys(_grams(asked))
        clauses = [(lucene.Occur.Should, lucene.Query.term_query(schema, "name", term)) for term in terms]
        hits = searcher.search(lucene.Query.boolean_query(clauses), most, count=False).hits
        return [int(searcher.doc(address)["at"][0]) for _, address in hits]

    yield top


@contextmanager
def fts5(names: Sequence[str]) -> Iterator[Top]:
    """SQLite's own full-text search with its trigram tokenizer: any trigram may hit, the best by BM25."""
    import sqlite3  # noqa: PLC0415 - beside the other peers' imports

    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram', detail=none)")
    base.executemany("INSERT INTO names(rowid, name) VALUES (?, ?)", enumerate(names))
    base.execute("INSERT INTO names(names) VALUES ('optimize')")
    query = f"SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT {TOP}"  # noqa: S608 - a constant

    def top(asked: str) -> list[int]:
        wanted = " OR ".join(f'"{gram}"' for gram in dict.fromkeys(_grams(asked.strip(), edges=False)))
        return [row[0] for row in base.execute(query, (wanted,))] if wanted else []

    yield top
    base.close()


@contextmanager
def nomenklatura(names: Sequence[str]) -> Iterator[Top]:
    """Its logic-v1, a pair at a time, as it has to be: entities made beforehand."""
    best = pairwise("logic-v1")
    held = [best.entity(name) for name in names]

    def top(asked: str) -> list[int]:
        wanted = best.entity(asked)
        scores = [best.score(wanted, one) for one in held]
        return sorted(range(len(scores)), key=scores.__getitem__, reverse=True)[:TOP]

    yield top


@dataclass(frozen=True, slots=True)
class Pairwise:
    """One of nomenklatura's algorithms: `entity` makes a company of a name, `score` compares two (0 to 1)."""

    entity: Callable[[str], Any]
    score: Callable[[Any, Any], float]


def pairwise(algorithm: str) -> Pairwise:
    """The algorithm of that name, with its own defaults. ImportError where nomenklatura is not installed."""
    from followthemoney import EntityProxy, model  # noqa: PLC0415 - as above
    from nomenklatura.matching import ScoringConfig, get_algorithm  # noqa: PLC0415 - as above

    matcher = get_algorithm(algorithm)
    config = ScoringConfig.defaults()

    def entity(name: str) -> Any:  # noqa: ANN401 - theirs
        made = EntityProxy(model.get("Company"), {"id": name, "schema": "Company", "properties": {}})
        made.add("name", name)
        return made

    return Pairwise(entity, lambda left, right: float(matcher.compare(left, right, config).score))


def _grams(text: str, *, edges: bool = True) -> Iterator[str]:
    padded = f" {text} " if edges else text
    return (padded[at : at + 3] for at in range(len(padded) - 2))


#: In the order in which the table shows them; PostgreSQL is tests/bench/trigrams.py.
IN_PROCESS = (
    Peer("rapidfuzz ratio", _rapidfuzz(fuzz.ratio), every=6, indexes=False),
    Peer("rapidfuzz token_sort", _rapidfuzz(fuzz.token_sort_ratio), every=6, indexes=False),
    Peer("rapidfuzz WRatio", _rapidfuzz(fuzz.WRatio), every=6, indexes=False),
    Peer("SQLite FTS5 trigram", fts5, every=6),
    Peer("TF-IDF 3-gram", tf_idf, needs="sklearn"),
    Peer(TANTIVY, tantivy, needs="tantivy"),
    Peer("nomenklatura logic-v1", nomenklatura, most=1_000, every=30, needs="nomenklatura", indexes=False),
)
