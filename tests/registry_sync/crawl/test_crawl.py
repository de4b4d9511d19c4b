"""Crawls of a real local publisher: what is asked, what is not asked again, and how politely."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from registry_sync.crawl import Means, StoreMemory, read_source
from registry_sync.crawl.door import introduction
from registry_sync.errors import RobotsForbid, ShapeChanged
from registry_sync.fetch import Harvest, archive_harvest, read_archived
from registry_sync.sources import Crawl, Feed
from tests.support.faults import answers, breaks_off, recovers
from tests.support.publisher import DETAIL, DMW_AGENCIES, FILE, LIST, ORDERS, ORDERS_ASKED, Publisher, publishing
from verify.core.agency import Coverage
from verify.errors import TooLarge, Unreachable, WrongHost
from verify.settings import Settings
from verify.store.engine import open_engine
from verify.store.snapshots import list_snapshots

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
CRAWLS: dict[str, tuple[Crawl, str, dict[str, Any]]] = {
    "single": (Crawl.SINGLE, FILE, {}),
    "list": (Crawl.LIST, LIST, {}),
    "list-detail": (Crawl.LIST_DETAIL, LIST, {"detail_link": f"{DETAIL}\\d+$"}),
    "offset-json": (
        Crawl.OFFSET_JSON,
        f"{ORDERS}{{offset}}{ORDERS_ASKED}",
        {"headers": {"X-Requested-With": "XMLHttpRequest"}},
    ),
    "paged-json": (Crawl.PAGED_JSON, DMW_AGENCIES, {}),
}
DOCUMENTS = {"single": 1, "list": 3, "list-detail": 3 + 30, "offset-json": 4, "paged-json": 5}
#: One page of the list has two addresses.
REQUESTS = {"single": 1, "list": 4, "list-detail": 4 + 30, "offset-json": 4, "paged-json": 5}


@dataclass(slots=True)
class Clock:
    """A clock that only sleeping moves."""

    seconds: float = 0.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


@dataclass(frozen=True, slots=True)
class Visit:
    """A publisher, and what visits him. `look` makes one look; what it changes of the feed stands in its words."""

    publisher: Publisher
    address: str
    means: Means
    clock: Clock
    told: list[tuple[int, int | None]]

    def feed(self, crawl: str, **changes: Any) -> Feed:  # noqa: ANN401 - whatever a feed may hold
        how, path, more = CRAWLS[crawl]
        url = self.address + path
        return replace(Feed(coverage=Coverage.COMPLETE, crawl=how, url=url, pause_seconds=0), **(more | changes))

    def look(self, crawl: str, *, after: timedelta = timedelta(), **changes: Any) -> Harvest:  # noqa: ANN401 - as above
        means = replace(self.means, now=lambda: NOON + after)
        return read_source(f"test/{crawl}", self.feed(crawl, **changes), means)

    def asked(self) -> list[str]:
        """What was asked since the last call."""
        found = list(self.publisher.asked)
        self.publisher.asked.clear()
        return found


@pytest.fixture
def visit(migrated_settings: Settings) -> Iterator[Visit]:
    settings = migrated_settings
    engine = open_engine(settings.database_url)
    clock, told, publisher = Clock(), list[tuple[int, int | None]](), Publisher()
    quick = settings.with_changes(fetch_retries=2, fetch_backoff_seconds=0, fetch_read_seconds=2)
    means = Means(
        settings=quick,
        memory=StoreMemory(engine),
        archive_dir=settings.archive_dir,
        now=lambda: NOON,
        tell=lambda done, total: told.append((done, total)),
        monotonic=lambda: clock.seconds,
        sleep=clock.sleep,
    )
    with publishing(publisher) as address:
        yield Visit(publisher, address, means, clock, told)
    engine.dispose()


@pytest.mark.parametrize("crawl", CRAWLS)
def test_read_source_reads_every_document_once_and_says_who_asks(visit: Visit, crawl: str) -> None:
    found = visit.look(crawl)
    asked = visit.asked()
    assert len(found.documents) == DOCUMENTS[crawl]
    assert asked[0] == "/robots.txt"
    assert len(asked) == len(set(asked)) == 1 + REQUESTS[crawl]
    assert visit.publisher.agents == {introduction(visit.means.settings)}
    assert visit.told[-1][0] >= DOCUMENTS[crawl]


@pytest.mark.parametrize("crawl", CRAWLS)
def test_read_source_asks_only_for_what_changed_and_finds_the_same_look(visit: Visit, crawl: str) -> None:
    first = visit.look(crawl)
    asked = len(visit.asked())
    second = visit.look(crawl, after=timedelta(hours=1))
    assert len(visit.asked()) == asked - 1  # robots.txt is of today
    assert visit.publisher.unchanged == asked - 1
    assert second.sha256 == first.sha256
    types = [[dict(one.headers)["content-type"] for one in look.documents] for look in (first, second)]
    assert types[0] == types[1]


def test_read_source_remembers_on_either_database(visit: Visit, migrated_url: str) -> None:
    engine = open_engine(migrated_url)
    kept = replace(visit, means=replace(visit.means, memory=StoreMemory(engine)))
    visit.publisher.faults[f"{DETAIL}20"] = answers(500)
    with pytest.raises(Unreachable):
        kept.look("list-detail")
    visit.publisher.faults.clear()
    first = kept.look("list-detail", after=timedelta(hours=1))
    second = kept.look("list-detail", after=timedelta(hours=2))
    assert visit.asked().count(f"{DETAIL}1") == 2
    assert first.sha256 == second.sha256
    engine.dispose()


@pytest.mark.parametrize("crawl", CRAWLS)
def test_read_source_finds_the_same_look_where_the_publisher_gives_no_marks(visit: Visit, crawl: str) -> None:
    visit.publisher.validators = False
    first = visit.look(crawl)
    assert visit.look(crawl, after=timedelta(hours=1)).sha256 == first.sha256
    assert visit.publisher.unchanged == 0


@pytest.mark.parametrize("crawl", CRAWLS)
def test_read_source_can_be_brought_back_from_the_archive(visit: Visit, crawl: str) -> None:
    found = visit.look(crawl)
    archive_harvest(found, visit.means.archive_dir)
    again = read_archived(found.sha256, visit.means.archive_dir)
    assert [one.body for one in again.documents] == [one.body for one in found.documents]
    if len(found.documents) > 1:
        assert [one.url for one in again.documents] == [one.url for one in found.documents]


def test_read_source_takes_a_broken_look_up_where_it_stopped(visit: Visit) -> None:
    visit.publisher.faults[f"{DETAIL}20"] = answers(500)
    with pytest.raises(Unreachable, match="answered 500"):
        visit.look("list-detail")
    visit.publisher.faults.clear()
    before = set(visit.asked())
    found = visit.look("list-detail", after=timedelta(hours=23))
    again = [path for path in visit.asked() if path.startswith(DETAIL) and path in before]
    assert again == [f"{DETAIL}20"]
    assert len(found.documents) == DOCUMENTS["list-detail"]


def test_read_source_begins_anew_when_the_broken_look_is_too_old(visit: Visit) -> None:
    visit.publisher.faults[f"{DETAIL}30"] = answers(500)
    with pytest.raises(Unreachable):
        visit.look("list-detail")
    visit.publisher.faults.clear()
    visit.asked()
    visit.look("list-detail", after=timedelta(hours=25))
    assert len([path for path in visit.asked() if path.startswith(DETAIL)]) == 30


def test_read_source_begins_anew_after_a_look_that_did_not_fit(visit: Visit) -> None:
    visit.publisher.faults[ORDERS] = lambda _request, reply: replace(reply, body=b'{"result": [1]}')
    with pytest.raises(ShapeChanged, match="is page 1 again"):
        visit.look("offset-json")
    visit.publisher.faults.clear()
    assert len(visit.look("offset-json", after=timedelta(minutes=1)).documents) == DOCUMENTS["offset-json"]


def test_read_source_notes_what_it_read_before_it_broke(visit: Visit) -> None:
    visit.publisher.faults[f"{DETAIL}20"] = answers(500)
    with pytest.raises(Unreachable):
        visit.look("list-detail")
    noted = list_snapshots(visit.means.memory.engine)  # type: ignore[attr-defined]
    assert len(noted) == 1 + 4 + 19
    headers = dict(noted[-1].headers)
    assert (headers["content-type"], "etag" in headers) == ("text/html; charset=UTF-8", True)


def test_read_source_keeps_a_pause_between_any_two_requests(visit: Visit) -> None:
    visit.look("list-detail", pause_seconds=1.0)
    assert visit.clock.slept == [1.0] * REQUESTS["list-detail"]


def test_read_source_keeps_the_longer_pause_that_the_publisher_asks_for(visit: Visit) -> None:
    visit.publisher.robots = "User-agent: *\nCrawl-delay: 7\n"
    visit.look("single", pause_seconds=1.0)
    assert visit.clock.slept == [1.0]
    visit.look("paged-json", after=timedelta(minutes=1), pause_seconds=1.0)
    assert visit.clock.slept[1:] == [7.0] * 4


def test_introduction_says_who_asks_and_how_to_reach_them(settings: Settings) -> None:
    named = settings.with_changes(
        user_agent="CekDulu/9 (register)", operator_name="Dinas\nKetenagakerjaan", operator_contact="surél@uji.example"
    )
    assert introduction(named) == "CekDulu/9 (register) run by Dinas Ketenagakerjaan, sur?l@uji.example"


def test_read_source_asks_nothing_that_robots_txt_forbids(visit: Visit) -> None:
    visit.publisher.robots = f"User-agent: *\nDisallow: {DETAIL}\n"
    with pytest.raises(RobotsForbid, match=f"forbids {DETAIL}1 by “Disallow: {DETAIL}”"):
        visit.look("list-detail")
    assert not [path for path in visit.asked() if path.startswith(DETAIL)]


def test_read_source_takes_a_publisher_at_his_word_who_wants_no_haste_at_all(visit: Visit) -> None:
    visit.publisher.robots = "User-agent: *\nCrawl-delay: 3600\n"
    with pytest.raises(RobotsForbid, match="Crawl-delay of 3600 seconds"):
        visit.look("single")


def test_read_source_asks_for_robots_txt_once_a_day(visit: Visit) -> None:
    visit.look("single")
    visit.publisher.robots = "User-agent: *\nDisallow: /\n"
    visit.look("single", after=timedelta(hours=23))
    with pytest.raises(RobotsForbid):
        visit.look("single", after=timedelta(hours=25))
    assert visit.asked().count("/robots.txt") == 2


def test_read_source_reads_nothing_where_robots_txt_cannot_be_had(visit: Visit) -> None:
    visit.publisher.faults["/robots.txt"] = answers(503)
    with pytest.raises(Unreachable, match="answered 503"):
        visit.look("single")
    assert FILE not in visit.asked()


@pytest.mark.parametrize("status", [403, 404, 410])
def test_read_source_is_no_look_without_one_of_its_documents(visit: Visit, status: int) -> None:
    visit.publisher.faults[f"{DETAIL}7"] = answers(status)
    with pytest.raises(Unreachable, match=f"answered {status}"):
        visit.look("list-detail")


@pytest.mark.parametrize(("count", "documents"), [(0, 1), (7, 1), (10, 2), (27, 3), (30, 4)])
def test_read_source_proves_where_a_feed_ends(visit: Visit, count: int, documents: int) -> None:
    visit.publisher.count = count
    assert len(visit.look("offset-json").documents) == documents
    assert f"{ORDERS}{-(-count // 10) * 10}{ORDERS_ASKED}" in visit.asked()


@pytest.mark.parametrize("body", [b'{"result": [{}]}', b"<html>Masuk</html>"])
def test_read_source_takes_no_short_page_in_the_middle_for_the_end(visit: Visit, body: bytes) -> None:
    visit.publisher.count = 60
    visit.publisher.faults[f"{ORDERS}20"] = lambda _request, reply: replace(reply, body=b'{"result": [{}, {}]}')
    visit.publisher.faults[f"{ORDERS}30"] = lambda _request, reply: replace(reply, body=body)
    assert body in [one.body for one in visit.look("offset-json").documents]


@pytest.mark.parametrize("crawl", ["list-detail", "offset-json", "paged-json"])
def test_read_source_stops_at_its_most_requests(visit: Visit, crawl: str) -> None:
    with pytest.raises(TooLarge, match="more than 3 requests"):
        visit.look(crawl, max_requests=3)
    assert len(visit.asked()) == 3


def test_read_source_stops_where_all_documents_together_are_too_large(visit: Visit) -> None:
    visit.publisher.count = 60
    small = replace(visit.means, settings=visit.means.settings.with_changes(fetch_max_bytes=5000))
    with pytest.raises(TooLarge, match="together larger than 100000 bytes"):
        read_source("test/a", visit.feed("list-detail"), small)


def test_read_source_does_not_leave_its_hosts(visit: Visit) -> None:
    elsewhere = LIST.encode() + b'"></a><a href="https://evil.example/profil/lembaga/detail/1'
    visit.publisher.faults[LIST] = lambda _request, reply: replace(reply, body=b'<a href="' + elsewhere + b'">x</a>')
    with pytest.raises(WrongHost, match=r"evil\.example"):
        visit.look("list-detail")


def test_read_source_mends_an_archive_that_lost_its_bytes(visit: Visit) -> None:
    first = visit.look("list-detail")
    for path in list(visit.means.archive_dir.rglob("*")):
        if path.is_file():
            path.write_bytes(b"torn")
    second = visit.look("list-detail", after=timedelta(hours=1))
    assert visit.publisher.unchanged == 1  # the list's other address, after its first one mended their common bytes
    assert second.sha256 == first.sha256
    assert {hashlib.sha256(one.body).hexdigest() == one.sha256 for one in second.documents} == {True}


@pytest.mark.parametrize("fault", [recovers(503, times=2), recovers(429, times=2), breaks_off(times=2)])
@pytest.mark.parametrize("crawl", CRAWLS)
def test_read_source_bears_with_a_publisher_who_recovers(visit: Visit, crawl: str, fault: Callable[[], Any]) -> None:
    visit.publisher.faults["/"] = fault()
    assert len(visit.look(crawl).documents) == DOCUMENTS[crawl]
