"""What the commands print: reports, status, sources. Plain lines that read the same on a terminal and in a log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from registry_sync.desk import Report
from registry_sync.guards import FINAL
from registry_sync.sources import Feed, Source
from verify.core.agency import Agency, SourceState
from verify.store.errand_rows import Errand
from verify.store.intake import IntakeState
from verify.store.runs import Outcome, Run

_SHOWN = 10
_WORDS = {
    Outcome.APPLIED: "applied",
    Outcome.UNCHANGED: "unchanged",
    Outcome.PLANNED: "would be applied",
    Outcome.REFUSED: "refused; the register held stays as it is",
    Outcome.SHAPE: "not as its source promised; the register held stays as it is",
    Outcome.UNREACHABLE: "not reached; the register held stays as it is",
    Outcome.FAULT: "failed; the register held stays as it is",
}


def report_lines(report: Report) -> Iterator[str]:
    """How one run ended: the outcome, what changed, why not, and the first rejected rows with their reasons."""
    state, result = report.task.state, report.result
    yield f"{state.source} {state.kind}: {_WORDS.get(result.outcome, result.outcome)}."
    if report.as_of is not None:
        yield (
            f"  as of {report.as_of}: {result.added} added, {result.changed} changed, {result.removed} removed,"
            f" {result.same} the same, {len(result.rejected)} rejected"
            + (f"; register version {result.version}" if result.version is not None else "")
        )
    if result.detail:
        yield f"  {result.detail}"
    for one in result.rejected[:_SHOWN]:
        yield f"  rejected, row {one.row}: {one.reason}"
    if len(result.rejected) > _SHOWN:
        yield f"  … and {len(result.rejected) - _SHOWN} more rejected"


def change_lines(report: Report) -> Iterator[str]:
    """What a plan would change, the first of each kind by id and company."""
    groups = (
        ("add", report.changes.added),
        ("change", tuple(change.new for change in report.changes.changed)),
        ("remove", report.changes.removed),
    )
    for word, rows in groups:
        for row in rows[:_SHOWN]:
            yield f"  would {word} {row.id}  {row.name if isinstance(row, Agency) else row.agency_name}"
        if len(rows) > _SHOWN:
            yield f"  … and would {word} {len(rows) - _SHOWN} more"


def status_lines(
    version: int, states: Sequence[SourceState], runs: Iterable[Run], *, intake: Iterable[IntakeState], today: date
) -> Iterator[str]:
    """The register's version, every source ever read with its age, what is refused now and why, and the last runs."""
    yield f"Register version {version}; today is {today}."
    read = [state for state in states if state.as_of is not None]
    if not read:
        yield "No source has been read yet. Run: registry-sync bundled"
    for state in read:
        age = "fresh" if state.fresh(today) else "not fresh" if state.history == "current" else "historical"
        yield (
            f"  {state.source} {state.kind}: {state.rows} rows as of {state.as_of} ({state.age_days(today)} days old,"
            f" {age}), {state.coverage}, {state.jurisdiction}"
        )
    yield from _trouble_lines(intake)
    yield "Last runs:"
    for run in runs:
        counts = f"+{run.added} ~{run.changed} -{run.removed} ={run.same} rejected {run.rejected}"
        yield f"  {run.id}  {run.started_at:%Y-%m-%d %H:%M} UTC  {run.source} {run.kind}: {run.outcome}  {counts}"
        if run.detail:
            yield f"      {run.detail}"
        if run.terms.accepted_by:
            yield f"      run {run.terms.of_run} accepted by {run.terms.accepted_by}: {run.terms.because}"


def _trouble_lines(intake: Iterable[IntakeState]) -> Iterator[str]:
    """Every refusal that no later look has put right, with its reasons; and every source that fails now."""
    for state in intake:
        refused, last = state.refused_now, state.last
        name = f"{state.source} {state.kind}"
        if refused is not None:
            yield f"Refused: {name}, run {refused.id} of {refused.started_at:%Y-%m-%d %H:%M} UTC ({refused.outcome})"
            yield from (f"    {reason.sentence}" for reason in refused.reasons)
            if not refused.reasons and refused.detail:
                yield f"    {refused.detail}"
            if refused.outcome is Outcome.REFUSED and FINAL.isdisjoint(reason.guard for reason in refused.reasons):
                yield f'    To take it in all the same: registry-sync accept {refused.id} --because "..."'
        if last.outcome in {Outcome.UNREACHABLE, Outcome.FAULT, Outcome.INTERRUPTED}:
            yield f"Failing: {name}, {state.failures} runs in a row, the last one {last.outcome}"


def waiting_lines(errands: Sequence[Errand]) -> Iterator[str]:
    """That the register desk waits for something, and what does it."""
    if errands:
        yield f"The register desk waits for {len(errands)}. `serve` does it; or, once: registry-sync errands"


def errand_lines(errands: Iterable[Errand]) -> Iterator[str]:
    """What was done for the register desk, and how it ended."""
    for one in errands:
        ending = one.result.ending if one.result else "open"
        run = f", run {one.result.run_id}" if one.result and one.result.run_id else ""
        yield f"errand {one.id}, {one.what}, asked by {one.asked_by}: {ending}{run}"
        if one.result and one.result.said:
            yield f"  {one.result.said}"


def source_lines(sources: Iterable[Source], held: Iterable[SourceState]) -> Iterator[str]:
    """Every source declared in sources.toml, and those that only imports made known."""
    names = set()
    for source in sources:
        names.add(source.name)
        yield f"{source.name} ({source.jurisdiction}): {source.publisher}"
        for kind, feed in source.feeds:
            yield f"  {kind}: {', '.join(_claims(feed))}"
    for state in held:
        if state.source not in names:
            yield f"{state.source} ({state.jurisdiction}): imported, not declared in sources.toml"
            yield f"  {state.kind}: {state.coverage}, {state.history}"


def _claims(feed: Feed) -> Iterator[str]:
    yield f"{feed.coverage}, {feed.history}, {'enabled' if feed.enabled else 'not enabled'}"
    if feed.file:
        yield f"bundled file {feed.file} of {feed.as_of}"
    if feed.url:
        yield f"read from {feed.url}"
    if feed.page:
        yield f"published at {feed.page}"
    if feed.depends_on:
        yield f"vouches only with {feed.depends_on}"
