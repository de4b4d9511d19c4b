"""The goals of speed, each with the value that was measured and whether it holds; none is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from tests.bench.desk import GOAL_MS, DeskTime
from tests.bench.memory import SEARCH, WHOLE, Cost
from tests.bench.messages import Reads
from tests.bench.phones import Dialled, PhoneCost
from tests.bench.race import Lap
from tests.bench.serving import STORED_CALL, UNSTORED_CALL, Served
from tests.bench.village import GOAL_SECONDS, ListTime

MATCH, CHECK, FOUND, RERANKED = "Cek Dulu: match", "Cek Dulu: whole check", "Cek Dulu: search", "tantivy + our scoring"
PG, WRATIO, TANTIVY = "pg_trgm GIN", "rapidfuzz WRatio", "tantivy 3-gram"
#: Our match is held to be as accurate as another where its recall is not lower by more than this.
_EQUAL = 0.005
_AHEAD = 0.05
_100K, _1M = 100_000, 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A line of the issue. `holds` None: not measured in this run, and `value` says why."""

    what: str
    value: str
    holds: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Everything a run has measured."""

    laps: Sequence[Lap] = ()
    costs: Sequence[Cost] = ()
    served: Sequence[Served] = ()
    worker_mb: float | None = None
    dialled: Sequence[Dialled] = ()
    phone_costs: Sequence[PhoneCost] = ()
    reads: Reads | None = None
    lists: Sequence[ListTime] = ()
    desks: Sequence[DeskTime] = ()

    def lap(self, what: str, names: int) -> Lap | None:
        """One runner's lap at one size, if it was run."""
        return next((lap for lap in self.laps if lap.what == what and lap.names == names), None)


def goals(run: Measured) -> list[Goal]:
    """Every goal, in the issue's order."""
    return [
        _faster(run, PG, _100K, 15),
        _faster(run, WRATIO, _100K, 120),
        _faster(run, PG, _1M, 90),
        _faster(run, TANTIVY, _1M, 5),
        _at_equal_accuracy(run),
        *(_recall(run, peer, size) for peer in (PG, TANTIVY) for size in _sizes(run)),
        _growth(run),
        *_costs(run),
        *_phones(run),
        *_reads(run),
        _check(run),
        *_http(run),
        *_lists(run),
        *_desks(run),
    ]


def exponent(run: Measured, what: str) -> tuple[float, int, int] | None:
    """How p50 grows with the number of names (1: in step with it), and between which two sizes."""
    laps = sorted((lap for lap in run.laps if lap.what == what), key=lambda lap: lap.names)
    if len(laps) < 2:
        return None
    first, last = laps[0], laps[-1]
    return log(last.p50 / first.p50) / log(last.names / first.names), first.names, last.names


def _sizes(run: Measured) -> list[int]:
    return sorted({lap.names for lap in run.laps})


def _faster(run: Measured, peer: str, names: int, times: float) -> Goal:
    lap = run.lap(peer, names)
    what = f"match at {names:,} names: {times:g} times as fast as {peer}"
    if lap is None:
        return _unmeasured(what, names)
    low, middle, high = lap.ratios
    return Goal(what=what, value=f"{middle:.1f} ({low:.1f} to {high:.1f})", holds=middle >= times)


def _unmeasured(what: str, names: int) -> Goal:
    why = "measured by make bench-large" if names == _1M else "not measured in this run"
    return Goal(what=what, value=why, holds=None)


def _at_equal_accuracy(run: Measured) -> Goal:
    what = "match at 100,000 names: 2 times as fast as tantivy with our scoring, at equal accuracy"
    lap, ours = run.lap(RERANKED, _100K), run.lap(MATCH, _100K)
    if lap is None or ours is None:
        return _unmeasured(what, _100K)
    recalls = f"recall@1 {ours.recall[-1]:.3f} and {lap.recall[-1]:.3f}"
    equal = ours.recall[-1] >= lap.recall[-1] - _EQUAL
    return Goal(what=what, value=f"{lap.ratios[1]:.1f}, {recalls}", holds=equal and lap.ratios[1] >= 2)


def _recall(run: Measured, peer: str, names: int) -> Goal:
    what = f"recall@1 at {names:,} names: .05 above {peer}"
    lap, ours, found = run.lap(peer, names), run.lap(MATCH, names), run.lap(FOUND, names)
    if lap is None or ours is None or found is None:
        return _unmeasured(what, names)
    gap = ours.recall[-1] - lap.recall[-1]
    value = f"{gap:+.3f}; our search {found.recall[-1] - lap.recall[-1]:+.3f}; theirs {lap.recall[-1]:.3f}"
    return Goal(what=what, value=value, holds=gap >= _AHEAD)


