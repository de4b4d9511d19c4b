"""The `verify` command: composition root of the terminal (contract §3)."""

# `verify check` must not wait for the libraries of the web, so what a command needs is imported inside it.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from verify.commands import api_keys, auditing, keeping, officers, slip
from verify.errors import BadInput, CekDuluError, NotMigrated, UsageError

if TYPE_CHECKING:
    from verify.core.answer import Answer
    from verify.core.claim import Claim, Reply
    from verify.service.batch import Outcome
    from verify.service.checking import Checker
    from verify.settings import Settings

FAULT, USAGE, STOPPED = 1, 2, 130
EXIT = {"no_warning_found": 0, "check_first": 10, "do_not_proceed": 20, "cannot_tell": 30}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; whatever goes wrong is a plain sentence on stderr."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except KeyboardInterrupt:
        return _refuse("Stopped.", STOPPED)
    except BrokenPipeError:
        # The reader has gone: nothing more can be said to it, not even by the flush at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAULT
    except Exception as error:  # noqa: BLE001 - the last line of defence: a sentence, never a traceback
        return _failed(error)


def _failed(error: Exception) -> int:
    """Say what went wrong. Of a fault of ours only its place is said: its own words may repeat what was asked."""
    if isinstance(error, (UsageError, BadInput)):
        return _refuse(error.message, USAGE)
    if isinstance(error, CekDuluError):
        return _refuse(error.message, FAULT)
    if isinstance(error, OSError) and error.filename is not None:
        return _refuse(f"{error.filename}: {error.strerror}.", USAGE if isinstance(error, FileNotFoundError) else FAULT)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(frame.filename).name}, line {frame.lineno}"
    return _refuse(f"A fault of this program ({type(error).__name__} in {place}). Please report it.", FAULT)


def _refuse(sentence: str, status: int) -> int:
    sys.stderr.write(f"verify: {sentence}\n")
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="verify", description="Check a job offer abroad against the registers.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_check(commands.add_parser("check", help="one check; exit status 0, 10, 20 or 30 by advice"))
    _add_batch(commands.add_parser("batch", help="a CSV file of checks, one JSON answer a line"))
    serve = commands.add_parser("serve", help="serve the pages and the API")
    serve.add_argument("--host", help="the address to listen on (default: host in default.toml)")
    serve.add_argument("--port", type=int, help="the port to listen on (default: PORT, else port in default.toml)")
    serve.set_defaults(command=_serve)
    commands.add_parser("migrate", help="make or update the database").set_defaults(command=_migrate)
    commands.add_parser("openapi", help="print the API's description").set_defaults(command=_openapi)
    for room in (api_keys, auditing, keeping, officers, slip):
        room.add_commands(commands)
    evaluate = commands.add_parser("eval", help="accuracy on a file of labelled cases")
    evaluate.add_argument("cases", type=Path, metavar="CASES")
    evaluate.add_argument("--json", type=Path, metavar="FILE", help="where the figures go (default: eval.json in var)")
    evaluate.set_defaults(command=_evaluate)
    return parser


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--company", help="the company's name as the recruiter gave it")
    parser.add_argument("--phone", action="append", default=[], help="a phone number; may be given again")
    parser.add_argument("--email", action="append", default=[], help="an e-mail address; may be given again")
    parser.add_argument("--licence-number", help="the licence number shown")
    parser.add_argument("--message", help="a pasted advert or chat; - reads it from standard input")
    parser.add_argument("--destination", help="the country")
    parser.add_argument("--job", help="the job offered")
    parser.add_argument("--place", help="where the person is: regency, province or country; chooses the help lines")
    parser.add_argument("--answer", action="append", default=[], metavar="ID=yes", help="yes, no or unknown; again")
    parser.add_argument("--audience", choices=("family", "village", "passport_desk"), help="whom the questions are for")
    parser.add_argument("--no-questions", action="store_true", help="ask nothing, though this is a terminal")
    parser.add_argument("--on-date", help="the day of the offer, such as 2026-01-29")
    parser.add_argument("--origin", help="where the company is licensed, ISO 3166-1 alpha-2")
    parser.add_argument("--json", action="store_true", help="print the whole answer as JSON")
    _add_locale(parser)
    parser.set_defaults(command=_check)


def _add_batch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="IN.csv")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT.ndjson", help="default: standard output")
    _add_locale(parser)
    parser.set_defaults(command=_batch)


