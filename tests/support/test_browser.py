from __future__ import annotations

from typing import TYPE_CHECKING
from wsgiref.types import StartResponse, WSGIEnvironment

from tests.support.browser import BrowserContext
from tests.support.server import serving

if TYPE_CHECKING:
    from collections.abc import Iterable


def _page(_: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Type", "text/html")])
    return [
        b"<!doctype html><title>t</title><h1>before</h1><script>document.querySelector('h1').innerText='x'</script>"
    ]


def test_browser_shows_a_local_page_without_running_its_scripts(browser: BrowserContext) -> None:
    with serving(_page) as address:
        page = browser.new_page()
        page.goto(address)
        assert page.inner_text("h1") == "before"
