"""The pages as a person meets them: a real browser without scripts, a cheap phone's screen, a keyboard, paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from playwright.sync_api import Page

from tests.support.browser import Browser, BrowserContext
from tests.support.server import serving
from tests.web.running import KARYA, KARYA_ID, PERSON_PHONE, REVOKED

PHONE_WIDTHS = [320, 360]


@pytest.fixture
def address(app: Flask) -> Iterator[str]:
    with serving(app) as url:
        yield url


def answered(page: Page, address: str, message: str) -> None:
    page.goto(address)
    page.fill("#message", message)
    page.click("button.main-button >> nth=0")


def test_ask_and_answer_by_keyboard_alone(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.wait_for_selector("textarea:focus")  # the box has the focus by itself, a moment after the page is there
    page.keyboard.type(f"{REVOKED} {PERSON_PHONE}")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/k/*")
    assert page.inner_text("h1") == "Jangan bayar dan jangan berangkat dulu"
    reached = set()
    for _ in range(30):
        page.keyboard.press("Tab")
        focused = page.locator("body :focus")
        if focused.count():
            reached.add(focused.get_attribute("href") or focused.inner_text())
    assert {"tel:110", "tel:129", "tel:08001000", "Kenapa jawabannya begini"} <= reached


def test_the_folded_fields_open_and_ask_by_keyboard(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type(KARYA)
    page.keyboard.press("Tab")
    page.keyboard.type(PERSON_PHONE)
    page.keyboard.press("Enter")
    page.wait_for_url("**/k/*")
    assert page.inner_text("h1") == "Tanya petugas dulu"


@pytest.mark.parametrize("width", PHONE_WIDTHS)
@pytest.mark.parametrize("path", ["/", "/agen", f"/agen/{KARYA_ID}", "/tentang", "/tabel", "/nowhere", "answer"])
def test_no_page_scrolls_sideways_on_a_small_phone(
    browser: BrowserContext, address: str, path: str, width: int
) -> None:
    page = browser.new_page()
    page.set_viewport_size({"width": width, "height": 640})
    if path == "answer":
        answered(page, address, f"{KARYA} {PERSON_PHONE} ke Taiwan")
    else:
        page.goto(address + path)
    while (folded := page.locator("details:not([open]) > summary:visible")).count():
        folded.first.click()
    assert content_width(page) <= width


def test_letters_of_double_size_still_fit(chromium: Browser, address: str) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 640}, bypass_csp=True)
    page = context.new_page()
    answered(page, address, f"{KARYA} {PERSON_PHONE}")
    page.add_style_tag(content="html { font-size: 225% !important; }")
    width = content_width(page)
    context.close()
    assert width <= 360


def test_every_target_of_a_thumb_is_large_enough(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    answered(page, address, f"{KARYA} {PERSON_PHONE}")
    for target in page.locator("button, summary, .button, .top a, .help a, .reply, select").all():
        box = target.bounding_box()
        if box is not None:
            assert box["height"] >= 44, target.inner_text()


def test_the_answer_and_the_button_stand_on_the_first_screen_of_a_phone(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    page.goto(address)
    button = page.locator("button.main-button >> nth=0").bounding_box()
    assert button is not None
    assert button["y"] + button["height"] <= 640
    answered(page, address, REVOKED)
    headline = page.locator("h1").bounding_box()
    assert headline is not None
    assert headline["y"] + headline["height"] <= 320


def test_reload_and_back_never_send_twice_and_never_lose_what_was_typed(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method))
    answered(page, address, REVOKED)
    first = page.url
    page.reload()
    assert page.url == first
    page.go_back()
    assert sent.count("POST") == 1
    assert page.input_value("#message") == REVOKED


def test_questions_and_corrections_go_from_answer_to_answer(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    answered(page, address, f"Lowongan Taiwan {KARYA}, perawat, WA {PERSON_PHONE}")
    first = page.url
    page.locator("fieldset#V1").get_by_label("Ya", exact=True).check()
    page.click("#lagi > button")
    assert page.inner_text("h1") == "Jangan bayar dan jangan berangkat dulu"
    page.reload()
    page.locator("fieldset#V1").get_by_label("Tidak", exact=True).check()
    page.click("summary:has-text('Betulkan')")
    page.fill("#phones", "(021) 8304-1470")
    page.click(".inner button")
    assert page.inner_text("#dibaca dl").split("\n")[:4] == ["Perusahaan", KARYA, "Nomor", "(021) 8304-1470"]
    page.goto(first)
    assert page.input_value("#phones") == PERSON_PHONE
    assert not [url for url in sent if "3456" in url or "8304" in url]


def test_the_answer_opens_on_another_phone(browser: BrowserContext, chromium: Browser, address: str) -> None:
    page = browser.new_page()
    answered(page, address, REVOKED)
    other = chromium.new_context(java_script_enabled=False)
    again = other.new_page()
    again.goto(page.url)
    headline = again.inner_text("h1")
    other.close()
    assert headline == page.inner_text("h1")


def test_on_paper_stand_the_answer_the_code_and_room_to_sign(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    answered(page, address, f"{KARYA} {PERSON_PHONE}")
    page.emulate_media(media="print")
    seen = page.inner_text("body")
    for said in ("Tanya petugas dulu", page.url.rpartition("/")[2], "(021) 8304-1470", "0800-1000", "Petugas"):
        assert said in seen
    for hidden in ("Kirim lewat WhatsApp", "Kenapa jawabannya begini", "Daftar perusahaan"):
        assert hidden not in seen


def test_no_page_breaks_its_own_policy(browser: BrowserContext, address: str) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("response", lambda response: said.append(response.url) if response.status >= 400 else None)
    for path in ("/", "/agen", f"/agen/{KARYA_ID}", "/tentang", "/tabel"):
        page.goto(address + path)
    answered(page, address, REVOKED)
    assert said == []


def test_the_docs_page_shows_the_calls(chromium: Browser, address: str) -> None:
    context = chromium.new_context()  # with scripts: it is the one page that runs any
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(f"{address}/api/docs")
    page.get_by_text("/api/v1/checks/batch").wait_for()
    context.close()
    assert [line for line in said if "Content Security Policy" in line] == []


def content_width(page: Page) -> float:
    """How far to the right anything reaches that does not scroll by itself."""
    boxes = (element.bounding_box() for element in page.locator("body *:visible:not(.skip):not(.scroll *)").all())
    return max(box["x"] + box["width"] for box in boxes if box is not None)
