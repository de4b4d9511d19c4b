"""A workbook from a stranger → its sheets as text, or in one word why not."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from verify.workbooks.limits import Most

_MACROS = ("vbaproject.bin", "xl/macrosheets/")
_WORKBOOK, _TYPES, _TYPES_BYTES = "xl/workbook.xml", "[content_types].xml", 1_000_000
_PROGRAM = "verify.workbooks.apart"
_MACRO_TYPE = b"macroenabled"
#: The bit of an archive's entry that says that it is locked with a password (APPNOTE 4.4.4).
_LOCKED = 0x1
_NAME_ONLY = frozenset({"MemoryError", "RecursionError"})
#: How a process ends that was stopped for what it took: by itself for want of memory, killed, out of time.
_TOOK_TOO_MUCH = frozenset({-6, -9, -24, -25})


class Unread(StrEnum):
    """Why a workbook was not read."""

    BROKEN = "broken"
    TOO_MUCH = "too_much"
    NO_WORKBOOK = "no_workbook"
    MACROS = "macros"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class Limits:
    """What the program that reads may take: bytes of address space, seconds of processor time and on the clock."""

    memory: int = 700_000_000
    seconds: int = 8
    wall_seconds: float = 15


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row that holds anything, with its number in the sheet; every cell is text."""

    number: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One visible sheet."""

    name: str
    rows: tuple[SheetRow, ...]


def read_workbook(body: bytes, limits: Limits | None = None) -> tuple[Sheet, ...] | Unread:
    """The visible sheets of an XLSX file. Nothing in it is run, followed or unpacked in this process."""
    refused = looked_over(body, Most())
    return refused or _read_apart(body, limits or Limits())


def looked_over(body: bytes, most: Most) -> Unread | None:
    """What the archive says of itself, without unpacking it; what it says wrongly is found out by the other program."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            entries, types = archive.infolist(), _types(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error):
        return Unread.BROKEN
    names = {entry.filename.lower() for entry in entries}
    if any(entry.flag_bits & _LOCKED for entry in entries):
        return Unread.LOCKED
    if _WORKBOOK not in names:
        return Unread.NO_WORKBOOK
    if _MACRO_TYPE in types or any(mark in name for name in names for mark in _MACROS):
        return Unread.MACROS
    large = sum(entry.file_size for entry in entries) > most.unzipped or len(entries) > most.entries
    return Unread.TOO_MUCH if large else None


def _types(archive: zipfile.ZipFile) -> bytes:
    """The archive's list of types as far as it may go, the one file of it that is unpacked here; empty if locked."""
    entry = next((one for one in archive.infolist() if one.filename.lower() == _TYPES), None)
    if entry is None or entry.flag_bits & _LOCKED:
        return b""
    with archive.open(entry) as types:
        return types.read(_TYPES_BYTES).lower()


def _read_apart(body: bytes, limits: Limits) -> tuple[Sheet, ...] | Unread:
    words = [sys.executable, "-m", _PROGRAM, str(limits.memory), str(limits.seconds)]
    try:
        done = subprocess.run(  # noqa: S603 - this program's own module, and nothing of the file in its words
            words, input=body, capture_output=True, timeout=limits.wall_seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return Unread.TOO_MUCH
    if done.returncode != 0:
        fault = done.stderr.decode("utf-8", "replace").strip()
        if done.returncode in _TOOK_TOO_MUCH or fault in _NAME_ONLY:
            return Unread.TOO_MUCH
        if done.returncode > 0 and not fault.isidentifier():
            # Not a fault in the workbook: the program itself was not found or could not begin.
            raise RuntimeError(f"The program that reads workbooks did not run: {fault[-200:]}")
        return Unread.BROKEN
    said = json.loads(done.stdout)
    if "problem" in said:
        return Unread(said["problem"])
    return tuple(
        Sheet(one["name"], tuple(SheetRow(number, cells) for number, cells in one["rows"])) for one in said["sheets"]
    )
