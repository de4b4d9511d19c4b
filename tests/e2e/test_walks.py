"""The ways of a person through the pages, in a real browser without scripts: from a question to an answer and on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from tests.e2e.states import ADVERT, ask
from tests.support.browser import Browser, BrowserContext
from tests.support.made_register import (
    KARYA,
    KARYA_PHONE,
    MELATI,
    REVOKED,
    SHUFFLED,
    SHUFFLED_BATAM,
    SHUFFLED_CILACAP,
    STRANGER,
)
from tests.support.whole_site import Site

STOP, ASK, BLANK, QUIET = (
    "Jangan bayar dan jangan berangkat dulu",
    "Tanya petugas dulu",
    "Belum bisa diperiksa",
    "Tidak ada tanda bahaya dari data ini",
)


@pytest.fixture
def page(browser: BrowserContext) -> Iterator[Page]:
    """A phone of the usual size."""
    page = browser.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    yield page
    page.close()


def answered(page: Page, site: Site, **fields: str) -> str:
    """Ask, and give the headline of the answer."""
    ask(page, site.address, **fields)
    page.wait_for_url("**/k/*")
    return page.inner_text("h1").strip()


def test_a_name_a_number_and_a_message_each_get_their_answer(page: Page, site: Site) -> None:
    assert answered(page, site, message=REVOKED) == STOP
    assert "29 Januari 2026" in page.inner_text(".outcome")
    assert answered(page, site, message=KARYA_PHONE) == ASK
    assert KARYA in page.inner_text(".outcome")
    assert answered(page, site, message=ADVERT) == ASK
    assert page.locator(".looked li").count() == 5
    assert answered(page, site, message="halo apa kabar") == BLANK
    whole = {"company": KARYA, "phones": KARYA_PHONE, "destination": "Taiwan", "job": "perawat"}
    assert answered(page, site, **whole) == QUIET
    assert "Ini bukan jaminan" in page.inner_text(".outcome")


def test_a_copied_name_is_told_with_the_companys_own_number_to_tap(page: Page, site: Site) -> None:
    answered(page, site, company=KARYA, phones=STRANGER)
    own = page.locator(".own")
    assert "bukan nomor yang menghubungi Anda" in own.inner_text()
    assert own.locator("a[href='tel:+622183041470']").inner_text() == KARYA_PHONE
    assert own.locator("a[href^='https://wa.me/628118304147']").count() == 1


def test_an_example_is_tapped_and_answered_with_nothing_in_its_address(page: Page, site: Site) -> None:
    page.goto(site.address)
    tries = page.locator(".tries button")
    names = [tries.nth(at).locator(".quiet").inner_text() for at in range(tries.count())]
    assert len(names) == 2
    tries.first.click()
    page.wait_for_url(re.compile(r"/k/[0-9A-Z-]+$"))
    assert page.inner_text("h1").strip() == STOP
    assert names[0] in page.inner_text("main")


def test_what_was_read_is_corrected_beside_the_answer(page: Page, site: Site) -> None:
    assert answered(page, site, message=f"{KARYA} WA {STRANGER}") == ASK
    page.click("summary:has-text('Betulkan')")
    page.fill("#phones", KARYA_PHONE)
    page.locator(".inner button.main-button").click()
    assert STRANGER not in page.inner_text("main")
    assert page.locator(".looked li").nth(1).get_attribute("class") == "no_warning_found"


def test_no_address_on_any_way_holds_what_was_typed(page: Page, site: Site) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    answered(page, site, message=f"{SHUFFLED} WA {STRANGER} ke Taiwan")
    page.locator("fieldset.ask").first.get_by_label("Ya", exact=True).check()
    page.locator("section:has(#tanya) .main-button").click()
    page.locator(".choose .pick input").last.check()
    page.click(".choose button")
    page.wait_for_load_state()
    assert len(sent) >= 7
    assert [url for url in sent if re.search(r"makmur|rukun|3456|7890|taiwan|\?(?!hl=)", url, re.IGNORECASE)] == []


def test_one_of_several_companies_is_chosen_and_everything_else_is_kept(page: Page, site: Site) -> None:
    answered(page, site, company=SHUFFLED, phones=STRANGER, destination="Taiwan")
    offered = page.locator(".choose .pick")
    assert [offered.nth(at).locator("b").inner_text() for at in range(2)] == [SHUFFLED_BATAM, SHUFFLED_CILACAP]
    assert "Kota Batam" in offered.nth(0).inner_text()
    assert "Cilacap" in offered.nth(1).inner_text()
    offered.nth(1).locator("input").check()
    page.click(".choose button")
    assert page.inner_text("h1").strip() == STOP
    read = page.inner_text("#dibaca")
    for kept in (SHUFFLED_CILACAP, STRANGER, "Taiwan"):
        assert kept in read


def test_none_of_several_companies_may_be_the_one(page: Page, site: Site) -> None:
    answered(page, site, company=f"{KARYA} Mandiri")
    page.locator(".choose .pick").last.locator("input").check()
    page.click(".choose button")
    assert page.inner_text("h1").strip() == ASK
    assert page.locator(".choose").count() == 0


def test_a_question_is_answered_and_taken_back(page: Page, site: Site) -> None:
    before = answered(page, site, message=ADVERT)
    asked = page.locator("fieldset.ask").first.get_attribute("id") or ""
    page.locator(f"fieldset#{asked}").get_by_label("Ya", exact=True).check()
    page.locator("#tanya ~ .main-button").click()
    worse = page.inner_text("h1").strip()
    assert [before, worse] == [ASK, STOP]
    page.locator(f"fieldset#{asked}").get_by_label("Tidak", exact=True).check()
    page.locator("section:has(#tanya) .main-button").click()
    assert page.inner_text("h1").strip() == ASK


def test_an_answer_is_shared_as_a_short_text_with_its_link_and_nothing_typed(page: Page, site: Site) -> None:
    answered(page, site, company=KARYA, phones=STRANGER)
    link = page.locator("a[href^='https://wa.me/?text=']").get_attribute("href") or ""
    text = parse_qs(urlsplit(link).query)["text"][0]
    code = page.url.rpartition("/")[2]
    assert len(text) < 480
    assert text.startswith("Hasil Cek Dulu") or ASK in text
    assert page.url in text
    assert code in page.inner_text(".code")
    assert "7890" not in text


def test_the_answer_opens_on_another_phone_without_what_was_typed(page: Page, chromium: Browser, site: Site) -> None:
    headline = answered(page, site, company=SHUFFLED, phones=STRANGER)
    other = chromium.new_context(java_script_enabled=False)
    again = other.new_page()
    again.goto(page.url)
    said, read = again.inner_text("h1").strip(), again.inner_text("main")
    other.close()
    assert said == headline
    assert STRANGER not in read
    assert SHUFFLED_BATAM in read


def test_the_slip_and_the_card_are_given_and_the_scanned_slip_says_the_same(page: Page, site: Site) -> None:
    headline = answered(page, site, company=KARYA, phones=STRANGER)
    for end, kind in ((".pdf", b"%PDF-"), (".png", b"\x89PNG")):
        link = page.locator(f"a[href$='{end}']").first.get_attribute("href") or ""
        given = page.context.request.get(site.address + link)
        assert given.ok
        assert given.body().startswith(kind)
        assert given.headers["cache-control"] == "no-store"
    assert headline == ASK
    page.goto(site.address + site.slip)
    assert BLANK in page.inner_text("main")
    assert MELATI in page.inner_text("main")
    page.goto(site.address + site.slip[:-1] + ("A" if site.slip[-1] != "A" else "B"))
    assert BLANK not in page.inner_text("main")


def test_an_answer_that_the_register_has_overtaken_says_so(page: Page, site: Site) -> None:
    page.goto(site.address + site.outdated)
    assert "Daftar sudah berubah" in page.inner_text(".notice")
    assert "dihentikan sementara" in page.inner_text(".notice")


def test_a_company_is_looked_up_and_its_page_tells_the_story_of_its_licence(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.click("nav >> text=Daftar perusahaan")
    page.fill("#q", "karya satria")
    page.locator("form[role=search] button").click()
    page.click(f"text={KARYA}")
    story = page.inner_text("main")
    days = ["2 Januari 2024", "5 Agustus 2024", "3 Februari 2025", "4 Mei 2025"]
    assert [day for day in days if day not in story] == []
    assert page.locator("a[href='tel:+622183041470']").count() >= 1
    page.click("main >> text=Cek nomor yang menghubungi Anda")
    assert urlsplit(page.url).path == "/"


def test_the_english_pages_stay_english_from_question_to_story(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.click("nav >> text=English")
    page.fill("#message", f"{KARYA} {STRANGER}")
    page.locator("button.main-button").first.click()
    page.wait_for_url("**/k/*")
    assert page.inner_text("h1").strip() == "Ask an officer first"
    page.click("header nav a >> nth=0")
    page.fill("#q", "karya satria")
    page.locator("form[role=search] button").click()
    page.click(f"main >> text={KARYA}")
    assert page.locator("html").get_attribute("lang") == "en"
    assert "January 2024" in page.inner_text("main")


def test_reload_and_back_never_send_twice_and_never_lose_what_was_typed(page: Page, site: Site) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method))
    answered(page, site, message=REVOKED)
    first = page.url
    page.reload()
    assert page.url == first
    page.go_back()
    assert sent.count("POST") == 1
    assert page.input_value("#message") == REVOKED


def test_no_script_is_needed_for_any_walk(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.set_content("<p id=p>no</p><script>document.getElementById('p').textContent = 'yes'</script>")
    assert page.inner_text("#p") == "no"
