"""The lines of the audit as people read them: in a terminal, on an office's page, as a table to keep."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from verify.store.audit import Line
from verify.wording.catalogue import has, text

COLUMNS = ("number", "at", "office_id", "account_id", "act", "about", "outcome", "asked", "seal")
_SUCCESS, _REDIRECT, _REFUSED, _CLIENT, _SERVER = "2", "3", "403", "4", "5"


@dataclass(frozen=True, slots=True)
class Names:
    """What accounts and offices are called, by their ids; who is not in it is shown by the id."""

    accounts: Mapping[str, str]
    offices: Mapping[str, str]


def act_sentence(act: str, locale: str) -> str:
    """What was done, in words; for an act that has none of its own, its address in the words of its room."""
    key = f"audit.act.{act}"
    if has(locale, key):
        return text(locale, key)
    room = "/".join(act.partition(" ")[2].split("/")[:3])
    named = f"audit.room.{room}"
    return text(locale, named if has(locale, named) else "audit.room.other", act=act)


def outcome_sentence(outcome: str, locale: str) -> str:
    """How it ended, in words; empty where nothing is to be said: it was done."""
    key = f"audit.outcome.{outcome}"
    if has(locale, key):
        return text(locale, key)
    if outcome == "" or outcome.startswith((_SUCCESS, _REDIRECT)):
        return ""
    family = {_CLIENT: "refused", _SERVER: "failed"}.get(outcome[:1], "")
    return text(locale, f"audit.outcome.{family}") if family and outcome.isdigit() else outcome


def told(lines: Iterable[Line], locale: str, zone: ZoneInfo, names: Names) -> str:
    """A line each: number, time in `zone`, office, account, what was done, about what, how it ended."""
    said = []
    for line in lines:
        at = line.at.astimezone(zone).isoformat(sep=" ", timespec="seconds")[:19] if line.at else "?"
        office = names.offices.get(line.office_id or "", line.office_id or "")
        who = names.accounts.get(line.account_id or "", line.account_id or "")
        words = (office, who, act_sentence(line.act, locale), line.about, outcome_sentence(line.outcome, locale))
        said.append(f"{line.number:>7} · {at} · " + " · ".join(word for word in words if word) + "\n")
    return "".join(said)


def table(lines: Iterable[Line]) -> str:
    """CSV (RFC 4180) of the columns as they are kept, times in UTC: all that the seals are computed from."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for line in lines:
        at = line.at.isoformat(timespec="microseconds") if line.at else ""
        values = {name: getattr(line, name) for name in COLUMNS} | {"at": at}
        writer.writerow([_plain(values[name]) for name in COLUMNS])
    return file.getvalue()


def _plain(value: object) -> str:
    """A cell that no spreadsheet takes for a formula; whoever can write the database could have put one there."""
    written = "" if value is None else str(value)
    return f"'{written}" if written.startswith(("=", "+", "-", "@", "\t", "\r")) else written
