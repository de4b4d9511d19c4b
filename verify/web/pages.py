"""The citizen's pages (contract §2, ux.md). Complete without a script; what is typed travels in POST bodies alone.

A parameter that a page does not know is let pass, unlike in the API: messengers hang their own on the links they share.
"""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, current_app, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.core.answer import CompanyStatus
from verify.errors import BadInput, NotFound
from verify.service.browsing import Wanted, offices, source_views
from verify.web import carried, forms
from verify.web.agency_page import agency_page
from verify.web.answer_page import Asked, Shown, answer_page
from verify.web.intake_rows import intake_rows
from verify.web.shell import link, locale, page, services, source_rows, t, template_values
from verify.wording.formats import long_date

pages = Blueprint("pages", __name__)
pages.app_context_processor(template_values)

# The front page may be taken back by the browser's Back button with what was typed in it; nobody else keeps it.
_BACK = "private, no-cache"
_PUBLIC = "no-cache"


@pages.get("/")
def home() -> Response:
    """Show the one box."""
    return page("home.html", form=forms.Form(), cache=_BACK)


@pages.post("/")
def ask() -> AnyResponse:
    """Check what was typed and go to the answer's own address; with a mistake, show the form again."""
    form = forms.read_form(request.form)
    checker = services().checker
    if form.empty:
        return home_again(forms.with_mistake(form, "message", "empty", locale()))
    try:
        claim = checker.read(forms.asked(form))
    except BadInput as refusal:
        longest = services().settings.max_message_chars
        return home_again(forms.refused(form, refusal, longest=longest, locale=locale()))
    given = checker.check(claim)
    response = redirect(link(f"/k/{given.code}"), 303)
    carry(response, carried.form_of(claim, given, locale(), before=form), given.code)
    return response


def carry(response: AnyResponse, form: forms.Form | None, code: str) -> None:
    """Hand the browser that asked what was understood, for the page of this one answer."""
    text = carried.sealed(form, code, _secret()) if form else None
    if text:
        response.set_cookie(
            carried.COOKIE,
            text,
            max_age=carried.KEPT_FOR,
            path=f"/k/{code}",
            secure=request.is_secure,
            httponly=True,
            samesite="Strict",
        )


def home_again(form: forms.Form, status: int = 422) -> Response:
    """Show the front page with what was typed and what is wrong with it."""
    return page("home.html", form=form, http_status=status)


@pages.get("/k/<code>")
def answer(code: str) -> AnyResponse:
    """Show a stored answer. A code typed in another way (small letters, no dashes) leads to the one address."""
    stored = services().checker.stored(code)
    if stored is None:
        raise NotFound("No stored check has this code.")
    given = stored.answer
    if code != given.code:
        return redirect(link(f"/k/{given.code}"), 302)
    zone = ZoneInfo(services().settings.timezone)
    changed = stored.status_now if stored.changed else None
    form = carried.opened(request.cookies.get(carried.COOKIE, ""), given.code, _secret())
    shown = answer_page(
        given,
        locale(),
        Shown(
            address=request.url_root.rstrip("/") + link(f"/k/{given.code}"),
            checked_on=given.checked_at.astimezone(zone).date(),
            changed=t(f"status.company.{changed}") if changed else None,
        ),
        asked=Asked(form, services().checker.rules.indicators) if form else None,
    )
    return page("answer.html", answer=given, page=shown, form=form)


@pages.get("/agen")
def agencies() -> Response:
    """Look for companies by name. A number or an address in ``q`` is refused: addresses are kept in too many logs."""
    q, status = request.args.get("q", "").strip()[:200], request.args.get("status", "")
    known = CompanyStatus(status) if status in BROWSED else None
    wanted = Wanted(q=q, status=known, page=_page_number())
    try:
        found = services().browser.find(wanted)
    except BadInput:
        mistake = t("page.agencies.no_numbers")
        return page("agencies.html", http_status=422, statuses=BROWSED, q="", status=known, mistake=mistake)
    kept = {name: value for name, value in (("q", q), ("status", known)) if value}

    def page_link(number: int) -> str:
        return link("/agen", **kept, page=str(number))

    return page("agencies.html", cache=_PUBLIC, statuses=BROWSED, q=q, status=known, found=found, page_link=page_link)


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


@pages.get("/agen/<path:agency_id>")
def agency(agency_id: str) -> Response:
    """Show one company with the dated history of its licence, as of ``?on_date=`` where one is given."""
    on_date = _day(request.args.get("on_date", ""))
    found = services().browser.one(agency_id, on_date)
    asked_for = long_date(on_date, locale()) if on_date else None
    shown = agency_page(found, locale())
    company = found.entry.company
    return page("agency.html", cache=_PUBLIC, found=found, shown=shown, asked_for=asked_for, offices=offices(company))


@pages.get("/tentang")
def about() -> Response:
    """Say what this is, how old the data is, what is kept and how to ask for a correction."""
    register = services().browser.register()
    rows = source_rows(source_views(register.sources, register.today))
    zone = ZoneInfo(services().settings.timezone)
    runs = intake_rows(register.sources, register.intake, zone)
    return page("about.html", cache=_PUBLIC, sources=rows, runs=runs)


def _secret() -> str:
    return str(current_app.config["SECRET_KEY"])


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
