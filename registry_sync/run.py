"""The only orchestrator: lock → fetch → archive → parse → clean → diff → guard → apply → ledger, one source and kind.

Whatever happens to a document, the ledger says so: applied, unchanged, refused, of another shape, unreachable.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from registry_sync.clean import AnyRow, Cleaned, Rules, clean
from registry_sync.desk import Desk, Report, Task
from registry_sync.diff import ChangeSet, diff
from registry_sync.errors import ShapeChanged
from registry_sync.familiar import how_read, keep, recognise
from registry_sync.fetch import ArchivedDocument, Harvest, archive_harvest
from registry_sync.guards import Facts, Reason, Refused, judge
from registry_sync.parse import PARSERS
from registry_sync.parse.record import Parsed
from registry_sync.relink import relink
from verify.core.agency import Agency, Coverage, Held, OfficeKind, SourceState
from verify.errors import CekDuluError, OutboundError, TooLarge
from verify.store.register import Look, apply_look, held_rows, known_sources
from verify.store.runs import (
    Outcome,
    Refusal,
    RejectedRow,
    RunResult,
    Snapshot,
    finish_run,
    save_snapshot,
    single_flight,
    start_run,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """A look, read and weighed against what is held."""

    sha256: str
    state: SourceState
    cleaned: Cleaned
    changes: ChangeSet[AnyRow]
    held: dict[str, Held[Any]]
    reasons: tuple[Reason, ...]
    stated_on: date | None
    sign: str


def run(task: Task, desk: Desk) -> Report:
    """Take one look in. LockHeld where another run of its source is at work; every other outcome is in the ledger too.

    A fault of the program itself leaves the line `running`; the next run marks it `interrupted`.
    """
    source, kind = task.state.source, task.state.kind
    with single_flight(desk.engine, source), _rare_collections():
        run_id = start_run(desk.engine, source, kind=kind, started_at=desk.now(), terms=task.terms)
        report = _outcome(task, desk, lambda reading: _take_in(task, desk, reading=reading, run_id=run_id))
        finish_run(desk.engine, run_id, result=report.result, finished_at=desk.now())
    relink(desk.engine, desk.now())
    return replace(report, run_id=run_id)


@contextmanager
def _rare_collections() -> Iterator[None]:
    """Look for garbage rarely: nearly all that a run makes lives to its end, and the search takes a fourth of it."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def plan(task: Task, desk: Desk) -> Report:
    """Read and weigh one look and apply nothing; neither the ledger nor the register is touched."""
    return _outcome(task, desk, lambda reading: _report(task, reading, Outcome.PLANNED))


def _outcome(task: Task, desk: Desk, accept: Callable[[_Reading], Report]) -> Report:
    """Read, weigh, and hand over what is accepted; what fails on the way becomes the report."""
    harvest: Harvest | None = None
    try:
        desk.say("fetch")
        harvest = task.read()
        reading = _weigh(task, desk, harvest)
        if reading.reasons and not _overruled(task, reading):
            detail = " ".join(reason.sentence for reason in reading.reasons)
            return _report(task, reading, Outcome.REFUSED, detail=detail)
        return accept(reading)
    except CekDuluError as fault:
        sha256 = harvest.sha256 if harvest else None
        result = RunResult(outcome=_how(fault), detail=fault.message, sha256=sha256, as_of=task.as_of)
        return Report(task=task, result=result)


def _overruled(task: Task, reading: _Reading) -> bool:
    """Whether an operator answers for this look, and no guard refuses it that nobody may overrule."""
    answered = task.again is not None and task.again.accepted_by is not None
    return answered and not any(reason.final for reason in reading.reasons)


def _how(fault: CekDuluError) -> Outcome:
    if isinstance(fault, ShapeChanged | TooLarge):
        return Outcome.SHAPE
    return Outcome.UNREACHABLE if isinstance(fault, OutboundError) else Outcome.FAULT


def _weigh(task: Task, desk: Desk, harvest: Harvest) -> _Reading:
    """Archive, parse, clean, compare, guard: everything short of applying."""
    source, kind = task.state.source, task.state.kind
    if task.again is None:
        archive_harvest(harvest, desk.archive_dir)
        save_snapshot(desk.engine, *_snapshots(harvest))
    held = {one.row.source_id: one for one in held_rows(desk.engine, source, kind)}
    live = {key: one.row for key, one in held.items() if one.removed_on is None}
    sign = how_read(task.state, task.feed, parser=task.parser, headers=desk.headers)
    parsed, cleaned = _familiar(task, desk, live, name=(harvest.sha256, sign)) or _read(task, desk, live, harvest)
    desk.say("compare")
    partial = task.state.coverage is Coverage.PARTIAL
    changes = diff(live.values(), cleaned.rows, partial=partial)
    state = _state(task, desk, parsed=parsed, sha256=harvest.sha256)
    facts = _facts(task, desk, state=state, parsed=parsed, counts=(len(live), len(cleaned.rejected)))
    verdict = judge(changes, facts, task.feed.bounds)
    reasons = verdict.reasons if isinstance(verdict, Refused) else ()
    return _Reading(
        sha256=harvest.sha256,
        state=state,
        cleaned=cleaned,
        changes=changes,
        held=held,
        reasons=reasons,
        stated_on=parsed.stated_on,
        sign=sign,
    )


