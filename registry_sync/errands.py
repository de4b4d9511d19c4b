"""What the register desk asked for, carried out: the same path, the same guards and the same ledger as by hand.

One reader at a time: it holds a lock that dies with it. What a dead reader left half done is closed and told, never
done again by itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import structlog

from registry_sync.again import Answerable, task_to_accept
from registry_sync.desk import Desk, Report, Task
from registry_sync.errors import Stopping
from registry_sync.fetch import RawDocument, archived, harvest_of
from registry_sync.observe import observed
from registry_sync.operator import Office, declare, go_back
from registry_sync.run import plan
from registry_sync.tasks import Asked, task_for_document
from verify.core.agency import Agency
from verify.errors import CekDuluError, LockHeld, NotFound, UsageError
from verify.store.errand_rows import Ending, Errand, Result, Sample, Tally, What
from verify.store.errands import (
    Taken,
    close_errand,
    close_half_done,
    close_stale,
    find_errand,
    open_errands,
    release_errand,
    take_errand,
)
from verify.store.intake import intake_states
from verify.store.past import Return
from verify.store.register import known_sources
from verify.store.runs import Outcome, single_flight

#: The lock that the one reader of errands holds (no source can be called so).
READER = "_errands"
#: How many rows of each sort an answer shows; a run's ledger holds all of them.
_SHOWN = 50
_BROKEN_OFF = "The reader was stopped while it was at this. What was done so far is in the ledger of runs."

_log = structlog.get_logger("cekdulu.errands")
Do = Callable[[Task, Desk], Report]


def carry_out(office: Office, *, do: Do = observed) -> tuple[Errand, ...]:
    """Do all that waits, the oldest first, and give each errand as it was answered; those left over are closed first.

    LockHeld where another reader is at work. An errand whose source is being read just then waits on, once a call. A
    fault of the program itself closes its errand as `fault` and is raised.
    """
    desk = office.desk
    if not open_errands(desk.engine):
        return ()
    with single_flight(desk.engine, READER):
        done = list(close_half_done(desk.engine, at=desk.now()))
        if done:
            _settle(desk)
        close_stale(desk.engine, at=desk.now())
        declare(office)
        after = 0
        while (taken := take_errand(desk.engine, after=after, at=desk.now())) is not None:
            after = taken.errand.id
            done += _answered(taken, office, do)
    for one in done:
        _log.info("errand_done", errand=one.id, what=one.what.value, ending=one.result.ending if one.result else None)
    return tuple(done)


def _answered(taken: Taken, office: Office, do: Do) -> Iterator[Errand]:
    """Do one errand and answer it; nothing is given where it has to wait on."""
    engine, number = office.desk.engine, taken.errand.id
    try:
        result = _done(taken, office, do)
    except LockHeld:
        release_errand(engine, number, at=office.desk.now())
        _log.info("errand_waits", errand=number, because="its source is being read")
        return
    except CekDuluError as fault:
        misuse = isinstance(fault, UsageError | NotFound)
        result = Result(Ending.MISUSE if misuse else Ending.FAULT, fault.message)
    except BaseException as fault:
        stopped = isinstance(fault, Stopping) or not isinstance(fault, Exception)
        ending = Result(Ending.INTERRUPTED, _BROKEN_OFF) if stopped else Result(Ending.FAULT, type(fault).__name__)
        close_errand(engine, number, result=ending, at=office.desk.now())
        _settle(office.desk)
        raise
    close_errand(engine, number, result=result, at=office.desk.now())
    answered = find_errand(engine, number)
    if answered is not None:
        yield answered


def _settle(desk: Desk) -> None:
    """Let the ledger say at once, of runs that nobody is at any more, that they were interrupted."""
    for state in intake_states(desk.engine):
        if state.last.outcome is Outcome.RUNNING:
            with suppress(LockHeld), single_flight(desk.engine, state.source):
                pass


def _done(taken: Taken, office: Office, do: Do) -> Result:
    errand = taken.errand
    if errand.what is What.PLAN:
        return _result(plan(_file_task(taken, office), office.desk))
    if errand.what is What.IMPORT:
        return _result(do(_file_task(taken, office), office.desk))
    if errand.what is What.ACCEPT:
        who = Answerable(who=errand.asked_by, because=errand.words.because or "")
        run = errand.words.run or 0
        task = task_to_accept(run, who, sources=office.sources, settings=office.settings, desk=office.desk)
        return _result(do(task, office.desk))
    version = errand.words.version
    if version is None:
        raise UsageError("The errand names no version to go back to.")
    wanted = Return(version=version, decided_by=errand.asked_by, because=errand.words.because, at=office.desk.now())
    now = go_back(office.desk, wanted)
    return Result(Ending.APPLIED, f"The register is as it was at version {version}; that is now version {now}.")


def _file_task(taken: Taken, office: Office) -> Task:
    """The look that a file is: the one left with the errand, else the one that the archive kept of its plan."""
    words, desk = taken.errand.words, office.desk
    if words.source is None or words.kind is None or words.suffix is None or words.sha256 is None:
        raise UsageError("The errand does not say what its file is.")
    name = f"upload{words.suffix}"
    if taken.document is None:
        found = archived(words.sha256, desk.archive_dir, url=f"file:{name}")
        document = replace(found, name=name)
    else:
        sha256 = hashlib.sha256(taken.document).hexdigest()
        document = RawDocument(taken.document, sha256, desk.now(), f"file:{name}", name)
    asked = Asked(file=Path(name), source=words.source, kind=words.kind, as_of=words.as_of, coverage=words.coverage)
    held = known_sources(desk.engine)
    harvest = harvest_of([document])
    return task_for_document(asked, lambda: harvest, office.sources, held=held, settings=office.settings)


def _result(report: Report) -> Result:
    result = report.result
    tally = Tally(
        as_of=result.as_of,
        added=result.added,
        changed=result.changed,
        removed=result.removed,
        same=result.same,
        rejected=len(result.rejected),
        reasons=result.reasons,
        rows=result.rejected[:_SHOWN],
        samples=tuple(_samples(report)),
    )
    return Result(Ending(result.outcome.value), result.detail, report.run_id, tally)


def _samples(report: Report) -> Iterator[Sample]:
    """The first rows of each sort that the look moves."""
    changes = report.changes
    changed = tuple(one.new for one in changes.changed)
    moved = (("added", changes.added), ("changed", changed), ("removed", changes.removed))
    for move, rows in moved:
        for row in rows[:_SHOWN]:
            yield Sample(move, row.id, row.name if isinstance(row, Agency) else row.agency_name)
