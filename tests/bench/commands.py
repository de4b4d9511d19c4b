"""`verify batch` as a person runs it, start-up included, beside a Python that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.samples import names, write_agencies, write_checks
from tests.eval.installation import installation
from verify.core.agency import Kind
from verify.settings import Settings

CHECKS, AGENCIES, RUNS = 2000, 1000, 3
GOAL_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command: the median of its seconds, the fewest and the most."""

    what: str
    seconds: float
    fewest: float
    most: float


def whole_command(settings: Settings) -> list[Command]:
    """Many checks, one check, and nothing, each run in turn a few times."""
    with tempfile.TemporaryDirectory() as name, installation(Path(name), settings) as here:
        folder = Path(name)
        known = names(AGENCIES)
        here.take(write_agencies(folder / "agencies.csv", known), Kind.AGENCIES)
        verify = str(Path(sys.executable).with_name("verify"))
        few, many = (write_checks(folder / f"{count}.csv", known, count) for count in (1, CHECKS))
        environment = os.environ | {"CEKDULU_VAR_DIR": name, "CEKDULU_DATABASE_URL": here.settings.database_url}
        commands = {
            f"verify batch, {CHECKS:,} checks": [verify, "batch", str(many), "-o", str(folder / "many.ndjson")],
            "verify batch, 1 check": [verify, "batch", str(few), "-o", str(folder / "few.ndjson")],
            "python -c pass": [sys.executable, "-c", "pass"],
        }
        taken: dict[str, list[float]] = {what: [] for what in commands}
        for _ in range(RUNS):
            for what, command in commands.items():
                start = perf_counter()
                subprocess.run(command, check=True, env=environment, capture_output=True)
                taken[what].append(perf_counter() - start)
    return [
        Command(what=what, seconds=median(times), fewest=min(times), most=max(times)) for what, times in taken.items()
    ]
