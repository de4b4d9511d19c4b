"""One look at a source over the network: its documents, found and read politely, as a Harvest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

from registry_sync.crawl.connectors import list_detail, list_pages, offset_json, paged_json, single
from registry_sync.crawl.door import Door, open_door
from registry_sync.crawl.means import Means, Memory, StoreMemory
from registry_sync.fetch import Harvest, RawDocument, harvest_of
from registry_sync.sources import Crawl, Feed
from verify.errors import CekDuluError, Unreachable, UsageError
from verify.store.httpcache import CachedPage

__all__ = ["CRAWLERS", "Door", "Means", "Memory", "StoreMemory", "crawl", "open_door", "read_source"]

#: What each word of `crawl` in sources.toml does.
CRAWLERS: Mapping[Crawl, Callable[[Door, str], tuple[RawDocument, ...]]] = {
    Crawl.SINGLE: single,
    Crawl.LIST: list_pages,
    Crawl.LIST_DETAIL: list_detail,
    Crawl.OFFSET_JSON: offset_json,
    Crawl.PAGED_JSON: paged_json,
}
_UNDER_WAY, _DONE = "under way", "done"


def crawl(feed: Feed, door: Door) -> Harvest:
    """Every document of one look through an open door. UsageError where the feed has no url; else errors as `Door`."""
    if feed.url is None:
        raise UsageError("This source has no url in sources.toml to be read from.")
    return harvest_of(CRAWLERS[feed.crawl](door, feed.url))


def read_source(key: str, feed: Feed, means: Means) -> Harvest:
    """One look at a feed, under a key of its own (SOURCE/KIND). Errors as `crawl`.

    A look that was broken off by the publisher's silence, or by a kill, is taken up where it stopped, if the next one
    begins within `resume_hours`.
    """
    with _begun(key, feed, means) as since, open_door(feed, means, since=since) as door:
        return crawl(feed, door)


@contextmanager
def _begun(key: str, feed: Feed, means: Means) -> Iterator[datetime]:
    """Note that a look is under way until it ends, and give when it began: earlier, where one was broken off."""
    mark = f"crawl:{key}"
    before = means.memory.recall([mark]).get(mark)
    now = means.now()
    since = before.cached.fetched_at if before is not None and before.cached.etag == _UNDER_WAY else now
    if now - since > timedelta(hours=feed.resume_hours):
        since = now
    means.memory.note([_mark(mark, _UNDER_WAY, since)])
    try:
        yield since
    except Unreachable:
        raise
    except CekDuluError:
        # What was read does not fit: it must be asked again, not taken up.
        means.memory.note([_mark(mark, _DONE, since)])
        raise
    means.memory.note([_mark(mark, _DONE, since)])


def _mark(url: str, state: str, since: datetime) -> CachedPage:
    return CachedPage(url=url, etag=state, last_modified=None, sha256="", fetched_at=since)
