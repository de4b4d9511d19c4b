"""Where a document comes from → RawDocument; every byte read is kept in the archive as it came, named by its sha256."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from verify.errors import CekDuluError, TooLarge, UsageError
from verify.outbound import Limits, open_session
from verify.settings import Settings

#: What a publisher sends along that may matter later; cookies and the like are nobody's business.
_KEPT_HEADERS = ("content-type", "content-length", "etag", "last-modified", "date")


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document as it came. `url` is its address, or `file:NAME` for a local one; `fetched_at` is aware UTC."""

    body: bytes = field(repr=False)
    sha256: str
    fetched_at: datetime
    url: str
    name: str
    headers: tuple[tuple[str, str], ...] = ()


def read_local(path: Path, *, max_bytes: int, now: Callable[[], datetime]) -> RawDocument:
    """Read a file of this machine. UsageError where there is none, TooLarge where it is longer than `max_bytes`."""
    try:
        with path.open("rb") as file:
            body = file.read(max_bytes + 1)
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}.") from None
    except OSError as error:
        raise UsageError(f"The file {path} cannot be read: {error.strerror}.") from None
    if len(body) > max_bytes:
        raise TooLarge(f"The file {path} is larger than {max_bytes} bytes (fetch_max_bytes); it was not used.")
    return RawDocument(body, _digest(body), now(), f"file:{path.name}", path.name)


def read_remote(url: str, hosts: tuple[str, ...], *, settings: Settings) -> RawDocument:
    """Fetch a whole document from one of `hosts`. Unreachable, WrongHost or DocumentTooLarge where that fails."""
    limits = Limits(
        connect_seconds=settings.fetch_connect_seconds,
        read_seconds=settings.fetch_read_seconds,
        total_seconds=settings.fetch_total_seconds,
        max_bytes=settings.fetch_max_bytes,
        retries=settings.fetch_retries,
    )
    with open_session(hosts, user_agent=settings.user_agent, limits=limits) as session:
        found = session.fetch(url)
    headers = tuple((name, found.headers[name]) for name in _KEPT_HEADERS if name in found.headers)
    return RawDocument(found.body, _digest(found.body), found.fetched_at, found.url, url.rpartition("/")[2], headers)


def archive(document: RawDocument, folder: Path) -> str:
    """Keep the bytes for good, and give their path inside the archive; the same bytes are kept once.

    The file appears whole or not at all, also when the machine stops in the middle.
    """
    place = Path(document.sha256[:2]) / document.sha256
    target = folder / place
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.stat().st_size != len(document.body):
            _write_whole(target, document.body)
    except OSError as error:
        raise CekDuluError(f"The archive folder {folder} cannot be written: {error.strerror}.") from error
    return str(place)


def _write_whole(target: Path, body: bytes) -> None:
    handle, draft = tempfile.mkstemp(dir=target.parent, prefix=".draft-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(target)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
