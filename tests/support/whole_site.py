"""The whole service as a person meets it: the bundled register, a small one read today, and answers that grew old."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from flask import Flask

from tests.support.made_register import MELATI, SOURCE, load_made_register, suspend_melati
from tests.support.server import serving
from tests.web.officers.signing import new_office, new_officer
from verify.app import ENGINE, create_app
from verify.service.keys import Keyring
from verify.service.services import EXTENSION, Services
from verify.service.slips import slip_of, token_of
from verify.settings import Settings, load_settings
from verify.store.engine import open_engine
from verify.store.officers import Role
from verify.store.schema import migrate

_NEVER_GIVEN = "0000-0000-00000"
_TOO_SHORT = "source_id,name,status\n1,PT Karya Satria Abadi,active\n"


@dataclass(frozen=True, slots=True)
class Site:
    """Addresses without a slash at their end: of the service, and of one whose database was never made.

    `outdated` is the path of a stored answer about a company that was suspended after it, `slip` that of its slip
    as an officer scans it, `old_slip` that of a slip whose answer is kept no longer. `sessions` holds for each role the
    token of an officer of one office who is signed in; `folder` is where all is kept.
    """

    address: str
    unread: str
    outdated: str
    slip: str
    old_slip: str
    sessions: Mapping[Role, str]
    folder: Path

    @property
    def database_url(self) -> str:
        """Where it keeps everything."""
        return _database_url(self.folder / "var")


@contextmanager
def whole_site(folder: Path) -> Iterator[Site]:
    """Serve all that until the block ends; everything is written below `folder`."""
    settings, app = _loaded(folder / "var")
    unread = create_app(settings_below(folder / "unread"))
    outdated = _ask(app, company=MELATI)
    stored = app.extensions[EXTENSION].checker.stored(outdated.rpartition("/")[2])
    slip = slip_of(stored.answer, ZoneInfo(settings.timezone))
    then = slip.checked_on - timedelta(days=40)
    old = replace(slip, code=_NEVER_GIVEN, checked_on=then, on_date=then)
    keyring = Keyring(settings.slip_key_path)
    slips = f"/s/{token_of(slip, keyring)}", f"/s/{token_of(old, keyring)}"
    suspend_melati(app.extensions[ENGINE])
    fresh = create_app(settings)
    try:
        with serving(fresh) as address, serving(unread) as broken:
            yield Site(address, broken, outdated, *slips, _signed_in(fresh), folder)
    finally:
        for one in (app, unread, fresh):
            one.extensions[ENGINE].dispose()


@contextmanager
def working_site(folder: Path) -> Iterator[Site]:
    """The made register alone, with a refused list, for whoever changes it; officers come in by their own door."""
    settings = settings_below(folder / "var")
    engine = open_engine(settings.database_url)
    migrate(engine)
    load_made_register(engine)
    engine.dispose()
    _refuse(settings)
    app = create_app(settings)
    try:
        with serving(app) as address:
            yield Site(address, "", "", "", "", {}, folder)
    finally:
        app.extensions[ENGINE].dispose()


def settings_below(var: Path) -> Settings:
    """The default settings with everything kept in `var`, a named operator, and a limit that no walk reaches."""
    var.mkdir(parents=True)
    return load_settings().with_changes(
        var_dir=var,
        archive_dir=var / "archive",
        database_url=_database_url(var),
        rate_limit_post="1000/minute",
        operator_name="Kantor Desa Contoh",
        operator_contact="0370-555-0100",
        correction_contact="koreksi@desa.example",
        log_level="CRITICAL",
    )


def _loaded(var: Path) -> tuple[Settings, Flask]:
    settings = settings_below(var)
    engine = open_engine(settings.database_url)
    migrate(engine)
    load_made_register(engine)
    _registry_sync(settings, "bundled")
    _refuse(settings)
    engine.dispose()
    return settings, create_app(settings)


def _refuse(settings: Settings) -> None:
    """A list that a guard refuses: the page about the data says so."""
    short = settings.var_dir / "short.csv"
    short.write_text(_TOO_SHORT, encoding="utf-8")
    _registry_sync(settings, "import", str(short), "--source", SOURCE, "--kind", "agencies", status=3)


def _database_url(var: Path) -> str:
    return f"sqlite:///{var / 'cekdulu.sqlite'}"


def _signed_in(app: Flask) -> dict[Role, str]:
    """An officer of each role in one office, each with a session whose second factor was shown."""
    office, services = new_office(app), app.extensions[EXTENSION]
    assert isinstance(services, Services)
    sessions = services.officers.sessions
    return {
        role: sessions.open(new_officer(app, role, office).id, agent="Firefox · Android", proved=True) for role in Role
    }


def _registry_sync(settings: Settings, *words: str, status: int = 0) -> None:
    given = {"CEKDULU_VAR_DIR": str(settings.var_dir), "CEKDULU_DATABASE_URL": settings.database_url}
    command = [sys.executable, "-m", "registry_sync.cli", *words]
    done = subprocess.run(command, env=os.environ | given, capture_output=True, text=True, check=False)
    if done.returncode != status:
        message = f"registry-sync {words[0]} ended with {done.returncode}: {done.stdout}{done.stderr}"
        raise RuntimeError(message)


def _ask(app: Flask, **fields: str) -> str:
    client = app.test_client()
    token = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/").text)
    answered = client.post("/", data={"csrf_token": token.group(1) if token else "", **fields})
    return answered.headers["Location"]
