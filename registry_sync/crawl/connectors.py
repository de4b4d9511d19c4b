"""One function a way of crawling: a door and the feed's address → the documents of one look, in order.

They find addresses and judge nothing: a page that is not what it should be ends the search, and the parser names it.
Each is bounded by the feed's `max_requests`.
"""

from __future__ import annotations

import json
from collections import deque
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from registry_sync.crawl.door import Door
from registry_sync.crawl.pages import links_of
from registry_sync.errors import ShapeChanged
from registry_sync.fetch import RawDocument


def single(door: Door, url: str) -> tuple[RawDocument, ...]:
    """One document, always asked for."""
    return (door.fetch(url, resume=False),)


def list_pages(door: Door, url: str) -> tuple[RawDocument, ...]:
    """An HTML list and the pages that continue it, always asked for; the same bytes at another address are left out."""
    return _list(door, url, detail_link=None)[0]


def list_detail(door: Door, url: str) -> tuple[RawDocument, ...]:
    """As `list_pages`, then every page that the list's rows link to; of those, what a broken crawl has read is kept.

    A page of the list that links to nothing new is another address of one that was read (`/list` and `/list/0`).
    """
    pages, details = _list(door, url, detail_link=door.feed.detail_link)
    return (*pages, *door.fetch_all(details))


def _list(door: Door, url: str, *, detail_link: str | None) -> tuple[tuple[RawDocument, ...], list[str]]:
    """The pages of a list, and the details they link to."""
    pages: dict[str, RawDocument] = {}
    details: dict[str, None] = {}
    seen, waiting = {url}, deque([url])
    while waiting:
        page = door.fetch(waiting.popleft(), resume=False)
        links = links_of(page.body, page_url=page.url, list_url=url, detail_link=detail_link)
        if not links.details or not details.keys() >= set(links.details):
            pages.setdefault(page.sha256, page)
        details |= dict.fromkeys(links.details)
        new = [link for link in links.pages if link not in seen]
        seen.update(new)
        waiting.extend(new)
    return tuple(pages.values()), list(details)


def offset_json(door: Door, url: str) -> tuple[RawDocument, ...]:
    """JSON from offset 0 on, in the feed's steps, to a page of fewer rows. ShapeChanged where the pages repeat.

    A short page that is not the last is not taken for the last: the one behind it is asked for too, and if it holds
    rows it is part of the look, for the parser to wonder at.
    """
    pages: list[RawDocument] = []
    step, ended = door.feed.step, False
    while True:
        page = door.fetch(url.replace("{offset}", str(len(pages) * step)))
        rows = _rows(page.body)
        if ended and rows == 0:
            return tuple(pages)
        if rows and pages and page.sha256 == pages[-1].sha256:
            raise ShapeChanged(f"Page {len(pages) + 1} of the feed is page {len(pages)} again: it has no end.")
        pages.append(page)
        if not rows:
            return tuple(pages)
        ended = rows < step


def paged_json(door: Door, url: str) -> tuple[RawDocument, ...]:
    """JSON page by page, from 1 to the last that the first one announces in `meta.lastPage`."""
    first = door.fetch(_numbered(url, 1))
    last = min(_last_page(first.body), door.feed.max_requests + 1)
    return (first, *door.fetch_all([_numbered(url, number) for number in range(2, last + 1)]))


def _numbered(url: str, number: int) -> str:
    parts = urlsplit(url)
    query = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0] != "page"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("page", str(number))])))


def _rows(body: bytes) -> int | None:
    """How many rows a page of `result` (also inside `data`) holds; None where it is no such page."""
    page = _json(body)
    holder = page.get("data") if isinstance(page, dict) and "result" not in page else page
    rows = holder.get("result") if isinstance(holder, dict) else None
    return len(rows) if isinstance(rows, list) else None


def _last_page(body: bytes) -> int:
    """The number of the last page; 1 where the page announces none."""
    page = _json(body)
    meta = page.get("meta") if isinstance(page, dict) else None
    last = meta.get("lastPage") if isinstance(meta, dict) else None
    return last if type(last) is int and last > 0 else 1


def _json(body: bytes) -> object:
    try:
        found: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return found
