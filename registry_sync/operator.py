"""What only an operator does: accept what was refused, replay, go back a version, prune, decide which records are one.

Each is recorded with the user of this machine who did it, and why.
"""

from __future__ import annotations

import argparse
import os
import pwd
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Protocol

from registry_sync.again import Answerable, Wanted, task_to_accept, task_to_replay
from registry_sync.desk import Desk, Task
from registry_sync.prune import prune
from registry_sync.relink import relink
from registry_sync.sources import Source, declared_states, enabled_keys
from registry_sync.words import day
from verify.core.agency import Agency, Coverage, Held, Kind
from verify.errors import UsageError
from verify.settings import Settings
from verify.store.links import Pair, Verdict, decide_pair, list_pairs
from verify.store.locks import all_grounded
from verify.store.past import Return, VersionLine, list_versions, roll_back
from verify.store.register import declare_sources, known_sources, load_register

_OK = 0
_SHOWN = 25


class Office(Protocol):
    """What the commands work with."""

    @property
    def settings(self) -> Settings:
        """The settings of this installation."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """What sources.toml declares."""

    @property
    def desk(self) -> Desk:
        """The open database, the archive and the clock."""


def add_commands(commands: Any, take: Callable[[Any, Task], int]) -> None:  # noqa: ANN401  argparse's own, private type
    """Add the operator's commands. `take` runs a task in an office, reports it, and gives the exit status."""
    accepting = commands.add_parser("accept", help="apply a refused run although its guards refuse")
    accepting.add_argument("run", type=int, metavar="RUN", help="its number in `status`")
    _add_because(accepting)
    accepting.set_defaults(command=lambda office, words: take(office, _accepted(office, words)))

    replaying = commands.add_parser("replay", help="take a document of the archive in once more")
    replaying.add_argument("snapshot", metavar="SNAPSHOT", help="a run's number, or the sha256 of what it read")
    replaying.add_argument("--source", help="whose it is, where the ledger does not know")
    replaying.add_argument(
        "--kind", type=Kind, choices=list(Kind), help="what it lists, where the ledger does not know"
    )
    replaying.add_argument("--as-of", type=day, metavar="DATE", help="the day it speaks of, as with --source")
    replaying.add_argument("--coverage", type=Coverage, choices=list(Coverage), help="as with import")
    replaying.set_defaults(command=lambda office, words: take(office, _replayed(office, words)))

    returning = commands.add_parser("rollback", help="make an earlier version the one that stands")
    returning.add_argument("version", type=int, nargs="?", metavar="VERSION", help="without it: the last versions")
    _add_because(returning, required=False)
    returning.set_defaults(command=_rollback)

    pruning = commands.add_parser("prune", help="delete what the archive need not keep")
    pruning.add_argument("--keep-days", type=int, metavar="DAYS", help="default: archive_keep_days")
    pruning.add_argument("--dry-run", action="store_true", help="only say what would go")
    pruning.set_defaults(command=_prune)

    reviewing = commands.add_parser("review", help="pairs of records that a person must look at")
    reviewing.add_argument("--all", action="store_true", help="show every pair, linked and decided ones too")
    reviewing.set_defaults(command=_review)
    deciding = reviewing.add_subparsers(metavar="decide").add_parser("decide", help="say what a pair is")
    deciding.add_argument("pair", metavar="ID")
    deciding.add_argument("verdict", type=Verdict, choices=[Verdict.SAME, Verdict.DIFFERENT])
    _add_because(deciding)
    deciding.set_defaults(command=_decide)


