"""The page of an office's keys: made, shown once, revoked, and nobody else's."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.support.office_keys import bearer, made_key
from tests.web.officers.signing import new_office, sign_in
from tests.web.running import token
from verify.store.officers import Office, Role
from verify.web.officers.guard import COOKIE, HOME

PATH = "/petugas/kantor/kunci"
KEY = re.compile(r"ckd_[0-9a-f]{40}")


@pytest.fixture
def office(app: Flask) -> Office:
    return new_office(app)


@pytest.fixture
def admin(app: Flask, office: Office) -> FlaskClient:
    return sign_in(app, Role.ADMIN, office)


def _make(client: FlaskClient, **fields: object) -> str:
    """Send the form, follow it, and give the page that comes after."""
    typed = {"csrf_token": token(client.get(PATH).text), "name": "aplikasi <loket>", "scopes": ["checks"], **fields}
    sent = client.post(PATH, data=typed)
    assert (sent.status_code, sent.headers["Location"]) == (303, PATH)
    assert not KEY.search(str(sent.headers))  # it rides sealed
    return client.get(PATH).text


def test_make_key_shows_a_key_that_works_once(app: Flask, admin: FlaskClient) -> None:
    page = _make(admin)
    (secret,) = KEY.findall(page)
    assert "aplikasi &lt;loket&gt;" in page
    shown = {"Authorization": f"Bearer {secret}"}
    ask = app.test_client()
    assert ask.post("/api/v1/checks", json={}, headers=shown).status_code == 201
    assert ask.get("/api/v1/register", headers=shown).status_code == 403
    again = admin.get(PATH).text
    assert not KEY.search(again)
    assert f"…{secret[-4:]}" in again
    assert "belum pernah" not in again


def test_make_key_is_not_shown_to_another_account_in_the_same_browser(
    app: Flask, admin: FlaskClient, office: Office
) -> None:
    typed = {"csrf_token": token(admin.get(PATH).text), "name": "loket", "scopes": ["checks"]}
    assert admin.post(PATH, data=typed).status_code == 303
    other = sign_in(app, Role.ADMIN, office).get_cookie(COOKIE, path=HOME)
    assert other is not None
    admin.set_cookie(COOKIE, other.value, path=HOME)
    assert not KEY.search(admin.get(PATH).text)


def test_make_key_says_what_is_wrong_next_to_each_field_and_keeps_the_rest(admin: FlaskClient) -> None:
    typed = {"csrf_token": token(admin.get(PATH).text), "name": "", "scopes": ["batch", "x"], "until": "2020-01-01"}
    page = admin.post(PATH, data=typed)
    assert page.status_code == 422
    for name in ("name", "scopes", "until"):
        near = re.search(rf'<p class="mistake" id="{name}-mistake">([^<]+)</p>', page.text)
        assert near
        assert f'<a href="#{name}">{near.group(1)}</a>' in page.text
    assert re.search(r'value="batch" checked', page.text)
    assert 'value="2020-01-01"' in page.text
    assert "Kantor Anda belum punya kunci" in page.text


def test_revoke_key_ends_it_and_says_so_once(app: Flask, admin: FlaskClient, office: Office) -> None:
    made = made_key(app, office=office)
    form = {"csrf_token": token(admin.get(PATH).text)}
    assert admin.post(f"{PATH}/{made.key.id}/cabut", data=form).status_code == 303
    page = admin.get(PATH).text
    assert "Kunci sudah dicabut" in page
    assert "dicabut " in page
    assert "/cabut" not in page  # nothing is left to revoke
    assert "Kunci sudah dicabut" not in admin.get(PATH).text
    assert app.test_client().get("/api/v1/register", headers=bearer(made)).status_code == 401


def test_revoke_key_of_another_office_does_nothing(app: Flask, admin: FlaskClient) -> None:
    made = made_key(app)
    page = admin.get(PATH).text
    assert made.key.tail not in page
    admin.post(f"{PATH}/{made.key.id}/cabut", data={"csrf_token": token(page)})
    assert "tidak ada di kantor Anda" in admin.get(PATH).text
    assert app.test_client().get("/api/v1/register", headers=bearer(made)).status_code == 200
