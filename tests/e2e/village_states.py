"""Every state of the village's pages: how an officer who is signed in comes there (read by officers.py)."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from tests.support.made_register import KARYA, KARYA_PHONE, REVOKED, STRANGER
from tests.support.whole_site import Site

DESK = "/petugas/desa"
ROWS = f"""{REVOKED}, {STRANGER}, Taiwan
{KARYA}, {KARYA_PHONE}, Taiwan
{KARYA}, {STRANGER}
Pak Haji Rahmat {STRANGER}
{KARYA}, 8,12346E+11
"""
#: A table with a column that is not known, one about people, and a row of titles above.
TABLE = f"DAFTAR TAWARAN\nNo;Nama;PT;HP;Warna\n1;Siti;{KARYA};{STRANGER};biru\n2;Ani;;;\n"


def sent(written: str, query: str = "") -> Callable[[Page, Site], None]:
    """What follows on a list that was pasted."""

    def reach(page: Page, site: Site) -> None:
        page.goto(site.address + DESK + query)
        page.fill("#daftar", written)
        page.click("form:has(#daftar) .main-button")
        page.wait_for_selector(".answers")

    return reach


def uploaded(body: bytes, then: str) -> Callable[[Page, Site], None]:
    """What follows on a file."""

    def reach(page: Page, site: Site) -> None:
        page.goto(site.address + DESK)
        page.set_input_files("#berkas", {"name": "daftar.xlsx", "mimeType": "text/plain", "buffer": body})
        page.click("form:has(#daftar) .main-button")
        page.wait_for_selector(then)

    return reach


def carded(**replies: str) -> Callable[[Page, Site], None]:
    """What follows on the card, answered so."""

    def reach(page: Page, site: Site) -> None:
        page.goto(f"{site.address}{DESK}/kartu")
        for sign, reply in replies.items():
            page.check(f"[name='answer.{sign}'][value={reply}]")
        page.click("#kartu .main-button")
        page.wait_for_selector(".consent")

    return reach


def _restored(page: Page, site: Site) -> None:
    page.goto(site.address + DESK)
    page.fill("#daftar", ROWS)
    page.wait_for_timeout(400)
    page.reload()
    page.wait_for_selector("[data-draft-said]:not(:empty)")


def _desk(page: Page, site: Site) -> None:
    sent(ROWS)(page, site)
    page.goto(site.address + DESK)


def _card(page: Page, site: Site) -> None:
    page.goto(f"{site.address}{DESK}/kartu")


STATES: dict[str, Callable[[Page, Site], None]] = {
    "village_desk": _desk,
    "village_file_refused": uploaded(b"%PDF-1.7", ".mistakes"),
    "village_draft_restored": _restored,
    "village_result": sent(ROWS),
    "village_result_of_a_table": uploaded(TABLE.encode(), ".answers"),
    "village_result_english": sent(ROWS, "?hl=en"),
    "village_card": _card,
    "village_advice": carded(M1="yes", L3="yes"),
}
