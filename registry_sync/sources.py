"""config/sources.toml → frozen Sources. An unknown key, parser, screen or dependency is a ConfigError that names it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlsplit

from pydantic import ConfigDict, TypeAdapter, ValidationError

from registry_sync.clean.screens import SCREENS
from registry_sync.guards import Bounds, bounds_problems
from registry_sync.parse import PARSERS
from verify.core.agency import Coverage, History, Kind, SourceState, Status
from verify.errors import ConfigError
from verify.settings import Settings

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_JURISDICTION = re.compile(r"[A-Z]{2}")
_FORBID = ConfigDict(extra="forbid")


class Crawl(StrEnum):
    """How the documents of one look are found: `registry_sync.crawl` has a function for each."""

    SINGLE = "single"
    LIST = "list"
    LIST_DETAIL = "list-detail"
    OFFSET_JSON = "offset-json"
    PAGED_JSON = "paged-json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One kind of rows of a source: how it is read, what it claims, and what of it is believed. See sources.toml."""

    __pydantic_config__: ClassVar[ConfigDict] = _FORBID

    parser: str = "canonical"
    coverage: Coverage
    history: History = History.CURRENT
    enabled: bool = False
    url: str | None = None
    hosts: tuple[str, ...] = ()
    page: str | None = None
    file: str | None = None
    as_of: date | None = None
    cadence_hours: int | None = None
    max_age_days: int | None = None
    depends_on: str | None = None
    listed_means: Status = Status.UNKNOWN
    screen: str | None = None
    crawl: Crawl = Crawl.SINGLE
    detail_link: str | None = None
    step: int = 10
    headers: Mapping[str, str] = field(default_factory=dict)
    pause_seconds: float = 1.0
    max_requests: int = 10_000
    resume_hours: float = 24.0
    rows_min: int = 1
    rows_max: int | None = None
    shrink_max_percent: int = 10
    new_ids_max_percent: int | None = None
    rejected_max_percent: int | None = None
    fill_min_percent: Mapping[str, int] = field(default_factory=dict)
    status_max_percent: Mapping[str, int] = field(default_factory=dict)

    @property
    def bounds(self) -> Bounds:
        """What the guards are given."""
        return Bounds(
            rows_min=self.rows_min,
            rows_max=self.rows_max,
            shrink_max_percent=self.shrink_max_percent,
            new_ids_max_percent=self.new_ids_max_percent,
            rejected_max_percent=self.rejected_max_percent,
            fill_min_percent=tuple(self.fill_min_percent.items()),
            status_max_percent=tuple(self.status_max_percent.items()),
        )

    @property
    def allowed_hosts(self) -> tuple[str, ...]:
        """The hosts that a fetch may ask."""
        return self.hosts or tuple(filter(None, [urlsplit(self.url or "").hostname]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A publisher's register: its name, jurisdiction, and a Feed for each kind of rows it gives."""

    __pydantic_config__: ClassVar[ConfigDict] = _FORBID

    name: str
    publisher: str
    jurisdiction: str
    agencies: Feed | None = field(default=None)
    orders: Feed | None = field(default=None)
    sanctions: Feed | None = field(default=None)

    def feed(self, kind: Kind) -> Feed | None:
        """The feed of one kind, or None where the source gives none."""
        return {Kind.AGENCIES: self.agencies, Kind.ORDERS: self.orders, Kind.SANCTIONS: self.sanctions}[kind]

    @property
    def feeds(self) -> tuple[tuple[Kind, Feed], ...]:
        """Every kind it gives, sanctions first: whoever reads agencies next already knows what was decided."""
        order = (Kind.SANCTIONS, Kind.AGENCIES, Kind.ORDERS)
        return tuple((kind, feed) for kind in order if (feed := self.feed(kind)) is not None)


def load_sources(path: Path) -> tuple[Source, ...]:
    """Read and check sources.toml, in its order. ConfigError names whatever is unknown, missing or contradictory."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(f"The file {path} does not exist. It declares the register sources.") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"The file {path} cannot be read: {error}") from None
    sources = tuple(_source(name, table) for name, table in tables.items())
    problems = [problem for source in sources for problem in _problems(source, {other.name for other in sources})]
    if problems:
        raise ConfigError(f"{path.name} is wrong. {' '.join(problems)}")
    return sources


def is_source_name(name: str) -> bool:
    """Whether a name may stand before the colon of an agency's id: small letters, digits and hyphens, at most 40."""
    return _NAME.fullmatch(name) is not None


def is_jurisdiction(code: str) -> bool:
    """Whether this has the shape of an ISO 3166-1 alpha-2 code."""
    return _JURISDICTION.fullmatch(code) is not None


def state_of(source: Source, kind: Kind, feed: Feed, settings: Settings) -> SourceState:
    """What the store keeps of a declared source and kind before it was ever read."""
    return SourceState(
        source=source.name,
        kind=kind,
        jurisdiction=source.jurisdiction,
        coverage=feed.coverage,
        history=feed.history,
        as_of=None,
        max_age_days=feed.max_age_days or settings.fresh_days(kind),
        depends_on=feed.depends_on,
        publisher=source.publisher,
        url=feed.page or feed.url,
    )


def declared_states(sources: Iterable[Source], settings: Settings) -> tuple[SourceState, ...]:
    """Every declared source and kind, as the store wants to know them."""
    return tuple(state_of(source, kind, feed, settings) for source in sources for kind, feed in source.feeds)


def enabled_keys(sources: Iterable[Source]) -> frozenset[tuple[str, Kind]]:
    """The sources and kinds that every check asks."""
    return frozenset((source.name, kind) for source in sources for kind, feed in source.feeds if feed.enabled)


@cache
def _reader() -> TypeAdapter[Source]:
    """What judges a table of the file; made once, for making it takes longer than reading."""
    return TypeAdapter(Source)


def _source(name: str, table: Any) -> Source:  # noqa: ANN401 - whatever the file holds; pydantic judges it
    if not isinstance(table, dict) or "name" in table:
        raise ConfigError(f"sources.toml: {name!r} must be a table of a source, without a name of its own.")
    try:
        return _reader().validate_python({**table, "name": name})
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise ConfigError(f"sources.toml: {name} is wrong. {wrong}.") from None


def _problems(source: Source, names: set[str]) -> Iterator[str]:
    if not is_source_name(source.name):
        yield f"The name {source.name!r} may hold small letters, digits and hyphens only."
    if not is_jurisdiction(source.jurisdiction):
        yield f"{source.name}: the jurisdiction {source.jurisdiction!r} is not an ISO 3166-1 alpha-2 code."
    if not source.feeds:
        yield f"{source.name} declares neither agencies nor orders nor sanctions."
    for kind, feed in source.feeds:
        yield from (f"{source.name}.{kind}: {problem}." for problem in _feed_problems(kind, feed, names))


def _feed_problems(kind: Kind, feed: Feed, names: set[str]) -> Iterator[str]:
    if feed.parser not in PARSERS:
        yield f"there is no parser {feed.parser!r}; known are {', '.join(PARSERS)}"
    if feed.screen is not None and feed.screen not in SCREENS:
        yield f"there is no screen {feed.screen!r}; known are {', '.join(SCREENS)}"
    if feed.depends_on is not None and feed.depends_on not in names:
        yield f"it depends on {feed.depends_on!r}, which is not declared"
    if (feed.file is None) != (feed.as_of is None):
        yield "file and as_of go together"
    if feed.file is not None and (Path(feed.file).is_absolute() or ".." in Path(feed.file).parts):
        yield "file must lie under the folder of sources.toml"
    if feed.enabled and feed.url is None and feed.file is None:
        yield "it is enabled, but has neither a url nor a file to be read from"
    if kind is not Kind.AGENCIES and (feed.listed_means is not Status.UNKNOWN or feed.screen is not None):
        yield "listed_means and screen are for agencies only"
    yield from _crawl_problems(feed)
    yield from bounds_problems(kind, feed.bounds)


def _crawl_problems(feed: Feed) -> Iterator[str]:
    if feed.url is not None and urlsplit(feed.url).hostname not in feed.allowed_hosts:
        yield "the host of url is not among hosts"
    if feed.url is not None and (feed.crawl is Crawl.OFFSET_JSON) != ("{offset}" in feed.url):
        yield "a url holds {offset} if, and only if, crawl is offset-json"
    if (feed.crawl is Crawl.LIST_DETAIL) != (feed.detail_link is not None):
        yield "detail_link goes with crawl list-detail, and with no other"
    if feed.detail_link is not None and not _is_pattern(feed.detail_link):
        yield f"detail_link is no pattern: {feed.detail_link!r}"
    if min(feed.step, feed.max_requests) < 1:
        yield "step and max_requests are at least 1"
    if min(feed.pause_seconds, feed.resume_hours) < 0:
        yield "pause_seconds and resume_hours are not negative"


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True
