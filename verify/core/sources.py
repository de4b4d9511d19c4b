"""The sources of a register on one day: which are fresh, and which may vouch (contract §1.2, Sources)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from verify.core.agency import Coverage, History, Kind, SourceState


class Sources:
    """The sources of a register on one day: which are fresh, and which may vouch."""

    def __init__(self, states: Iterable[SourceState], today: date) -> None:
        """Take the states of one register, to be judged on one day."""
        self.today = today
        self._states = {(state.source, state.kind): state for state in states}
        self._vouching: dict[tuple[str, Kind], bool] = {}

    def state(self, source: str, kind: Kind) -> SourceState | None:
        """The state of one source and kind; None if this installation does not know it."""
        return self._states.get((source, kind))

    def of(self, jurisdiction: str) -> tuple[SourceState, ...]:
        """Every source and kind of a jurisdiction, in a stable order."""
        return tuple(s for _, s in sorted(self._states.items()) if s.jurisdiction == jurisdiction)

    def as_of(self, source: str, kind: Kind) -> date | None:
        """The day a source was last looked at."""
        state = self.state(source, kind)
        return state.as_of if state else None

    def vouches(self, source: str, kind: Kind) -> bool:
        """Whether a source is complete, current and fresh, and the one it depends on fresh (contract §1.2, Sources)."""
        if (source, kind) not in self._vouching:
            self._vouching[source, kind] = self._vouches(source, kind)
        return self._vouching[source, kind]

    def _vouches(self, source: str, kind: Kind) -> bool:
        state = self.state(source, kind)
        if state is None or not self._solid(state):
            return False
        if state.depends_on is None or state.carries_status:
            return True
        needed = self.state(state.depends_on, Kind.SANCTIONS)
        return needed is not None and self._solid(needed)

    def voucher(self, jurisdiction: str, kind: Kind) -> bool:
        """Whether any source of this kind may say that something is not there."""
        return any(s.kind is kind and self.vouches(s.source, kind) for s in self.of(jurisdiction))

    def _solid(self, state: SourceState) -> bool:
        complete = state.coverage is Coverage.COMPLETE and state.history is History.CURRENT
        return complete and state.fresh(self.today)
