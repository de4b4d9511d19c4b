"""Reading messages: adverts of 1,000 characters over a large register, and hostile texts of 10,000."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

from tests.core.message.test_shapes import SHAPES
from tests.eval.messages.score import ear
from verify.core.claim import Claim
from verify.core.message import read

_FOLDER = Path(__file__).parents[1] / "eval" / "messages"
CHARACTERS, HOSTILE_CHARACTERS = 1_000, 10_000
_TURNS, _HOSTILE_TURNS = 3, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Reads:
    """Times of reading in ms: by the clock and of the processor, and the hostile shape that took longest."""

    names: int
    messages: int
    p50: float
    p99: float
    cpu_p50: float
    worst: float
    shape: str


def reads(known: Sequence[str]) -> Reads:
    """Read every text, so many times each; `known` are normalised names."""
    register = frozenset(known)
    texts = _texts()
    _timed(texts[0], register)  # the patterns and the ear are made ready once, where a service starts
    clock, cpu = zip(*(_timed(text, register) for _ in range(_TURNS) for text in texts), strict=True)
    hostile = {shape: _slowest((shape * HOSTILE_CHARACTERS)[:HOSTILE_CHARACTERS], register) for shape in SHAPES}
    shape = max(hostile, key=hostile.__getitem__)
    return Reads(
        names=len(register), messages=len(texts), p50=median(clock), p99=quantiles(clock, n=100)[-1],
        cpu_p50=median(cpu), worst=hostile[shape], shape=shape,
    )  # fmt: skip


def _texts() -> list[str]:
    """The messages of the tuning half, one after the other, cut to 1,000 characters."""
    files = sorted(_FOLDER.glob("tuning*.toml"))
    rows = [row for file in files for row in tomllib.loads(file.read_text(encoding="utf-8"))["message"]]
    whole = "\n".join(row["text"].strip() for row in rows)
    return [whole[at : at + CHARACTERS] for at in range(0, len(whole) - CHARACTERS, CHARACTERS)]


def _timed(text: str, register: frozenset[str]) -> tuple[float, float]:
    clock, cpu = perf_counter(), process_time()
    read(Claim(message=text), register.__contains__, ear())
    return (perf_counter() - clock) * 1000, (process_time() - cpu) * 1000


def _slowest(text: str, register: frozenset[str]) -> float:
    """Of the processor, so that a busy machine is not taken for a slow pattern; the better of two turns."""
    return min(_timed(text, register)[1] for _ in range(_HOSTILE_TURNS))
