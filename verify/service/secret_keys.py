"""Keys that no database holds: digests under which something is found again unread, and seals that only we open.

They stand in the setting `data_keys`, else in a file of the var folder, made once. Written one after the other, the one
in use first: 64 hexadecimal digits, and the day the key was made. A key's id is computed from it, so that two machines
can never mean different keys by one id. No key serves two purposes: each has keys of its own (HKDF, RFC 5869).
"""

from __future__ import annotations

import base64
import binascii
import fcntl
import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from verify.errors import ConfigError, UsageError
from verify.service.clock import utc_now
from verify.settings import Settings, put_secret

#: What a contact's digests are made for: the numbers that officers confirmed to be used in false offers.
CONTACT = "contact"
_KEY = re.compile(r"[0-9a-fA-F]{64}")
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretKey:
    """One key: its id, and the day it was made where that is written."""

    id: str
    made: date | None
    secret: bytes = field(repr=False)


class SecretKeys:
    """The keys of one installation; a file of them is read again when it has changed, so that no restart is needed."""

    def __init__(self, settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Look for the keys where ``settings`` say; a file that is not there is made at the first use."""
        self._given = settings.data_keys.get_secret_value()
        self._path = settings.data_keys_path
        self._clock = clock
        self._seen: tuple[int, int, int] | None = None
        self._keys: tuple[SecretKey, ...] = ()
        self._derived: dict[tuple[str, str, str], bytes] = {}

    @property
    def keys(self) -> tuple[SecretKey, ...]:
        """Every key, the one in use first; ConfigError, without a key in it, where they cannot be read."""
        if self._given:
            self._keys = self._keys or _parsed(self._given, "CEKDULU_DATA_KEYS")
            return self._keys
        try:
            found = self._found()
            # What was written in the same moment as another has another size or inode: files are replaced whole.
            seen = (found.st_ino, found.st_mtime_ns, found.st_size)
            if seen != self._seen:
                self._keys = _parsed(self._path.read_text(encoding="ascii"), str(self._path))
                self._seen = seen
        except (OSError, UnicodeDecodeError) as error:
            message = f"The key file {self._path} cannot be used: {error}. Mend it or set CEKDULU_DATA_KEYS."
            raise ConfigError(message) from None
        return self._keys

    def digest(self, purpose: str, text: str) -> str:
        """HMAC-SHA256 of `text` with the key in use: `k<id>:<64 hexadecimal digits>`."""
        return self._digest(self.keys[0], purpose, text)

    def digests(self, purpose: str, text: str) -> tuple[str, ...]:
        """The digest under every key, the one in use first: what was kept under a former key is found by it."""
        return tuple(self._digest(key, purpose, text) for key in self.keys)

    def holds(self, purpose: str, text: str, digest: str) -> bool:
        """Whether this digest of `text` was made by a key that is still here; compared in constant time."""
        key = self._named(digest)
        return key is not None and hmac.compare_digest(self._digest(key, purpose, text).encode(), digest.encode())

    def knows(self, written: str) -> bool:
        """Whether the key that a digest or a seal names is still here."""
        return self._named(written) is not None

    def seal(self, purpose: str, data: bytes) -> str:
        """Encrypt with the key in use (AES-256-GCM): `k<id>:<base64url>`."""
        key = self.keys[0]
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = AESGCM(self._own(key, "seal", purpose)).encrypt(nonce, data, key.id.encode())
        return f"k{key.id}:{base64.urlsafe_b64encode(nonce + sealed).decode('ascii')}"

    def unseal(self, purpose: str, sealed: str) -> bytes | None:
        """What was sealed for this purpose, by whichever key; None where it was changed or its key is gone."""
        key = self._named(sealed)
        if key is None:
            return None
        try:
            data = base64.b64decode(sealed.partition(":")[2].encode(), altchars=b"-_", validate=True)
            return AESGCM(self._own(key, "seal", purpose)).decrypt(
                data[:_NONCE_BYTES], data[_NONCE_BYTES:], key.id.encode()
            )
        except (InvalidTag, ValueError, binascii.Error):
            return None

    def sealed_anew(self, purpose: str, sealed: str) -> str | None:
        """The same under the key in use; None where it is under that already, or cannot be opened."""
        data = self.unseal(purpose, sealed)
        return None if data is None or self._named(sealed) == self.keys[0] else self.seal(purpose, data)

    def rotate(self) -> SecretKey:
        """Make a new key and use it from now on; the former ones stay. UsageError where the environment gives them."""
        if self._given:
            message = "The keys stand in CEKDULU_DATA_KEYS: put a new one there first (64 hexadecimal digits)."
            raise UsageError(message)
        with _alone(self._path.parent):
            former = self._path.read_text(encoding="ascii") if self.keys else ""
            fresh = self._path.with_name(f"{self._path.name}.new")
            fresh.unlink(missing_ok=True)
            put_secret(fresh, _line(self._clock()) + former)
            fresh.replace(self._path)
            return self.keys[0]

    def _found(self) -> os.stat_result:
        try:
            return self._path.stat()
        except FileNotFoundError:
            put_secret(self._path, _line(self._clock()))
            return self._path.stat()

    def _named(self, written: str) -> SecretKey | None:
        # What a database gives may be no text where somebody spoilt it.
        name = str(written).partition(":")[0]
        return next((key for key in self.keys if f"k{key.id}" == name), None)

    def _digest(self, key: SecretKey, purpose: str, text: str) -> str:
        made = hmac.new(self._own(key, "digest", purpose), text.encode(), hashlib.sha256)
        return f"k{key.id}:{made.hexdigest()}"

    def _own(self, key: SecretKey, use: str, purpose: str) -> bytes:
        """The key that one purpose has of its own."""
        name = (key.id, use, purpose)
        if name not in self._derived:
            self._derived[name] = _derive(key.secret, f"cekdulu {use}\0{purpose}")
        return self._derived[name]


def _derive(secret: bytes, info: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info.encode()).derive(secret)


def _line(now: datetime) -> str:
    return f"{secrets.token_hex(32)} {now.date().isoformat()}\n"


def _parsed(written: str, place: str) -> tuple[SecretKey, ...]:
    """Read keys and the day behind each; a word that is neither is a ConfigError that says where, never what."""
    keys: list[SecretKey] = []
    for number, word in enumerate(re.sub(r"#[^\n]*", " ", written).replace(",", " ").split(), start=1):
        if _KEY.fullmatch(word):
            keys.append(_key(bytes.fromhex(word), None))
            continue
        day = _day(word)
        if day is None or not keys or keys[-1].made is not None:
            raise ConfigError(f"Word {number} of {place} is no key of 64 hexadecimal digits, nor the day of one.")
        keys.append(SecretKey(id=keys[-1].id, made=day, secret=keys.pop().secret))
    if not keys:
        raise ConfigError(f"There is no key in {place}.")
    if len({key.id for key in keys}) < len(keys):
        raise ConfigError(f"A key stands twice in {place}.")
    return tuple(keys)


def _key(secret: bytes, made: date | None) -> SecretKey:
    return SecretKey(id=_derive(secret, "cekdulu id")[:4].hex(), made=made, secret=secret)


def _day(word: str) -> date | None:
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let one process at a time change the keys of a folder; the lock dies with it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
