"""How often one network or one office may ask, over all workers together.

A network is known by a keyed hash alone; who it was cannot be read back from it. Who is signed in, or shows a key that
works, is counted for the office, so that neither offices behind one proxy nor a village network share a limit.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import time
from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask, Response, g, request
from flask_limiter import Limiter
from limits import parse_many

from verify.errors import ConfigError, RateLimited, Whose
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.ratelimits import STORAGE_URI

# One household or one small provider: what the law and the address plans call a customer's network.
_PREFIX = {4: 24, 6: 56}
_OFFICE = "office:"
_PROGRAMS = "/api/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asker:
    """Who makes this request: `office`, its office's id where one is known; `shows_key`: a program shows a key."""

    office: Callable[[], str | None]
    shows_key: Callable[[], bool]


def network_of(address: str) -> str:
    """Return the /24 (IPv4) or /56 (IPv6) an address is in; text that is no address is a network of its own."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "unknown"
    mapped = getattr(ip, "ipv4_mapped", None)
    ip = mapped or ip
    return str(ipaddress.ip_network((ip, _PREFIX[ip.version]), strict=False))


def network_key(secret: str, address: str) -> str:
    """Return the keyed hash under which a network's requests are counted."""
    return hmac.new(secret.encode(), network_of(address).encode(), hashlib.sha256).hexdigest()[:32]


def limit_requests(app: Flask, engine: Engine, settings: Settings, *, asker: Asker) -> Limiter:
    """Count every POST, and every call with a key, of a network or an office; refuse what goes beyond its limits."""
    limits = {Whose.NETWORK: settings.rate_limit_post, Whose.OFFICE: settings.rate_limit_office}
    for given in limits.values():
        _check(given)
    secret = settings.secret_key

    def asking() -> str:
        """Who asks, worked out once a request though several limits ask for it."""
        if "asking" not in g:
            office = asker.office()
            g.asking = f"{_OFFICE}{office}" if office else network_key(secret, request.remote_addr or "")
        return str(g.asking)

    def counted() -> str:
        """The limits of this request; none where it only reads and shows no key, and then nobody is looked up."""
        return limits[_whose(asking())] if request.method == "POST" or asker.shows_key() else ""

    limiter = Limiter(
        asking,
        app=app,
        application_limits=[counted],
        storage_uri=STORAGE_URI,
        storage_options={"engine": engine},  # type: ignore[dict-item]  # handed on to our storage as it is
        strategy="fixed-window",
    )
    app.after_request(lambda response: _tell(limiter, response))
    return limiter


def refusal(limiter: Limiter) -> RateLimited:
    """Return the refusal for the limit that was just passed, with the wait until its window ends."""
    current = limiter.current_limit
    wait = int(current.reset_at - time.time()) + 1 if current else 60
    return RateLimited(wait, _whose(str(g.get("asking", ""))))


def _tell(limiter: Limiter, response: Response) -> Response:
    """Name the limits a program was counted under (draft-ietf-httpapi-ratelimit-headers), at no look-up's cost.

    What is left is told where it is nothing, there to browsers, too.
    """
    limits = limiter.current_limits
    refused = "Retry-After" in response.headers and any(one.breached for one in limits)
    if not limits or not (refused or request.path.startswith(_PROGRAMS)):
        return response
    whose = _whose(str(g.get("asking", "")))
    policies = [f'"{whose}";q={one.limit.amount};w={one.limit.get_expiry()}' for one in limits]
    response.headers["RateLimit-Policy"] = ", ".join(policies)
    if refused:
        response.headers["RateLimit"] = f'"{whose}";r=0;t={response.headers["Retry-After"]}'
    return response


def _whose(asking: str) -> Whose:
    return Whose.OFFICE if asking.startswith(_OFFICE) else Whose.NETWORK


def _check(limits: str) -> None:
    """Refuse limits that cannot be read at the start, not at the first request."""
    try:
        parse_many(limits)
    except ValueError:
        message = f"A rate limit cannot be read: {limits!r}. Write it like 30/minute;300/hour."
        raise ConfigError(message) from None
