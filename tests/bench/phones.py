"""One-edit look-ups among very many numbers, ours beside rapidfuzz over all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from statistics import median, quantiles
from time import perf_counter

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from tests.bench.memory import give_back, resident_mb
from verify.core.search import PhoneSearch

BLOCKS, OURS, THEIRS = 8, 200, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialled:
    """One way of looking numbers up; microseconds at the median and the 99th percentile, ratio to ours as in `Lap`.

    `found`: the share of slips whose number was found, by kind of slip.
    """

    what: str
    numbers: int
    p50_us: float
    p99_us: float
    ratios: tuple[float, float, float]
    found: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneCost:
    """Building: seconds and the MB that stay."""

    numbers: int
    seconds: float
    mb: float


def numbers(count: int, seed: int = 5) -> list[str]:
    """So many different numbers in E.164 whose subscriber part begins with 0, as nobody's does."""
    draw = Random(seed)  # noqa: S311 - a repeatable draw, no secret
    return [f"+6281{one:09}" for one in draw.sample(range(100_000_000), count)]


def dialled(count: int) -> tuple[list[Dialled], PhoneCost]:
    """Every way over so many numbers, in alternating blocks of unseen slips."""
    held = numbers(count)
    give_back()
    before, start = resident_mb(), perf_counter()
    search = PhoneSearch.of(held)
    seconds = perf_counter() - start
    give_back()
    built = PhoneCost(numbers=count, seconds=seconds, mb=resident_mb() - before)
    ways: dict[str, Callable[[str], list[str]]] = {
        "Cek Dulu": search.near,
        "rapidfuzz Levenshtein": lambda one: _over_all(one, held, Levenshtein.distance),
        "rapidfuzz OSA": lambda one: _over_all(one, held, OSA.distance),
    }
    taken: dict[str, list[list[float]]] = {name: [] for name in ways}
    found: dict[str, dict[str, list[bool]]] = {name: {kind: [] for kind in SLIPS} for name in ways}
    order = list(ways)
    for seed in range(BLOCKS):
        order = [*order[1:], order[0]]
        block = list(_slips(held, seed))
        for name in order:
            times = []
            for kind, asked, meant in block if name == "Cek Dulu" else block[:THEIRS]:
                start = perf_counter()
                near = ways[name](asked)
                times.append(perf_counter() - start)
                found[name][kind].append(meant in near)
            taken[name].append(times)
    return [_line(name, count, taken, found[name]) for name in ways], built


def _line(what: str, count: int, taken: dict[str, list[list[float]]], found: dict[str, list[bool]]) -> Dialled:
    every = [seconds for times in taken[what] for seconds in times]
    ratios = [median(times) / median(ours) for times, ours in zip(taken[what], taken["Cek Dulu"], strict=True)]
    return Dialled(
        what=what,
        numbers=count,
        p50_us=median(map(median, taken[what])) * 1e6,
        p99_us=quantiles(every, n=100, method="inclusive")[98] * 1e6,
        ratios=(min(ratios), median(ratios), max(ratios)),
        found={kind: sum(hits) / max(len(hits), 1) for kind, hits in found.items()},
    )


def _over_all(asked: str, held: list[str], scorer: Callable[..., int]) -> list[str]:
    return [one for one, _, _ in process.extract(asked, held, scorer=scorer, processor=None, score_cutoff=1, limit=10)]


def _slips(held: list[str], seed: int) -> Iterator[tuple[str, str, str]]:
    """A kind of slip, the number with it, and the number meant; every kind in turn."""
    draw = Random(seed)  # noqa: S311 - as above
    kinds = list(SLIPS)
    for turn in range(OURS):
        meant, kind = draw.choice(held), kinds[turn % len(kinds)]
        asked = SLIPS[kind](meant, draw)
        if asked != meant:
            yield kind, asked, meant


def _replaced(number: str, draw: Random) -> str:
    at = draw.randrange(3, len(number))
    return number[:at] + draw.choice([digit for digit in "0123456789" if digit != number[at]]) + number[at + 1 :]


def _lost(number: str, draw: Random) -> str:
    at = draw.randrange(3, len(number))
    return number[:at] + number[at + 1 :]


def _doubled(number: str, draw: Random) -> str:
    at = draw.randrange(3, len(number))
    return number[:at] + number[at] + number[at:]


def _swapped(number: str, draw: Random) -> str:
    at = draw.randrange(3, len(number) - 1)
    return number[:at] + number[at + 1] + number[at] + number[at + 2 :]


SLIPS: dict[str, Callable[[str, Random], str]] = {
    "replaced": _replaced,
    "lost": _lost,
    "doubled": _doubled,
    "swapped": _swapped,
}
