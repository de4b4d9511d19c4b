"""Every state of the door, the own account and an admin's office: how one comes there (read by officers.py).

Whoever comes in by an invitation was invited on the admin's page a moment before.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

import pyotp
from playwright.sync_api import Page

from tests.support.whole_site import Site
from verify.store.officers import Role
from verify.web.officers.guard import COOKIE, HOME

Reach = Callable[[Page, Site], None]
PASSWORD = "kopi susu pagi hari"
_LOGINS = (f"petugas-{letter}{other}" for letter, other in itertools.product("abcdefghijklmnopqrstuvwxyz", repeat=2))


def _as(page: Page, site: Site, role: Role) -> None:
    host = site.address.removeprefix("http://").partition(":")[0]
    page.context.add_cookies([{"name": COOKIE, "value": site.sessions[role], "domain": host, "path": HOME}])


def _invite(page: Page, site: Site, role: Role) -> str:
    """Invite somebody as the admin, and give the login; the page shows the link."""
    login = next(_LOGINS)
    _as(page, site, Role.ADMIN)
    page.goto(f"{site.address}/petugas/kantor")
    page.fill("#name", "Wayan Contoh")
    page.fill("#login", login)
    page.select_option("#role", role)
    page.click("form[action$=undang] .main-button")
    page.wait_for_selector("#link")
    return login


def _open_link(page: Page, site: Site, role: Role) -> str:
    """Follow the link as the one who was invited, in a browser that nobody is signed in to."""
    login = _invite(page, site, role)
    link = page.input_value("#link")
    page.context.clear_cookies()
    page.goto(link)
    return login


def _come_in(page: Page, site: Site, role: Role) -> str:
    login = _open_link(page, site, role)
    page.fill("#new", PASSWORD)
    page.fill("#again", PASSWORD)
    page.click(".main-button")
    return login


def _set_up(page: Page, site: Site, role: Role) -> str:
    """Come in and set up the code; the page shows the recovery codes."""
    login = _come_in(page, site, role)
    page.goto(f"{site.address}/petugas/akun/kode")
    key = re.search(r'<p class="code">([A-Z2-7 ]+)<', page.content())
    assert key is not None
    page.fill("#code", pyotp.TOTP(key.group(1).replace(" ", "")).now())
    page.click(".main-button")
    page.wait_for_selector(".recovery")
    return login


def _door_wrong(page: Page, site: Site) -> None:
    page.context.clear_cookies()
    page.goto(f"{site.address}/petugas/masuk?ke=/petugas/meja")
    page.fill("#login", next(_LOGINS))
    page.fill("#password", "bukan kata sandinya")
    page.click(".main-button")
    page.wait_for_selector(".mistakes")


def _door_code(page: Page, site: Site) -> None:
    login = _set_up(page, site, Role.VILLAGE)
    page.click(".officer-bar button")
    page.fill("#login", login)
    page.fill("#password", PASSWORD)
    page.click(".main-button")
    page.click("summary")
    page.fill("#recovery", "00000-00000")
    page.click("details button")
    page.wait_for_selector("#recovery-mistake")


def _invitation_wrong(page: Page, site: Site) -> None:
    _open_link(page, site, Role.ADMIN)
    page.fill("#new", "password1234")
    page.fill("#again", "password1234")
    page.click(".main-button")
    page.wait_for_selector("#new-mistake")


def _own(page: Page, site: Site) -> None:
    login = _come_in(page, site, Role.DESK)
    page.context.clear_cookies()
    page.goto(f"{site.address}/petugas/masuk")
    page.fill("#login", login)
    page.fill("#password", PASSWORD)
    page.click(".main-button")
    page.goto(f"{site.address}/petugas/akun")
    page.fill("#old", PASSWORD)
    page.fill("#new", "kopi")
    page.click("form[action$=sandi] .main-button")
    page.wait_for_selector("#new-mistake")


def _lapsed(page: Page, site: Site) -> None:
    _come_in(page, site, Role.DESK)
    page.goto(f"{site.address}/petugas/akun")
    page.context.clear_cookies(name=COOKIE)
    page.click("form[action$=sandi] .main-button")
    page.wait_for_selector("main ol")


def _second_factor(page: Page, site: Site) -> None:
    _come_in(page, site, Role.ADMIN)
    page.wait_for_selector(".qr")


def _recovery_codes(page: Page, site: Site) -> None:
    _set_up(page, site, Role.VILLAGE)


def _office_link(page: Page, site: Site) -> None:
    _invite(page, site, Role.DESK)


STATES: dict[str, Reach] = {
    "door_wrong": _door_wrong,
    "door_code": _door_code,
    "invitation_wrong": _invitation_wrong,
    "second_factor": _second_factor,
    "recovery_codes": _recovery_codes,
    "own": _own,
    "office_link": _office_link,
    "lapsed": _lapsed,
}
