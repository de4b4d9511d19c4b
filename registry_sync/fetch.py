"""Where documents come from → RawDocuments, one look at a source a Harvest; every byte read is kept in the archive.

The archive names each document by the sha256 of its bytes. A harvest of several is named by the sha256 of its manifest,
the list of its addresses and documents in the order they were read, so that one name brings the whole look back.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from verify.errors import CekDuluError, NotFound, TooLarge, UsageError
from verify.outbound import Document, Limits
from verify.settings import Settings

#: What a publisher sends along that may matter later; cookies and the like are nobody's business.
_KEPT_HEADERS = ("content-type", "content-length", "etag", "last-modified", "date")

#: The one key of a manifest: no publisher's document begins with it.
_MANIFEST = "cekdulu_harvest"
_OPENING = b'{"' + _MANIFEST.encode() + b'":['


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A document as it came. `url` is its address, or `file:NAME` for a local one; `fetched_at` is aware UTC."""

    body: bytes = field(repr=False)
    sha256: str
    fetched_at: datetime
    url: str
    name: str
    headers: tuple[tuple[str, str], ...] = ()


class ArchivedDocument(RawDocument):
    """A document whose bytes lie in the archive and are read when asked for: thousands of them fit into any memory."""

    __slots__ = ("_path",)
    _path: Path

    def __init__(self, document: RawDocument, folder: Path) -> None:
        """Stand for a document that `folder` already holds."""
        for name in ("sha256", "fetched_at", "url", "name", "headers"):
            object.__setattr__(self, name, getattr(document, name))
        object.__setattr__(self, "_path", folder / document.sha256[:2] / document.sha256)

    def lies_in(self, folder: Path) -> bool:
        """Whether this archive holds it."""
        return self._path == folder / self.sha256[:2] / self.sha256 and self._path.exists()

    @property
    def body(self) -> bytes:
        """The bytes as they came. CekDuluError where the archive has lost them meanwhile."""
        try:
            return self._path.read_bytes()
        except OSError as error:
            raise CekDuluError(f"The archived bytes of {self.sha256} cannot be read: {error.strerror}.") from error


@dataclass(frozen=True, slots=True)
class Harvest:
    """One look at a source: its documents in the order they were read, never none, and the name they go by together."""

    documents: tuple[RawDocument, ...]
    sha256: str


def harvest_of(documents: Iterable[RawDocument]) -> Harvest:
    """Documents as one look. A single one keeps its own sha256; several are named by that of their manifest."""
    found = tuple(documents)
    return Harvest(found, found[0].sha256 if len(found) == 1 else _digest(_manifest(found)))


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


def limits_of(settings: Settings) -> Limits:
    """How long and how much one document may take, as the installation sets it."""
    return Limits(
        connect_seconds=settings.fetch_connect_seconds,
        read_seconds=settings.fetch_read_seconds,
        total_seconds=settings.fetch_total_seconds,
        max_bytes=settings.fetch_max_bytes,
        retries=settings.fetch_retries,
        backoff_seconds=settings.fetch_backoff_seconds,
    )


def document_of(found: Document) -> RawDocument:
    """What a host gave, as a document: its address after redirects, and of its headers those that may matter later."""
    headers = tuple((name, found.headers[name]) for name in _KEPT_HEADERS if name in found.headers)
    return RawDocument(
        found.body, _digest(found.body), found.fetched_at, found.url, found.url.rpartition("/")[2], headers
    )


def empty_document(url: str, *, fetched_at: datetime) -> RawDocument:
    """What stands for a document that the publisher does not have."""
    return RawDocument(b"", _digest(b""), fetched_at, url, url.rpartition("/")[2])


def archive(document: RawDocument, folder: Path) -> str:
    """Keep the bytes for good, and give their path inside the archive; the same bytes are kept once.

    The file appears whole or not at all, also when the machine stops in the middle.
    """
    place = Path(document.sha256[:2]) / document.sha256
    if isinstance(document, ArchivedDocument) and document.lies_in(folder):
        return str(place)
    return _keep(document.body, document.sha256, folder)


def archive_harvest(harvest: Harvest, folder: Path) -> str:
    """Keep every document of a look, and its manifest where there are several; give the path of what it is named by."""
    places = [archive(document, folder) for document in harvest.documents]
    return places[0] if len(places) == 1 else _keep(_manifest(harvest.documents), harvest.sha256, folder)


def read_archived(sha256: str, folder: Path) -> Harvest:
    """A look as it was archived. NotFound where the archive does not hold all of it, CekDuluError where it is damaged.

    A document read alone does not remember its address: its url is `archive:SHA256`. Times are those of the archive.
    """
    whole = archived(sha256, folder, url=f"archive:{sha256}")
    listed = _listed(whole.body)
    if listed is None:
        return Harvest((whole,), sha256)
    return Harvest(tuple(ArchivedDocument(archived(one, folder, url=url), folder) for url, one in listed), sha256)


def documents_of(sha256: str, folder: Path) -> frozenset[str]:
    """The sha256 of everything a look consists of: itself, and what it lists if it is a manifest; lost ones too."""
    path = folder / sha256[:2] / sha256
    try:
        with path.open("rb") as file:
            is_manifest = file.read(len(_OPENING)) == _OPENING
        listed = (_listed(path.read_bytes()) if is_manifest else None) or []
    except FileNotFoundError:
        listed = []
    return frozenset({sha256, *(one for _, one in listed)})


def _manifest(documents: Iterable[RawDocument]) -> bytes:
    entries = [[document.url, document.sha256] for document in documents]
    return json.dumps({_MANIFEST: entries}, ensure_ascii=True, separators=(",", ":")).encode()


def _listed(body: bytes) -> list[tuple[str, str]] | None:
    """What a manifest lists, or None where the bytes are no manifest but a document."""
    if not body.startswith(_OPENING):
        return None
    return [(url, sha256) for url, sha256 in json.loads(body)[_MANIFEST]]


def archived(sha256: str, folder: Path, *, url: str) -> RawDocument:
    """One document of the archive under the address it came from, checked against its name; errors as `read_archived`.

    Its time is that of the archive; what was sent along with it is not kept here.
    """
    path = folder / sha256[:2] / sha256
    try:
        body = path.read_bytes()
        kept_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except FileNotFoundError:
        raise NotFound(f"The archive no longer holds {sha256}.") from None
    except OSError as error:
        raise CekDuluError(f"The archive folder {folder} cannot be read: {error.strerror}.") from error
    if _digest(body) != sha256:
        raise CekDuluError(f"The archived bytes of {sha256} are damaged: they are not what was archived.")
    return RawDocument(body, sha256, kept_at, url, url.rpartition("/")[2])


def _keep(body: bytes, sha256: str, folder: Path) -> str:
    place = Path(sha256[:2]) / sha256
    target = folder / place
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.stat().st_size != len(body):
            _write_whole(target, body)
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
