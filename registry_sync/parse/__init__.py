"""Bytes as published → RawRecords in the columns of contract §4; a module a publisher's format."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from registry_sync.parse import canonical, complaint_form, dmw
from registry_sync.parse.headers import Headers
from registry_sync.parse.record import Document, Parsed
from verify.core.agency import Kind

#: What is listed, the documents of one look in the order they were read, what the publisher's words mean → the rows.
Parser = Callable[[Kind, Sequence[Document], Headers], Parsed]

#: The parsers that sources.toml may name. Each is total over bytes: a Parsed, or ShapeChanged naming what was seen.
PARSERS: Mapping[str, Parser] = {
    "canonical": canonical.parse,
    "complaint-form": complaint_form.parse,
    "dmw": dmw.parse,
}
#: The endings of the files that each parser reads.
SUFFIXES: Mapping[str, tuple[str, ...]] = {
    "canonical": (".csv",),
    "complaint-form": (".csv",),
    "dmw": (".json",),
}
