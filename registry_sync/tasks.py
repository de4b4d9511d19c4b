"""What was asked on the command line + what sources.toml declares + what is held → Tasks for run.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from registry_sync.crawl import Means, StoreMemory, read_source
from registry_sync.desk import Desk, Task
from registry_sync.fetch import Harvest, harvest_of, read_local
from registry_sync.parse import SUFFIXES
from registry_sync.sources import Feed, Source, is_source_name, state_of
from verify.core.agency import Coverage, History, Kind, SourceState
from verify.core.places import is_country
from verify.errors import UsageError
from verify.settings import Settings

_JURISDICTION = "ID"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The words of `registry-sync import`; None where a word was not given.

    `canonical`: the file is in this product's own form, whatever form its source publishes in.
    """

    file: Path
    source: str
    kind: Kind
    as_of: date | None = None
    coverage: Coverage | None = None
    history: History | None = None
    jurisdiction: str | None = None
    canonical: bool = False


def task_for_import(
    asked: Asked, sources: Iterable[Source], *, held: Sequence[SourceState], settings: Settings, desk: Desk
) -> Task:
    """The task of one local file, already read. UsageError where a word is missing or contradicts what is declared."""

    def read() -> Harvest:
        return harvest_of([read_local(asked.file, max_bytes=settings.fetch_max_bytes, now=desk.now)])

    return task_for_document(asked, read, sources, held=held, settings=settings)


def task_for_document(
    asked: Asked,
    read: Callable[[], Harvest],
    sources: Iterable[Source],
    *,
    held: Sequence[SourceState],
    settings: Settings,
) -> Task:
    """As `task_for_import`, of a file that `read` gives; of `asked.file` the ending alone counts."""
    state, feed = asked_terms(asked, sources, held=held, settings=settings)
    parser = _parser(asked.file, Feed(coverage=feed.coverage) if asked.canonical else feed)
    harvest = read()
    return Task(state=state, feed=feed, parser=parser, read=lambda: harvest, as_of=asked.as_of)


def asked_terms(
    asked: Asked, sources: Iterable[Source], *, held: Sequence[SourceState], settings: Settings
) -> tuple[SourceState, Feed]:
    """What a source claims that is asked for by name, declared or not. UsageError as `task_for_import`."""
    declared = next((source for source in sources if source.name == asked.source), None)
    if declared is None:
        return _undeclared(asked, [one for one in held if one.source == asked.source], settings=settings)
    return _declared(asked, declared, settings=settings)


def tasks_for_bundled(
    sources: Iterable[Source], *, held: Sequence[SourceState], settings: Settings, desk: Desk
) -> tuple[Task, ...]:
    """Every bundled file that is not older than what is held of its source, already read."""
    looked = {(one.source, one.kind): one.as_of for one in held}
    return tuple(
        _bundled(source, kind, feed, settings=settings, desk=desk)
        for source in sources
        for kind, feed in source.feeds
        if feed.as_of is not None and (looked.get((source.name, kind)) or feed.as_of) <= feed.as_of
    )


def tasks_for_run(
    names: Sequence[str], sources: Sequence[Source], *, settings: Settings, desk: Desk
) -> tuple[Task, ...]:
    """What to fetch: of the sources named, every feed; without names, every feed that is enabled and has an address.

    UsageError where a named source is not declared, not enabled or has no address to be read from.
    """
    known = {source.name: source for source in sources}
    tasks: list[Task] = []
    for name in names:
        if name not in known:
            raise UsageError(f"sources.toml declares no source {name!r}. Declared are: {', '.join(known)}.")
        tasks += _fetched(known[name], settings, desk)
        if not any(task.state.source == name for task in tasks):
            raise UsageError(_why_not(known[name]))
    return tuple(tasks) if names else tuple(task for source in sources for task in _fetched(source, settings, desk))


def _why_not(source: Source) -> str:
    if any(feed.url for _, feed in source.feeds):
        return f"{source.name} is not enabled. Set enabled = true in sources.toml to let it be read over the network."
    return (
        f"{source.name} has no url in sources.toml to be read from. Import a file instead: registry-sync import FILE."
    )


