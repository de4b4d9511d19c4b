from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from tests.service import registers
from verify.service import holding
from verify.service.checking import Checker
from verify.settings import Settings
from verify.store.engine import Engine, open_engine
from verify.store.schema import migrate


@pytest.fixture(scope="session")
def set_up_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file with one agency and one order, to copy."""
    path = tmp_path_factory.mktemp("service") / "register.sqlite"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    registers.put(engine, registers.agency())
    registers.put_orders(engine)
    engine.dispose()
    return path


@pytest.fixture
def engine(set_up_file: Path, settings: Settings) -> Iterator[Engine]:
    """The database of the settings, with one agency and one order in its register."""
    shutil.copy(set_up_file, settings.database_url.removeprefix("sqlite:///"))
    engine = open_engine(settings.database_url)
    yield engine
    engine.dispose()


class Clock:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        """Start on 21 November 2026 in Jakarta."""
        self.moment: datetime = registers.NOW

    def __call__(self) -> datetime:
        """The moment the test has set."""
        return self.moment


@pytest.fixture
def clock() -> Clock:
    """The clock of the checker."""
    return Clock()


@pytest.fixture
def checker(engine: Engine, settings: Settings, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Checker:
    """A checker that asks the store at every call whether the register has moved."""
    monkeypatch.setattr(holding, "LOOK_SECONDS", 0.0)
    return Checker(engine, settings, clock=clock)
