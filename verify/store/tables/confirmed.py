"""What officers of the register say and ask for: facts they confirmed, and errands for the intake."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, LargeBinary, Text
from sqlmodel import Field

from verify.store.engine import UtcDateTime
from verify.store.tables.base import Stored


class FactTable(Stored, table=True):
    """Facts about a company that an officer confirmed; withdrawn ones stay. `source` is how he came to know it.

    `value`: a name, a contact or a decree, by the kind; of a denied number its last digits alone, and `digest` is its
    keyed hash. `effective_on` and `effective_until` are of a decision against the licence.
    """

    __tablename__ = "facts"
    __table_args__ = (Index("ix_facts_agency_id", "agency_id"),)

    id: int | None = Field(default=None, primary_key=True)
    agency_id: str = Field(sa_type=Text)
    agency_name: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    value: str = Field(sa_type=Text)
    digest: str | None = Field(default=None, sa_type=Text)
    confirmed_on: date
    effective_on: date | None = None
    effective_until: date | None = None
    source: str = Field(sa_type=Text)
    office: str = Field(sa_type=Text)
    account_id: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_by: str | None = Field(default=None, sa_type=Text)
    because: str | None = Field(default=None, sa_type=Text)


class ErrandTable(Stored, table=True):
    """What the intake is asked to do from the register desk: taken up by it, one after the other, and answered here.

    `words`: JSON object of the command's words. `held_at`: when a reader last had to let it wait on. `document` is an
    uploaded file until it is taken up. `result`: JSON object of what a plan found, or of what a run counted.
    """

    __tablename__ = "errands"

    id: int | None = Field(default=None, primary_key=True)
    what: str = Field(sa_type=Text)
    words: dict[str, str] = Field(sa_type=JSON)
    document: bytes | None = Field(default=None, sa_type=LargeBinary)
    asked_by: str = Field(sa_type=Text)
    asked_at: datetime = Field(sa_type=UtcDateTime)
    held_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    taken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    outcome: str | None = Field(default=None, sa_type=Text)
    run_id: int | None = None
    said: str | None = Field(default=None, sa_type=Text)
    result: dict[str, Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
