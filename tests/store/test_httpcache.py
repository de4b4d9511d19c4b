"""What each address last gave, kept and found again."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from verify.store.engine import Engine
from verify.store.httpcache import CachedPage, cached, cached_pages, remember

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def page(at: int, *, etag: str | None = '"1"', later: int = 0) -> CachedPage:
    return CachedPage(
        url=f"https://register.example/{at}",
        etag=etag,
        last_modified=None,
        sha256=f"{at:064x}",
        fetched_at=NOON + timedelta(seconds=later),
    )


def test_cached_knows_nothing_of_an_address_never_asked(engine: Engine) -> None:
    assert cached(engine, page(1).url) is None
    assert cached_pages(engine, []) == {}


def test_remember_keeps_the_last_answer_of_an_address(engine: Engine) -> None:
    remember(engine, page(1), page(2))
    remember(engine, page(1, etag=None, later=9), page(2, etag='"2"'), page(2, later=5))
    remember(engine)
    assert cached(engine, page(1).url) == page(1, etag=None, later=9)
    assert cached(engine, page(2).url) == page(2, later=5)


@pytest.mark.parametrize("count", [499, 500, 501, 1001])
def test_cached_pages_finds_any_number_of_addresses(engine: Engine, count: int) -> None:
    pages = [page(at) for at in range(count)]
    remember(engine, *pages)
    remember(engine, *pages)
    found = cached_pages(engine, [one.url for one in pages] + ["https://register.example/other"])
    assert found == {one.url: one for one in pages}


def test_remember_lets_two_crawls_of_one_host_keep_the_same_address_at_once(engine: Engine) -> None:
    pages = [page(at) for at in range(20)]

    def keep(pages: list[CachedPage]) -> None:
        for later in range(10):
            remember(engine, *(replace(one, fetched_at=NOON + timedelta(seconds=later)) for one in pages))

    with ThreadPoolExecutor(2) as crawls:
        for kept in [crawls.submit(keep, pages), crawls.submit(keep, pages[::-1])]:
            kept.result()
    assert len(cached_pages(engine, [one.url for one in pages])) == 20
