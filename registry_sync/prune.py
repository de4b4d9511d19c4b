"""The archive, kept by policy: what is older than so many days goes, but never what a decision still stands on.

Kept whatever its age: the bytes behind every row that is held and every source's last look, and the bytes of refused
runs that an operator may still accept. Rolling back needs no bytes: the change feed holds all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from registry_sync.desk import Desk
from registry_sync.fetch import documents_of
from registry_sync.guards import FINAL
from verify.errors import CekDuluError
from verify.store.locks import all_grounded
from verify.store.past import harvests_behind
from verify.store.register import known_sources
from verify.store.runs import Outcome, Run, list_runs
from verify.store.snapshots import forget_documents, forget_repeats, list_snapshots

_EVERY_RUN = 1_000_000_000
#: A draft that is older than this belongs to a process that died.
_DRAFT = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """What was (or would be) deleted, and what stays."""

    documents: int
    bytes: int
    kept: int
    notes: int


def prune(desk: Desk, *, keep_days: int, dry: bool = False) -> Pruned:
    """Delete what no longer must be kept. LockHeld where a run is at work, CekDuluError where the folder refuses."""
    before = desk.now() - timedelta(days=keep_days)
    with all_grounded(desk.engine, (one.source for one in known_sources(desk.engine))):
        kept = _kept(desk, before=before)
        gone = [path for path in _files(desk.archive_dir) if path.name not in kept and _is_older(path, before, desk)]
        size = sum(path.stat().st_size for path in gone)
        if dry:
            return Pruned(documents=len(gone), bytes=size, kept=len(kept), notes=0)
        # First the notes: a document that is noted must be there, one that is not noted may be.
        forget_documents(desk.engine, {path.name for path in gone})
        notes = forget_repeats(desk.engine, before=before)
        for path in gone:
            _delete(path)
    return Pruned(documents=len(gone), bytes=size, kept=len(kept), notes=notes)


def _kept(desk: Desk, *, before: datetime) -> set[str]:
    """The sha256 of every document that stays: what is young, and what the decisions named above stand on."""
    runs = list_runs(desk.engine, limit=_EVERY_RUN)
    harvests = set(harvests_behind(desk.engine))
    harvests |= {run.sha256 for run in runs if run.sha256 and (run.started_at >= before or _open(run, runs, desk))}
    kept = {one.sha256 for one in list_snapshots(desk.engine) if one.fetched_at >= before}
    for sha256 in harvests:
        kept.update(documents_of(sha256, desk.archive_dir))
    return kept


def _open(run: Run, runs: tuple[Run, ...], desk: Desk) -> bool:
    """Whether an operator may still accept this run."""
    if run.outcome is not Outcome.REFUSED or any(reason.guard in FINAL for reason in run.reasons):
        return False
    confirmed = (Outcome.APPLIED, Outcome.UNCHANGED)
    if any(one.terms.of_run == run.id and one.outcome in confirmed for one in runs):
        return False
    held = (one.as_of for one in known_sources(desk.engine) if (one.source, one.kind) == (run.source, run.kind))
    as_of = next(held, None)
    return as_of is None or run.as_of is None or run.as_of >= as_of


def _files(folder: Path) -> Iterator[Path]:
    """Every file of the archive, drafts of dead processes among them."""
    return (path for path in sorted(folder.glob("??/*")) if path.is_file())


def _is_older(path: Path, before: datetime, desk: Desk) -> bool:
    limit = desk.now() - _DRAFT if path.name.startswith(".draft-") else before
    return path.stat().st_mtime < limit.timestamp()


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise CekDuluError(f"The archive folder {path.parent} cannot be written: {error.strerror}.") from error
