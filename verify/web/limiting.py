"""How often one network may ask. A network is known by a keyed hash alone; who it was cannot be read back from it."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import time

from flask import Flask, g, request
from flask_limiter import Limiter

from verify.errors import RateLimited
from verify.store.engine import Engine
from verify.store.ratelimits import STORAGE_URI

# One household or one small provider: what the law and the address plans call a customer's network.
_PREFIX = {4: 24, 6: 56}


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


def limit_posts(app: Flask, engine: Engine, *, limits: str, secret: str) -> Limiter:
    """Count every POST of a network, over all workers together, and refuse what goes beyond ``limits``."""

    def asking() -> str:
        """The network that asks, worked out once a request though several limits ask for it."""
        if "network" not in g:
            g.network = network_key(secret, request.remote_addr or "")
        return str(g.network)

    return Limiter(
        asking,
        app=app,
        application_limits=[limits],
        application_limits_exempt_when=lambda: request.method != "POST",
        storage_uri=STORAGE_URI,
        storage_options={"engine": engine},  # type: ignore[dict-item]  # handed on to our storage as it is
        strategy="fixed-window",
    )


def refusal(limiter: Limiter) -> RateLimited:
    """Return the refusal for the limit that was just passed, with the wait until its window ends."""
    current = limiter.current_limit
    return RateLimited(int(current.reset_at - time.time()) + 1 if current else 60)
