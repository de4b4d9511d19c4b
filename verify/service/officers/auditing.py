"""The audit: one line a sight or a change by an account, each sealed over the one before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from verify.service.checking import utc_now
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officers import Officer


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What was done. `officer` None: by nobody who is signed in (a failed sign-in, a program of an office).

    `office_id` names the office of such a program; where there is an officer, theirs is meant.
    `about` is an id of ours (a code, a run, an account), never what somebody typed; `outcome` an HTTP status or a word.
    """

    officer: Officer | None
    act: str
    about: str = ""
    outcome: str = ""
    office_id: str | None = None


class Audit:
    """The record of one installation."""

    def __init__(self, engine: Engine, settings: Settings, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Keep it in the database of ``engine``."""
        self._engine = engine
        self._clock = clock
        del settings

    def note(self, act: Act) -> None:
        """Add one line at the end; StoreError where it cannot be kept, and then what it tells of must not happen."""
