"""Documents made for one test each."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from registry_sync.fetch import RawDocument
from registry_sync.parse.headers import Headers

NO_WORDS = Headers()


def document(body: bytes | str, url: str = "file:test", **headers: str) -> RawDocument:
    """A document as if it had just been read; header names are written with an underscore for a hyphen."""
    raw = body.encode() if isinstance(body, str) else body
    sent = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    read_at = datetime(2026, 11, 20, tzinfo=UTC)
    return RawDocument(raw, hashlib.sha256(raw).hexdigest(), read_at, url, url.rpartition("/")[2], sent)


def one(body: bytes | str, url: str = "file:test", **headers: str) -> tuple[RawDocument, ...]:
    """A look that is a single document."""
    return (document(body, url, **headers),)
