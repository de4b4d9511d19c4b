"""The sheet for the village board: the poster with this office's name and its area's help lines."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from urllib.parse import urlsplit

from flask import Blueprint, Response, request

from verify.store.officers import Role
from verify.web.drawn.poster import PosterPrint, draw_poster
from verify.web.officers.guard import allow, officer
from verify.web.officers.village import VILLAGE
from verify.web.officers.village_card import posko
from verify.web.shell import address, locale, services, t
from verify.web.slip_words import Place, poster_print

board = Blueprint("village_board", __name__)


@board.get(f"{VILLAGE}/papan.pdf")
@allow(Role.VILLAGE)
def poster() -> Response:
    """Give the poster for this office's board."""
    rules, settings = services().checker.rules, services().settings
    place = Place(host=urlsplit(request.url_root).netloc, address=address("/"))
    whole = poster_print(rules.indicators, locale(), place=place, settings=settings)
    near, office = posko(), officer().office.name
    first = near.lines[0] if near.known else None
    mine = replace(
        whole,
        title=t("village.poster.title", office=office),
        all_no=t("village.poster.all_no"),
        office=t("village.poster.near", office=office, number=first.contact.shown, who=first.who)
        if first
        else t("village.poster.office", office=office),
    )
    response = Response(_drawn(mine), content_type="application/pdf")
    response.headers["Content-Disposition"] = 'inline; filename="papan-desa.pdf"'
    return response


@lru_cache(maxsize=8)
def _drawn(printed: PosterPrint) -> bytes:
    return draw_poster(printed)
