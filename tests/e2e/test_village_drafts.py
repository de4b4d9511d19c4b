"""What is typed on the village's desk outlives a lost network, a reload and a session; and is gone once it was sent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.officers import sign_in
from tests.e2e.village_states import DESK, ROWS
from tests.support.browser import Browser, BrowserContext
from tests.support.whole_site import Site
from verify.store.officers import Role
from verify.web.officers.guard import COOKIE

KEYS = "Object.keys(localStorage).filter((key) => key.startsWith('cekdulu.petugas.draf.'))"
SAID = "[data-draft-said]"
SEND = "form:has(#daftar) .main-button"


@pytest.fixture
def window(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(locale="id-ID", viewport={"width": 360, "height": 640})
    yield context
    context.close()


@pytest.fixture
def page(window: BrowserContext, site: Site) -> Page:
    page = window.new_page()
    sign_in(page, site, Role.VILLAGE)
    page.goto(site.address + DESK)
    return page


def type_list(page: Page, written: str = ROWS) -> None:
    """Fill in the box, and wait until the browser has kept it."""
    page.fill("#daftar", written)
    wait_for_draft(page)


def wait_for_draft(page: Page) -> None:
    """Wait until the browser has kept one; the page's policy lets no test wait by a script of its own."""
    for _ in range(100):
        if len(page.evaluate(KEYS)) == 1:
            return
        page.wait_for_timeout(50)
    raise AssertionError("the browser keeps no draft")


def test_a_draft_outlives_a_lost_network_and_goes_once_it_was_sent(window: BrowserContext, page: Page) -> None:
    type_list(page)
    window.set_offline(True)
    expect(page.locator(SAID)).to_contain_text("Belum ada jaringan")
    page.click(SEND)  # stays here, and says why
    assert page.input_value("#daftar") == ROWS
    window.set_offline(False)
    expect(page.locator(SAID)).to_contain_text("Jaringan ada lagi")
    page.reload()
    assert page.input_value("#daftar") == ROWS
    assert "dikembalikan" in page.inner_text(SAID)
    page.click(SEND)
    page.wait_for_selector(".answers")
    assert page.evaluate(KEYS) == []


def test_a_draft_outlives_a_session_and_is_given_to_no_other_account(
    window: BrowserContext, page: Page, site: Site
) -> None:
    type_list(page)
    window.clear_cookies(name=COOKIE)
    page.click(SEND)
    page.wait_for_selector("main a[href*='/petugas/masuk']")
    assert page.is_visible("[data-draft-waiting]")
    sign_in(page, site, Role.VILLAGE)
    page.goto(site.address + DESK)
    assert page.input_value("#daftar") == ROWS
    page.evaluate(f"(() => {{ const [key] = {KEYS}; localStorage.setItem(key + 'x', localStorage.getItem(key)); "
                  "localStorage.removeItem(key); })()")  # fmt: skip
    page.goto(site.address + DESK)
    assert page.input_value("#daftar") == ""


def test_a_draft_is_deleted_by_its_button_at_sign_out_and_after_seven_days(page: Page, site: Site) -> None:
    type_list(page)
    page.click("[data-draft-clear]")
    assert page.input_value("#daftar") == ""
    assert page.evaluate(KEYS) == []
    type_list(page)
    page.evaluate(f"(() => {{ const [key] = {KEYS}; const draft = JSON.parse(localStorage.getItem(key)); "
                  "draft.at -= 8 * 24 * 3600 * 1000; localStorage.setItem(key, JSON.stringify(draft)); "
                  "document.querySelector('#daftar').value = ''; })()")  # fmt: skip
    page.goto(f"{site.address}{DESK}/kartu")
    assert page.evaluate(KEYS) == []
    page.check("[name='answer.M1'][value=yes]")
    wait_for_draft(page)
    page.reload()
    assert page.is_checked("[name='answer.M1'][value=yes]")
    # The session of this test's own: the others go on with theirs.
    page.evaluate("document.querySelector(\"form[action*='keluar']\").addEventListener('submit', "
                  "(event) => event.preventDefault())")  # fmt: skip
    page.click("form[action*='keluar'] button")
    assert page.evaluate(KEYS) == []
