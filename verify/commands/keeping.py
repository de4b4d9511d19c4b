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
    commands.add_parser("purge", help="delete expired answers and requests").set_defaults(command=_purge)
    corrections = commands.add_parser("corrections", help="list the requests for a correction of what is shown")
    corrections.set_defaults(command=_list_corrections)


def _purge(options: argparse.Namespace) -> int:
    from verify.service.checking import Checker
    from verify.store.engine import open_engine
    from verify.wording.catalogue import text

    del options
    settings = load_settings()
    checks = Checker(open_engine(settings.database_url), settings)
    for key, kept in (("terminal.purged", checks), ("corrections.purged", _corrections(settings))):
        sys.stdout.write(text(settings.default_locale, key, count=str(kept.purge())) + "\n")
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
