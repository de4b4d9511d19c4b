from __future__ import annotations

from datetime import timedelta

from sqlalchemy import update

from tests.store.samples import NOW, address
from verify.store.api_keys import ApiKey, Scope, add_key, key_by_hash, keys_of, revoke_key, touch_key
from verify.store.engine import Engine, open_engine, writing
from verify.store.officers import Office, Officer, Role, add_account, add_office
from verify.store.tables import OFFICES

OFFICE, OTHER = (Office(id=one, name=f"Kantor {one}", area="52.03") for one in ("o1", "o2"))
ADMIN = Officer(id="a1", login="sari", name="Sari", role=Role.ADMIN, office=OFFICE)
MINUTE = timedelta(minutes=1)


def _key(number: str = "k1", office: Office = OFFICE) -> ApiKey:
    return ApiKey(
        id=number,
        office=office,
        name="loket",
        tail="beef",
        scopes=frozenset({Scope.REGISTER, Scope.CHECKS}),
        created_by=ADMIN.id,
        created_at=NOW,
        expires_at=NOW + timedelta(days=30),
    )


def _offices(engine: Engine) -> None:
    for office in (OFFICE, OTHER):
        add_office(engine, office, at=NOW)
    add_account(engine, ADMIN, password_hash=None, at=NOW)


def test_key_by_hash_gives_back_what_was_kept_until_its_office_is_closed(engine: Engine) -> None:
    _offices(engine)
    add_key(engine, _key(), key_hash="h1")
    assert key_by_hash(engine, "h1") == _key()
    assert key_by_hash(engine, "h2") is None
    with writing(engine) as connection:
        connection.execute(update(OFFICES).where(OFFICES.c.id == "o1").values(closed_at=NOW))
    assert key_by_hash(engine, "h1") is None


def test_keys_of_lists_one_offices_keys_with_who_made_them(engine: Engine) -> None:
    _offices(engine)
    for number, office in (("k1", OFFICE), ("k2", OTHER), ("k3", OFFICE)):
        add_key(engine, _key(number, office), key_hash=number)
    assert [(listed.key.id, listed.maker) for listed in keys_of(engine, "o1")] == [("k1", "Sari"), ("k3", "Sari")]


def test_touch_key_notes_a_use_no_more_often_than_asked(engine: Engine) -> None:
    _offices(engine)
    add_key(engine, _key(), key_hash="h1")
    noted = []
    for seconds in (0, 59, 60, 61):
        at = NOW + timedelta(seconds=seconds)
        touch_key(engine, "k1", at=at, unless_since=at - MINUTE)
        found = key_by_hash(engine, "h1")
        assert found is not None
        noted.append(found.used_at)
    assert noted == [NOW, NOW, NOW + MINUTE, NOW + MINUTE]


def test_revoke_key_ends_an_offices_own_key_once_and_every_worker_sees_it(engine: Engine) -> None:
    _offices(engine)
    add_key(engine, _key(), key_hash="h1")
    other = open_engine(address(engine))
    assert key_by_hash(other, "h1") == _key()
    assert not revoke_key(engine, "k1", office_id="o2", at=NOW)
    assert revoke_key(engine, "k1", office_id="o1", at=NOW)
    assert not revoke_key(engine, "k1", office_id="o1", at=NOW + MINUTE)
    found = key_by_hash(other, "h1")
    other.dispose()
    assert found is not None
    assert found.revoked_at == NOW
