"""Decisions of the passport-interview desk: what an officer decided about an answer, and why; never about whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine, RowMapping, Select, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from verify.core.statuses import Advice
from verify.store.engine import reading, writing, writing_one
from verify.store.tables import ACCOUNTS, DECISIONS


class Outcome(StrEnum):
    """What the officer decided."""

    CONTINUE = "continue"
    PAPERS = "papers"
    REFERRED_BP3MI = "referred_bp3mi"
    REFERRED_POLICE = "referred_police"
    REFUSED = "refused"


class Reason(StrEnum):
    """Why, as a code; docs/desk.md names the law or the official text behind each."""

    CONSISTENT = "consistent"
    NOT_FOR_WORK = "not_for_work"
    NO_RECOMMENDATION = "no_recommendation"
    CANNOT_NAME = "cannot_name"
    PURPOSE_UNCLEAR = "purpose_unclear"
    COMPANY_STATUS = "company_status"
    COMPANY_UNCONFIRMED = "company_unconfirmed"
    ORDER_UNSEEN = "order_unseen"
    DESTINATION_RULE = "destination_rule"
    VISA_NOT_FOR_WORK = "visa_not_for_work"
    COACHED = "coached"
    UNDER_AGE = "under_age"
    EXPLOITATION_SIGNS = "exploitation_signs"
    OTHER_PAPERS = "other_papers"


class Paper(StrEnum):
    """What the official questions for workers ask for, in their order (Ditjen Imigrasi, October 2022)."""

    COUNTRY = "country"
    CITY = "city"
    JOB = "job"
    TERM = "term"
    COMPANY = "company"
    RECOMMENDATION = "recommendation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision. `by` is the name of the account; `code` and `advice` are of the check it was made about."""

    id: str
    office_id: str
    account_id: str
    by: str
    at: datetime
    code: str
    advice: Advice
    outcome: Outcome
    reasons: tuple[Reason, ...]
    missing: tuple[Paper, ...]
    expires_at: datetime


def save_decision(engine: Engine, decision: Decision) -> None:
    """Keep a decision; one whose id is kept already changes nothing, so that a form sent twice counts once."""
    row = {
        "id": decision.id,
        "office_id": decision.office_id,
        "account_id": decision.account_id,
        "at": decision.at,
        "code": decision.code,
        "advice": decision.advice.value,
        "decision": decision.outcome.value,
        "reasons": [one.value for one in decision.reasons],
        "missing": [one.value for one in decision.missing],
        "expires_at": decision.expires_at,
    }
    dialect = postgresql if engine.dialect.name == "postgresql" else sqlite
    with writing_one(engine) as connection:
        connection.execute(dialect.insert(DECISIONS).on_conflict_do_nothing(), row)


def load_decision(engine: Engine, decision_id: str, *, office_id: str) -> Decision | None:
    """One decision of an office; None for one that is not kept, or that is another office's."""
    columns = DECISIONS.c
    with reading(engine) as connection:
        row = (
            connection.execute(_decisions().where(columns.id == decision_id, columns.office_id == office_id))
            .mappings()
            .first()
        )
    return None if row is None else _decision(row)


def decisions_between(engine: Engine, office_id: str, *, since: datetime, until: datetime) -> tuple[Decision, ...]:
    """The decisions of an office from `since` until just before `until`, in the order in which they were made."""
    columns = DECISIONS.c
    query = (
        _decisions()
        .where(columns.office_id == office_id, columns.at >= since, columns.at < until)
        .order_by(columns.at, columns.id)
    )
    with reading(engine) as connection:
        return tuple(map(_decision, connection.execute(query).mappings()))


def purge_decisions(engine: Engine, *, now: datetime) -> int:
    """Delete the decisions that have expired, and say how many there were."""
    with writing(engine) as connection:
        return connection.execute(delete(DECISIONS).where(DECISIONS.c.expires_at <= now)).rowcount


def _decisions() -> Select[Any]:
    accounts = ACCOUNTS.c
    return select(DECISIONS, accounts.name.label("by")).join(ACCOUNTS, accounts.id == DECISIONS.c.account_id)


def _decision(row: RowMapping) -> Decision:
    return Decision(
        id=row["id"],
        office_id=row["office_id"],
        account_id=row["account_id"],
        by=row["by"],
        at=row["at"],
        code=row["code"],
        advice=Advice(row["advice"]),
        outcome=Outcome(row["decision"]),
        reasons=tuple(map(Reason, row["reasons"])),
        missing=tuple(map(Paper, row["missing"])),
        expires_at=row["expires_at"],
    )
