"""The page that works without a network: /luring, its list, its worker and what installs it (docs/offline.md)."""

from __future__ import annotations

import gzip
import hashlib
import json
from functools import cache, lru_cache
from pathlib import Path
from typing import cast

from flask import Blueprint, Response, current_app, jsonify, request

from verify.core.statuses import MAY_SEND_NOBODY
from verify.errors import NotFound
from verify.service.keys import encoded
from verify.web.help_shown import STEP_NUMBERS
from verify.web.offline_words import MONTHS, words
from verify.web.public import ASK_FIRST, public
from verify.web.security import ONE_YEAR
from verify.web.shell import STATIC, link, locale, services, t
from verify.web.static_files import FOLDER, StaticFiles
from verify.web.style import STYLE
from verify.wording.catalogue import LOCALES
from verify.wording.summary import FIRST_TOLD

offline = Blueprint("offline", __name__)

_TEMPLATES = Path(__file__).with_name("templates")
#: The one script of the page, as the files it is made of, in the order in which they need each other.
_SCRIPTS = ("luring-names.js", "luring-check.js", "luring.js")
_WORKER = "luring-sw.js"
_ICONS = (("icon-192.png", "192x192"), ("icon-512.png", "512x512"))
_SCRIPT_TYPE = "text/javascript; charset=utf-8"
_FOR_GOOD = f"public, max-age={ONE_YEAR}, immutable"
#: The steps that an answer without a network may name, with the help lines that belong to them.
_HELP = ("CALL_KP2MI",)


@offline.get("/luring")
def form() -> Response:
    """Show the page; the same for everybody in one language, so that a phone may keep it."""
    sealed = services().pocket.current()
    return public("offline.html", texts=_texts(locale()), script=_script_path(), too_large=sealed is None)


@offline.get("/luring/versi")
def version() -> Response:
    """Tell which list is the newest; `name` is null where the register is too large for a phone."""
    sealed = services().pocket.current()
    told = (
        {"name": sealed.name, "version": sealed.version, "made": sealed.made.isoformat()} if sealed else {"name": None}
    )
    return _kept(jsonify(told), ASK_FIRST)


@offline.get("/luring/daftar.<name>.json")
def register(name: str) -> Response:
    """Hand out a signed list; what has a name never changes."""
    sealed = services().pocket.named(name)
    if sealed is None:
        raise NotFound("No such list; /luring/versi names the newest.")
    return _packed(sealed.body, "application/json")


@offline.get("/luring/skrip.<digest>.js")
def script(digest: str) -> Response:
    """Hand out the page's script."""
    if digest != _script_digest():
        raise NotFound("No such script; /luring names the newest.")
    return _packed(_script(), _SCRIPT_TYPE)


@offline.get("/luring/sw.js")
def worker() -> Response:
    """Hand out the service worker, allowed the scope /luring and nothing above it."""
    services().pocket.current()  # the first list makes the key, which is part of what is kept
    static = cast("StaticFiles", current_app.extensions[STATIC])
    icons = [static.address(name) for name, _ in _ICONS]
    default = services().settings.default_locale
    pages = ["/luring", *(f"/luring?hl={one}" for one in LOCALES if one != default)]
    ours = {"build": _build(), "pages": pages, "files": [_script_path(), "/luring/app.webmanifest", *icons]}
    text = f"const OURS = {json.dumps(ours)};\n{(FOLDER / _WORKER).read_text(encoding='utf-8')}"
    response = _kept(Response(text, content_type=_SCRIPT_TYPE), ASK_FIRST)
    response.headers["Service-Worker-Allowed"] = "/luring"
    return response


@offline.get("/luring/app.webmanifest")
def manifest() -> Response:
    """Hand out what a phone needs to put the page on its home screen."""
    static = cast("StaticFiles", current_app.extensions[STATIC])
    told = {
        "id": "/luring",
        "name": t("offline.title"),
        "short_name": t("offline.short"),
        "description": t("offline.lead"),
        "lang": locale(),
        "start_url": link("/luring"),
        "scope": "/luring",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#123f73",
        "icons": [{"src": static.address(name), "sizes": size, "type": "image/png"} for name, size in _ICONS]
        + [{"src": static.address("icon.svg"), "sizes": "any", "type": "image/svg+xml"}],
    }
    return _kept(Response(json.dumps(told), content_type="application/manifest+json"), ASK_FIRST)


def _texts(language: str) -> dict[str, object]:
    """All that the script is told beside the list: words, steps, and the keys that may have signed a list."""
    return {
        "words": words(language),
        "months": MONTHS[language],
        "first_told": FIRST_TOLD,
        "help": {step: STEP_NUMBERS[step] for step in _HELP},
        "against": sorted(MAY_SEND_NOBODY),
        "keys": [encoded(key) for key in services().keyring.public_keys()],
    }


@cache
def _script() -> bytes:
    """The page's script: its files one after the other."""
    return b"\n".join((FOLDER / name).read_bytes() for name in _SCRIPTS)


@cache
def _script_digest() -> str:
    return hashlib.sha256(_script()).hexdigest()[:12]


def _script_path() -> str:
    return f"/luring/skrip.{_script_digest()}.js"


def _build() -> str:
    """A name for all that the worker keeps: where any of it changes, a phone takes all of it anew, or none."""
    settings = services().settings
    sources = [(_TEMPLATES / name).read_text(encoding="utf-8") for name in ("offline.html", "base.html", "_parts.html")]
    shown = (settings.operator_name, settings.operator_contact, settings.correction_contact, settings.default_locale)
    made = [_script_digest(), STYLE, *sources, *shown, *(json.dumps(_texts(one)) for one in LOCALES)]
    return hashlib.sha256("\0".join(made).encode()).hexdigest()[:12]


@lru_cache(maxsize=8)
def _zipped(body: bytes) -> bytes:
    return gzip.compress(body, 9, mtime=0)


def _packed(body: bytes, content_type: str) -> Response:
    """Bytes that never change under their address, packed once where the browser takes them packed."""
    packed = request.accept_encodings.quality("gzip") > 0
    response = _kept(Response(_zipped(body) if packed else body, content_type=content_type), _FOR_GOOD)
    response.headers["Vary"] = "Accept-Encoding"
    if packed:
        response.headers["Content-Encoding"] = "gzip"
    return response


def _kept(response: Response, cache_control: str) -> Response:
    response.headers["Cache-Control"] = cache_control
    return response
