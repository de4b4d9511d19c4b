"""What each address last gave, so that the next visit can ask whether it has changed since."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from verify.store.engine import Engine, reading, writing
from verify.store.tables import HTTP_CACHE

#: How many addresses one statement names.
_AT_ONCE = 500
#: How an entry begins that names no address but a look, and how it was read.
READ = "read:"


@dataclass(frozen=True, slots=True, kw_only=True)
class CachedPage:
    """The last whole answer of an address. `etag` and `last_modified` are as sent; `sha256` names the archived bytes.

    `fetched_at` is when the publisher last said so, by sending it or by confirming that it had not changed.
    """

    url: str
    etag: str | None
    last_modified: str | None
    sha256: str
    fetched_at: datetime


def cached(engine: Engine, url: str) -> CachedPage | None:
    """What this address last gave; None if it was never remembered."""
    return cached_pages(engine, [url]).get(url)


def cached_pages(engine: Engine, urls: Sequence[str]) -> Mapping[str, CachedPage]:
    """What each of these addresses last gave, by its address; those that were never remembered are left out."""
    found: dict[str, CachedPage] = {}
    with reading(engine) as connection:
        for start in range(0, len(urls), _AT_ONCE):
            wanted = select(HTTP_CACHE).where(HTTP_CACHE.c.url.in_(urls[start : start + _AT_ONCE]))
            for url, etag, last_modified, sha256, fetched_at in connection.execute(wanted):
                found[url] = CachedPage(
                    url=url, etag=etag, last_modified=last_modified, sha256=sha256, fetched_at=fetched_at
                )
    return found


def remember(engine: Engine, *pages: CachedPage) -> None:
    """Keep what these addresses gave, in the place of what they gave before; all of it in one transaction."""
    if not pages:
        return
    latest = {page.url: page for page in pages}
    with writing(engine) as connection:
        # Two crawls of one host may remember the same address (its robots.txt) at the same moment.
        insert = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert
        keep = insert(HTTP_CACHE)
        given = {name: keep.excluded[name] for name in ("etag", "last_modified", "sha256", "fetched_at")}
        # In the order of addresses, so that two of them never wait for one another.
        names = ("url", "etag", "last_modified", "sha256", "fetched_at")
        rows = [{name: getattr(latest[url], name) for name in names} for url in sorted(latest)]
        connection.execute(keep.on_conflict_do_update(index_elements=[HTTP_CACHE.c.url], set_=given), rows)


def forget_readings(connection: Connection) -> None:
    """Forget how looks were read: the rows held are about to be others than those that were read from them."""
    connection.execute(delete(HTTP_CACHE).where(HTTP_CACHE.c.url.startswith(READ, autoescape=True)))
