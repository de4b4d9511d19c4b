from __future__ import annotations

import socket

import pytest

from tests.support.network import NetworkClosedError, is_here


@pytest.mark.parametrize(
    ("address", "here"),
    [
        (("127.0.0.1", 80), True),
        (("127.9.9.9", 80), True),
        (("::1", 80, 0, 0), True),
        (("localhost", 80), True),
        ("/run/socket", True),
        (("192.0.2.1", 80), False),
        (("10.0.0.1", 80), False),
        (("register.example", 80), False),
        (("0.0.0.0", 80), False),  # noqa: S104 - an address to refuse, not to listen on
    ],
)
def test_is_here_knows_this_machine(address: object, here: bool) -> None:
    assert is_here(address) is here


def test_close_network_holds_in_this_run() -> None:
    with socket.socket() as connection, pytest.raises(NetworkClosedError):
        connection.connect(("192.0.2.1", 80))
    with pytest.raises(NetworkClosedError):
        socket.getaddrinfo("register.example", 80)
