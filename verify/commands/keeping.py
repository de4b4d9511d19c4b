"""`verify purge` and `verify corrections`: what is kept, for how long, and what waits for the operator."""

# No command waits for a library that only another one needs: each imports its own inside.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from verify.settings import Settings, load_settings

if TYPE_CHECKING:
    from verify.service.correcting import Corrections


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Tell the parser of `verify` what stands here."""
    commands.add_parser("purge", help="delete what has expired, and say what and how much").set_defaults(command=_purge)
    corrections = commands.add_parser("corrections", help="list the requests for a correction of what is shown")
    corrections.set_defaults(command=_list_corrections)


def _purge(options: argparse.Namespace) -> int:
    from verify.service.checking import Checker
    from verify.service.officers.services import officer_services
    from verify.service.purging import Keeping, purge
    from verify.store.engine import open_engine
    from verify.wording.catalogue import text

    del options
    settings = load_settings()
    engine = open_engine(settings.database_url)
    checker = Checker(engine, settings)
    officers = officer_services(engine, settings, checker)
    keeping = Keeping(checker=checker, corrections=_corrections(settings), officers=officers)
    for purged in purge(engine, settings, keeping):
        said = text(settings.default_locale, f"purge.{purged.kind}", count=str(purged.count))
        sys.stdout.write(f"{said}\n")
    return 0


def _list_corrections(options: argparse.Namespace) -> int:
    from zoneinfo import ZoneInfo

    from verify.wording.corrections import told

    del options
    settings = load_settings()
    waiting = _corrections(settings).listed()
    sys.stdout.write(told(waiting, settings.default_locale, ZoneInfo(settings.timezone)))
    return 0


def _corrections(settings: Settings) -> Corrections:
    from verify.service.correcting import Corrections
    from verify.store.engine import open_engine

    return Corrections(open_engine(settings.database_url), settings)
