"""An installation of its own for each test: a migrated database, an archive, and the command line in this process."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from registry_sync.cli import main
from verify.core.agency import Kind
from verify.store.engine import Engine, open_engine
from verify.store.register import held_rows, register_stamp
from verify.store.runs import Run, list_runs


@dataclass(frozen=True, slots=True)
class Said:
    """What one command said."""

    status: int
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Installation:
    """A database and the commands that work on it."""

    engine: Engine
    database_url: str
    folder: Path
    sync: Callable[..., Said]

    def write(self, text: str, name: str = "register.csv") -> Path:
        """Write a file to import."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def live(self, source: str = "test", kind: Kind = Kind.AGENCIES) -> list[str]:
        """The ids that are held and not removed."""
        return [held.row.source_id for held in held_rows(self.engine, source, kind) if held.removed_on is None]

    def version(self) -> int:
        """The register's version."""
        return register_stamp(self.engine)[0]

    def last_run(self) -> Run:
        """The newest line of the ledger."""
        return list_runs(self.engine, limit=1)[0]

    def take(self, text: str, *words: str, name: str = "register.csv") -> Said:
        """Import a text as the complete agencies of the source `test`."""
        path = str(self.write(text, name))
        return self.sync("import", path, "--source", "test", "--kind", "agencies", "--coverage", "complete", *words)


@pytest.fixture
def on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[[str], Callable[..., Said]]:
    """Give, for a database, what runs `registry-sync` with these words in this process, as nobody's terminal."""

    def choose(database_url: str) -> Callable[..., Said]:
        monkeypatch.setenv("CEKDULU_VAR_DIR", str(tmp_path / "var"))
        monkeypatch.setenv("CEKDULU_DATABASE_URL", database_url)
        monkeypatch.setenv("CEKDULU_FETCH_RETRIES", "0")

        def run(*words: str) -> Said:
            capsys.readouterr()
            try:
                status = main(words)
            except SystemExit as exit_:
                status = int(exit_.code or 0)
            told = capsys.readouterr()
            return Said(status, told.out, told.err)

        return run

    return choose


@contextmanager
def installed(database_url: str, folder: Path, sync: Callable[..., Said]) -> Iterator[Installation]:
    """An installation on this database, which has its tables."""
    engine = open_engine(database_url)
    yield Installation(engine, database_url, folder, sync)
    engine.dispose()


@pytest.fixture
def installation(
    on: Callable[[str], Callable[..., Said]], migrated_file: Path, tmp_path: Path
) -> Iterator[Installation]:
    """A migrated, empty installation on SQLite."""
    shutil.copy(migrated_file, tmp_path / "cekdulu.sqlite")
    url = f"sqlite:///{tmp_path / 'cekdulu.sqlite'}"
    with installed(url, tmp_path, on(url)) as made:
        yield made


@pytest.fixture
def either(on: Callable[[str], Callable[..., Said]], migrated_url: str, tmp_path: Path) -> Iterator[Installation]:
    """A migrated, empty installation, once on SQLite and once on PostgreSQL."""
    with installed(migrated_url, tmp_path, on(migrated_url)) as made:
        yield made


def agencies(count: int, *, status: str = "active", start: int = 1) -> str:
    rows = (f"{at},PT Karya Nomor {at},{status},0812-0000-{at:04d}\n" for at in range(start, start + count))
    return "source_id,name,status,phones\n" + "".join(rows)


@pytest.fixture
def held(installation: Installation) -> Installation:
    """Twenty agencies of the source `test`, held."""
    assert installation.take(agencies(20)).status == 0
    return installation
