"""Whether an uploaded register file is what it calls itself, before anything of it is kept.

What a file says of itself is not believed: its first bytes must be of the kind that its ending names, a workbook must
hold no macro, and must not unfold into more than any register. The intake reads it apart from everything else
(`registry_sync/apart.py`) and checks again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from verify.workbooks.limits import Most
from verify.workbooks.reading import Unread, looked_over

#: A workbook that says of itself that it holds more is no register; the intake reads three times as much at most.
MOST = Most(unzipped=100_000_000, entries=2_000)
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP, _PDF = b"PK\x03\x04", b"%PDF-"
#: How far into a file the first sign of what it is may stand.
_LOOKED = 4_096


class FileProblem(StrEnum):
    """Why a file is not taken."""

    NO_FILE = "no_file"
    TOO_LARGE = "too_large"
    UNKNOWN_TYPE = "unknown_type"
    OLD_EXCEL = "old_excel"
    LYING = "lying"
    MACRO = "macro"
    BOMB = "bomb"
    DAMAGED = "damaged"


_UNREAD: Mapping[Unread, FileProblem] = {
    Unread.BROKEN: FileProblem.DAMAGED,
    Unread.TOO_MUCH: FileProblem.BOMB,
    Unread.NO_WORKBOOK: FileProblem.LYING,
    Unread.MACROS: FileProblem.MACRO,
    Unread.LOCKED: FileProblem.OLD_EXCEL,
}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is what it calls itself. `suffix` is one of `SUFFIXES`; its name is kept nowhere."""

    suffix: str
    body: bytes = field(repr=False)


def read_upload(name: str, body: bytes, *, max_bytes: int) -> Upload | FileProblem:
    """The file that was sent under this name, or why it is not taken."""
    suffix = f".{name.lower().rpartition('.')[2].strip()}" if "." in name else ""
    if not body:
        return FileProblem.NO_FILE
    if len(body) > max_bytes:
        return FileProblem.TOO_LARGE
    if suffix in (".xlsm", ".xltm", ".xlam", ".docm"):
        return FileProblem.MACRO
    if suffix == ".xls" or (suffix == ".xlsx" and body.startswith(_OLD_OFFICE)):
        return FileProblem.OLD_EXCEL
    looks = SUFFIXES.get(suffix)
    if looks is None:
        return FileProblem.UNKNOWN_TYPE
    return looks(body) or Upload(suffix, body)


def _workbook(body: bytes) -> FileProblem | None:
    if not body.startswith(_ZIP):
        return FileProblem.LYING
    unread = looked_over(body, MOST)
    return None if unread is None else _UNREAD[unread]


def _paper(body: bytes) -> FileProblem | None:
    return None if _PDF in body[:1_024] else FileProblem.LYING


def _begins(body: bytes) -> bytes | None:
    """The first letters of a text, in small letters, without a mark of its encoding; None where it is no text."""
    head = body.removeprefix(b"\xef\xbb\xbf")
    binary = b"\x00" in body or head.startswith((_ZIP, _PDF, _OLD_OFFICE))
    return None if binary else head[:_LOOKED].lstrip().lower()


def _page(body: bytes) -> FileProblem | None:
    head = _begins(body)
    marked = head is not None and head.startswith(b"<") and any(sign in body.lower() for sign in (b"<html", b"<table"))
    return None if marked else FileProblem.LYING


def _data(body: bytes) -> FileProblem | None:
    head = _begins(body)
    if head is None or not head.startswith((b"{", b"[")):
        return FileProblem.LYING
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return FileProblem.DAMAGED
    return None


def _rows(body: bytes) -> FileProblem | None:
    head = _begins(body)
    other = head is None or head.startswith((b"<!doctype", b"<html", b"<table", b"<?xml", b"<script", b"{"))
    return FileProblem.LYING if other else None


#: The endings that are read, and what a file of each must look like.
SUFFIXES: Mapping[str, Callable[[bytes], FileProblem | None]] = {
    ".csv": _rows,
    ".xlsx": _workbook,
    ".html": _page,
    ".htm": _page,
    ".json": _data,
    ".pdf": _paper,
}
