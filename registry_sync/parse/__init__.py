"""Bytes as published → RawRecords in the columns of contract §4; a module a publisher's format."""

from __future__ import annotations

from collections.abc import Callable

from registry_sync.parse import canonical, complaint_form, dmw
from registry_sync.parse.record import Parsed
from verify.core.agency import Kind

#: The parsers that sources.toml may name. Each is total over bytes: a Parsed, or ShapeChanged naming what was seen.
PARSERS: dict[str, Callable[[Kind, bytes], Parsed]] = {
    "canonical": canonical.parse,
    "complaint-form": complaint_form.parse,
    "dmw": dmw.parse,
}
#: The ending of the files that each parser reads.
SUFFIXES: dict[str, str] = {"canonical": ".csv", "complaint-form": ".csv", "dmw": ".json"}
