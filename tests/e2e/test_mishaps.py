"""What goes wrong: nothing typed, too much typed, no register, a service that restarts, somebody who must leave."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from flask import Flask
from playwright.sync_api import Page, Route

from tests.e2e.states import ask
from tests.support.browser import Browser, BrowserContext
from tests.support.made_register import KARYA, REVOKED, STRANGER
from tests.support.server import serving
from tests.support.whole_site import Site
from tests.web.running import Serve
from verify.settings import Settings
from verify.web.errors import RETRY_SECONDS


@pytest.fixture
def page(browser: BrowserContext) -> Page:
    page = browser.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    return page


def held_at(page: Page, field: str) -> str:
    """The mistake said of a field: on top, where it leads to the field, and next to it, where it is read with it."""
    summary = page.locator(f".mistakes a[href='#{field}']")
    assert summary.count() == 1
    box = page.locator(f"#{field}")
    assert box.get_attribute("aria-invalid") == "true"
    assert f"{field}-mistake" in (box.get_attribute("aria-describedby") or "")
    said = page.inner_text(f"#{field}-mistake")
    assert summary.inner_text() == said
    return said


def test_an_empty_box_is_said_on_top_and_at_the_box(page: Page, site: Site) -> None:
    ask(page, site.address, message="")
    assert "masih kosong" in held_at(page, "message")
    page.click(".mistakes a")
    assert urlsplit(page.url).fragment == "message"


def test_twenty_thousand_letters_are_refused_and_kept(page: Page, site: Site) -> None:
    typed = (f"Lowongan {KARYA} " * 800)[:20_000]
    ask(page, site.address, message=typed)
    assert "terlalu panjang" in held_at(page, "message")
    assert page.input_value("#message") == typed


def test_a_day_that_has_not_come_is_refused_and_everything_typed_is_kept(page: Page, site: Site) -> None:
    ask(page, site.address, company=KARYA, on_date="2031-01-29")
    assert "masa depan" in held_at(page, "on_date")
    assert page.input_value("#company") == KARYA
    assert page.locator("#company").is_visible()


def test_a_register_that_is_missing_is_said_and_nothing_typed_is_lost(page: Page, site: Site) -> None:
    page.goto(site.unread)
    assert "tidak dapat dibuka" in page.inner_text("footer")
    with page.expect_response(lambda one: one.request.method == "POST") as waited:
        ask(page, site.unread, message=f"{KARYA} {STRANGER}")
    assert waited.value.status == 503
    assert waited.value.headers["retry-after"] == str(RETRY_SECONDS)
    assert "Isian Anda masih ada" in page.inner_text(".mistakes")
    assert "0800-1000" in page.inner_text("footer")
    assert page.input_value("#message") == f"{KARYA} {STRANGER}"


def test_an_answer_that_is_kept_no_longer_says_what_to_do(page: Page, site: Site) -> None:
    response = page.goto(f"{site.address}/k/0000-0000-00000")
    assert response is not None
    assert response.status == 404
    assert "30 hari" in page.inner_text("main")
    page.click("main a")
    assert urlsplit(page.url).path == "/"


def test_an_open_page_outlives_a_restart(browser: BrowserContext, serve: Serve, loaded: Settings) -> None:
    page = browser.new_page()
    with serving(serve(loaded)) as address:
        page.goto(address)
        page.fill("#message", REVOKED)
    with serving(serve(loaded), port=urlsplit(address).port or 0):
        page.locator("button.main-button").first.click()
        page.wait_for_url("**/k/*")
        answer = page.url
    with serving(serve(loaded), port=urlsplit(address).port or 0):
        page.goto(answer)
        assert page.locator("#headline").count() == 1


def test_a_question_sent_while_the_service_is_away_is_answered_by_reloading(
    browser: BrowserContext, serve: Serve, loaded: Settings
) -> None:
    page = browser.new_page()
    with serving(serve(loaded)) as address:
        page.goto(address)
        page.fill("#message", REVOKED)
    page.locator("button.main-button").first.click()
    page.wait_for_url("chrome-error://**")
    with serving(serve(loaded), port=urlsplit(address).port or 0):
        page.reload()
        page.wait_for_url("**/k/*")
        assert page.locator("#headline").count() == 1


def test_too_many_questions_say_when_to_come_back(browser: BrowserContext, serve: Serve, loaded: Settings) -> None:
    page = browser.new_page()
    app: Flask = serve(loaded.with_changes(rate_limit_post="1/minute"))
    with serving(app) as address:
        ask(page, address, message=REVOKED)
        page.wait_for_url("**/k/*")
        with page.expect_response(lambda one: one.request.method == "POST") as waited:
            ask(page, address, message=REVOKED)
        assert waited.value.status == 429
        assert waited.value.headers["retry-after"].isdigit()
        assert "mungkin bukan dari Anda" in page.inner_text(".mistakes")
        assert page.input_value("#message") == REVOKED


@pytest.fixture
def away(chromium: Browser) -> Iterator[Page]:
    """A phone for which every other host is one quiet page."""
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})

    def quiet(route: Route) -> None:
        route.fulfill(body="<title>Elsewhere</title>", content_type="text/html")

    context.route(lambda url: urlsplit(url).hostname != "127.0.0.1", quiet)
    yield context.new_page()
    context.close()


def test_tutup_leaves_at_once_and_takes_every_cookie_along(away: Page, site: Site) -> None:
    ask(away, site.address, company=KARYA, phones=STRANGER)
    away.wait_for_url("**/k/*")
    assert away.context.cookies()
    box = away.locator("a.exit").bounding_box()
    assert box is not None
    assert box["y"] + box["height"] < 120
    told: dict[str, str] = {}
    away.on("request", lambda request: told.update(request.headers) if "127.0.0.1" not in request.url else None)
    with away.expect_response("**/tutup*") as left:
        away.click("a.exit")
    away.wait_for_url(lambda url: "127.0.0.1" not in url)
    assert left.value.status == 303
    assert left.value.header_value("clear-site-data")
    assert away.context.cookies() == []
    assert "referer" not in told
