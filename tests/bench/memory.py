"""What an index costs: seconds to build and memory, in a fresh process, and what a forked worker cannot share of it.

`python -m tests.bench.memory WHAT NAMES` measures one and prints it as JSON; `cost` runs that.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter, process_time

from tests.bench.corpus import names, questions
from tests.bench.ours import Ours
from tests.bench.peers import IN_PROCESS
from verify.core.names import NameKey, name_key
from verify.core.search import NameSearch

#: Our own: the search over the names alone, as the peers hold them; and the whole index, agencies and phones in it.
SEARCH, WHOLE = "Cek Dulu: search", "Cek Dulu: whole index"
_ASKED = 300
_KB = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """One index over so many names: seconds, MB, and the MB a worker has of its own after a fork and 300 questions."""

    what: str
    names: int
    seconds: float
    cpu_seconds: float | None
    mb: float
    private_mb: float | None


def cost(what: str, count: int) -> Cost:
    """Measured in a process of its own. RuntimeError, with what it said, where that fails."""
    command = [sys.executable, "-m", "tests.bench.memory", what, str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{what}, {count:,} names: {done.stderr[-2000:]}")
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def main() -> int:
    """Measure what is named on the command line."""
    what, count = sys.argv[1], int(sys.argv[2])
    known = names(count)
    keys = [name_key(name) for name in known]
    flat = [key.normalised for key in keys]
    asked = [one.normalised for one in questions(known, _ASKED, seed=3, taken=frozenset(flat))]
    opened = _opened(what, known, flat)
    give_back()
    gc.disable()  # as the service builds its index (verify/service/holding.py)
    before, start, cpu = resident_mb(), perf_counter(), process_time()
    with opened as ask:
        took, cpu = perf_counter() - start, process_time() - cpu
        give_back()
        gc.freeze()
        gc.enable()
        mb = resident_mb() - before
        private = _private_mb(lambda: [ask(one) for one in asked])
    print(json.dumps(asdict(Cost(what=what, names=count, seconds=took, cpu_seconds=cpu, mb=mb, private_mb=private))))
    return 0


def _opened(what: str, known: Sequence[str], flat: Sequence[str]) -> AbstractContextManager[Callable[[str], object]]:
    if what == SEARCH:
        return _search([name_key(name) for name in known])
    if what == WHOLE:
        return _whole(known)
    return next(peer for peer in IN_PROCESS if peer.name == what).open(flat)


@contextmanager
def _search(keys: list[NameKey]) -> Iterator[Callable[[str], object]]:
    """The search from keys that are there already; they go once it stands, unless it keeps them."""
    found = NameSearch.of(keys)
    yield lambda asked: found.nearest(name_key(asked))


@contextmanager
def _whole(known: Sequence[str]) -> Iterator[Callable[[str], object]]:
    yield Ours.over(known).match


def give_back() -> None:
    """Give what was freed back to the system, so that what is measured next does not find room in it."""
    gc.collect()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL("libc.so.6").malloc_trim(0)


def resident_mb() -> float:
    """What this process has in memory, in MB."""
    return _field("/proc/self/status", "VmRSS:")


def _private_mb(work: Callable[[], object]) -> float:
    """What a forked process that does the work has of its own, in MB."""
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        work()
        private = sum(_field("/proc/self/smaps_rollup", f"Private_{one}:") for one in ("Clean", "Dirty"))
        os.write(writes, str(private).encode())
        os._exit(0)
    os.close(writes)
    said = os.read(reads, 100)
    os.waitpid(child, 0)
    return float(said)


def _field(path: str, name: str) -> float:
    line = next(line for line in Path(path).read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) / _KB


if __name__ == "__main__":
    sys.exit(main())
