"""The tables: storage shape only, without behaviour. Words of a StrEnum are kept as text; lists as JSON."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from sqlalchemy import JSON, BigInteger, Float, Index, MetaData, Table, Text
from sqlmodel import Field, SQLModel

from verify.store.engine import UtcDateTime

#: Names every constraint, so that a migration can drop it on either database.
NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Stored(SQLModel):
    """The root of this product's tables, with a metadata of its own."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


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
    """What a source's list said of an agency's licence, from the look that first said so."""

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


class RegisterMetaTable(Stored, table=True):
    """The one row (id 1) that says where the register stands; locked by whoever changes it."""

    __tablename__ = "register_meta"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    version: int
    looks: int


class RegisterVersionTable(Stored, table=True):
    """One line a version: which look made it."""

    __tablename__ = "register_versions"

    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    source: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    as_of: date
    run_id: int | None = None
    learned_at: datetime = Field(sa_type=UtcDateTime)


class ChangeTable(Stored, table=True):
    """The change feed: one line a row that a version added, changed, removed or saw return."""

    __tablename__ = "changes"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(index=True)
    source: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    row_id: str = Field(sa_type=Text)
    what: str = Field(sa_type=Text)
    learned_at: datetime = Field(sa_type=UtcDateTime)


class RunTable(Stored, table=True):
    """The ledger of intake runs."""

    __tablename__ = "runs"

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    started_at: datetime = Field(sa_type=UtcDateTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    outcome: str = Field(sa_type=Text, index=True)
    detail: str | None = Field(default=None, sa_type=Text)
    sha256: str | None = Field(default=None, sa_type=Text)
    version: int | None = None
    added: int
    changed: int
    removed: int
    same: int
    rejected: int


class RejectedRowTable(Stored, table=True):
    """Rows of a run's document that were not taken in, each with its reason."""

    __tablename__ = "rejected_rows"

    id: int | None = Field(default=None, primary_key=True)
    run_id: int = Field(foreign_key="runs.id", index=True)
    row: int
    reason: str = Field(sa_type=Text)
    raw: str = Field(sa_type=Text)


class SnapshotTable(Stored, table=True):
    """Raw documents in the archive. `headers`: JSON list of [name, value]."""

    __tablename__ = "snapshots"

    id: int | None = Field(default=None, primary_key=True)
    sha256: str = Field(sa_type=Text, index=True)
    url: str = Field(sa_type=Text, index=True)
    path: str = Field(sa_type=Text)
    fetched_at: datetime = Field(sa_type=UtcDateTime)
    bytes: int = Field(sa_type=BigInteger)
    headers: list[list[str]] = Field(sa_type=JSON)


class CheckTable(Stored, table=True):
    """Stored checks: the redacted answer only. `answer_schema` is the contract's schema it was written in."""

    __tablename__ = "checks"

    code: str = Field(primary_key=True, sa_type=Text)
    answer_schema: str = Field(sa_type=Text)
    answer: str = Field(sa_type=Text)
    register_version: int
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)


class RateWindowTable(Stored, table=True):
    """Counters of rate limits; times are seconds since 1970."""

    __tablename__ = "rate_windows"

    key: str = Field(primary_key=True, sa_type=Text)
    hits: int
    expires_at: float = Field(sa_type=Float, index=True)


class RateEntryTable(Stored, table=True):
    """Single hits of moving windows; times are seconds since 1970."""

    __tablename__ = "rate_entries"
    __table_args__ = (Index("ix_rate_entries_key_at", "key", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(sa_type=Text)
    at: float = Field(sa_type=Float)
    expires_at: float = Field(sa_type=Float, index=True)


def _table(name: str) -> Table:
    return Stored.metadata.tables[name]


SOURCES = _table("sources")
AGENCIES = _table("agencies")
LISTINGS = _table("listings")
SANCTIONS = _table("sanctions")
ORDERS = _table("orders")
REGISTER_META = _table("register_meta")
REGISTER_VERSIONS = _table("register_versions")
CHANGES = _table("changes")
RUNS = _table("runs")
REJECTED_ROWS = _table("rejected_rows")
SNAPSHOTS = _table("snapshots")
CHECKS = _table("checks")
RATE_WINDOWS = _table("rate_windows")
RATE_ENTRIES = _table("rate_entries")
