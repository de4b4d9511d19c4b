"""How the words of a command are read."""

from __future__ import annotations

import argparse
import re
from datetime import date

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def day(text: str) -> date:
    """An ISO date, and nothing else."""
    if not _DAY.fullmatch(text):
        raise argparse.ArgumentTypeError("a date is written like 2026-01-29")
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day of the calendar") from None
