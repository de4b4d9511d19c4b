"""Pages of JSON, read whole or not at all: no key twice, no number without end, no text that breaks off."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn

from registry_sync.errors import ShapeChanged
from registry_sync.parse.canonical import decode
from registry_sync.parse.record import Document


def read_json(document: Document) -> object:
    """The value a page of JSON holds. ShapeChanged where it is not whole JSON in UTF-8."""
    try:
        return json.loads(decode(document.body), object_pairs_hook=_once, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise ShapeChanged(f"The page is not whole JSON: {error.msg} in line {error.lineno}.") from None
    except (ValueError, RecursionError):
        raise ShapeChanged("The page is JSON that no publisher means: too deep, or a number without end.") from None


def keys_of(value: object) -> str:
    """For a message: the keys of an object, or what stands in its place."""
    return ", ".join(sorted(value))[:300] if isinstance(value, Mapping) else type(value).__name__


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object in which no key stands twice."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ShapeChanged(f"A key stands twice in one object: {', '.join(key for key, _ in pairs)[:300]}.")
    return found


def _no_number(word: str) -> NoReturn:
    raise ShapeChanged(f"The page holds {word}, which is no number of JSON.")
