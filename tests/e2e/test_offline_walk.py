"""/luring as a person with a phone uses it: visited once with a network, asked without one; a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Page, Route, expect

from tests.support.browser import Browser, BrowserContext
from tests.support.made_register import KARYA, REVOKED
from tests.support.server import serving
from tests.support.whole_site import Site
from tests.web.running import Serve, load_register, today
from verify.service.compact import payload
from verify.service.keys import Keyring
from verify.service.sealing import seal
from verify.service.services import EXTENSION
from verify.settings import Settings
from verify.store.engine import Engine

KARYA_SHOWN = "(021) 8304-1470"
READY = "Siap dipakai tanpa internet"
_KEPT = """async () => {
  const names = await caches.keys();
  const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return all.flat().map((request) => new URL(request.url).pathname);
}"""
_LIST_SAYS = "async (word) => (await (await caches.match('/luring/daftar')).text()).includes(word)"
_LIST = "async () => (await caches.match('/luring/daftar')).text()"
_KEEP = """async (body) => {
  const cache = await caches.open("cekdulu-luring-daftar");
  await cache.put("/luring/daftar", new Response(body, { headers: { "X-List": "newer" } }));
}"""


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    """A small window with scripts, that nothing was ever visited with."""
    context = chromium.new_context(locale="id-ID", viewport={"width": 360, "height": 640})
    yield context
    context.close()


@pytest.fixture
def address(site: Site) -> str:
    return site.address


def _visited(phone: BrowserContext, address: str, path: str = "/luring", ready: str = READY) -> Page:
    page = phone.new_page()
    page.goto(f"{address}{path}")
    expect(page.locator("#state")).to_contain_text(ready)
    return page


def _ask(page: Page, name: str = "", numbers: str = "") -> str:
    page.locator("#company").fill(name)
    page.locator("#numbers").fill(numbers)
    page.get_by_role("button", name="Cek di HP ini").click()
    return page.locator("#outcome").inner_text()


def test_a_page_visited_once_answers_without_a_network(phone: BrowserContext, address: str) -> None:
    page = _visited(phone, address)
    phone.set_offline(True)
    page.reload()
    expect(page.locator("#state")).to_contain_text(READY)

    revoked = _ask(page, REVOKED)
    assert revoked.startswith("Jangan bayar dan jangan berangkat dulu")
    assert "tercatat dicabut pada 29 Januari 2026" in revoked
    assert "disimpan di HP ini" in revoked

    copied = _ask(page, "karya satrya abadi", "0812-3456-7890")
    assert copied.startswith("Tanya petugas dulu")
    assert "0812-3456-7890 tidak tercatat" in copied
    assert page.get_by_role("link", name=KARYA_SHOWN).get_attribute("href") == "tel:+622183041470"

    own = _ask(page, KARYA, KARYA_SHOWN)
    assert own.startswith("Tanya petugas dulu")
    assert "Ini bukan jaminan" in own
    assert "tercatat milik PT Karya Satria Abadi" in _ask(page, "", KARYA_SHOWN)
    assert "Ada nama yang mirip: PT Karya Satria Abadi" in _ask(page, "PT Karya Satria Abadi Mandiri")
    assert _ask(page, "", "abc").startswith("Belum bisa diperiksa")


def test_what_is_typed_goes_nowhere_and_is_kept_nowhere(phone: BrowserContext, address: str) -> None:
    page = _visited(phone, address)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _ask(page, "PT Rahasia Sekali", "0812-7777-6666")
    page.get_by_text("Kenapa jawabannya begini").click()
    assert asked == []
    assert page.url == f"{address}/luring"
    assert phone.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    kept = page.evaluate(_KEPT)
    assert "/luring/daftar" in kept
    assert all(path.startswith(("/luring", "/static/")) for path in kept)


def test_a_new_register_is_taken_when_there_is_a_network_again(
    phone: BrowserContext, serve: Serve, loaded: Settings, migrated: Engine
) -> None:
    with serving(serve(loaded)) as first:
        port = int(first.rpartition(":")[2])
        page = _visited(phone, first)
        assert "dihentikan sementara" not in _ask(page, KARYA)
    # The server is gone: what the phone has still answers.
    page.reload()
    expect(page.locator("#state")).to_contain_text(READY)
    assert _ask(page, KARYA).startswith("Tanya petugas dulu")
    phone.set_offline(True)
    load_register(migrated, karya_suspended=True)
    with serving(serve(loaded), port=port):
        phone.set_offline(False)
        page.wait_for_function(_LIST_SAYS, arg="LICENCE_SUSPENDED")
        assert _ask(page, KARYA).startswith("Jangan bayar")
    page.reload()
    expect(page.locator("#state")).to_contain_text(READY)
    assert _ask(page, KARYA).startswith("Jangan bayar")


def test_a_list_whose_signature_does_not_hold_answers_nothing(phone: BrowserContext, address: str) -> None:
    def changed(route: Route) -> None:
        answer = route.fetch()
        assert '"revoked"' in answer.text()
        route.fulfill(response=answer, body=answer.text().replace('"revoked"', '"active"'))

    phone.route("**/luring/daftar.*.json", changed)
    page = _visited(phone, address, ready="rusak atau bukan dari kami")
    expect(page.locator("#ask")).to_be_hidden()


def test_a_list_changed_on_the_phone_is_thrown_away(phone: BrowserContext, address: str) -> None:
    page = _visited(phone, address)
    page.evaluate("""async () => {
      const cache = await caches.open("cekdulu-luring-daftar"), kept = await cache.match("/luring/daftar");
      const text = (await kept.text()).replace('"revoked"', '"active"');
      await cache.put("/luring/daftar", new Response(text, { headers: kept.headers }));
    }""")
    phone.set_offline(True)
    page.reload()
    expect(page.locator("#state")).to_contain_text("rusak atau bukan dari kami")
    expect(page.locator("#ask")).to_be_hidden()
    phone.set_offline(False)
    page.reload()
    expect(page.locator("#state")).to_contain_text(READY)
    assert _ask(page, REVOKED).startswith("Jangan bayar")


def test_an_older_list_does_not_take_the_place_of_a_newer_one(
    phone: BrowserContext, serve: Serve, loaded: Settings
) -> None:
    app = serve(loaded)
    checker = app.extensions[EXTENSION].checker
    tomorrow = today() + timedelta(days=1)
    listed = payload(checker.index(), checker.rules, origin="ID", today=tomorrow)
    newer = seal(listed, Keyring(loaded.slip_key_path), version=99, made=tomorrow)
    with serving(app) as address:
        page = _visited(phone, address)
        page.evaluate(_KEEP, newer.body.decode())
        with page.expect_response("**/luring/daftar.*.json"):
            page.reload()
        expect(page.locator("#state")).to_contain_text(READY)
        page.wait_for_load_state("networkidle")
        assert f'"made":"{tomorrow.isoformat()}"' in page.evaluate(_LIST)


def test_a_browser_that_cannot_check_signatures_says_to_ask_first(phone: BrowserContext, address: str) -> None:
    phone.add_init_script("crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));")
    page = _visited(phone, address)
    for name in (KARYA, REVOKED, "PT Tidak Ada"):
        said = _ask(page, name)
        assert said.startswith("Tanya petugas dulu")
        assert "belum bisa memeriksa tanda tangan" in said
    assert "tercatat dicabut" in _ask(page, REVOKED)


def test_a_list_of_more_than_thirty_days_answers_only_what_speaks_against(phone: BrowserContext, address: str) -> None:
    page = _visited(phone, address)
    phone.set_offline(True)
    late = today() + timedelta(days=31)
    page.clock.set_fixed_time(f"{late.isoformat()}T12:00:00+07:00")
    page.reload()
    expect(page.locator("#state")).to_contain_text("lebih dari 30 hari")
    assert _ask(page, KARYA, KARYA_SHOWN).startswith("Belum bisa diperiksa")
    assert _ask(page, REVOKED).startswith("Jangan bayar")


def test_the_page_is_asked_with_the_keyboard_and_says_its_answer(phone: BrowserContext, address: str) -> None:
    page = _visited(phone, address)
    page.locator("#company").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#mistake")).to_be_visible()
    assert page.locator("#company").get_attribute("aria-invalid") is not None
    page.keyboard.type(REVOKED)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    outcome = page.locator("#outcome")
    assert outcome.get_attribute("aria-live") == "polite"
    expect(outcome.get_by_role("heading")).to_have_text("Jangan bayar dan jangan berangkat dulu")
    expect(page.locator("#mistake")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_english_page_works_without_a_network_too(phone: BrowserContext, address: str) -> None:
    page = _visited(phone, address, "/luring?hl=en", "Ready to use without internet")
    phone.set_offline(True)
    page.reload()
    expect(page.locator("#state")).to_contain_text("Ready to use without internet")
    page.locator("#company").fill(REVOKED)
    page.get_by_role("button", name="Check on this phone").click()
    assert "recorded as revoked" in page.locator("#outcome").inner_text()


def test_the_worker_touches_no_other_page(phone: BrowserContext, address: str) -> None:
    page = _visited(phone, address)
    page.reload()
    assert page.evaluate("navigator.serviceWorker.controller.scriptURL") == f"{address}/luring/sw.js"
    page.goto(f"{address}/tentang")
    assert page.evaluate("navigator.serviceWorker.controller") is None
    scopes = page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope)")
    assert scopes == [f"{address}/luring"]


def test_without_a_script_the_page_leads_to_the_usual_one(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    page.goto(f"{address}/luring")
    assert "JavaScript" in page.inner_text("main")
    expect(page.locator("#ask")).to_be_hidden()
    page.get_by_role("link", name="Halaman biasa memeriksa lebih banyak").click()
    assert page.url == f"{address}/"
