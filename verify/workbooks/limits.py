"""What a program may take that reads a file from a stranger, and what such a file may hold at most."""

from __future__ import annotations

import io
import resource
import zipfile
from dataclasses import dataclass

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Most:
    """The most a workbook may hold: bytes when unzipped, files, rows and letters over all sheets, columns.

    `height`: rows from the first to the last that holds anything, those between that are empty too.
    """

    unzipped: int = 60_000_000
    entries: int = 1_000
    rows: int = 20_000
    height: int = 100_000
    columns: int = 120
    characters: int = 4_000_000


class TooMuch(Exception):
    """The file holds more than is read."""


def limit(memory: int, seconds: int) -> None:
    """Bound this process: bytes of address space, seconds of processor time, no core file."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def refuse_bomb(body: bytes, most: Most) -> None:
    """Unzip everything once, keeping nothing. TooMuch where it is more than `most`, whatever the archive says itself.

    An archive that is not whole raises what `zipfile` raises.
    """
    unzipped = 0
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        entries = archive.infolist()
        if len(entries) > most.entries:
            raise TooMuch(f"an archive of {len(entries)} files; at most {most.entries} are read")
        for entry in entries:
            with archive.open(entry) as file:
                while chunk := file.read(_CHUNK):
                    unzipped += len(chunk)
                    if unzipped > most.unzipped:
                        raise TooMuch(f"larger than {most.unzipped} bytes when unzipped")
