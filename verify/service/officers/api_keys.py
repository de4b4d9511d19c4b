"""Keys with which an office's own programs ask: made by its admin, shown once, looked up at every call."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from verify.service.clock import utc_now
from verify.service.correcting import legible
from verify.service.officers.sessions import hashed
from verify.settings import Settings
from verify.store.api_keys import ApiKey, Listed, Scope, add_key, key_by_hash, keys_of, revoke_key, touch_key
from verify.store.engine import Engine
from verify.store.officers import Officer

#: The longest name a key may have, in characters.
LONGEST_NAME = 80
#: How many keys that work an office may have at once.
MOST_KEYS = 20
_PREFIX = "ckd_"
#: 160 random bits. Letters and digits only: a double click takes the whole key.
_RANDOM_BYTES = 20
_FORM = re.compile(rf"{_PREFIX}[0-9a-f]{{{2 * _RANDOM_BYTES}}}")
_TAIL = 4
#: A key's last use is written down no more often than this.
_TOUCH = timedelta(minutes=1)


class Problem(StrEnum):
    """What is wrong with one field of a wish for a key."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    WRONG = "wrong"
    PAST = "past"
    TOO_MANY = "too_many"


class State(StrEnum):
    """Whether a key works, and why not."""

    WORKS = "works"
    ENDED = "ended"
    REVOKED = "revoked"


class Refusal(StrEnum):
    """Why who showed a key is not let in."""

    UNKNOWN = "unknown"
    ENDED = "ended"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A key as an admin asks for it. `until`: the last day it works, ISO, or empty for no end."""

    name: str
    scopes: tuple[str, ...]
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A key just made. `secret` is shown now and never again: only its hash is kept."""

    key: ApiKey
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a key that was shown is worth: `refusal` None where it works; `key` None where nobody knows it."""

    key: ApiKey | None
    refusal: Refusal | None


class ApiKeys:
    """The keys of the offices of one installation."""

    def __init__(self, engine: Engine, settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Keep keys in the database of ``engine``; days are those of the settings' time zone."""
        self._engine = engine
        self._zone = ZoneInfo(settings.timezone)
        self._clock = clock

    def make(self, wish: Wish, *, by: Officer) -> Made | Mapping[str, Problem]:
        """Make a key for the office of its maker; where that cannot be, what is wrong, field by field."""
        now = self._clock()
        name = legible(wish.name).replace("\n", " ")
        until = _day(wish.until)
        problems = dict(self._problems(wish, name, until=until, by=by))
        if problems:
            return problems
        secret = _PREFIX + secrets.token_hex(_RANDOM_BYTES)
        key = ApiKey(
            id=f"k{secrets.token_hex(6)}",  # never like anybody's number: it stands in the audit
            office=by.office,
            name=name,
            tail=secret[-_TAIL:],
            scopes=frozenset(map(Scope, wish.scopes)),
            created_by=by.id,
            created_at=now,
            expires_at=self._end_of(until) if until else None,
        )
        add_key(self._engine, key, key_hash=hashed(secret))
        return Made(key=key, secret=secret)

    def of(self, office_id: str) -> tuple[Listed, ...]:
        """Every key that an office has or had, the newest first."""
        return keys_of(self._engine, office_id)

    def every(self) -> tuple[Listed, ...]:
        """Every key of every office, the newest first: for the operator."""
        return keys_of(self._engine, None)

    def state(self, key: ApiKey) -> State:
        """Whether a key works now."""
        if key.revoked_at is not None:
            return State.REVOKED
        return State.ENDED if key.expires_at is not None and key.expires_at <= self._clock() else State.WORKS

    def revoke(self, key_id: str, *, by: Officer) -> bool:
        """End a key of one's own office for every worker at once; False where there is none that could be ended."""
        return revoke_key(self._engine, key_id, office_id=by.office.id, at=self._clock())

    def revoke_for(self, key: ApiKey) -> bool:
        """End a key in its office's place: for the operator. False where it was revoked before."""
        return revoke_key(self._engine, key.id, office_id=key.office.id, at=self._clock())

    def shown(self, secret: str) -> Shown:
        """What somebody who shows this key may do. Asked of the database each time: nothing is remembered."""
        key = key_by_hash(self._engine, hashed(secret)) if _FORM.fullmatch(secret) else None
        if key is None:
            return Shown(key=None, refusal=Refusal.UNKNOWN)
        state = self.state(key)
        if state is not State.WORKS:
            return Shown(key=key, refusal=Refusal(state.value))
        now = self._clock()
        if key.used_at is None or now - key.used_at >= _TOUCH:
            touch_key(self._engine, key.id, at=now, unless_since=now - _TOUCH)
        return Shown(key=key, refusal=None)

    def last_day(self, key: ApiKey) -> date | None:
        """The last day on which a key works; None where it has no end."""
        return None if key.expires_at is None else key.expires_at.astimezone(self._zone).date() - timedelta(days=1)

    def _problems(self, wish: Wish, name: str, *, until: date | None, by: Officer) -> Iterator[tuple[str, Problem]]:
        """What is wrong, in the order in which the form asks."""
        if sum(self.state(listed.key) is State.WORKS for listed in self.of(by.office.id)) >= MOST_KEYS:
            yield "name", Problem.TOO_MANY
        elif not name:
            yield "name", Problem.MISSING
        elif len(name) > LONGEST_NAME:
            yield "name", Problem.TOO_LONG
        if not wish.scopes:
            yield "scopes", Problem.MISSING
        elif not _known(wish.scopes):
            yield "scopes", Problem.WRONG
        if wish.until and until is None:
            yield "until", Problem.WRONG
        elif until is not None and self._end_of(until) <= self._clock():
            yield "until", Problem.PAST

    def _end_of(self, day: date) -> datetime:
        """The first moment after a day."""
        return datetime.combine(day + timedelta(days=1), time.min, tzinfo=self._zone)


def _known(scopes: Collection[str]) -> bool:
    return set(scopes) <= {scope.value for scope in Scope}


def _day(written: str) -> date | None:
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    return day if day < date.max else None
