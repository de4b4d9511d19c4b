import base64
import string
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core.answer import Advice, Answer, RegisterStatus, RegisterView
from verify.service.codes import CODE_BITS, code_of
from verify.service.keys import Keyring
from verify.service.slips import Slip, read_token, slip_of, token_of

JAKARTA = ZoneInfo("Asia/Jakarta")
SLIP = Slip(
    code="7KQF-2M9X-4TA3B",
    advice=Advice.CHECK_FIRST,
    checked_on=date(2026, 11, 21),
    on_date=date(2026, 1, 29),
    origin="ID",
    register_version=42,
)
# In the order of base64url.
_CHARACTERS = string.ascii_uppercase + string.ascii_lowercase + string.digits + "-_"


@pytest.fixture(scope="module")
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Keyring:
    return Keyring(tmp_path_factory.mktemp("key") / "slip.key")


@pytest.fixture(scope="module")
def token(keyring: Keyring) -> str:
    return token_of(SLIP, keyring)


def test_slip_of_takes_the_day_from_where_the_installation_stands() -> None:
    answer = Answer(
        code=SLIP.code,
        checked_at=datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
        on_date=SLIP.on_date,
        origin="ID",
        advice=SLIP.advice,
        register=RegisterView(version=42, status=RegisterStatus.FRESH),
    )
    assert slip_of(answer, JAKARTA) == SLIP


def test_token_of_is_short_and_always_the_same(keyring: Keyring, token: str) -> None:
    assert len(token) == 111
    assert set(token) <= set(_CHARACTERS)
    assert token_of(SLIP, keyring) == token


@given(
    st.builds(
        Slip,
        code=st.integers(0, (1 << CODE_BITS) - 1).map(code_of),
        advice=st.sampled_from(Advice),
        checked_on=st.dates(date(2020, 1, 1), date(2199, 1, 1)),
        on_date=st.dates(),
        origin=st.text(string.ascii_uppercase, min_size=2, max_size=2),
        register_version=st.integers(0, (1 << 28) - 1),
    )
)
def test_read_token_gives_back_every_slip_that_was_signed(keyring: Keyring, slip: Slip) -> None:
    assert read_token(token_of(slip, keyring), keyring) == slip


@pytest.mark.parametrize("place", range(111))
def test_read_token_refuses_a_change_of_any_one_character(keyring: Keyring, token: str, place: int) -> None:
    at = _CHARACTERS.index(token[place])
    # The neighbours in the alphabet change one or two bits; the last one changes the bits that base64 leaves unused.
    others = [token[:place] + _CHARACTERS[(at + step) % 64] + token[place + 1 :] for step in (1, 2, 16, 63)]
    assert [changed for changed in others if read_token(changed, keyring) is not None] == []


@pytest.mark.parametrize(
    "written", ["", "é", "A" * 111, "{}A", "{}=", " {}", "{}\n", "\0{}", "{}.pdf", "https://x/s/{}"]
)
def test_read_token_refuses_what_is_no_token(keyring: Keyring, token: str, written: str) -> None:
    assert read_token(written.format(token), keyring) is None
    assert read_token(token[:-1], keyring) is None
    assert read_token(token.lower(), keyring) is None


def test_read_token_refuses_another_installations_slip(token: str, tmp_path: Path) -> None:
    other = Keyring(tmp_path / "slip.key")
    assert read_token(token, other) is None
    other.renew()
    assert read_token(token, other) is None


def test_read_token_refuses_what_was_signed_for_another_purpose(keyring: Keyring, token: str) -> None:
    facts = base64.urlsafe_b64decode(token + "=")[:-64]
    foreign = base64.urlsafe_b64encode(facts + keyring.sign(b"register", facts)).rstrip(b"=").decode()
    own = base64.urlsafe_b64encode(facts + keyring.sign(b"slip", facts)).rstrip(b"=").decode()
    assert read_token(own, keyring) == SLIP
    assert read_token(foreign, keyring) is None


def test_read_token_refuses_another_version_of_the_form(keyring: Keyring, token: str) -> None:
    facts = b"\x02" + base64.urlsafe_b64decode(token + "=")[1:-64]
    signed = base64.urlsafe_b64encode(facts + keyring.sign(b"slip", facts)).rstrip(b"=").decode()
    assert read_token(signed, keyring) is None


@pytest.mark.parametrize("change", [{"register_version": 1 << 28}, {"checked_on": date(2019, 12, 31)}])
def test_token_of_refuses_what_does_not_fit(keyring: Keyring, change: dict[str, object]) -> None:
    with pytest.raises(OverflowError):
        token_of(replace(SLIP, **change), keyring)  # type: ignore[arg-type]  # a table of fields
