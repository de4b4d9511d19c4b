"""The documented shape of an answer (contract §1.4); the dict itself comes from the wording room."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, Field

from verify.core import answer as core


class AgencyView(BaseModel):
    """The one company matched, with its own contacts."""

    id: str
    name: str
    licence_number: str | None
    licence_kind: str | None
    status_since: date | None
    contacts: list[str]
    offices: list[str]
    source: str


class CandidateView(BaseModel):
    """A company that could be meant, or that owns a contact."""

    id: str
    name: str
    status: core.CompanyStatus
    confidence: float | None = None


class WordView(BaseModel):
    """Words asked beside the register's words, how they compare, and their share of all that both names say."""

    asked: str
    listed: str
    how: str
    weight: float


class CompanyAxis(BaseModel):
    """The outcome for the company named.

    `confidence` is the probability that the name asked is the company's own; `margin` what the runner-up has less.
    """

    status: core.CompanyStatus
    recorded_status: str | None
    as_of: date | None
    agency: AgencyView | None
    match: str | None
    confidence: float | None
    alignment: list[list[str]]
    words: list[WordView]
    runner_up: CandidateView | None
    margin: float | None
    candidates: list[CandidateView]
    others: list[dict[str, Any]]


class AskedContact(BaseModel):
    """One contact given and its own status."""

    value: str
    status: core.ContactStatus


class ContactAxis(BaseModel):
    """The worst of the contacts given, each contact's own outcome, and who owns them."""

    status: core.ContactStatus
    asked: list[AskedContact]
    agencies: list[CandidateView]


class LicenceAxis(BaseModel):
    """The outcome for the licence number given."""

    status: core.LicenceStatus


class OrderAxis(BaseModel):
    """Whether an order to recruit for this country and job is on record."""

    status: core.OrderStatus


class DestinationAxis(BaseModel):
    """Whether the country is open for this job."""

    status: core.DestinationStatus


class StatusOnly(BaseModel):
    """An axis that has a status and nothing else."""

    status: str


class Axes(BaseModel):
    """The separate questions, kept apart."""

    company: CompanyAxis
    contact: ContactAxis
    licence: LicenceAxis
    order: OrderAxis
    destination: DestinationAxis
    reports: StatusOnly
    offer: StatusOnly
    register_: StatusOnly = Field(alias="register")


class Finding(BaseModel):
    """One fact that weighs; `code` is stable."""

    code: str
    axis: core.Axis
    severity: core.Severity
    title: str
    detail: str
    evidence: dict[str, Any]
    basis: str | None
    source: str | None
    as_of: date | None


class Understood(BaseModel):
    """What was read from the request: phones in E.164, the country as ISO 3166-1 alpha-2."""

    companies: list[str]
    phones: list[str]
    emails: list[str]
    licence_numbers: list[str]
    destination: str | None
    job: str | None


class Question(BaseModel):
    """A red-flag question that could still change the advice."""

    id: str
    text: str


class NextStep(BaseModel):
    """Something to do now."""

    code: str
    text: str


class SourceUsed(BaseModel):
    """One source and kind that was asked."""

    source: str
    kind: str
    as_of: date | None
    rows: int
    sha256: str | None


class RegisterUsed(BaseModel):
    """The identity and age of what was asked."""

    version: int
    status: core.RegisterStatus
    as_of: date | None
    age_days: int | None
    sources: list[SourceUsed]


class AnswerText(BaseModel):
    """The answer for people."""

    locale: str
    headline: str
    summary: str


class Links(BaseModel):
    """Where the answer can be read again."""

    self_: str | None = Field(None, alias="self")


class Answer(BaseModel):
    """The whole answer. Facts may be added; what stands is not renamed."""

    schema_: str = Field(alias="schema")
    code: str
    checked_at: datetime
    on_date: date
    origin: str
    advice: core.Advice
    axes: Axes
    findings: list[Finding]
    understood: Understood
    missing: list[str]
    withheld: list[str] = Field(description="What kept a cannot_tell from being no_warning_found.")
    questions: list[Question]
    next_steps: list[NextStep]
    register_: RegisterUsed = Field(alias="register")
    text: AnswerText
    links: Links
    changed: bool | None = None
    status_now: core.CompanyStatus | None = None
