"""The one frozen result that every surface renders (contract §1): `decide` makes it, nothing else does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from verify.core.axes import (
    AgencyView,
    AskedContact,
    CandidateView,
    CompanyAxis,
    ContactAxis,
    DestinationAxis,
    Finding,
    HelpView,
    LicenceAxis,
    NamedCompany,
    NextStep,
    OrderAxis,
    Question,
    RegisterView,
    SourceView,
    Understood,
)
from verify.core.claim import Claim
from verify.core.facts import VISAS
from verify.core.index import RegisterIndex
from verify.core.rules import Rules
from verify.core.sources import Sources
from verify.core.statuses import (
    Advice,
    Axis,
    CompanyStatus,
    ContactStatus,
    DestinationStatus,
    LicenceStatus,
    MatchKind,
    OfferStatus,
    OrderStatus,
    RegisterStatus,
    ReportsStatus,
    Severity,
)
from verify.core.verdict import policy
from verify.core.verdict.context import Context
from verify.core.verdict.judge import judge

__all__ = [
    "SCHEMA",
    "TYPED_EVIDENCE",
    "Advice",
    "AgencyView",
    "Answer",
    "AskedContact",
    "Axis",
    "CandidateView",
    "CompanyAxis",
    "CompanyStatus",
    "ContactAxis",
    "ContactStatus",
    "DestinationAxis",
    "DestinationStatus",
    "Finding",
    "HelpView",
    "LicenceAxis",
    "LicenceStatus",
    "MatchKind",
    "NamedCompany",
    "NextStep",
    "Now",
    "OfferStatus",
    "OrderAxis",
    "OrderStatus",
    "Question",
    "RegisterStatus",
    "RegisterView",
    "ReportsStatus",
    "Severity",
    "SourceView",
    "Understood",
    "decide",
]

SCHEMA = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The whole answer to one claim (contract §1). `code` and `checked_at` are given by the caller.

    `withheld` names the conditions of `no_warning_found` that were not met where nothing warned (`policy.CONDITIONS`).
    """

    code: str
    checked_at: datetime
    on_date: date
    origin: str
    advice: Advice
    company: CompanyAxis = CompanyAxis()
    contact: ContactAxis = ContactAxis()
    licence: LicenceAxis = LicenceAxis()
    order: OrderAxis = OrderAxis()
    destination: DestinationAxis = DestinationAxis()
    reports: ReportsStatus = ReportsStatus.NOT_ASKED
    offer: OfferStatus = OfferStatus.NOT_ASKED
    findings: tuple[Finding, ...] = ()
    understood: Understood = Understood()
    missing: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    register: RegisterView

    def mark(self, axis: Axis) -> Advice:
        """The mark of one axis among the lines of an answer: what its gravest finding would give by itself."""
        return policy.mark(one for one in self.findings if one.axis is axis)

    def redacted(self) -> Answer:
        """The answer as it may be stored: phones as their last three digits, no e-mail, no name that matched nothing.

        Source: contract §1.4 and domain.md §5 (UU 27/2022).
        """
        known = {self.company.agency.name} if self.company.agency else set()
        others = tuple(replace(one, asked=None) for one in self.company.others)
        held = self.licence.status in (LicenceStatus.MATCHES, LicenceStatus.OTHER_COMPANY)
        return replace(
            self,
            contact=replace(self.contact, asked=tuple(replace(a, value=_tail(a.value)) for a in self.contact.asked)),
            company=replace(
                self.company,
                alignment=tuple((_listed(one, own), own) for one, own in self.company.alignment) if known else (),
                words=tuple(replace(w, asked=_listed(w.asked, w.listed)) for w in self.company.words) if known else (),
                others=others,
            ),
            licence=replace(self.licence, number=_digits(self.licence.number or "") if held else None),
            findings=tuple(replace(f, fact="", evidence=_kept(f.evidence)) for f in self.findings),
            understood=replace(
                self.understood,
                companies=tuple(sorted(known)),
                phones=tuple(_tail(p) for p in self.understood.phones),
                emails=(),
                licence_numbers=(),
                job=None,
                jobs=(),
                visa=self.understood.visa if self.understood.visa in VISAS else None,
                departure=None,
                persons=(),
            ),
            order=replace(self.order, job=None),
        )


#: Evidence keys that repeat what the person typed; they never reach the disk.
TYPED_EVIDENCE = frozenset({"asked", "contact", "near", "number", "job", "words"})


def _listed(asked: str, listed: str) -> str:
    """Words of a name as the register has them; of another spelling only that it was another: it was typed."""
    return asked if asked in ("", listed) else "…"


def _tail(contact: str) -> str:
    """The last three digits of a phone, or nothing of an address."""
    return "" if "@" in contact else "…" + _digits(contact)[-3:]


def _digits(written: str) -> str:
    return "".join(char for char in written if char.isdigit())


def _kept(evidence: Mapping[str, str]) -> dict[str, str]:
    kept = {key: value for key, value in evidence.items() if key not in TYPED_EVIDENCE}
    if "contact" in evidence and (tail := _tail(evidence["contact"])):
        kept["contact"] = tail
    return kept


@dataclass(frozen=True, slots=True)
class Now:
    """What the caller knows and the core may not ask for: the day in Jakarta, the moment in UTC, the answer's code."""

    today: date
    checked_at: datetime
    code: str


def decide(claim: Claim, index: RegisterIndex, rules: Rules, *, now: Now) -> Answer:
    """Answer one claim. Total: too little to go on is an answer too. `claim.on_date` must not lie after `now.today`."""
    context = Context(
        index=index,
        rules=rules,
        sources=Sources(index.sources, now.today),
        origin=claim.origin,
        on=claim.on_date or now.today,
    )
    judged = judge(claim, context)
    axes = judged.axes
    return Answer(
        code=now.code,
        checked_at=now.checked_at,
        on_date=context.on,
        origin=claim.origin,
        advice=judged.advice,
        company=axes.company,
        contact=axes.contact,
        licence=axes.licence,
        order=axes.order,
        destination=axes.destination,
        offer=axes.offer,
        findings=judged.findings,
        understood=judged.understood,
        missing=judged.missing,
        withheld=judged.withheld,
        questions=judged.questions,
        next_steps=judged.next_steps,
        register=axes.register,
    )
