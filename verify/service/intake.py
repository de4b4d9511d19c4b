"""How reading the registers goes, for the people who watch it: what went wrong last, source by source."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verify.core.agency import History, Kind, SourceState
from verify.store.intake import CONFIRMED, NOT_BELIEVED, IntakeState
from verify.store.runs import Outcome, Run


class TroubleKind(StrEnum):
    """What is wrong with one source and kind."""

    NEVER_READ = "never_read"
    STALE = "stale"
    REFUSED = "refused"
    SHAPE = "shape"
    UNREACHABLE = "unreachable"
    FAULT = "fault"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One thing wrong with a source whose register goes on answering. `run` is the one that met it, if a run did."""

    source: str
    kind: Kind
    what: TroubleKind
    as_of: date | None
    run: Run | None = None


def intake_of(states: Iterable[IntakeState]) -> Mapping[tuple[str, Kind], IntakeState]:
    """The states by their source and kind."""
    return {(state.source, state.kind): state for state in states}


def troubles(sources: Iterable[SourceState], states: Iterable[IntakeState], today: date) -> tuple[Trouble, ...]:
    """All that is wrong with the sources a check asks: not fresh, never read, or last read in vain."""
    known = intake_of(states)
    found: list[Trouble] = []
    for source in sources:

        def trouble(what: TroubleKind, run: Run | None = None, source: SourceState = source) -> Trouble:
            return Trouble(source=source.source, kind=source.kind, what=what, as_of=source.as_of, run=run)

        if source.as_of is None:
            found.append(trouble(TroubleKind.NEVER_READ))
        elif source.history is History.CURRENT and not source.fresh(today):
            found.append(trouble(TroubleKind.STALE))
        intake = known.get((source.source, source.kind))
        if intake is not None:
            found += (trouble(TroubleKind(run.outcome.value), run) for run in _vain(intake))
    return tuple(found)


def _vain(intake: IntakeState) -> Iterable[Run]:
    """A refusal that nothing has confirmed since, and the last run if it failed in another way."""
    if intake.refused_now is not None:
        yield intake.refused_now
    if intake.last.outcome not in {*CONFIRMED, *NOT_BELIEVED, Outcome.RUNNING, Outcome.PLANNED}:
        yield intake.last
