"""Every state of the page of an office's keys: how its admin comes there (read by officers.py)."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.support.whole_site import Site

KEYS = "/petugas/kantor/kunci"


def _mistaken(page: Page, site: Site) -> None:
    page.goto(site.address + KEYS)
    page.fill("#until", "2020-01-01")
    page.click("form.narrow .main-button")
    page.wait_for_selector(".mistakes")


def _made(page: Page, site: Site) -> None:
    _revoked(page, site)  # an office may have only so many that work
    _make(page)


def _revoked(page: Page, site: Site) -> None:
    page.goto(site.address + KEYS)
    if not page.locator("details.edit").count():
        _make(page)
    page.locator("details.edit summary").first.click()
    page.locator("details.edit button").first.click()
    page.wait_for_selector(".notice")


def _make(page: Page) -> None:
    page.fill("#name", "Aplikasi loket")
    page.check("[value=checks]")
    page.check("[value=register]")
    page.fill("#until", "2030-01-31")
    page.click("form.narrow .main-button")
    page.wait_for_selector("#key")


STATES: dict[str, Callable[[Page, Site], None]] = {"mistaken": _mistaken, "made": _made}
