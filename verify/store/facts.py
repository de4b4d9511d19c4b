"""Facts that officers of the register confirmed: added, withdrawn with a reason, never changed and never deleted."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert, or_, select, update
from sqlalchemy import Row as SqlRow

from verify.core.confirmed import Confirmation, FactKind
from verify.store.engine import reading, writing
from verify.store.sources import lock_register
from verify.store.tables import FACTS, REGISTER_META


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A confirmation with who gave it (`account_id`), and who withdrew it, when and why, if somebody did."""

    said: Confirmation
    account_id: str
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None
    because: str | None = None

    @property
    def stands(self) -> bool:
        """Whether nobody has withdrawn it."""
        return self.withdrawn_at is None


def add_fact(engine: Engine, fact: Fact) -> Fact:
    """Keep a new fact and give it with its number; every worker answers by it as soon as it looks at the stamp."""
    values = {field.name: getattr(fact.said, field.name) for field in fields(Confirmation)}
    values |= {"kind": fact.said.kind.value, "account_id": fact.account_id}
    del values["id"]
    with writing(engine) as connection:
        lock_register(connection)
        number = connection.execute(insert(FACTS).values(**values).returning(FACTS.c.id)).scalar_one()
        _move_stamp(connection)
    return replace(fact, said=replace(fact.said, id=number))


def withdraw_fact(engine: Engine, fact_id: int, *, by: str, because: str, at: datetime) -> Fact | None:
    """Take a fact back, and give it as it stands then; None where there is no such fact, or it was withdrawn before."""
    with writing(engine) as connection:
        lock_register(connection)
        own = (FACTS.c.id == fact_id, FACTS.c.withdrawn_at.is_(None))
        taken = {"withdrawn_at": at, "withdrawn_by": by, "because": because}
        row = connection.execute(update(FACTS).where(*own).values(**taken).returning(FACTS)).first()
        if row is None:
            return None
        _move_stamp(connection)
        return _fact(row)


def list_facts(engine: Engine, *, agency_id: str | None = None) -> tuple[Fact, ...]:
    """Every fact (of one record), withdrawn ones too, newest first."""
    query = select(FACTS).order_by(FACTS.c.id.desc())
    if agency_id is not None:
        query = query.where(FACTS.c.agency_id == agency_id)
    with reading(engine) as connection:
        return tuple(_fact(row) for row in connection.execute(query))


def find_fact(engine: Engine, fact_id: int) -> Fact | None:
    """The fact of this number."""
    with reading(engine) as connection:
        row = connection.execute(select(FACTS).where(FACTS.c.id == fact_id)).first()
    return None if row is None else _fact(row)


def read_facts(connection: Connection, until: datetime | None = None) -> tuple[Confirmation, ...]:
    """The facts that stand (stood at a moment), in the order in which they were learned."""
    query = select(FACTS).order_by(FACTS.c.id)
    if until is None:
        query = query.where(FACTS.c.withdrawn_at.is_(None))
    else:
        query = query.where(FACTS.c.at <= until, or_(FACTS.c.withdrawn_at.is_(None), FACTS.c.withdrawn_at > until))
    return tuple(_fact(row).said for row in connection.execute(query))


def _move_stamp(connection: Connection) -> None:
    connection.execute(update(REGISTER_META).values(looks=REGISTER_META.c.looks + 1))


def _fact(row: SqlRow[Any]) -> Fact:
    said = Confirmation(
        id=row.id,
        agency_id=row.agency_id,
        agency_name=row.agency_name,
        kind=FactKind(row.kind),
        value=row.value,
        digest=row.digest,
        confirmed_on=row.confirmed_on,
        effective_on=row.effective_on,
        effective_until=row.effective_until,
        office=row.office,
        source=row.source,
        at=row.at,
    )
    return Fact(
        said=said,
        account_id=row.account_id,
        withdrawn_at=row.withdrawn_at,
        withdrawn_by=row.withdrawn_by,
        because=row.because,
    )
