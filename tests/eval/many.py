"""Many hostile offers answered in several processes, each with its own register; only counts and faults come back."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tests.eval.cases import as_csv
from tests.eval.hostile import FAMILIES, many_hostile
from tests.eval.invented import World
from verify.service.checking import Checker
from verify.service.evaluation import evaluate
from verify.service.scorecard import Judged
from verify.settings import Settings
from verify.store.engine import open_engine

PROCESSES = 2
_CHUNK = 330


@dataclass(slots=True)
class _Bench:
    """What one process answers with."""

    checker: Checker
    world: World


_BENCH: list[_Bench] = []


def many_offers(settings: Settings, *, each: int, processes: int = PROCESSES) -> Iterator[tuple[Judged, ...]]:
    """So many offers of every family, family by family; an answer without a fault keeps no words of its question.

    `settings` are those of an installation that holds the invented register.
    """
    tasks = [(family, each) for family in FAMILIES]
    with multiprocessing.get_context("spawn").Pool(processes, _sit_down, (settings,)) as pool:
        yield from pool.imap(_answer, tasks)


def _sit_down(settings: Settings) -> None:
    checker = Checker(open_engine(settings.database_url), settings)
    _BENCH.append(_Bench(checker, World(checker.limits().today)))


def _answer(task: tuple[str, int]) -> tuple[Judged, ...]:
    family, each = task
    cases = many_hostile(_BENCH[0].world, family, each)
    chunks = (cases[at : at + _CHUNK] for at in range(0, len(cases), _CHUNK))
    return tuple(_slim(one) for chunk in chunks for one in evaluate(_BENCH[0].checker, as_csv(chunk)))


def _slim(one: Judged) -> Judged:
    return one if one.fault else replace(one, asked="", ranked=(), matched=())


def false_clears(answered: Iterable[Judged]) -> list[Judged]:
    """Those that must not be."""
    return [one for one in answered if one.false_clear]
