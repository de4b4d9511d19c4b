"""Offices, accounts and locks for tests: passwords cost next to nothing, and time moves by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pyotp

from verify.service.officers.auditing import Audit
from verify.service.officers.door import Locks
from verify.service.officers.own import OwnAccount
from verify.service.officers.passwords import Cost, Passwords
from verify.service.officers.second_factor import SecondFactor
from verify.service.officers.tries import Tries
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officers import Office, Officer, Role, add_account, add_office

CHEAP = Cost(memory=8, passes=1, lanes=1)
PASSWORD = "kopi susu pagi hari"
OFFICE = Office(id="o000000000001", name="Kantor Contoh", area="52.03")


@dataclass
class Clock:
    """A clock that a test moves by hand."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 3, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        """The moment the test has set."""
        return self.moment

    def pass_by(self, **spans: float) -> None:
        """Let so many seconds, minutes or hours pass."""
        self.moment += timedelta(**spans)


def locks_at(engine: Engine, settings: Settings, clock: Clock, *, cost: Cost = CHEAP) -> Locks:
    """What a sign-in is judged by, with hashes of this cost."""
    keys = SecretKeys(settings, clock=clock)
    return Locks(
        passwords=Passwords(cost),
        second_factor=SecondFactor(engine, keys),
        tries=Tries(engine, keys, clock=clock),
        audit=Audit(engine, settings, secrets=keys, clock=clock),
    )


def add_people(engine: Engine, *logins: str, role: Role = Role.DESK, at: datetime) -> tuple[Officer, ...]:
    """The office, and an account in it for each login; every one has PASSWORD."""
    add_office(engine, OFFICE, at=at, keeps_register=True)
    kept = Passwords(CHEAP).hash(PASSWORD)
    people = tuple(Officer(id=f"a-{login}-1", login=login, name="Sari", role=role, office=OFFICE) for login in logins)
    for one in people:
        add_account(engine, one, password_hash=kept, at=at)
    return people


def set_up_code(own: OwnAccount, officer: Officer, clock: Clock) -> tuple[str, tuple[str, ...]]:
    """Give an account a second factor: its secret and its recovery codes."""
    offer = own.offer(officer)
    codes = own.set_up(officer, offer.sealed, code_at(offer.secret, clock))
    assert codes is not None
    return offer.secret, codes


def code_at(secret: str, clock: Clock) -> str:
    """What the app shows at this moment."""
    return pyotp.TOTP(secret).at(clock.moment)
