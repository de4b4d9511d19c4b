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
    LicenceAxis,
    NamedCompany,
    NextStep,
    OrderAxis,
    Question,
    RegisterView,
    SourceView,
    Understood,
)
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

__all__ = [
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
    "LicenceAxis",
    "LicenceStatus",
    "MatchKind",
    "NamedCompany",
    "NextStep",
    "OfferStatus",
    "OrderAxis",
    "OrderStatus",
    "Question",
    "RegisterStatus",
    "RegisterView",
    "ReportsStatus",
    "SCHEMA",
    "Severity",
    "SourceView",
    "TYPED_EVIDENCE",
    "Understood",
]

SCHEMA = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The whole answer to one claim (contract §1). `code` and `checked_at` are given by the caller."""

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
    questions: tuple[Question, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    register: RegisterView

    def redacted(self) -> Answer:
        """The answer as it may be stored: phones as their last three digits, no e-mail, no name that matched nothing.

        Source: contract §1.4 and domain.md §5 (UU 27/2022).
        """
        known = {self.company.agency.name} if self.company.agency else set()
        known |= {c.name for c in self.company.candidates} | {o.name for o in self.company.others if o.name}
        return replace(
            self,
            contact=replace(self.contact, asked=tuple(replace(a, value=_tail(a.value)) for a in self.contact.asked)),
            company=replace(self.company, alignment=(), others=tuple(replace(o, asked=None) for o in self.company.others)),
            findings=tuple(replace(f, evidence=_redacted_evidence(f.evidence)) for f in self.findings),
            understood=replace(
                self.understood,
                companies=tuple(c for c in self.understood.companies if c in known),
                phones=tuple(_tail(p) for p in self.understood.phones),
                emails=(),
                job=None,
            ),
            order=replace(self.order, job=None),
        )


#: Evidence keys that repeat what the person typed; they never reach the disk.
TYPED_EVIDENCE = frozenset({"asked", "contact", "email", "message", "job"})


def _tail(contact: str) -> str:
    """The last three digits of a phone, or nothing of an address."""
    return "" if "@" in contact else "…" + "".join(c for c in contact if c.isdigit())[-3:]


def _redacted_evidence(evidence: Mapping[str, str]) -> dict[str, str]:
    kept = {key: value for key, value in evidence.items() if key not in TYPED_EVIDENCE}
    if "contact" in evidence and (tail := _tail(evidence["contact"])):
        kept["contact"] = tail
    return kept
