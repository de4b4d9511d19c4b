"""`make eval`: the real spellings against the bundled register, hostile and genuine offers against an invented one.

One table, one JSON file (`eval.json` in the var folder), exit status 1 if anything went wrong that must not even once.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from registry_sync.desk import Desk, Task
from registry_sync.run import run
from registry_sync.sources import load_sources
from registry_sync.tasks import Asked, task_for_import, tasks_for_bundled
from tests.eval.cases import Case, as_csv
from tests.eval.genuine import genuine
from tests.eval.hostile import hostile
from tests.eval.invented import SOURCE, World, write_register
from verify.core.agency import Coverage, Kind
from verify.service.checking import Checker
from verify.service.evaluation import evaluate, examples, failed, write_report
from verify.service.scorecard import Judged, table
from verify.settings import Settings, load_settings
from verify.store.engine import open_engine
from verify.store.register import known_sources
from verify.store.runs import Outcome
from verify.store.schema import migrate

NAMES = Path(__file__).with_name("names.csv")


@dataclass(frozen=True, slots=True)
class Installation:
    """An installation in a folder of its own, with the ways that `registry-sync` has of filling it."""

    settings: Settings
    desk: Desk

    def bundled(self) -> None:
        """Take in the bundled register."""
        sources = load_sources(self.settings.config_dir / "sources.toml")
        self._take(tasks_for_bundled(sources, held=(), settings=self.settings, desk=self.desk))

    def take(self, path: Path, kind: Kind) -> None:
        """Take in a file as the complete register of the invented source, as of today."""
        asked = Asked(file=path, source=SOURCE, kind=kind, coverage=Coverage.COMPLETE)
        sources = load_sources(self.settings.config_dir / "sources.toml")
        held = known_sources(self.desk.engine)
        self._take([task_for_import(asked, sources, held=held, settings=self.settings, desk=self.desk)])

    def _take(self, tasks: Iterable[Task]) -> None:
        for task in tasks:
            result = run(task, self.desk).result
            if result.outcome is not Outcome.APPLIED:
                message = f"{task.state.source} {task.state.kind}: {result.outcome} {result.detail}"
                raise RuntimeError(message)

    def checker(self) -> Checker:
        """What answers from this installation's register."""
        return Checker(self.desk.engine, self.settings)


@contextmanager
def installation(folder: Path, settings: Settings) -> Iterator[Installation]:
    """A migrated, empty installation on SQLite; closed at the end."""
    url = f"sqlite:///{folder / 'eval.sqlite'}"
    here = settings.with_changes(var_dir=folder, archive_dir=folder / "archive", database_url=url)
    engine = open_engine(url)
    migrate(engine)
    zone = ZoneInfo(here.timezone)
    yield Installation(
        here, Desk(engine=engine, archive_dir=here.archive_dir, now=lambda: datetime.now(UTC), zone=zone)
    )
    engine.dispose()


def names(settings: Settings) -> tuple[Judged, ...]:
    """The real spellings against the 729 bundled names."""
    with tempfile.TemporaryDirectory() as folder, installation(Path(folder), settings) as here:
        here.bundled()
        with NAMES.open(encoding="utf-8", newline="") as stream:
            return evaluate(here.checker(), stream)


def offers(settings: Settings, *, hostile_total: int = 1000, genuine_total: int = 300) -> tuple[Judged, ...]:
    """Hostile and genuine offers against the invented register, the bundled one beside it as in any installation."""
    with tempfile.TemporaryDirectory() as folder, installation(Path(folder), settings) as here:
        world = invented(here, Path(folder))
        cases = [*hostile(world, hostile_total), *genuine(world, genuine_total)]
        return judge(here, cases)


def invented(here: Installation, folder: Path) -> World:
    """Fill an installation with the bundled and the invented register."""
    world = World(here.desk.today())
    agencies, orders = write_register(world, folder)
    here.bundled()
    here.take(agencies, Kind.AGENCIES)
    here.take(orders, Kind.ORDERS)
    return world


def judge(here: Installation, cases: Iterable[Case]) -> tuple[Judged, ...]:
    """The cases, answered and judged."""
    return evaluate(here.checker(), as_csv(cases))


def main() -> int:
    """Run every set, print one table and what went wrong, write the JSON."""
    settings = load_settings()
    judged = (*names(settings), *offers(settings))
    print(table(judged))
    print(examples(judged), end="")
    path = settings.var_dir / "eval.json"
    write_report(judged, path)
    print(f"Written: {path}")
    return int(failed(judged))


if __name__ == "__main__":
    sys.exit(main())
