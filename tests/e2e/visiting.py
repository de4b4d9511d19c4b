"""One visit to one state of one page, and all that a browser sees of it.

That is: what it asked for and was told, how wide the page is, and what axe finds. Each state is visited once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import ConsoleMessage, Page, Response

from tests.e2e.states import State
from tests.support.browser import BrowserContext
from tests.support.whole_site import Site

WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa")
PHONES = (360, 320)
_OPEN_FOLDS = "document.querySelectorAll('details').forEach(one => one.open = true)"
_WIDTH = "document.documentElement.scrollWidth"


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visit showed. `barriers` break WCAG 2.2 AA, `advice` is axe's best practice; `widths` by phone width."""

    state: State
    responses: tuple[Response, ...]
    console: tuple[str, ...]
    history: tuple[str, ...]
    barriers: tuple[str, ...]
    advice: tuple[str, ...]
    widths: dict[int, int]
    language: str

    @property
    def hosts(self) -> set[str]:
        """Whom the browser asked."""
        return {urlsplit(one.url).netloc for one in self.responses}

    @property
    def pages(self) -> tuple[Response, ...]:
        """What came as a page of its own, or led to one."""
        return tuple(one for one in self.responses if one.request.resource_type == "document")


def visit(context: BrowserContext, site: Site, state: State) -> Visit:
    """Bring the window's page into the state, look at all of it, folds opened, and give what was seen.

    One page serves every visit, for a new one costs more than all that is looked at; it comes from a blank page, with
    no history and no cookie.
    """
    page = context.pages[0] if context.pages else context.new_page()
    context.clear_cookies()
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": PHONES[0], "height": 640})
    try:
        return _visited(page, site, state)
    except Exception:
        page.close()  # the next state begins on another one
        raise


def _visited(page: Page, site: Site, state: State) -> Visit:
    with _heard(page) as (responses, console):
        _forget(page)
        state.reach(page, site)
        history = _history(page)
        page.evaluate(_OPEN_FOLDS)
        held, advised = _parted(axe(page, [*WCAG, "best-practice"]))
        page.emulate_media(color_scheme="dark")
        dark, _ = _parted(axe(page, ["cat.color"]))
        return Visit(
            state=state,
            responses=tuple(responses),
            # An error page is one that was asked for.
            console=tuple(line for line in console if not line.startswith("Failed to load resource")),
            history=history,
            barriers=(*held, *(f"dark: {one}" for one in dark)),
            advice=tuple(advised),
            widths={width: _width(page, width) for width in PHONES},
            language=page.locator("html").get_attribute("lang") or "",
        )


@contextmanager
def _heard(page: Page) -> Iterator[tuple[list[Response], list[str]]]:
    """What comes to a page and what is said on its console, until the block ends."""
    responses: list[Response] = []
    console: list[str] = []

    def came(response: Response) -> None:
        responses.append(response)

    def said(message: ConsoleMessage) -> None:
        console.append(message.text)

    page.on("response", came)
    page.on("console", said)
    yield responses, console
    page.remove_listener("response", came)
    page.remove_listener("console", said)


def _forget(page: Page) -> None:
    """Leave the last state: a blank page without a history."""
    page.goto("about:blank")
    session = page.context.new_cdp_session(page)
    session.send("Page.resetNavigationHistory")
    session.detach()


def axe(page: Page, tags: list[str]) -> list[dict[str, Any]]:
    """The violations of the rules with one of these tags that axe finds on the page as it stands."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    options = {"resultTypes": ["violations"], "runOnly": tags}
    return list(page.evaluate(f"axe.run({json.dumps(options)}).then(found => found.violations)"))


def _parted(violations: list[dict[str, Any]]) -> tuple[list[str], list[str]]:
    """Those that break WCAG, and the rest."""
    held = [one for one in violations if set(one["tags"]) & set(WCAG)]
    return [_told(one) for one in held], [_told(one) for one in violations if one not in held]


def _told(violation: dict[str, Any]) -> str:
    where = "; ".join(f"{node['target']} {node['html'][:120]}" for node in violation["nodes"][:3])
    return f"{violation['id']}: {violation['help']}: {where}"


def _width(page: Page, width: int) -> int:
    page.set_viewport_size({"width": width, "height": 640})
    return int(page.evaluate(_WIDTH))


def _history(page: Page) -> tuple[str, ...]:
    """Every address that the Back and Forward buttons know."""
    session = page.context.new_cdp_session(page)
    entries = session.send("Page.getNavigationHistory")["entries"]
    session.detach()
    return tuple(str(one["url"]) for one in entries)
