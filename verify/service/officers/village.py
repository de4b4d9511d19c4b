"""Many checks in one go for a village, and the lists of them: which row got which answer, nothing of what was typed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from verify.core.answer import Answer
from verify.service.batch import Outcome, Row, run_batch
from verify.service.checking import Checker
from verify.service.clock import utc_now
from verify.service.officers.village_rows import Given
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officers import Officer
from verify.store.village import (
    ListRow,
    StoredList,
    delete_list,
    latest_lists,
    load_list,
    purge_lists,
    save_list,
)

#: How many of the last lists an account is shown.
LATEST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRow:
    """One row of a list as it is shown: its answer, or why it has none. Neither: the answer is kept no longer."""

    number: str
    answer: Answer | None = None
    problem: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedList:
    """One list with its answers as they were stored."""

    id: str
    checked_at: datetime
    expires_at: datetime
    rows: tuple[CheckedRow, ...]


class Village:
    """The lists of villages of one installation."""

    def __init__(
        self, engine: Engine, settings: Settings, checker: Checker, *, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Keep them in the database of ``engine`` for as long as answers are kept."""
        self._engine = engine
        self._checker = checker
        self._kept = timedelta(days=settings.check_retention_days)
        self._clock = clock

    def check(self, officer: Officer, given: Given) -> str:
        """Answer every row, keep the answers and the list, and give the list's id.

        The answers are kept in one transaction before the list that names them, so that a list never leads nowhere.
        """
        rows = [Row(line.number, line.asked) for line in given.lines]
        outcomes = tuple(run_batch(self._checker, rows))
        self._checker.keep([one.result for one in outcomes if isinstance(one.result, Answer)])
        now = self._clock()
        kept = StoredList(
            id=f"d{secrets.token_hex(9)}",  # a letter and digits, like nobody's number: it stands in the audit
            account_id=officer.id,
            checked_at=now,
            rows=tuple(map(_row, outcomes)),
            expires_at=now + self._kept,
        )
        save_list(self._engine, kept)
        return kept.id

    def seen(self, officer: Officer, list_id: str) -> CheckedList | None:
        """A list of this account with its answers; None if there is none."""
        found = load_list(self._engine, list_id, account_id=officer.id, now=self._clock())
        if found is None:
            return None
        answers = self._checker.stored_all(row.code for row in found.rows if row.code)
        return CheckedList(
            id=found.id,
            checked_at=found.checked_at,
            expires_at=found.expires_at,
            rows=tuple(
                CheckedRow(
                    number=row.number,
                    answer=answers.get(row.code) if row.code else None,
                    problem=row.problem,
                    field=row.field,
                )
                for row in found.rows
            ),
        )

    def latest(self, officer: Officer) -> tuple[StoredList, ...]:
        """The last lists of this account, the newest first."""
        return latest_lists(self._engine, account_id=officer.id, now=self._clock(), most=LATEST)

    def forget(self, officer: Officer, list_id: str) -> bool:
        """Delete a list of this account, and say whether there was one."""
        return delete_list(self._engine, list_id, account_id=officer.id)

    def purge(self) -> int:
        """Delete the lists that have expired, and say how many there were."""
        return purge_lists(self._engine, now=self._clock())


def _row(outcome: Outcome) -> ListRow:
    if isinstance(outcome.result, Answer):
        return ListRow(number=outcome.id, code=outcome.result.code)
    return ListRow(number=outcome.id, problem=outcome.result.code, field=outcome.result.field)
