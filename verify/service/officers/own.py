"""What an officer does with the own account: a new password, a new second factor, new recovery codes.

Each asks again for the password (for a code, where the account has none): who has taken a session over must not be able
to take the account with it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from verify.service.clock import utc_now
from verify.service.officers.door import Locks
from verify.service.officers.passwords import PasswordProblem, password_problem
from verify.service.officers.second_factor import app_address, matching_step, new_secret
from verify.store.credentials import (
    Credentials,
    credentials_of,
    recovery_codes_left,
    set_password,
    set_recovery_codes,
    set_second_factor,
)
from verify.store.engine import Engine
from verify.store.officers import Officer


class ProofProblem(StrEnum):
    """Why somebody who is signed in is not believed to be the owner."""

    WRONG = "proof_wrong"
    WAIT = "proof_wait"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnState:
    """What an account has to show that it is its owner's, and how many recovery codes are left."""

    has_password: bool
    has_code: bool
    codes_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A second factor to be set up: the secret as it is typed, as a QR code holds it, and sealed, to be sent back."""

    secret: str
    address: str
    sealed: str


class OwnAccount:
    """The own account of whoever is signed in."""

    def __init__(self, engine: Engine, locks: Locks, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Change accounts in the database of ``engine``."""
        self._engine = engine
        self._locks = locks
        self._clock = clock

    def state(self, officer: Officer) -> OwnState:
        """What the account has."""
        found = self._credentials(officer)
        return OwnState(
            has_password=found.password_hash is not None,
            has_code=found.totp_secret is not None,
            codes_left=recovery_codes_left(self._engine, officer.id),
        )

    def is_owner(self, officer: Officer, proof: str) -> ProofProblem | None:
        """Whether this is the account's password, or a code where it has no password; None where it is.

        Failures are counted apart from those at the door, which anybody can make. An account that has neither has
        nothing to show.
        """
        found = self._credentials(officer)
        if found.password_hash is None and found.totp_secret is None:
            return None
        taken = self._locks.tries.take(officer.id)
        if isinstance(taken, timedelta):
            return ProofProblem.WAIT
        if found.password_hash is not None:
            holds = self._locks.passwords.holds(found.password_hash, proof)
        else:
            holds = self._locks.second_factor.takes(found, proof, now=self._clock())
        if not holds:
            return ProofProblem.WRONG
        self._locks.tries.succeeded(officer.id)
        return None

    def change_password(self, officer: Officer, password: str, again: str) -> PasswordProblem | None:
        """Set a new password, or say why it is not taken. Closing the sessions is left to the caller."""
        problem = password_problem(password, again, login=officer.login, name=officer.name)
        if problem is None:
            set_password(self._engine, officer.id, self._locks.passwords.hash(password))
        return problem

    def offer(self, officer: Officer, sealed: str = "") -> Offer:
        """A new second factor to be set up; the one offered before, where `sealed` holds one of this account."""
        factor = self._locks.second_factor
        offered = factor.unsealed(officer.id, sealed)
        secret = offered or new_secret()
        return Offer(
            secret=secret,
            address=app_address(secret, officer.login),
            sealed=sealed if offered else factor.sealed(officer.id, secret),
        )

    def set_up(self, officer: Officer, sealed: str, code: str) -> tuple[str, ...] | None:
        """Take the second factor that was offered into use, with the first code its app shows.

        New recovery codes, to be shown this once; None, and nothing changed, where the code does not fit.
        """
        secret = self._locks.second_factor.unsealed(officer.id, sealed)
        step = matching_step(secret, code, now=self._clock()) if secret else None
        if step is None:
            return None
        codes, kept = self._locks.second_factor.new_codes(officer.id)
        set_second_factor(self._engine, officer.id, sealed, step=step, codes=kept)
        return codes

    def new_codes(self, officer: Officer) -> tuple[str, ...]:
        """New recovery codes in place of all before, to be shown this once."""
        codes, kept = self._locks.second_factor.new_codes(officer.id)
        set_recovery_codes(self._engine, officer.id, kept)
        return codes

    def _credentials(self, officer: Officer) -> Credentials:
        found = credentials_of(self._engine, officer.id)
        # Closed between the guard and here: as if it had nothing, and nothing of it is changed any more.
        return found or Credentials(officer=officer, password_hash=None, totp_secret=None, totp_last=None)
