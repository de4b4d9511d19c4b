"""Whose key a call shows. A key is never needed; one that is shown must work, and each call with one is noted."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from flask import Response, current_app, g, request

from verify.api.errors import Forbidden, Unauthorized, fault_problem
from verify.errors import CekDuluError
from verify.service.officers.api_keys import Refusal, Shown
from verify.service.officers.auditing import Act
from verify.service.officers.services import OfficerServices
from verify.service.services import EXTENSION, Services
from verify.store.api_keys import ApiKey, Scope, in_order

HEADER = "Authorization"
#: The name of the security scheme in the OpenAPI document, and what it says.
SCHEME = "officeKey"
SECURITY_SCHEMES: dict[str, Any] = {
    SCHEME: {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "ckd_ and 40 hexadecimal digits",
        "description": "The key of an office's program, made by the office's admin. Never needed: every call is open "
        "to anyone. With a key, calls are counted for its office instead of for the network they come from.",
    }
}
#: Under this name a view says which scope a key needs there, for the tests that hold the list.
SCOPE = "scope"
_BEARER = "bearer"
_WHY = {
    Refusal.UNKNOWN: "Nobody has this key. Send one as it was shown, or no Authorization header at all.",
    Refusal.ENDED: "This key has come to its end. Ask the admin of your office for a new one.",
    Refusal.REVOKED: "This key was revoked. Ask the admin of your office for a new one.",
}
View = Callable[..., Any]


def keyed(scope: Scope) -> Callable[[View], View]:
    """Let anyone call a view who shows no key; a key must work and be made for ``scope``: else 401 or 403."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(**values: object) -> Any:  # noqa: ANN401 - whatever the view returns
            _check(scope)
            return view(**values)

        setattr(guarded, SCOPE, scope)
        return guarded

    return guard


def security(scope: Scope) -> list[dict[str, list[str]]]:
    """What the document says of a call that `keyed` guards: no key, or one with this scope."""
    return [{}, {SCHEME: [scope.value]}]


def shows_key() -> bool:
    """Whether this request shows any credentials, working or not."""
    return HEADER in request.headers


def office_id() -> str | None:
    """The office whose working key this request shows; None where it shows none."""
    shown = _shown()
    return shown.key.office.id if shown and shown.key and not shown.refusal else None


def note(response: Response) -> Response:
    """Note a call with a known key in the audit before its answer leaves: act, key and outcome, never content.

    Where it cannot be noted, nothing is told: 503.
    """
    shown = g.get("shown_key")
    if shown is None or shown.key is None:
        return response
    key: ApiKey = shown.key
    act = Act(
        officer=None,
        office_id=key.office.id,
        act=f"{request.method} {request.url_rule}",
        about=key.id,
        outcome=str(response.status_code),
    )
    try:
        _officers().audit.note(act)
    except CekDuluError as error:
        response.close()
        return fault_problem(error)
    return response


def _check(scope: Scope) -> None:
    shown = _shown()
    if shown is None:
        return
    if shown.refusal is not None:
        raise Unauthorized(_WHY[shown.refusal])
    held = shown.key.scopes if shown.key else frozenset()
    if scope not in held:
        raise Forbidden(f"This key is made for: {', '.join(in_order(held))}. This call needs: {scope}.", scope.value)


def _shown() -> Shown | None:
    """What the key of this request is worth, looked up once a request; None where it shows none."""
    if "shown_key" not in g:
        g.shown_key = _looked_up() if shows_key() else None
    return cast("Shown | None", g.shown_key)


def _looked_up() -> Shown:
    scheme, _, secret = request.headers[HEADER].strip().partition(" ")
    if scheme.lower() != _BEARER:
        return Shown(key=None, refusal=Refusal.UNKNOWN)
    return _officers().keys.shown(secret.strip())


def _officers() -> OfficerServices:
    return cast("Services", current_app.extensions[EXTENSION]).officers
