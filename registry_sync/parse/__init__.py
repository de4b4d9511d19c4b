"""Bytes as published → RawRecords in the columns of contract §4; a module a publisher's format."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from registry_sync.parse import (
    canonical,
    complaint_form,
    dmw,
    province_table,
    siskop2mi_orders,
    siskop2mi_p3mi,
    siskop2mi_sanctions,
)
from registry_sync.parse.headers import Headers
from registry_sync.parse.record import Document, Parsed
from verify.core.agency import Kind

#: What is listed, the documents of one look in the order they were read, what the publisher's words mean → the rows.
Parser = Callable[[Kind, Sequence[Document], Headers], Parsed]

#: The parsers that sources.toml may name. Each is total over bytes: a Parsed, or ShapeChanged or
#: TooLarge naming what was seen.
PARSERS: Mapping[str, Parser] = {
    "canonical": canonical.parse,
    "complaint-form": complaint_form.parse,
    "dmw": dmw.parse,
    "province-table": province_table.parse,
    "siskop2mi-orders": siskop2mi_orders.parse,
    "siskop2mi-p3mi": siskop2mi_p3mi.parse,
    "siskop2mi-sanctions": siskop2mi_sanctions.parse,
}
#: The endings of the files that each parser reads.
SUFFIXES: Mapping[str, tuple[str, ...]] = {
    "canonical": (".csv", ".xlsx"),
    "complaint-form": (".csv",),
    "dmw": (".json",),
    "province-table": (".html", ".htm", ".xlsx", ".csv", ".pdf"),
    "siskop2mi-orders": (".json",),
    "siskop2mi-p3mi": (".html", ".htm"),
    "siskop2mi-sanctions": (".html", ".htm"),
}
