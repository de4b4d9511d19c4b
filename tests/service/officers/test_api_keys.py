from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.service.conftest import Clock
from verify.service.officers.api_keys import MOST_KEYS, ApiKeys, Made, Problem, Refusal, State, Wish
from verify.settings import Settings
from verify.store.api_keys import Scope
from verify.store.engine import Engine, reading
from verify.store.officers import Office, Officer, Role, add_account, add_office
from verify.store.tables import API_KEYS

WISH = Wish(name="aplikasi loket", scopes=("batch", "checks"))
# The clock stands at 21 November 2026, 10:04 in Jakarta.
TODAY, YESTERDAY = "2026-11-21", "2026-11-20"


def _admin(engine: Engine, number: str) -> Officer:
    office = Office(id=f"o{number}", name="Kantor", area="52.03")
    admin = Officer(id=f"a{number}", login=f"sari{number}", name="Sari", role=Role.ADMIN, office=office)
    add_office(engine, office, at=datetime.now(UTC))
    add_account(engine, admin, password_hash=None, at=datetime.now(UTC))
    return admin


@pytest.fixture
def admin(engine: Engine) -> Officer:
    return _admin(engine, "1")


@pytest.fixture
def keys(engine: Engine, settings: Settings, clock: Clock) -> ApiKeys:
    return ApiKeys(engine, settings, clock=clock)


def _made(keys: ApiKeys, admin: Officer, wish: Wish = WISH) -> Made:
    made = keys.make(wish, by=admin)
    assert isinstance(made, Made), made
    return made


def test_make_gives_a_long_random_key_of_which_only_a_hash_is_kept(
    keys: ApiKeys, admin: Officer, engine: Engine
) -> None:
    made, other = _made(keys, admin), _made(keys, admin)
    assert re.fullmatch(r"ckd_[0-9a-f]{40}", made.secret)  # 160 bits
    assert made.secret != other.secret
    assert made.secret not in repr(made)
    assert (made.key.tail, made.key.scopes) == (made.secret[-4:], frozenset({Scope.CHECKS, Scope.BATCH}))
    with reading(engine) as connection:
        kept = str(connection.execute(API_KEYS.select()).all())
    assert made.secret[:-4] not in kept
    assert made.secret.removeprefix("ckd_")[:20] not in kept


@pytest.mark.parametrize(
    ("wish", "wrong"),
    [
        (Wish(name=" \u200b ", scopes=()), {"name": Problem.MISSING, "scopes": Problem.MISSING}),
        (Wish(name="x" * 81, scopes=("all",)), {"name": Problem.TOO_LONG, "scopes": Problem.WRONG}),
        (Wish(name="x", scopes=("checks",), until="besok"), {"until": Problem.WRONG}),
        (Wish(name="x", scopes=("checks",), until="9999-12-31"), {"until": Problem.WRONG}),
        (Wish(name="x", scopes=("checks",), until=YESTERDAY), {"until": Problem.PAST}),
    ],
)
def test_make_says_what_is_wrong_field_by_field(
    keys: ApiKeys, admin: Officer, wish: Wish, wrong: dict[str, Problem]
) -> None:
    assert keys.make(wish, by=admin) == wrong
    assert keys.of(admin.office.id) == ()


def test_make_stops_at_the_most_keys_that_work(keys: ApiKeys, admin: Officer, engine: Engine) -> None:
    made = [_made(keys, admin) for _ in range(MOST_KEYS)]
    assert keys.make(WISH, by=admin) == {"name": Problem.TOO_MANY}
    assert isinstance(keys.make(WISH, by=_admin(engine, "2")), Made)  # another office's own
    assert keys.revoke(made[0].key.id, by=admin)
    assert isinstance(keys.make(WISH, by=admin), Made)


def test_shown_takes_a_key_until_the_end_of_its_last_day(keys: ApiKeys, admin: Officer, clock: Clock) -> None:
    made = _made(keys, admin, Wish(name="x", scopes=("checks",), until=TODAY))
    last = keys.last_day(made.key)
    assert last is not None
    assert last.isoformat() == TODAY
    clock.moment = datetime(2026, 11, 21, 16, 59, 59, tzinfo=UTC)  # a second before midnight in Jakarta
    assert keys.shown(made.secret).refusal is None
    clock.moment += timedelta(seconds=1)
    assert keys.shown(made.secret).refusal is Refusal.ENDED
    assert keys.state(made.key) is State.ENDED


def test_shown_knows_a_key_by_every_sign_of_it(keys: ApiKeys, admin: Officer) -> None:
    secret = _made(keys, admin).secret
    assert keys.shown(secret).refusal is None
    for other in (secret[:-1], secret + "0", secret.upper(), f" {secret}", secret[:-1] + "g", "", "ckd_" + "é" * 40):
        assert keys.shown(other).refusal is Refusal.UNKNOWN, other


def test_shown_notes_the_last_use_once_a_minute(keys: ApiKeys, admin: Officer, clock: Clock) -> None:
    made, start, noted = _made(keys, admin), clock.moment, []
    for seconds in (0, 59, 60, 119):
        clock.moment = start + timedelta(seconds=seconds)
        keys.shown(made.secret)
        noted.append(keys.of(admin.office.id)[0].key.used_at)
    assert noted == [start, start, start + timedelta(seconds=60), start + timedelta(seconds=60)]


def test_revoke_ends_a_key_of_ones_own_office_only(keys: ApiKeys, admin: Officer, engine: Engine) -> None:
    made = _made(keys, admin)
    assert not keys.revoke(made.key.id, by=_admin(engine, "2"))
    assert keys.shown(made.secret).refusal is None
    assert keys.revoke(made.key.id, by=admin)
    assert keys.shown(made.secret).refusal is Refusal.REVOKED
    assert not keys.revoke(made.key.id, by=admin)
    (listed,) = keys.of(admin.office.id)
    assert keys.state(listed.key) is State.REVOKED
