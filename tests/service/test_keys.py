from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from verify.errors import ConfigError
from verify.service.keys import Keyring
from verify.settings import Settings, load_settings


@pytest.fixture
def keyring(tmp_path: Path) -> Keyring:
    return Keyring(tmp_path / "slip.key")


def test_sign_makes_a_key_only_its_owner_can_read(keyring: Keyring, tmp_path: Path) -> None:
    assert keyring.public_keys() == ()
    assert not keyring.holds(b"slip", b"x", bytes(64))
    assert not (tmp_path / "slip.key").exists()
    keyring.sign(b"slip", b"x")
    assert (tmp_path / "slip.key").stat().st_mode & 0o777 == 0o600


def test_sign_can_be_checked_by_anybody_who_has_the_public_key(keyring: Keyring) -> None:
    signature = keyring.sign(b"slip", b"x")
    (public,) = keyring.public_keys()
    Ed25519PublicKey.from_public_bytes(public).verify(signature, b"cekdulu slip\0x")


@pytest.mark.parametrize(
    ("purpose", "data"), [(b"slip", b"y"), (b"register", b"x"), (b"slip\0", b"x"), (b"", b"slip\0x")]
)
def test_holds_refuses_other_bytes_and_other_purposes(keyring: Keyring, purpose: bytes, data: bytes) -> None:
    signature = keyring.sign(b"slip", b"x")
    assert keyring.holds(b"slip", b"x", signature)
    assert not keyring.holds(purpose, data, signature)


@pytest.mark.parametrize("signature", [b"", bytes(63), bytes(64), bytes(65)])
def test_holds_refuses_what_is_no_signature(keyring: Keyring, signature: bytes) -> None:
    keyring.sign(b"slip", b"x")
    assert not keyring.holds(b"slip", b"x", signature)


def test_renew_keeps_former_signatures_holding(keyring: Keyring, tmp_path: Path) -> None:
    first = keyring.sign(b"slip", b"x")
    keyring.renew()
    second = keyring.sign(b"slip", b"x")
    assert first != second
    assert keyring.holds(b"slip", b"x", first)
    assert keyring.holds(b"slip", b"x", second)
    assert len(keyring.public_keys()) == 2
    assert (tmp_path / "slip.key").stat().st_mode & 0o777 == 0o600
    (tmp_path / "slip.key.old").unlink()
    assert not keyring.holds(b"slip", b"x", first)


def test_renew_makes_the_first_key_where_there_is_none(keyring: Keyring) -> None:
    keyring.renew()
    assert len(keyring.public_keys()) == 1


def test_public_keys_reads_former_keys_with_remarks(keyring: Keyring, tmp_path: Path) -> None:
    (tmp_path / "slip.key.old").write_text(f"# until 2026\n\n{'ab' * 32}  # the first\n", encoding="ascii")
    assert keyring.public_keys() == (bytes.fromhex("ab" * 32),)


@pytest.mark.parametrize("written", ["", "ab" * 31, "xy" * 32, "ab" * 33])
def test_a_key_file_that_cannot_be_used_is_named(keyring: Keyring, tmp_path: Path, written: str) -> None:
    (tmp_path / "slip.key").write_text(written, encoding="ascii")
    with pytest.raises(ConfigError, match=r"slip\.key"):
        keyring.sign(b"slip", b"x")


@pytest.mark.parametrize("written", ["ab\n", "ü\n"])
def test_a_list_of_former_keys_that_cannot_be_read_is_named(keyring: Keyring, tmp_path: Path, written: str) -> None:
    (tmp_path / "slip.key.old").write_text(written, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"slip\.key\.old"):
        keyring.public_keys()


def test_the_key_lies_in_the_var_folder_unless_a_file_is_named(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert settings.slip_key_path == settings.var_dir / "slip.key"
    monkeypatch.setenv("CEKDULU_SLIP_KEY_FILE", str(tmp_path / "else.key"))
    assert load_settings().slip_key_path == tmp_path / "else.key"
