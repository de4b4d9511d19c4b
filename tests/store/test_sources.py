from __future__ import annotations

import pytest

from tests.store.samples import DAY, agency, look, order, state
from verify.core.agency import Coverage, History, Kind, SourceState
from verify.errors import NotMigrated
from verify.store.engine import Engine, open_engine
from verify.store.register import apply_look, declare_sources, known_sources, load_register, register_stamp

ENABLED = {("test", Kind.AGENCIES)}
UNREAD = state(as_of=None, sha256=None)


def _sources(engine: Engine) -> tuple[SourceState, ...]:
    return load_register(engine).sources


def test_declare_sources_keeps_what_is_declared_and_no_look(engine: Engine) -> None:
    declare_sources(engine, [state(as_of=DAY, rows=7)], enabled=ENABLED)
    assert _sources(engine) == (UNREAD,)


def test_declare_sources_shows_a_source_only_when_it_is_enabled(engine: Engine) -> None:
    other = state(Kind.ORDERS, as_of=None, sha256=None)
    declare_sources(engine, [UNREAD, other], enabled=ENABLED)
    assert _sources(engine) == (UNREAD,)
    assert known_sources(engine) == (UNREAD, other)
    declare_sources(engine, [UNREAD, other], enabled=set())
    assert _sources(engine) == ()


def test_declare_sources_takes_over_every_change_of_the_file(engine: Engine) -> None:
    declare_sources(engine, [UNREAD], enabled=ENABLED)
    after = state(
        as_of=None,
        sha256=None,
        jurisdiction="PH",
        coverage=Coverage.PARTIAL,
        history=History.HISTORICAL,
        max_age_days=3,
        carries_status=False,
        depends_on=None,
        publisher="DMW",
        url=None,
    )
    declare_sources(engine, [after], enabled=ENABLED)
    assert _sources(engine) == (after,)


def test_declare_sources_never_touches_what_a_look_established(engine: Engine) -> None:
    apply_look(engine, look(agency()))
    declare_sources(engine, [state(as_of=None, sha256=None, carries_status=False, max_age_days=9)], enabled=ENABLED)
    assert _sources(engine) == (state(rows=1, max_age_days=9),)
    assert len(load_register(engine).agencies) == 1


def test_declare_sources_keeps_the_rows_of_a_source_that_left_the_file(engine: Engine) -> None:
    declare_sources(engine, [UNREAD, state(Kind.ORDERS)], enabled={*ENABLED, ("test", Kind.ORDERS)})
    apply_look(engine, look(agency()))
    declare_sources(engine, [], enabled=set())
    assert _sources(engine) == (state(rows=1),)  # the orders, never read, are disabled
    assert len(load_register(engine).agencies) == 1


@pytest.mark.parametrize(
    ("looked", "declared", "kept"),
    [
        (Coverage.PARTIAL, Coverage.COMPLETE, Coverage.PARTIAL),
        (Coverage.COMPLETE, Coverage.PARTIAL, Coverage.PARTIAL),
        (Coverage.COMPLETE, Coverage.COMPLETE, Coverage.COMPLETE),
    ],
)
def test_declare_sources_makes_no_partial_look_complete(
    engine: Engine, looked: Coverage, declared: Coverage, kept: Coverage
) -> None:
    apply_look(engine, look(agency(), state=state(coverage=looked)))
    declare_sources(engine, [state(coverage=declared)], enabled=ENABLED)
    assert _sources(engine)[0].coverage is kept
    apply_look(engine, look(agency(), state=state(coverage=declared)))
    assert _sources(engine)[0].coverage is declared  # the next look says it anew


@pytest.mark.parametrize(
    ("looked", "declared", "kept"),
    [
        (History.HISTORICAL, History.CURRENT, History.HISTORICAL),
        (History.CURRENT, History.HISTORICAL, History.HISTORICAL),
        (History.CURRENT, History.CURRENT, History.CURRENT),
    ],
)
def test_declare_sources_makes_no_historical_look_current(
    engine: Engine, looked: History, declared: History, kept: History
) -> None:
    apply_look(engine, look(agency(), state=state(history=looked)))
    declare_sources(engine, [state(history=declared)], enabled=ENABLED)
    assert _sources(engine)[0].history is kept


def test_declare_sources_moves_the_stamp_only_when_something_changed(engine: Engine) -> None:
    stamps = [register_stamp(engine)]
    for declared, enabled in [([UNREAD], ENABLED), ([UNREAD], ENABLED), ([UNREAD], set()), ([], set())]:
        declare_sources(engine, declared, enabled=enabled)
        stamps.append(register_stamp(engine))
    assert stamps == [(0, 0), (0, 1), (0, 1), (0, 2), (0, 2)]


def test_apply_look_makes_an_undeclared_source_known(engine: Engine) -> None:
    apply_look(engine, look(order()))
    assert _sources(engine) == (state(Kind.ORDERS, rows=1),)


def test_declare_sources_asks_for_the_migration(database_url: str) -> None:
    engine = open_engine(database_url)
    with pytest.raises(NotMigrated):
        declare_sources(engine, [], enabled=set())
    engine.dispose()
