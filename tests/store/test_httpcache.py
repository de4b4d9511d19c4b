from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.store.samples import NOW
from verify.store.engine import Engine
from verify.store.httpcache import CachedPage, cached, remember

PAGE = CachedPage(url="https://example.org/1", etag='W/"x"', last_modified=None, sha256="ab" * 32, fetched_at=NOW)


def test_cached_gives_what_was_remembered(engine: Engine) -> None:
    other = replace(PAGE, url="https://example.org/2", etag=None, last_modified="Tue, 01 Jan 2026 00:00:00 GMT")
    remember(engine, PAGE, other)
    assert cached(engine, PAGE.url) == PAGE
    assert cached(engine, other.url) == other
    assert cached(engine, "https://example.org/3") is None


def test_remember_keeps_the_last_answer_of_an_address(engine: Engine) -> None:
    newer = replace(PAGE, etag=None, sha256="cd" * 32, fetched_at=NOW + timedelta(days=1))
    remember(engine, PAGE)
    remember(engine, PAGE, newer)
    assert cached(engine, PAGE.url) == newer


def test_remember_nothing_is_nothing(engine: Engine) -> None:
    remember(engine)
    assert cached(engine, PAGE.url) is None
