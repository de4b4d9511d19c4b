"""How it came to be held: versions, looks, changes, runs, and what was read."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Index, Text
from sqlmodel import Field

from verify.store.engine import UtcDateTime
from verify.store.tables.base import Stored


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
