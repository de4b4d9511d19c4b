"""The one frozen result that every surface renders, and the JSON shape of it (contract §1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

SCHEMA = "1"


class Advice(StrEnum):
    """What to do, in order of precedence (contract §1.1). There is no "safe"."""

    DO_NOT_PROCEED = "do_not_proceed"
    CHECK_FIRST = "check_first"
    CANNOT_TELL = "cannot_tell"
    NO_WARNING_FOUND = "no_warning_found"


class Axis(StrEnum):
    """The separate questions an answer keeps apart (contract §1.2)."""

    COMPANY = "company"
    CONTACT = "contact"
    LICENCE = "licence"
    ORDER = "order"
    DESTINATION = "destination"
    REPORTS = "reports"
    OFFER = "offer"
    REGISTER = "register"


class CompanyStatus(StrEnum):
    """Statuses of the company axis."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    PARTLY_SUSPENDED = "partly_suspended"
    REVOKED = "revoked"
    EXPIRED = "expired"
    RETURNED = "returned"
    NOT_YET_LICENSED = "not_yet_licensed"
    UNKNOWN_STATUS = "unknown_status"
    SIMILAR = "similar"
    AMBIGUOUS = "ambiguous"
    NOT_FOUND = "not_found"
    CANNOT_SAY = "cannot_say"
    NOT_A_COMPANY = "not_a_company"
    WRONG_KIND = "wrong_kind"
    NOT_ASKED = "not_asked"


class ContactStatus(StrEnum):
    """Statuses of the contact axis and of each contact asked."""

    LISTED = "listed"
    LISTED_OTHER = "listed_other"
    NEAR_LISTED = "near_listed"
    UNLISTED = "unlisted"
    NO_CONTACTS_ON_RECORD = "no_contacts_on_record"
    INVALID = "invalid"
    CANNOT_SAY = "cannot_say"
    NOT_ASKED = "not_asked"


class LicenceStatus(StrEnum):
    """Statuses of the licence axis."""

    MATCHES = "matches"
    OTHER_COMPANY = "other_company"
    NOT_FOUND = "not_found"
    CANNOT_SAY = "cannot_say"
    NOT_ASKED = "not_asked"


class OrderStatus(StrEnum):
    """Statuses of the order axis."""

    FOUND = "found"
    EXPIRED = "expired"
    OTHER_JOB = "other_job"
    NOT_FOUND = "not_found"
    NO_DATA = "no_data"
    NOT_ASKED = "not_asked"


class DestinationStatus(StrEnum):
    """Statuses of the destination axis."""

    CLOSED = "closed"
    RESTRICTED = "restricted"
    NO_COOPERATION = "no_cooperation"
    NO_RULE = "no_rule"
    NOT_ASKED = "not_asked"


class OfferStatus(StrEnum):
    """The worst red flag among the answers and the message."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    NONE = "none"
    NOT_ASKED = "not_asked"


class ReportsStatus(StrEnum):
    """Statuses of the reports axis; `not_asked` until reports exist."""

    NOT_ASKED = "not_asked"


class RegisterStatus(StrEnum):
    """Whether the registers used are fit to be asked."""

    FRESH = "fresh"
    STALE = "stale"
    EMPTY = "empty"
    UNAVAILABLE = "unavailable"


class Severity(StrEnum):
    """How much a finding weighs."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"


class MatchKind(StrEnum):
    """How a company's name was matched. `exact` and `strong` are the same company (contract §1.2, Names)."""

    EXACT = "exact"
    STRONG = "strong"
    LICENCE = "licence"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyView:
    """What an answer shows of the one company matched. `contacts` are E.164 numbers and addresses, never a fax."""

    id: str
    name: str
    licence_number: str | None = None
    licence_kind: str | None = None
    status_since: date | None = None
    contacts: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    source: str
    source_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateView:
    """A company that could be meant, or that owns a contact; with its place to tell it from its namesakes."""

    id: str
    name: str
    status: CompanyStatus
    confidence: float | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCompany:
    """A further company named in the same claim and its outcome. `asked` is dropped from what is stored."""

    asked: str | None
    status: CompanyStatus
    id: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyAxis:
    """The company axis: the outcome for the company named, or for the worst of several."""

    status: CompanyStatus = CompanyStatus.NOT_ASKED
    recorded_status: str | None = None
    as_of: date | None = None
    agency: AgencyView | None = None
    match: MatchKind | None = None
    confidence: float | None = None
    alignment: tuple[tuple[str, str], ...] = ()
    candidates: tuple[CandidateView, ...] = ()
    others: tuple[NamedCompany, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedContact:
    """One contact given and its own status."""

    value: str
    status: ContactStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactAxis:
    """The contact axis: the worst of the contacts given; `agencies` own a contact given."""

    status: ContactStatus = ContactStatus.NOT_ASKED
    asked: tuple[AskedContact, ...] = ()
    agencies: tuple[CandidateView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceAxis:
    """The licence axis; `agencies` hold the number asked."""

    status: LicenceStatus = LicenceStatus.NOT_ASKED
    number: str | None = None
    agencies: tuple[CandidateView, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderAxis:
    """The order axis, with the order that decided it."""

    status: OrderStatus = OrderStatus.NOT_ASKED
    country: str | None = None
    job: str | None = None
    valid_until: date | None = None
    permit_number: str | None = None
    source: str | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationAxis:
    """The destination axis, with the rule that decided it."""

    status: DestinationStatus = DestinationStatus.NOT_ASKED
    country: str | None = None
    basis: str | None = None
    source: str | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fact that weighs. `fact` names what it is about: findings on one fact count once in the advice."""

    code: str
    axis: Axis
    severity: Severity
    evidence: Mapping[str, str] = field(default_factory=dict)
    basis: str | None = None
    source: str | None = None
    as_of: date | None = None
    fact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What was read from the claim: phones in E.164, the destination as ISO 3166-1 alpha-2."""

    companies: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    licence_numbers: tuple[str, ...] = ()
    destination: str | None = None
    job: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A red-flag question that could still change the advice; `text` is the reviewed sentence of indicators.csv."""

    id: str
    text_id: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """Something to do now; `values` fill its sentence (phone numbers, a name)."""

    code: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """One source and kind that was asked, with its age."""

    source: str
    kind: str
    as_of: date | None
    rows: int
    sha256: str | None
    coverage: str
    history: str
    fresh: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterView:
    """The identity and age of what was asked. `as_of` and `age_days` are of the oldest source that counts."""

    version: int
    status: RegisterStatus
    as_of: date | None = None
    age_days: int | None = None
    sources: tuple[SourceView, ...] = ()


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