def _add_because(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    parser.add_argument("--because", required=required, type=_reason, metavar="REASON", help="kept with your name")


def _reason(text: str) -> str:
    """A reason that says something."""
    if not text.strip():
        raise argparse.ArgumentTypeError("a reason says something")
    return text.strip()


def who() -> str:
    """The user of this machine, as the system knows it, not as the environment says."""
    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid {number}"


def _accepted(office: Office, words: argparse.Namespace) -> Task:
    answerable = Answerable(who=who(), because=words.because)
    return task_to_accept(words.run, answerable, sources=office.sources, settings=office.settings, desk=office.desk)


def _replayed(office: Office, words: argparse.Namespace) -> Task:
    wanted = Wanted(
        snapshot=words.snapshot, source=words.source, kind=words.kind, as_of=words.as_of, coverage=words.coverage
    )
    return task_to_replay(wanted, sources=office.sources, settings=office.settings, desk=office.desk)


def _rollback(office: Office, words: argparse.Namespace) -> int:
    desk = office.desk
    if words.version is None:
        _print(_version_lines(list_versions(desk.engine)))
        return _OK
    wanted = Return(version=words.version, decided_by=who(), because=words.because, at=desk.now())
    version = go_back(desk, wanted)
    _print([f"The register is as it was at version {words.version}; that is now version {version}."])
    return _OK


def go_back(desk: Desk, wanted: Return) -> int:
    """Make an earlier version the one that stands, and give its new number. LockHeld where a source is being read."""
    with all_grounded(desk.engine, (one.source for one in known_sources(desk.engine))):
        version = roll_back(desk.engine, wanted)
    relink(desk.engine, desk.now())
    return version


def declare(office: Office) -> None:
    """Let the store know what sources.toml declares."""
    states = declared_states(office.sources, office.settings)
    declare_sources(office.desk.engine, states, enabled=enabled_keys(office.sources))


def _prune(office: Office, words: argparse.Namespace) -> int:
    days = office.settings.archive_keep_days if words.keep_days is None else words.keep_days
    if days < 1:
        raise UsageError("--keep-days is at least 1.")
    done = prune(office.desk, keep_days=days, dry=words.dry_run)
    would = "would be deleted" if words.dry_run else "deleted"
    _print([f"{done.documents} documents ({done.bytes:,} bytes) {would}; {done.kept} are kept."])
    return _OK


def _review(office: Office, words: argparse.Namespace) -> int:
    engine = office.desk.engine
    relink(engine, office.desk.now())
    pairs = list_pairs(engine) if words.all else list_pairs(engine, verdict=Verdict.REVIEW)
    shown = pairs if words.all else pairs[:_SHOWN]
    held = {one.row.id: one for one in load_register(engine).agencies} if shown else {}
    _print(line for pair in shown for line in _pair_lines(pair, held))
    if not pairs:
        _print(["No pair of records waits for a decision."])
    elif len(pairs) > len(shown):
        _print([f"… and {len(pairs) - len(shown)} more; see them with --all."])
    return _OK


def _decide(office: Office, words: argparse.Namespace) -> int:
    said = Pair(
        a="",
        b="",
        verdict=words.verdict,
        rule="",
        evidence="",
        at=office.desk.now(),
        decided_by=who(),
        because=words.because,
    )
    pair = decide_pair(office.desk.engine, words.pair, said)
    _print([f"{pair.id}: {pair.a} and {pair.b} are {pair.verdict}, says {pair.decided_by}."])
    return _OK


def _pair_lines(pair: Pair, held: dict[str, Held[Agency]]) -> Iterator[str]:
    said = f"{pair.verdict}, says {pair.decided_by}: {pair.because}" if pair.decided_by else pair.verdict.value
    yield f"{pair.id}  {said}  ({pair.evidence})"
    for record in (pair.a, pair.b):
        one = held.get(record)
        yield f"    {record}  {_told(one) if one else 'no longer held'}"


def _told(held: Held[Agency]) -> str:
    row = held.row
    facts = [row.name, row.status.value, row.licence_number, row.regency or row.province]
    gone = f"not listed since {held.removed_on}" if held.removed_on else None
    return "  ".join(fact for fact in (*facts, gone) if fact)


def _version_lines(versions: Sequence[VersionLine]) -> Iterator[str]:
    if not versions:
        yield "The register is at version 0: nothing was ever applied."
    for one in versions:
        learned = f"{one.learned_at:%Y-%m-%d %H:%M} UTC"
        if one.rolled_back_to is None:
            yield f"  {one.version}  {learned}  {one.source} {one.kind} as of {one.as_of}, run {one.run_id}"
        else:
            because = f": {one.because}" if one.because else ""
            yield f"  {one.version}  {learned}  back to version {one.rolled_back_to}, by {one.decided_by}{because}"


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