def _read(task: Task, desk: Desk, live: dict[str, AnyRow], harvest: Harvest) -> tuple[Parsed, Cleaned]:
    desk.say("parse")
    parsed = PARSERS[task.parser](task.state.kind, harvest.documents, desk.headers)
    desk.say("clean")
    return parsed, clean(task.state.kind, parsed, _rules(task, live))


def _familiar(
    task: Task, desk: Desk, live: dict[str, AnyRow], *, name: tuple[str, str]
) -> tuple[Parsed, Cleaned] | None:
    """What `_read` would give for a look that is the one held; None where that is not certain."""
    before = _held_state(desk, task.state)
    known = recognise(desk.engine, before, sha256=name[0], sign=name[1])
    if known is None or before is None or task.again is not None or not live:
        return None
    columns = frozenset({"status"}) if before.carries_status else frozenset[str]()
    return Parsed((), columns, known.stated_on), Cleaned(tuple(live.values()), ())


def _rules(task: Task, live: dict[str, AnyRow]) -> Rules:
    heads = (key for key, row in live.items() if isinstance(row, Agency) and row.kind is OfficeKind.HEAD_OFFICE)
    return Rules(
        source=task.state.source,
        jurisdiction=task.state.jurisdiction,
        listed_means=task.feed.listed_means,
        screen=task.feed.screen,
        parents=frozenset(heads),
    )


def _snapshots(harvest: Harvest) -> Iterator[Snapshot]:
    """What the store notes of a look; a crawl has noted its documents as they came."""
    for document in harvest.documents:
        if isinstance(document, ArchivedDocument):
            continue
        yield Snapshot(
            sha256=document.sha256,
            url=document.url,
            path=f"{document.sha256[:2]}/{document.sha256}",
            fetched_at=document.fetched_at,
            bytes=len(document.body),
            headers=document.headers,
        )


def _state(task: Task, desk: Desk, *, parsed: Parsed, sha256: str) -> SourceState:
    """What the source is once this look stands."""
    seen_on = task.again.seen_on if task.again else desk.today()
    return replace(
        task.state,
        as_of=task.as_of or parsed.stated_on or seen_on,
        sha256=sha256,
        carries_status="status" in parsed.columns,
    )


def _held_state(desk: Desk, state: SourceState) -> SourceState | None:
    known = (one for one in known_sources(desk.engine) if (one.source, one.kind) == (state.source, state.kind))
    return next(known, None)


def _facts(task: Task, desk: Desk, *, state: SourceState, parsed: Parsed, counts: tuple[int, int]) -> Facts:
    before = _held_state(desk, state)
    today = desk.today()
    return Facts(
        kind=state.kind,
        as_of=state.as_of or today,
        today=today,
        held_as_of=before.as_of if before else None,
        held_rows=counts[0],
        rejected=counts[1],
        partial=task.state.coverage is Coverage.PARTIAL,
        stated_on=parsed.stated_on,
    )


def _take_in(task: Task, desk: Desk, *, reading: _Reading, run_id: int) -> Report:
    """Apply what was accepted, or nothing where nothing at all would change."""
    changes, state = reading.changes, reading.state
    live = sum(1 for one in reading.held.values() if one.removed_on is None)
    if changes.is_empty and _held_state(desk, state) == replace(state, rows=live):
        _keep(desk, reading)
        return _report(task, reading, Outcome.UNCHANGED)
    desk.say("apply")
    shown = {row.source_id for row in reading.cleaned.rows}
    partial = state.coverage is Coverage.PARTIAL
    look = Look(
        state=state,
        upserts=(*changes.added, *(change.new for change in changes.changed)),
        removed=tuple(row.source_id for row in changes.removed),
        unseen=tuple(key for key in reading.held if key not in shown) if partial else (),
        run_id=run_id,
        learned_at=desk.now(),
    )
    version = apply_look(desk.engine, look)
    _keep(desk, reading)
    outcome = Outcome.UNCHANGED if changes.is_empty else Outcome.APPLIED
    return _report(task, reading, outcome, version=version)


def _keep(desk: Desk, reading: _Reading) -> None:
    """Remember how a look that now stands was read; not where rows were rejected, for each run's ledger tells those."""
    if not reading.cleaned.rejected:
        keep(desk.engine, reading.state, sign=reading.sign, stated_on=reading.stated_on, now=desk.now())


def _report(
    task: Task, reading: _Reading, outcome: Outcome, *, detail: str | None = None, version: int | None = None
) -> Report:
    changes = reading.changes
    result = RunResult(
        outcome=outcome,
        detail=detail,
        sha256=reading.sha256,
        version=version,
        as_of=reading.state.as_of,
        reasons=tuple(Refusal(reason.guard.value, reason.sentence) for reason in reading.reasons),
        added=len(changes.added),
        changed=len(changes.changed),
        removed=len(changes.removed),
        same=len(changes.same),
        rejected=tuple(RejectedRow(one.row, one.reason, one.raw) for one in reading.cleaned.rejected),
    )
    return Report(task=task, result=result, as_of=reading.state.as_of, changes=changes)
