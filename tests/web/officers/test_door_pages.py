from __future__ import annotations

import re
from datetime import timedelta

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
from verify.web.officers.known import COOKIE as KNOWN
from verify.web.officers.returning import DOOR

__all__ = ["office", "served", "time"]

WRONG = "bukan kata sandinya"
CODE = f"{DOOR}/kode"


def _cookie(client: FlaskClient) -> str:
    found = client.get_cookie(COOKIE, path=HOME)
    return found.value if found else ""


def test_door_leads_back_to_where_one_wanted_to_go(served: Flask, office: Office) -> None:
    who, client = person(served, office, Role.DESK), served.test_client()
    led = client.get("/petugas/akun/cadangan?hl=en")
    assert (led.status_code, led.headers["Location"]) == (
        303,
        "/petugas/masuk?ke=%2Fpetugas%2Fakun%2Fcadangan%3Fhl%3Den&hl=en",
    )
    page = client.get(led.headers["Location"]).text
    assert field(page, "ke") == "/petugas/akun/cadangan?hl=en"
    sent = {"csrf_token": token(page), "login": who.officer.login, "password": PASSWORD}
    assert (
        client.post(DOOR, data={**sent, "ke": field(page, "ke")}).headers["Location"] == "/petugas/akun/cadangan?hl=en"
    )
    # Who is in already is not asked again, and nobody is led away from here.
    assert client.get(f"{DOOR}?ke=/petugas/akun").headers["Location"] == "/petugas/akun"
    assert client.get(f"{DOOR}?ke=//evil.example").headers["Location"] == HOME


def test_door_says_the_same_whether_a_login_exists_or_not(served: Flask, office: Office) -> None:
    login, said = person(served, office, Role.DESK).officer.login, []
    for typed in (login, "x" * len(login)):
        client = served.test_client()
        answers = [knock(client, typed, WRONG) for _ in range(6)]
        assert [one.status_code for one in answers] == [422] * 4 + [429] * 2
        assert answers[-1].headers["Retry-After"] == "60"
        assert "Tunggu 60 detik" in answers[-1].text
        said.append([re.sub(r'(csrf_token" )?value="[^"]*"', "", one.text) for one in answers])
    assert said[0] == said[1]
    # The right password opens nothing meanwhile.
    assert knock(served.test_client(), login).status_code == 429
    assert knock(served.test_client(), "", "").status_code == 422


def test_door_lets_nobody_be_locked_out_of_a_browser_of_their_own(served: Flask, office: Office) -> None:
    who = person(served, office, Role.DESK)
    own, stranger = come_in(served, who), served.test_client()
    known = own.get_cookie(KNOWN, path=DOOR)
    assert known is not None
    assert who.officer.login not in known.value
    for _ in range(5):
        knock(stranger, who.officer.login, WRONG)
    assert knock(stranger, who.officer.login).status_code == 429
    assert send(own, "/petugas/keluar", at=HOME).headers["Location"] == DOOR
    assert knock(own, who.officer.login).status_code == 303
    # The cookie of another account, and one that was changed, are counted with everybody's.
    for value in (known.value[:-2], known.value):
        stranger.set_cookie(KNOWN, value, path=DOOR)
        login = who.officer.login if value != known.value else "orang.lain"
        assert [knock(stranger, login, WRONG).status_code for _ in range(5)][-1] == 429


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_door_gives_a_cookie_that_stays_here(served: Flask, office: Office, scheme: str) -> None:
    who, client = person(served, office, Role.DESK), served.test_client()
    page = client.get(DOOR, base_url=f"{scheme}://localhost").text
    sent = {"csrf_token": token(page), "login": who.officer.login, "password": PASSWORD}
    cookies = client.post(DOOR, data=sent, base_url=f"{scheme}://localhost").headers.getlist("Set-Cookie")
    (given,) = [one for one in cookies if one.startswith(f"{COOKIE}=")]
    flags = {part.strip() for part in given.split(";")[1:]}
    assert {"HttpOnly", "Path=/petugas", "SameSite=Lax"} <= flags
    assert ("Secure" in flags) is (scheme == "https")
    assert not any(flag.startswith(("Expires", "Max-Age")) for flag in flags)  # it ends with the browser


def test_door_renews_the_session_and_the_form_token(served: Flask, office: Office) -> None:
    who = person(served, office, Role.DESK)
    client = come_in(served, who)
    before, old_form = _cookie(client), token(client.get("/petugas/akun").text)
    planted = served.test_client()
    planted.set_cookie(COOKIE, "planted", path=HOME)
    assert knock(planted, who.officer.login).status_code == 303
    assert _cookie(planted) not in ("planted", before)
    # Signed in again in the same browser: the session before is closed, and its form token holds no more.
    client.set_cookie(COOKIE, before, path=HOME)
    served_door = served.test_client()
    form = token(served_door.get(DOOR).text)
    served_door.set_cookie(COOKIE, before, path=HOME)
    sent = {"csrf_token": form, "login": who.officer.login, "password": PASSWORD}
    assert served_door.post(DOOR, data=sent).status_code == 303
    assert officers_of(served).sessions.holder(before) is None
    refused = served_door.post("/petugas/keluar", data={"csrf_token": old_form})
    assert (refused.status_code, "tidak kami simpan" in refused.text) == (400, True)


