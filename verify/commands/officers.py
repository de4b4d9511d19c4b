"""`verify office` and `verify account`: the first office and its first admin, and what an admin cannot do alone."""

# No command waits for a library that only another one needs: each imports its own inside.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verify.errors import UsageError
from verify.settings import Settings, load_settings

if TYPE_CHECKING:
    from datetime import datetime

    from verify.service.officers.offices import Offices
    from verify.service.officers.staff import Link, Staff
    from verify.store.engine import Engine
    from verify.store.officers import Account, Office

ROLES = ("village", "desk", "register_editor", "admin")


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Tell the parser of `verify` what stands here."""
    offices = commands.add_parser("office", help="the offices whose officers may sign in")
    which = offices.add_subparsers(metavar="WHAT", required=True)
    add = which.add_parser("add", help="make an office and print its id")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--area", required=True, metavar="CODE", help="52 a province, 52.03 a regency or city, ID all")
    add.add_argument("--keeps-register", action="store_true", help="its admin may make register editors")
    add.set_defaults(command=_add_office)
    which.add_parser("list", help="every office").set_defaults(command=_list_offices)
    register = which.add_parser("register", help="let an office keep the register, or no more")
    register.add_argument("id", metavar="ID")
    register.add_argument("keeps", choices=("yes", "no"))
    register.set_defaults(command=_let_keep_register)
    close = which.add_parser("close", help="close an office with its accounts, sessions and keys")
    close.add_argument("id", metavar="ID")
    close.set_defaults(command=_close_office)
    _add_account(commands.add_parser("account", help="the accounts of the offices"))


def _add_account(parser: argparse.ArgumentParser) -> None:
    which = parser.add_subparsers(metavar="WHAT", required=True)
    invite = which.add_parser("invite", help="print a link by which somebody makes an account")
    invite.add_argument("login", metavar="LOGIN")
    invite.add_argument("--office", required=True, metavar="ID")
    invite.add_argument("--role", required=True, choices=ROLES)
    invite.add_argument("--name", required=True, help="the person's name, as officers see it")
    invite.set_defaults(command=_invite)
    which.add_parser("list", help="every account").set_defaults(command=_list_accounts)
    close = which.add_parser("close", help="close an account and its sessions")
    close.add_argument("login", metavar="LOGIN")
    close.set_defaults(command=_close_account)
    reset = which.add_parser("reset", help="print a link by which an account sets a new password")
    reset.add_argument("login", metavar="LOGIN")
    reset.add_argument("--new-code", action="store_true", help="the phone is lost, too: forget its second factor")
    reset.set_defaults(command=_reset)
    for one in (invite, reset):
        one.add_argument("--address", metavar="URL", help="where people reach the service, such as https://cek.example")


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the operator works with."""

    settings: Settings
    engine: Engine
    offices: Offices
    staff: Staff

    def said(self, key: str, **values: str) -> str:
        """A sentence in the language of this installation."""
        from verify.wording.catalogue import text

        return text(self.settings.default_locale, f"accounts.{key}", **values)

    def tell(self, key: str, **values: str) -> int:
        """Print a sentence; the exit status of a command that did what was asked."""
        sys.stdout.write(self.said(key, **values) + "\n")
        return 0


def _desk() -> _Desk:
    from verify.service.officers.auditing import Audit
    from verify.service.officers.door import locks_of
    from verify.service.officers.offices import Offices
    from verify.service.officers.staff import Staff
    from verify.service.rules import load_towns
    from verify.service.secret_keys import SecretKeys
    from verify.store.engine import open_engine

    settings = load_settings()
    engine, keys = open_engine(settings.database_url), SecretKeys(settings)
    audit = Audit(engine, settings, secrets=keys)
    offices = Offices(engine, load_towns(settings.config_dir).regions, audit)
    return _Desk(settings, engine, offices, Staff(engine, locks_of(engine, keys, audit)))


def _add_office(options: argparse.Namespace) -> int:
    from verify.store.officers import Office

    desk = _desk()
    made = desk.offices.add(options.name, options.area.strip().upper(), keeps_register=options.keeps_register)
    if not isinstance(made, Office):
        raise UsageError(desk.said(f"cli.{made}"))
    return desk.tell("cli.office_added", id=made.id, area=desk.offices.area_name(made.area))


