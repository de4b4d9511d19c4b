"""The documented shape of an answer (contract §1.4); the dict itself comes from the wording room."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from pydantic import BaseModel, Field

from verify.core import answer as core
from verify.core.facts import Taken


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


class Pay(BaseModel):
    """Wages offered, in whole units; `period`: hour, day, week, month, year or contract."""

    low: int
    high: int
    currency: str
    period: str


class Fee(BaseModel):
    """Money that the worker is to pay; 0 where no sum is named; `to`: person, company or unknown."""

    amount: int
    currency: str
    to: str


class Understood(BaseModel):
    """What was read from the request: phones in E.164, countries as ISO 3166-1 alpha-2.

    Of a stored check only codes, countries, sums and ages stand here, and the ends of numbers.
    """

    companies: list[str]
    phones: list[str]
    emails: list[str]
    licence_numbers: list[str]
    destination: str | None = Field(description="The first of `destinations`.")
    job: str | None = Field(description="The first of `jobs`.")
    destinations: list[str]
    jobs: list[str]
    taken: Taken | None = Field(description="What `message` was taken for.")
    pay: list[Pay]
    fees: list[Fee]
    visa: str | None = Field(description="work, visit, umrah, student, transit, or the word that was written.")
    ages: list[int] | None = Field(description="The youngest and the oldest asked for.")
    departure: str | None
    persons: list[str] = Field(description="People named. They are looked up nowhere.")
    flags: list[str] = Field(description="The red flags that the message raises by itself, by indicator id.")


class Question(BaseModel):
    """A red-flag question that could still change the advice."""

    id: str
    text: str


class HelpLine(BaseModel):
    """An official help line; `rechecked` is false where nobody has looked at it for a year."""

    kind: str
    name: str
    number: str
    hours: str | None
    verified_on: date | None
    rechecked: bool


class NextStep(BaseModel):
    """Something to do now. `values` fill the sentence; `help` are the official lines among them, `place` their area."""

    code: str
    text: str
    values: list[str]
    help: list[HelpLine]
    place: str | None


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
    slip: str | None = Field(None, description="The answer on paper (PDF).")


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
    questions: list[Question] = Field(description="Reply in `answers`, by id, and check again.")
    next_steps: list[NextStep]
    register_: RegisterUsed = Field(alias="register")
    text: AnswerText
    links: Links
    changed: bool | None = None
    status_now: core.CompanyStatus | None = None
