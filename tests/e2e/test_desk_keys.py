"""The passport desk by keyboard: single keys that never fire while somebody types, and everything without a script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.e2e.desk_states import DESK, asked
from tests.e2e.officers import sign_in
from tests.support.browser import BrowserContext
from tests.support.made_register import KARYA, REVOKED, STRANGER
from tests.support.whole_site import Site
from verify.store.officers import Role

_FOCUSED = "document.activeElement.id || document.activeElement.value || document.activeElement.tagName"


@pytest.fixture
def desk(scripted: BrowserContext, site: Site) -> Page:
    """An answer at the desk in a browser with scripts, which counts what it prints."""
    page = scripted.new_page()
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; }")
    sign_in(page, site, Role.DESK)
    asked(f"{REVOKED} {STRANGER} Taiwan")(page, site)
    return page


def test_single_keys_tick_lead_and_print(desk: Page) -> None:
    assert desk.evaluate(_FOCUSED) == "jawaban"
    desk.keyboard.press("1")
    desk.keyboard.press("6")
    assert desk.locator("[name=ada]:checked").count() == 2
    assert desk.inner_text("#kurang") == "Belum lengkap: 4."
    assert desk.locator("[name=kurang]:enabled").count() == 4
    desk.keyboard.press("6")
    assert desk.inner_text("#kurang") == "Belum lengkap: 5."
    desk.keyboard.press("d")
    assert desk.evaluate(_FOCUSED) == "continue"
    desk.keyboard.press("/")
    assert desk.evaluate(_FOCUSED) == "tanya"
    desk.keyboard.press("Tab")
    desk.keyboard.press("?")
    assert desk.locator("#tombol[open]").count() == 1
    desk.keyboard.press("p")
    desk.wait_for_selector(".boxes")
    assert desk.locator(".boxes li").count() == 5
    assert desk.evaluate("window.printed") == 1
    desk.keyboard.press("p")
    assert desk.evaluate("window.printed") == 2


def test_no_single_key_fires_while_somebody_types(desk: Page) -> None:
    before = desk.url
    for field in ("#tanya", "#city", "#term", "#on_date"):
        if field == "#on_date":
            desk.click(".desk-line summary")
        desk.focus(field)
        desk.keyboard.type("/dp16?")
        assert desk.evaluate(_FOCUSED) == field[1:]
    assert desk.input_value("#tanya") == "/dp16?"
    desk.focus("#jawaban")
    for keys in ("Control+p", "Alt+d", "Meta+1"):
        desk.evaluate(f"document.activeElement.dispatchEvent({_event(keys)})")
    assert desk.locator("[name=ada]:checked").count() == 0
    assert (desk.url, desk.evaluate(_FOCUSED)) == (before, "jawaban")


def test_single_keys_can_be_turned_off_for_good(desk: Page) -> None:
    desk.keyboard.press("?")
    desk.uncheck("#tombol-pakai")
    desk.focus("#jawaban")
    desk.keyboard.press("1")
    desk.reload()
    desk.focus("#jawaban")
    desk.keyboard.press("2")
    assert desk.locator("[name=ada]:checked").count() == 0
    desk.evaluate("localStorage.clear()")


def test_all_of_the_desk_is_done_by_keyboard_without_a_script(browser: BrowserContext, site: Site) -> None:
    page = browser.new_page()
    sign_in(page, site, Role.DESK)
    page.goto(site.address + DESK)
    page.keyboard.type(f"{KARYA} {STRANGER}")
    page.keyboard.press("Enter")
    page.wait_for_selector("#jawaban:focus")
    _tab_to(page, "country")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.type("Kamboja")
    page.keyboard.press("Enter")
    page.wait_for_selector("code:text('DESTINATION_NO_COOPERATION')")
    assert page.inner_text("#kurang") == "Belum lengkap: 5."
    page.wait_for_selector("#jawaban:focus")
    _tab_to(page, "continue")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#tanya:focus")
    assert "Dilengkapi dulu (30 hari)" in page.inner_text("[role=status]")


def _tab_to(page: Page, value: str) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == value:
            return
    message = f"nothing with the value {value} is reached by Tab"
    raise AssertionError(message)


def _event(keys: str) -> str:
    held, key = keys.split("+")
    name = {"Control": "ctrlKey", "Alt": "altKey", "Meta": "metaKey"}[held]
    return f"new KeyboardEvent('keydown', {{key: '{key}', {name}: true, bubbles: true}})"
