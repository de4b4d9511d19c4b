from __future__ import annotations

import base64
import re
from datetime import timedelta
from urllib.parse import unquote

import pyotp
import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient

from tests.service.officers.people import PASSWORD
from tests.web.officers.walking import (
    come_in,
    field,
    knock,
    office,
    officers_of,
    person,
    send,
    served,
    time,
)
from tests.web.running import token
from verify.store.officers import Office, Role
from verify.web.officers.guard import COOKIE, HOME

__all__ = ["office", "served", "time"]

OWN, CODE, CODES = "/petugas/akun", "/petugas/akun/kode", "/petugas/akun/cadangan"
OTHER = "pasar senggol malam minggu"
_CODE = re.compile(r'class="code">([0-9A-Z]{5}-[0-9A-Z]{5})<')


def _copied(app: Flask, client: FlaskClient) -> FlaskClient:
    """A thief, who has the cookie of somebody's session."""
    found = client.get_cookie(COOKIE, path=HOME)
    assert found is not None
    thief = app.test_client()
    thief.set_cookie(COOKIE, found.value, path=HOME)
    return thief


def _inside(client: FlaskClient) -> bool:
    return client.get(HOME).status_code == 200


def _secret(page: str) -> str:
    found = re.search(r'<p class="code">([A-Z2-7 ]+)<', page)
    assert found is not None
    return found.group(1).replace(" ", "")


def test_own_lists_sessions_and_closes_one_at_once(served: Flask, office: Office) -> None:
    who = person(served, office, Role.DESK)
    client = come_in(served, who)
    phone = served.test_client()
    phone.environ_base["HTTP_USER_AGENT"] = "Mozilla/5.0 (Linux; Android 13; Nomor Seri 123) Chrome/119.0 Safari/537.36"
    knock(phone, who.officer.login)
    page = client.get(OWN).text
    assert page.count("yang ini") == 1
    assert "Chrome · Android" in page
    assert "Nomor Seri" not in page
    (foreign,) = re.findall(r'action="(/petugas/akun/sesi/[0-9a-f]+/tutup)"', page)  # one's own has no button
    assert (_inside(phone), send(client, foreign, at=OWN).headers["Location"], _inside(phone)) == (True, OWN, False)
    assert "Sudah dikeluarkan" in client.get(OWN).text
    assert "Sudah dikeluarkan" not in client.get(OWN).text
    # Nobody closes another account's session.
    other = come_in(served, person(served, office, Role.VILLAGE))
    mine = officers_of(served).sessions.listed(who.officer.id)[0].id
    send(other, f"/petugas/akun/sesi/{mine}/tutup", at=OWN)
    assert _inside(client)


def test_own_closes_all_others_at_once(served: Flask, office: Office) -> None:
    who = person(served, office, Role.DESK)
    client, second, third = (come_in(served, who) for _ in range(3))
    assert send(client, "/petugas/akun/sesi/tutup", at=OWN).status_code == 303
    assert [_inside(one) for one in (client, second, third)] == [True, False, False]


def test_change_password_signs_out_everybody_but_the_owner(served: Flask, office: Office) -> None:
    who = person(served, office, Role.DESK)
    client, second = come_in(served, who), come_in(served, who)
    thief = _copied(served, client)
    wrong = send(client, "/petugas/akun/sandi", at=OWN, old=OTHER, new=OTHER, again=OTHER)
    assert (wrong.status_code, 'id="old-mistake"' in wrong.text) == (422, True)
    short = send(client, "/petugas/akun/sandi", at=OWN, old=PASSWORD, new="kopi", again="kopi")
    assert (short.status_code, 'id="new-mistake"' in short.text, 'value="kopi"' in short.text) == (422, True, False)
    unequal = send(client, "/petugas/akun/sandi", at=OWN, old=PASSWORD, new=OTHER, again=PASSWORD)
    assert (unequal.status_code, 'id="again-mistake"' in unequal.text) == (422, True)
    assert [_inside(one) for one in (client, second, thief)] == [True, True, True]
    done = send(client, "/petugas/akun/sandi", at=OWN, old=PASSWORD, new=OTHER, again=OTHER)
    assert (done.status_code, done.headers["Location"]) == (303, OWN)
    assert "Kata sandi sudah diganti" in client.get(OWN).text
    # The thief of this very session is out, too: it goes on under another name.
    assert [_inside(one) for one in (client, second, thief)] == [True, False, False]
    assert knock(served.test_client(), who.officer.login, OTHER).status_code == 303
    assert knock(served.test_client(), who.officer.login).status_code == 422


