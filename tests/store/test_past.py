"""The register as it was: what a day was told, and an operator going back to an earlier version."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from tests.store.samples import DAY, NOW, agency, look, order, sanction, state
from verify.core.agency import Agency, Coverage, Kind, Register, Status
from verify.errors import NotFound, StoreError, UsageError
from verify.store.engine import Engine, open_engine, writing
from verify.store.past import Return, list_versions, register_as_of, roll_back
from verify.store.register import What, apply_look, change_feed, load_register, register_stamp


def at(hours: int) -> datetime:
    return NOW + timedelta(hours=hours)


def back(version: int, hours: int = 90) -> Return:
    return Return(version=version, decided_by="tester", because="a bad page", at=at(hours))


def contents(register: Register) -> Register:
    return replace(register, version=0)


def _lives(engine: Engine) -> list[tuple[datetime, Register]]:
    """Looks in which rows come, change, go and return, other kinds among them; each with the register after it."""
    looks = [
        look(agency("1"), agency("2", status=Status.SUSPENDED), learned_at=at(0)),
        look(sanction("9"), learned_at=at(1)),
        look(agency("1", status=Status.REVOKED, retrieved_at=at(7)), as_of=date(2026, 11, 21), removed=("2",)),
        look(agency("3"), agency("2"), order_row := agency("4", name="PT Lain"), as_of=date(2026, 11, 22)),
        look(order("5", agency_name=order_row.name), learned_at=at(4)),
        look(as_of=date(2026, 11, 24), removed=("3", "1")),
    ]
    told = [(at(-1), load_register(engine))]
    for hours, one in enumerate(looks):
        apply_look(engine, replace(one, learned_at=at(hours)))
        told.append((at(hours), load_register(engine)))
    return told


def test_register_as_of_gives_what_each_moment_was_told(engine: Engine) -> None:
    for moment, told in _lives(engine):
        assert register_as_of(engine, moment) == told
        assert register_as_of(engine, moment + timedelta(minutes=59)) == told


def test_register_as_of_knows_how_fresh_a_source_was(engine: Engine) -> None:
    apply_look(engine, look(agency(), learned_at=at(0)))
    apply_look(engine, look(as_of=date(2026, 12, 24), learned_at=at(800)))
    (source,) = register_as_of(engine, at(1)).sources
    assert source.as_of == DAY
    assert register_as_of(engine, at(1)).agencies[0].last_seen == DAY
    assert register_as_of(engine, at(-1)).sources == ()


@pytest.mark.parametrize("version", range(6))
def test_roll_back_makes_a_version_equal_to_an_earlier_one(engine: Engine, version: int) -> None:
    lives = _lives(engine)
    wanted = next(told for _, told in lives if told.version == version)
    before = load_register(engine)
    assert roll_back(engine, back(version)) == 7
    assert contents(load_register(engine)) == contents(wanted)
    assert load_register(engine).version == 7
    # What was said before is still known, and the way back is open too.
    assert register_as_of(engine, at(89)) == before
    assert roll_back(engine, back(6, hours=95)) == 8
    assert contents(load_register(engine)) == contents(before)
    assert contents(register_as_of(engine, at(92))) == contents(wanted)


def test_roll_back_moves_the_stamp_and_says_who_and_why(engine: Engine) -> None:
    apply_look(engine, look(agency()))
    looks = register_stamp(engine)[1]
    roll_back(engine, back(0))
    assert register_stamp(engine) == (2, looks + 1)
    line, _ = list_versions(engine)
    assert (line.rolled_back_to, line.decided_by, line.because) == (0, "tester", "a bad page")
    assert [change.what for change in change_feed(engine, 1, 10)] == [What.WITHDRAWN]
    assert load_register(engine).agencies == ()


def test_roll_back_leaves_sources_alone_that_did_not_change_since(engine: Engine) -> None:
    other = state(Kind.SANCTIONS, as_of=DAY)
    apply_look(engine, look(sanction(), state=other))
    apply_look(engine, look(agency()))
    apply_look(engine, look(state=replace(other, as_of=date(2026, 11, 23))))
    roll_back(engine, back(1))
    looked = {one.kind: one.as_of for one in load_register(engine).sources}
    assert looked == {Kind.SANCTIONS: date(2026, 11, 23)}


@pytest.mark.parametrize(("version", "error"), [(2, NotFound), (-1, NotFound), (1, UsageError)])
def test_roll_back_goes_to_earlier_versions_only(engine: Engine, version: int, error: type[Exception]) -> None:
    apply_look(engine, look(agency()))
    before = load_register(engine)
    with pytest.raises(error):
        roll_back(engine, back(version))
    assert load_register(engine) == before


def test_roll_back_refuses_where_the_feed_does_not_reach_back(engine: Engine) -> None:
    apply_look(engine, look(agency()))
    apply_look(engine, look(agency(status=Status.REVOKED)))
    with writing(engine) as connection:
        connection.execute(text("UPDATE changes SET fields = NULL WHERE version = 2"))
    before = load_register(engine)
    for asked in (lambda: roll_back(engine, back(1)), lambda: register_as_of(engine, NOW - timedelta(days=1))):
        with pytest.raises(StoreError, match="before field changes were kept"):
            asked()
    assert load_register(engine) == before


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path) -> Path:
    place = tmp_path_factory.mktemp("past")
    shutil.copy(migrated_file, place / "empty.sqlite")
    return place


_ROWS = st.dictionaries(
    st.sampled_from(["1", "2", "3"]),
    st.builds(
        lambda name, status, contacts: (name, status, contacts),
        st.sampled_from(["PT A", "PT B"]),
        st.sampled_from([Status.ACTIVE, Status.REVOKED]),
        st.booleans(),
    ),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(looks=st.lists(st.tuples(_ROWS, st.booleans()), min_size=1, max_size=5), wanted=st.integers(0, 5))
def test_roll_back_after_any_looks_gives_any_of_their_versions(
    looks: list[tuple[dict[str, tuple[str, Status, bool]], bool]], wanted: int, folder: Path
) -> None:
    shutil.copy(folder / "empty.sqlite", folder / "one.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'one.sqlite'}")
    told = {0: load_register(engine)}
    for day, (rows, partial) in enumerate(looks):
        shown: list[Agency] = []
        for key, (name, status, contacts) in rows.items():
            shown.append(agency(key, name=name, status=status, **({} if contacts else {"contacts": (), "aliases": ()})))
        present = {one.row.source_id for one in load_register(engine).agencies if one.removed_on is None}
        gone = tuple(sorted(present - rows.keys()))
        coverage = Coverage.PARTIAL if partial else Coverage.COMPLETE
        seen = state(as_of=DAY + timedelta(days=day), coverage=coverage)
        one = look(*shown, state=seen, removed=() if partial else gone, unseen=gone if partial else ())
        apply_look(engine, replace(one, learned_at=at(day)))
        held = load_register(engine)
        told.setdefault(held.version, held)
    version = wanted % max(told) if max(told) else None
    if version is not None:
        roll_back(engine, back(version))
        rows_of = [(one.row, one.first_seen, one.removed_on) for one in told[version].agencies]
        held = load_register(engine)
        assert [(one.row, one.first_seen, one.removed_on) for one in held.agencies] == rows_of
        assert held.listings == told[version].listings
    engine.dispose()