def _list_offices(options: argparse.Namespace) -> int:
    del options
    desk = _desk()
    rows = [
        (
            one.office.id,
            one.office.name,
            desk.offices.area_name(one.office.area),
            desk.said("cli.keeps_register") if one.keeps_register else "",
            desk.said("cli.closed") if one.closed_at else "",
        )
        for one in desk.offices.listed()
    ]
    return _print(desk, rows)


def _let_keep_register(options: argparse.Namespace) -> int:
    desk = _desk()
    if not desk.offices.let_keep_register(_open_office(desk, options.id).id, keeps=options.keeps == "yes"):
        raise UsageError(desk.said("cli.no_office"))
    return desk.tell(f"cli.register_{options.keeps}")


def _close_office(options: argparse.Namespace) -> int:
    desk = _desk()
    if not desk.offices.close(_open_office(desk, options.id).id):
        raise UsageError(desk.said("cli.no_office"))
    return desk.tell("cli.office_closed")


def _invite(options: argparse.Namespace) -> int:
    from verify.service.officers.staff import LONGEST_NAME, Link, Wanted

    desk = _desk()
    office = _open_office(desk, options.office)
    wanted = Wanted(login=options.login, name=options.name, role=options.role)
    made = desk.staff.invite(office, wanted, by=None)
    if isinstance(made, Link):
        return _show(desk, made, options.address, act="account_invite")
    said = (desk.said(f"invite.{problem}_{name}", **_count(problem, LONGEST_NAME)) for name, problem in made.items())
    raise UsageError(" ".join(said))


def _list_accounts(options: argparse.Namespace) -> int:
    from verify.store.officers import list_accounts

    del options
    desk = _desk()
    rows = [
        (
            one.officer.login,
            one.officer.name,
            one.officer.role.value,
            one.officer.office.id,
            _day(desk, one.used_at),
            desk.said("cli.closed") if one.closed_at else "",
        )
        for one in list_accounts(desk.engine)
    ]
    return _print(desk, rows)


def _close_account(options: argparse.Namespace) -> int:
    from verify.store.administering import Outcome

    desk = _desk()
    found = _open_account(desk, options.login)
    desk.staff.note_operator("account_close", found.officer.id, found.officer.office)
    if desk.staff.close(found.officer.office, found.officer.id) is Outcome.LAST_ADMIN:
        raise UsageError(desk.said("cli.last_admin"))
    return desk.tell("cli.account_closed")


def _reset(options: argparse.Namespace) -> int:
    desk = _desk()
    found = _open_account(desk, options.login)
    made = desk.staff.renew(found.officer.office, found.officer.id, by=None, new_code=options.new_code)
    if made is None:
        raise UsageError(desk.said("cli.no_account"))
    return _show(desk, made, options.address, act="account_reset")


def _show(desk: _Desk, made: Link, address: str | None, *, act: str) -> int:
    """Print the link, once it is noted that there is one."""
    desk.staff.note_operator(act, made.invitation.id, made.invitation.office)
    base = (address or f"http://{desk.settings.host}:{desk.settings.port}").rstrip("/")
    sys.stdout.write(f"{base}/petugas/undangan/{made.token}\n")
    sys.stderr.write(desk.said("cli.link") + "\n")
    return 0


def _open_office(desk: _Desk, office_id: str) -> Office:
    from verify.store.officers import open_office

    found = open_office(desk.engine, office_id)
    if found is None:
        raise UsageError(desk.said("cli.no_office"))
    return found


def _open_account(desk: _Desk, login: str) -> Account:
    from verify.service.officers.door import read_login
    from verify.store.officers import account

    found = account(desk.engine, read_login(login))
    if found is None or found.closed_at is not None:
        raise UsageError(desk.said("cli.no_account"))
    return found


def _count(problem: str, longest: int) -> dict[str, str]:
    return {"count": str(longest)} if problem == "too_long" else {}


def _day(desk: _Desk, moment: datetime | None) -> str:
    from zoneinfo import ZoneInfo

    if moment is None:
        return desk.said("staff.never")
    return moment.astimezone(ZoneInfo(desk.settings.timezone)).date().isoformat()


def _print(desk: _Desk, rows: Sequence[tuple[str, ...]]) -> int:
    """Print rows with their columns one below the other; where there is none, say so."""
    if not rows:
        return desk.tell("cli.none")
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write("  ".join(cells).rstrip() + "\n")
    return 0
