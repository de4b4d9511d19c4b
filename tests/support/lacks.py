"""What a machine may lack: skipped loudly by name, and a failure where CEKDULU_REQUIRE says it must be there."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest

MARK = "this machine lacks "


def lacks(thing: str, why: str) -> NoReturn:
    """Skip the test because the machine has no ``thing``; fail it where CEKDULU_REQUIRE names the thing."""
    required = {name.strip() for name in os.environ.get("CEKDULU_REQUIRE", "").split(",")}
    if thing in required:
        pytest.fail(f"CEKDULU_REQUIRE={thing}, but {MARK}{thing}: {why}", pytrace=False)
    pytest.skip(f"{MARK}{thing}: {why}")


def summary(reasons: list[str]) -> list[str]:
    """Return one line for each thing that was lacking, with how many tests that cost."""
    counts: dict[str, int] = {}
    for reason in reasons:
        if MARK in reason:
            lacking = reason.partition(MARK)[2]
            counts[lacking] = counts.get(lacking, 0) + 1
    return [f"NOT TESTED, {MARK}{lacking} ({count} tests skipped)" for lacking, count in sorted(counts.items())]