def _fetched(source: Source, settings: Settings, desk: Desk) -> list[Task]:
    means = Means(
        settings=settings,
        memory=StoreMemory(desk.engine),
        archive_dir=desk.archive_dir,
        now=desk.now,
        tell=desk.tell,
    )
    return [
        Task(
            state=state_of(source, kind, feed, settings),
            feed=feed,
            parser=feed.parser,
            read=partial(read_source, f"{source.name}/{kind}", feed, means),
        )
        for kind, feed in source.feeds
        if feed.enabled and feed.url is not None
    ]


def _bundled(source: Source, kind: Kind, feed: Feed, *, settings: Settings, desk: Desk) -> Task:
    path = settings.config_dir / str(feed.file)
    harvest = harvest_of([read_local(path, max_bytes=settings.fetch_max_bytes, now=desk.now)])
    state = state_of(source, kind, feed, settings)
    return Task(state=state, feed=feed, parser=feed.parser, read=lambda: harvest, as_of=feed.as_of)


def _declared(asked: Asked, source: Source, *, settings: Settings) -> tuple[SourceState, Feed]:
    """A declared source says what sources.toml says; a single file of it may say less, never more."""
    feed = source.feed(asked.kind)
    if feed is None:
        raise UsageError(f"sources.toml declares no {asked.kind} of {source.name}.")
    if asked.jurisdiction not in (None, source.jurisdiction):
        raise UsageError(f"{source.name} is declared for {source.jurisdiction}, not for {asked.jurisdiction}.")
    if asked.coverage is Coverage.COMPLETE and feed.coverage is Coverage.PARTIAL:
        raise UsageError(f"sources.toml declares {source.name} partial; a file of it cannot be taken as complete.")
    if asked.history is History.CURRENT and feed.history is History.HISTORICAL:
        raise UsageError(f"sources.toml declares {source.name} historical; a file of it cannot be taken as current.")
    state = state_of(source, asked.kind, feed, settings)
    return replace(state, coverage=asked.coverage or feed.coverage, history=asked.history or feed.history), feed


def _undeclared(asked: Asked, held: list[SourceState], *, settings: Settings) -> tuple[SourceState, Feed]:
    """A source that only imports know: its first import says what it covers, later ones of it need not."""
    if not is_source_name(asked.source):
        raise UsageError(f"{asked.source!r} cannot name a source: small letters, digits and hyphens, at most 40.")
    jurisdiction = asked.jurisdiction or (held[0].jurisdiction if held else _JURISDICTION)
    if not is_country(jurisdiction):
        raise UsageError(f"--jurisdiction {jurisdiction!r} is not an ISO 3166-1 alpha-2 code such as ID.")
    if held and jurisdiction != held[0].jurisdiction:
        raise UsageError(f"{asked.source} was first imported for {held[0].jurisdiction}, not for {jurisdiction}.")
    before = [one for one in held if one.kind is asked.kind] or held
    if asked.coverage is None and not before:
        raise UsageError(
            f"{asked.source} is not declared in sources.toml: its first import needs --coverage complete or partial."
        )
    feed = Feed(coverage=asked.coverage or _cautious(before), history=asked.history or _oldest(before))
    state = SourceState(
        source=asked.source,
        kind=asked.kind,
        jurisdiction=jurisdiction,
        coverage=feed.coverage,
        history=feed.history,
        as_of=None,
        max_age_days=settings.fresh_days(asked.kind),
    )
    return state, feed


def _cautious(held: Iterable[SourceState]) -> Coverage:
    return Coverage.PARTIAL if any(one.coverage is Coverage.PARTIAL for one in held) else Coverage.COMPLETE


def _oldest(held: Iterable[SourceState]) -> History:
    return History.HISTORICAL if any(one.history is History.HISTORICAL for one in held) else History.CURRENT


def _parser(path: Path, feed: Feed) -> str:
    """The source's own parser where the file is of its kind; the canonical one for every other CSV or XLSX file."""
    suffix = path.suffix.lower()
    if suffix in SUFFIXES[feed.parser]:
        return feed.parser
    if suffix in SUFFIXES["canonical"]:
        return "canonical"
    readable = ", ".join(dict.fromkeys((*SUFFIXES["canonical"], *SUFFIXES[feed.parser])))
    raise UsageError(
        f"A file of this source ends in one of {readable}, not in {suffix or 'nothing'!r}. Others are read for sources"
        " whose parser in sources.toml reads them."
    )
