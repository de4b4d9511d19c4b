"""What is kept of a village's lists: when one was checked, and the answer of each row. Never what was typed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, Text
from sqlmodel import Field

from verify.store.engine import UtcDateTime
from verify.store.tables.base import Stored


class VillageListTable(Stored, table=True):
    """Lists of offers that an account had checked. `rows`: JSON [[row number, answer's code, problem, field], …].

    Of the last three either the code or the problem is given; the field may be empty beside a problem.
    """

    __tablename__ = "village_lists"

    id: str = Field(primary_key=True, sa_type=Text)
    account_id: str = Field(foreign_key="accounts.id", index=True, sa_type=Text)
    checked_at: datetime = Field(sa_type=UtcDateTime)
    rows: list[list[str | None]] = Field(sa_type=JSON)
    expires_at: datetime = Field(sa_type=UtcDateTime, index=True)
