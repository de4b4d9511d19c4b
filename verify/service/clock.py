"""The one place that asks what time it is; everything else is given a clock."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The moment, aware, in UTC."""
    return datetime.now(UTC)
