"""`make bench`: speed against named peers in one run. One table, one JSON file (`bench.json` in the var folder).

`--large` measures a million names and phones beside the smallest register. Trust the ratios: everybody is asked in
turn, block by block, so that a busy machine slows all of them. `--only PART` runs one part.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import peers, trigrams
from tests.bench.commands import GOAL_SECONDS, Command, whole_command
from tests.bench.corpus import names
from tests.bench.desk import desks
from tests.bench.goals import CHECK, FOUND, MATCH, RERANKED, Goal, Measured, goals
from tests.bench.memory import SEARCH, WHOLE, Cost, cost
from tests.bench.messages import reads
from tests.bench.ours import Ours
from tests.bench.peers import Peer, Top
from tests.bench.phones import Dialled, PhoneCost, dialled
from tests.bench.race import Ask, Lap, Runner, race
from tests.bench.serving import Served, served
from tests.bench.tables import report
from tests.bench.village import lists
from tests.support.postgres import Postgres
from verify.core.names import name_key
from verify.settings import load_settings

PARTS = ("names", "costs", "phones", "messages", "service", "desk", "village", "command")
SIZES, LARGE, SERVED = (1_000, 5_000, 10_000, 100_000), 1_000_000, 100_000
#: How many names tantivy finds for our scoring to choose from.
_RERANK = 12


def laps(count: int, postgres: Postgres | None) -> list[Lap]:
    """Everybody who can hold so many names, over one register."""
    known = names(count)
    flat = [name_key(name).normalised for name in known]
    ours = Ours.over(known)
    runners = {
        MATCH: Runner(lambda question: ours.match(question.asked)),
        CHECK: Runner(ours.check),
        FOUND: Runner(lambda question: ours.find(question.asked)),
    }
    with ExitStack() as stack:
        for peer in _here(count, postgres):
            runners[peer.name] = Runner(_asks(stack.enter_context(peer.open(flat))), peer.every)
            if peer.name == peers.TANTIVY:
                runners[RERANKED] = Runner(_reranks(ours, stack.enter_context(peers.tantivy(flat, _RERANK))))
        return race(runners, known, frozenset(flat))


def _here(count: int, postgres: Postgres | None) -> list[Peer]:
    """The peers that are installed and can hold so many names."""
    pg_trgm = [trigrams.peer(postgres)] if postgres else []
    return [peer for peer in (*peers.IN_PROCESS, *pg_trgm) if count <= peer.most and not peer.lacks]


def _asks(top: Top) -> Ask:
    return lambda question: top(question.normalised)


def _reranks(ours: Ours, top: Top) -> Ask:
    """Our scoring among what a peer finds."""
    return lambda question: ours.match_among(question.asked, top(question.normalised))


def costs(count: int, postgres: Postgres | None) -> list[Cost]:
    """What each index over so many names costs; the brute force has none."""
    inside = [peer.name for peer in _here(count, None) if peer.indexes]
    ours = (SEARCH, WHOLE) if count <= SIZES[-1] else (SEARCH,)  # a million agencies are not what any register holds
    found = [cost(what, count) for what in (*ours, *inside)]
    return (
        [*found, trigrams.cost(postgres, [name_key(name).normalised for name in names(count)])] if postgres else found
    )


def phones(sizes: Sequence[int]) -> tuple[list[Dialled], list[PhoneCost]]:
    """One-edit look-ups among the most numbers of the run, and among fewer."""
    found = [dialled(count) for count in sorted({min(SIZES[-1], max(sizes)), max(sizes)})]
    return [line for lines, _ in found for line in lines], [built for _, built in found]


def service() -> tuple[list[Served], float]:
    """Checks over HTTP."""
    with tempfile.TemporaryDirectory() as folder:
        return served(names(SERVED), Path(folder))


def measure(sizes: Sequence[int], parts: Sequence[str]) -> tuple[Measured, list[Command]]:
    """Every part asked for, one after the other; what is measured just now is told on standard error."""
    run = Measured()
    with trigrams.server() as postgres:
        for count in sizes:
            if "names" in parts:
                _tell(f"look-ups, {count:,} names")
                run = replace(run, laps=[*run.laps, *laps(count, postgres)])
            if "costs" in parts:
                _tell(f"memory, {count:,} names")
                run = replace(run, costs=[*run.costs, *costs(count, postgres)])
        if "village" in parts:
            _tell(f"a village's list over {SERVED:,} agencies")
            with tempfile.TemporaryDirectory() as folder:
                run = replace(run, lists=lists(names(SERVED), Path(folder), postgres))
    if "phones" in parts:
        _tell("phones")
        lines, built = phones(sizes)
        run = replace(run, dialled=lines, phone_costs=built)
    if "messages" in parts:
        _tell("reading messages")
        run = replace(run, reads=reads([name_key(name).normalised for name in names(SERVED)]))
    if "service" in parts:
        _tell(f"the service over {SERVED:,} agencies")
        calls, private = service()
        run = replace(run, served=calls, worker_mb=private)
    if "desk" in parts:
        _tell(f"the passport desk over {SERVED:,} agencies")
        with tempfile.TemporaryDirectory() as folder:
            run = replace(run, desks=desks(names(SERVED), Path(folder)))
    if "command" not in parts:
        return run, []
    _tell("the whole command")
    return run, whole_command(load_settings())


def _tell(what: str) -> None:
    sys.stderr.write(f"measuring {what} …\n")


def _skipped() -> None:
    """Name the peers that are not here, aloud."""
    for peer in peers.IN_PROCESS:
        if peer.lacks:
            sys.stderr.write(f"SKIPPED: {peer.name} ({peer.lacks} is not installed; see requirements-peers*.txt)\n")


def _write(run: Measured, commands: Sequence[Command], found: Sequence[Goal], path: Path) -> None:
    """Everything measured as JSON, with the day and the machine's class."""
    about = {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
    }
    whole = (
        about | asdict(run) | {"commands": [asdict(one) for one in commands], "goals": [asdict(one) for one in found]}
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(whole, indent=1) + "\n", encoding="utf-8")


def main() -> int:
    """Measure, print, write; 1 if the whole command misses its goal. Goals of speed are told, and fail nothing."""
    parser = argparse.ArgumentParser(description="Speed beside named peers.")
    parser.add_argument("--large", action="store_true", help="a million names and phones")
    parser.add_argument("--only", choices=PARTS, action="append", help="this part alone; again for another")
    parser.add_argument("--sizes", type=int, nargs="+", help="so many names")
    options = parser.parse_args()
    _skipped()
    sizes = options.sizes or ((SIZES[0], LARGE) if options.large else SIZES)
    parts = options.only or (("names", "costs", "phones") if options.large else PARTS)
    run, commands = measure(sizes, parts)
    found = goals(run)
    print(report(run, commands, found))
    path = load_settings().var_dir / ("bench-large.json" if options.large else "bench.json")
    _write(run, commands, found, path)
    print(f"\nWritten: {path}")
    return int(any(one.seconds > GOAL_SECONDS for one in commands))


if __name__ == "__main__":
    sys.exit(main())
