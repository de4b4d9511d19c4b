"""How officers come in, as people do it: the operator's command line, a link, a password, a phone that shows codes."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import StringIO

import pyotp
from playwright.sync_api import Page

from tests.support.whole_site import Site
from verify import cli
from verify.store.officers import Role
from verify.web.officers.guard import DOOR, HOME

PASSWORD = "kopi susu pagi hari"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """What stands in somebody's phone; `codes` are the recovery codes on paper."""

    secret: str
    codes: tuple[str, ...]

    def code(self, *, later: int = 0) -> str:
        """The code that it shows so many steps of half a minute from now: a code is used up by coming in with it."""
        return pyotp.TOTP(self.secret).at(_now() + later * timedelta(seconds=30))


def commanded(site: Site, *words: str) -> tuple[int, str]:
    """Exit status and output of `verify` with these words, beside the service."""
    given = {"CEKDULU_VAR_DIR": str(site.folder / "var"), "CEKDULU_DATABASE_URL": site.database_url}
    with environment(given), redirect_stdout(StringIO()) as said:
        try:
            status = cli.main(words)
        except SystemExit as end:
            status = int(end.code or 0)
    return status, said.getvalue()


@contextmanager
def environment(given: dict[str, str]) -> Iterator[None]:
    """This process with these settings until the block ends."""
    before = {name: os.environ.get(name) for name in given}
    os.environ.update(given)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def new_office(site: Site, name: str, *more: str) -> str:
    """The id of an office that the operator makes."""
    status, said = commanded(site, "office", "add", name, "--area", "52.03", *more)
    found = re.search(r"\bo[0-9]{6,}\b", said)
    assert (status, found is not None) == (0, True), said
    return found.group() if found else ""


def invited(site: Site, office: str, role: Role, login: str) -> str:
    """The link that the operator hands over."""
    words = ("account", "invite", login, "--office", office, "--role", role, "--name", "Wayan Contoh")
    status, said = commanded(site, *words, "--address", site.address)
    assert status == 0, said
    return said.strip()


def follow(page: Page, link: str) -> None:
    """Open the link and choose a password."""
    page.goto(link)
    page.fill("#new", PASSWORD)
    page.fill("#again", PASSWORD)
    page.click("main .main-button")


def set_up_phone(page: Page, site: Site) -> Phone:
    """Set up the code, as the page for it says."""
    page.goto(f"{site.address}{HOME}/akun/kode")
    page.click("summary")
    secret = page.inner_text("details .code").replace(" ", "")
    page.fill("#code", pyotp.TOTP(secret).at(_now()))
    page.click("main .main-button")
    page.wait_for_selector(".recovery")
    return Phone(secret=secret, codes=tuple(page.locator(".recovery .code").all_inner_texts()))


def knock(page: Page, site: Site, login: str, password: str = PASSWORD) -> None:
    """Fill in the door's form."""
    page.goto(site.address + DOOR)
    page.fill("#login", login)
    page.fill("#password", password)
    page.click("main .main-button")


def sign_out(page: Page) -> None:
    """Leave by the button that every page has."""
    page.click("form[action$=keluar] button")
    page.wait_for_url("**/masuk*")


def _now() -> datetime:
    return datetime.now(UTC)
