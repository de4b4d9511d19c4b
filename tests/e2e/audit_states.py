"""Every state of the page of an office's record: how its admin comes there (read by officers.py)."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.support.whole_site import Site

RECORD = "/petugas/kantor/catatan"


def _day(page: Page, site: Site) -> None:
    for path in ("/petugas", "/petugas/meja", "/petugas/kantor", RECORD):
        page.goto(site.address + path)


def _changes(page: Page, site: Site) -> None:
    _day(page, site)
    page.click("a[href*='isi=perubahan']")


def _empty(page: Page, site: Site) -> None:
    page.goto(f"{site.address}{RECORD}?tanggal=2026-02-01")


STATES: dict[str, Callable[[Page, Site], None]] = {"day": _day, "changes": _changes, "empty": _empty}
