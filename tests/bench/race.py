"""The race: everybody asked the same unseen questions in alternating blocks, so that a busy machine slows all alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median, quantiles
from time import perf_counter, thread_time

from tests.bench.corpus import Question, questions

BLOCKS, EACH, WARM_UP = 8, 90, 30
#: A third of the questions has one kind of noise, a third two at once, a third three.
MOST_SLIPS = 3
Ask = Callable[[Question], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Runner:
    """Somebody in the race, asked one in `every` so many questions. `ask` gives places of names, the best first."""

    ask: Ask
    every: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Lap:
    """One runner over one register, times in milliseconds; `cpu_p99` of this process's processor alone.

    `ratios`: its median beside ours on the same questions, block by block: lowest, median, highest. `recall`: the share
    of meant names that stood first where there were one, two and three kinds of noise, and over all; `recall3`: the
    share among the first three.
    """

    what: str
    names: int
    asked: int
    p50: float
    p99: float
    cpu_p99: float
    ratios: tuple[float, float, float]
    recall: tuple[float, ...]
    recall3: float


def race(runners: Mapping[str, Runner], known: Sequence[str], taken: frozenset[str]) -> list[Lap]:
    """Every runner over blocks of unseen questions, another one first each time; the first named is ours.

    `known`: the register's names; `taken`: the same normalised.
    """
    for runner in runners.values():
        _times(runner, _block(known, taken, seed=0)[:WARM_UP])
    asked: dict[str, list[list[float]]] = {name: [] for name in runners}
    worked: dict[str, list[float]] = {name: [] for name in runners}
    ranks: dict[str, list[tuple[Question, int | None]]] = {name: [] for name in runners}
    order = list(runners)
    for seed in range(1, BLOCKS + 1):
        order = [*order[1:], order[0]]
        block = _block(known, taken, seed=seed)
        for name in order:
            times, work, found = _times(runners[name], block)
            asked[name].append(times)
            worked[name] += work
            ranks[name] += found
    ours = asked[next(iter(runners))]
    return [_lap(name, len(known), (asked[name], worked[name]), ours, ranks[name]) for name in runners]


def _block(known: Sequence[str], taken: frozenset[str], *, seed: int) -> list[Question]:
    """Unseen questions of every kind, shuffled: the first few are a fair sample of all."""
    found = [
        question
        for slips in range(1, MOST_SLIPS + 1)
        for question in questions(known, EACH // MOST_SLIPS, seed=seed * 10 + slips, taken=taken, slips=slips)
    ]
    Random(seed).shuffle(found)  # noqa: S311 - a repeatable draw, no secret
    return found


def _times(
    runner: Runner, block: Sequence[Question]
) -> tuple[list[float], list[float], list[tuple[Question, int | None]]]:
    """The seconds each question took, those of our processor, and the rank (from 1) of the name that was meant."""
    times, work, found = [], [], []
    for question in block[: max(1, len(block) // runner.every)]:
        start, cpu = perf_counter(), thread_time()
        places = runner.ask(question)
        times.append(perf_counter() - start)
        work.append(thread_time() - cpu)
        if question.meant is not None:
            rank = places.index(question.meant) + 1 if question.meant in places else None
            found.append((question, rank))
    return times, work, found


def _lap(
    what: str,
    names: int,
    taken: tuple[list[list[float]], list[float]],
    ours: list[list[float]],
    ranks: list[tuple[Question, int | None]],
) -> Lap:
    blocks, work = taken
    every = [seconds for times in blocks for seconds in times]
    ratios = [median(times) / median(first[: len(times)]) for times, first in zip(blocks, ours, strict=True)]
    levels = [[rank for question, rank in ranks if question.slips == slips] for slips in range(1, MOST_SLIPS + 1)]
    levels.append([rank for _, rank in ranks])
    return Lap(
        what=what,
        names=names,
        asked=len(every),
        p50=median(map(median, blocks)) * 1e3,
        p99=quantiles(every, n=100, method="inclusive")[98] * 1e3,
        cpu_p99=quantiles(work, n=100, method="inclusive")[98] * 1e3,
        ratios=(min(ratios), median(ratios), max(ratios)),
        recall=tuple(sum(rank == 1 for rank in level) / max(len(level), 1) for level in levels),
        recall3=sum(rank is not None and rank <= 3 for _, rank in ranks) / max(len(ranks), 1),
    )
