"""Evidence → one outcome for a name: the same company, a similar one, several, or none. One path, always explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from verify.core import names, weights
from verify.core.agency import Action, Status
from verify.core.company import Company
from verify.core.compare import Asked
from verify.core.confirmed import AGAINST, Confirmation, FactKind
from verify.core.fit import Fit, accounted, exact_fit, fit
from verify.core.index import Shelf
from verify.core.names import NameKey
from verify.core.search import COMMON, NameSearch
from verify.core.slips import long_forms
from verify.core.statuses import MatchKind


class Outcome(StrEnum):
    """What a name comes to (contract §1.2, Names)."""

    SAME = "same"
    SIMILAR = "similar"
    SEVERAL = "several"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NameMatch:
    """The outcome for one name. `candidates` are best first; for SAME the first is the company.

    `said`: what an officer confirmed that made it so: that the name means the company, or that it does not.
    """

    outcome: Outcome
    kind: MatchKind | None = None
    candidates: tuple[Fit, ...] = ()
    said: Confirmation | None = None

    @property
    def company(self) -> Company | None:
        """The one company meant, if there is one."""
        return self.candidates[0].company if self.outcome is Outcome.SAME else None

    def doubted(self, said: Confirmation | None = None) -> NameMatch:
        """The same candidates, none of them the company: what an officer `said` of the name, or said only later."""
        weaker = tuple(replace(one, strong=False, sure=False) for one in self.candidates)
        return NameMatch(Outcome.SIMILAR, None, weaker, said)


def match_name(asked: NameKey, shelf: Shelf) -> NameMatch:
    """Find the company a name means. Only an exact name or words that all align without a veto are the same.

    Every candidate carries the probability that the name is its own, from the tables of `weights`.
    """
    match = _unless_denied(asked, shelf, _unless_sanctioned(asked, shelf, _match(asked, shelf)))
    return NameMatch(match.outcome, match.kind, _with_confidence(match), match.said)


def _match(asked: NameKey, shelf: Shelf) -> NameMatch:
    exact = tuple(
        exact_fit(asked, company, shelf) for company in shelf.exact(asked) if accounted(asked, company, shelf)
    )
    if exact:
        found = (*exact, *_shortened_elsewhere(asked, exact, shelf)) if asked.short else exact
        return NameMatch(_one_or_several(found), MatchKind.EXACT, found)
    if shelf.said and (told := _confirmed(asked, shelf)):
        return told
    if names.is_initials(asked):
        hinted = shelf.by_letters(asked.compact)[: weights.SHOWN]
        return NameMatch(
            Outcome.SIMILAR if hinted else Outcome.NONE,
            candidates=tuple(Fit(company, 0.0, strong=False, sure=False) for company in hinted),
        )
    ranked = _rank(asked, shelf)
    fitting = _fitting(ranked)
    if fitting:
        chosen = {one.company.id for one in fitting}
        rest = [one for one in ranked if one.company.id not in chosen]
        return NameMatch(_one_or_several(fitting), MatchKind.STRONG, (*fitting, *rest))
    alike = tuple(one for one in ranked if one.score >= weights.SIMILAR_MIN)
    return NameMatch(Outcome.SIMILAR if alike else Outcome.NONE, candidates=alike[: weights.SHOWN])


def _confirmed(asked: NameKey, shelf: Shelf) -> NameMatch | None:
    """The company that an officer confirmed the name to mean; never where another entry has that name."""
    if asked.short or shelf.exact(asked):
        return None
    told = {company.id: (fact, company) for fact, company in shelf.confirmed(asked) if accounted(asked, company, shelf)}
    if not told:
        return None
    found = tuple(exact_fit(asked, company, shelf) for _, company in told.values())
    others = (one for one in _rank(asked, shelf) if one.strong and one.company.id not in told)
    meant = (*found, *(one for one in others if _spoken_against(one.company)))
    return NameMatch(_one_or_several(meant), MatchKind.EXACT, meant, next(iter(told.values()))[0])


def _spoken_against(company: Company) -> bool:
    """Whether anything is recorded against a company: a name that is also nearly its own is asked about first."""
    decided = any(held.row.action is not Action.RESTORED for held in company.sanctions)
    listed = any(held.row.status not in (Status.ACTIVE, Status.UNKNOWN) for held in company.records)
    return decided or listed or any(fact.kind in AGAINST for fact in company.facts)


def _unless_denied(asked: NameKey, shelf: Shelf, match: NameMatch) -> NameMatch:
    """A name of which an officer confirmed that it is not this company's is alike at most.

    Also in another spelling of the same sounds, unless the company itself is written so.
    """
    company = match.company
    if company is None:
        return _told_apart(asked, shelf, match) if shelf.denied else match
    if not company.facts:
        return match
    own = asked.normalised in {key.normalised for key in (company.key, *company.aliases)}
    for fact in company.facts:
        if fact.kind is FactKind.NOT_ALIAS:
            key = names.published_key(fact.value)
            if asked.normalised == key.normalised or (asked.folded == key.folded and not own):
                return match.doubted(fact)
    return match


def _told_apart(asked: NameKey, shelf: Shelf, match: NameMatch) -> NameMatch:
    """A name that no company has, of which an officer confirmed whose it is not: that one is shown first, as alike."""
    told = shelf.not_meant(asked)
    if not told or match.outcome is Outcome.SEVERAL:
        return match
    fact, company = told[0]
    alike = next((one for one in match.candidates if one.company is company), None)
    first = alike or Fit(company, 0.0, strong=False, sure=False)
    others = tuple(one for one in match.candidates if one is not alike)
    return NameMatch(Outcome.SIMILAR, None, (first, *others), match.said).doubted(fact)


def _with_confidence(match: NameMatch) -> tuple[Fit, ...]:
    """The candidates with their probabilities: those that fit alike share one, and leave the others the rest."""
    if not match.candidates:
        return ()
    first = match.candidates[0]
    alike = 1 if match.outcome is Outcome.SAME else max(1, sum(one.strong for one in match.candidates))
    best = probability(first) / alike
    rest = max(0.0, 1.0 - best * alike)
    given = (best if at < alike else min(probability(one), rest) for at, one in enumerate(match.candidates))
    return tuple(one.with_confidence(value) for one, value in zip(match.candidates, given, strict=True))


def probability(one: Fit) -> float:
    """How often a company that fits like this is the one named, as counted on the tuning half of the name sets."""
    table = weights.CONFIDENCE_STRONG if one.strong else weights.CONFIDENCE_WEAK
    return next(stated for least, stated in reversed(table) if one.score >= least)


def _fitting(ranked: Sequence[Fit]) -> list[Fit]:
    """The strong ones that cannot be told from the best: with a slip all of them, without one those just as good."""
    strong = [one for one in ranked if one.strong]
    if not strong or not strong[0].sure:
        return strong
    return [one for one in strong if one.sure and strong[0].score - one.score < weights.MARGIN]


def _one_or_several(fitting: Sequence[Fit]) -> Outcome:
    return Outcome.SAME if len(fitting) == 1 else Outcome.SEVERAL


def _shortened_elsewhere(asked: NameKey, exact: Sequence[Fit], shelf: Shelf) -> tuple[Fit, ...]:
    """Other companies of which this name may be a short writing: "Karya Indo." is Karya Indo or Karya Indonesia."""
    found, name = {one.company.id: one for one in exact}, Asked(asked, shelf)
    for at, word in enumerate(asked.words):
        for whole in long_forms(word) if word in asked.short else ():
            words = (*asked.words[:at], whole, *asked.words[at + 1 :])
            meant = replace(asked, words=words, folds=tuple(map(names.fold, words)), written=words)
            for company in shelf.exact(meant):
                if company.id not in found and accounted(asked, company, shelf):
                    found[company.id] = fit(name, meant, company, shelf)
    return tuple(found.values())[len(exact) :]


def _unless_sanctioned(asked: NameKey, shelf: Shelf, match: NameMatch) -> NameMatch:
    """A decision that names nearly the same company, and joins none, is asked about before anybody is vouched for.

    Sanctions join by id or exact name only, and newspapers misspell: "PT Alfa Beta Gama" revoked may be this company,
    if whoever asks for it may mean the decision's name, or the decision's name read as a question may mean it.
    """
    company = match.company
    if company is None:
        return match
    name, lexicon = Asked(asked, shelf), _Listed(shelf)
    doubts = []
    for key, other in shelf.only_sanctioned(asked):
        if other is not company:
            one, back = fit(name, key, other, shelf), Asked(key, lexicon)
            told = (fit(back, held, company, shelf) for held in (company.key, *company.aliases))
            if one.strong or any(turned.doubtful for turned in told):
                doubts.append(replace(one, strong=True))
    return NameMatch(Outcome.SEVERAL, match.kind, (match.candidates[0], *doubts)) if doubts else match


@dataclass(frozen=True, slots=True)
class _Listed:
    """The words of a register without those that only decisions use: a misspelt decision makes no word real."""

    shelf: Shelf

    def known(self, folded: str, /) -> bool:
        """Whether a listed company uses the word, or companies commonly do."""
        if folded in COMMON:
            return True
        named, decided = _used(self.shelf.names, folded), _used(self.shelf.decisions, folded)
        return named > decided

    def spelt(self, word: str, /) -> bool:
        """Whether an entry writes the word so, and no decision does."""
        return self.shelf.spelt(word) and word not in self.shelf.decisions.lexicon.spelt


def _used(search: NameSearch, folded: str) -> int:
    """How many names hold a folded word."""
    place = search.lexicon.at.get(folded)
    return 0 if place is None else search.lexicon.used[place]


def _rank(asked: NameKey, shelf: Shelf) -> list[Fit]:
    """Every candidate held against the name, a company once by its best name, best first."""
    name, best = Asked(asked, shelf), dict[str, Fit]()
    for key, company in shelf.candidates(asked):
        one = fit(name, key, company, shelf)
        if company.id not in best or _order(one) < _order(best[company.id]):
            best[company.id] = one
    return sorted(best.values(), key=_order)[: weights.SHOWN + 1]


def _order(one: Fit) -> tuple[bool, bool, float, str]:
    return not one.strong, not one.sure, -one.score, one.company.id
