"""Errors of the pages: plain words, what to do next, and the help numbers that every page carries."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from flask import Response, request
from werkzeug.exceptions import HTTPException

from verify.errors import BadInput, CekDuluError, NotFound, RateLimited, StoreError, TooLarge, UsageError
from verify.web.shell import page, services, t

RETRY_SECONDS = 30
_MINUTE = 60
_SAID = {
    HTTPStatus.NOT_FOUND: "not_found",
    HTTPStatus.METHOD_NOT_ALLOWED: "method",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "too_large",
    HTTPStatus.TOO_MANY_REQUESTS: "rate_limited",
    HTTPStatus.SERVICE_UNAVAILABLE: "unavailable",
}
_STATUS: tuple[tuple[type[CekDuluError], HTTPStatus], ...] = (
    (NotFound, HTTPStatus.NOT_FOUND),
    (BadInput, HTTPStatus.UNPROCESSABLE_ENTITY),
    (TooLarge, HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
    (RateLimited, HTTPStatus.TOO_MANY_REQUESTS),
    (StoreError, HTTPStatus.SERVICE_UNAVAILABLE),
    (UsageError, HTTPStatus.BAD_REQUEST),
)


def fault_page(error: CekDuluError) -> Response:
    """Show a named fault, with Retry-After where waiting helps."""
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), HTTPStatus.INTERNAL_SERVER_ERROR)
    if isinstance(error, RateLimited):
        response = _page(status, wait=waited(error.retry_after))
        response.headers["Retry-After"] = str(error.retry_after)
        return response
    response = _page(status)
    if status is HTTPStatus.SERVICE_UNAVAILABLE:
        response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


def http_page(error: HTTPException) -> Response:
    """Show an HTTP error of the framework; a 405 keeps its Allow."""
    response = _page(HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR))
    for name, value in error.get_headers():
        if name.lower() in {"allow", "retry-after"}:
            response.headers[name] = value
    return response


def unknown_page() -> Response:
    """Show a fault of ours; it says nothing of the inside."""
    return _page(HTTPStatus.INTERNAL_SERVER_ERROR)


def later_page(error: CekDuluError, again: Callable[[str, int], Response]) -> Response | None:
    """Show a form ``again``, with what it says and its status, where it could not be answered yet; else None."""
    if isinstance(error, RateLimited):
        mistake, retry = t("page.mistake.rate_limited", wait=waited(error.retry_after)), error.retry_after
        status = HTTPStatus.TOO_MANY_REQUESTS
    elif isinstance(error, StoreError):
        mistake, retry, status = t("page.mistake.unavailable"), RETRY_SECONDS, HTTPStatus.SERVICE_UNAVAILABLE
    else:
        return None
    response = again(mistake, status.value)
    response.headers["Retry-After"] = str(retry)
    return response


def _page(status: HTTPStatus, **values: str) -> Response:
    key = _SAID.get(status, "internal" if status >= HTTPStatus.INTERNAL_SERVER_ERROR else "bad_request")
    if key == "not_found":
        key = "no_answer" if request.path.startswith("/k/") else key
        values["days"] = str(services().settings.check_retention_days)
    heading, explanation = t(f"page.error.{key}"), t(f"page.error.{key}_text", **values)
    return page("error.html", http_status=status.value, heading=heading, explanation=explanation)


def waited(seconds: int) -> str:
    """How long to wait, in words: seconds up to two minutes, then whole minutes."""
    if seconds < 2 * _MINUTE:
        return t("page.error.seconds", count=str(seconds))
    return t("page.error.minutes", count=str(-(-seconds // _MINUTE)))
