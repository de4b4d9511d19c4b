from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest
from pydantic import SecretStr

from verify.errors import ConfigError, UsageError
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)
FIRST, SECOND = "11" * 32, "22" * 32


@pytest.fixture
def keys(settings: Settings) -> SecretKeys:
    return SecretKeys(settings, clock=lambda: NOW)


def given(settings: Settings, written: str) -> SecretKeys:
    return SecretKeys(settings.with_changes(data_keys=SecretStr(written)))


def test_keys_are_made_at_the_first_use_for_their_owner_only(keys: SecretKeys, settings: Settings) -> None:
    assert not settings.data_keys_path.exists()
    digest = keys.digest("phone", "628123")
    assert settings.data_keys_path.stat().st_mode & 0o777 == 0o600
    (key,) = keys.keys
    assert key.made == date(2026, 11, 22)
    assert re.fullmatch(rf"k{key.id}:[0-9a-f]{{64}}", digest)
    assert SecretKeys(settings).digest("phone", "628123") == digest


def test_keys_never_show_themselves(keys: SecretKeys) -> None:
    assert keys.keys[0].secret.hex() not in repr(keys.keys) + repr(keys)
    assert repr(keys.keys[0].secret) not in repr(keys.keys)


def test_many_makers_at_once_end_with_one_key(settings: Settings) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(lambda _: SecretKeys(settings).digest("phone", "1"), range(16)))
    assert len(made) == 1


def test_digest_differs_by_purpose_text_and_key(settings: Settings) -> None:
    first, second = given(settings, FIRST), given(settings, SECOND)
    made = [first.digest("a", "x"), first.digest("b", "x"), first.digest("a", "y"), second.digest("a", "x")]
    assert len({digest.partition(":")[2] for digest in made}) == len(made)


def test_rotate_leaves_every_digest_and_seal_found(keys: SecretKeys, settings: Settings) -> None:
    other = SecretKeys(settings)
    olds = [(keys.digest("phone", "1"), keys.seal("totp", b"secret"))]
    for _ in range(2):
        fresh = keys.rotate()
        assert other.keys[0] == fresh
        olds.append((other.digest("phone", "1"), other.seal("totp", b"secret")))
    assert keys.digests("phone", "1") == tuple(digest for digest, _ in reversed(olds))
    assert [keys.unseal("totp", sealed) for _, sealed in olds] == [b"secret"] * 3
    assert all(keys.holds("phone", "1", digest) for digest, _ in olds)
    assert settings.data_keys_path.stat().st_mode & 0o777 == 0o600


def test_rotations_at_once_lose_no_key(settings: Settings) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: SecretKeys(settings).rotate(), range(8)))
    # One more than those made: the first rotation found none and made the first.
    assert len(SecretKeys(settings).keys) == len({key.id for key in made}) + 1 == 9


def test_a_key_taken_away_opens_and_finds_nothing(settings: Settings) -> None:
    both, alone = given(settings, f"{SECOND} {FIRST}"), given(settings, SECOND)
    old = given(settings, FIRST)
    sealed, digest = old.seal("totp", b"x"), old.digest("phone", "1")
    assert (both.unseal("totp", sealed), both.holds("phone", "1", digest)) == (b"x", True)
    assert (alone.unseal("totp", sealed), alone.holds("phone", "1", digest)) == (None, False)
    assert digest not in alone.digests("phone", "1")


def test_sealed_anew_is_for_former_keys_only(settings: Settings) -> None:
    both = given(settings, f"{SECOND},{FIRST}")
    fresh = both.sealed_anew("totp", given(settings, FIRST).seal("totp", b"x"))
    assert fresh is not None
    assert given(settings, SECOND).unseal("totp", fresh) == b"x"
    assert both.sealed_anew("totp", fresh) is None


@pytest.mark.parametrize("change", ["purpose", "letter", "cut", "key", "empty", "padding"])
def test_unseal_refuses_what_was_changed(settings: Settings, change: str) -> None:
    keys = given(settings, f"{FIRST}\n{SECOND}")
    sealed = keys.seal("totp", b"secret")
    name, _, data = sealed.partition(":")
    other = f"k{keys.keys[1].id}"
    changed = {
        "purpose": sealed,
        "letter": f"{name}:{'A' if data[0] != 'A' else 'B'}{data[1:]}",
        "cut": f"{name}:{data[:12]}",
        "key": f"{other}:{data}",
        "empty": "",
        "padding": f"{sealed}é",
    }[change]
    assert keys.unseal("totp" if change != "purpose" else "other", changed) is None


def test_keys_are_read_with_their_days_and_remarks(settings: Settings) -> None:
    keys = given(settings, f"{FIRST} 2026-01-02 # of the first machine\n{SECOND.upper()},").keys
    assert [(key.secret.hex(), key.made) for key in keys] == [(FIRST, date(2026, 1, 2)), (SECOND, None)]


@pytest.mark.parametrize("written", [" ", FIRST[:-1], f"2026-01-02 {FIRST}", f"{FIRST} {FIRST}", f"{FIRST} x{SECOND}"])
def test_keys_that_cannot_be_read_are_refused_without_being_told(settings: Settings, written: str) -> None:
    settings.data_keys_path.write_text(written)
    for keys in (SecretKeys(settings), given(settings, written)):
        with pytest.raises(ConfigError) as caught:
            keys.digest("phone", "1")
        assert not re.search(r"[0-9a-f]{9}", caught.value.message)


def test_rotate_leaves_keys_of_the_environment_alone(settings: Settings) -> None:
    with pytest.raises(UsageError, match="CEKDULU_DATA_KEYS"):
        given(settings, FIRST).rotate()
