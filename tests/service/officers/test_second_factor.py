from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from tests.service.officers.people import Clock, add_people, code_at, locks_at, set_up_code
from verify.service.officers.own import OwnAccount
from verify.service.officers.second_factor import app_address, matching_step, new_secret
from verify.settings import Settings
from verify.store.credentials import Credentials, credentials_of
from verify.store.engine import Engine, open_engine

# RFC 6238, appendix B, for SHA-1; the last six of its eight digits.
RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
RFC = [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (2000000000, "279037")]


@pytest.mark.parametrize(("seconds", "code"), RFC)
def test_matching_step_is_that_of_rfc_6238(seconds: int, code: str) -> None:
    assert matching_step(RFC_SECRET, code, now=datetime.fromtimestamp(seconds, UTC)) == seconds // 30


@pytest.mark.parametrize(("late", "holds"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
def test_matching_step_takes_one_step_before_and_after(late: int, holds: bool) -> None:
    shown = pyotp.TOTP(RFC_SECRET).at(1234567890)
    step = matching_step(RFC_SECRET, f" {shown[:3]} {shown[3:]} ", now=datetime.fromtimestamp(1234567890 + late, UTC))
    assert step == (1234567890 // 30 if holds else None)


@pytest.mark.parametrize("typed", ["", "00592", "0059244", "٠٠٥٩٢٤", "abcdef", "005 924 1"])
def test_matching_step_reads_six_plain_digits_only(typed: str) -> None:
    assert matching_step(RFC_SECRET, typed, now=datetime.fromtimestamp(1234567890, UTC)) is None


def test_app_address_names_the_service_and_the_account() -> None:
    secret = new_secret()
    address = urlsplit(app_address(secret, "sari.lotim"))
    assert (address.scheme, address.netloc, address.path) == ("otpauth", "totp", "/Cek%20Dulu:sari.lotim")
    assert parse_qs(address.query) == {"secret": [secret], "issuer": ["Cek Dulu"]}
    assert len(secret) * 5 >= 160


@pytest.fixture
def engine(migrated_settings: Settings) -> Iterator[Engine]:
    engine = open_engine(migrated_settings.database_url)
    yield engine
    engine.dispose()


def _account(engine: Engine, account_id: str) -> Credentials:
    found = credentials_of(engine, account_id)
    assert found is not None
    return found


def test_second_factor_takes_a_code_once_and_none_before_it(engine: Engine, migrated_settings: Settings) -> None:
    clock = Clock()
    locks = locks_at(engine, migrated_settings, clock)
    (sari,) = add_people(engine, "sari", at=clock())
    secret, _ = set_up_code(OwnAccount(engine, locks, clock=clock), sari, clock)
    used, taken = code_at(secret, clock), locks.second_factor.takes
    # The code that set it up is used; the account is read anew each time, as each request does.
    assert not taken(_account(engine, sari.id), used, now=clock())
    before = pyotp.TOTP(secret).at(clock.moment, counter_offset=-1)
    assert not taken(_account(engine, sari.id), before, now=clock())
    clock.pass_by(seconds=30)
    stale = _account(engine, sari.id)
    assert taken(stale, code_at(secret, clock), now=clock())
    # Two at the same moment, who have both read the account before: one comes too late.
    assert not taken(stale, code_at(secret, clock), now=clock())
    assert not taken(_account(engine, sari.id), used, now=clock())


def test_second_factor_takes_each_recovery_code_once(engine: Engine, migrated_settings: Settings) -> None:
    clock = Clock()
    locks = locks_at(engine, migrated_settings, clock)
    sari, budi = add_people(engine, "sari", "budi", at=clock())
    own = OwnAccount(engine, locks, clock=clock)
    _, codes = set_up_code(own, sari, clock)
    set_up_code(own, budi, clock)
    assert len(set(codes)) == 10
    taken = locks.second_factor.takes
    assert not taken(_account(engine, budi.id), codes[0], now=clock())  # another one's
    # As people copy them: small letters, without the dash, O for 0 and I for 1.
    sloppy = codes[0].lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert taken(_account(engine, sari.id), sloppy, now=clock())
    assert not taken(_account(engine, sari.id), codes[0], now=clock())
    assert own.state(sari).codes_left == 9
    (fresh, *_) = own.new_codes(sari)
    assert not taken(_account(engine, sari.id), codes[1], now=clock())
    assert taken(_account(engine, sari.id), fresh, now=clock())


def test_second_factor_keeps_no_secret_and_no_code_in_the_database(engine: Engine, migrated_settings: Settings) -> None:
    clock = Clock()
    locks = locks_at(engine, migrated_settings, clock)
    sari, budi = add_people(engine, "sari", "budi", at=clock())
    secret, codes = set_up_code(OwnAccount(engine, locks, clock=clock), sari, clock)
    engine.dispose()
    path = Path(migrated_settings.database_url.removeprefix("sqlite:///"))
    kept = b"".join(one.read_bytes() for one in path.parent.glob(f"{path.name}*"))
    assert secret.encode() not in kept
    assert not any(code.replace("-", "").encode() in kept or code.encode() in kept for code in codes)
    # A sealed secret moved to another account opens nothing there.
    sealed = _account(engine, sari.id).totp_secret or ""
    assert locks.second_factor.unsealed(sari.id, sealed) == secret
    assert locks.second_factor.unsealed(budi.id, sealed) is None
