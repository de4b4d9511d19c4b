"""The figures of `make eval` as JSON: what a later run, or a page, compares itself with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from tests.eval.listed_names import Half
from tests.eval.messages.figures import MessageFigures
from tests.eval.messages.score import as_data
from tests.eval.name_answers import NameAnswer
from tests.eval.name_figures import bins, by_family, figures, goals
from tests.eval.phones import PhoneFigures
from verify.service.scorecard import Judged, tallies, tally


def write(
    path: Path,
    *,
    judged: Mapping[str, Sequence[Judged]],
    answers: Sequence[NameAnswer],
    phones: PhoneFigures,
    messages: MessageFigures,
) -> None:
    """Write the figures of every set, `judged` by its name; the folder is made if need be.

    Examples of a test half are not written.
    """
    halves = {half: [one for one in answers if one.row.half is half] for half in Half}
    data = {
        "goals": [asdict(goal) for goal in (*goals(figures(halves[Half.TEST])), *messages.goals())],
        "names": {half.value: _names(members) for half, members in halves.items()},
        "wrong_in_tuning": [_wrong(one) for one in halves[Half.TUNING] if one.false_active or _lost(one)],
        "phones": asdict(phones),
        "messages": as_data(messages.scores),
    } | {name: _judged(members) for name, members in judged.items()}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _names(answers: Sequence[NameAnswer]) -> dict[str, object]:
    return {
        "total": asdict(figures(answers)),
        "families": {family: asdict(one) for family, one in by_family(answers).items()},
        "reliability": [asdict(one) for one in bins(answers)],
    }


def _lost(one: NameAnswer) -> bool:
    return one.row.expected is not None and not one.confirmed


def _wrong(one: NameAnswer) -> dict[str, object]:
    return {
        "query": one.row.query, "family": one.row.family, "expected": one.row.expected, "origin": one.row.origin,
        "status": one.status, "taken": one.taken, "shown": [asdict(shown) for shown in one.shown],
    }  # fmt: skip


def _judged(judged: Sequence[Judged]) -> dict[str, object]:
    wrong = [
        {"id": one.id, "family": one.family, "fault": one.fault, "asked": one.asked} for one in judged if one.fault
    ]
    return {
        "total": asdict(tally("total", judged)),
        "families": [asdict(one) for one in tallies(judged)],
        "wrong": wrong,
    }
