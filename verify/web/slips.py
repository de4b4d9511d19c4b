"""Slips, cards and the poster: what is drawn of an answer, and what an officer sees who scans a slip (contract §1)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import structlog
from flask import Blueprint, Response, jsonify, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.core.answer import Advice, Answer
from verify.errors import NotFound, StoreError
from verify.service.checking import StoredAnswer
from verify.service.keys import encoded
from verify.service.slips import Slip, read_token, slip_of, token_of
from verify.web.drawn.card import draw_card
from verify.web.drawn.poster import PosterPrint, draw_poster
from verify.web.drawn.slip import Size, draw_slip
from verify.web.shell import address, link, locale, page, services, t
from verify.web.slip_words import Days, Place, card_print, poster_print, slip_print
from verify.wording.formats import long_date

#: What is drawn on request: more work than a page, so each network has a limit of its own for it.
drawings = Blueprint("drawings", __name__)
slips = Blueprint("slips", __name__)

_log = structlog.get_logger("cekdulu")
_PRIVATE = "no-store"
_POSTER_KEPT = "public, max-age=86400"
_KEYS_KEPT = "public, max-age=3600"


@drawings.get("/k/<code>.pdf")
def slip(code: str) -> AnyResponse:
    """Give the slip of a stored answer, on A5 or with ``?kertas=a4`` on A4."""
    size = Size.A4 if request.args.get("kertas", "").lower() == "a4" else Size.A5
    stored = _stored(code)
    given = stored.answer
    if code != given.code:
        kept = {"kertas": "a4"} if size is Size.A4 else {}
        return redirect(link(f"/k/{given.code}.pdf", **kept), 302)
    token = token_of(slip_of(given, _zone()), services().keyring)
    place = Place(host=_host(), address=address(f"/k/{given.code}"), token_address=address(f"/s/{token}"))
    printed = slip_print(given, locale(), place=place, days=_days(stored), settings=services().settings)
    return _file(draw_slip(printed, size), "application/pdf", f"{given.code}.pdf")


@drawings.get("/k/<code>.png")
def card(code: str) -> AnyResponse:
    """Give the picture card of a stored answer."""
    stored = _stored(code)
    given = stored.answer
    if code != given.code:
        return redirect(link(f"/k/{given.code}.png"), 302)
    place = Place(host=_host(), address=address(f"/k/{given.code}"))
    printed = card_print(given, locale(), place=place, days=_days(stored))
    return _file(draw_card(printed), "image/png", f"{given.code}.png")


@drawings.get("/papan.pdf")
def poster() -> Response:
    """Give the poster for a village board, with the QR code of this installation's front page."""
    place = Place(host=_host(), address=address("/"))
    indicators = services().checker.rules.indicators
    printed = poster_print(indicators, locale(), place=place, settings=services().settings)
    return _file(_drawn_poster(printed), "application/pdf", "cek-dulu.pdf", cache=_POSTER_KEPT)


@slips.get("/s/<token>")
def scanned(token: str) -> Response:
    """Say whether a slip is ours and unchanged, what it says, and what has changed since."""
    found = read_token(token, services().keyring)
    if found is None:
        return page("slip.html", http_status=HTTPStatus.NOT_FOUND.value, slip=None)
    since = _Since(told=(t("page.slip.unknown"),))
    try:
        since = _since(found)
    except StoreError:
        # What the slip says is signed: it can be told though the register cannot be read.
        _log.warning("register not read for a slip")
    calm = found.advice is Advice.NO_WARNING_FOUND
    shown = {
        "headline": t(f"advice.{found.advice}"),
        "beside": t("card.not_a_guarantee") if calm else None,
        "checked": long_date(found.checked_on, locale()),
        "on_date": None if found.on_date == found.checked_on else long_date(found.on_date, locale()),
    }
    return page("slip.html", slip=found, shown=shown, since=since)


@slips.get("/.well-known/cekdulu-slip-keys.json")
def keys() -> Response:
    """Give the public keys by which anybody can check a slip, the one in use first (JSON Web Keys, RFC 8037)."""
    known = services().keyring.public_keys()
    response = jsonify({"keys": [{"kty": "OKP", "crv": "Ed25519", "use": "sig", "x": encoded(key)} for key in known]})
    response.headers["Cache-Control"] = _KEYS_KEPT
    return response


@dataclass(frozen=True, slots=True, kw_only=True)
class _Since:
    """What has become of a slip's answer: sentences, the gravest by itself, and whether the answer is still kept."""

    told: tuple[str, ...]
    changed: str | None = None
    kept: bool | None = None


def _since(slip: Slip) -> _Since:
    """What has changed: of the company where the answer is still kept, and of the register as a whole."""
    stored = services().checker.stored(slip.code)
    now = services().browser.version()
    moved = "version_same" if now == slip.register_version else "version_moved"
    told = (t(f"page.slip.{moved}", version=str(now)),)
    agency = stored.answer.company.agency if stored else None
    if stored is None or agency is None or stored.status_now is None:
        return _Since(told=told, kept=stored is not None)
    key = "status_changed" if stored.changed else "status_same"
    status = t(f"page.slip.{key}", name=agency.name, status=t(f"status.company.{stored.status_now}"))
    if stored.changed:
        return _Since(told=told, changed=status, kept=True)
    return _Since(told=(status, *told), kept=True)


@lru_cache(maxsize=8)
def _drawn_poster(printed: PosterPrint) -> bytes:
    """The poster is the same for everybody, so that it is drawn once a language and host."""
    return draw_poster(printed)


def _stored(code: str) -> StoredAnswer:
    stored = services().checker.stored(code)
    if stored is None:
        raise NotFound("No stored check has this code.")
    return stored


def _days(stored: StoredAnswer) -> Days:
    answer: Answer = stored.answer
    zone = _zone()
    return Days(checked=answer.checked_at.astimezone(zone).date(), until=stored.expires_at.astimezone(zone).date())


def _zone() -> ZoneInfo:
    return ZoneInfo(services().settings.timezone)


def _host() -> str:
    return urlsplit(request.url_root).netloc


def _file(made: bytes, kind: str, name: str, *, cache: str = _PRIVATE) -> Response:
    response = Response(made, content_type=kind)
    response.headers["Content-Disposition"] = f'inline; filename="{name}"'
    response.headers["Cache-Control"] = cache
    return response
