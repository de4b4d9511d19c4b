from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.service.officers.people import PASSWORD
from tests.web.officers.signing import new_office
from tests.web.officers.walking import (
    Person,
    come_in,
    invite,
    knock,
    office,
    officers_of,
    person,
    send,
    served,
    time,
)
from tests.web.running import token
from verify.store.officers import Account, Office, Role
from verify.web.officers.guard import COOKIE, HOME

__all__ = ["office", "served", "time"]

OFFICE = "/petugas/kantor"
_LINK = re.compile(r"http://localhost(/petugas/undangan/[\w-]{32})<")


@pytest.fixture
def admin(served: Flask, office: Office) -> FlaskClient:
    return come_in(served, person(served, office, Role.ADMIN, phone=True))


def _accounts(app: Flask, office: Office) -> dict[str, Account]:
    return {one.officer.id: one for one in officers_of(app).staff.accounts(office)}


def _shown_once(client: FlaskClient) -> str:
    """The path of the link that the next page shows, and no page after it."""
    (path,) = _LINK.findall(client.get(OFFICE).text)
    assert not _LINK.search(client.get(OFFICE).text)
    return str(path)


def _invited(client: FlaskClient, **typed: str) -> str:
    made = send(client, f"{OFFICE}/undang", at=OFFICE, **typed)
    assert (made.status_code, made.headers["Location"]) == (303, OFFICE), made.text
    assert "/petugas/undangan/" not in str(made.headers)  # it rides sealed
    return _shown_once(client)


def test_invite_shows_a_link_once_by_which_somebody_comes_in(served: Flask, admin: FlaskClient, office: Office) -> None:
    path = _invited(admin, login="Lalu.Desa", name="Lalu <b>", role="village")
    assert "Lalu &lt;b&gt;</b> (lalu.desa)" in admin.get(OFFICE).text
    browser = served.test_client()
    page = browser.get(path)
    assert (page.status_code, "lalu.desa" in page.text) == (200, True)
    assert browser.get(path).status_code == 200  # whoever previews a link does not use it up
    bad = send(browser, path, new="password1234", again="password1234")
    assert (bad.status_code, 'id="new-mistake"' in bad.text, 'value="password1234"' in bad.text) == (422, True, False)
    come = send(browser, path, new=PASSWORD, again=PASSWORD)
    assert (come.status_code, come.headers["Location"]) == (303, HOME)
    assert browser.get("/petugas/desa").status_code == 200
    assert served.test_client().get(path).status_code == 404
    late = served.test_client()
    used = late.post(path, data={"csrf_token": token(late.get("/petugas/masuk").text), "new": PASSWORD})
    assert used.status_code == 404
    assert knock(served.test_client(), "lalu.desa").status_code == 303


def test_invite_keeps_what_was_typed_beside_what_is_wrong(admin: FlaskClient) -> None:
    again = send(admin, f"{OFFICE}/undang", at=OFFICE, login="081234567890", name="Wayan", role="desk")
    assert again.status_code == 422
    assert 'id="login-mistake"' in again.text
    assert 'value="Wayan"' in again.text
    assert '<option value="desk" selected>' in again.text


def test_invited_admin_sets_up_the_phone_first(served: Flask, admin: FlaskClient) -> None:
    path = _invited(admin, login="admin.dua", name="Dua", role="admin")
    browser = served.test_client()
    assert "memasang kode dari HP" in browser.get(path).text
    assert send(browser, path, new=PASSWORD, again=PASSWORD).headers["Location"] == "/petugas/akun/kode"


def test_withdraw_and_renew_are_for_the_own_office(served: Flask, admin: FlaskClient, office: Office) -> None:
    path = _invited(admin, login="made.desa", name="Made", role="village")
    (withdraw,) = re.findall(r'action="(/petugas/kantor/undangan/i\d+/cabut)"', admin.get(OFFICE).text)
    elsewhere = new_office(served)
    other = come_in(served, person(served, elsewhere, Role.ADMIN, phone=True))
    assert send(other, withdraw, at=OFFICE).status_code == 404
    assert send(admin, withdraw, at=OFFICE).status_code == 303
    assert served.test_client().get(path).status_code == 404
    foreign = invite(served, elsewhere, Role.DESK).invitation.id
    assert send(admin, f"{OFFICE}/undangan/{foreign}/cabut", at=OFFICE).status_code == 404


