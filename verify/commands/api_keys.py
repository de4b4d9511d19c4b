"""`verify apikey`: the keys of every office's programs, for an operator who must end one when no admin is at hand."""

# No command waits for a library that only another one needs: each imports its own inside.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from verify.errors import UsageError
from verify.settings import Settings, load_settings

if TYPE_CHECKING:
    from verify.service.officers.api_keys import ApiKeys
    from verify.store.api_keys import ApiKey


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Tell the parser of `verify` what stands here."""
    which = commands.add_parser("apikey", help="the keys of offices' programs").add_subparsers(
        metavar="WHAT", required=True
    )
    which.add_parser("list", help="every key, without itself").set_defaults(command=_list)
    revoke = which.add_parser("revoke", help="end a key at once")
    revoke.add_argument("id", metavar="ID")
    revoke.set_defaults(command=_revoke)


def _list(options: argparse.Namespace) -> int:
    del options
    settings = load_settings()
    known = _keys(settings)
    rows = [_row(settings, known, listed.key) for listed in known.every()]
    sys.stdout.write("".join(f"{row}\n" for row in rows) or _said(settings, "none") + "\n")
    return 0


def _revoke(options: argparse.Namespace) -> int:
    from verify.service.officers.auditing import Act, Audit
    from verify.store.engine import open_engine

    settings = load_settings()
    known = _keys(settings)
    found = next((listed.key for listed in known.every() if listed.key.id == options.id), None)
    if found is None:
        raise UsageError(_said(settings, "unknown"))
    if found.revoked_at is not None:
        raise UsageError(_said(settings, "revoked_before"))
    act = Act(officer=None, office_id=found.office.id, act="operator.apikey_revoke", about=found.id)
    Audit(open_engine(settings.database_url), settings).note(act)
    known.revoke_for(found)
    sys.stdout.write(_said(settings, "revoked", name=found.name, office=found.office.name) + "\n")
    return 0


def _row(settings: Settings, known: ApiKeys, key: ApiKey) -> str:
    last = known.last_day(key)
    words = (
        key.id,
        key.office.name,
        key.name,
        f"…{key.tail}",
        _said(settings, f"state_{known.state(key)}"),
        last.isoformat() if last else "",
        f"{key.used_at:%Y-%m-%d}" if key.used_at else _said(settings, "never"),
    )
    return " · ".join(word for word in words if word)


def _keys(settings: Settings) -> ApiKeys:
    from verify.service.officers.api_keys import ApiKeys
    from verify.store.engine import open_engine

    return ApiKeys(open_engine(settings.database_url), settings)


def _said(settings: Settings, key: str, **values: str) -> str:
    from verify.wording.catalogue import text

    return text(settings.default_locale, f"keys.cli.{key}", **values)
