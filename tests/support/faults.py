"""What goes wrong at a publisher: each gives a Fault for `Publisher.faults`."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from http.server import BaseHTTPRequestHandler

from tests.support.publisher import Fault, Reply

_LOGIN = (
    b"<!DOCTYPE html><html><head><title>Login</title></head><body><h1>Masuk</h1><form method='post' action='/login'>"
    b"<input name='user'><input name='password' type='password'><button>Masuk</button></form></body></html>"
)


def answers(status: int, *headers: tuple[str, str]) -> Fault:
    """Always answer with a status."""
    return lambda _request, _reply: Reply(b"<html><body>Gangguan</body></html>", status=status, headers=headers)


def recovers(status: int, *headers: tuple[str, str], times: int) -> Callable[[], Fault]:
    """Refuse each path so many times, then answer."""
    return _for_a_while(answers(status, *headers), times)


def breaks_off(*, times: int) -> Callable[[], Fault]:
    """Break off in the middle of each document so many times, then give it whole."""
    return _for_a_while(_half, times)


def _for_a_while(fault: Fault, times: int) -> Callable[[], Fault]:
    def fresh() -> Fault:
        seen: Counter[str] = Counter()

        def broken(request: BaseHTTPRequestHandler, reply: Reply) -> Reply | None:
            seen[request.path] += 1
            return fault(request, reply) if seen[request.path] <= times else reply

        return broken

    return fresh


def _half(request: BaseHTTPRequestHandler, reply: Reply) -> None:
    """Promise the whole document, send half of it, and hang up."""
    request.send_response(200)
    request.send_header("Content-Type", reply.content_type)
    request.send_header("Content-Length", str(len(reply.body)))
    request.end_headers()
    request.wfile.write(reply.body[: len(reply.body) // 2])
    request.close_connection = True


def hangs(seconds: float = 2.0) -> Fault:
    """Take the question and say nothing for a while."""

    def silent(request: BaseHTTPRequestHandler, _reply: Reply) -> None:
        threading.Event().wait(seconds)
        request.close_connection = True

    return silent


def redirects(target: str) -> Fault:
    """Send the reader elsewhere."""
    return lambda _request, _reply: Reply(b"", status=302, headers=(("Location", target),))


def login_page(_request: BaseHTTPRequestHandler, _reply: Reply) -> Reply:
    """Give a login page, as if it were what was asked for."""
    return Reply(_LOGIN)


def endless(size: int) -> Fault:
    """Send so many bytes, or as many as the reader takes."""

    def flood(request: BaseHTTPRequestHandler, reply: Reply) -> None:
        request.send_response(200)
        request.send_header("Content-Type", reply.content_type)
        request.send_header("Content-Length", str(size))
        request.end_headers()
        chunk = b"x" * 65_536
        for _ in range(size // len(chunk)):
            request.wfile.write(chunk)
        request.close_connection = True

    return flood


def wrong_charset(_request: BaseHTTPRequestHandler, reply: Reply) -> Reply:
    """Say UTF-8, and write in another one."""
    return replace(reply, body=reply.body.decode("utf-8").encode("latin-1", errors="replace"))
