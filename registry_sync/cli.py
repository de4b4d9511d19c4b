"""`registry-sync`: the composition root of intake. Words in, plain sentences and exit statuses (contract §3) out."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from registry_sync import operator, show, story
from registry_sync.desk import Desk, Report, Task
from registry_sync.errands import carry_out
from registry_sync.observe import configure_log, observed
from registry_sync.progress import Watch, is_watched
from registry_sync.run import plan
from registry_sync.sources import Source, load_sources
from registry_sync.tasks import Asked, task_for_import, tasks_for_bundled, tasks_for_run
from registry_sync.vocabulary import load_headers
from registry_sync.words import day
from verify.core.agency import Coverage, History, Kind
from verify.errors import CekDuluError, ConfigError, LockHeld, NotFound, NotMigrated, TooLarge, UsageError
from verify.settings import Settings, load_settings
from verify.store.engine import Engine, open_engine
from verify.store.errands import open_errands
from verify.store.intake import intake_states
from verify.store.past import register_as_of
from verify.store.register import known_sources, load_register, register_stamp
from verify.store.runs import Outcome, list_runs
from verify.store.schema import is_migrated

OK, FAULT, USAGE, REFUSED, UNREACHABLE, SHAPE, LOCKED, STOPPED = 0, 1, 2, 3, 4, 5, 6, 130
_EXITS = {
    Outcome.REFUSED: REFUSED,
    Outcome.UNREACHABLE: UNREACHABLE,
    Outcome.SHAPE: SHAPE,
    Outcome.FAULT: FAULT,
}


@dataclass(frozen=True, slots=True)
class _Office:
    """What every command works with: the settings, the declared sources, the desk, and what a terminal shows of it."""

    settings: Settings
    sources: tuple[Source, ...]
    desk: Desk
    watch: Watch


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status; whatever goes wrong is a sentence on stderr, never a traceback."""
    words = _parser().parse_args(argv)
    command: Callable[[_Office, argparse.Namespace], int] = words.command
    try:
        with _office() as office:
            return command(office, words)
    except CekDuluError as error:
        _complain(error.message)
        return _exit_of(error)
    except KeyboardInterrupt:
        _complain("Stopped. The register held stays as it is.")
        return STOPPED
    except BrokenPipeError:
        sys.stderr.close()
        return OK
    except Exception as error:  # noqa: BLE001 - the composition root: a fault of ours is a sentence too
        _complain(f"A fault of this program: {type(error).__name__}. The register held stays as it is.")
        return FAULT


def _exit_of(error: CekDuluError) -> int:
    if isinstance(error, LockHeld):
        return LOCKED
    usage = UsageError | ConfigError | NotFound | NotMigrated | TooLarge
    return USAGE if isinstance(error, usage) else FAULT


def _complain(sentence: str) -> None:
    sys.stderr.write(f"registry-sync: {sentence}\n")


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")


@contextmanager
def _office() -> Iterator[_Office]:
    """Read settings and sources, and open a database that is set up, until the command ends. NotMigrated otherwise."""
    settings = load_settings()
    sources = load_sources(settings.config_dir / "sources.toml")
    engine = open_engine(settings.database_url)
    watch = Watch()
    try:
        if not is_migrated(engine):
            raise NotMigrated
        # One file taken in by hand is answered in sentences; what runs by itself is logged as events (`run`, `serve`).
        configure_log(settings.log_level, quiet=True)
        yield _Office(settings, sources, _desk(settings, engine, watch), watch)
    finally:
        watch.close()
        engine.dispose()


def _desk(settings: Settings, engine: Engine, watch: Watch) -> Desk:
    return Desk(
        engine=engine,
        archive_dir=settings.archive_dir,
        now=lambda: datetime.now(UTC),
        zone=ZoneInfo(settings.timezone),
        say=watch.say,
        tell=watch.tell,
        headers=load_headers(settings.config_dir / "headers.toml"),
    )


def _run_all(office: _Office, tasks: Iterable[Task]) -> int:
    """Run every task, print each report, and give the gravest exit status (a fault of ours first)."""
    exits = {_print_report(office, observed(task, office.desk)) for task in tasks}
    return FAULT if FAULT in exits else max(exits, default=OK)


def _print_report(office: _Office, report: Report) -> int:
    office.watch.close()
    failed = report.result.outcome in _EXITS
    (sys.stderr if failed else sys.stdout).writelines(f"{line}\n" for line in show.report_lines(report))
    return _EXITS.get(report.result.outcome, OK)


def _import(office: _Office, words: argparse.Namespace) -> int:
    asked = Asked(
        file=words.file,
        source=words.source,
        kind=words.kind,
        as_of=words.as_of,
        coverage=words.coverage,
        history=words.history,
        jurisdiction=words.jurisdiction,
        canonical=words.canonical,
    )
    held = known_sources(office.desk.engine)
    task = task_for_import(asked, office.sources, held=held, settings=office.settings, desk=office.desk)
    operator.declare(office)
    return _run_all(office, [task])


