"""Errors of the API as problem documents (RFC 9457), each with a stable ``code`` (contract §2)."""

from __future__ import annotations

from http import HTTPStatus

from flask import Response, json
from werkzeug.exceptions import HTTPException

from verify.errors import (
    BadInput,
    CekDuluError,
    NotFound,
    RateLimited,
    StoreError,
    TooLarge,
    UnsupportedType,
    UsageError,
)

PROBLEM_TYPE = "application/problem+json"

#: Seconds after which a caller may try again when the database or the register cannot be used.
RETRY_SECONDS = 30


class Malformed(UsageError):
    """The body cannot be read as what it says it is: broken JSON, broken UTF-8, a broken CSV."""

    code = "malformed"


class Unauthorized(CekDuluError):
    """The credentials shown are not a key that works; nothing was looked at."""

    code = "unauthorized"
    challenge = 'Bearer realm="cekdulu", error="invalid_token"'


class Forbidden(CekDuluError):
    """The key works, but not for this call."""

    code = "forbidden"

    def __init__(self, message: str, scope: str) -> None:
        """Name the scope that the call needs."""
        super().__init__(message)
        self.challenge = f'Bearer realm="cekdulu", error="insufficient_scope", scope="{scope}"'


_STATUS: tuple[tuple[type[CekDuluError], HTTPStatus], ...] = (
    (Unauthorized, HTTPStatus.UNAUTHORIZED),
    (Forbidden, HTTPStatus.FORBIDDEN),
    (NotFound, HTTPStatus.NOT_FOUND),
    (BadInput, HTTPStatus.UNPROCESSABLE_ENTITY),
    (TooLarge, HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
    (UnsupportedType, HTTPStatus.UNSUPPORTED_MEDIA_TYPE),
    (RateLimited, HTTPStatus.TOO_MANY_REQUESTS),
    (StoreError, HTTPStatus.SERVICE_UNAVAILABLE),
    (UsageError, HTTPStatus.BAD_REQUEST),
)

_CODES = {
    HTTPStatus.BAD_REQUEST: "malformed",
    HTTPStatus.NOT_FOUND: "not_found",
    HTTPStatus.METHOD_NOT_ALLOWED: "method_not_allowed",
    HTTPStatus.NOT_ACCEPTABLE: "not_acceptable",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "too_large",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "unsupported_type",
    HTTPStatus.UNPROCESSABLE_ENTITY: "bad_input",
    HTTPStatus.TOO_MANY_REQUESTS: "rate_limited",
}


def problem(status: HTTPStatus, code: str, detail: str, *, field: str | None = None) -> Response:
    """Return a problem document; ``field`` names the key or parameter that was refused, as the caller spelt it."""
    body: dict[str, object] = {"type": "about:blank", "title": status.phrase, "status": status.value}
    body |= {"code": code, "detail": detail}
    if field is not None:
        body["field"] = field
    return Response(json.dumps(body), status.value, content_type=PROBLEM_TYPE, headers={"Cache-Control": "no-store"})


def status_of(error: CekDuluError) -> HTTPStatus:
    """Return the HTTP status of a fault; one that the caller cannot mend is 500."""
    for kind, status in _STATUS:
        if isinstance(error, kind):
            return status
    return HTTPStatus.INTERNAL_SERVER_ERROR


def fault_problem(error: CekDuluError) -> Response:
    """Return the problem document of a named fault, with Retry-After where waiting helps."""
    status = status_of(error)
    if status is HTTPStatus.INTERNAL_SERVER_ERROR:
        return unknown_problem()
    if isinstance(error, BadInput):
        return problem(status, error.code, error.detail, field=error.field)
    response = problem(status, error.code, error.message)
    if isinstance(error, (Unauthorized, Forbidden)):
        response.headers["WWW-Authenticate"] = error.challenge
    elif isinstance(error, RateLimited):
        response.headers["Retry-After"] = str(error.retry_after)
    elif status is HTTPStatus.SERVICE_UNAVAILABLE:
        response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


def http_problem(error: HTTPException) -> Response:
    """Return the problem document of an HTTP error of the framework; a 405 keeps its Allow."""
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    response = problem(status, _CODES.get(status, "internal"), error.description or status.description)
    kept = {"allow", "retry-after", "location"}
    for name, value in error.get_headers():
        if name.lower() in kept:
            response.headers[name] = value
    return response


def unknown_problem() -> Response:
    """Return the problem document of a fault of ours; it says nothing of the inside."""
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return problem(status, "internal", "A fault of this service. It has been recorded; the same call may fail again.")
