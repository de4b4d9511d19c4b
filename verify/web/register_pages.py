"""The pages about the register itself: its companies, one company, and what the data is (contract §2, ux.md)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, request

from verify.core.answer import Advice, Axis, CompanyStatus
from verify.errors import BadInput, NotFound
from verify.service.browsing import Wanted
from verify.service.figures import Figure, load_figures
from verify.web.about_page import sources_told
from verify.web.agency_page import agency_page
from verify.web.public import correction_link, public
from verify.web.shell import link, locale, page, services, t
from verify.wording.formats import grouped, long_date

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
    shown: dict[str, Any] = {
        "statuses": BROWSED,
        "places": places,
        # Under the name of their country where there are others than the default one's.
        "grouped": any(where != services().settings.default_origin for where, _ in places),
    }
    try:
        found = browser.find(wanted)
    except BadInput:
        tried, mistake = replace(wanted, q=""), t("page.agencies.no_numbers")
        return page("agencies.html", http_status=422, wanted=tried, mistake=mistake, **shown)
    if found.page > found.pages:
        found = browser.find(replace(wanted, page=found.pages))
    asked = {"q": wanted.q, "province": wanted.province, "status": wanted.status}
    kept = {name: str(value) for name, value in asked.items() if value}

    def page_link(number: int) -> str:
        return link("/agen", **kept, page=str(number))

    return public("agencies.html", wanted=wanted, found=found, page_link=page_link, **shown)


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


#: Where the about page leads on to.
_MORE = (("/metode", "methods"), ("/perubahan", "changes"), ("/privasi", "privacy"), ("/koreksi", "correct"))
# As the answer page names them; reports do not exist yet, and the register is what all of them ask.
_AXES = (Axis.COMPANY, Axis.CONTACT, Axis.LICENCE, Axis.ORDER, Axis.DESTINATION, Axis.OFFER)


@register_pages.get("/tentang")
def about() -> Response:
    """Say what this is, who runs it, and of each list how old it is and how reading it went."""
    told = sources_told(services().browser.register(), locale(), ZoneInfo(services().settings.timezone))
    return public("about.html", sources=told, more=_MORE)


@register_pages.get("/metode")
def methods() -> Response:
    """Explain advice, axes and matching, and quote what was measured last."""
    measured = load_figures(services().settings.config_dir)
    return public(
        "methods.html",
        advices=tuple(Advice),
        axes=_AXES,
        measured_on=measured.measured_on,
        commit=measured.commit,
        figures=[(name, _quoted(one)) for name, one in measured.figures],
    )


@register_pages.get("/privasi")
def privacy() -> Response:
    """Say what is kept, what is not, and for how long."""
    return public("privacy.html")


def _quoted(one: Figure) -> str:
    percent = {"percent": one.percent if locale() == "en" else one.percent.replace(".", ",")} if one.percent else {}
    right, of = (grouped(number, locale()) for number in (one.right, one.of))
    return t("page.methods.figure", right=right, of=of, **percent)


def _wanted() -> Wanted:
    """What the address asks for; a status or a page that there is not asks for any, or the first."""
    q, province, status = (request.args.get(name, "").strip()[:_LONGEST] for name in ("q", "province", "status"))
    known = CompanyStatus(status) if status in BROWSED else None
    return Wanted(q=q, status=known, province=province, page=_page_number(), first=services().settings.default_origin)


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
