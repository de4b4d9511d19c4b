"""Every state of the passport desk's pages: how an officer who is signed in comes there (read by officers.py)."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.support.made_register import KARYA, REVOKED, STRANGER, TWINS
from tests.support.whole_site import Site

DESK = "/petugas/meja"


def asked(line: str, query: str = "") -> Callable[[Page, Site], None]:
    """The screen of an answer, as it is reached by keyboard alone."""

    def reach(page: Page, site: Site) -> None:
        page.goto(site.address + DESK + query)
        page.keyboard.type(line)
        page.keyboard.press("Enter")
        page.wait_for_selector("#jawaban" if line else ".mistakes")

    return reach


def decided(outcome: str, reason: str = "") -> Callable[[Page, Site], None]:
    """What follows on a decision about a company whose licence was revoked."""

    def reach(page: Page, site: Site) -> None:
        asked(f"{REVOKED} {STRANGER} perawat Taiwan")(page, site)
        page.check(f"[value={outcome}]")
        if reason:
            page.check(f"[value={reason}]")
        page.click(".desk-decision button")
        page.wait_for_selector("[role=status] a" if reason else "#putusan-mistake")

    return reach


def _papers(page: Page, site: Site) -> None:
    asked(KARYA)(page, site)
    page.click("[name=lalu][value='80']")
    page.wait_for_selector(".boxes")


def _handover(page: Page, site: Site) -> None:
    decided("referred_bp3mi", "company_status")(page, site)
    page.click("[role=status] a")
    page.wait_for_selector(".sign")


def _day(page: Page, site: Site) -> None:
    decided("refused", "coached")(page, site)
    page.goto(f"{site.address}{DESK}/hari")


STATES: dict[str, Callable[[Page, Site], None]] = {
    "line_empty": asked(""),
    "answer": asked(f"{REVOKED} {STRANGER} perawat Taiwan"),
    "choice_english": asked(TWINS, "?hl=en"),
    "decision_wrong": decided("refused"),
    "decided": decided("papers", "other_papers"),
    "papers": _papers,
    "handover": _handover,
    "day": _day,
}
