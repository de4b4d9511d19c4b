from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.samples import DAY, NEXT_DAY, NOW, agency, look, order, sanction, state
from verify.core.agency import Held, Kind, Register, Status
from verify.errors import NotMigrated
from verify.store.engine import Engine, open_engine
from verify.store.register import (
    Change,
    Move,
    What,
    apply_look,
    change_feed,
    declare_sources,
    held_rows,
    load_register,
    register_stamp,
    row_changes,
)
from verify.store.schema import migrate


def test_load_register_of_an_empty_database_is_empty(engine: Engine) -> None:
    assert load_register(engine) == Register(version=0)


def test_load_register_holds_every_kind_and_the_tombstones(engine: Engine) -> None:
    for one in (look(agency("1"), agency("2")), look(sanction()), look(order()), look(removed=("2",), as_of=NEXT_DAY)):
        apply_look(engine, one)
    register = load_register(engine)
    assert register.version == 4
    assert register.sources == (
        state(as_of=NEXT_DAY, rows=1),
        state(Kind.ORDERS, rows=1),
        state(Kind.SANCTIONS, rows=1),
    )
    assert register.agencies == (Held(agency("1"), DAY, NEXT_DAY), Held(agency("2"), DAY, DAY, NEXT_DAY))
    assert register.sanctions == (Held(sanction(), DAY, DAY),)
    assert register.orders == (Held(order(), DAY, DAY),)
    assert len(register.listings) == 2


def test_load_register_asks_for_the_migration(database_url: str) -> None:
    engine = open_engine(database_url)
    with pytest.raises(NotMigrated):
        load_register(engine)
    engine.dispose()


def test_register_stamp_moves_with_everything_a_service_must_notice(engine: Engine) -> None:
    steps = (
        lambda: apply_look(engine, look(agency())),
        lambda: apply_look(engine, look(as_of=NEXT_DAY)),
        lambda: declare_sources(engine, [state(max_age_days=1)], enabled=set()),
    )
    stamps, registers = [register_stamp(engine)], [load_register(engine)]
    for step in steps:
        step()
        stamps.append(register_stamp(engine))
        registers.append(load_register(engine))
    assert stamps == [(0, 0), (1, 1), (1, 2), (1, 3)]
    assert all(one != other for one, other in pairwise(registers))


def test_held_rows_are_of_one_source_and_kind(engine: Engine) -> None:
    apply_look(engine, look(agency("1")))
    apply_look(engine, look(agency("2", source="other"), state=state(source="other")))
    apply_look(engine, look(sanction("3")))
    assert held_rows(engine, "other", Kind.AGENCIES) == (Held(agency("2", source="other"), DAY, DAY),)
    assert held_rows(engine, "test", Kind.SANCTIONS) == (Held(sanction("3"), DAY, DAY),)
    assert held_rows(engine, "test", Kind.ORDERS) == ()


def test_change_feed_tells_what_a_version_did(engine: Engine) -> None:
    apply_look(engine, look(sanction()))
    (added,) = change_feed(engine, 0, 10)
    assert replace(added, moves=()) == Change(
        version=1,
        source="test",
        kind=Kind.SANCTIONS,
        row_id="1",
        what=What.ADDED,
        learned_at=NOW,
        as_of=DAY,
        effective=date(2026, 1, 29),
        published=date(2026, 1, 30),
    )
    assert Move("action", None, "partial_suspension") in added.moves
    assert Move("first_seen", None, "2026-11-20") in added.moves


def test_change_feed_tells_each_column_from_and_to(engine: Engine) -> None:
    apply_look(engine, look(agency()))
    revoked = agency(status=Status.REVOKED, status_from=date(2026, 11, 2), contacts=())
    apply_look(engine, look(revoked, as_of=NEXT_DAY))
    apply_look(engine, look(as_of=NEXT_DAY, removed=("1",)))
    changed, removed = change_feed(engine, 1, 10)
    assert (changed.what, changed.as_of, changed.effective) == (What.CHANGED, NEXT_DAY, date(2026, 11, 2))
    moves = {one.column: (one.before, one.after) for one in changed.moves}
    assert moves["status"] == ("active", "revoked")
    assert moves["status_from"] == ("2024-01-02", "2026-11-02")
    assert moves["contacts"][1] == []
    assert len(moves) == 3
    assert (removed.what, removed.moves) == (What.REMOVED, (Move("removed_on", None, "2026-11-21"),))


def test_row_changes_tells_the_life_of_one_row(engine: Engine) -> None:
    apply_look(engine, look(agency("1"), agency("2")))
    apply_look(engine, look(removed=("1",)))
    apply_look(engine, look(agency("1")))
    life = row_changes(engine, [(Kind.AGENCIES, "test", "1")])
    assert [(one.version, one.what) for one in life] == [(1, What.ADDED), (2, What.REMOVED), (3, What.RETURNED)]
    assert {one.id for one in life} == {"test:1"}


@pytest.mark.parametrize(
    ("since", "limit", "versions"),
    [
        (0, 100, [1, 1, 1, 2, 3, 3]),
        (0, 1, [1, 1, 1]),  # a version is never cut
        (0, 0, [1, 1, 1]),
        (0, 4, [1, 1, 1, 2]),
        (0, 5, [1, 1, 1, 2, 3, 3]),
        (1, 1, [2]),
        (2, 100, [3, 3]),
        (3, 100, []),
        (9, 1, []),
    ],
)
def test_change_feed_gives_whole_versions_after_one(
    engine: Engine, since: int, limit: int, versions: list[int]
) -> None:
    apply_look(engine, look(agency("1"), agency("2"), agency("3")))
    apply_look(engine, look(removed=("2",)))
    apply_look(engine, look(agency("2"), agency("1", status=Status.REVOKED)))
    assert [change.version for change in change_feed(engine, since, limit)] == versions


ROWS = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["PT A", "PT B"]), max_size=6)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(looks=st.lists(ROWS, min_size=1, max_size=5))
def test_apply_look_after_look_holds_what_the_last_one_showed(looks: list[dict[str, str]], tmp_path: Path) -> None:
    path = tmp_path / "looks.sqlite"
    path.unlink(missing_ok=True)
    for side in ("-wal", "-shm"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    replayed: dict[str, bool] = {}
    for shown in looks:
        present = {held.row.source_id for held in held_rows(engine, "test", Kind.AGENCIES) if held.removed_on is None}
        rows = [agency(one, name=name) for one, name in shown.items()]
        apply_look(engine, look(*rows, removed=tuple(present - shown.keys())))
        held = held_rows(engine, "test", Kind.AGENCIES)
        assert {one.row.source_id: one.row.name for one in held if one.removed_on is None} == shown
    for change in change_feed(engine, 0, 1000):
        replayed[change.row_id] = change.what is not What.REMOVED
    engine.dispose()
    assert {row for row, there in replayed.items() if there} == looks[-1].keys()
