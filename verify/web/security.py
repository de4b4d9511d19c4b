"""Headers of every HTTP answer, and the one cookie (contract §2, ux.md). No page needs a script."""

from __future__ import annotations

from http import HTTPStatus

from flask import Flask, Response, abort, request
from flask.sessions import SecureCookieSessionInterface

from verify.web.style import OFFICER_STYLE_HASH, STYLE_HASH

#: What a page may load: the one sheet that stands in it, and our own pictures. Nothing else, from nobody.
PAGE_POLICY = (
    f"default-src 'none'; style-src {STYLE_HASH}; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; "
    "base-uri 'none'"
)
#: The one page that runs a script: the reader of our own OpenAPI document, from our own files.
DOCS_PATH = "/api/docs"
DOCS_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)
#: The page that answers without a network, and its worker: they run our own script and fetch our own list.
OFFLINE_PATHS = frozenset({"/luring", "/luring/sw.js"})
OFFLINE_POLICY = f"{PAGE_POLICY}; script-src 'self'; worker-src 'self'; manifest-src 'self'; connect-src 'self'"
#: The officers' pages: a sheet of their own beside the citizens' one (a refusal may be in either), and our own scripts.
OFFICERS = "/petugas"
OFFICER_POLICY = PAGE_POLICY.replace(STYLE_HASH, f"{STYLE_HASH} {OFFICER_STYLE_HASH}") + "; script-src 'self'"
FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
ONE_YEAR = 31_536_000
_SCRIPTED = {DOCS_PATH: DOCS_POLICY} | dict.fromkeys(OFFLINE_PATHS, OFFLINE_POLICY)


class SessionInterface(SecureCookieSessionInterface):
    """The cookie that carries the form token: HttpOnly, SameSite=Lax, and Secure whenever the page came over https."""

    def get_cookie_secure(self, app: Flask) -> bool:
        """Return whether this request was made over https."""
        del app
        return request.is_secure


def for_officers(path: str) -> bool:
    """Whether this is an address of the officers' side."""
    return path == OFFICERS or path.startswith(f"{OFFICERS}/")


def refuse_nul() -> None:
    """Find nothing at an address with a NUL in it: no id of ours has one, and PostgreSQL cannot even look for it."""
    if "\0" in request.path:
        abort(HTTPStatus.NOT_FOUND)


def set_headers(response: Response) -> Response:
    """Give an answer its security headers; one that says nothing of caching is kept by nobody."""
    for name, value in FIXED.items():
        response.headers[name] = value
    special = _SCRIPTED.get(request.path) if response.status_code == 200 else None  # noqa: PLR2004 - OK
    if for_officers(request.path):
        special = OFFICER_POLICY
    response.headers["Content-Security-Policy"] = special or PAGE_POLICY
    if request.is_secure:
        response.headers["Strict-Transport-Security"] = f"max-age={ONE_YEAR}"
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store"
    return response
