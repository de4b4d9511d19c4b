"""The page of an office's own record."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from flask import Flask

from tests.web.officers.signing import new_office, sign_in
from tests.web.running import app, loaded, migrated, serve, today
from verify.service.officers.auditing import Act
from verify.service.services import EXTENSION, Services
from verify.store.officers import Role
from verify.web.officers import audit_page
from verify.web.officers.guard import ROLES
from verify.wording.auditing import act_sentence
from verify.wording.catalogue import LOCALES, has, text

__all__ = ["app", "loaded", "migrated", "serve"]


def rows(page: str) -> list[list[str]]:
    """The cells of the table, without their marks."""
    found = re.findall(r"<tr><td.*?</tr>", page, re.DOTALL)
    return [[re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td.*?</td>", row)] for row in found]


def test_audit_shows_the_own_office_and_notes_that_it_was_shown(app: Flask) -> None:
    office = new_office(app)
    sign_in(app, Role.DESK, office).get("/petugas")
    sign_in(app, Role.DESK, new_office(app, "Kantor Lain")).get("/petugas")
    admin = sign_in(app, Role.ADMIN, office)
    (first,) = rows(admin.get(audit_page.PATH).text)
    role = text("id", "officers.role_desk")
    assert first[1:] == [f"Petugas Contoh{role}", "Membuka halaman depan petugas"]
    looked, _ = rows(admin.get(audit_page.PATH).text)
    assert looked[2] == f"Membuka catatan kantor{today().isoformat()}"


def test_audit_shows_one_row_for_a_change_and_names_whom_it_is_about(app: Flask) -> None:
    services: Services = app.extensions[EXTENSION]
    office = new_office(app)
    admin = sign_in(app, Role.ADMIN, office)
    (account,) = services.officers.staff.accounts(office)
    note = services.officers.audit.note
    asked = note(Act(officer=account.officer, act="POST /petugas/meja", outcome="asked"))
    note(Act(officer=account.officer, act="POST /petugas/meja", outcome="303", asked=asked))
    note(Act(officer=account.officer, act="POST /petugas/meja", outcome="asked"))
    note(Act(officer=None, act="door.sign_in", about=account.officer.id, outcome="wrong_password", office_id=office.id))
    failed, open_end, done = rows(admin.get(audit_page.PATH).text)
    assert failed[1:] == ["Tanpa akun", "Masuk dengan kata sandi: kata sandi atau login salahPetugas Contoh"]
    assert (open_end[2], done[2]) == ("Memeriksa satu tawaran di meja: diminta", "Memeriksa satu tawaran di meja")
    assert len(rows(admin.get(audit_page.PATH).text)) == 4
    assert len(rows(admin.get(f"{audit_page.PATH}?isi=perubahan").text)) == 3


def test_audit_goes_by_days_and_in_parts(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit_page, "MOST", 2)
    admin = sign_in(app, Role.ADMIN)
    for _ in range(3):
        admin.get("/petugas")
    page = admin.get(audit_page.PATH).text
    assert len(rows(page)) == 2
    further = re.search(r'href="([^"]+before=[^"]+)"', page)
    assert further
    assert len(rows(admin.get(further[1].replace("&amp;", "&")).text)) == 1
    yesterday = today() - timedelta(days=1)
    past = admin.get(f"{audit_page.PATH}?tanggal={yesterday}").text
    assert (rows(past), "Hari berikutnya" in past, "Hari berikutnya" in page) == ([], True, False)
    for odd in ("x", "9999-12-31", "0001-01-01", "9" * 30):
        assert admin.get(f"{audit_page.PATH}?tanggal={odd}&before={odd}").status_code == 200


@pytest.mark.parametrize("locale", LOCALES)
def test_every_act_of_an_officers_page_has_words_of_its_own(app: Flask, locale: str) -> None:
    acts = {
        f"{method} {rule.rule}"
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) & {"GET", "POST"}
        if hasattr(app.view_functions[rule.endpoint], ROLES)
    }
    assert sorted(act for act in acts if not has(locale, f"audit.act.{act}")) == []
    assert act_sentence("GET /petugas/meja/nanti", locale) != act_sentence("GET /petugas/nanti", locale)
