"""The name sets answered by the whole path (`decide`), and what each answer says of the company axis."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from tests.eval.listed_names import NameRow, Names, register
from verify.core.answer import Answer, CompanyStatus, Now, decide
from verify.core.claim import Claim
from verify.core.index import RegisterIndex
from verify.core.rules import Rules
from verify.service.rules import load_rules, load_towns
from verify.settings import load_settings

PROCESSES = 2


@dataclass(frozen=True, slots=True)
class Shown:
    """A company that an answer shows, and the confidence stated for it."""

    id: str
    confidence: float


@dataclass(frozen=True, slots=True)
class NameAnswer:
    """One row's answer. `taken`: the company that the axis says was named, with its status; None where none was.

    `shown` are the companies in the order in which a person reads them, the one taken first.
    """

    row: NameRow
    taken: str | None
    shown: tuple[Shown, ...]
    status: CompanyStatus

    @property
    def confirmed(self) -> bool:
        """Whether the company meant was taken for the one named."""
        return self.taken is not None and self.taken == self.row.expected

    @property
    def false_active(self) -> bool:
        """Whether a company was taken for the one named that is not."""
        return self.taken is not None and self.taken != self.row.expected

    def among(self, first: int) -> bool:
        """Whether the company meant is among the first so many."""
        return self.row.expected in [one.id for one in self.shown[:first]]


class Asker:
    """The name sets' register, ready to be asked."""

    def __init__(self, names: Names) -> None:
        """Build the index once; a forked process shares it."""
        settings = load_settings()
        self.rules: Rules = load_rules(settings.config_dir)
        moment = datetime.now(UTC)
        self.now = Now(today=moment.date(), checked_at=moment, code="EVAL")
        self.index = RegisterIndex.build(register(names, self.now.today), load_towns(settings.config_dir))

    def ask(self, row: NameRow) -> NameAnswer:
        """One row's answer, by the path of every surface."""
        answer = decide(Claim(companies=(row.query,)), self.index, self.rules, now=self.now)
        shown = _shown(answer)
        taken = answer.company.agency
        several = bool(answer.company.others)
        return NameAnswer(row, taken.id if taken and not several else None, shown, answer.company.status)

    def ask_all(self, rows: Sequence[NameRow], *, processes: int = PROCESSES) -> tuple[NameAnswer, ...]:
        """Every row's answer, in order."""
        if processes == 1:
            return tuple(map(self.ask, rows))
        global _ASKER  # noqa: PLW0603 - what the forked processes inherit
        _ASKER = self
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            return tuple(pool.map(_ask, rows, chunksize=100))


_ASKER: Asker | None = None


def _ask(row: NameRow) -> NameAnswer:
    assert _ASKER is not None
    return _ASKER.ask(row)


def _shown(answer: Answer) -> tuple[Shown, ...]:
    axis = answer.company
    first = [Shown(axis.agency.id, axis.confidence or 0.0)] if axis.agency else []
    rest = [Shown(one.id, one.confidence or 0.0) for one in axis.candidates]
    return (*first, *rest)
