"""An installation of its own for an evaluation: empty, or with the bundled and the invented register."""

from __future__ import annotations

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
from tests.eval.invented import SOURCE, World, write_register
from verify.core.agency import Coverage, Kind
from verify.service.checking import Checker
from verify.settings import Settings
from verify.store.engine import open_engine
from verify.store.register import known_sources
from verify.store.runs import Outcome
from verify.store.schema import migrate


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


def invented(here: Installation, folder: Path) -> World:
    """Fill an installation with the bundled and the invented register."""
    world = World(here.desk.today())
    agencies, orders = write_register(world, folder)
    here.bundled()
    here.take(agencies, Kind.AGENCIES)
    here.take(orders, Kind.ORDERS)
    return world