def test_renew_asks_for_the_code_unless_the_phone_is_lost(served: Flask, admin: FlaskClient, office: Office) -> None:
    who = person(served, office, Role.DESK, phone=True)
    inside = come_in(served, who)
    assert send(admin, f"{OFFICE}/akun/{who.officer.id}/sandi", at=OFFICE).status_code == 303
    path, browser = _shown_once(admin), served.test_client()
    renewed = send(browser, path, new="pasar senggol minggu", again="pasar senggol minggu")
    assert renewed.headers["Location"] == "/petugas/masuk/kode"
    assert browser.get(HOME).headers["Location"] == "/petugas/masuk"
    assert inside.get(HOME).headers["Location"] == "/petugas/masuk"
    assert send(browser, "/petugas/masuk/kode", recovery=who.codes[0]).status_code == 303
    assert send(admin, f"{OFFICE}/akun/{who.officer.id}/sandi", at=OFFICE, new_code="1").status_code == 303
    lost = served.test_client()
    assert send(lost, _shown_once(admin), new=PASSWORD, again=PASSWORD).headers["Location"] == HOME


def test_close_and_role_act_at_once_and_on_others_only(served: Flask, admin: FlaskClient, office: Office) -> None:
    who = person(served, office, Role.DESK)
    inside, account = come_in(served, who), f"{OFFICE}/akun/{who.officer.id}"
    assert send(admin, f"{account}/peran", at=OFFICE, role="village").status_code == 303
    assert "Tugas sudah diganti" in admin.get(OFFICE).text
    assert inside.get(HOME).headers["Location"] == "/petugas/masuk"
    send(admin, f"{account}/peran", at=OFFICE, role="boss")
    assert "Pilih satu tugas" in admin.get(OFFICE).text
    inside = come_in(served, who)
    assert inside.get("/petugas/meja").status_code == 403
    assert send(admin, f"{account}/tutup", at=OFFICE).status_code == 303
    assert "Akun sudah ditutup" in admin.get(OFFICE).text
    assert inside.get(HOME).headers["Location"] == "/petugas/masuk"
    assert knock(served.test_client(), who.officer.login).status_code == 422
    assert send(admin, f"{account}/tutup", at=OFFICE).status_code == 404


def test_nobody_changes_the_own_role_or_closes_the_own_account(
    served: Flask, admin: FlaskClient, office: Office
) -> None:
    (own,) = _accounts(served, office)
    page = admin.get(OFFICE).text
    assert f"/akun/{own}/" not in page
    for what, typed, said in (("peran", {"role": "desk"}, "Tugas sendiri"), ("tutup", {}, "Akun sendiri")):
        assert send(admin, f"{OFFICE}/akun/{own}/{what}", at=OFFICE, **typed).status_code == 303
        assert said in admin.get(OFFICE).text
    account = _accounts(served, office)[own]
    assert (account.officer.role, account.closed_at) == (Role.ADMIN, None)


@pytest.mark.parametrize("what", ["sandi", "peran", "tutup"])
def test_an_admin_reaches_no_account_of_another_office(
    served: Flask, admin: FlaskClient, what: str, office: Office
) -> None:
    elsewhere = new_office(served)
    foreign = person(served, elsewhere, Role.DESK)
    inside = come_in(served, foreign)
    refused = send(admin, f"{OFFICE}/akun/{foreign.officer.id}/{what}", at=OFFICE, role="village")
    assert refused.status_code == 404
    assert inside.get("/petugas/meja").status_code == 200
    assert foreign.officer.login not in admin.get(OFFICE).text
    assert not _LINK.search(admin.get(OFFICE).text)


def test_a_link_is_shown_to_the_admin_who_made_it_only(served: Flask, admin: FlaskClient, office: Office) -> None:
    assert send(admin, f"{OFFICE}/undang", at=OFFICE, login="a.desa", name="A", role="village").status_code == 303
    second = come_in(served, person(served, office, Role.ADMIN, "admin.lain", phone=True))
    other = second.get_cookie(COOKIE, path=HOME)
    assert other is not None
    admin.set_cookie(COOKIE, other.value, path=HOME)
    assert not _LINK.search(admin.get(OFFICE).text)


def test_an_office_without_the_register_offers_no_account_that_changes_it(served: Flask, office: Office) -> None:
    village: Person = person(served, new_office(served, "Desa Contoh"), Role.ADMIN, phone=True)
    client = come_in(served, village)
    assert 'value="register_editor"' not in client.get(OFFICE).text
    refused = send(client, f"{OFFICE}/undang", at=OFFICE, login="rini", name="Rini", role="register_editor")
    assert (refused.status_code, "tidak menjaga daftar" in refused.text) == (422, True)
    keeper = come_in(served, person(served, office, Role.ADMIN, phone=True))
    assert 'value="register_editor"' in keeper.get(OFFICE).text


def test_no_log_holds_a_link(
    served: Flask, admin: FlaskClient, capsys: pytest.CaptureFixture[str], office: Office
) -> None:
    path = _invited(admin, login="b.desa", name="Ketut Sponsorwati", role="village")
    send(served.test_client(), path, new=PASSWORD, again=PASSWORD)
    said = capsys.readouterr().err
    assert "/petugas/undangan/<token>" in said
    for secret in (path.rpartition("/")[2], PASSWORD, "Ketut", "b.desa"):
        assert secret not in said
