"""How often an office may ask: for itself, whatever network it comes from, over all workers, on both databases."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.support.office_keys import bearer, made_key, revoke
from tests.web.officers.signing import new_office, sign_in
from tests.web.running import Serve, token
from verify.errors import ConfigError
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officers import Role

#: A page whose form an admin sends, and a call that a key may make.
FORM, CALL = "/petugas/kantor/kunci", "/api/v1/register/changes"
HERE, THERE = {"REMOTE_ADDR": "203.0.113.1"}, {"REMOTE_ADDR": "198.51.100.1"}


@pytest.fixture
def limited(settings: Settings, migrated_url: str) -> Settings:
    """Two requests a network or three an office, in a database with every table."""
    return settings.with_changes(database_url=migrated_url, rate_limit_post="2/hour", rate_limit_office="3/hour")


@pytest.fixture
def limited_here(settings: Settings, migrated: Engine) -> Settings:
    """The same on SQLite alone, for what no database changes."""
    return settings.with_changes(rate_limit_post="2/hour", rate_limit_office="3/hour")


@pytest.fixture
def workers(serve: Serve, limited: Settings) -> tuple[Flask, Flask]:
    return _open(serve, limited), _open(serve, limited)


@pytest.fixture
def worker(serve: Serve, limited_here: Settings) -> Flask:
    return _open(serve, limited_here)


def _open(serve: Serve, settings: Settings) -> Flask:
    app = serve(settings)
    app.config["WTF_CSRF_ENABLED"] = False
    return app


def _send(client: FlaskClient, network: dict[str, str] = HERE) -> int:
    return client.post(FORM, data={"name": ""}, environ_overrides=network).status_code


def test_limits_count_an_office_over_accounts_keys_networks_and_workers(workers: tuple[Flask, Flask]) -> None:
    one, other = workers
    office = new_office(one)
    made = made_key(one, office=office)
    sari, budi = sign_in(one, Role.ADMIN, office), sign_in(other, Role.ADMIN, office)
    assert (_send(sari), _send(budi, THERE)) == (422, 422)
    ask = other.test_client()
    assert ask.get(CALL, headers=bearer(made), environ_overrides=THERE).status_code == 200
    assert (_send(sari), _send(budi)) == (429, 429)
    refused = ask.get(CALL, headers=bearer(made))
    assert refused.status_code == 429
    assert refused.headers["RateLimit-Policy"] == '"office";q=3;w=3600'
    assert refused.headers["RateLimit"] == f'"office";r=0;t={refused.headers["Retry-After"]}'
    assert 3590 <= int(refused.headers["Retry-After"]) <= 3601
    assert "your office" in refused.json["detail"]  # type: ignore[index]
    # Nobody else pays for it: another office on the same network, and the network itself.
    assert _send(sign_in(one, Role.ADMIN)) == 422
    assert ask.get(CALL).status_code == 200


def test_limits_keep_offices_behind_one_network_apart_from_it(worker: Flask) -> None:
    stranger = worker.test_client()
    statuses = [stranger.post("/", data={}, environ_overrides=HERE).status_code for _ in range(3)]
    assert statuses[-1] == 429
    offices = [sign_in(worker, Role.ADMIN) for _ in range(3)]
    assert [_send(office) for office in offices] == [422] * 3


def test_limits_count_the_door_for_its_network_though_somebody_is_signed_in(worker: Flask) -> None:
    signed = sign_in(worker, Role.VILLAGE)
    statuses = [signed.post("/petugas/masuk", data={}, environ_overrides=HERE).status_code for _ in range(3)]
    assert (statuses[:2], statuses[2]) == ([422, 422], 429)


def test_limits_count_keys_that_do_not_work_for_their_network(worker: Flask) -> None:
    revoked = revoke(worker, made_key(worker))
    wrong = [bearer(revoked), {"Authorization": "Bearer ckd_x"}, {"Authorization": "Bearer ckd_y"}]
    ask = worker.test_client()
    assert [ask.get(CALL, headers=one_of, environ_overrides=HERE).status_code for one_of in wrong] == [401, 401, 429]
    assert ask.get(CALL, environ_overrides=HERE).status_code == 200  # reading without a key stays free


def test_later_page_keeps_what_was_typed_and_says_whose_limit_it_is(serve: Serve, limited_here: Settings) -> None:
    app = serve(limited_here)
    client = sign_in(app, Role.ADMIN)
    form = token(client.get(FORM).text)
    typed = {"csrf_token": form, "name": "loket <b>", "scopes": ["checks", "batch", "nothing"]}
    for _ in range(3):
        assert client.post(FORM, data=typed).status_code == 422
    page = client.post(f"{FORM}?hl=id", data=typed)
    assert page.status_code == 429
    assert "Kantor Anda meminta terlalu sering" in page.text
    assert "tidak ada yang hilang" in page.text
    assert '<input type="hidden" name="name" value="loket &lt;b&gt;">' in page.text
    assert [value for value in ("checks", "batch", "nothing") if f'name="scopes" value="{value}"' in page.text] == [
        "checks", "batch", "nothing"
    ]  # fmt: skip
    assert f'action="{FORM}?hl=id"' in page.text
    assert token(page.text)
    # Another site's form is not given back with a token of ours, and no secret is given back at all.
    forged = client.post(FORM, data=typed | {"csrf_token": "x"})
    assert (forged.status_code, "loket" in forged.text) == (429, False)
    secret = client.post("/petugas/akun/sandi", data={"csrf_token": form, "password": "rahasia sekali"})
    assert (secret.status_code, "rahasia" in secret.text) == (429, False)
    assert "ketik lagi" in secret.text


def test_limits_that_cannot_be_read_stop_the_start(serve: Serve, limited_here: Settings) -> None:
    with pytest.raises(ConfigError, match="every now and then"):
        serve(limited_here.with_changes(rate_limit_office="every now and then"))
