"""The audit: one line a sight or a change by an account, each sealed over the one before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from verify.errors import StoreError, UsageError
from verify.service.clock import utc_now
from verify.service.officers.chain import NOTHING, Checkpoint, Proof, head_holds, prove, sealed, signed
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.audit import Head, Held, Line, Wanted, holding, lines_of, whole
from verify.store.engine import Engine
from verify.store.officers import Officer

#: What becomes known of a change before it is made; the line of its outcome names this one.
ASKED = "asked"
#: Stands for an `about` that is no id of ours: what was typed somewhere is not kept, not even by mistake.
UNNAMED = "?"

_ACT = re.compile(r"[A-Za-z][A-Za-z0-9 /<>:._-]{0,119}")
_OUTCOME = re.compile(r"[a-z0-9_]{0,32}")
# A code, a number, a key or an id: one short word with a digit in it.
_ID = re.compile(r"(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9.:/_-]{0,79}", re.ASCII)
# What could be somebody's telephone number: the Indonesian ways to begin one.
_PHONE = re.compile(r"(0|62|0062)?8[0-9]{7,12}")
_GAPS = re.compile(r"[.:/_-]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What was done. `officer` None: by nobody who is signed in (a failed sign-in, a program of an office).

    `office_id` names the office of such a program; where there is an officer, theirs is meant.
    `about` is an id of ours (a code, a run, an account), never what somebody typed; `outcome` an HTTP status or a word.
    `act` and `outcome` are words of this program; `asked` is the number that `note` gave for what was asked before.
    """

    officer: Officer | None
    act: str
    about: str = ""
    outcome: str = ""
    office_id: str | None = None
    asked: int | None = None


class Audit:
    """The record of one installation."""

    def __init__(
        self,
        engine: Engine,
        settings: Settings,
        *,
        secrets: SecretKeys | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Keep it in the database of ``engine``, sealed with the keys of ``settings`` unless others are given."""
        self._engine = engine
        self._keys = secrets or SecretKeys(settings)
        self._clock = clock
        self._zone = ZoneInfo(settings.timezone)

    def note(self, act: Act) -> int:
        """Add one line at the end and give its number.

        StoreError where it cannot be kept, and then what it tells of must not happen. An `about` that is no id of ours
        is not kept; an `act` or `outcome` that is no word of this program is a ValueError, without anything noted.
        """
        if not (_ACT.fullmatch(act.act) and _OUTCOME.fullmatch(act.outcome)):
            message = "an act or outcome of the audit is a word of this program"
            raise ValueError(message)
        with holding(self._engine) as held:
            return self._add(held, act)

    def lines(self, wanted: Wanted) -> tuple[Line, ...]:
        """The lines that are wanted, oldest first."""
        return lines_of(self._engine, wanted)

    def of_day(self, day: date, wanted: Wanted) -> tuple[Line, ...]:
        """Those of one day of the installation's zone, oldest first."""
        since, until = (datetime.combine(one, time(), self._zone) for one in (day, day + timedelta(days=1)))
        return self.lines(replace(wanted, since=since, until=until))

    def today(self) -> date:
        """The day that it is in the installation's zone."""
        return self._clock().astimezone(self._zone).date()

    def check(self, since: Checkpoint | None = None) -> Proof:
        """Follow the whole chain as it stands at one moment; `since`: a line that was written down elsewhere."""
        with whole(self._engine) as (head, lines):
            return prove(self._keys, head, lines, since=since)

    def purge(self, before: datetime) -> int:
        """Delete the lines older than `before` from the beginning and note that; how many there were.

        StoreError where those lines, or the head, do not hold: nobody gets rid of a trace by waiting.
        """
        with holding(self._engine) as held:
            head = self._head(held)
            gone = tuple(held.before(before)) if held.head else ()
            if not gone:
                return 0
            upto = signed(self._keys, _ending(head, gone[-1]))
            if prove(self._keys, upto, gone).broken:
                message = "The oldest lines of the audit do not hold, so none is deleted. Run: verify audit --check"
                raise StoreError(message)
            kept = Head(first=upto.last + 1, before=upto.seal, last=head.last, seal=head.seal, signed="")
            count = held.drop_before(signed(self._keys, kept))
            self._add(held, Act(officer=None, act="audit.purged", about=f"{upto.first}-{upto.last}"))
        return count

    def begin_anew(self, put_away: Callable[[Iterable[Line]], str]) -> int:
        """Begin another chain where this one does not hold, and give the number of its first line.

        `put_away` gets every line there is before it is deleted, and gives the hexadecimal SHA-256 of what it made of
        them; the first line of the new chain names that. UsageError, and nothing done, where the audit holds.
        """
        with holding(self._engine) as held:
            lines = tuple(held.all())
            if not prove(self._keys, held.head, lines).broken:
                message = "The audit holds; it goes on as it is."
                raise UsageError(message)
            digest = put_away(lines)
            last = lines[-1].number if lines else 0
            fresh = Head(first=last + 1, before=NOTHING, last=last, seal=NOTHING, signed="")
            held.drop_before(signed(self._keys, fresh))
            return self._add(held, Act(officer=None, act="audit.begun_anew", about=f"sha256:{digest}"))

    def _add(self, held: Held, act: Act) -> int:
        head = self._head(held)
        named = _id_of_ours(act.office_id or "").replace(UNNAMED, "") or None
        office_id, account_id = (act.officer.office.id, act.officer.id) if act.officer else (named, None)
        line = Line(
            number=head.last + 1,
            at=self._clock(),
            office_id=office_id,
            account_id=account_id,
            act=act.act,
            about=_id_of_ours(act.about),
            outcome=act.outcome,
            asked=act.asked,
            seal="",
        )
        line = sealed(self._keys, line, head.seal)
        held.add(line, signed(self._keys, _ending(head, line)))
        return line.number

    def _head(self, held: Held) -> Head:
        """The head to go on from: one that was changed is none, lest a cut be signed over by the next line."""
        if held.orphaned or (held.head is not None and not head_holds(self._keys, held.head)):
            message = "The audit was changed from outside, so nothing can be noted. Run: verify audit --check"
            raise StoreError(message)
        return held.head or Head(first=1, before=NOTHING, last=0, seal=NOTHING, signed="")


def _ending(head: Head, line: Line) -> Head:
    return Head(first=head.first, before=head.before, last=line.number, seal=line.seal, signed="")


def _id_of_ours(about: str) -> str:
    if not about:
        return ""
    phone = _PHONE.fullmatch(_GAPS.sub("", about))
    return about if _ID.fullmatch(about) and not phone else UNNAMED
