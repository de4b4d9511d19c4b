"""Evidence → one outcome for a name: the same company, a similar one, several, or none. One path, always explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from verify.core import names, places, vocabulary, weights
from verify.core.company import Company
from verify.core.compare import Alignment, align
from verify.core.index import Shelf
from verify.core.names import NameKey
from verify.core.statuses import MatchKind
from verify.core.text import words


class Outcome(StrEnum):
    """What a name comes to (contract §1.2, Names)."""

    SAME = "same"
    SIMILAR = "similar"
    SEVERAL = "several"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Scored:
    """One candidate with its score (0–1) and the words that made it, as (asked, register) pairs."""

    company: Company
    score: float
    strong: bool
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NameMatch:
    """The outcome for one name. `candidates` are best first; for SAME the first is the company."""

    outcome: Outcome
    kind: MatchKind | None = None
    candidates: tuple[Scored, ...] = ()

    @property
    def company(self) -> Company | None:
        """The one company meant, if there is one."""
        return self.candidates[0].company if self.outcome is Outcome.SAME else None


def match_name(asked: NameKey, shelf: Shelf) -> NameMatch:
    """Find the company a name means. Only an exact name or words that all align without a veto are the same."""
    exact = [company for company in shelf.exact(asked) if _accounted(asked, company, shelf)]
    if exact:
        pairs = tuple((word, word) for word in asked.words)
        scored = tuple(Scored(company, weights.EXACT, strong=True, pairs=pairs) for company in exact)
        return _unless_sanctioned(asked, shelf, NameMatch(_one_or_several(scored), MatchKind.EXACT, scored))
    if names.is_initials(asked):
        hinted = shelf.by_letters(asked.compact)[: weights.SHOWN]
        return NameMatch(
            Outcome.SIMILAR if hinted else Outcome.NONE,
            candidates=tuple(Scored(company, 0.0, strong=False, pairs=()) for company in hinted),
        )
    ranked = _rank(asked, shelf)
    strong = [one for one in ranked if one.strong]
    if strong:
        close = [one for one in strong if strong[0].score - one.score < weights.MARGIN]
        rest = [one for one in ranked if one not in close]
        return _unless_sanctioned(asked, shelf, NameMatch(_one_or_several(close), MatchKind.STRONG, (*close, *rest)))
    alike = tuple(one for one in ranked if one.score >= weights.SIMILAR_MIN)
    return NameMatch(Outcome.SIMILAR if alike else Outcome.NONE, candidates=alike[: weights.SHOWN])


def _one_or_several(fitting: Sequence[Scored]) -> Outcome:
    return Outcome.SAME if len(fitting) == 1 else Outcome.SEVERAL


def _unless_sanctioned(asked: NameKey, shelf: Shelf, match: NameMatch) -> NameMatch:
    """A decision that names nearly the same company, and joins none, is asked about before anybody is vouched for.

    Sanctions join by id or exact name only, and newspapers misspell: "PT Alfa Beta Gama" revoked may be this company.
    """
    if match.outcome is not Outcome.SAME:
        return match
    near = [score(asked, key, company, shelf) for key, company in shelf.only_sanctioned(asked)]
    strong = tuple(one for one in near if one.strong and one.company is not match.company)
    return NameMatch(Outcome.SEVERAL, match.kind, (match.candidates[0], *strong)) if strong else match


def _rank(asked: NameKey, shelf: Shelf) -> list[Scored]:
    """Every candidate scored, a company once by its best name, best first."""
    best: dict[str, Scored] = {}
    for key, company in shelf.candidates(asked):
        scored = score(asked, key, company, shelf)
        if company.id not in best or (scored.strong, scored.score) > (best[company.id].strong, best[company.id].score):
            best[company.id] = scored
    return sorted(best.values(), key=lambda one: (not one.strong, -one.score, one.company.id))[: weights.SHOWN + 1]


def score(asked: NameKey, held: NameKey, company: Company, shelf: Shelf) -> Scored:
    """How far one register name fits: the share of both names' weight that aligns, and whether it is the same."""
    if asked.compact == held.compact:
        pairs: tuple[tuple[str, str], ...] = ((asked.normalised, held.normalised),)
        return Scored(company, weights.COMPACT, _accounted(asked, company, shelf), pairs)
    aligned = align(asked.words, held.words, shelf.known)
    extra = tuple(asked.words[at] for at in aligned.extra)
    forgiven = bool(extra) and _own_town(asked, aligned, company)
    ours, theirs = [shelf.weight(word) for word in asked.words], [shelf.weight(word) for word in held.words]
    total = sum(theirs) + sum(ours) - (sum(ours[at] for at in aligned.extra) if forgiven else 0.0)
    matched = sum(
        pair.score * (sum(ours[at] for at in pair.asked) + sum(theirs[at] for at in pair.held))
        for pair in aligned.pairs
    )
    strong = (
        not aligned.missing
        and (not extra or forgiven)
        and _few_slips(aligned, held)
        and (aligned.in_order or aligned.slips == 0)
        and _accounted(asked, company, shelf)
    )
    value = matched / total if total else 0.0
    value = value if aligned.in_order else value - weights.REORDERED
    if not strong and not _rare_enough(aligned, theirs):
        value = 0.0
    return Scored(company, round(min(value, weights.ALIGNED_MOST), 4), strong, _shown(asked, held, aligned))


def _few_slips(aligned: Alignment, held: NameKey) -> bool:
    if aligned.slips == 0:
        return True
    return aligned.slips <= weights.MAX_SLIPS and len(held.words) >= weights.MIN_WORDS_FOR_A_SLIP


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


def _accounted(asked: NameKey, company: Company, shelf: Shelf) -> bool:
    """Whether nothing of the asked name but its words makes it another: form, script, brackets, town.

    A bracket may be a town, a recorded alias or the name's own note; what follows "cabang" must be a town.
    """
    if asked.mixed or asked.form != company.key.form or not asked.foreign <= company.key.foreign:
        return False
    known = {words(alias.raw) for alias in company.aliases} | set(company.key.notes)
    notes_fit = all(shelf.towns.is_town(note) or note in known or _branch_note(note, shelf) for note in asked.notes)
    return notes_fit and (not asked.town or shelf.towns.is_town(asked.town))


def _branch_note(note: Sequence[str], shelf: Shelf) -> bool:
    """A bracket like "(cabang Mataram)"."""
    return note[0] in vocabulary.BRANCH_WORDS and shelf.towns.is_town(tuple(note[1:]))


def _shown(asked: NameKey, held: NameKey, aligned: Alignment) -> tuple[tuple[str, str], ...]:
    """The alignment for people: pairs, then what has no partner on either side."""
    pairs = [
        (" ".join(asked.words[at] for at in pair.asked), " ".join(held.words[at] for at in pair.held))
        for pair in aligned.pairs
    ]
    pairs += [(asked.words[at], "") for at in aligned.extra]
    pairs += [("", held.words[at]) for at in aligned.missing]
    return tuple(pairs)
