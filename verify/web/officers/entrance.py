"""The first page behind the door: what an account may do here."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, Response

from verify.store.officers import Role
from verify.web.officers.guard import HOME, allow, signed_in
from verify.web.officers.menu import WAYS, Way
from verify.web.shell import locale, page, services
from verify.web.style import OFFICER_STYLE
from verify.wording.formats import long_date

entrance = Blueprint("entrance", __name__)


@entrance.app_context_processor
def officer_values() -> dict[str, object]:
    """What the templates of the officers' side may call besides what every template may."""
    return {"officer_style": OFFICER_STYLE, "signed_in": signed_in, "ways": ways, "moment": moment}


@entrance.get(HOME)
@allow(*Role)
def home() -> Response:
    """Show what this account may do."""
    return page("officers/home.html")


def ways(role: Role) -> tuple[Way, ...]:
    """Where an account of this role may go."""
    return WAYS[role]


def moment(at: datetime) -> str:
    """A moment in the time of this installation: "22 November 2026, 16.38"."""
    local = at.astimezone(ZoneInfo(services().settings.timezone))
    return f"{long_date(local.date(), locale())}, {local:%H.%M}"
