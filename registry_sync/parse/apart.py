"""PDF and XLSX files → grids, read by a child process with limits: what it cannot bear ends as a drawn error here."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from registry_sync.errors import ShapeChanged
from registry_sync.parse.grids import Grid, plain
from verify.errors import TooLarge

Format = Literal["pdf", "xlsx"]
#: Bytes of address space (libraries included), seconds of processor time, seconds on the clock.
MEMORY, SECONDS, WALL_SECONDS = 1_000_000_000, 40, 60
#: How a process ends that was stopped for what it took: by itself for want of memory, killed, out of time.
_TOOK_TOO_MUCH = frozenset({-6, -9, -24, -25})
_OUT_OF_MEMORY = frozenset({"MemoryError", "RecursionError"})


@dataclass(frozen=True, slots=True)
class Limits:
    """What the child may take."""

    memory: int = MEMORY
    seconds: int = SECONDS
    wall_seconds: float = WALL_SECONDS


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook, or a table on a page of a PDF, with its name."""

    name: str
    rows: Sequence[Sequence[str]]

    @property
    def grid(self) -> Grid:
        """Its rows as a grid."""
        return plain(self.rows)


def read_apart(form: Format, body: bytes, limits: Limits | None = None) -> tuple[Sheet, ...]:
    """The sheets or tables of a file, in order. ShapeChanged where it cannot be read, TooLarge where it is too much."""
    allowed = limits or Limits()
    words = [sys.executable, "-m", "registry_sync.apart", form, str(allowed.memory), str(allowed.seconds)]
    try:
        done = subprocess.run(  # noqa: S603 - this program's own module, and nothing of the document in its words
            words, input=body, capture_output=True, timeout=allowed.wall_seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise TooLarge(f"Reading the {form.upper()} file took longer than {allowed.wall_seconds:g} seconds.") from None
    if done.returncode != 0:
        fault = done.stderr.decode("utf-8", "replace")[-80:].strip()
        if done.returncode in _TOOK_TOO_MUCH or fault in _OUT_OF_MEMORY:
            raise TooLarge(f"Reading the {form.upper()} file takes more memory or time than it may.")
        raise ShapeChanged(f"The {form.upper()} file cannot be read ({fault or 'it stopped its reader'}).")
    said = json.loads(done.stdout)
    if "problem" in said:
        raise (TooLarge if said["too_large"] else ShapeChanged)(said["problem"])
    return tuple(Sheet(one["name"], one["rows"]) for one in said["tables"])
