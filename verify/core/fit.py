"""How far one entry of the register fits a name: the words that count, how much, and whether it is the same company."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verify.core import places, vocabulary, weights
from verify.core.company import Company
from verify.core.compare import Alignment, Asked, Pair
from verify.core.index import Shelf
from verify.core.names import NameKey, brackets
from verify.core.slips import SAME, How, Likeness
from verify.core.text import words


@dataclass(frozen=True, slots=True)
class WordFit:
    """Words asked beside the register's words they stand for, "" where there are none.

    `weight` is their share of all that both names say (0–1): for the match, or against it if `how` is extra or missing.
    """

    asked: str
    held: str
    how: How
    weight: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Two names, how their words pair up, and what each word tells.

    Of a pair the register's word counts twice: the other may be misspelt.
    """

    asked: NameKey
    held: NameKey
    aligned: Alignment
    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @classmethod
    def of(cls, asked: NameKey, held: NameKey, aligned: Alignment, shelf: Shelf) -> Evidence:
        """The evidence with each word's weight in this register."""
        ours = tuple([shelf.worth(asked.folds[at]) for at in aligned.extra])
        return cls(asked, held, aligned, ours, tuple([shelf.worth(folded) for folded in held.folds]))

    def paired(self) -> list[float]:
        """What each pair tells."""
        theirs = self.theirs
        return [2 * sum([theirs[at] for at in pair.held]) for pair in self.aligned.pairs]

    def missing(self) -> list[float]:
        """What each word of the register's that nobody asked for tells."""
        return [self.theirs[at] for at in self.aligned.missing]

    def words(self) -> Iterator[WordFit]:
        """The alignment for people: pairs, then what has no partner on either side."""
        asked, held, aligned = self.asked.words, self.held.words, self.aligned
        told = [
            (" ".join(asked[at] for at in one.asked), " ".join(held[at] for at in one.held), one.likeness.how)
            for one in aligned.pairs
        ]
        told += [(asked[at], "", How.EXTRA) for at in aligned.extra]
        told += [("", held[at], How.MISSING) for at in aligned.missing]
        worths = [*self.paired(), *self.ours, *self.missing()]
        total = sum(worths) or 1.0
        for (left, right, how), worth in zip(told, worths, strict=True):
            yield WordFit(left, right, how, round(worth / total, 3))


@dataclass(frozen=True, slots=True)
class Fit:
    """One entry held against a name.

    `score` is the share of both names' weight that aligns (0–1). `strong`: every word aligns and nothing speaks
    against it. `sure`: strong, in order, and without a slip or a shortened word. `confidence` is the probability that
    the name asked is this company's own; it is known once all candidates are.
    """

    company: Company
    score: float
    strong: bool
    sure: bool
    evidence: Evidence | None = None
    confidence: float = 0.0

    def with_confidence(self, value: float) -> Fit:
        """The same, with its probability to four places."""
        return Fit(self.company, self.score, self.strong, self.sure, self.evidence, round(value, 4))

    @property
    def shortened(self) -> bool:
        """Whether a word of it is written for its beginning only."""
        return self.evidence is not None and self.evidence.aligned.shortened > 0

    @property
    def doubtful(self) -> bool:
        """Whether one of the two names may be the other misspelt, though nothing else may vouch for it."""
        if self.evidence is None:
            return False
        aligned = self.evidence.aligned
        return self.strong or (not aligned.missing and not aligned.extra and aligned.slips <= weights.MAX_SLIPS)

    @property
    def words(self) -> tuple[WordFit, ...]:
        """The words that counted, and how much; none where initials are all there is."""
        return tuple(self.evidence.words()) if self.evidence else ()


def exact_fit(asked: NameKey, company: Company, shelf: Shelf) -> Fit:
    """The fit of an entry that has exactly this name."""
    pairs = tuple(Pair((at,), (at,), SAME) for at in range(len(asked.words)))
    return Fit(
        company, weights.EXACT, strong=True, sure=True, evidence=Evidence.of(asked, asked, Alignment(pairs), shelf)
    )


