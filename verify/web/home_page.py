"""The front page: the one box, what is wrong with what was typed, and two examples to try."""

from __future__ import annotations

from flask import Response

from verify.web.examples import examples
from verify.web.forms import Form
from verify.web.shell import locale, page, services


def home_page(form: Form, http_status: int = 200, *, cache: str | None = None) -> Response:
    """Show the front page with what was typed; the examples stand there only while nothing is wrong."""
    tries = () if form.mistakes else examples(services().browser, services().settings.default_origin, locale())
    return page("home.html", http_status=http_status, cache=cache, form=form, examples=tries)
