"""The installation's Ed25519 key: what it signs, anybody can check with its public key, and nobody else can make.

The key file holds 64 hexadecimal digits, the seed (RFC 8032 §5.1.5). Beside it, in a file of the same name with `.old`
behind it, may stand former public keys, one a line: what they signed still holds.
"""

from __future__ import annotations

import base64
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from verify.errors import ConfigError
from verify.settings import kept_secret, make_secret

SIGNATURE_BYTES = 64
_KEY_BYTES = 32


class Keyring:
    """The key that signs and the keys that may have signed; read at each use, so that a new key needs no restart."""

    def __init__(self, path: Path) -> None:
        """Name the key file; it is made by the first signature."""
        self._path = path
        self._old = path.with_name(f"{path.name}.old")

    def sign(self, purpose: bytes, data: bytes) -> bytes:
        """The 64 bytes that sign `data` for one `purpose`; ConfigError where the key file cannot be used."""
        return self._private().sign(_said(purpose, data))

    def holds(self, purpose: bytes, data: bytes, signature: bytes) -> bool:
        """Whether this installation signed these bytes for this purpose, with its key or a former one."""
        return any(_holds(key, _said(purpose, data), signature) for key in self.public_keys())

    def public_keys(self) -> tuple[bytes, ...]:
        """The public keys of 32 bytes, the one in use first; none where nothing was signed yet."""
        current = (_public(self._private()),) if self._path.exists() else ()
        return tuple(dict.fromkeys((*current, *self._former())))

    def renew(self) -> None:
        """Sign with a new key from now on; the public part of the one in use joins the former ones."""
        if self._path.exists():
            line = f"{_public(self._private()).hex()}\n"
            with self._old.open("a", encoding="ascii") as file:
                file.write(line)
        fresh = self._path.with_name(f"{self._path.name}.new")
        fresh.unlink(missing_ok=True)
        make_secret(fresh)
        fresh.replace(self._path)

    def _private(self) -> Ed25519PrivateKey:
        written = kept_secret(self._path, instead="CEKDULU_SLIP_KEY_FILE")
        seed = _key_bytes(written)
        if seed is None:
            raise ConfigError(f"The key file {self._path} must hold 64 hexadecimal digits.")
        return Ed25519PrivateKey.from_private_bytes(seed)

    def _former(self) -> tuple[bytes, ...]:
        try:
            lines = self._old.read_text(encoding="ascii").splitlines()
        except FileNotFoundError:
            return ()
        except (OSError, UnicodeDecodeError) as error:
            message = f"The list of former keys {self._old} cannot be read: {error}"
            raise ConfigError(message) from None
        written = [line.partition("#")[0].strip() for line in lines]
        keys = [_key_bytes(line) for line in written if line]
        known = tuple(key for key in keys if key is not None)
        if len(known) < len(keys):
            raise ConfigError(f"A line of {self._old} is no public key of 64 hexadecimal digits.")
        return known


def _said(purpose: bytes, data: bytes) -> bytes:
    """What is signed: the purpose first, so that a signature for one thing is none for another."""
    return b"cekdulu " + purpose + b"\0" + data


def _public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def _holds(public: bytes, data: bytes, signature: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def _key_bytes(written: str) -> bytes | None:
    try:
        key = bytes.fromhex(written)
    except ValueError:
        return None
    return key if len(key) == _KEY_BYTES else None


def encoded(data: bytes) -> str:
    """Bytes as a JSON Web Key writes them: base64url without padding (RFC 7515 §2)."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
