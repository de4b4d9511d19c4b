"""What is held: sources, the rows of their registers, and which rows are one company."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, Index, Text
from sqlmodel import Field

from verify.store.engine import UtcDateTime
from verify.store.tables.base import Stored


class RegisterRow(Stored):
    """What every row of a register file has: its source's own id, and the looks that saw it."""

    source: str = Field(primary_key=True, sa_type=Text)
    source_id: str = Field(primary_key=True, sa_type=Text)
    first_seen: date
    last_seen: date
    removed_on: date | None = None
    source_url: str | None = Field(default=None, sa_type=Text)


class SourceTable(Stored, table=True):
    """One source and kind: what is declared of it, and what its last confirmed look established."""

    __tablename__ = "sources"

    source: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(primary_key=True, sa_type=Text)
    jurisdiction: str = Field(sa_type=Text)
    coverage: str = Field(sa_type=Text)
    history: str = Field(sa_type=Text)
    enabled: bool
    as_of: date | None = None
    max_age_days: int
    rows: int
    sha256: str | None = Field(default=None, sa_type=Text)
    carries_status: bool
    depends_on: str | None = Field(default=None, sa_type=Text)
    publisher: str | None = Field(default=None, sa_type=Text)
    url: str | None = Field(default=None, sa_type=Text)


class AgencyTable(RegisterRow, table=True):
    """Agencies and branches. `aliases`: JSON list of text; `contacts`: JSON list of [kind, raw, value]."""

    __tablename__ = "agencies"

    name: str = Field(sa_type=Text)
    aliases: list[str] = Field(sa_type=JSON)
    kind: str = Field(sa_type=Text)
    parent_source_id: str | None = Field(default=None, sa_type=Text)
    licence_number: str | None = Field(default=None, sa_type=Text)
    licence_kind: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    status_from: date | None = None
    status_until: date | None = None
    decree: str | None = Field(default=None, sa_type=Text)
    province: str | None = Field(default=None, sa_type=Text)
    regency: str | None = Field(default=None, sa_type=Text)
    address: str | None = Field(default=None, sa_type=Text)
    contacts: list[list[str | None]] = Field(sa_type=JSON)
    retrieved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class ListingTable(Stored, table=True):
    """What a source's list said of an agency's licence, from the look that first said so.

    `version` is the register's that brought it (None: before that was kept), `withdrawn` the one that took it back.
    """

    __tablename__ = "listings"

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(sa_type=Text)
    source_id: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    status_from: date | None = None
    status_until: date | None = None
    decree: str | None = Field(default=None, sa_type=Text)
    source_url: str | None = Field(default=None, sa_type=Text)
    first_seen: date
    learned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    version: int | None = None
    withdrawn: int | None = None


class SanctionTable(RegisterRow, table=True):
    """Dated decisions about companies, whether or not the register holds them."""

    __tablename__ = "sanctions"

    agency_name: str = Field(sa_type=Text)
    agency_source_id: str | None = Field(default=None, sa_type=Text)
    action: str = Field(sa_type=Text)
    effective_from: date | None = None
    effective_until: date | None = None
    decree: str | None = Field(default=None, sa_type=Text)
    published_on: date | None = None
    reason: str | None = Field(default=None, sa_type=Text)


class OrderTable(RegisterRow, table=True):
    """Permissions to recruit for one job abroad."""

    __tablename__ = "orders"

    agency_name: str = Field(sa_type=Text)
    agency_source_id: str | None = Field(default=None, sa_type=Text)
    country: str = Field(sa_type=Text)
    job: str | None = Field(default=None, sa_type=Text)
    sector: str | None = Field(default=None, sa_type=Text)
    scheme: str | None = Field(default=None, sa_type=Text)
    quota: int | None = Field(default=None, sa_type=BigInteger)
    salary_min: int | None = Field(default=None, sa_type=BigInteger)
    salary_max: int | None = Field(default=None, sa_type=BigInteger)
    currency: str | None = Field(default=None, sa_type=Text)
    valid_until: date | None = None
    employer: str | None = Field(default=None, sa_type=Text)
    partner_agency: str | None = Field(default=None, sa_type=Text)
    permit_number: str | None = Field(default=None, sa_type=Text)


class LinkTable(Stored, table=True):
    """What is held of two records being one company; only ever added to, a pair's last line counts.

    `a` < `b` are agency ids. `verdict`: same, different, review (a person must look) or gone (the rule no longer
    holds). `decided_by` None: a rule did.
    """

    __tablename__ = "links"
    __table_args__ = (Index("ix_links_a_b", "a", "b"),)

    id: int | None = Field(default=None, primary_key=True)
    a: str = Field(sa_type=Text)
    b: str = Field(sa_type=Text)
    verdict: str = Field(sa_type=Text)
    rule: str = Field(sa_type=Text)
    evidence: str = Field(sa_type=Text)
    decided_by: str | None = Field(default=None, sa_type=Text)
    because: str | None = Field(default=None, sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
