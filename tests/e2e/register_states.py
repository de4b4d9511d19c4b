"""Every state of the register desk's pages: how an officer who is signed in comes there (read by officers.py)."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime

from playwright.sync_api import Page

from registry_sync import cli
from tests.e2e.states import show
from tests.support.made_register import KARYA, REVOKED
from tests.support.whole_site import Site
from verify.store.engine import open_engine
from verify.store.links import Pair, Verdict, keep_pairs
from verify.store.register import register_stamp

DESK = "/petugas/daftar"
PROVINCE = (
    f"Nama Perusahaan,Alamat Kantor Cabang\n{KARYA},Jl. Pejanggik 1 Mataram\n{REVOKED},Jl. Langko 2 Mataram\n,-\n"
)
#: Two companies that no other state asks about.
ONE, OTHER = "contoh:100", "contoh:101"


def database(site: Site) -> str:
    """Where the site keeps everything."""
    return f"sqlite:///{site.folder / 'var' / 'cekdulu.sqlite'}"


def intake(site: Site) -> None:
    """Do what the desk asked for, as `registry-sync errands` does beside the service."""
    given = {"CEKDULU_VAR_DIR": str(site.folder / "var"), "CEKDULU_DATABASE_URL": database(site)}
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    try:
        assert cli.main(["errands"]) == cli.OK
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def upload(page: Page, site: Site, text: str = PROVINCE) -> None:
    """Send a file of a province, as of a day that has come."""
    page.goto(f"{site.address}{DESK}/unggah")
    page.set_input_files("#file", {"name": "daftar.csv", "mimeType": "text/csv", "buffer": text.encode()})
    page.select_option("#feed", "id-province-ntb/agencies")
    page.fill("#as_of", "2026-11-20")
    page.click("form[enctype] button")
    page.wait_for_selector("[value=withdraw]")


def _mistaken(path: str, button: str) -> Callable[[Page, Site], None]:
    def reach(page: Page, site: Site) -> None:
        page.goto(f"{site.address}{DESK}{path}")
        page.click(button)
        page.wait_for_selector(".mistakes")

    return reach


def _planned(page: Page, site: Site) -> None:
    upload(page, site)
    intake(site)
    page.reload()
    page.wait_for_selector("[value=take_in]")


def _pair(page: Page, site: Site) -> None:
    engine = open_engine(database(site))
    rule = "similar_name_and_contact"
    found = Pair(a=ONE, b=OTHER, verdict=Verdict.REVIEW, rule=rule, evidence="…", at=datetime.now(UTC))
    keep_pairs(engine, [found], version=register_stamp(engine)[0], at=found.at)
    engine.dispose()
    page.goto(f"{site.address}{DESK}/pasangan")
    page.click(f"tbody a:text('{found.id}')")
    page.click("[value=different]")
    page.click(".act button")
    page.wait_for_selector(".mistakes")


def _company(page: Page, site: Site) -> None:
    page.goto(f"{site.address}{DESK}/fakta")
    page.fill("#q", "anggrek")
    page.click("form[role=search] button")
    page.click(f"a[href*='{ONE}']")
    page.check("[value=not_alias]")
    page.fill("#value", "PT Sumber Rezeki Angrek")
    page.fill("#confirmed_on", "2026-11-20")
    page.fill("#source", "telepon ke kantor pusat")
    page.click(".act button")
    page.click("table details summary")
    page.click("table details button")
    page.wait_for_selector("details .mistake")


STATES: dict[str, Callable[[Page, Site], None]] = {
    "runs": show(DESK),
    "run_refused": _mistaken("/pembacaan/5", ".act button"),
    "upload_mistaken": _mistaken("/unggah", "form[enctype] button"),
    "planned": _planned,
    "pair": _pair,
    "company": _company,
    "versions_english": show(f"{DESK}/versi?hl=en"),
}
