"""An office's own lines of the audit, by the day, for its administrator. Looking at them is noted, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, request

from verify.service.officers.auditing import ASKED
from verify.store.audit import Line, Wanted
from verify.store.officers import Role
from verify.web.officers.guard import HOME, about, allow, officer
from verify.web.shell import locale, page, services, t
from verify.wording.auditing import act_sentence, outcome_sentence
from verify.wording.formats import long_date

audit_page = Blueprint("audit_page", __name__)

PATH = f"{HOME}/kantor/catatan"
MOST, CHANGES = 200, "perubahan"
_NUMBER = re.compile(r"[0-9]{1,9}", re.ASCII)
#: No audit is older than this product.
_EARLIEST = date(2026, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line in words. `about` is a code or an id of ours, or the name of the account that it means.

    `role` is empty where there is no account, `ended` where it was simply done.
    """

    time: str
    who: str
    role: str
    what: str
    about: str
    ended: str


@audit_page.get(PATH)
@allow(Role.ADMIN)
def audit() -> Response:
    """Show a day (`?tanggal=`, else today) of the own office, newest first; `?before=`: the lines before that one.

    `?isi=perubahan`: only what changed something, and who came in.
    """
    record = services().officers.audit
    day, today = _day(request.args.get("tanggal", "")), record.today()
    about(day.isoformat())
    changes = request.args.get("isi") == CHANGES
    written = request.args.get("before", "")
    below = int(written) if _NUMBER.fullmatch(written) else None
    wanted = Wanted(office_id=officer().office.id, below=below, newest=MOST, changes=changes)
    lines = record.of_day(day, wanted)
    return page(
        "officers/audit.html",
        day=day,
        only={"isi": CHANGES} if changes else {},
        changes=CHANGES,
        heading=t("audit.page.heading", date=long_date(day, locale())),
        rows=_rows(lines),
        earlier=lines[0].number if len(lines) == MOST else None,
        yesterday=day - timedelta(days=1) if day > _EARLIEST else None,
        tomorrow=day + timedelta(days=1) if day < today else None,
    )


def _rows(lines: Iterable[Line]) -> list[Row]:
    """The newest first. What was asked and what became of it are one row, where both are here."""
    shown = list(lines)
    answered = {line.asked for line in shown}
    known = _known()
    rows = [_row(line, known) for line in shown if not (line.outcome == ASKED and line.number in answered)]
    return rows[::-1]


def _known() -> dict[str, tuple[str, str]]:
    """What the accounts and the programs of the own office are called, and what they are, by their ids."""
    office, use_cases = officer().office, services().officers
    people = (account.officer for account in use_cases.staff.accounts(office))
    keys = (listed.key for listed in use_cases.keys.of(office.id))
    return {one.id: (one.name, t(f"officers.role_{one.role}")) for one in people} | {
        key.id: (key.name, t("audit.page.program")) for key in keys
    }


def _row(line: Line, known: Mapping[str, tuple[str, str]]) -> Row:
    zone = ZoneInfo(services().settings.timezone)
    by_program = line.account_id is None and line.act.partition(" ")[2].startswith("/api/")
    who = line.about if by_program else line.account_id or ""
    name, role = known.get(who, (who or t("audit.page.nobody"), ""))
    return Row(
        time=f"{line.at.astimezone(zone):%H.%M.%S}" if line.at else "?",
        who=name,
        role=role,
        what=act_sentence(line.act, locale()),
        about="" if by_program else known.get(line.about, (line.about, ""))[0],
        ended=outcome_sentence(line.outcome, locale()),
    )


def _day(written: str) -> date:
    """The day as it is written, but none before there was an audit or after today; today for what is no day."""
    today = services().officers.audit.today()
    try:
        return max(min(date.fromisoformat(written), today), _EARLIEST)
    except ValueError:
        return today
