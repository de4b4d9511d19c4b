"""What a crawl works with: settings, the archive, a memory of what addresses last gave, and a clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from registry_sync.fetch import RawDocument
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.httpcache import CachedPage, cached_pages, remember
from verify.store.snapshots import Snapshot, addresses_of, save_snapshot


@dataclass(frozen=True, slots=True)
class Page:
    """What an address last gave, and what the publisher sent along with it."""

    cached: CachedPage
    headers: tuple[tuple[str, str], ...] = ()


class Memory(Protocol):
    """What addresses last gave."""

    def recall(self, urls: Sequence[str]) -> Mapping[str, Page]:
        """What is known of these addresses, by their address."""

    def note(self, pages: Sequence[CachedPage], documents: Sequence[RawDocument] = ()) -> None:
        """Keep what these addresses gave, in the place of what they gave before; and which documents are new."""


@dataclass(frozen=True, slots=True)
class StoreMemory:
    """The memory that all runs of an installation share."""

    engine: Engine

    def recall(self, urls: Sequence[str]) -> Mapping[str, Page]:
        """As Memory."""
        known = cached_pages(self.engine, urls)
        noted = addresses_of(self.engine, (page.sha256 for page in known.values()))
        return {
            url: Page(page, noted[page.sha256].headers if page.sha256 in noted else ()) for url, page in known.items()
        }

    def note(self, pages: Sequence[CachedPage], documents: Sequence[RawDocument] = ()) -> None:
        """As Memory."""
        save_snapshot(self.engine, *(snapshot_of(document) for document in documents))
        remember(self.engine, *pages)


def snapshot_of(document: RawDocument) -> Snapshot:
    """What the store notes of a document of the archive."""
    place = f"{document.sha256[:2]}/{document.sha256}"
    return Snapshot(
        sha256=document.sha256,
        url=document.url,
        path=place,
        fetched_at=document.fetched_at,
        bytes=len(document.body),
        headers=document.headers,
    )


def _nothing(_done: int, _total: int | None) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a crawl works with. `tell` hears of each document read: how many are, and of how many (None: not known)."""

    settings: Settings
    memory: Memory
    archive_dir: Path
    now: Callable[[], datetime]
    tell: Callable[[int, int | None], None] = _nothing
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
