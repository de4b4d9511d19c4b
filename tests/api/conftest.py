from __future__ import annotations

from tests.web.running import app, client, loaded, migrated, serve

__all__ = ["app", "client", "loaded", "migrated", "serve"]
