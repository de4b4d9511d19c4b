"""The reviewed vocabulary of publishers: which header means which column, which word means which status."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """What publishers' words mean. Without any, every publisher's header is unknown, and an unknown one stops."""
