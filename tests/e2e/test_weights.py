"""What the two pages that everybody needs cost a phone with one bar of signal; `pytest -rP` prints the figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin
from urllib.request import urlopen

import pytest
from playwright.sync_api import CDPSession, Page

from tests.e2e.states import ADVERT, ask
from tests.support.browser import Browser
from tests.support.whole_site import Site

MOST_BYTES = 14 * 1024
#: 2G as a bad evening has it: bytes a second down and up, and milliseconds before anything comes.
SLOW = {"offline": False, "latency": 300, "downloadThroughput": 250_000 / 8, "uploadThroughput": 50_000 / 8}
#: The first thing to read and the whole page, in milliseconds: only a page that grew tenfold misses them.
MOST_WAIT = 15_000
_TIMES = """() => ({
  first: performance.getEntriesByType('paint').find(one => one.name === 'first-contentful-paint')?.startTime,
  whole: performance.getEntriesByType('navigation')[0].loadEventEnd})"""


@dataclass(slots=True)
class Wire:
    """What came over the wire for one page: addresses in order, bytes with their headers, and how it was packed."""

    asked: list[str] = field(default_factory=list)
    bytes: int = 0
    packed: set[str] = field(default_factory=set)


@contextmanager
def wired(page: Page) -> Iterator[tuple[CDPSession, Wire]]:
    """Listen at the wire of a page that keeps nothing and takes gzip, as the oldest proxies leave it."""
    session, wire = page.context.new_cdp_session(page), Wire()

    def asked(event: dict[str, dict[str, str]]) -> None:
        if not event["request"]["url"].startswith("data:"):  # such as the browser's own picture of a calendar
            wire.asked.append(event["request"]["url"])

    def answered(event: dict[str, dict[str, Any]]) -> None:
        if not event["response"]["url"].startswith("data:"):
            wire.packed.add(_packing(event["response"]["headers"]))

    def finished(event: dict[str, float]) -> None:
        wire.bytes += int(event["encodedDataLength"])

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.responseReceived", answered)
    session.on("Network.loadingFinished", finished)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.setExtraHTTPHeaders", {"headers": {"Accept-Encoding": "gzip"}})
    yield session, wire
    session.detach()


def _packing(headers: dict[str, str]) -> str:
    return next((value for name, value in headers.items() if name.lower() == "content-encoding"), "plain")


@pytest.fixture
def answer(chromium: Browser, site: Site) -> Iterator[Page]:
    """A phone that has just been given an answer with much in it: a copied name, questions, what was understood."""
    context = chromium.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    ask(page, site.address, message=ADVERT)
    page.wait_for_url("**/k/*")
    yield page
    context.close()


@pytest.mark.parametrize("name", ["home", "answer"])
def test_a_page_weighs_fourteen_kilobytes_at_most_and_is_one_request(answer: Page, site: Site, name: str) -> None:
    url = site.address + "/" if name == "home" else answer.url
    page = answer.context.new_page()
    with wired(page) as (_, wire):
        page.goto(url)
    icon = _icon_bytes(page)
    print(f"{name}: {wire.bytes} bytes of page, {icon} of icon, {len(wire.asked)} requests")
    assert wire.packed == {"gzip"}
    assert wire.asked == [url]
    assert wire.bytes + icon <= MOST_BYTES


@pytest.mark.parametrize("name", ["home", "answer"])
def test_a_page_comes_over_2g(answer: Page, site: Site, name: str) -> None:
    url = site.address + "/" if name == "home" else answer.url
    page = answer.context.new_page()
    with wired(page) as (session, wire):
        session.send("Network.emulateNetworkConditions", SLOW)
        page.goto(url)
        page.wait_for_function("performance.getEntriesByType('navigation')[0].loadEventEnd > 0")
        times = page.evaluate(_TIMES)
    said = f"{name} over 2G: first paint {times['first']:.0f} ms, whole {times['whole']:.0f} ms, {wire.bytes} bytes"
    print(said)
    assert max(times.values()) < MOST_WAIT


def _icon_bytes(page: Page) -> int:
    """What a browser with tabs fetches besides: the icon, once in its life."""
    found = re.search(r'<link rel="icon" href="([^"]+)"', page.content())
    if found is None or found.group(1).startswith("data:"):
        return 0
    with urlopen(urljoin(page.url, found.group(1))) as icon:  # noqa: S310 - our own address
        return len(icon.read()) + len(str(icon.headers))
