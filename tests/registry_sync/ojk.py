"""The real OJK snapshots of tests/data/ojk as canonical agencies files."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

FOLDER = Path(__file__).parents[1] / "data" / "ojk"
DAYS = ("2022-12-27", "2023-02-11", "2023-03-17", "2024-10-30", "2024-12-08")
Entry: TypeAlias = Mapping[str, Any]
_COLUMNS = ("source_id", "name", "aliases", "address", "phones", "emails", "websites")


def snapshot(day: str) -> list[Entry]:
    """The entries of one day, in the publisher's order."""
    with gzip.open(FOLDER / f"illegals_{day}.json.gz") as file:
        return list(json.load(file)["data"])


def canonical(entries: Iterable[Entry]) -> str:
    """The entries as a canonical file. An id is the name, and which namesake it is: the publisher's is a place."""
    written = io.StringIO()
    rows = csv.DictWriter(written, _COLUMNS)
    rows.writeheader()
    seen: Counter[str] = Counter()
    for entry in entries:
        name = str(entry["name"])
        seen[name] += 1
        rows.writerow(
            {
                "source_id": f"{hashlib.sha256(name.encode()).hexdigest()[:12]}-{seen[name]}",
                "name": name,
                "aliases": _cell(entry["alias"]),
                "address": " ".join(entry["address"]),
                "phones": _cell(entry["phone"]),
                "emails": _cell(entry["email"]),
                "websites": _cell(entry["web"]),
            }
        )
    return written.getvalue()


def _cell(values: Iterable[str]) -> str:
    return ";".join(value.replace(";", ",") for value in values)
