"""`make shots`: a picture of every page in every state, on a phone and on a desk, in light and dark, into var/shots/.

They are for people to look at; nothing compares them. Words after the command choose states by a part of their name;
`--docs` makes the pictures of docs/petugas/ instead, each from its own state.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Page

from tests.e2e.officers import OFFICER_STATES
from tests.e2e.pictures import PICTURES, Picture
from tests.e2e.states import STATES, State
from tests.support.browser import CHROMIUM, Browser, BrowserContext, running
from tests.support.whole_site import Site, whole_site

FOLDER = Path(__file__).resolve().parents[2] / "var" / "shots"
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")


def main() -> int:
    """Make the pictures and give the exit status: 1 where this machine has no browser."""
    if not CHROMIUM.exists():
        sys.stderr.write(f"No pictures: this machine lacks {CHROMIUM}.\n")
        return 1
    if sys.argv[1:2] == ["--docs"]:
        return _docs(sys.argv[2:])
    wanted = [
        one for one in (*STATES, *OFFICER_STATES) if not sys.argv[1:] or any(word in one.name for word in sys.argv[1:])
    ]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, whole_site(Path(folder)) as site, running() as browser:
        for state in wanted:
            _take(browser, site, state)
            print(state.name, flush=True)
    print(f"{len(wanted) * len(WIDTHS) * len(SCHEMES)} pictures in {FOLDER}")
    return 0


def _docs(words: list[str]) -> int:
    """Draw the pictures of the docs, or those with one of the words in their name; 1 where one could not be drawn."""
    wanted = [one for one in PICTURES if not words or any(word in one.name for word in words)]
    failed = 0
    with tempfile.TemporaryDirectory() as folder, whole_site(Path(folder)) as site, running() as browser:
        for picture in wanted:
            failed += _illustrate(browser, site, picture)
    return min(failed, 1)


def _illustrate(browser: Browser, site: Site, picture: Picture) -> int:
    context = browser.new_context(java_script_enabled=picture.state.scripts, locale="id-ID")
    try:
        page = context.new_page()
        picture.state.reach(page, site)
        picture.take(page)
    except Exception as fault:  # noqa: BLE001 - as in _take
        sys.stderr.write(f"{picture.name}: {fault}\n")
        return 1
    finally:
        context.close()
    print(f"{picture.path.name}: {picture.path.stat().st_size:,} bytes", flush=True)
    return 0


def _take(browser: Browser, site: Site, state: State) -> None:
    """Four pictures of one state; a failed one is said and left out, so that the others can still be looked at."""
    context = browser.new_context(java_script_enabled=state.scripts, locale="id-ID")
    try:
        _picture(context, site, state)
    except Exception as fault:  # noqa: BLE001 - the root of a program for people: what fails is named
        sys.stderr.write(f"{state.name}: {fault}\n")
    finally:
        context.close()


def _picture(context: BrowserContext, site: Site, state: State) -> None:
    page = context.new_page()
    state.reach(page, site)
    if state.scripts:
        page.evaluate("window.scrollTo(0, 0)")  # a script may have led to its answer
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        for scheme in SCHEMES:
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            page.screenshot(path=FOLDER / f"{state.name}-{width}-{scheme}.png", full_page=True)
    if urlsplit(page.url).path.startswith("/k/") and page.locator("a[href*='.png']").count():
        _papers(page, state)


def _papers(page: Page, state: State) -> None:
    """The slip and the card of an answer, as they are handed out."""
    for ending in ("pdf", "png"):
        link = page.locator(f"a[href*='.{ending}']").first.get_attribute("href") or ""
        given = page.context.request.get(urljoin(page.url, link))
        (FOLDER / f"{state.name}-paper.{ending}").write_bytes(given.body())


if __name__ == "__main__":
    sys.exit(main())
