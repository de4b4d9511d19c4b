"""One intake run at a time a source, on every machine that shares the database."""

from __future__ import annotations

import fcntl
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy import text, update
from sqlalchemy.exc import DBAPIError

from verify.errors import LockHeld, StoreUnavailable
from verify.store.engine import Engine, autocommitting, writing
from verify.store.tables import RUNS

# Any fixed number: the class of advisory locks of intake on PostgreSQL; each source has a key of its own in it.
_INTAKE = 0x43454B52


@contextmanager
def single_flight(engine: Engine, source: str) -> Iterator[None]:
    """Hold the intake lock of one source; LockHeld at once if another process or thread has it.

    The lock dies with its process, kill -9 included, so nobody ever has to remove one. (A child forked while it is
    held keeps it until the child ends too.) On entering, runs of the source left `running` by a dead process become
    `interrupted`; their `finished_at` stays None, for nobody knows it.
    """
    with _postgresql_lock(engine, source) if engine.dialect.name == "postgresql" else _file_lock(engine, source):
        with writing(engine) as connection:
            left = (RUNS.c.source == source, RUNS.c.outcome == "running")
            connection.execute(update(RUNS).where(*left).values(outcome="interrupted"))
        yield


@contextmanager
def all_grounded(engine: Engine, sources: Iterable[str]) -> Iterator[None]:
    """Hold the intake locks of all these sources, in the order of their names; LockHeld if one of them is at work."""
    with ExitStack() as stack:
        for source in sorted(set(sources)):
            stack.enter_context(single_flight(engine, source))
        yield


def _held(source: str) -> LockHeld:
    return LockHeld(f"Another run of {source} is at work on this database. Try again when it ends.")


@contextmanager
def _postgresql_lock(engine: Engine, source: str) -> Iterator[None]:
    # Two sources whose keys meet wait for one another, which costs time and nothing else.
    key = int.from_bytes(hashlib.sha256(source.encode()).digest()[:4], signed=True)
    lock = {"intake": _INTAKE, "source": key}
    with autocommitting(engine) as connection:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:intake, :source)"), lock).scalar_one():
            raise _held(source)
        try:
            yield
        finally:
            try:
                connection.execute(text("SELECT pg_advisory_unlock(:intake, :source)"), lock)
            except DBAPIError:
                # The session is broken, and its lock with it: it must not go back to the pool.
                connection.invalidate()


@contextmanager
def _file_lock(engine: Engine, source: str) -> Iterator[None]:
    path = Path(f"{engine.url.database}.{source}.lock")
    try:
        file = path.open("ab")
    except OSError as error:
        message = f"The lock file {path} cannot be opened: {error.strerror}."
        raise StoreUnavailable(message) from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _held(source) from None
        # The file stays for the next run: to delete it would let two runs lock two files of one name.
        yield