def _bundled(office: _Office, _words: argparse.Namespace) -> int:
    held = known_sources(office.desk.engine)
    tasks = tasks_for_bundled(office.sources, held=held, settings=office.settings, desk=office.desk)
    operator.declare(office)
    return _run_all(office, tasks)


def _run(office: _Office, words: argparse.Namespace) -> int:
    tasks = tasks_for_run(words.sources, office.sources, settings=office.settings, desk=office.desk)
    operator.declare(office)
    configure_log(office.settings.log_level, quiet=is_watched())
    if not tasks:
        _print(["No source is enabled for reading over the network; see sources.toml."])
    return _run_all(office, tasks)


def _plan(office: _Office, words: argparse.Namespace) -> int:
    exits = set()
    for task in tasks_for_run([words.source], office.sources, settings=office.settings, desk=office.desk):
        report = plan(task, office.desk)
        exits.add(_print_report(office, report))
        if report.result.outcome is Outcome.PLANNED:
            _print(show.change_lines(report))
    return FAULT if FAULT in exits else max(exits, default=OK)


def _serve(office: _Office, _words: argparse.Namespace) -> int:
    from registry_sync.schedule import Schedule, open_queue, serve  # noqa: PLC0415 - no other command waits for huey

    configure_log(office.settings.log_level)
    operator.declare(office)
    desk = replace(office.desk, say=lambda _stage: None, tell=lambda _done, _total: None)
    serve(Schedule(office.settings, office.sources, desk), open_queue(office.settings))
    return OK


def _errands(office: _Office, _words: argparse.Namespace) -> int:
    done = carry_out(office)
    _print(show.errand_lines(done))
    _print(["Nothing waits to be done for the register desk."] if not done else [])
    return OK


def _status(office: _Office, _words: argparse.Namespace) -> int:
    engine = office.desk.engine
    version, _looks = register_stamp(engine)
    runs = list_runs(engine, limit=10)
    intake = intake_states(engine)
    _print(show.status_lines(version, known_sources(engine), runs, intake=intake, today=office.desk.today()))
    _print(show.waiting_lines(open_errands(engine)))
    return OK


def _history(office: _Office, words: argparse.Namespace) -> int:
    engine, until = office.desk.engine, None
    if words.told_on is not None:
        # The whole of that day, as the installation counts days.
        until = datetime.combine(words.told_on, time.max, tzinfo=office.desk.zone)
    register = load_register(engine) if until is None else register_as_of(engine, until)
    told = story.tell(register, words.agency, engine=engine, until=until)
    if not told.lines:
        held = "holds" if until is None else "held"
        raise NotFound(f"The register {held} nothing of that company. Give its id (SOURCE:ID) or its full name.")
    _print(story.story_lines(told))
    return OK


def _sources(office: _Office, _words: argparse.Namespace) -> int:
    _print(show.source_lines(office.sources, known_sources(office.desk.engine)))
    return OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="registry-sync", description="Bring registers in, guarded.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    taking = commands.add_parser("import", help="take one file in")
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--source", required=True, help="whose register it is")
    taking.add_argument("--kind", required=True, type=Kind, choices=list(Kind), help="what the file lists")
    taking.add_argument("--as-of", type=day, metavar="DATE", help="the day it speaks of (default: today)")
    taking.add_argument("--coverage", type=Coverage, choices=list(Coverage), help="whether it lists everything")
    taking.add_argument("--history", type=History, choices=list(History), help="whether it speaks of today")
    taking.add_argument("--jurisdiction", metavar="CC", help="ISO 3166-1 alpha-2 (default: ID)")
    taking.add_argument("--canonical", action="store_true", help="a CSV or XLSX of our own form, not the source's")
    taking.set_defaults(command=_import)

    commands.add_parser("bundled", help="load the bundled register").set_defaults(command=_bundled)

    running = commands.add_parser("run", help="fetch and take in; without SOURCE, all that are enabled")
    running.add_argument("sources", nargs="*", metavar="SOURCE")
    running.set_defaults(command=_run)

    doing = commands.add_parser("errands", help="do what the register desk asked for, once")
    doing.set_defaults(command=_errands)
    commands.add_parser("serve", help="read every enabled source on its cadence").set_defaults(command=_serve)

    planning = commands.add_parser("plan", help="fetch and say what would change, applying nothing")
    planning.add_argument("source", metavar="SOURCE")
    planning.set_defaults(command=_plan)

    telling = commands.add_parser("history", help="the licence story of one company")
    telling.add_argument("agency", metavar="AGENCY", help="its id or its name")
    telling.add_argument("--told-on", type=day, metavar="DATE", help="what was known, and therefore said, that day")
    telling.set_defaults(command=_history)

    operator.add_commands(commands, lambda office, task: _run_all(office, [task]))
    commands.add_parser("status", help="version, sources, ages, last runs").set_defaults(command=_status)
    commands.add_parser("sources", help="what is declared and imported").set_defaults(command=_sources)
    return parser


if __name__ == "__main__":
    sys.exit(main())
