"""An admin's day in a real browser without scripts, and what thieves and guessers meet at the door."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.e2e.arriving import (
    commanded,
    follow,
    invited,
    knock,
    new_office,
    set_up_phone,
    sign_out,
)
from tests.e2e.officers import sign_in
from tests.meta.test_routes import ROUTES
from tests.support.browser import Browser, BrowserContext
from tests.support.made_register import REVOKED
from tests.support.whole_site import Site
from verify.store.officers import Role
from verify.web.officers.guard import COOKIE, DOOR, HOME


@pytest.fixture
def window(chromium: Browser) -> Iterator[BrowserContext]:
    """Another person's browser."""
    context = chromium.new_context(java_script_enabled=False, locale="id-ID")
    yield context
    context.close()


@pytest.fixture
def page(browser: BrowserContext) -> Page:
    return browser.new_page()


def _asked(page: Page, site: Site, key: str) -> int:
    """The status of one check by a program that shows this key."""
    headers = {"Authorization": f"Bearer {key}"}
    return page.request.post(f"{site.address}/api/v1/checks", data={"company": REVOKED}, headers=headers).status


def test_an_admin_comes_in_invites_makes_a_key_revokes_it_and_the_record_tells_it(
    page: Page, window: BrowserContext, worked: Site
) -> None:
    office = new_office(worked, "Disnaker Contoh")
    link = invited(worked, office, Role.ADMIN, "wayan")
    follow(page, link)
    # Nothing opens before the second factor; and the link is used up.
    page.goto(f"{worked.address}{HOME}/kantor")
    assert page.locator(".qr").count() == 1
    assert window.new_page().goto(link).status == 404  # type: ignore[union-attr]
    phone = set_up_phone(page, worked)
    assert len(set(phone.codes)) == 10

    page.goto(f"{worked.address}{HOME}/kantor")
    page.fill("#name", "Sari Contoh")
    page.fill("#login", "sari-desa")
    page.select_option("#role", Role.VILLAGE)
    page.click("form[action$=undang] .main-button")
    guest = window.new_page()
    follow(guest, page.input_value("#link"))
    guest.goto(f"{worked.address}{HOME}/desa")
    assert guest.locator("#daftar").count() == 1

    page.goto(f"{worked.address}{HOME}/kantor/kunci")
    page.fill("#name", "Program Disnaker")
    page.check("[name=scopes][value=checks]")
    page.click("main .main-button")
    key = page.input_value("#key")
    assert _asked(page, worked, key) == 201
    page.reload()
    assert key not in page.content()
    page.click("main .staff summary")
    page.click("form[action$=cabut] button")
    assert _asked(page, worked, key) == 401

    page.goto(f"{worked.address}{HOME}/kantor/catatan")
    told = page.inner_text("main")
    assert "Wayan Contoh" in told
    assert "Memakai undangan: diterima" in told, "how it ended is said in words"
    assert key not in told
    status, said = commanded(worked, "audit", "--check")
    assert status == 0, said
    status, said = commanded(worked, "audit", "--office", office, "--export", str(worked.folder / "audit.csv"))
    assert (status, "wayan" in (worked.folder / "audit.csv").read_text("utf-8")) == (0, False), said


def test_a_code_opens_the_door_once_and_a_paper_code_stands_in_once(page: Page, worked: Site) -> None:
    office = new_office(worked, "Kantor Kode")
    follow(page, invited(worked, office, Role.ADMIN, "kadek"))
    phone = set_up_phone(page, worked)
    sign_out(page)
    knock(page, worked, "kadek")
    page.fill("#code", phone.code(later=-1))
    page.click("main .main-button")
    assert "sudah dipakai" in page.inner_text("#code-mistake"), "the code of the set-up, or one before it"
    used = phone.code(later=1)
    page.fill("#code", used)
    page.click("main .main-button")
    page.wait_for_url(f"**{HOME}")
    sign_out(page)
    knock(page, worked, "kadek")
    page.fill("#code", used)
    page.click("main .main-button")
    assert "sudah dipakai" in page.inner_text("#code-mistake")
    for code, comes_in in ((phone.codes[0], True), (phone.codes[0], False), (phone.codes[1], True)):
        if page.locator(".officer-bar").count():
            sign_out(page)
            knock(page, worked, "kadek")
        if not page.locator("#recovery").is_visible():
            page.click("summary")
        page.fill("#recovery", code)
        page.click("details button")
        assert (page.locator(".officer-bar").count() == 1) is comes_in, code


def test_a_stolen_session_is_seen_closed_and_over_at_once(
    page: Page, window: BrowserContext, chromium: Browser, worked: Site
) -> None:
    office = new_office(worked, "Kantor Desa Contoh")
    follow(page, invited(worked, office, Role.VILLAGE, "made-desa"))
    thief = window.new_page()
    stolen = next(one for one in page.context.cookies() if one["name"] == COOKIE)
    # By Playwright's own names; the cookie says itself where it is sent.
    window.add_cookies([{"name": COOKIE, "value": stolen["value"], "domain": stolen["domain"], "path": HOME}])
    assert thief.goto(f"{worked.address}{HOME}/desa").ok  # type: ignore[union-attr]
    assert thief.locator("#daftar").count() == 1

    owner = chromium.new_context(java_script_enabled=False, locale="id-ID")
    home = owner.new_page()
    knock(home, worked, "made-desa")
    home.goto(f"{worked.address}{HOME}/akun")
    assert home.locator(".sessions li").count() == 2
    home.click(".sessions form button")
    assert home.locator(".sessions li").count() == 1
    owner.close()

    thief.fill("#daftar", REVOKED)
    thief.click("form:has(#daftar) .main-button")
    assert "tidak kami simpan" in thief.inner_text("main")
    thief.goto(f"{worked.address}{HOME}/desa")
    assert thief.url.partition("?")[0].endswith(DOOR)


def test_five_wrong_passwords_shut_the_door_for_the_right_one_too(
    page: Page, window: BrowserContext, worked: Site
) -> None:
    follow(window.new_page(), invited(worked, new_office(worked, "Kantor Terkunci"), Role.DESK, "nyoman"))
    said: dict[str, list[str]] = {"nyoman": [], "tidak-ada": []}
    for login, told in said.items():
        for _ in range(5):
            knock(page, worked, login, "bukan kata sandinya")
            told.append(page.inner_text(".mistakes"))
    assert said["nyoman"] == said["tidak-ada"], "the door tells nobody which logins there are"
    knock(page, worked, "nyoman")
    assert "Tunggu" in page.inner_text(".mistakes")
    assert page.locator(".officer-bar").count() == 0


@pytest.mark.parametrize("role", list(Role))
def test_every_address_of_the_officers_side_is_shut_to_the_other_roles(page: Page, site: Site, role: Role) -> None:
    sign_in(page, site, role)
    signs = {"<int:run_id>": "1", "<int:errand_id>": "1", "<path:agency_id>": "contoh:1"}
    for (method, rule), named in ROUTES.items():
        if method != "GET" or not rule.startswith(HOME) or named.startswith("anyone"):
            continue
        path = rule
        for sign, value in signs.items():
            path = path.replace(sign, value)
        path = "/".join("TIDAK-ADA" if part.startswith("<") else part for part in path.split("/"))
        status = page.request.get(site.address + path, max_redirects=0).status
        assert (status == 403) is (role not in named.split(", ")), path
        assert status < 500, path
