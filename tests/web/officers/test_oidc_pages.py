"""Signing in through an office's own provider, as a browser does it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.support.identity import Identity, provider_file, providing
from tests.web.running import Serve
from verify.app import ENGINE
from verify.settings import Settings
from verify.store.credentials import set_second_factor
from verify.store.officers import Office, Officer, Role, add_account, add_office
from verify.web.officers.guard import COOKIE, DOOR, HOME

THERE = "/petugas/masuk/oidc/o1"
BACK = f"{THERE}/kembali"
KEYS = "/petugas/kantor/kunci"


@pytest.fixture
def identity() -> Iterator[Identity]:
    made = Identity()
    with providing(made):
        yield made


@pytest.fixture
def desa(serve: Serve, loaded: Settings, tmp_path: Path) -> Flask:
    """A service where the office o1 has a provider and one invited account, an admin."""
    app = serve(loaded.with_changes(oidc_file=provider_file(tmp_path, "o1", second_factor_amr=["otp"])))
    engine, now = app.extensions[ENGINE], datetime.now(UTC)
    office = Office(id="o1", name="Kantor Desa", area="52.03")
    sari = Officer(id="a1", login="sari.desa", name="Sari", role=Role.ADMIN, office=office)
    add_office(engine, office, at=now)
    add_account(engine, sari, password_hash=None, at=now)
    return app


def _there(client: FlaskClient, identity: Identity, path: str = THERE) -> str:
    """Go to the provider, and give the address to which it sends the browser back."""
    sent = client.get(path)
    assert sent.status_code == 303, sent.text
    return f"{BACK}?{urlencode(identity.authorized(sent.headers['Location']))}"


def _signed_in(client: FlaskClient) -> bool:
    return client.get_cookie(COOKIE, path=HOME) is not None


def test_back_signs_in_who_was_invited_and_leads_on(desa: Flask, identity: Identity) -> None:
    client = desa.test_client()
    identity.changed = {"amr": ["pwd", "otp"]}
    assert f'href="{THERE}?ke=%2Fpetugas%2Fkantor%2Fkunci"' in client.get(f"{DOOR}?ke={KEYS}").text
    back = _there(client, identity, f"{THERE}?ke={KEYS}")
    assert identity.asked["redirect_uri"] == f"http://localhost{BACK}"
    answer = client.get(back)
    assert (answer.status_code, answer.headers["Location"]) == (303, KEYS)
    assert client.get(KEYS).status_code == 200
    # The same answer once more, with what this browser keeps or in another one: nothing is begun there.
    for other in (client, desa.test_client()):
        assert other.get(back).status_code == 400


def test_back_lets_an_account_without_a_second_factor_only_set_one_up(desa: Flask, identity: Identity) -> None:
    client = desa.test_client()
    assert client.get(_there(client, identity)).headers["Location"] == HOME
    assert client.get(KEYS).headers["Location"] == "/petugas/akun/kode"


def test_back_asks_for_our_code_first_where_the_account_has_one(desa: Flask, identity: Identity) -> None:
    set_second_factor(desa.extensions[ENGINE], "a1", "sealed", step=1, codes=())
    client = desa.test_client()
    assert client.get(_there(client, identity)).headers["Location"] == "/petugas/masuk/kode"
    assert not _signed_in(client)
    assert client.get("/petugas/masuk/kode").status_code == 200


@pytest.mark.parametrize(
    ("changed", "status", "said"),
    [
        ({"preferred_username": "siapa.saja"}, 403, "belum diundang"),
        ({"nonce": "other"}, 403, "tidak bisa diterima"),
    ],
)
def test_back_lets_nobody_else_in_and_names_nobody(
    desa: Flask, identity: Identity, changed: dict[str, str], status: int, said: str
) -> None:
    client = desa.test_client()
    identity.changed = dict(changed)
    page = client.get(_there(client, identity))
    assert (page.status_code, said in page.text, "siapa.saja" in page.text) == (status, True, False)
    assert not _signed_in(client)


def test_back_refuses_another_state_and_says_what_to_do(desa: Flask, identity: Identity) -> None:
    client = desa.test_client()
    back = _there(client, identity)
    page = client.get(back.replace("state=", "state=x"))
    assert page.status_code == 400
    assert "Mulai lagi dari halaman masuk" in page.text
    assert client.get(back).status_code == 400  # what was begun is gone with it
    assert not _signed_in(client)


def test_there_is_nothing_for_an_office_without_a_provider(desa: Flask, app: Flask) -> None:
    for path in ("/petugas/masuk/oidc/o2", "/petugas/masuk/oidc/o2/kembali"):
        assert desa.test_client().get(path).status_code == 404
    assert "/petugas/masuk/oidc" not in app.test_client().get(DOOR).text


def test_there_says_that_the_provider_cannot_be_reached(desa: Flask, identity: Identity) -> None:
    identity.description = {"jwks_uri": None}
    page = desa.test_client().get(THERE)
    assert (page.status_code, page.headers["Retry-After"]) == (503, "60")
    assert "tidak bisa dihubungi" in page.text


def test_there_is_limited_by_network(serve: Serve, loaded: Settings) -> None:
    client = serve(loaded.with_changes(rate_limit_post="2/hour")).test_client()
    assert [client.get(path).status_code for path in (THERE, BACK, THERE)] == [404, 404, 429]
