"""The compact register of today, signed, ready to be handed out: made once a register and day by each process."""

from __future__ import annotations

import hashlib
import threading
from dataclasses import dataclass
from datetime import date

from verify.core.index import RegisterIndex
from verify.service.checking import Checker
from verify.service.compact import MOST_COMPANIES, payload
from verify.service.keys import Keyring, encoded

#: What the signature is for; the signed bytes are this purpose (see `Keyring`) and the value of `list` as it stands.
PURPOSE = b"register"
#: How many are kept: a phone may still be fetching the one before.
_KEPT = 2


@dataclass(frozen=True, slots=True)
class Sealed:
    """One compact register. `name` is its version and a hash of its bytes; `body` a JSON object: signature, list."""

    name: str
    version: int
    made: date
    body: bytes


def seal(listed: bytes, keyring: Keyring, *, version: int, made: date) -> Sealed:
    """Sign the bytes of a list. `body` is `{"signature":"<base64url>","list":<the bytes as they are>}`."""
    signature = encoded(keyring.sign(PURPOSE, listed)).encode()
    digest = hashlib.sha256(listed).hexdigest()[:12]
    return Sealed(f"{version}-{digest}", version, made, b'{"signature":"%b","list":%b}' % (signature, listed))


class Pocket:
    """Gives the sealed register of the default country; one a process, shared by its threads."""

    def __init__(self, checker: Checker, keyring: Keyring, *, origin: str) -> None:
        """Nothing is made yet; the first phone that asks has it made."""
        self._checker, self._keyring, self._origin = checker, keyring, origin
        self._making = threading.Lock()
        self._made: tuple[RegisterIndex, date] | None = None
        self._kept: tuple[Sealed, ...] = ()

    def current(self) -> Sealed | None:
        """The register as it stands today; None where it is too large for a phone. StoreError as `Checker.index`."""
        index, today = self._checker.index(), self._checker.limits().today
        if len(index.shelf(self._origin).companies) > MOST_COMPANIES:
            return None
        with self._making:
            if self._made is None or self._made[0] is not index or self._made[1] != today:
                listed = payload(index, self._checker.rules, origin=self._origin, today=today)
                fresh = seal(listed, self._keyring, version=index.version, made=today)
                self._kept = (fresh, *(one for one in self._kept if one.name != fresh.name))[:_KEPT]
                self._made = (index, today)
            return self._kept[0]

    def named(self, name: str) -> Sealed | None:
        """A register that was handed out under this name, if this process still has it."""
        current = self.current()
        return next((one for one in self._kept if one.name == name), None) if current else None
