from __future__ import annotations

from tests.web.running import app, client

__all__ = ["app", "client"]
