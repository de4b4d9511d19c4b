from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from tests.service.officers.people import OFFICE, PASSWORD, Clock, add_people, code_at, locks_at, set_up_code
from verify.service.officers.door import Door, Passed
from verify.service.officers.own import OwnAccount, ProofProblem
from verify.service.officers.passwords import PasswordProblem
from verify.settings import Settings
from verify.store.engine import Engine, open_engine
from verify.store.officers import Officer, Role, add_account

OTHER = "pasar senggol malam minggu"


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
def own(engine: Engine, migrated_settings: Settings, clock: Clock, sari: Officer) -> OwnAccount:
    return OwnAccount(engine, locks_at(engine, migrated_settings, clock), clock=clock)


def test_is_owner_asks_for_the_password_and_locks_apart_from_the_door(
    own: OwnAccount, engine: Engine, migrated_settings: Settings, sari: Officer, clock: Clock
) -> None:
    door = Door(engine, locks_at(engine, migrated_settings, clock), clock=clock)
    for _ in range(5):
        door.knock("sari", OTHER)
    assert own.is_owner(sari, PASSWORD) is None  # whoever knocks at the door keeps no owner from the own account
    assert [own.is_owner(sari, OTHER) for _ in range(5)] == [ProofProblem.WRONG] * 5
    assert own.is_owner(sari, PASSWORD) is ProofProblem.WAIT
    clock.pass_by(minutes=1)
    assert own.is_owner(sari, PASSWORD) is None


def test_is_owner_asks_for_a_code_where_there_is_no_password(own: OwnAccount, engine: Engine, clock: Clock) -> None:
    budi = _without_password(engine, clock)
    assert own.is_owner(budi, "") is None  # it has nothing to show
    secret, _ = set_up_code(own, budi, clock)
    clock.pass_by(seconds=30)
    assert own.is_owner(budi, "") is ProofProblem.WRONG
    assert own.is_owner(budi, code_at(secret, clock)) is None


def test_change_password_takes_only_a_good_one(
    own: OwnAccount, engine: Engine, migrated_settings: Settings, sari: Officer, clock: Clock
) -> None:
    door = Door(engine, locks_at(engine, migrated_settings, clock), clock=clock)
    assert own.change_password(sari, "kopi", "kopi") is PasswordProblem.SHORT
    assert isinstance(door.knock("sari", PASSWORD), Passed)
    assert own.change_password(sari, OTHER, OTHER) is None
    assert isinstance(door.knock("sari", OTHER), Passed)
    assert not isinstance(door.knock("sari", PASSWORD), Passed)


def test_set_up_needs_a_code_of_the_secret_that_was_offered_to_this_account(
    own: OwnAccount, engine: Engine, sari: Officer, clock: Clock
) -> None:
    offer = own.offer(sari)
    assert own.offer(sari, offer.sealed) == offer  # a mistake does not ask for scanning again
    assert own.offer(sari, "k00000000:changed").secret != offer.secret
    for sealed, code in (
        (offer.sealed, "000000"),
        ("", code_at(offer.secret, clock)),
        (own.offer(sari).sealed, code_at(offer.secret, clock)),
        (own.offer(_without_password(engine, clock)).sealed, code_at(offer.secret, clock)),
    ):
        assert own.set_up(sari, sealed, code) is None
    assert not own.state(sari).has_code
    assert own.set_up(sari, offer.sealed, code_at(offer.secret, clock)) is not None
    assert (own.state(sari).has_code, own.state(sari).codes_left) == (True, 10)


def test_set_up_again_takes_the_place_of_the_phone_and_the_paper_before(
    own: OwnAccount, engine: Engine, migrated_settings: Settings, sari: Officer, clock: Clock
) -> None:
    door = Door(engine, locks_at(engine, migrated_settings, clock), clock=clock)
    old, (paper, *_) = set_up_code(own, sari, clock)
    clock.pass_by(seconds=60)
    new, _ = set_up_code(own, sari, clock)
    clock.moment += timedelta(seconds=30)
    assert not isinstance(door.prove(sari.id, code_at(old, clock)), Passed)
    assert not isinstance(door.prove(sari.id, paper), Passed)
    assert isinstance(door.prove(sari.id, code_at(new, clock)), Passed)


def _without_password(engine: Engine, clock: Clock) -> Officer:
    """An account that signs in through its office's own provider."""
    budi = Officer(id="a-budi-1", login="budi", name="Budi", role=Role.DESK, office=OFFICE)
    add_account(engine, budi, password_hash=None, at=clock())
    return budi
