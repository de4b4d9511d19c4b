"""The first page behind the door: what an account may do here."""

from __future__ import annotations

from flask import Blueprint, Response

from verify.store.officers import Role
from verify.web.officers.guard import HOME, allow, signed_in
from verify.web.shell import page
from verify.web.style import OFFICER_STYLE

entrance = Blueprint("entrance", __name__)


@entrance.app_context_processor
def officer_values() -> dict[str, object]:
    """What the templates of the officers' side may call besides what every template may."""
    return {"officer_style": OFFICER_STYLE, "signed_in": signed_in}


@entrance.get(HOME)
@allow(*Role)
def home() -> Response:
    """Show what this account may do."""
    return page("officers/home.html")
