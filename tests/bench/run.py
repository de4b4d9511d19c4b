"""`make bench`: speed against named peers in one run. One table, one JSON file (`bench.json` in the var folder).

Peers are asked in turn with us, question by question, so that a busy machine slows all of them; trust the ratios.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from rapidfuzz import fuzz, process

from tests.bench.samples import names, questions, write_agencies, write_checks
from tests.eval.installation import installation
from verify.core.agency import Agency, Coverage, Held, History, Kind, Register, SourceState
from verify.core.index import RegisterIndex
from verify.core.names import name_key
from verify.core.scoring import match_name
from verify.service.rules import load_towns
from verify.settings import Settings, load_settings

QUESTIONS, CHECKS, AGENCIES, RUNS = 400, 2000, 1000, 3
GOAL_SECONDS = 10.0
_DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table: seconds at the median and at the 99th percentile, and the median beside ours."""

    what: str
    p50: float
    p99: float
    ratio: float


def look_ups(count: int, settings: Settings) -> list[Line]:
    """One name against a register of so many: ours, and rapidfuzz over all names by its two usual scorers."""
    known = names(count)
    state = SourceState(
        source="bench", kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.COMPLETE, history=History.CURRENT,
        as_of=_DAY, max_age_days=30,
    )  # fmt: skip
    rows = tuple(
        Held(Agency(source="bench", source_id=str(at), name=name), _DAY, _DAY) for at, name in enumerate(known)
    )
    register = Register(version=1, sources=(state,), agencies=rows)
    shelf = RegisterIndex.build(register, load_towns(settings.config_dir)).shelf("ID")
    flat = [name_key(name).normalised for name in known]

    def ours(asked: str) -> object:
        return match_name(name_key(asked, talk=True), shelf)

    def w_ratio(asked: str) -> object:
        return process.extract(name_key(asked).normalised, flat, scorer=fuzz.WRatio, limit=5)

    def token_sort(asked: str) -> object:
        return process.extract(name_key(asked).normalised, flat, scorer=fuzz.token_sort_ratio, limit=5)

    ways = {"Cek Dulu": ours, "rapidfuzz WRatio": w_ratio, "rapidfuzz token_sort": token_sort}
    return _lines(f"name look-up, {count:,} names", _interleaved(ways, questions(known, QUESTIONS)))


def _interleaved(ways: Mapping[str, Callable[[str], object]], asked: Sequence[str]) -> dict[str, list[float]]:
    """The seconds of every way for every question, each question to every way in turn, another one first each time."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    order = list(ways)
    for one in asked:
        order = [*order[1:], order[0]]
        for name in order:
            start = perf_counter()
            ways[name](one)
            taken[name].append(perf_counter() - start)
    return taken


def whole_command(settings: Settings) -> list[Line]:
    """`verify batch` as a person runs it, start-up included, beside a Python that does nothing."""
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
    return _lines(f"whole command, {AGENCIES:,} agencies", taken)


def _lines(about: str, taken: dict[str, list[float]]) -> list[Line]:
    first = median(next(iter(taken.values())))
    return [
        Line(
            what=f"{about}: {name}",
            p50=median(times),
            p99=quantiles(times, n=100, method="inclusive")[98],
            ratio=median(times) / first,
        )
        for name, times in taken.items()
    ]


def table(lines: Sequence[Line]) -> str:
    """The lines as text, in milliseconds."""
    width = max(len(line.what) for line in lines)
    head = f"{'':{width}}  {'p50 ms':>10}  {'p99 ms':>10}  {'x ours':>7}"
    rows = [f"{one.what:{width}}  {one.p50 * 1e3:10.2f}  {one.p99 * 1e3:10.2f}  {one.ratio:7.2f}" for one in lines]
    return "\n".join([head, "-" * len(head), *rows])


def main() -> int:
    """Measure, print, write; 1 if the whole command misses its goal."""
    settings = load_settings()
    lines = [*look_ups(1000, settings), *look_ups(5000, settings)]
    command = whole_command(settings)
    print(table([*lines, *command]))
    seconds = command[0].p50
    print(
        f"\n{CHECKS:,} checks over {AGENCIES:,} agencies, start-up included: {seconds:.2f} s (goal: {GOAL_SECONDS:g} s)"
    )
    path = settings.var_dir / "bench.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in (*lines, *command)], indent=1) + "\n", encoding="utf-8")
    print(f"Written: {path}")
    return int(seconds > GOAL_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
