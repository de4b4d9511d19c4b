"""Every page of the service and every state a page can be in: how a person comes there.

What is held of all pages (no barrier for a screen reader, no sideways scrolling, no third party) and `make shots` read
this one table. A new page is written here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.support.made_register import KARYA, KARYA_ID, KARYA_PHONE, REVOKED, REVOKED_ID, SHUFFLED, STRANGER, TWINS
from tests.support.whole_site import Site

ADVERT = f"""DICARI perawat ke Taiwan, PT Karya Satria Abadi, gaji 15 juta, proses cepat 2 minggu.
Hubungi Ibu Sari {STRANGER}."""
TRAPPED = "Tolong, saya disekap di Kamboja, paspor saya diambil, tidak boleh keluar."
MANY_ROWS = f"id,company,phone\n1,{KARYA},{STRANGER}\n2,{REVOKED},\n3,{KARYA},{KARYA_PHONE}\n4,,\n"


@dataclass(frozen=True, slots=True)
class State:
    """One state of one page: `reach` brings a page of the browser there, from anywhere; `scripts` if it runs any."""

    name: str
    reach: Callable[[Page, Site], None]
    english: bool = False
    scripts: bool = False


def ask(page: Page, address: str, **fields: str) -> None:
    """Fill in the front page as a person does, press the button, and wait for what comes."""
    page.goto(address)
    folded = page.locator("form:has(#message) details:not([open]) > summary")
    if fields.keys() - {"message"} and folded.count():
        folded.first.click()
    for name, value in fields.items():
        page.fill(f"#{name}", value)
    page.locator("button.main-button").first.click()


def show(path: str) -> Callable[[Page, Site], None]:
    """A page that is reached by its address."""

    def reach(page: Page, site: Site) -> None:
        page.goto(site.address + path)

    return reach


def answer(**fields: str) -> Callable[[Page, Site], None]:
    """An answer, with what was typed still in this browser; asked past the form, which the walks fill in by hand."""

    def reach(page: Page, site: Site) -> None:
        asking = page.context.request
        token = re.search(r'name="csrf_token" value="([^"]+)"', asking.get(site.address).text())
        form = {"csrf_token": token.group(1) if token else "", **fields}
        answered = asking.post(site.address, form=form, max_redirects=0)
        page.goto(site.address + answered.headers["location"])

    return reach


def _advert(page: Page, site: Site) -> None:
    ask(page, site.address, message=ADVERT)
    page.wait_for_url("**/k/*")


def _english(page: Page, site: Site) -> None:
    ask(page, f"{site.address}/?hl=en", company=KARYA, phones=STRANGER, destination="Taiwan")
    page.wait_for_url("**/k/*")


def _mistake(**fields: str) -> Callable[[Page, Site], None]:
    def reach(page: Page, site: Site) -> None:
        ask(page, site.address, **fields)
        page.wait_for_selector(".mistakes")

    return reach


def _on_another_phone(page: Page, site: Site) -> None:
    answer(company=SHUFFLED, phones=STRANGER)(page, site)
    page.context.clear_cookies()
    page.reload()


def _outdated(page: Page, site: Site) -> None:
    page.goto(site.address + site.outdated)


def _table(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/tabel")
    page.set_input_files("#rows", {"name": "a.csv", "mimeType": "text/csv", "buffer": MANY_ROWS.encode()})
    page.locator("form:has(#rows) button").click()
    page.wait_for_selector("table")


def _offline(name: str = "", numbers: str = "") -> Callable[[Page, Site], None]:
    """The page that needs no network, when its list has come; and what it says to a name or a number."""

    def reach(page: Page, site: Site) -> None:
        page.goto(f"{site.address}/luring")
        page.wait_for_selector("#ask")
        page.fill("#company", name)
        page.fill("#numbers", numbers)
        if name or numbers:
            page.click("#ask button")
            page.wait_for_selector("#headline")

    return reach


def _offline_empty(page: Page, site: Site) -> None:
    _offline()(page, site)
    page.click("#ask button")
    page.wait_for_selector("#mistake:visible")


def correct(page: Page, address: str, **fields: str) -> None:
    """Fill in the form by which a company asks for a correction, from the page of that company, and send it."""
    page.goto(f"{address}/koreksi/{KARYA_ID}")
    for name, value in fields.items():
        page.fill(f"#{name}", value)
    if fields:
        page.locator("#role input").first.check()
    page.locator("button.main-button").click()


def _correction_mistakes(page: Page, site: Site) -> None:
    correct(page, site.address)
    page.wait_for_selector(".mistakes")


def _correction_sent(page: Page, site: Site) -> None:
    correct(page, site.address, wrong="Nomor kantor sudah pindah.", proof="Surat izin", answer_to="kantor@ksa.example")
    page.wait_for_url("**/koreksi/terkirim")


def _slip(page: Page, site: Site) -> None:
    page.goto(site.address + site.slip)


def _old_slip(page: Page, site: Site) -> None:
    page.goto(site.address + site.old_slip)


def _changed_slip(page: Page, site: Site) -> None:
    page.goto(site.address + site.slip[:-3] + "AAA")


def _unread_home(page: Page, site: Site) -> None:
    page.goto(site.unread)


def _unread_answer(page: Page, site: Site) -> None:
    ask(page, site.unread, company=KARYA)


STATES = (
    State("home", show("/")),
    State("home_english", show("/?hl=en"), english=True),
    State("home_empty", _mistake(message="")),
    State("home_too_long", _mistake(message="PT Karya " * 2223)),
    State("answer_no_warning", answer(company=KARYA, phones=KARYA_PHONE, destination="Taiwan", job="perawat")),
    State("answer_copied_name", _advert),
    State("answer_english", _english, english=True),
    State("answer_revoked", answer(company=REVOKED)),
    State("answer_cannot_tell", answer(message="halo apa kabar")),
    State("answer_company_alone", answer(company=KARYA)),
    State("answer_look_alike", answer(company=f"{KARYA} Mandiri")),
    State("answer_candidates", answer(company=SHUFFLED, phones=STRANGER, destination="Taiwan")),
    State("answer_twins", answer(company=TWINS)),
    State("answer_candidates_elsewhere", _on_another_phone),
    State("answer_not_found", answer(company="PT Tidak Pernah Ada")),
    State("answer_number_alone", answer(phones=KARYA_PHONE)),
    State("answer_person_alone", answer(message=f"Saya ditawari Ibu Sari {STRANGER} kerja di Malaysia")),
    State("answer_danger", answer(message=TRAPPED)),
    State("answer_several", answer(message=f"Lowongan {KARYA} bekerja sama dengan {REVOKED}")),
    State("answer_outdated", _outdated),
    State("agencies", show("/agen")),
    State("agencies_found", show("/agen?q=sumber")),
    State("agencies_none", show("/agen?q=zzyzx")),
    State("agencies_refused", show("/agen?q=08123456789")),
    State("agency", show(f"/agen/{KARYA_ID}")),
    State("agency_revoked", show(f"/agen/{REVOKED_ID}")),
    State("about", show("/tentang")),
    State("changes", show("/perubahan")),
    State("methods", show("/metode")),
    State("privacy", show("/privasi")),
    State("table", show("/tabel")),
    State("table_results", _table),
    State("correction", show("/koreksi")),
    State("correction_of_a_company", show(f"/koreksi/{KARYA_ID}")),
    State("correction_mistakes", _correction_mistakes),
    State("correction_sent", _correction_sent),
    State("slip_scanned", _slip),
    State("slip_of_a_deleted_answer", _old_slip),
    State("slip_changed", _changed_slip),
    State("offline", _offline(), scripts=True),
    State("offline_empty", _offline_empty, scripts=True),
    State("offline_revoked", _offline(REVOKED), scripts=True),
    State("offline_copied_name", _offline(KARYA, STRANGER), scripts=True),
    State("offline_look_alike", _offline(f"{KARYA} Mandiri"), scripts=True),
    State("offline_own_number", _offline(KARYA, KARYA_PHONE), scripts=True),
    State("offline_number_alone", _offline("", KARYA_PHONE), scripts=True),
    State("offline_not_found", _offline("PT Tidak Pernah Ada"), scripts=True),
    State("not_found", show("/k/TIDAK-ADA")),
    State("unread_home", _unread_home),
    State("unread_answer", _unread_answer),
)