def test_code_is_asked_for_before_anybody_is_signed_in(
    served: Flask, office: Office, time: time_machine.Traveller
) -> None:
    who, client = person(served, office, Role.DESK, phone=True), served.test_client()
    assert client.get(CODE).headers["Location"] == DOOR
    asked = knock(client, who.officer.login, ke="/petugas/akun")
    assert asked.headers["Location"] == CODE
    assert not _cookie(client)
    assert client.get(HOME).headers["Location"] == DOOR
    assert send(client, CODE, code="000000").status_code == 422
    assert send(client, CODE).status_code == 422
    code = who.code()
    entered = send(client, CODE, code=f" {code[:3]} {code[3:]}")
    assert (entered.status_code, entered.headers["Location"]) == (303, "/petugas/akun")
    assert client.get(HOME).status_code == 200
    # The same code works for nobody else, within the half minute that the phone shows it.
    other = served.test_client()
    knock(other, who.officer.login)
    assert "sudah dipakai" in send(other, CODE, code=code).text
    time.shift(timedelta(seconds=30))
    assert send(other, CODE, code=who.code()).status_code == 303


def test_code_page_holds_for_five_minutes_and_one_browser(
    served: Flask, office: Office, time: time_machine.Traveller
) -> None:
    who, client = person(served, office, Role.DESK, phone=True), served.test_client()
    knock(client, who.officer.login)
    form = token(client.get(CODE).text)
    stranger = served.test_client()
    elsewhere = stranger.post(CODE, data={"csrf_token": token(stranger.get(DOOR).text), "code": who.code()})
    assert (elsewhere.status_code, "Masuk lagi dari awal" in elsewhere.text) == (422, True)
    time.shift(timedelta(minutes=5))
    late = client.post(CODE, data={"csrf_token": form, "code": who.code()})
    assert (late.status_code, "Masuk lagi dari awal" in late.text) == (422, True)
    assert not _cookie(client)


def test_recovery_code_opens_once(served: Flask, office: Office) -> None:
    who = person(served, office, Role.DESK, phone=True)
    for status in (303, 422):
        client = served.test_client()
        knock(client, who.officer.login)
        assert send(client, CODE, recovery=who.codes[3].lower()).status_code == status
    assert officers_of(served).own.state(who.officer).codes_left == 9


def test_sign_out_closes_the_session_for_whoever_has_copied_it(served: Flask, office: Office) -> None:
    client = come_in(served, person(served, office, Role.DESK))
    thief = served.test_client()
    thief.set_cookie(COOKIE, _cookie(client), path=HOME)
    assert thief.get(HOME).status_code == 200
    out = send(client, "/petugas/keluar", at=HOME)
    assert (out.status_code, out.headers["Location"]) == (303, DOOR)
    assert not _cookie(client)
    assert thief.get(HOME).headers["Location"] == DOOR


def test_a_form_sent_after_the_session_ended_is_told_and_leads_back(served: Flask, office: Office) -> None:
    who = person(served, office, Role.DESK)
    client = come_in(served, who)
    form = token(client.get("/petugas/akun").text)
    officers_of(served).sessions.close_all(who.officer.id)
    typed = {"csrf_token": form, "old": PASSWORD, "new": WRONG, "again": WRONG}
    lapsed = client.post("/petugas/akun/sandi", data=typed)
    assert (lapsed.status_code, "tidak kami simpan" in lapsed.text) == (403, True)
    assert 'href="/petugas/masuk"' in lapsed.text  # that address shows no page of its own
    codes = client.post("/petugas/akun/cadangan", data={"csrf_token": form})
    assert 'href="/petugas/masuk?ke=%2Fpetugas%2Fakun%2Fcadangan"' in codes.text
    assert knock(client, who.officer.login).status_code == 303


def test_home_leads_each_role_to_its_own_rooms(served: Flask, office: Office) -> None:
    rooms = {
        Role.VILLAGE: ["/petugas/desa"],
        Role.DESK: ["/petugas/meja", "/petugas/meja/hari"],
        Role.REGISTER_EDITOR: ["/petugas/daftar"],
        Role.ADMIN: ["/petugas/kantor", "/petugas/kantor/kunci", "/petugas/kantor/catatan"],
    }
    for role, paths in rooms.items():
        client = come_in(served, person(served, office, role, phone=True))
        page = client.get(HOME).text
        ways = re.findall(r'<li><a href="([^"]+)"><b>', page)
        assert ways[: len(paths)] == paths
        assert ways[-1] == "/petugas/akun"
        assert [client.get(path).status_code for path in paths] == [200] * len(paths)
