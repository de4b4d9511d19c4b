"""Passwords: kept as argon2id, compared with equal work for everybody, refused where they are short or known to all."""

from __future__ import annotations

import base64
import threading
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from verify.service.officers.guessed import is_guessed, is_repeated

#: NIST SP 800-63B asks for length and a look at known passwords, and for no rule of composition.
SHORTEST, LONGEST = 12, 200
#: A process computes no more hashes than this at the same moment.
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Cost:
    """What computing one hash takes: memory in KiB, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int


#: OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane, as strong as 46 MiB and one pass.
COST = Cost(memory=19_456, passes=2, lanes=1)


class PasswordProblem(StrEnum):
    """Why a new password is not taken."""

    SHORT = "password_short"
    LONG = "password_long"
    OWN_NAME = "password_own_name"
    GUESSED = "password_guessed"
    UNEQUAL = "password_unequal"


class Passwords:
    """Makes and compares hashes at one cost."""

    def __init__(self, cost: Cost | None = None) -> None:
        """Compute at this cost (COST); hashes made at another one are still read, and called outdated."""
        cost = cost or COST
        self._hasher = PasswordHasher(
            time_cost=cost.passes, memory_cost=cost.memory, parallelism=cost.lanes, type=Type.ID
        )
        # The hash of nothing: as much work to compare with as any, and no password has it.
        self._nobody = (
            f"$argon2id$v=19$m={cost.memory},t={cost.passes},p={cost.lanes}${_base64(bytes(16))}${_base64(bytes(32))}"
        )
        self._turn = threading.BoundedSemaphore(_AT_ONCE)

    def hash(self, password: str) -> str:
        """The hash under which a password is kept, with its own salt and cost in it."""
        with self._turn:
            return self._hasher.hash(_normal(password))

    def holds(self, kept: str | None, password: str) -> bool:
        """Whether this is the password; as much work where there is none to compare with (`kept` None)."""
        typed = _normal(password[: LONGEST + 1])
        with self._turn:
            try:
                return self._hasher.verify(kept or self._nobody, typed) and kept is not None
            except (VerificationError, InvalidHashError):
                return False

    def outdated(self, kept: str) -> bool:
        """Whether a hash was made at another cost than that of now."""
        return self._hasher.check_needs_rehash(kept)


def password_problem(password: str, again: str, *, login: str, name: str = "") -> PasswordProblem | None:
    """What is wrong with a new password of this account; None where it is taken. `again`: typed a second time."""
    if len(_normal(password)) < SHORTEST:
        return PasswordProblem.SHORT
    if len(password) > LONGEST:
        return PasswordProblem.LONG
    words = [_folded(word) for word in (login, name) if word]
    rest = _folded(password)
    for word in words:
        rest = rest.replace(word, "")
    # The login with a year behind it is still the login.
    if rest != _folded(password) and len(rest) < SHORTEST // 2:
        return PasswordProblem.OWN_NAME
    if is_guessed(_folded(password)) or is_repeated(_normal(password)):
        return PasswordProblem.GUESSED
    return PasswordProblem.UNEQUAL if password != again else None


def _normal(password: str) -> str:
    """The same text however a keyboard put it together (NIST SP 800-63B §5.1.1.2 asks for NFKC or NFKD)."""
    return unicodedata.normalize("NFKC", password)


def _folded(text: str) -> str:
    return "".join(char for char in _normal(text).casefold() if char.isalnum())


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii").rstrip("=")