@pytest.mark.parametrize("role", [Role.ADMIN, Role.REGISTER_EDITOR])
def test_second_factor_comes_before_everything_where_a_role_must_have_one(
    served: Flask, office: Office, role: Role
) -> None:
    client = come_in(served, person(served, office, role))
    for path in (HOME, OWN, "/petugas/kantor" if role is Role.ADMIN else "/petugas/daftar", CODES):
        led = client.get(path)
        assert (led.status_code, led.headers["Location"]) == (303, CODE), path
    form = token(client.get(CODE).text)
    assert client.post("/petugas/akun/sesi/tutup", data={"csrf_token": form}).status_code == 403
    thief, page = _copied(served, client), client.get(CODE).text
    assert "Tugas Anda perlu kode ini" in page
    sent = {"csrf_token": token(page), "sealed": field(page, "sealed"), "code": pyotp.TOTP(_secret(page)).now()}
    assert client.post(CODE, data=sent).headers["Location"] == CODES
    assert _inside(client)
    assert not _inside(thief)
    assert client.get("/petugas/meja").status_code == 403


def test_second_factor_is_drawn_for_the_app_and_kept_after_a_mistake(served: Flask, office: Office) -> None:
    client = come_in(served, person(served, office, Role.DESK))
    page = client.get(CODE).text
    secret = _secret(page)
    assert 'href="otpauth://totp/Cek%20Dulu:desk.' in page
    drawn = re.search(r'src="data:image/svg\+xml[^,]*,([^"]+)"', page)
    assert drawn is not None
    assert "<svg" in unquote(drawn.group(1)) or b"<svg" in base64.b64decode(drawn.group(1))
    sent = {"csrf_token": token(page), "sealed": field(page, "sealed"), "code": "000000"}
    again = client.post(CODE, data=sent)
    assert (again.status_code, _secret(again.text)) == (422, secret)
    assert _secret(client.get(CODE).text) != secret


def test_recovery_codes_are_shown_once_and_made_anew_by_the_owner(served: Flask, office: Office) -> None:
    client = come_in(served, person(served, office, Role.DESK))
    page = client.get(CODE).text
    sent = {"csrf_token": token(page), "sealed": field(page, "sealed"), "code": pyotp.TOTP(_secret(page)).now()}
    response = client.post(CODE, data=sent)
    shown = _CODE.findall(client.get(CODES).text)
    assert len(set(shown)) == 10
    assert not any(code in str(response.headers) for code in shown)
    left = client.get(CODES).text
    assert not _CODE.search(left)
    assert "tersisa: 10" in left
    assert send(client, CODES, proof=OTHER).status_code == 422
    assert send(client, CODES, proof=PASSWORD).headers["Location"] == CODES
    assert set(_CODE.findall(client.get(CODES).text)).isdisjoint(shown)


def test_second_factor_is_changed_by_the_owner_only(
    served: Flask, office: Office, time: time_machine.Traveller
) -> None:
    who = person(served, office, Role.DESK, phone=True)
    client = come_in(served, who)
    page = client.get(CODE).text
    sent = {"csrf_token": token(page), "sealed": field(page, "sealed"), "code": pyotp.TOTP(_secret(page)).now()}
    # Whoever took the session over does not get the account: the password is asked for.
    assert client.post(CODE, data=sent).status_code == 422
    assert client.post(CODE, data={**sent, "proof": OTHER}).status_code == 422
    assert client.post(CODE, data={**sent, "proof": PASSWORD}).status_code == 303
    # A first one needs no password right after signing in, and later it does.
    late = come_in(served, person(served, office, Role.VILLAGE))
    assert 'name="proof"' not in late.get(CODE).text
    time.shift(timedelta(minutes=10))
    assert 'name="proof"' in late.get(CODE).text


def test_second_factor_signs_out_whoever_came_by_the_password_alone(
    served: Flask, office: Office, time: time_machine.Traveller
) -> None:
    who = person(served, office, Role.DESK)
    client, thief = come_in(served, who), come_in(served, who)
    page = client.get(CODE).text
    secret = _secret(page)
    sent = {"csrf_token": token(page), "sealed": field(page, "sealed"), "code": pyotp.TOTP(secret).now()}
    assert client.post(CODE, data=sent).status_code == 303
    assert [_inside(client), _inside(thief)] == [True, False]
    # And no session that has not shown the code may set another one up, however it came to be.
    half = served.test_client()
    half.set_cookie(COOKIE, officers_of(served).sessions.open(who.officer.id, agent="", proved=False), path=HOME)
    for response in (half.get(CODE), half.post(CODE, data={**sent, "csrf_token": token(half.get(OWN).text)})):
        assert response.headers["Location"] == "/petugas/masuk/kode"
    time.shift(timedelta(seconds=30))
    assert send(half, "/petugas/masuk/kode", code=pyotp.TOTP(secret).now()).headers["Location"] == CODE
    assert half.get(CODE).status_code == 200
