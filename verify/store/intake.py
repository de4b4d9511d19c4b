"""How the intake of each source and kind stands: its last runs by how they ended, and how many failed in a row."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, Engine, func, select

from verify.core.agency import Kind
from verify.store.engine import reading
from verify.store.runs import Outcome, Run, read_run
from verify.store.tables import RUNS

#: How a run ends that has seen what its source says today.
CONFIRMED = (Outcome.APPLIED, Outcome.UNCHANGED)
#: How a run ends whose document was not believed.
NOT_BELIEVED = (Outcome.REFUSED, Outcome.SHAPE)


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakeState:
    """The runs of one source and kind: the last, and the newest of each sort (None where there was none).

    `refused` holds those of another shape too; `failures` counts the runs since the last confirmed one.
    """

    source: str
    kind: Kind
    last: Run
    confirmed: Run | None
    applied: Run | None
    refused: Run | None
    unreachable: Run | None
    failures: int

    @property
    def refused_now(self) -> Run | None:
        """The refusal that nothing has confirmed since, None where a later look was believed."""
        refused, confirmed = self.refused, self.confirmed
        return refused if refused and (confirmed is None or confirmed.id < refused.id) else None


def intake_states(engine: Engine) -> tuple[IntakeState, ...]:
    """Every source and kind that was ever run, in the order of their names, at one moment."""
    newest = select(func.max(RUNS.c.id)).group_by(RUNS.c.source, RUNS.c.kind, RUNS.c.outcome)
    grouped: dict[tuple[str, Kind], list[Run]] = {}
    with reading(engine) as connection:
        for row in connection.execute(select(RUNS).where(RUNS.c.id.in_(newest)).order_by(RUNS.c.id.desc())):
            run = read_run(row)
            grouped.setdefault((run.source, run.kind), []).append(run)
        return tuple(_state(connection, grouped[key]) for key in sorted(grouped))


def _state(connection: Connection, runs: list[Run]) -> IntakeState:
    def newest(*outcomes: Outcome) -> Run | None:
        return next((run for run in runs if run.outcome in outcomes), None)

    last, confirmed = runs[0], newest(*CONFIRMED)
    since = select(func.count()).where(
        RUNS.c.source == last.source, RUNS.c.kind == last.kind.value, RUNS.c.id > (confirmed.id if confirmed else 0)
    )
    return IntakeState(
        source=last.source,
        kind=last.kind,
        last=last,
        confirmed=confirmed,
        applied=newest(Outcome.APPLIED),
        refused=newest(*NOT_BELIEVED),
        unreachable=newest(Outcome.UNREACHABLE),
        failures=connection.execute(since).scalar_one(),
    )
