"""The registers and their intake as Prometheus figures, read from the store at every scrape: right whoever ran them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from verify.core.agency import History, SourceState
from verify.errors import StoreError
from verify.store.engine import Engine
from verify.store.intake import IntakeState, intake_states
from verify.store.register import known_sources, register_stamp
from verify.store.runs import Outcome, Run

_OF = ("source", "kind")
_CHANGES = ("added", "changed", "removed", "same", "rejected")


def intake_text(engine: Engine, *, today: date) -> bytes:
    """The figures as Prometheus text. Where the store cannot be read, `cekdulu_store_up 0` and no others."""
    registry = CollectorRegistry()
    try:
        version, _ = register_stamp(engine)
        families = [
            _gauge("cekdulu_store_up", "Whether the database can be read.", 1),
            _gauge("cekdulu_register_version", "The version of the register in the database.", version),
            *_source_families(known_sources(engine), today),
            *_run_families(intake_states(engine)),
        ]
    except StoreError:
        families = [_gauge("cekdulu_store_up", "Whether the database can be read.", 0)]
    registry.register(_Given(families))
    return generate_latest(registry)


class _Given(Collector):
    """Families that are known already, as a collector."""

    def __init__(self, families: Sequence[GaugeMetricFamily]) -> None:
        self._families = families

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield from self._families


def _gauge(name: str, meaning: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(name, meaning, value=value)


def _source_families(states: Sequence[SourceState], today: date) -> Iterator[GaugeMetricFamily]:
    read = [state for state in states if state.as_of is not None]
    figures: tuple[tuple[str, str, Callable[[SourceState], float]], ...] = (
        (
            "cekdulu_source_age_days",
            "Days since the day that the last confirmed look is of.",
            lambda one: one.age_days(today) or 0,
        ),
        ("cekdulu_source_max_age_days", "For how many days a look counts as fresh.", lambda one: one.max_age_days),
        ("cekdulu_source_rows", "Rows that the source lists now.", lambda one: one.rows),
    )
    for name, meaning, value in figures:
        family = GaugeMetricFamily(name, meaning, labels=_OF)
        for state in read:
            family.add_metric([state.source, state.kind.value], float(value(state)))
        yield family
    fresh = GaugeMetricFamily("cekdulu_source_fresh", "Whether a current source is fresh.", labels=_OF)
    for state in read:
        if state.history is History.CURRENT:
            fresh.add_metric([state.source, state.kind.value], float(state.fresh(today)))
    yield fresh


def _run_families(states: Sequence[IntakeState]) -> Iterator[GaugeMetricFamily]:
    last = GaugeMetricFamily("cekdulu_intake_last_run", "How the last run ended: 1 for that.", labels=(*_OF, "outcome"))
    rows = GaugeMetricFamily("cekdulu_intake_last_run_rows", "What the last run counted.", labels=(*_OF, "rows"))
    begun = GaugeMetricFamily("cekdulu_intake_last_run_timestamp_seconds", "When the last run began.", labels=_OF)
    took = GaugeMetricFamily("cekdulu_intake_last_run_seconds", "How long the last ended run took.", labels=_OF)
    seen = GaugeMetricFamily(
        "cekdulu_intake_last_confirmed_timestamp_seconds", "When a run last confirmed the source.", labels=_OF
    )
    failed = GaugeMetricFamily("cekdulu_intake_failures", "Runs since the last confirmed one.", labels=_OF)
    for state in states:
        of = [state.source, state.kind.value]
        for outcome in Outcome:
            if outcome is not Outcome.PLANNED:
                last.add_metric([*of, outcome.value], float(state.last.outcome is outcome))
        for name in _CHANGES:
            rows.add_metric([*of, name], getattr(state.last, name))
        begun.add_metric(of, state.last.started_at.timestamp())
        failed.add_metric(of, state.failures)
        if (seconds := _seconds(state.last)) is not None:
            took.add_metric(of, seconds)
        if state.confirmed is not None:
            seen.add_metric(of, (state.confirmed.finished_at or state.confirmed.started_at).timestamp())
    yield from (last, rows, begun, took, seen, failed)


def _seconds(run: Run) -> float | None:
    return (run.finished_at - run.started_at).total_seconds() if run.finished_at else None