def fit(name: Asked, held: NameKey, company: Company, shelf: Shelf) -> Fit:
    """Hold one register name against the name asked."""
    asked = name.key
    if name.compact == held.compact or name.compact_as_written == "".join(held.written):
        whole = Pair(tuple(range(len(asked.words))), tuple(range(len(held.words))), Likeness(1.0, How.JOINED))
        strong = accounted(asked, company, shelf)
        told = Evidence.of(asked, held, Alignment((whole,)), shelf)
        return Fit(company, weights.COMPACT, strong=strong, sure=strong, evidence=told)
    aligned = name.align(held)
    told = Evidence.of(asked, held, aligned, shelf)
    forgiven = bool(aligned.extra) and _own_town(asked, aligned, company)
    strong = (
        not aligned.missing
        and (not aligned.extra or forgiven)
        and _few_slips(aligned, held)
        and (aligned.in_order or aligned.slips == 0)
        and accounted(asked, company, shelf)
    )
    value = _share(told, forgiven=forgiven)
    if not strong and not _rare_enough(aligned, told.theirs):
        value = 0.0
    sure = strong and aligned.in_order and not aligned.slips and not aligned.shortened
    return Fit(company, round(min(value, weights.ALIGNED_MOST), 4), strong=strong, sure=sure, evidence=told)


def _share(told: Evidence, *, forgiven: bool) -> float:
    """The share of what both names say that aligns; less in another order. A `forgiven` town says nothing."""
    aligned, worths = told.aligned, told.paired()
    total = sum(worths) + sum(told.missing()) + (0.0 if forgiven else sum(told.ours))
    matched = sum([pair.likeness.score * worth for pair, worth in zip(aligned.pairs, worths, strict=True)])
    value = matched / total if total else 0.0
    return value if aligned.in_order else value - weights.REORDERED


def accounted(asked: NameKey, company: Company, shelf: Shelf) -> bool:
    """Whether nothing of the asked name but its words makes it another: form, script, brackets, town.

    A bracket may be a town, a recorded alias or the entry's own; what follows "cabang" must be a town.
    """
    if asked.mixed or asked.form != company.key.form or not asked.foreign <= company.key.foreign:
        return False
    if not asked.notes:
        return not asked.town or shelf.towns.is_town(asked.town)
    known = {words(alias.raw) for alias in company.aliases} | set(brackets(company.key.raw))
    notes_fit = all(shelf.towns.is_town(note) or note in known or _branch_note(note, shelf) for note in asked.notes)
    return notes_fit and (not asked.town or shelf.towns.is_town(asked.town))


def _few_slips(aligned: Alignment, held: NameKey) -> bool:
    """A slip or a shortened word needs another word beside it that vouches for it."""
    if aligned.slips == 0 and aligned.shortened == 0:
        return True
    return (
        aligned.slips <= weights.MAX_SLIPS
        and aligned.shortened <= weights.MAX_SHORTENED
        and len(held.words) >= weights.MIN_WORDS_FOR_A_SLIP
    )


def _rare_enough(aligned: Alignment, rarities: Sequence[float]) -> bool:
    """A look-alike shares at least one word that is not used everywhere, or more than half of the name."""
    shared = {at for pair in aligned.pairs for at in pair.held}
    rare = any(rarities[at] >= weights.SIMILAR_MIN_RARE_WEIGHT for at in shared)
    return rare or len(shared) * 2 > len(rarities)


def _own_town(asked: NameKey, aligned: Alignment, company: Company) -> bool:
    """Whether the extra words end the name and are a regency where the company has a recorded office."""
    at = aligned.extra
    if at[-1] != len(asked.words) - 1 or list(at) != list(range(at[0], at[-1] + 1)):
        return False
    town = " ".join(asked.words[i] for i in at)
    offices = (held.row for held in (*company.records, *company.branches))
    return town in {places.town_name(row.regency) for row in offices if row.regency}


def _branch_note(note: Sequence[str], shelf: Shelf) -> bool:
    """A bracket like "(cabang Mataram)"."""
    return note[0] in vocabulary.BRANCH_WORDS and shelf.towns.is_town(tuple(note[1:]))
