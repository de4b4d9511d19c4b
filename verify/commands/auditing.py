"""`verify audit` and `verify keys`: what officers saw and changed, whether it still stands so, and the keys for it."""

# No command waits for a library that only another one needs: each imports its own inside.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from verify.settings import Settings, load_settings

if TYPE_CHECKING:
    from verify.service.officers.auditing import Audit
    from verify.service.officers.chain import Proof
    from verify.service.officers.rotating import Rotation
    from verify.store.audit import Line
    from verify.store.engine import Engine

BROKEN = 1
#: So many lines are listed where no day is named.
_NEWEST = 100


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Tell the parser of `verify` what stands here."""
    audit = commands.add_parser("audit", help="what officers' accounts saw and changed; --check proves it unchanged")
    audit.add_argument("--check", action="store_true", help="follow the whole chain; exit status 0, or 1 and where")
    audit.add_argument("--since", metavar="NUMBER:SEAL", help="with --check: this line, written down, still stands")
    audit.add_argument("--office", metavar="ID", help="the lines of one office")
    audit.add_argument("--day", metavar="YYYY-MM-DD", type=date.fromisoformat, help="the lines of one day")
    audit.add_argument("--export", metavar="FILE", type=Path, help="write the lines as CSV")
    audit.add_argument("--begin-anew", metavar="FILE", type=Path, help="put a chain that does not hold into a CSV file")
    audit.set_defaults(command=_audit)
    keys = commands.add_parser("keys", help="the keys that no database holds")
    which = keys.add_subparsers(metavar="WHAT", required=True)
    which.add_parser("list", help="their ids, their age, and what needs them").set_defaults(command=_list_keys)
    which.add_parser("rotate", help="make a new key; former ones still open").set_defaults(command=_rotate)
    which.add_parser("reseal", help="seal anew with the key in use").set_defaults(command=_reseal)


def _audit(options: argparse.Namespace) -> int:
    from verify.service.officers.auditing import Audit
    from verify.store.engine import open_engine

    settings = load_settings()
    engine = open_engine(settings.database_url)
    audit = Audit(engine, settings)
    if options.check or options.since:
        return _check(audit, settings, options.since)
    if options.begin_anew:
        return _begin_anew(audit, settings, options.begin_anew)
    lines = _chosen(audit, options)
    if options.export:
        return _export(lines, options.export, settings)
    return _show(lines, engine, settings)


def _check(audit: Audit, settings: Settings, since: str | None) -> int:
    from verify.service.officers.chain import Flaw
    from verify.service.officers.witness import Witness, read_checkpoint
    from verify.wording.catalogue import text

    witness, locale = Witness(settings), settings.default_locale
    proofs = [audit.check(witness.recalled())]
    if since is not None:
        proofs.append(audit.check(read_checkpoint(since)))
    broken = list(dict.fromkeys(found for proof in proofs for found in proof.broken))
    for found in broken:
        head = "_head" if found.flaw is Flaw.KEY_GONE and found.number is None else ""
        said = text(locale, f"audit.flaw.{found.flaw}{head}", number=str(found.number))
        sys.stdout.write(f"{said}\n")
    if broken:
        sys.stdout.write(text(locale, "audit.holds_not") + "\n")
        return BROKEN
    proof = proofs[0]
    sys.stdout.write(_holding(proof, locale))
    if proof.end is not None:
        witness.remember(proof.end)
    return 0


def _holding(proof: Proof, locale: str) -> str:
    from verify.wording.catalogue import text

    if proof.end is None:
        return text(locale, "audit.empty") + "\n"
    values = {"count": str(proof.lines), "first": str(proof.first), "last": str(proof.end.number)}
    return text(locale, "audit.holds", **values) + "\n" + text(locale, "audit.checkpoint", at=str(proof.end)) + "\n"


def _begin_anew(audit: Audit, settings: Settings, file: Path) -> int:
    import hashlib

    from verify.service.officers.witness import Witness
    from verify.wording.auditing import table
    from verify.wording.catalogue import text

    def put_away(lines: Iterable[Line]) -> str:
        made = table(lines).encode()
        with file.open("xb") as new:
            new.write(made)
        return hashlib.sha256(made).hexdigest()

    number = audit.begin_anew(put_away)
    Witness(settings).forget()
    said = text(settings.default_locale, "audit.begun_anew", file=str(file), number=str(number))
    sys.stdout.write(f"{said}\n")
    return 0


def _chosen(audit: Audit, options: argparse.Namespace) -> tuple[Line, ...]:
    """The lines of the office and the day; of no day, the newest, and all of them where they go to a file."""
    from verify.store.audit import Wanted

    if options.day is None:
        return audit.lines(Wanted(office_id=options.office, newest=None if options.export else _NEWEST))
    return audit.of_day(options.day, Wanted(office_id=options.office))


def _export(lines: Sequence[Line], file: Path, settings: Settings) -> int:
    from verify.wording.auditing import table
    from verify.wording.catalogue import text

    file.write_text(table(lines), encoding="utf-8", newline="")
    sys.stdout.write(text(settings.default_locale, "audit.exported", count=str(len(lines)), file=str(file)) + "\n")
    return 0


def _show(lines: Sequence[Line], engine: Engine, settings: Settings) -> int:
    from verify.store.officers import list_accounts, list_offices
    from verify.wording.auditing import Names, told
    from verify.wording.catalogue import text

    names = Names(
        accounts={account.officer.id: account.officer.login for account in list_accounts(engine)},
        offices={one.office.id: one.office.name for one in list_offices(engine)},
    )
    locale = settings.default_locale
    sys.stdout.write(told(lines, locale, ZoneInfo(settings.timezone), names))
    sys.stdout.write(text(locale, "audit.count", count=str(len(lines))) + "\n")
    return 0


def _list_keys(options: argparse.Namespace) -> int:
    from verify.wording.catalogue import text
    from verify.wording.formats import long_date

    del options
    settings = load_settings()
    locale = settings.default_locale
    for place, key in enumerate(_rotation(settings).listed()):
        made = long_date(key.made, locale) if key.made else text(locale, "data_keys.made_unknown")
        state = text(
            locale, "data_keys.missing" if not key.here else "data_keys.former" if place else "data_keys.in_use"
        )
        needed = ", ".join(text(locale, f"data_keys.needed.{kind}", count=str(count)) for kind, count in key.needed)
        line = f"k{key.id} · {state} · {made} · {needed or text(locale, 'data_keys.needed_by_nothing')}"
        sys.stdout.write(f"{line}\n")
    return 0


def _rotate(options: argparse.Namespace) -> int:
    from verify.service.officers.auditing import Act, Audit
    from verify.store.engine import open_engine
    from verify.wording.catalogue import text

    settings = load_settings()
    key = _rotation(settings).rotate()
    sys.stdout.write(text(settings.default_locale, "data_keys.rotated", id=f"k{key.id}") + "\n")
    status = _reseal(options)
    # Last: whatever is wrong with the audit, a key that was stolen is in use no more.
    audit = Audit(open_engine(settings.database_url), settings)
    audit.note(Act(officer=None, act="operator.keys_rotated", about=f"k{key.id}", outcome="done"))
    return status


def _reseal(options: argparse.Namespace) -> int:
    from verify.wording.catalogue import text

    del options
    settings = load_settings()
    count = _rotation(settings).seal_anew()
    sys.stdout.write(text(settings.default_locale, "data_keys.resealed", count=str(count)) + "\n")
    return 0


def _rotation(settings: Settings) -> Rotation:
    from verify.service.officers.rotating import Rotation
    from verify.service.secret_keys import SecretKeys
    from verify.store.engine import open_engine

    return Rotation(open_engine(settings.database_url), SecretKeys(settings))
