"""A headless Chromium for tests: Debian's own, driven by playwright, closed off from everything but this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Error, sync_playwright

__all__ = ["CHROMIUM", "Browser", "BrowserContext", "running"]

CHROMIUM = Path("/usr/bin/chromium")
_FLAGS = (
    "--no-sandbox",  # as root Chromium has no sandbox; the pages are our own
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)


@contextmanager
def running() -> Iterator[Browser]:
    """Run a browser until the block ends; RuntimeError with the reason where it cannot start."""
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(_FLAGS))
        except Error as error:
            raise RuntimeError(str(error)) from None
        try:
            yield browser
        finally:
            browser.close()
