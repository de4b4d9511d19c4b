"""Documents as they come, and the archive that keeps them."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from registry_sync import fetch
from registry_sync.fetch import archive, read_local
from verify.errors import CekDuluError, NotFound, TooLarge, UsageError

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


def test_harvest_of_one_document_goes_by_its_own_name(tmp_path: Path) -> None:
    one = document(tmp_path / "a.csv")
    assert fetch.harvest_of([one]).sha256 == one.sha256


def test_harvest_of_names_several_by_addresses_bytes_and_order(tmp_path: Path) -> None:
    one, two = document(tmp_path / "a.csv"), document(tmp_path / "b.csv", b"other")
    same_bytes_elsewhere = document(tmp_path / "c.csv", b"other")
    names = {fetch.harvest_of(found).sha256 for found in ([one, two], [two, one], [one, same_bytes_elsewhere])}
    assert len(names) == 3
    assert fetch.harvest_of([one, two]).sha256 in names


def test_read_archived_brings_a_whole_look_back(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    look = fetch.harvest_of([document(tmp_path / "a.csv"), document(tmp_path / "b.csv", b"other")])
    place = fetch.archive_harvest(look, folder)
    assert place == f"{look.sha256[:2]}/{look.sha256}"
    found = fetch.read_archived(look.sha256, folder)
    assert found.sha256 == look.sha256 == fetch.harvest_of(found.documents).sha256
    assert [(one.url, one.body) for one in found.documents] == [(one.url, one.body) for one in look.documents]


def test_read_archived_brings_a_single_document_back(tmp_path: Path) -> None:
    one = document(tmp_path / "a.csv")
    fetch.archive_harvest(fetch.harvest_of([one]), tmp_path / "archive")
    assert fetch.read_archived(one.sha256, tmp_path / "archive").documents[0].body == one.body


def test_read_archived_names_what_is_gone_or_damaged(tmp_path: Path) -> None:
    one = document(tmp_path / "a.csv")
    place = tmp_path / "archive" / archive(one, tmp_path / "archive")
    place.write_bytes(b"x" * len(one.body))
    with pytest.raises(CekDuluError, match="damaged"):
        fetch.read_archived(one.sha256, tmp_path / "archive")
    place.unlink()
    with pytest.raises(NotFound, match="no longer holds"):
        fetch.read_archived(one.sha256, tmp_path / "archive")
