"""A day at the passport desk, by keyboard alone: from the invitation to the day's list that is taken away."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e.arriving import PASSWORD, invited, new_office
from tests.support.browser import Browser
from tests.support.made_register import KARYA, KARYA_PHONE, REVOKED, STRANGER
from tests.support.whole_site import Site
from verify.store.officers import Role

_REACHED = "what => document.activeElement.matches(what)"


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(locale="id-ID", viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


def tab_to(page: Page, what: str, most: int = 80) -> None:
    """Press Tab until the focus is on what is wanted."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(_REACHED, what):
            return
    raise AssertionError(f"the Tab key never comes to {what}")


def asked(page: Page, line: str) -> str:
    """Type a line and press Enter; what the answer says first."""
    page.keyboard.type(line)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    return page.inner_text("#jawaban h2")


def test_a_day_at_the_desk_needs_no_mouse(page: Page, worked: Site, tmp_path: Path) -> None:
    page.goto(invited(worked, new_office(worked, "Kantor Imigrasi Contoh"), Role.DESK, "loket"))
    tab_to(page, "#new")
    page.keyboard.type(PASSWORD)
    tab_to(page, "#again")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector(".officer-bar")
    tab_to(page, "main a[href*='/petugas/meja']")
    page.keyboard.press("Enter")
    page.wait_for_selector("#tanya:focus")

    assert "dicabut" in asked(page, f"{REVOKED} {STRANGER} perawat Taiwan")
    assert "29 Januari 2026" in page.inner_text("#jawaban")
    assert "skor" not in page.inner_text("main").lower()
    for key in "123":
        page.keyboard.press(key)
    assert page.locator("[name=ada]:checked").count() == 3
    assert page.locator(".missing li:visible").count() == 3
    page.keyboard.press("d")
    assert page.evaluate(_REACHED, "[name=putusan]")
    _choose(page, "referred_bp3mi")
    tab_to(page, "[name=alasan][value=company_status]")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_selector("[role=status] a")
    assert REVOKED not in page.url

    page.keyboard.press("/")
    assert page.evaluate(_REACHED, "#tanya")
    page.keyboard.press("Control+A")
    assert "izin tercatat aktif" in asked(page, f"{KARYA} {KARYA_PHONE} perawat Taiwan")
    page.keyboard.press("d")
    _choose(page, "continue")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice[role=status]")

    tab_to(page, "a[href$='/petugas/meja/hari']")
    page.keyboard.press("Enter")
    page.wait_for_selector("tbody tr")
    assert page.locator("tbody tr").count() == 2
    tab_to(page, "a[href*='hari.csv']")
    with page.expect_download() as coming:
        page.keyboard.press("Enter")
    coming.value.save_as(tmp_path / "hari.csv")
    told = (tmp_path / "hari.csv").read_text("utf-8-sig")
    assert len(list(csv.reader(io.StringIO(told)))) >= 3
    for typed in (STRANGER, "3456", "8304"):
        assert typed not in told


def _choose(page: Page, outcome: str) -> None:
    """Choose by the arrow keys, as radio buttons are."""
    page.keyboard.press("Space")
    for _ in range(8):
        if page.evaluate(_REACHED, f"[name=putusan][value={outcome}]"):
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"the arrow keys never come to {outcome}")
