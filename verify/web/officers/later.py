"""The page for an officers' form that cannot be taken yet: it says how long to wait, and keeps what was typed."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response, request
from flask_wtf.csrf import validate_csrf
from werkzeug.exceptions import HTTPException

from verify.errors import CekDuluError, RateLimited, StoreError
from verify.web.errors import RETRY_SECONDS, waited
from verify.web.officers.guard import DOOR, HOME
from verify.web.shell import page, t

_TOKEN = "csrf_token"  # noqa: S105 - the name of a field
#: Pages whose fields are passwords and codes: they stand in no page, not even hidden.
_SECRET = (DOOR, f"{HOME}/akun", f"{HOME}/undangan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What was sent, to be sent again: fields in their order, and whether files or secrets have to be given anew."""

    fields: tuple[tuple[str, str], ...] = ()
    files: bool = False
    secrets: bool = False


def later_page(error: CekDuluError) -> Response | None:
    """Show what was sent to the officers' side as a form to send again later; None where that is of no use."""
    if request.method != "POST" or not request.path.startswith(f"{HOME}/"):
        return None
    if isinstance(error, RateLimited):
        key, wait, status = str(error.whose), error.retry_after, 429
    elif isinstance(error, StoreError):
        key, wait, status = "unavailable", RETRY_SECONDS, 503
    else:
        return None
    response = page(
        "officers/later.html",
        http_status=status,
        heading=t(f"later.{key}_title"),
        explanation=t(f"later.{key}", wait=waited(wait)),
        kept=_kept(),
    )
    response.headers["Retry-After"] = str(wait)
    return response


def _kept() -> Kept:
    """What may stand in the page: nothing that another site's form has sent, and no secret."""
    if request.path.startswith(_SECRET):
        return Kept(secrets=True)
    try:
        validate_csrf(request.form.get(_TOKEN))
        sent = tuple((name, value) for name, value in request.form.items(multi=True) if name != _TOKEN)
        return Kept(fields=sent, files=any(one.filename for _, one in request.files.items(multi=True)))
    except (ValueError, HTTPException):  # wtforms' ValidationError is one
        return Kept()
