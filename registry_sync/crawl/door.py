"""The door of one publisher: every request of a crawl goes through it, politely, and never twice without need.

Polite: robots.txt is obeyed, requests keep the pause that sources.toml and robots.txt ask for, a crawl has a limit.
Without need: an address is asked whether it has changed since it was last read, and what a crawl that was broken off
has read already is taken from the archive.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from registry_sync.crawl.means import Means, Page
from registry_sync.crawl.pace import Pace
from registry_sync.crawl.robots import LONGEST_PAUSE_SECONDS, Robots, read_robots
from registry_sync.errors import RobotsForbid
from registry_sync.fetch import ArchivedDocument, RawDocument, archive, archived, document_of, empty_document, limits_of
from registry_sync.sources import Feed
from verify.errors import CekDuluError, TooLarge, Unreachable
from verify.outbound import OutboundSession, Validators, open_session
from verify.settings import Settings
from verify.store.httpcache import CachedPage

#: For how long a robots.txt is taken as read.
_DAY = timedelta(days=1)
#: What was read is noted at least this often, so that a crawl that is killed loses little.
_NOTE_EVERY = 100
#: All documents of one look together are at most as large as this many of the largest.
_MOST_DOCUMENTS = 20
_NO_RULES = range(400, 500)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What an address gave. `note`: what to remember of it, None where it was not asked; `is_new`: not known before."""

    document: RawDocument
    note: CachedPage | None = None
    is_new: bool = False


