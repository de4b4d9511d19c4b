"""What the register desk looks at: runs with what they refused, rejected rows, versions, and pairs to decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from verify.errors import NotFound
from verify.service.clock import utc_now
from verify.service.officers.errands import Problem, reasoned, signature
from verify.store.engine import Engine
from verify.store.errand_rows import Errand
from verify.store.errands import errands_of_run
from verify.store.links import Contradiction, Pair, Verdict, decide_pair, list_pairs
from verify.store.officers import Officer
from verify.store.past import VersionLine, list_versions
from verify.store.register import register_stamp
from verify.store.runs import RejectedRow, Run, find_run, list_runs, rejected_rows, runs_of

RUNS_AT_ONCE, ROWS_AT_ONCE, PAIRS_AT_ONCE = 25, 50, 25
#: What a person may say of a pair.
DECIDED = (Verdict.SAME, Verdict.DIFFERENT)


class Shelf(StrEnum):
    """The lists of pairs: those that wait for a person, those that a person decided, those that a rule made one."""

    REVIEW = "review"
    DECIDED = "decided"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class RunPage:
    """Some runs, newest first; `more` says whether there are older ones."""

    runs: tuple[Run, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSeen:
    """One run with a page of the rows it rejected, the runs that read the same again, and who asked for it."""

    run: Run
    rows: tuple[RejectedRow, ...]
    page: int
    pages: int
    again: tuple[Run, ...]
    errands: tuple[Errand, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPage:
    """Some pairs of one list, and how many each list holds."""

    pairs: tuple[Pair, ...]
    page: int
    pages: int
    counts: Mapping[Shelf, int]


@dataclass(frozen=True, slots=True)
class Opposed:
    """A decision that cannot be true beside another one; `pair` is that one, None where it is the same pair."""

    pair: Pair | None


class RegisterDesk:
    """The intake's ledger and the pairs of one installation, for the people who answer for them."""

    def __init__(self, engine: Engine, *, clock: Callable[[], datetime] = utc_now) -> None:
        """Look into the database of ``engine``."""
        self._engine = engine
        self._clock = clock

    def runs(self, page: int) -> RunPage:
        """The runs of one page, counted from 1."""
        found = list_runs(self._engine, limit=RUNS_AT_ONCE + 1, skip=(page - 1) * RUNS_AT_ONCE)
        return RunPage(found[:RUNS_AT_ONCE], len(found) > RUNS_AT_ONCE)

    def run(self, run_id: int, page: int = 1) -> RunSeen:
        """One run, and a page of the rows it rejected; NotFound where there is no such run."""
        run = find_run(self._engine, run_id)
        if run is None:
            raise NotFound(f"There is no run {run_id}.")
        pages = _pages(run.rejected, ROWS_AT_ONCE)
        shown = min(page, pages)
        rows = rejected_rows(self._engine, run_id, limit=ROWS_AT_ONCE, skip=(shown - 1) * ROWS_AT_ONCE)
        return RunSeen(
            run=run,
            rows=rows,
            page=shown,
            pages=pages,
            again=runs_of(self._engine, run_id),
            errands=errands_of_run(self._engine, run_id),
        )

    def version(self) -> int:
        """The version of the register that stands."""
        return register_stamp(self._engine)[0]

    def versions(self) -> tuple[VersionLine, ...]:
        """The last versions and what made them, newest first."""
        return list_versions(self._engine)

    def pairs(self, shelf: Shelf, page: int) -> PairPage:
        """The pairs of one list, and how many each list holds."""
        shelves: dict[Shelf, list[Pair]] = {one: [] for one in Shelf}
        for pair in list_pairs(self._engine):
            where = _shelf(pair)
            if where is not None:
                shelves[where].append(pair)
        shelves[Shelf.DECIDED].sort(key=lambda pair: pair.at, reverse=True)
        pages = _pages(len(shelves[shelf]), PAIRS_AT_ONCE)
        shown = min(page, pages)
        first = (shown - 1) * PAIRS_AT_ONCE
        return PairPage(
            pairs=tuple(shelves[shelf][first : first + PAIRS_AT_ONCE]),
            page=shown,
            pages=pages,
            counts={one: len(pairs) for one, pairs in shelves.items()},
        )

    def waiting_pairs(self) -> int:
        """How many pairs wait for a person."""
        return len(list_pairs(self._engine, verdict=Verdict.REVIEW))

    def pair(self, pair_id: str) -> Pair:
        """One pair with the last word on it; NotFound where there is none."""
        found = next((pair for pair in list_pairs(self._engine) if pair.id == pair_id), None)
        if found is None:
            raise NotFound(f"There is no pair {pair_id}.")
        return found

    def decide(
        self, pair_id: str, verdict: str, because: str, *, officer: Officer
    ) -> Pair | Opposed | Mapping[str, Problem]:
        """Keep an officer's decision on a pair; what is wrong with it, or which other decision it contradicts."""
        reason = reasoned(because)
        problems = {} if verdict in DECIDED else {"verdict": Problem.MISSING}
        if isinstance(reason, Problem):
            return {**problems, "because": reason}
        if problems:
            return problems
        said = Pair(
            a="",
            b="",
            verdict=Verdict(verdict),
            rule="",
            evidence="",
            at=self._clock(),
            decided_by=signature(officer),
            because=reason,
        )
        try:
            return decide_pair(self._engine, pair_id, said)
        except Contradiction as contradiction:
            return Opposed(contradiction.other)


def _shelf(pair: Pair) -> Shelf | None:
    if pair.verdict is Verdict.GONE:
        return None
    if pair.decided_by is not None:
        return Shelf.DECIDED
    return Shelf.REVIEW if pair.verdict is Verdict.REVIEW else Shelf.RULES


def _pages(count: int, at_once: int) -> int:
    return max(1, -(-count // at_once))
