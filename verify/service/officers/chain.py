"""The chain of the audit: each line sealed with a keyed hash over itself and the seal before it, the head signed.

Whoever lacks the key cannot change, add, take out or move a line, nor cut off the end, without a seal or the head no
longer holding. Whoever has the key and the database can write another history; only a checkpoint kept elsewhere
shows it. What is hashed is a JSON list (RFC 8259, ASCII, no spaces) of every column, times in UTC to the microsecond.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from verify.service.secret_keys import SecretKeys
from verify.store.audit import Head, Line

_LINE, _HEAD = "audit line", "audit head"
#: What stands before the first line of all.
NOTHING = "-"


class Flaw(StrEnum):
    """In which way the audit does not hold."""

    HEAD_MISSING = "head_missing"
    HEAD_CHANGED = "head_changed"
    CHANGED = "changed"
    MISSING = "missing"
    INSERTED = "inserted"
    TAIL_CUT = "tail_cut"
    KEY_GONE = "key_gone"
    REWRITTEN = "rewritten"
    NOT_KEPT = "not_kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """What does not hold, and at which line; None where it is the head."""

    flaw: Flaw
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """A line as it once stood, to be written down where nobody who can write the database can change it."""

    number: int
    seal: str

    def __str__(self) -> str:
        """NUMBER:SEAL."""
        return f"{self.number}:{self.seal}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a look at the whole chain found. `broken` is empty where it holds; `end` is the last line that is."""

    lines: int
    first: int | None
    end: Checkpoint | None
    broken: tuple[Broken, ...]


def sealed(keys: SecretKeys, line: Line, before: str) -> Line:
    """The line with the seal that it gets behind a line with the seal `before`."""
    return replace(line, seal=keys.digest(_LINE, _said(line, before)))


def signed(keys: SecretKeys, head: Head) -> Head:
    """The head with its signature."""
    return replace(head, signed=keys.digest(_HEAD, _told(head)))


def head_holds(keys: SecretKeys, head: Head) -> bool:
    """Whether this head was signed here, with a key that is still here."""
    return keys.holds(_HEAD, _told(head), head.signed)


def prove(keys: SecretKeys, head: Head | None, lines: Iterable[Line], *, since: Checkpoint | None = None) -> Proof:
    """Follow the chain from its beginning and name what first does not hold, of the head and of the lines.

    `since` is a line written down elsewhere: it must still stand as it did.
    """
    if head is None:
        return _headless(lines, since)
    if not all(isinstance(end, int) for end in (head.first, head.last)):
        # SQLite takes any value in any column.
        return Proof(lines=0, first=None, end=None, broken=(Broken(flaw=Flaw.HEAD_CHANGED),))
    follower = _Follower(keys, head, since)
    for line in lines:
        follower.see(line)
    return follower.proof()


class _Follower:
    """Goes along the chain, and stops judging lines at the first that does not hold: all behind it hang on it."""

    def __init__(self, keys: SecretKeys, head: Head, since: Checkpoint | None) -> None:
        self._keys, self._head, self._since = keys, head, since
        self._next, self._before = head.first, head.before
        self._count = 0
        self._flaw: Broken | None = None
        self._met = since is None or (since.number == head.first - 1 and since.seal == head.before)

    def see(self, line: Line) -> None:
        """Judge the next line by its number."""
        self._count += 1
        self._met = self._met or (self._since == Checkpoint(number=line.number, seal=line.seal))
        if self._flaw is None:
            self._flaw = self._judged(line)
        self._next, self._before = line.number + 1, line.seal

    def proof(self) -> Proof:
        """What was found, with the head and the end."""
        end = Checkpoint(number=self._head.last, seal=self._head.seal)
        broken = (self._of_head(), self._flaw or self._of_end(), self._of_since())
        return Proof(
            lines=self._count, first=self._head.first, end=end, broken=tuple(found for found in broken if found)
        )

    def _judged(self, line: Line) -> Broken | None:
        if line.number < self._head.first or line.number > self._head.last:
            return Broken(flaw=Flaw.INSERTED, number=line.number)
        if line.number != self._next:
            return Broken(flaw=Flaw.MISSING, number=self._next)
        if not self._keys.knows(line.seal):
            return Broken(flaw=Flaw.KEY_GONE, number=line.number)
        if not self._keys.holds(_LINE, _said(line, self._before), line.seal):
            return Broken(flaw=Flaw.CHANGED, number=line.number)
        return None

    def _of_head(self) -> Broken | None:
        if head_holds(self._keys, self._head):
            return None
        return Broken(flaw=Flaw.HEAD_CHANGED if self._keys.knows(self._head.signed) else Flaw.KEY_GONE)

    def _of_end(self) -> Broken | None:
        if self._next <= self._head.last:
            return Broken(flaw=Flaw.TAIL_CUT, number=self._next)
        return None if self._before == self._head.seal else Broken(flaw=Flaw.CHANGED, number=self._head.last)

    def _of_since(self) -> Broken | None:
        if self._met or self._since is None:
            return None
        gone = self._since.number < self._head.first - 1
        return Broken(flaw=Flaw.NOT_KEPT if gone else Flaw.REWRITTEN, number=self._since.number)


def _headless(lines: Iterable[Line], since: Checkpoint | None) -> Proof:
    """An audit without a head is one that nothing was written to yet; any line in it was put there, or left over."""
    count = sum(1 for _ in lines)
    broken = [Broken(flaw=Flaw.HEAD_MISSING)] if count else []
    broken += [Broken(flaw=Flaw.REWRITTEN, number=since.number)] if since else []
    return Proof(lines=count, first=None, end=None, broken=tuple(broken))


def _said(line: Line, before: str) -> str:
    at = None if line.at is None else line.at.isoformat(timespec="microseconds")
    columns = [line.number, at, line.office_id, line.account_id, line.act, line.about, line.outcome, line.asked, before]
    # What is of no type that we write is none of ours, and its seal will not hold.
    return json.dumps(columns, separators=(",", ":"), default=repr)


def _told(head: Head) -> str:
    return json.dumps([head.first, head.before, head.last, head.seal], separators=(",", ":"), default=repr)
