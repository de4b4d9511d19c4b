from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.service.officers.people import PASSWORD, Clock, add_people, code_at, locks_at, set_up_code
from verify.service.officers.door import Door, Passed, Refused
from verify.service.officers.own import OwnAccount
from verify.service.officers.passwords import Cost
from verify.service.officers.tries import wait_after
from verify.settings import Settings
from verify.store.audit import Wanted as Lines
from verify.store.credentials import credentials_of
from verify.store.engine import Engine, open_engine
from verify.store.officers import Officer

WRONG = "bukan kata sandinya"


@pytest.fixture
def engine(migrated_settings: Settings) -> Iterator[Engine]:
    engine = open_engine(migrated_settings.database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sari(engine: Engine, clock: Clock) -> Officer:
    (sari,) = add_people(engine, "sari", at=clock())
    return sari


@pytest.fixture
def door(engine: Engine, migrated_settings: Settings, clock: Clock, sari: Officer) -> Door:
    return Door(engine, locks_at(engine, migrated_settings, clock), clock=clock)


def _fail(door: Door, login: str, times: int, browser: str = "") -> list[Refused]:
    found = [door.knock(login, WRONG, browser=browser) for _ in range(times)]
    assert all(isinstance(one, Refused) for one in found)
    return [one for one in found if isinstance(one, Refused)]


def test_knock_lets_in_who_has_no_second_factor(door: Door, sari: Officer) -> None:
    assert door.knock(" Sari ", PASSWORD) == Passed(sari, code_asked=False)
    assert door.knock("sari", WRONG) == Refused(None)
    assert door.knock("sari", PASSWORD.upper()) == Refused(None)


def test_wait_after_doubles_from_one_minute_to_an_hour() -> None:
    waits = [wait_after(failures) for failures in range(1, 14)]
    minutes = [one and one.total_seconds() / 60 for one in waits]
    assert minutes == [None, None, None, None, 1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert wait_after(10**6) == timedelta(hours=1)


@pytest.mark.parametrize("login", ["sari", "siapa.saja", "x" * 5000])
def test_knock_locks_any_login_alike(door: Door, login: str, clock: Clock) -> None:
    *first, fifth = _fail(door, login, 5)
    assert [one.wait for one in first] == [None] * 4
    assert fifth.wait == timedelta(minutes=1)
    clock.pass_by(seconds=20)
    # Locked: the right password is not looked at, and the wait grows no longer by trying.
    assert door.knock(login, PASSWORD) == Refused(timedelta(seconds=40))
    clock.pass_by(seconds=40)
    assert _fail(door, login, 1)[0].wait == timedelta(minutes=2)


def test_knock_begins_anew_after_a_sign_in_and_after_a_day(door: Door, clock: Clock) -> None:
    _fail(door, "sari", 4)
    assert isinstance(door.knock("sari", PASSWORD), Passed)
    assert [one.wait for one in _fail(door, "sari", 4)] == [None] * 4
    clock.pass_by(hours=24)
    assert [one.wait for one in _fail(door, "sari", 4)] == [None] * 4


def test_knock_locks_nobody_out_of_a_browser_they_have_used(door: Door, clock: Clock) -> None:
    _fail(door, "sari", 5)
    assert isinstance(door.knock("sari", PASSWORD, browser="own"), Passed)
    # What that browser fails counts for itself, and opens nothing for the others.
    assert _fail(door, "sari", 5, browser="own")[-1].wait == timedelta(minutes=1)
    assert isinstance(door.knock("sari", PASSWORD), Refused)


def test_prove_counts_codes_with_passwords_until_both_were_right(
    door: Door, engine: Engine, migrated_settings: Settings, sari: Officer, clock: Clock
) -> None:
    own = OwnAccount(engine, locks_at(engine, migrated_settings, clock), clock=clock)
    secret, (paper, *_) = set_up_code(own, sari, clock)
    clock.pass_by(seconds=30)
    _fail(door, "sari", 2)
    # A right password neither fails nor forgets what failed: else codes could be guessed between them.
    assert door.knock("sari", PASSWORD) == Passed(sari, code_asked=True)
    assert door.prove(sari.id, "000000") == Refused(None)
    assert door.knock("sari", PASSWORD) == Passed(sari, code_asked=True)
    assert door.prove(sari.id, "000000") == Refused(None)
    assert door.prove(sari.id, "000000") == Refused(timedelta(minutes=1))
    assert door.prove(sari.id, code_at(secret, clock)) == Refused(timedelta(minutes=1))
    clock.pass_by(minutes=1)
    right = code_at(secret, clock)
    assert door.prove(sari.id, right) == Passed(sari, code_asked=False)
    assert door.prove(sari.id, right) == Refused(None)
    assert door.prove(sari.id, paper) == Passed(sari, code_asked=False)
    assert door.prove("a-nobody-1", right) == Refused(None)


def test_knock_makes_the_hash_anew_when_the_cost_has_changed(
    engine: Engine, migrated_settings: Settings, clock: Clock, sari: Officer
) -> None:
    dearer = Cost(memory=16, passes=1, lanes=1)
    door = Door(engine, locks_at(engine, migrated_settings, clock, cost=dearer), clock=clock)
    assert isinstance(door.knock("sari", PASSWORD), Passed)
    found = credentials_of(engine, sari.id)
    assert found is not None
    assert "$m=16,t=1,p=1$" in (found.password_hash or "")
    assert isinstance(door.knock("sari", PASSWORD), Passed)


def test_door_notes_who_came_and_who_did_not_without_what_was_typed(
    door: Door, engine: Engine, migrated_settings: Settings, clock: Clock
) -> None:
    door.knock("sari", WRONG)
    door.knock("tidak.ada.081234567890", WRONG)
    door.knock("sari", PASSWORD)
    lines = locks_at(engine, migrated_settings, clock).audit.lines(Lines())
    told = sorted((one.act, one.about, one.outcome) for one in lines)
    assert told == [
        ("door.sign_in", "", "wrong_password"),
        ("door.sign_in", "a-sari-1", "signed_in"),
        ("door.sign_in", "a-sari-1", "wrong_password"),
    ]
