"""The tables: storage shape only, without behaviour. Words of a StrEnum are kept as text; lists as JSON."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

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


class RegisterMetaTable(Stored, table=True):
    """The one row (id 1) that says where the register stands; locked by whoever changes it.

    `linked` is the version whose records were last compared with one another (see `links`); -1: none was.
    """

    __tablename__ = "register_meta"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    version: int
    looks: int
    linked: int = Field(default=-1, sa_column_kwargs={"server_default": "-1"})


class RegisterVersionTable(Stored, table=True):
    """One line a version: which look made it, or which version an operator rolled the register back to."""

    __tablename__ = "register_versions"

    version: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    source: str | None = Field(default=None, sa_type=Text)
    kind: str | None = Field(default=None, sa_type=Text)
    as_of: date | None = None
    run_id: int | None = None
    learned_at: datetime = Field(sa_type=UtcDateTime)
    rolled_back_to: int | None = None
    decided_by: str | None = Field(default=None, sa_type=Text)
    because: str | None = Field(default=None, sa_type=Text)


class LookTable(Stored, table=True):
    """One line a confirmed look, applied or unchanged: what its source was from then on. `as_of` None: taken back."""

    __tablename__ = "looks"
    __table_args__ = (Index("ix_looks_source_kind", "source", "kind"),)

    id: int | None = Field(default=None, primary_key=True)
    source: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    version: int
    learned_at: datetime = Field(sa_type=UtcDateTime)
    as_of: date | None = None
    coverage: str = Field(sa_type=Text)
    history: str = Field(sa_type=Text)
    rows: int
    sha256: str | None = Field(default=None, sa_type=Text)
    carries_status: bool
    run_id: int | None = None


class ChangeTable(Stored, table=True):
    """The change feed: one line a row that a version added, changed, removed, saw return or took back.

    `fields`: JSON list of [column, from, to] of every column that moved, bookkeeping included: read forwards the feed
    rebuilds the register, read backwards it undoes it. NULL: a change made before that was kept.
    """

    __tablename__ = "changes"
    __table_args__ = (Index("ix_changes_source_kind_row_id", "source", "kind", "row_id"),)

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(index=True)
    source: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    row_id: str = Field(sa_type=Text)
    what: str = Field(sa_type=Text)
    learned_at: datetime = Field(sa_type=UtcDateTime)
    as_of: date | None = None
    effective: date | None = None
    published: date | None = None
    fields: list[list[Any]] | None = Field(default=None, sa_type=JSON(none_as_null=True))


class RunTable(Stored, table=True):
    """The ledger of intake runs. `sha256` names the harvest, `reasons` is a JSON list of [guard, sentence].

    `of_run` is the refused run whose harvest an operator had this one apply, or the run this one replays.
    """

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
    parser: str | None = Field(default=None, sa_type=Text)
    jurisdiction: str | None = Field(default=None, sa_type=Text)
    coverage: str | None = Field(default=None, sa_type=Text)
    history: str | None = Field(default=None, sa_type=Text)
    as_of: date | None = None
    reasons: list[list[str]] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    of_run: int | None = None
    accepted_by: str | None = Field(default=None, sa_type=Text)
    because: str | None = Field(default=None, sa_type=Text)


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


class HttpCacheTable(Stored, table=True):
    """What an address last gave: the marks to ask with whether it has changed, and the bytes in the archive."""

    __tablename__ = "http_cache"

    url: str = Field(primary_key=True, sa_type=Text)
    etag: str | None = Field(default=None, sa_type=Text)
    last_modified: str | None = Field(default=None, sa_type=Text)
    sha256: str = Field(sa_type=Text)
    fetched_at: datetime = Field(sa_type=UtcDateTime)


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
HTTP_CACHE = _table("http_cache")
LOOKS = _table("looks")
LINKS = _table("links")
CHECKS = _table("checks")
RATE_WINDOWS = _table("rate_windows")
RATE_ENTRIES = _table("rate_entries")