def _growth(run: Measured) -> Goal:
    found = exponent(run, MATCH)
    what = "growth of the match's p50 from 1,000 to 1,000,000 names: exponent at most 0.25"
    if found is None:
        return Goal(what=what, value="one size only", holds=None)
    slope, first, last = found
    return Goal(what=what, value=f"{slope:.2f} ({first:,} to {last:,})", holds=slope <= 0.25)


def _costs(run: Measured) -> Iterator[Goal]:
    for what in (SEARCH, WHOLE):
        cost = next((cost for cost in run.costs if cost.what == what and cost.names == _100K), None)
        if cost is not None and cost.cpu_seconds is not None and cost.private_mb is not None:
            yield _most(f"{what}, 100,000 names: memory at most 150 MB", cost.mb, 150, "MB")
            yield _most(f"{what}, 100,000 names: built in at most 3 s (of processor time)", cost.cpu_seconds, 3, "s")
            yield _most(f"{what}, 100,000 names: at most 40 MB private after a fork", cost.private_mb, 40, "MB")
    if run.worker_mb is not None:
        yield _most("a worker of the service over 100,000 names: at most 40 MB private", run.worker_mb, 40, "MB")


def _phones(run: Measured) -> Iterator[Goal]:
    most = max((cost.numbers for cost in run.phone_costs), default=0)
    for what in ("rapidfuzz Levenshtein", "rapidfuzz OSA"):
        line = next((one for one in run.dialled if one.what == what and one.numbers == _1M), None)
        goal = f"one-edit look-up among 1,000,000 phones: 5,000 times as fast as {what} over all"
        if line is None:
            yield _unmeasured(goal, _1M)
        else:
            yield Goal(what=goal, value=f"{line.ratios[1]:,.0f}", holds=line.ratios[1] >= 5_000)
    for cost in run.phone_costs:
        if cost.numbers == most:
            yield _most(f"{most:,} phones: at most 40 MB", cost.mb, 40, "MB")
    for line in run.dialled:
        if line.what == "Cek Dulu" and line.numbers == most:
            all_found = all(share == 1 for share in line.found.values())
            value = ", ".join(f"{kind} {share:.1%}" for kind, share in line.found.items())
            yield Goal(
                what=f"{most:,} phones: every replaced, lost, doubled, swapped digit found",
                value=value,
                holds=all_found,
            )


def _reads(run: Measured) -> Iterator[Goal]:
    if run.reads is None:
        return
    one = run.reads
    value = (
        f"{one.p50:.2f} ms by the clock, {one.cpu_p50:.2f} of processor time, p99 {one.p99:.2f}, {one.messages} texts"
    )
    what = f"reading 1,000 characters at {one.names:,} names: at most 5 ms at the median"
    yield Goal(what=what, value=value, holds=one.p50 <= 5)
    yield Goal(
        what="reading a hostile text of 10,000 characters: at most 100 ms",
        value=f"{one.worst:.0f} ms ({one.shape!r} again and again)",
        holds=one.worst <= 100,
    )


def _check(run: Measured) -> Goal:
    lap = run.lap(CHECK, 5_000)
    what = "a whole check over 5,000 names: at most 1 ms at the 99th percentile"
    if lap is None:
        return Goal(what=what, value="not run", holds=None)
    value = f"{lap.cpu_p99:.2f} ms of processor time; by the clock {lap.p99:.2f} ms, p50 {lap.p50:.2f}"
    return Goal(what=what, value=value, holds=lap.cpu_p99 <= 1)


def _http(run: Measured) -> Iterator[Goal]:
    for call, least in ((UNSTORED_CALL, 0.45), (STORED_CALL, 0.40)):
        for line in run.served:
            if line.what == call:
                for base, shares in line.shares.items():
                    what = f"{call}: {least:.0%} of {base}"
                    low, middle, high = shares
                    yield Goal(what=what, value=f"{middle:.0%} ({low:.0%} to {high:.0%})", holds=middle >= least)


def _lists(run: Measured) -> Iterator[Goal]:
    for one in run.lists:
        what = f"a village's list of {one.rows:,} rows, {one.what}, {one.database}: at most {GOAL_SECONDS:g} s"
        value = f"the slowest {one.slowest:.2f} s, the middle one {one.sent:.2f}; {one.cpu:.2f} s of processor time"
        yield Goal(what=what, value=value, holds=one.slowest <= GOAL_SECONDS)


def _desks(run: Measured) -> Iterator[Goal]:
    for one in run.desks:
        what = f"a desk's answer at {one.agencies:,} agencies, {one.database}: p99 at most {GOAL_MS:g} ms"
        calm, every, processor = (f"{p99:.1f}" for _, p99 in (one.calm, one.every, one.processor))
        value = f"{every} ms of all; {calm} of each question's fastest of three; {processor} of processor time"
        yield Goal(what=what, value=value, holds=one.every[1] <= GOAL_MS)


def _most(what: str, value: float, most: float, unit: str) -> Goal:
    return Goal(what=what, value=f"{value:.1f} {unit}", holds=value <= most)
