"""A harvest that was read before, as a Task: to accept what a guard refused, or to replay a run from the archive."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from registry_sync.desk import Again, Desk, Task
from registry_sync.fetch import ArchivedDocument, Harvest, RawDocument, read_archived
from registry_sync.sources import Feed, Source, state_of
from registry_sync.tasks import Asked, asked_terms
from verify.core.agency import Coverage, History, Kind, SourceState
from verify.errors import NotFound, UsageError
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.register import known_sources
from verify.store.runs import Outcome, Run, find_run, runs_of, runs_that_read
from verify.store.snapshots import addresses_of

_DIGEST = re.compile(r"[0-9a-f]{8,64}")
_CONFIRMED = (Outcome.APPLIED, Outcome.UNCHANGED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The words of `registry-sync replay`. `snapshot`: a run's number, or the sha256 of a harvest or its beginning.

    The other words are asked for only where the ledger does not know the harvest.
    """

    snapshot: str
    source: str | None = None
    kind: Kind | None = None
    as_of: date | None = None
    coverage: Coverage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answerable:
    """Who overrules a refusal, and why."""

    who: str
    because: str


def task_to_accept(
    run_id: int, answerable: Answerable, *, sources: Sequence[Source], settings: Settings, desk: Desk
) -> Task:
    """The refused look of a run, to be weighed against what is held now and applied on an operator's word.

    NotFound where there is no such run, UsageError where it was not refused or has been accepted already.
    """
    run = find_run(desk.engine, run_id)
    if run is None:
        raise NotFound(f"There is no run {run_id}. See: registry-sync status")
    if run.outcome is not Outcome.REFUSED:
        raise UsageError(f"Run {run_id} was not refused by a guard: it ended as {run.outcome}.")
    taken = next((one for one in runs_of(desk.engine, run_id) if one.outcome in _CONFIRMED), None)
    if taken is not None:
        raise UsageError(f"Run {run_id} was accepted already, by run {taken.id}.")
    task = _task(run, sources, settings=settings, desk=desk)
    again = Again(
        of_run=run.id,
        seen_on=_day(run, desk),
        accepted_by=answerable.who,
        because=answerable.because,
    )
    return replace(task, again=again)


def task_to_replay(wanted: Wanted, *, sources: Sequence[Source], settings: Settings, desk: Desk) -> Task:
    """A harvest of the archive, to go through the very same path and guards once more.

    NotFound where neither the ledger nor the archive knows it; UsageError where it could be several.
    """
    run = _run_meant(wanted, desk.engine)
    if run is not None:
        return _task(run, sources, settings=settings, desk=desk)
    if wanted.source is None or wanted.kind is None:
        raise NotFound(f"No run in the ledger read {wanted.snapshot}. Give --source and --kind to replay it anyway.")
    harvest = archived_harvest(wanted.snapshot, desk)
    asked = Asked(
        file=Path(wanted.snapshot),
        source=wanted.source,
        kind=wanted.kind,
        as_of=wanted.as_of,
        coverage=wanted.coverage,
    )
    state, feed = asked_terms(asked, sources, held=known_sources(desk.engine), settings=settings)
    seen_on = min(document.fetched_at for document in harvest.documents).astimezone(desk.zone).date()
    return Task(
        state=state,
        feed=feed,
        parser=feed.parser,
        read=lambda: harvest,
        as_of=wanted.as_of,
        again=Again(of_run=None, seen_on=seen_on),
    )


def archived_harvest(sha256: str, desk: Desk) -> Harvest:
    """A look out of the archive, each document with the address, time and headers it came with. Errors as there."""
    harvest = read_archived(sha256, desk.archive_dir)
    notes = addresses_of(desk.engine, (document.sha256 for document in harvest.documents))

    def noted(document: RawDocument) -> RawDocument:
        note = notes.get(document.sha256)
        if note is None:
            return document
        name = note.url.rpartition("/")[2].removeprefix("file:")
        # In a harvest of several the manifest knows the address: the same bytes may have come from two.
        url = note.url if len(harvest.documents) == 1 else document.url
        if isinstance(document, ArchivedDocument):
            slim = RawDocument(b"", document.sha256, note.fetched_at, url, document.name, note.headers)
            return ArchivedDocument(slim, desk.archive_dir)
        return RawDocument(document.body, document.sha256, note.fetched_at, url, name, note.headers)

    return Harvest(tuple(noted(document) for document in harvest.documents), harvest.sha256)


def _run_meant(wanted: Wanted, engine: Engine) -> Run | None:
    """The run whose harvest is meant: that of a number, else the newest that read these bytes."""
    if wanted.snapshot.isdecimal() and len(wanted.snapshot) < len("12345678"):
        run = find_run(engine, int(wanted.snapshot))
        if run is None:
            raise NotFound(f"There is no run {wanted.snapshot}. See: registry-sync status")
        if run.sha256 is None:
            raise UsageError(f"Run {run.id} ended as {run.outcome} before it had read anything.")
        return run
    if not _DIGEST.fullmatch(wanted.snapshot):
        raise UsageError("A snapshot is a run's number, or at least the first 8 digits of the sha256 of what it read.")
    runs = [
        run
        for run in runs_that_read(engine, wanted.snapshot)
        if wanted.source in (None, run.source) and wanted.kind in (None, run.kind)
    ]
    if len({(run.sha256, run.source, run.kind) for run in runs}) > 1:
        numbers = ", ".join(str(run.id) for run in sorted(runs, key=lambda run: run.id))
        raise UsageError(f"Several looks begin like {wanted.snapshot}. Give the number of a run: {numbers}.")
    return runs[0] if runs else None


def _task(run: Run, sources: Sequence[Source], *, settings: Settings, desk: Desk) -> Task:
    """The look of a run once more, on the terms it was read on, or on stricter ones that are declared since."""
    state, feed = _terms(run, sources, settings=settings, desk=desk)
    sha256 = run.sha256 or ""
    return Task(
        state=state,
        feed=feed,
        parser=run.terms.parser or feed.parser,
        read=lambda: archived_harvest(sha256, desk),
        as_of=run.as_of,
        again=Again(of_run=run.id, seen_on=_day(run, desk)),
    )


def _terms(run: Run, sources: Sequence[Source], *, settings: Settings, desk: Desk) -> tuple[SourceState, Feed]:
    source = next((one for one in sources if one.name == run.source), None)
    feed = source.feed(run.kind) if source else None
    if source is not None and feed is not None:
        state = state_of(source, run.kind, feed, settings)
    else:
        asked = Asked(
            file=Path(run.source),
            source=run.source,
            kind=run.kind,
            coverage=run.terms.coverage,
            history=run.terms.history,
            jurisdiction=run.terms.jurisdiction,
        )
        state, feed = asked_terms(asked, sources, held=known_sources(desk.engine), settings=settings)
    partial = Coverage.PARTIAL in (state.coverage, run.terms.coverage)
    historical = History.HISTORICAL in (state.history, run.terms.history)
    return replace(
        state,
        coverage=Coverage.PARTIAL if partial else Coverage.COMPLETE,
        history=History.HISTORICAL if historical else History.CURRENT,
    ), feed


def _day(run: Run, desk: Desk) -> date:
    return run.started_at.astimezone(desk.zone).date()
