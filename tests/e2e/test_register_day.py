"""A day at the register desk in a real browser: a pair, a fact and the answer it makes, a file, a guard overruled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page

from tests.e2e.arriving import follow, invited, new_office, set_up_phone
from tests.e2e.register_states import DESK, PROVINCE, intake, upload
from tests.e2e.states import ask
from tests.support.browser import BrowserContext
from tests.support.made_register import REVOKED, REVOKED_ID
from tests.support.whole_site import Site, working_site
from verify.store.engine import open_engine
from verify.store.links import Pair, Verdict, keep_pairs
from verify.store.officers import Role
from verify.store.register import register_stamp

DENIED = "0813-7777-1234"


@pytest.fixture
def page(browser: BrowserContext) -> Page:
    return browser.new_page()


@pytest.fixture
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A register of this walk's own: it ends as another one."""
    with working_site(tmp_path_factory.mktemp("kept")) as served:
        yield served


def test_an_editor_decides_a_pair_adds_a_fact_takes_a_file_in_and_overrules_a_guard(page: Page, kept: Site) -> None:
    office = new_office(kept, "BP3MI Contoh", "--keeps-register")
    follow(page, invited(kept, office, Role.REGISTER_EDITOR, "penjaga"))
    page.goto(kept.address + DESK)
    assert page.locator(".qr").count() == 1, "without a code from the phone only its own page opens"
    set_up_phone(page, kept)

    page.goto(f"{kept.address}{DESK}/pasangan/{_pair(kept)}")
    page.check("[name=verdict][value=different]")
    page.fill("#because", "Kantor dan pemiliknya lain, menurut suratnya")
    page.click(".act button")
    page.goto(f"{kept.address}{DESK}/pasangan")
    assert page.locator("tbody a").count() == 0

    page.goto(f"{kept.address}{DESK}/perusahaan/{REVOKED_ID}")
    page.check("[name=kind][value=contact_denied]")
    page.fill("#value", DENIED)
    page.fill("#confirmed_on", "2026-11-03")
    page.fill("#source", "telepon ke kantor pusat")
    page.click(".act form button")
    assert DENIED not in page.inner_text("main")
    _stranger_asks(page, kept)

    page.goto(kept.address + DESK)
    upload(page, kept, PROVINCE)
    intake(kept)
    page.reload()
    page.click("[value=take_in]")
    intake(kept)
    page.goto(f"{kept.address}{DESK}/unggah")
    assert "Selesai" in page.inner_text("tbody tr")

    page.goto(kept.address + DESK)
    page.click("main ul.plain a")
    assert "Ditolak" in page.inner_text(".notice")
    page.fill("#because", "salah")
    page.click(".act button")
    page.wait_for_selector("#because-mistake")
    page.fill("#because", "Penerbit memendekkan daftarnya, lihat pengumumannya")
    page.click(".act button")
    intake(kept)
    page.reload()
    assert "Selesai: daftar berubah" in page.inner_text("main")
    told = page.request.get(f"{kept.address}/api/v1/register.csv").text()
    assert REVOKED not in [line.split(",")[1] for line in told.splitlines() if line.startswith("contoh:2")]


def _pair(site: Site) -> str:
    """Two entries that the intake takes for one company, perhaps; the id of the pair."""
    engine = open_engine(site.database_url)
    at = datetime.now(UTC)
    found = Pair(a="contoh:100", b="contoh:101", verdict=Verdict.REVIEW, rule="similar_name_and_contact",
                 evidence="…", at=at)  # fmt: skip
    keep_pairs(engine, [found], version=register_stamp(engine)[0], at=at)
    engine.dispose()
    return str(found.id)


def _stranger_asks(page: Page, site: Site) -> None:
    """What a citizen is told of the number, as soon as the worker has looked at the register again."""
    for _ in range(40):
        ask(page, site.address, company=REVOKED, phones=DENIED)
        page.wait_for_url("**/k/*")
        page.locator("details").evaluate_all("all => all.forEach(one => one.open = true)")
        if "dikonfirmasi" in page.inner_text("main").lower():
            break
        page.wait_for_timeout(100)
    told = page.inner_text("main").lower()
    assert "3 november 2026" in told
    assert "bp3mi contoh" in told
