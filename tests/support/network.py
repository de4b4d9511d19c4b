"""The closed network: during tests a socket may reach this machine only, so no test ever asks a real host."""

from __future__ import annotations

import ipaddress
import socket
from typing import Any


class NetworkClosedError(RuntimeError):
    """A test tried to reach another machine."""


def is_here(address: object) -> bool:
    """Tell whether a socket address is on this machine: a unix socket, loopback or localhost."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    if host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def close_network() -> None:
    """Make every connection to, and every look-up of, another machine raise, for the rest of the process."""
    open_connect, open_connect_ex, open_lookup = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def connect(self: socket.socket, address: Any, /) -> None:  # noqa: ANN401 - the signature of socket.connect
        _check(address)
        open_connect(self, address)

    def connect_ex(self: socket.socket, address: Any, /) -> int:  # noqa: ANN401 - the signature of socket.connect_ex
        _check(address)
        return open_connect_ex(self, address)

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - the signature of getaddrinfo
        _check((host.decode() if isinstance(host, bytes) else host or "",))
        return open_lookup(host, *args, **kwargs)

    socket.socket.connect = connect  # type: ignore[assignment,method-assign]
    socket.socket.connect_ex = connect_ex  # type: ignore[assignment,method-assign]
    socket.getaddrinfo = getaddrinfo


def _check(address: object) -> None:
    if not is_here(address):
        message = f"Tests reach this machine only, not {address!r}."
        raise NetworkClosedError(message)
