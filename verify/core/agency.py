"""The register's nouns: what a publisher says of agencies, their licences, contacts, orders and sanctions.

Everything here is a record of what one source said, never our judgement of it: `verify.core.company` joins
records that mean the same company and `verify.core.standing` says what held on a date.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from verify.core.confirmed import Confirmation


class Kind(StrEnum):
    """What a register file lists (contract §4)."""

    AGENCIES = "agencies"
    ORDERS = "orders"
    SANCTIONS = "sanctions"


class Coverage(StrEnum):
    """Whether a source claims to list everything of its jurisdiction (contract §1.2, Sources)."""

    COMPLETE = "complete"
    PARTIAL = "partial"


class History(StrEnum):
    """Whether a source speaks of today or of a past day."""

    CURRENT = "current"
    HISTORICAL = "historical"


class OfficeKind(StrEnum):
    """A company's own entry or one of its branches."""

    HEAD_OFFICE = "head_office"
    BRANCH = "branch"


class Status(StrEnum):
    """The status words of an agencies file (contract §4)."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    PARTLY_SUSPENDED = "partly_suspended"
    REVOKED = "revoked"
    EXPIRED = "expired"
    RETURNED = "returned"
    UNKNOWN = "unknown"


class Action(StrEnum):
    """The action words of a sanctions file (contract §4)."""

    WARNING = "warning"
    PARTIAL_SUSPENSION = "partial_suspension"
    SUSPENSION = "suspension"
    RESTORED = "restored"
    DEPOSIT_CASHED = "deposit_cashed"
    REVOKED = "revoked"
    RETURNED = "returned"


class ContactKind(StrEnum):
    """How a contact is reached. A fax never counts as a contact of a recruiter."""

    PHONE = "phone"
    EMAIL = "email"
    FAX = "fax"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact as published. `value` is E.164, a lower-cased address, or None where the raw text cannot be read."""

    kind: ContactKind
    raw: str
    value: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """One row of an agencies file: what `source` says of one agency or branch. Compared by content."""

    source: str
    source_id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: OfficeKind = OfficeKind.HEAD_OFFICE
    parent_source_id: str | None = None
    licence_number: str | None = None
    licence_kind: str = "SIP3MI"
    status: Status = Status.UNKNOWN
    status_from: date | None = None
    status_until: date | None = None
    decree: str | None = None
    province: str | None = None
    regency: str | None = None
    address: str | None = None
    contacts: tuple[Contact, ...] = ()
    source_url: str | None = None
    retrieved_at: datetime | None = field(default=None, compare=False)

    @property
    def id(self) -> str:
        """`<source>:<source_id>`, the id every surface shows (contract §1.4)."""
        return f"{self.source}:{self.source_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sanction:
    """One row of a sanctions file: a dated decision about a company that the register may or may not hold."""

    source: str
    source_id: str
    agency_name: str
    agency_source_id: str | None = None
    action: Action
    effective_from: date | None = None
    effective_until: date | None = None
    decree: str | None = None
    published_on: date | None = None
    reason: str | None = None
    source_url: str | None = None

    @property
    def id(self) -> str:
        """`<source>:<source_id>`."""
        return f"{self.source}:{self.source_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One row of an orders file: permission to recruit for one job abroad (SIP2MI). `country` is ISO 3166-1 alpha-2."""

    source: str
    source_id: str
    agency_name: str
    agency_source_id: str | None = None
    country: str
    job: str | None = None
    sector: str | None = None
    scheme: str | None = None
    quota: int | None = None
    salary_min: int | None = None
    salary_max: int | None = None
    currency: str | None = None
    valid_until: date | None = None
    employer: str | None = None
    partner_agency: str | None = None
    permit_number: str | None = None
    source_url: str | None = None

    @property
    def id(self) -> str:
        """`<source>:<source_id>`."""
        return f"{self.source}:{self.source_id}"


@dataclass(frozen=True, slots=True)
class Listing:
    """What a source's list said of an agency's licence, from the look at which it first said so.

    The current statement of every agency is here too; an earlier one is kept when the list changes its mind.
    `first_seen` is the day of that look, `learned_at` the moment this installation took it in (None: not recorded).
    """

    agency_id: str
    status: Status
    status_from: date | None
    status_until: date | None
    decree: str | None
    source_url: str | None
    first_seen: date
    learned_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Link:
    """Two records, of different sources, of which it is known whether they are one company.

    `by_person`: somebody decided it; otherwise a rule found the same licence number, or the same name and more.
    """

    a: str
    b: str
    same: bool
    by_person: bool


Row = TypeVar("Row", Agency, Sanction, Order)


@dataclass(frozen=True, slots=True)
class Held(Generic[Row]):
    """A row the store holds, with the looks that first and last saw it; `removed_on` is its tombstone."""

    row: Row
    first_seen: date
    last_seen: date
    removed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """One source and kind as this installation knows it. `as_of` is its last confirmed look; None: never read."""

    source: str
    kind: Kind
    jurisdiction: str
    coverage: Coverage
    history: History
    as_of: date | None
    max_age_days: int
    rows: int = 0
    sha256: str | None = None
    carries_status: bool = False
    depends_on: str | None = None
    publisher: str | None = None
    url: str | None = None

    def age_days(self, today: date) -> int | None:
        """Whole days since the last confirmed look; None if there was none."""
        return None if self.as_of is None else (today - self.as_of).days

    def fresh(self, today: date) -> bool:
        """A current source looked at within `max_age_days` (contract §1.2). A historical one never is."""
        return (
            self.history is History.CURRENT
            and self.as_of is not None
            and today - timedelta(days=self.max_age_days) <= self.as_of <= today + timedelta(days=1)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Everything the store holds at one version: what the index is built from."""

    version: int
    sources: tuple[SourceState, ...] = ()
    agencies: tuple[Held[Agency], ...] = ()
    listings: tuple[Listing, ...] = ()
    sanctions: tuple[Held[Sanction], ...] = ()
    orders: tuple[Held[Order], ...] = ()
    links: tuple[Link, ...] = ()
    facts: tuple[Confirmation, ...] = ()
