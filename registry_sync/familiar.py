"""Whether a look is, byte for byte, the one that is held, and would be read as it was: then nothing is read anew.

How a look is read hangs on more than its bytes: on sources.toml, on headers.toml, and on the program. All three go into
one sign that is kept with the look; where one of them has moved, the look is read again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path

import registry_sync.clean
import registry_sync.parse
import verify.core
from registry_sync.parse.headers import Headers
from registry_sync.sources import Feed
from verify.core.agency import Coverage, SourceState
from verify.store.engine import Engine
from verify.store.httpcache import READ, CachedPage, cached, remember


@dataclass(frozen=True, slots=True)
class Familiar:
    """What was found when these bytes were read: the day they state themselves, if any."""

    stated_on: date | None


def how_read(state: SourceState, feed: Feed, *, parser: str, headers: Headers) -> str:
    """The sign of how a look is read."""
    words = json.dumps([parser, state.jurisdiction, state.coverage, _plain(feed), _plain(headers)], sort_keys=True)
    return hashlib.sha256(f"{_program()}{words}".encode()).hexdigest()


def recognise(engine: Engine, held: SourceState | None, *, sha256: str, sign: str) -> Familiar | None:
    """What was found in the look that is held, if this is the same, read in the same way; None where it must be read.

    Only of complete sources: what a partial list did not show is known from its rows alone.
    """
    if held is None or held.sha256 != sha256 or held.coverage is not Coverage.COMPLETE:
        return None
    kept = cached(engine, _address(held))
    if kept is None or (kept.sha256, kept.etag) != (sha256, sign):
        return None
    return Familiar(date.fromisoformat(kept.last_modified) if kept.last_modified else None)


def keep(engine: Engine, state: SourceState, *, sign: str, stated_on: date | None, now: datetime) -> None:
    """Keep how a look was read that now stands: never before it does, or rows of another reading would pass for it."""
    page = CachedPage(
        url=_address(state),
        etag=sign,
        last_modified=stated_on.isoformat() if stated_on else None,
        sha256=state.sha256 or "",
        fetched_at=now,
    )
    remember(engine, page)


def _address(state: SourceState) -> str:
    return f"{READ}{state.source}/{state.kind.value}"


@cache
def _program() -> str:
    """The sign of all code that reads: parsers, cleaners and what they share with the answers."""
    digest = hashlib.sha256()
    for package in (registry_sync.parse, registry_sync.clean, verify.core):
        for path in sorted(Path(str(package.__file__)).parent.rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _plain(value: object) -> object:
    """A value in JSON's words, sets in order, so that the same always reads the same."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, frozenset):
        return sorted(str(one) for one in value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int | float | None) else str(value)
