"""What answering keeps: stored checks, requests for a correction, and the counters of rate limits."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Float, Index, Text
from sqlmodel import Field

from verify.store.engine import UtcDateTime
from verify.store.tables.base import Stored


class CheckTable(Stored, table=True):
    """Stored checks: the redacted answer only. `answer_schema` is the contract's schema it was written in."""

    __tablename__ = "checks"

    code: str = Field(primary_key=True, sa_type=Text)
    answer_schema: str = Field(sa_type=Text)
    answer: str = Field(sa_type=Text)
    register_version: int
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)


class CorrectionTable(Stored, table=True):
    """Requests for a correction of what is shown, as they were written; nothing of the register hangs on them."""

    __tablename__ = "corrections"

    number: str = Field(primary_key=True, sa_type=Text)
    agency_id: str | None = Field(default=None, sa_type=Text)
    company: str = Field(sa_type=Text)
    wrong: str = Field(sa_type=Text)
    proof: str = Field(sa_type=Text)
    role: str = Field(sa_type=Text)
    answer_to: str = Field(sa_type=Text)
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
