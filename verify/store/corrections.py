"""Requests for a correction: kept apart from the register, for people to read, until they expire."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Engine, delete, insert, select

from verify.store.engine import reading, writing, writing_one
from verify.store.tables import CORRECTIONS


class Role(StrEnum):
    """Who asks for a correction."""

    COMPANY = "company"
    PERSON = "person"
    OFFICER = "officer"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One request. `number` is what the asker quotes; `agency_id` is None where the company was named by hand."""

    number: str
    agency_id: str | None
    company: str
    wrong: str
    proof: str
    role: Role
    answer_to: str
    created_at: datetime
    expires_at: datetime


def save_correction(engine: Engine, correction: Correction) -> None:
    """Keep a request until it expires. Nothing else changes."""
    with writing_one(engine) as connection:
        connection.execute(insert(CORRECTIONS), {**asdict(correction), "role": correction.role.value})


def list_corrections(engine: Engine, *, now: datetime) -> tuple[Correction, ...]:
    """The requests that have not expired, oldest first."""
    columns = CORRECTIONS.c
    query = select(CORRECTIONS).where(columns.expires_at > now).order_by(columns.created_at, columns.number)
    with reading(engine) as connection:
        return tuple(Correction(**{**row, "role": Role(row["role"])}) for row in connection.execute(query).mappings())


def purge_corrections(engine: Engine, *, now: datetime) -> int:
    """Delete the requests that have expired, and say how many there were."""
    with writing(engine) as connection:
        return connection.execute(delete(CORRECTIONS).where(CORRECTIONS.c.expires_at <= now)).rowcount
