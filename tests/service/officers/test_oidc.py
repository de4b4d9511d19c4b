"""Signing in through a made provider: what is taken, and every way in which it is not."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import responses

from tests.support.identity import CLIENT, ISSUER, KEYS, TOKEN, Identity, provider_file, providing
from verify.service.officers.auditing import Act
from verify.service.officers.oidc import Entered, Failure, Oidc, Returned, Sent
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.credentials import set_second_factor
from verify.store.engine import Engine
from verify.store.officers import Office, Officer, Role, add_account, add_office

BACK = "https://cek.example/petugas/masuk/oidc/o1/kembali"
SARI = Officer(
    id="a1", login="sari.desa", name="Sari", role=Role.VILLAGE, office=Office(id="o1", name="Kantor", area="52.03")
)


class _Noted:
    """An audit that keeps its lines here."""

    def __init__(self) -> None:
        self.acts: list[Act] = []

    def note(self, act: Act) -> int:
        """Keep a line."""
        self.acts.append(act)
        return len(self.acts)


@dataclass
class House:
    """A house with one office, its provider and one invited account."""

    engine: Engine
    settings: Settings
    folder: Path
    identity: Identity
    mocked: responses.RequestsMock
    audit: _Noted
    now: datetime

    def oidc(self, **more: object) -> Oidc:
        """The use case, with these lines more in the file."""
        settings = self.settings.with_changes(oidc_file=provider_file(self.folder, "o1", **more))
        audit: Any = self.audit
        return Oidc(self.engine, settings, secrets_kept=SecretKeys(settings), audit=audit, clock=lambda: self.now)

    def sign_in(self, oidc: Oidc) -> Entered | Failure | None:
        """There and back, as a browser goes."""
        sent = oidc.start("o1", BACK, to="/petugas/desa")
        assert isinstance(sent, Sent), sent
        return oidc.finish("o1", Returned(kept=sent.kept, given=self.identity.authorized(sent.address)))


@pytest.fixture
def house(engine: Engine, settings: Settings, tmp_path: Path) -> Iterator[House]:
    add_office(engine, SARI.office, at=datetime.now(UTC))
    add_account(engine, SARI, password_hash=None, at=datetime.now(UTC))
    identity = Identity()
    with providing(identity) as mocked:
        yield House(engine, settings, tmp_path, identity, mocked, _Noted(), datetime.now(UTC))


def test_start_sends_a_challenge_a_nonce_and_a_state_and_keeps_them_sealed(house: House) -> None:
    sent = house.oidc(second_factor_acr=["gold"]).start("o1", BACK, to="/petugas")
    assert isinstance(sent, Sent)
    house.identity.authorized(sent.address)
    asked = house.identity.asked
    assert {asked[name] for name in ("response_type", "client_id", "redirect_uri")} == {"code", CLIENT, BACK}
    assert (asked["code_challenge_method"], asked["acr_values"]) == ("S256", "gold")
    assert len({asked["state"], asked["nonce"], asked["code_challenge"]}) == 3
    assert not {asked["state"], asked["nonce"]} & set(sent.kept.split(":"))


def test_finish_lets_in_who_was_invited_links_it_and_knows_it_by_its_subject(house: House) -> None:
    oidc = house.oidc()
    assert house.sign_in(oidc) == Entered(SARI, proved=False, code_asked=False, to="/petugas/desa")
    house.identity.login = "nama.baru"  # the provider's own name for it may change
    assert house.sign_in(oidc) == Entered(SARI, proved=False, code_asked=False, to="/petugas/desa")
    assert [(act.act, act.about, act.outcome) for act in house.audit.acts] == [("door.oidc", "a1", "signed_in")] * 2
    assert set(house.identity.posted[0]) == {"grant_type", "code", "redirect_uri", "code_verifier"}
    assert len([call for call in house.mocked.calls if call.request.url == KEYS]) == 1  # kept between two sign-ins


def test_finish_takes_the_providers_second_factor_only_where_the_file_says_so(house: House) -> None:
    for more, claims, proved in (
        ({}, {"amr": ["pwd", "otp"], "acr": "gold"}, False),
        ({"second_factor_amr": ["otp"]}, {"amr": ["pwd", "otp"]}, True),
        ({"second_factor_amr": ["otp"]}, {"amr": ["pwd"]}, False),
        ({"second_factor_amr": ["otp"]}, {"amr": "otp"}, None),  # not as the standard writes it: no token for us
        ({"second_factor_acr": ["gold"]}, {"acr": "gold"}, True),
        ({"second_factor_acr": ["gold"]}, {"acr": "silver"}, False),
    ):
        house.identity.changed = dict(claims)
        found = house.sign_in(house.oidc(**more))
        assert found == (
            Failure.TOKEN if proved is None else Entered(SARI, proved=proved, code_asked=False, to="/petugas/desa")
        )


def test_finish_asks_for_our_code_where_the_account_has_one_and_the_provider_saw_none(house: House) -> None:
    set_second_factor(house.engine, "a1", "sealed", step=1, codes=())
    oidc = house.oidc(second_factor_amr=["otp"])
    assert house.sign_in(oidc) == Entered(SARI, proved=False, code_asked=True, to="/petugas/desa")
    assert house.audit.acts == []  # nobody is in yet
    house.identity.changed = {"amr": ["otp"]}
    assert house.sign_in(oidc) == Entered(SARI, proved=True, code_asked=False, to="/petugas/desa")


PAST = int(time.time()) - 3600
CLAIMS: list[dict[str, Any]] = [
    {"nonce": "other"},
    {"nonce": None},
    {"nonce": ""},
    {"aud": "other"},
    {"aud": ["other", "third"]},
    {"aud": [CLIENT, "other"]},  # for several: who asked for it must be named
    {"azp": "other"},
    {"iss": "https://other.example"},
    {"iss": None},
    {"exp": PAST},
    {"exp": None},
    {"exp": "tomorrow"},
    {"iat": int(time.time()) + 3600},
    {"iat": None},
    {"sub": ""},
    {"sub": None},
    {"sub": 1},
]


# By their keys: a time in an id would be another one in every process that collects the tests.
@pytest.mark.parametrize("claims", CLAIMS, ids=[f"{number}-{next(iter(one))}" for number, one in enumerate(CLAIMS)])
def test_finish_refuses_a_token_that_is_not_for_this_sign_in(house: House, claims: dict[str, Any]) -> None:
    house.identity.changed = claims
    assert house.sign_in(house.oidc()) is Failure.TOKEN
    assert [(act.officer, act.office_id, act.about, act.outcome) for act in house.audit.acts] == [
        (None, "o1", "", "token")
    ]


FORGED: dict[str, Callable[[Identity], str]] = {
    "no signature needed": Identity.unsigned,
    "an HMAC with the public key": Identity.signed_with_public_key,
    "another signature": lambda identity: identity.signed()[:-4] + "AAAA",
    "another's key": lambda identity: identity.signed(by="b"),
    "no signature": lambda identity: identity.signed().rpartition(".")[0] + ".",
    "no token": lambda _: "no token",
    "nothing": lambda _: "",
}


@pytest.mark.parametrize("forge", FORGED.values(), ids=FORGED.keys())
def test_finish_refuses_a_token_that_the_provider_did_not_sign(house: House, forge: Callable[[Identity], str]) -> None:
    house.identity.forge = forge
    assert house.sign_in(house.oidc()) is Failure.TOKEN


def test_finish_reads_the_keys_again_where_the_provider_has_new_ones(house: House) -> None:
    oidc = house.oidc()
    assert isinstance(house.sign_in(oidc), Entered)
    house.identity.kid, house.identity.published = "b", ("a", "b")
    assert house.sign_in(oidc) is Failure.TOKEN  # a moment after they were read: not yet again
    house.now += timedelta(minutes=2)
    assert isinstance(house.sign_in(oidc), Entered)


def test_finish_takes_only_what_this_browser_began_here_and_lately(house: House) -> None:
    oidc = house.oidc()
    sent, other = (oidc.start("o1", BACK, to="/petugas") for _ in range(2))
    assert isinstance(sent, Sent)
    assert isinstance(other, Sent)
    given = house.identity.authorized(sent.address)
    for kept, answered in (
        ("", given),
        ("k1:rubbish", given),
        (other.kept, given),
        (sent.kept, given | {"state": ""}),
        (sent.kept, {"code": "c-1"}),
        (sent.kept, given | {"state": "ñ"}),
        (sent.kept, given | {"iss": "https://other.example"}),
    ):
        assert oidc.finish("o1", Returned(kept=kept, given=answered)) is Failure.STATE
    house.now += timedelta(minutes=11)
    assert oidc.finish("o1", Returned(kept=sent.kept, given=given)) is Failure.STATE
    assert house.identity.posted == []  # the provider was not asked


def test_finish_says_what_else_goes_wrong(house: House) -> None:
    oidc = house.oidc()
    assert oidc.start("o2", BACK, to="/petugas") is None
    assert oidc.finish("o2", Returned(kept="", given={})) is None
    sent = oidc.start("o1", BACK, to="/petugas")
    assert isinstance(sent, Sent)
    given = house.identity.authorized(sent.address)
    denied = {"state": given["state"], "error": "access_denied"}
    assert oidc.finish("o1", Returned(kept=sent.kept, given=denied)) is Failure.DENIED
    wrong = given | {"code": "c-2"}
    assert oidc.finish("o1", Returned(kept=sent.kept, given=wrong)) is Failure.TOKEN
    house.mocked.replace(responses.POST, TOKEN, status=503)
    assert oidc.finish("o1", Returned(kept=sent.kept, given=given)) is Failure.UNREACHABLE


@pytest.mark.parametrize(
    ("more", "claims", "let_in"),
    [
        ({}, {"preferred_username": " Sari.Desa "}, True),
        ({}, {"preferred_username": "siapa"}, False),
        ({}, {"preferred_username": None}, False),
        ({}, {"preferred_username": ["sari.desa"]}, False),
        ({"login_claim": "email", "login_domain": "desa.example"}, {"email": "sari.desa@desa.example"}, False),
        (
            {"login_claim": "email", "login_domain": "Desa.example"},
            {"email": "sari.desa@desa.example", "email_verified": True},
            True,
        ),
        (
            {"login_claim": "email", "login_domain": "desa.example"},
            {"email": "sari.desa@lain.example", "email_verified": True},
            False,
        ),
    ],
)
def test_finish_lets_in_nobody_who_was_not_invited(
    house: House, more: dict[str, object], claims: dict[str, object], *, let_in: bool
) -> None:
    house.identity.changed = dict(claims)
    found = house.sign_in(house.oidc(**more))
    assert isinstance(found, Entered) if let_in else found is Failure.NOT_INVITED


@pytest.mark.parametrize(
    "described",
    [
        {"issuer": "https://other.example"},
        {"token_endpoint": "https://other.example/token"},
        {"jwks_uri": "https://other.example/certs"},
        {"authorization_endpoint": "https://other.example/auth"},
        {"token_endpoint": ISSUER.replace("https", "http") + "/token"},
        {"jwks_uri": None},
        {"filler": "x" * 600_000},
    ],
    ids=lambda one: next(iter(one)),
)
def test_start_asks_the_issuers_own_host_over_https_only(house: House, described: dict[str, object]) -> None:
    house.identity.description = described
    assert house.oidc().start("o1", BACK, to="/petugas") is Failure.UNREACHABLE
    assert not any("other.example" in str(call.request.url) for call in house.mocked.calls)


def test_start_leaves_a_silent_provider_alone_for_half_a_minute(house: House) -> None:
    house.identity.description = {"jwks_uri": None}
    oidc = house.oidc()
    assert [oidc.start("o1", BACK, to="/petugas") for _ in range(3)] == [Failure.UNREACHABLE] * 3
    assert len(house.mocked.calls) == 1
    house.identity.description = {}
    house.now += timedelta(seconds=31)
    assert isinstance(oidc.start("o1", BACK, to="/petugas"), Sent)