def _add_locale(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--locale", choices=("id", "en"), help="the language of the sentences")


def _check(options: argparse.Namespace) -> int:
    from rich.console import Console

    from verify.service.claims import Asked
    from verify.wording.asking import ask
    from verify.wording.rendering import present
    from verify.wording.terminal import print_answer

    settings = _settings()
    asked = Asked(
        message=sys.stdin.read() if options.message == "-" else options.message,
        company=options.company,
        phones=tuple(options.phone),
        emails=tuple(options.email),
        licence_number=options.licence_number,
        destination=options.destination,
        job=options.job,
        place=options.place,
        audience=options.audience,
        answers=tuple(_reply(answer) for answer in options.answer),
        on_date=options.on_date,
        origin=options.origin,
    )
    checker = _checker(settings)
    claim = checker.read(asked)
    # Nothing asked in a terminal is kept: there is no page to show it again to anyone.
    answer = checker.check(claim, keep=False)
    locale = options.locale or settings.default_locale
    if options.json:
        sys.stdout.write(json.dumps(present(answer, locale, kept=False), ensure_ascii=False, indent=2) + "\n")
        return EXIT[answer.advice]
    console = Console(highlight=False)
    somebody = sys.stdin.isatty() and sys.stdout.isatty() and not options.no_questions
    print_answer(console, answer, locale, questions=not somebody)
    if somebody and answer.questions:
        answer = ask(console, answer, locale, answered=lambda given: _with(checker, claim, given))
    return EXIT[answer.advice]


def _with(checker: Checker, claim: Claim, given: Mapping[str, Reply]) -> Answer:
    return checker.check(replace(claim, answers=tuple({**dict(claim.answers), **given}.items())), keep=False)


def _reply(given: str) -> tuple[str, str]:
    name, sign, reply = given.partition("=")
    if not sign:
        raise UsageError("Write --answer as ID=yes, ID=no or ID=unknown.")
    return name.strip(), reply.strip()


def _batch(options: argparse.Namespace) -> int:
    from verify.service.batch import Problem, open_batch, run_batch
    from verify.wording.catalogue import text

    settings = _settings()
    locale = options.locale or settings.default_locale
    if options.output is not None and options.output.exists() and options.output.samefile(options.file):
        raise UsageError("The output file is the input file; name another one.")
    bad = 0
    with options.file.open(encoding="utf-8", newline="") as source:
        batch = open_batch(source)
        checker = _checker(settings)
        checker.index()
        with _output(options.output) as out, _progress(text(locale, "terminal.batch_running"), batch.count) as advance:
            for outcome in run_batch(checker, batch.rows()):
                bad += isinstance(outcome.result, Problem)
                out.write(json.dumps(_batch_row(outcome, locale), ensure_ascii=False) + "\n")
                advance()
    key = "terminal.batch_done_with_bad" if bad else "terminal.batch_done"
    sys.stderr.write(text(locale, key, count=str(batch.count), bad=str(bad)) + "\n")
    return 0


def _batch_row(outcome: Outcome, locale: str) -> dict[str, object]:
    from verify.core.answer import Answer
    from verify.wording.rendering import present

    if isinstance(outcome.result, Answer):
        return {"id": outcome.id} | present(outcome.result, locale, kept=False)
    problem = outcome.result
    return {"id": outcome.id, "error": {"code": problem.code, "field": problem.field, "detail": problem.detail}}


@contextmanager
def _output(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        return
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield file


@contextmanager
def _progress(label: str, total: int) -> Iterator[Callable[[], None]]:
    """A bar on stderr while somebody looks at it; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(label, total=total)
        yield lambda: progress.advance(task)


def _serve(options: argparse.Namespace) -> NoReturn:
    from verify.store.engine import open_engine
    from verify.store.schema import is_migrated

    settings = _settings()
    engine = open_engine(settings.database_url)
    if not is_migrated(engine):
        raise NotMigrated
    engine.dispose()
    host, port = options.host or settings.host, settings.port if options.port is None else options.port
    bind = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    config = settings.config_dir / "gunicorn.conf.py"
    gunicorn = [sys.executable, "-m", "gunicorn", "--config", str(config), "--bind", bind, "verify.app:create_app()"]
    sys.stdout.flush()
    os.execv(sys.executable, gunicorn)  # noqa: S606 - our own interpreter, with arguments made here


def _migrate(options: argparse.Namespace) -> int:
    from verify.store.engine import open_engine
    from verify.store.schema import migrate
    from verify.wording.catalogue import text

    del options
    settings = _settings()
    migrate(open_engine(settings.database_url))
    sys.stdout.write(text(settings.default_locale, "terminal.migrated") + "\n")
    return 0


def _openapi(options: argparse.Namespace) -> int:
    from verify.app import openapi_document

    del options
    sys.stdout.write(json.dumps(openapi_document(_settings()), ensure_ascii=False, indent=2) + "\n")
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from verify.service.evaluation import main as evaluate

    return evaluate(options.cases, options.json)


def _settings() -> Settings:
    from verify.settings import load_settings

    return load_settings()


def _checker(settings: Settings) -> Checker:
    from verify.service.checking import Checker
    from verify.store.engine import open_engine

    return Checker(open_engine(settings.database_url), settings)


if __name__ == "__main__":
    sys.exit(main())
