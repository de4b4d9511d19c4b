"""The parts of an answer: one view an axis, findings, questions, steps and the register's identity (contract §1.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from verify.core.facts import Fee, Pay, Taken
from verify.core.slips import How
from verify.core.statuses import (
    Axis,
    CompanyStatus,
    ContactStatus,
    DestinationStatus,
    LicenceStatus,
    MatchKind,
    OrderStatus,
    RegisterStatus,
    Severity,
)


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
class WordView:
    """Words asked beside the register's words they stand for ("" where there are none), and how they compare.

    `weight` is their share (0-1) of all that both names say: for the match, or against it where `how` is extra, missing
    or other.
    """

    asked: str
    listed: str
    how: How
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyAxis:
    """The company axis: the outcome for the company named, or for the worst of several.

    `confidence` is the probability that the name asked is the matched company's own; each candidate has its own.
    `words` tell what made the first company the first. `runner_up` is the next one and `margin` how far it lies behind,
    as probabilities; None where no other was looked for, because the name stands in the register as it was asked.
    """

    status: CompanyStatus = CompanyStatus.NOT_ASKED
    recorded_status: str | None = None
    as_of: date | None = None
    agency: AgencyView | None = None
    match: MatchKind | None = None
    confidence: float | None = None
    alignment: tuple[tuple[str, str], ...] = ()
    words: tuple[WordView, ...] = ()
    runner_up: CandidateView | None = None
    margin: float | None = None
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
    """What was read from the claim: phones in E.164, countries as ISO 3166-1 alpha-2.

    `destination` and `job` are the first of `destinations` and `jobs`. `taken` says what the single box was taken for;
    `ages` are the youngest and the oldest asked for; `departure` is the place and day as written; `persons` are people
    named, told only so that nobody looks for them in a register. `said` are the red flags that the message raises by
    itself, `marks` the circumstances it tells (`facts.Mark`).
    """

    companies: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    licence_numbers: tuple[str, ...] = ()
    destination: str | None = None
    job: str | None = None
    taken: Taken | None = None
    pay: tuple[Pay, ...] = ()
    fees: tuple[Fee, ...] = ()
    visa: str | None = None
    ages: tuple[int, int] | None = None
    departure: str | None = None
    persons: tuple[str, ...] = ()
    destinations: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A red-flag question that could still change the advice; `text` is the reviewed sentence of indicators.csv."""

    id: str
    text_id: str
    text_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpView:
    """An official help line as an answer shows it. `number` is E.164 or as dialled at home ("110", "0800-1000").

    `rechecked` is false where nobody has looked at it for a year; `verified_on` is the day somebody last did.
    """

    kind: str
    name: str
    number: str
    hours: str | None = None
    verified_on: date | None = None
    rechecked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """Something to do now; `values` fill its sentence (phone numbers, a name).

    `help` are the official lines among the values; `place` is the regency or province whose office is meant.
    """

    code: str
    values: tuple[str, ...] = ()
    help: tuple[HelpView, ...] = ()
    place: str | None = None


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
