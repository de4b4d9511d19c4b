"""A local web server for tests, in threads, on a free loopback port."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.types import WSGIApplication


class _QuietHandler(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Say nothing: pytest's output is for results."""


class _Server(ThreadingMixIn, WSGIServer):
    """A thread a connection: a browser opens some that it never speaks on."""

    daemon_threads = True


@contextmanager
def serving(app: WSGIApplication, *, port: int = 0) -> Iterator[str]:
    """Serve ``app`` (a Flask app or any WSGI callable) until the block ends, and give its address without a slash.

    ``port`` 0 is a free one; a port named may be one that was served a moment ago.
    """
    with make_server("127.0.0.1", port, app, _Server, _QuietHandler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join(timeout=10)
