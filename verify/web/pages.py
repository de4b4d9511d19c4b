"""The citizen's pages (contract §2, ux.md). Complete without a script; what is typed travels in POST bodies alone.

A parameter that a page does not know is let pass, unlike in the API: messengers hang their own on the links they share.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo

from flask import Blueprint, Response, current_app, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.errors import BadInput, NotFound
from verify.service.codes import read_code
from verify.web import carried, forms
from verify.web.answer_page import Asked, Shown, answer_page
from verify.web.home_page import home_page
from verify.web.shell import address, link, locale, page, services, t, template_values

pages = Blueprint("pages", __name__)
pages.app_context_processor(template_values)

# The front page may be taken back by the browser's Back button with what was typed in it; nobody else keeps it.
_BACK = "private, no-cache"


@pages.get("/")
def home() -> Response:
    """Show the one box."""
    return home_page(forms.Form(), cache=_BACK)


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
    return home_page(form, status)


@pages.get("/tutup")
def leave() -> AnyResponse:
    """Leave for a neutral page, and leave nothing of ours in this browser: no cookie, and no page in its cache.

    ``kode`` names the answer whose page is left, for browsers that do not know Clear-Site-Data.
    """
    response = redirect(services().settings.exit_url, 303)
    response.delete_cookie(str(current_app.config["SESSION_COOKIE_NAME"]))
    if code := read_code(request.args.get("kode", "")):
        response.delete_cookie(carried.COOKIE, path=f"/k/{code}")
    response.headers["Clear-Site-Data"] = '"cache", "cookies"'
    return response


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
            address=address(f"/k/{given.code}"),
            checked_on=given.checked_at.astimezone(zone).date(),
            changed=t(f"status.company.{changed}") if changed else None,
        ),
        asked=Asked(form, services().checker.rules.indicators) if form else None,
    )
    return page("answer.html", answer=given, page=shown, form=form)


def _secret() -> str:
    return str(current_app.config["SECRET_KEY"])
