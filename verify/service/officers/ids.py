"""Ids of what this side makes: a letter that says of what, and random digits. None can be taken for a phone number."""

from __future__ import annotations

import secrets
from enum import StrEnum


class Made(StrEnum):
    """What an id is of, by its first letter."""

    ACCOUNT = "a"
    INVITATION = "i"
    OFFICE = "o"


def new_id(made: Made) -> str:
    """An id that nothing else has."""
    return f"{made}{secrets.randbelow(10**12):012}"
