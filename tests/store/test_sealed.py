from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select, update

from verify.store.administering import forget_closed
from verify.store.engine import Engine, reading, writing
from verify.store.officers import Office, Officer, Role, account, add_account, add_office
from verify.store.ratelimits import purge_counters
from verify.store.sealed import Under, change_second_factors, count_under_keys
from verify.store.tables import ACCOUNTS, OFFICES, RATE_WINDOWS, RECOVERY_CODES

NOW = datetime(2026, 11, 22, tzinfo=UTC)
OFFICE = Office(id="o1", name="Kantor", area="52")


@pytest.fixture
def accounts(engine: Engine) -> tuple[str, ...]:
    """Three accounts: two with a code secret under one key each, one without."""
    add_office(engine, OFFICE, at=NOW)
    for number in range(3):
        officer = Officer(id=f"a{number}", login=f"login{number}", name="Nama", role=Role.DESK, office=OFFICE)
        add_account(engine, officer, password_hash="x" * 9, at=NOW)
    with writing(engine) as connection:
        for number, key in enumerate(("k11111111", "k22222222")):
            one = update(ACCOUNTS).where(ACCOUNTS.c.id == f"a{number}")
            connection.execute(one.values(totp_secret=f"{key}:x"))
        connection.execute(insert(RECOVERY_CODES).values(account_id="a0", code_hash="k11111111:y"))
    return ("a0", "a1", "a2")


def secrets(engine: Engine) -> dict[str, str | None]:
    with reading(engine) as connection:
        return {row.id: row.totp_secret for row in connection.execute(select(ACCOUNTS))}


def test_count_under_keys_tells_what_needs_which_key(engine: Engine, accounts: tuple[str, ...]) -> None:
    assert count_under_keys(engine) == {
        Under.SECOND_FACTOR: Counter({"11111111": 1, "22222222": 1}),
        Under.RECOVERY_CODE: Counter({"11111111": 1}),
        Under.FACT: Counter(),
        Under.AUDIT: Counter(),
    }


def test_change_second_factors_leaves_what_was_set_up_meanwhile(engine: Engine, accounts: tuple[str, ...]) -> None:
    def change(sealed: str) -> str | None:
        if sealed.startswith("k22222222"):
            return None
        with writing(engine) as connection:
            connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == "a0").values(totp_secret="k22222222:own"))
        return "k22222222:stale"

    assert change_second_factors(engine, change) == 0
    assert secrets(engine) == {"a0": "k22222222:own", "a1": "k22222222:x", "a2": None}
    assert change_second_factors(engine, lambda sealed: sealed.replace("2222", "3333")) == 2
    assert secrets(engine) == {"a0": "k33333333:own", "a1": "k33333333:x", "a2": None}


def test_forget_closed_takes_name_login_and_secrets_of_those_alone(engine: Engine, accounts: tuple[str, ...]) -> None:
    with writing(engine) as connection:
        connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == "a0").values(closed_at=NOW - timedelta(days=9)))
        connection.execute(update(ACCOUNTS).where(ACCOUNTS.c.id == "a1").values(closed_at=NOW))
    assert (forget_closed(engine, before=NOW), forget_closed(engine, before=NOW)) == (1, 0)
    shown = [account(engine, one) for one in accounts]
    assert [(one.officer.login, one.officer.name) for one in shown if one] == [
        ("a0", "-"),
        ("login1", "Nama"),
        ("login2", "Nama"),
    ]
    assert secrets(engine)["a0"] is None
    with reading(engine) as connection:
        assert connection.execute(select(RECOVERY_CODES)).all() == []
        assert len(connection.execute(select(OFFICES)).all()) == 1


def test_purge_counters_deletes_the_expired_only(engine: Engine) -> None:
    with writing(engine) as connection:
        for name, until in (("old", 10.0), ("new", 30.0)):
            connection.execute(insert(RATE_WINDOWS).values(key=name, hits=1, expires_at=until))
    assert (purge_counters(engine, now=20.0), purge_counters(engine, now=20.0)) == (1, 0)
