"""For whom the pages are: a keyboard, a thumb, large letters, paper, a phone without signal."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.e2e.states import ADVERT, ask
from tests.support.browser import Browser, BrowserContext
from tests.support.made_register import KARYA, REVOKED, STRANGER
from tests.support.whole_site import Site

SMALL = {"width": 360, "height": 640}


@pytest.fixture
def page(browser: BrowserContext) -> Page:
    page = browser.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    return page


def reached(page: Page, most: int = 60) -> list[str]:
    """What the Tab key comes by, in order, until it leaves the page: where a link leads, or what is written there."""
    found: list[str] = []
    for _ in range(most):
        page.keyboard.press("Tab")
        focused = page.locator("body :focus")
        if not focused.count():
            break
        found.append(focused.get_attribute("href") or focused.get_attribute("id") or focused.inner_text())
    return found


def test_ask_and_read_by_keyboard_alone(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.wait_for_selector("textarea:focus")  # the box has the focus by itself, a moment after the page is there
    page.keyboard.type(f"{REVOKED} {STRANGER}")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/k/*")
    assert page.inner_text("h1").strip() == "Jangan bayar dan jangan berangkat dulu"
    by = reached(page)
    assert by[0] == "#isi"
    assert {"tel:110", "tel:129", "tel:08001000", "Kenapa jawabannya begini"} <= set(by)
    assert [link for link in by if link.startswith("/tutup")] == [by[2]]


def test_skip_leads_past_the_top(page: Page, site: Site) -> None:
    page.goto(f"{site.address}/agen")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Langsung ke isi"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("id") == "q"


def test_the_folded_fields_open_and_ask_by_keyboard(page: Page, site: Site) -> None:
    page.goto(site.address)
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type(KARYA)
    page.keyboard.press("Tab")
    page.keyboard.type(STRANGER)
    page.keyboard.press("Enter")
    page.wait_for_url("**/k/*")
    assert page.inner_text("h1").strip() == "Tanya petugas dulu"


def test_a_question_and_a_choice_are_answered_by_keyboard(page: Page, site: Site) -> None:
    ask(page, site.address, company=f"{KARYA} Mandiri")
    page.wait_for_url("**/k/*")
    for box in (".choose input", "fieldset.ask input"):
        page.locator(box).first.focus()
        page.keyboard.press("Space")
        with page.expect_navigation():  # from one answer to the next: the address has the same form
            page.keyboard.press("Enter")
    assert KARYA in page.inner_text("main")
    assert page.locator("#tanya").count() == 1


def test_every_target_of_a_thumb_is_large_enough(page: Page, site: Site) -> None:
    ask(page, site.address, message=ADVERT)
    page.wait_for_url("**/k/*")
    for path in (page.url, site.address, f"{site.address}/agen?q=sumber", f"{site.address}/koreksi"):
        page.goto(path)
        for target in page.locator("button, summary, .button, .top a, .help a, .more a, .reply, .pick, select").all():
            box = target.bounding_box()
            if box is not None:
                assert box["height"] >= 44, f"{path}: {target.inner_text()}"


def test_the_button_and_the_headline_stand_on_the_first_screen_of_a_phone(page: Page, site: Site) -> None:
    page.goto(site.address)
    button = page.locator("button.main-button >> nth=0").bounding_box()
    assert button is not None
    assert button["y"] + button["height"] <= SMALL["height"]
    ask(page, site.address, message=REVOKED)
    headline = page.locator("h1").bounding_box()
    assert headline is not None
    assert headline["y"] + headline["height"] <= SMALL["height"] / 2


@pytest.mark.parametrize("path", ["/", "answer", "/agen", "/luring", "/koreksi"])
def test_letters_of_double_size_still_fit(chromium: Browser, site: Site, path: str) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 640}, bypass_csp=True)
    page = context.new_page()
    if path == "answer":
        ask(page, site.address, company=KARYA, phones=STRANGER)
        page.wait_for_url("**/k/*")
    else:
        page.goto(site.address + path)
    page.add_style_tag(content="html { font-size: 225% !important; }")
    width = page.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert width <= SMALL["width"]


def test_on_paper_stand_the_answer_the_code_and_room_to_sign(page: Page, site: Site) -> None:
    ask(page, site.address, company=KARYA, phones=STRANGER)
    page.wait_for_url("**/k/*")
    page.emulate_media(media="print")
    seen = page.inner_text("body")
    for said in ("Tanya petugas dulu", page.url.rpartition("/")[2], "(021) 8304-1470", "0800-1000", "Petugas"):
        assert said in seen
    for hidden in ("Kirim lewat WhatsApp", "Kenapa jawabannya begini", "Daftar perusahaan", "Tutup"):
        assert hidden not in seen


def test_without_a_network_the_page_once_visited_still_answers(chromium: Browser, site: Site) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(f"{site.address}/luring")
    page.wait_for_selector("#state:has-text('Siap dipakai tanpa internet')")
    context.set_offline(offline=True)
    page.reload()
    page.fill("#company", REVOKED)
    page.click("#ask button")
    page.wait_for_selector("#headline")
    revoked = page.inner_text("#outcome")
    page.fill("#company", KARYA)
    page.fill("#numbers", "021 8304 1470")
    page.click("#ask button")
    page.wait_for_selector("#outcome .check_first")
    own = page.inner_text("#outcome")
    context.close()
    assert "Jangan bayar dan jangan berangkat dulu" in revoked
    assert "29 Januari 2026" in revoked
    assert "disimpan di HP ini" in revoked
    assert "Tidak ada tanda bahaya" not in own


def test_the_docs_page_shows_the_calls(chromium: Browser, site: Site) -> None:
    context = chromium.new_context()  # with scripts, as the page without a network: no other page runs any
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{site.address}/api/docs")
    page.get_by_text("/api/v1/checks/batch").wait_for()
    context.close()
    assert [line for line in said if "Content Security Policy" in line] == []
