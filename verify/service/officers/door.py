"""The door: a login and a password, then the code where the account has one. It never tells which logins exist."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from verify.service.clock import utc_now
from verify.service.officers.auditing import Act, Audit
from verify.service.officers.passwords import Passwords
from verify.service.officers.second_factor import SecondFactor
from verify.service.officers.tries import Tries
from verify.service.secret_keys import SecretKeys
from verify.store.credentials import Credentials, credentials_by_login, credentials_of, note_sign_in, set_password
from verify.store.engine import Engine
from verify.store.officers import Officer

#: The name of a sign-in in the audit.
SIGN_IN = "door.sign_in"
#: What a login looks like; nothing else is ever one.
LOGIN = re.compile(r"[a-z0-9][a-z0-9._-]{2,39}")


@dataclass(frozen=True, slots=True)
class Passed:
    """Who it is. `code_asked`: nobody is signed in yet, the code of the second factor comes first."""

    officer: Officer
    code_asked: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """Not taken; `wait`: nothing more is taken for so long (None: it may be tried again at once)."""

    wait: timedelta | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Locks:
    """What a sign-in is judged by."""

    passwords: Passwords
    second_factor: SecondFactor
    tries: Tries
    audit: Audit


def locks_of(engine: Engine, keys: SecretKeys, audit: Audit) -> Locks:
    """The locks of one installation."""
    return Locks(
        passwords=Passwords(),
        second_factor=SecondFactor(engine, keys),
        tries=Tries(engine, keys),
        audit=audit,
    )


class Door:
    """Lets the officers of one installation in."""

    def __init__(self, engine: Engine, locks: Locks, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Look for accounts in the database of ``engine``."""
        self._engine = engine
        self._locks = locks
        self._clock = clock

    def knock(self, login: str, password: str, *, browser: str = "") -> Passed | Refused:
        """Look at a login and its password: the same work and the same answer whether the login exists or not.

        `browser`: the name of one in which this account has signed in before; its failures are counted apart.
        """
        typed = read_login(login)
        taken = self._locks.tries.take(typed, browser)
        if isinstance(taken, timedelta):
            return self._refused(None, "locked", wait=taken)
        found = credentials_by_login(self._engine, typed) if LOGIN.fullmatch(typed) else None
        if not self._locks.passwords.holds(found.password_hash if found else None, password) or found is None:
            return self._refused(found, "wrong_password", until=taken.locked_until)
        if found.password_hash is not None and self._locks.passwords.outdated(found.password_hash):
            set_password(self._engine, found.officer.id, self._locks.passwords.hash(password))
        if found.totp_secret is None:
            return self._entered(found, browser)
        self._locks.tries.give_back(typed, taken, browser)
        return Passed(found.officer, code_asked=True)

    def prove(self, account_id: str, code: str, *, browser: str = "") -> Passed | Refused:
        """Look at the code, or the recovery code, of an account whose password was shown a moment ago."""
        found = credentials_of(self._engine, account_id)
        if found is None or found.totp_secret is None:
            return self._refused(None, "account_gone")
        taken = self._locks.tries.take(found.officer.login, browser)
        if isinstance(taken, timedelta):
            return self._refused(found, "locked", wait=taken)
        if not self._locks.second_factor.takes(found, code, now=self._clock()):
            return self._refused(found, "wrong_code", until=taken.locked_until)
        return self._entered(found, browser)

    def _entered(self, account: Credentials, browser: str) -> Passed:
        officer = account.officer
        self._locks.audit.note(Act(officer=officer, act=SIGN_IN, about=officer.id, outcome="signed_in"))
        self._locks.tries.succeeded(officer.login, browser)
        note_sign_in(self._engine, officer.id, at=self._clock())
        return Passed(officer, code_asked=False)

    def _refused(
        self, account: Credentials | None, why: str, *, wait: timedelta | None = None, until: datetime | None = None
    ) -> Refused:
        """Note a failure by the account's id, where there is one; what was typed is noted nowhere."""
        whose = account.officer if account else None
        self._locks.audit.note(
            Act(
                officer=None,
                act=SIGN_IN,
                about=whose.id if whose else "",
                outcome=why,
                office_id=whose.office.id if whose else None,
            )
        )
        return Refused(wait if until is None else until - self._clock())


def read_login(typed: str) -> str:
    """A login as it is kept: without space around it, in small letters."""
    return typed.strip().casefold()
