"""What each address last gave, so that the next visit can ask whether it has changed since."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select

from verify.store.engine import Engine, reading, writing
from verify.store.tables import HTTP_CACHE


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
    with reading(engine) as connection:
        row = connection.execute(select(HTTP_CACHE).where(HTTP_CACHE.c.url == url)).first()
    if row is None:
        return None
    return CachedPage(
        url=row.url, etag=row.etag, last_modified=row.last_modified, sha256=row.sha256, fetched_at=row.fetched_at
    )


def remember(engine: Engine, *pages: CachedPage) -> None:
    """Keep what these addresses gave, in the place of what they gave before; all of it in one transaction."""
    if not pages:
        return
    latest = {page.url: page for page in pages}
    with writing(engine) as connection:
        for url in latest:
            connection.execute(delete(HTTP_CACHE).where(HTTP_CACHE.c.url == url))
        connection.execute(insert(HTTP_CACHE), [asdict(page) for page in latest.values()])
