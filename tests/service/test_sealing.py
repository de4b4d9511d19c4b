import base64
import json
from datetime import date
from pathlib import Path

import pytest

from tests.web.running import load_register, loaded, migrated
from verify.service import sealing
from verify.service.checking import Checker
from verify.service.keys import Keyring
from verify.service.sealing import PURPOSE, Pocket, Sealed, seal
from verify.settings import Settings
from verify.store.engine import Engine

__all__ = ["loaded", "migrated"]


@pytest.fixture
def pocket(loaded: Settings, migrated: Engine) -> Pocket:
    return _pocket(Checker(migrated, loaded), loaded)


def _pocket(checker: Checker, settings: Settings) -> Pocket:
    return Pocket(checker, Keyring(settings.slip_key_path), origin=settings.default_origin)


def _parts(sealed: Sealed) -> tuple[bytes, bytes]:
    """What was signed, as it stands in the body, and the signature."""
    start = sealed.body.index(b'"list":') + len(b'"list":')
    signature = json.loads(sealed.body)["signature"]
    return sealed.body[start:-1], base64.urlsafe_b64decode(signature + "==")


def test_seal_signs_the_list_as_it_stands(tmp_path: Path) -> None:
    keyring = Keyring(tmp_path / "key")
    listed, signature = _parts(seal(b'{"version":3}', keyring, version=3, made=date(2026, 11, 21)))
    assert listed == b'{"version":3}'
    assert keyring.holds(PURPOSE, listed, signature)
    assert not keyring.holds(b"slip", listed, signature)


def test_current_is_signed_and_fails_where_any_byte_of_the_list_is_another(pocket: Pocket, loaded: Settings) -> None:
    sealed = pocket.current()
    assert sealed is not None
    listed, signature = _parts(sealed)
    assert json.loads(listed)["version"] == sealed.version
    assert Keyring(loaded.slip_key_path).holds(PURPOSE, listed, signature)
    for at in range(0, len(listed), max(1, len(listed) // 200)):
        changed = listed[:at] + bytes([listed[at] ^ 1]) + listed[at + 1 :]
        assert not Keyring(loaded.slip_key_path).holds(PURPOSE, changed, signature)


def test_current_is_the_same_in_every_process(loaded: Settings, migrated: Engine) -> None:
    first, second = (_pocket(Checker(migrated, loaded), loaded).current() for _ in range(2))
    assert first == second


def test_current_moves_with_the_register_and_keeps_the_one_before(
    pocket: Pocket, migrated: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verify.service.holding.LOOK_SECONDS", 0.0)
    before = pocket.current()
    assert before is not None
    load_register(migrated, karya_suspended=True)
    after = pocket.current()
    assert after is not None
    assert after.version > before.version
    assert after.name != before.name
    assert pocket.named(before.name) == before
    assert pocket.named(after.name) == after
    assert pocket.named("99-000000000000") is None


def test_current_is_none_where_the_register_is_too_large(pocket: Pocket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "MOST_COMPANIES", 5)
    assert pocket.current() is None
    assert pocket.named("1-000000000000") is None
