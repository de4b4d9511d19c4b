"""Errands: what the register desk asks of the intake. Left by a page, taken up once by one reader, answered here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, func, insert, select, update

from verify.store.engine import Engine, reading, writing, writing_one
from verify.store.errand_rows import SHOWN, Ending, Errand, Result, What, Wish, read_errand, result_of, words_of
from verify.store.tables import ERRANDS, RUNS

#: What nobody has taken up for so long is not done any more: the register has moved on since it was asked.
STALE_AFTER = timedelta(days=7)

_COLUMNS = ERRANDS.c
_OPEN = _COLUMNS.done_at.is_(None)
_WAITING = and_(_COLUMNS.taken_at.is_(None), _OPEN)


@dataclass(frozen=True, slots=True)
class Taken:
    """An errand that this reader alone carries out, with the file it was left with."""

    errand: Errand
    document: bytes | None


def leave_errand(engine: Engine, wish: Wish) -> int:
    """Keep an errand for the intake and give its number. Nothing else changes."""
    values = {
        "what": wish.what.value,
        "words": words_of(wish.words),
        "document": wish.document,
        "asked_by": wish.asked_by,
        "asked_at": wish.asked_at,
    }
    with writing_one(engine) as connection:
        number: int = connection.execute(insert(ERRANDS).values(**values)).inserted_primary_key[0]  # type: ignore[index]  # an insert always has one
    return number


def find_errand(engine: Engine, number: int) -> Errand | None:
    """One errand by its number; None if there is none."""
    return next(iter(_found(engine, _all().where(_COLUMNS.id == number))), None)


def list_errands(engine: Engine, *, limit: int, skip: int = 0) -> tuple[Errand, ...]:
    """The last errands, newest first."""
    return _found(engine, _all().order_by(_COLUMNS.id.desc()).limit(limit).offset(skip))


def open_errands(engine: Engine) -> tuple[Errand, ...]:
    """Those that wait or are being done, oldest first."""
    return _found(engine, _all().where(_OPEN).order_by(_COLUMNS.id))


def errands_of_plan(engine: Engine, plan_id: int) -> tuple[Errand, ...]:
    """The errands that were to take in what a plan had read, oldest first; few come between, so few are read."""
    later = _all().where(_COLUMNS.id > plan_id, _COLUMNS.what == What.IMPORT.value).order_by(_COLUMNS.id)
    return tuple(one for one in _found(engine, later) if one.words.plan == plan_id)


def errands_of_run(engine: Engine, run_id: int) -> tuple[Errand, ...]:
    """The errands that made this run, oldest first."""
    return _found(engine, _all().where(_COLUMNS.run_id == run_id).order_by(_COLUMNS.id))


def take_errand(engine: Engine, *, after: int, at: datetime) -> Taken | None:
    """Take up the oldest that waits with a number above ``after``; None where none does. No two readers get one."""
    query: Select[Any] = (
        select(*SHOWN, _COLUMNS.document).where(_WAITING, _COLUMNS.id > after).order_by(_COLUMNS.id).limit(1)
    )
    with writing(engine) as connection:
        while (row := connection.execute(query).first()) is not None:
            taking = update(ERRANDS).where(_COLUMNS.id == row.id, _WAITING).values(taken_at=at)
            if connection.execute(taking).rowcount == 1:
                return Taken(read_errand(row, taken_at=at), row.document)
    return None


def release_errand(engine: Engine, number: int, *, at: datetime) -> None:
    """Let an errand wait on of which nothing was done, and note when that was."""
    with writing_one(engine) as connection:
        connection.execute(update(ERRANDS).where(_COLUMNS.id == number, _OPEN).values(taken_at=None, held_at=at))


def close_errand(engine: Engine, number: int, *, result: Result, at: datetime) -> None:
    """Answer an errand. Its file is forgotten here; what was read of it lies in the archive."""
    with writing_one(engine) as connection:
        connection.execute(update(ERRANDS).where(_COLUMNS.id == number, _OPEN).values(_closing(result, at)))


def withdraw_errand(engine: Engine, number: int, *, at: datetime) -> bool:
    """Close an errand that nobody has taken up yet; False where it is too late for that."""
    closing = update(ERRANDS).where(_COLUMNS.id == number, _WAITING)
    with writing_one(engine) as connection:
        return connection.execute(closing.values(_closing(Result(Ending.WITHDRAWN), at))).rowcount == 1


def close_stale(engine: Engine, *, at: datetime) -> int:
    """Close what has waited for longer than `STALE_AFTER`, its file forgotten; how many there were."""
    old = update(ERRANDS).where(_WAITING, _COLUMNS.asked_at < at - STALE_AFTER)
    with writing_one(engine) as connection:
        return connection.execute(old.values(_closing(Result(Ending.EXPIRED), at))).rowcount


def forget_errands(engine: Engine, *, done_before: datetime) -> int:
    """Delete the errands answered before a moment; how many there were. What they did stays in the ledger."""
    with writing_one(engine) as connection:
        return connection.execute(delete(ERRANDS).where(_COLUMNS.done_at < done_before)).rowcount


def close_half_done(engine: Engine, *, at: datetime) -> tuple[Errand, ...]:
    """Close what a reader left half done when it died, and give it closed; the run that it had begun is named.

    The caller holds the readers' lock, so that nobody can be at them.
    """
    with writing(engine) as connection:
        half = _all().where(_COLUMNS.taken_at.is_not(None), _OPEN).order_by(_COLUMNS.id)
        found = [read_errand(row) for row in connection.execute(half)]
        for one in found:
            run_id = _run_begun(connection, one, one.taken_at or one.asked_at)
            values = _closing(Result(Ending.INTERRUPTED, run_id=run_id), at)
            connection.execute(update(ERRANDS).where(_COLUMNS.id == one.id).values(values))
    closed = (find_errand(engine, one.id) for one in found)
    return tuple(one for one in closed if one is not None)


def _run_begun(connection: Connection, errand: Errand, since: datetime) -> int | None:
    """The run that an errand had begun, as far as the ledger knows it."""
    words, runs = errand.words, RUNS.c
    if errand.what is What.ACCEPT:
        own: ColumnElement[bool] = and_(runs.of_run == words.run, runs.accepted_by == errand.asked_by)
    elif errand.what is What.IMPORT and words.source and words.kind:
        own = and_(runs.source == words.source, runs.kind == words.kind.value, runs.of_run.is_(None))
    else:
        return None
    number: int | None = connection.execute(select(func.max(runs.id)).where(own, runs.started_at >= since)).scalar()
    return number


def _closing(result: Result, at: datetime) -> dict[str, object]:
    return {
        "document": None,
        "done_at": at,
        "outcome": result.ending.value,
        "run_id": result.run_id,
        "said": result.said,
        "result": result_of(result.tally),
    }


def _all() -> Select[Any]:
    return select(*SHOWN)


def _found(engine: Engine, query: Select[Any]) -> tuple[Errand, ...]:
    with reading(engine) as connection:
        return tuple(read_errand(row) for row in connection.execute(query))
