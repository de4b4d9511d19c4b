"""Documents as they come, and the archive that keeps them."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from registry_sync import fetch
from registry_sync.fetch import archive, read_local
from verify.errors import CekDuluError, TooLarge, UsageError

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def document(path: Path, body: bytes = b"name\nPT A\n") -> fetch.RawDocument:
    path.write_bytes(body)
    return read_local(path, max_bytes=1000, now=lambda: NOON)


def test_read_local_gives_the_bytes_their_digest_and_no_folder(tmp_path: Path) -> None:
    found = document(tmp_path / "a.csv")
    assert found.sha256 == hashlib.sha256(found.body).hexdigest()
    assert (found.url, found.fetched_at) == ("file:a.csv", NOON)


def test_read_local_names_the_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no file"):
        read_local(tmp_path / "a.csv", max_bytes=10, now=lambda: NOON)
    with pytest.raises(UsageError, match="cannot be read"):
        read_local(tmp_path, max_bytes=10, now=lambda: NOON)


def test_read_local_stops_at_the_limit(tmp_path: Path) -> None:
    document(tmp_path / "a.csv", b"x" * 1000)
    with pytest.raises(TooLarge):
        document(tmp_path / "a.csv", b"x" * 1001)


def test_archive_keeps_the_bytes_once_and_leaves_no_draft(tmp_path: Path) -> None:
    found = document(tmp_path / "a.csv")
    place = archive(found, tmp_path / "archive")
    assert archive(found, tmp_path / "archive") == place == f"{found.sha256[:2]}/{found.sha256}"
    kept = [path for path in (tmp_path / "archive").rglob("*") if path.is_file()]
    assert [path.read_bytes() for path in kept] == [found.body]


def test_archive_mends_a_file_that_was_cut(tmp_path: Path) -> None:
    found = document(tmp_path / "a.csv")
    place = tmp_path / "archive" / archive(found, tmp_path / "archive")
    place.write_bytes(b"na")
    archive(found, tmp_path / "archive")
    assert place.read_bytes() == found.body


def test_archive_shows_no_file_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    found = document(tmp_path / "a.csv")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CekDuluError, match="No space left"):
        archive(found, tmp_path / "archive")
    assert not [path for path in (tmp_path / "archive").rglob("*") if path.is_file()]
