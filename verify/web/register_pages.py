"""The pages about the register itself: its companies, one company, and what the data is (contract §2, ux.md)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import groupby
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, request

from verify.core.answer import CompanyStatus
from verify.errors import BadInput, NotFound
from verify.service.browsing import Wanted, source_views
from verify.web.agency_page import agency_page
from verify.web.intake_rows import intake_rows
from verify.web.public import correction_link, public
from verify.web.shell import link, locale, page, services, source_rows, t
from verify.wording.formats import long_date

register_pages = Blueprint("register_pages", __name__)

_LONGEST = 200


#: The statuses a company of the register can have.
BROWSED = (
    CompanyStatus.ACTIVE,
    CompanyStatus.SUSPENDED,
    CompanyStatus.PARTLY_SUSPENDED,
    CompanyStatus.REVOKED,
    CompanyStatus.EXPIRED,
    CompanyStatus.RETURNED,
    CompanyStatus.UNKNOWN_STATUS,
)


@register_pages.get("/agen")
def agencies() -> Response:
    """Look for companies by name. A number or an address in ``q`` is refused: addresses are kept in too many logs."""
    browser, wanted = services().browser, _wanted()
    places = [(where, tuple(there)) for where, there in groupby(browser.provinces(), lambda one: one.jurisdiction)]
    try:
        found = browser.find(wanted)
    except BadInput:
        mistake = t("page.agencies.no_numbers")
        tried = replace(wanted, q="")
        return page("agencies.html", http_status=422, statuses=BROWSED, places=places, wanted=tried, mistake=mistake)
    if found.page > found.pages:
        found = browser.find(replace(wanted, page=found.pages))
    asked = {"q": wanted.q, "province": wanted.province, "status": wanted.status}
    kept = {name: str(value) for name, value in asked.items() if value}

    def page_link(number: int) -> str:
        return link("/agen", **kept, page=str(number))

    shown = {"statuses": BROWSED, "places": places, "wanted": wanted, "found": found, "page_link": page_link}
    return public("agencies.html", **shown)


@register_pages.get("/agen/<path:agency_id>")
def agency(agency_id: str) -> Response:
    """Show one company with the dated history of its licence, as of ``?on_date=`` where one is given."""
    on_date = _day(request.args.get("on_date", ""))
    found = services().browser.one(agency_id, on_date)
    return public(
        "agency.html",
        found=found,
        shown=agency_page(found, locale(), today=services().browser.today()),
        asked_for=long_date(on_date, locale()) if on_date else None,
        correction_link=correction_link(found.entry.company.id),
    )


@register_pages.get("/tentang")
def about() -> Response:
    """Say what this is, how old the data is, what is kept and how to ask for a correction."""
    register = services().browser.register()
    rows = source_rows(source_views(register.sources, register.today))
    zone = ZoneInfo(services().settings.timezone)
    runs = intake_rows(register.sources, register.intake, zone)
    return public("about.html", sources=rows, runs=runs)


def _wanted() -> Wanted:
    """What the address asks for; a status or a page that there is not asks for any, or the first."""
    q, province, status = (request.args.get(name, "").strip()[:_LONGEST] for name in ("q", "province", "status"))
    known = CompanyStatus(status) if status in BROWSED else None
    return Wanted(q=q, status=known, province=province, page=_page_number())


def _page_number() -> int:
    written = request.args.get("page", "1")
    return int(written) if written.isascii() and written.isdigit() and 0 < int(written[:7]) == int(written) else 1


def _day(written: str) -> date | None:
    """The day an address names; a day that cannot be read is a page that does not exist."""
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise NotFound("There is no such day.") from None
