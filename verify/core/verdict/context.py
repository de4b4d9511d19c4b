"""What every axis is judged with: the register, the rules, and the two days that matter."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from verify.core.agency import Agency, Held, Kind
from verify.core.axes import CandidateView, Finding
from verify.core.company import Company
from verify.core.confirmed import Confirmation, FactKind
from verify.core.index import Owner, RegisterIndex, Shelf
from verify.core.rules import Rules
from verify.core.sources import Sources
from verify.core.standing import Standing, best_record, status_on, vouching_record
from verify.core.statuses import Axis
from verify.core.verdict import policy


@dataclass(frozen=True, slots=True)
class Context:
    """One question's surroundings. `on` is the day asked about, never after `sources.today`.

    `standings` has what is known already of companies by their ids (see `standing`).
    """

    index: RegisterIndex
    rules: Rules
    sources: Sources
    origin: str
    on: date
    standings: dict[str, Standing] = field(default_factory=dict, compare=False)

    @property
    def shelf(self) -> Shelf:
        """The companies of the jurisdiction asked."""
        return self.index.shelf(self.origin)

    @property
    def today(self) -> date:
        """The day of the check in Jakarta."""
        return self.sources.today

    @property
    def vouched(self) -> bool:
        """Whether an agencies source of the jurisdiction can say that something is not there."""
        return self.sources.voucher(self.origin, Kind.AGENCIES)

    def seen(self, company: Company) -> dict[str, object]:
        """The source and date of the entry that vouches for a company, or of the one last looked at."""
        held = vouching_record(company, self.sources) or best_record(company, self.sources)
        return self.seen_in(held) if held else {"source": company.id.partition(":")[0]}

    def seen_in(self, held: Held[Agency]) -> dict[str, object]:
        """The source and date of one entry: the two things every finding shows (contract §1.2, Sources)."""
        live = self.sources.as_of(held.row.source, Kind.AGENCIES) if held.removed_on is None else None
        return {"source": held.row.source, "as_of": live or held.last_seen}

    def denials(self, contact: str) -> tuple[Confirmation, ...]:
        """What officers confirmed against a contact; of a past day, what is known today counts too."""
        return self.index.denied.of(contact)

    def owners(self, contact: str) -> tuple[Owner, ...]:
        """Who a contact stands under, or was lately confirmed to be of."""
        return tuple(filter(self._owns, self.shelf.owners(contact)))

    def near_owners(self, phone: str) -> tuple[tuple[str, Owner], ...]:
        """Numbers one slip away from `phone`, with their owners."""
        return tuple((number, owner) for number, owner in self.shelf.near_owners(phone) if self._owns(owner))

    def outdated(self, contact: str) -> tuple[Owner, ...]:
        """Who a contact was confirmed to be of, too long ago to vouch."""
        days = self.rules.fact_fresh_days
        return tuple(one for one in self.shelf.owners(contact) if one.fact and not one.fact.fresh(self.today, days))

    def confirmed(self, company: Company) -> tuple[Confirmation, ...]:
        """The contacts that an officer confirmed to be a company's, on the day asked and lately enough to vouch.

        One that stands in the record of another company by now was that company's word, or is its number: it does not.
        """
        shelf = self.index.shelf(company.jurisdiction)
        lately = (fact for fact in company.facts if fact.kind is FactKind.CONTACT and self._holds(fact))
        return tuple(fact for fact in lately if not shelf.stands_elsewhere(fact.value, company))

    def _owns(self, owner: Owner) -> bool:
        return owner.fact is None or owner.fact in self.confirmed(owner.company)

    def _holds(self, fact: Confirmation) -> bool:
        return fact.speaks_on(self.on) and fact.fresh(self.today, self.rules.fact_fresh_days)

    def searched(self, kind: Kind = Kind.AGENCIES) -> dict[str, object]:
        """The source and date of the register in which something was looked for and not found."""
        used = (s for s in self.sources.of(self.origin) if s.kind is kind and self.sources.vouches(s.source, kind))
        state = next(used, None)
        return {"source": state.source, "as_of": state.as_of} if state else {}

    def view(self, company: Company, confidence: float | None = None) -> CandidateView:
        """A company as a candidate or an owner is shown."""
        return CandidateView(
            id=company.id,
            name=company.name,
            status=self.standing(company).status,
            confidence=confidence,
            place=company.place,
        )

    def standing(self, company: Company) -> Standing:
        """What a company's licence was on the day asked, found out once for a claim."""
        if company.id not in self.standings:
            self.standings[company.id] = status_on(company, self.on, self.sources)
        return self.standings[company.id]


def finding(code: str, axis: Axis, *, fact: str = "", **evidence: object) -> Finding:
    """A finding of a code of `policy.CODES`. Evidence that is None is left out.

    `source`, `as_of` and `basis` are fields of the finding.
    `fact` names what the finding is about: findings on one fact count once (contract §1.3). Default: the code.
    """
    as_of, basis, source = (evidence.pop(key, None) for key in ("as_of", "basis", "source"))
    return Finding(
        code=code,
        axis=axis,
        severity=policy.CODES[code][0],
        evidence={key: str(value) for key, value in evidence.items() if value is not None},
        basis=str(basis) if basis else None,
        source=str(source) if source else None,
        as_of=as_of if isinstance(as_of, date) else None,
        fact=fact or code,
    )


def as_confirmed(found: Finding, fact: Confirmation) -> Finding:
    """The finding told by the confirmation that it rests on: its day, the office, and how the office came to know."""
    return replace(beside(found, fact), source=fact.office, as_of=fact.confirmed_on)


def beside(found: Finding, fact: Confirmation) -> Finding:
    """The finding with a confirmation's origin, where it is not what decides the axis."""
    return replace(found, evidence={**found.evidence, **fact.evidence()})