@dataclass(slots=True)
class Door:
    """Asks the hosts of one feed. `since`: what was read from then on belongs to this crawl and need not be asked."""

    session: OutboundSession
    feed: Feed
    means: Means
    since: datetime
    robots: dict[str, Robots] = field(default_factory=dict)
    paces: dict[str, Pace] = field(default_factory=dict)
    asked: int = 0
    read: int = 0
    bytes: int = 0

    def fetch(self, url: str, *, resume: bool = True) -> RawDocument:
        """One document. Unreachable, WrongHost, RobotsForbid, DocumentTooLarge, or TooLarge past the crawl's limits.

        Without `resume` it is asked for even where this crawl has read it already.
        """
        return self._fetch([url], since=self.since if resume else None, total=None)[0]

    def fetch_all(self, urls: Sequence[str]) -> tuple[RawDocument, ...]:
        """Documents in the order of their addresses; errors as `fetch`, and what was read until then is not lost."""
        return self._fetch(urls, since=self.since, total=self.read + len(urls))

    def _fetch(self, urls: Sequence[str], *, since: datetime | None, total: int | None) -> tuple[RawDocument, ...]:
        for url in urls:
            self._obey(url)
        known = self.means.memory.recall(urls)
        found: list[RawDocument] = []
        notes: list[_Answer] = []
        try:
            for url in urls:
                answer = self._answer(url, known.get(url), since)
                found.append(answer.document)
                notes.append(answer)
                self.read += 1
                self.means.tell(self.read, total)
                if len(notes) >= _NOTE_EVERY:
                    self._note(notes)
        finally:
            self._note(notes)
        return tuple(found)

    def _note(self, answers: list[_Answer]) -> None:
        """Remember what was answered, and empty the list."""
        pages = [answer.note for answer in answers if answer.note]
        self.means.memory.note(pages, [answer.document for answer in answers if answer.is_new])
        answers.clear()

    def _answer(self, url: str, known: Page | None, since: datetime | None) -> _Answer:
        held = self._held(url, known)
        if held and known and since and known.cached.fetched_at >= since:
            return _Answer(held)
        return self._ask(url, known, held)

    def _ask(self, url: str, known: Page | None, held: RawDocument | None) -> _Answer:
        """Ask the publisher: for what has changed since, where the archive still holds what there was."""
        self._take_turn(url)
        validators = Validators(known.cached.etag, known.cached.last_modified) if known and held else None
        answer = self.session.fetch(url, headers=self.feed.headers, known=validators)
        if answer.is_unchanged and known and held:
            return _Answer(held, replace(known.cached, fetched_at=answer.fetched_at))
        # Known by the address that was asked for, wherever it leads: what is asked twice is then the same twice.
        document = document_of(replace(answer, url=url))
        self._weigh(len(document.body))
        archive(document, self.means.archive_dir)
        note = CachedPage(
            url=url,
            etag=answer.validators.etag,
            last_modified=answer.validators.last_modified,
            sha256=document.sha256,
            fetched_at=document.fetched_at,
        )
        is_new = held is None or held.sha256 != document.sha256
        return _Answer(ArchivedDocument(document, self.means.archive_dir), note, is_new)

    def _held(self, url: str, known: Page | None) -> ArchivedDocument | None:
        """What the archive holds of an address, or None where it holds nothing whole."""
        if known is None:
            return None
        try:
            document = archived(known.cached.sha256, self.means.archive_dir, url=url)
        except CekDuluError:
            return None
        whole = replace(document, fetched_at=known.cached.fetched_at, headers=known.headers)
        return ArchivedDocument(whole, self.means.archive_dir)

    def _weigh(self, size: int) -> None:
        self.bytes += size
        most = self.means.settings.fetch_max_bytes * _MOST_DOCUMENTS
        if self.bytes > most:
            raise TooLarge(f"The documents of this source are together larger than {most} bytes; none was used.")

    def _take_turn(self, url: str) -> None:
        origin, most = _origin(url), self.feed.max_requests
        self.asked += 1
        pace = self.paces.setdefault(origin, Pace(self.means.monotonic, self.means.sleep))
        if self.asked > most:
            raise TooLarge(f"{_host(url)} wants more than {most} requests (max_requests) for one look; none was used.")
        pace.wait(max(self.feed.pause_seconds, self.robots.get(origin, Robots()).pause_seconds))

    def _obey(self, url: str) -> None:
        """Raise RobotsForbid where the publisher does not want this address to be read."""
        self.session.check(url)
        origin = _origin(url)
        if origin not in self.robots:
            self.robots[origin] = self._read_robots(f"{origin}/robots.txt")
        rule, pause = self.robots[origin].forbidding(url), self.robots[origin].pause_seconds
        if rule is not None:
            path = urlsplit(url).path
            raise RobotsForbid(f"The robots.txt of {_host(url)} forbids {path} by “{rule.line}”. It was not read.")
        if pause > LONGEST_PAUSE_SECONDS:
            raise RobotsForbid(f"The robots.txt of {_host(url)} asks for a Crawl-delay of {pause:g} seconds: too slow.")

    def _read_robots(self, url: str) -> Robots:
        """The rules of one host, asked for once a day. A host without any (4xx) leaves everything open."""
        known = self.means.memory.recall([url]).get(url)
        held: RawDocument | None = self._held(url, known)
        if held is None or known is None or self.means.now() - known.cached.fetched_at > _DAY:
            answer = self._ask_robots(url, known, held)
            self._note([answer])
            held = answer.document
        return read_robots(held.body, user_agent=self.means.settings.user_agent)

    def _ask_robots(self, url: str, known: Page | None, held: RawDocument | None) -> _Answer:
        try:
            return self._ask(url, known, held)
        except Unreachable as error:
            if error.status not in _NO_RULES:
                raise
        none = empty_document(url, fetched_at=self.means.now())
        archive(none, self.means.archive_dir)
        note = CachedPage(url=url, etag=None, last_modified=None, sha256=none.sha256, fetched_at=none.fetched_at)
        return _Answer(none, note, is_new=True)


@contextmanager
def open_door(feed: Feed, means: Means, *, since: datetime) -> Iterator[Door]:
    """The door of a feed's publisher, with its connection kept open until the block ends."""
    limits, agent = limits_of(means.settings), introduction(means.settings)
    with open_session(feed.allowed_hosts, user_agent=agent, limits=limits, now=means.now) as session:
        yield Door(session, feed, means, since)


def introduction(settings: Settings) -> str:
    """What a publisher is told: which program asks, who runs it and how to reach them, in plain letters."""
    told = f"{settings.user_agent} run by {settings.operator_name}, {settings.operator_contact}"
    return " ".join(told.encode("ascii", errors="replace").decode().split())


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _host(url: str) -> str:
    return urlsplit(url).hostname or "the address"
