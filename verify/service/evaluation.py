"""`verify eval`: labelled questions, answered from the register as it stands, against what each must and must not say.

A case file is a batch file (contract §4) with five columns more: `family` (what the case is an example of), `origin`,
`expect_agency` (the ids of the agencies that may be taken for the one named, `;` between; empty: none may be),
`expect_not` (an advice that must not be given) and `expect_advice` (the advice wanted; empty: any).
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TextIO

from verify.core.answer import Advice, Answer
from verify.core.index import RegisterIndex
from verify.service.batch import COLUMNS, BadFile, Outcome, Problem, Row, open_batch, run_batch
from verify.service.checking import Checker
from verify.service.scorecard import Judged, table, tallies, tally
from verify.settings import load_settings
from verify.store.engine import open_engine

LABELS = ("family", "origin", "expect_agency", "expect_not", "expect_advice")
MOST_EXAMPLES = 15
_FAULTS = ("false clear", "false same", "unreadable", "other advice", "not shown")
_WIDEST = 150


@dataclass(frozen=True, slots=True)
class Label:
    """What one case must and must not come to; `asked` is its question as one line, for the list of what is wrong."""

    family: str
    origin: str | None
    expected: tuple[str, ...]
    forbidden: Advice | None
    wanted: Advice | None
    asked: str


def main(cases: Path, report: Path | None = None) -> int:
    """Evaluate a file of cases on this installation's register, print the table, write the JSON.

    1 if an advice was given that must not be, another company was taken for the one named, or a row could not be read.
    """
    settings = load_settings()
    engine = open_engine(settings.database_url)
    try:
        with cases.open(encoding="utf-8", newline="") as stream:
            judged = evaluate(Checker(engine, settings), stream)
    finally:
        engine.dispose()
    sys.stdout.write(f"{table(judged)}\n{examples(judged)}")
    write_report(judged, report or settings.var_dir / "eval.json")
    return int(failed(judged))


def evaluate(checker: Checker, stream: TextIO) -> tuple[Judged, ...]:
    """Answer every case by the path of `verify batch`, keeping nothing. BadFile where the file is not one of cases."""
    batch, labels = _parted(stream)
    rows = (_from_origin(row, labels) for row in open_batch(batch).rows())
    outcomes = run_batch(checker, rows, keep=False)
    return tuple(_judge(outcome, labels[outcome.id], checker.index()) for outcome in outcomes)


def failed(judged: Sequence[Judged]) -> bool:
    """Whether anything is wrong that must not be wrong even once."""
    return any(one.false_clear or one.false_same or one.problem for one in judged)


def examples(judged: Sequence[Judged]) -> str:
    """At most fifteen cases that went wrong, the gravest first and of every family one before a second; lines."""
    seen: Counter[tuple[str, str]] = Counter()
    ranked = []
    for one in judged:
        if one.fault:
            kind = one.fault.partition(" (")[0]
            ranked.append((_FAULTS.index(kind), seen[kind, one.family], one))
            seen[kind, one.family] += 1
    ranked.sort(key=lambda entry: entry[:2])
    lines = [_line(one) for _, _, one in ranked[:MOST_EXAMPLES]]
    more = len(ranked) - len(lines)
    return "".join(f"{line}\n" for line in [*lines, *([f"… and {more} more"] if more > 0 else [])])


def write_report(judged: Sequence[Judged], path: Path) -> None:
    """Write counts and every case that went wrong as JSON; the folder is made if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    wrong = [
        {
            "id": one.id, "family": one.family, "fault": one.fault, "asked": one.asked, "advice": one.advice,
            "matched": one.matched, "shown": one.ranked, "expected": one.expected, "wanted": one.wanted,
        }
        for one in judged if one.fault
    ]  # fmt: skip
    data = {"total": asdict(tally("total", judged)), "families": [asdict(one) for one in tallies(judged)]}
    text = json.dumps(data | {"wrong": wrong}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def _parted(stream: TextIO) -> tuple[TextIO, Mapping[str, Label]]:
    """A case file as a batch file and the labels by id."""
    reader = csv.DictReader(stream, strict=True)
    try:
        names = [name.strip() for name in reader.fieldnames or ()]
        unknown = [name for name in names if name not in (*COLUMNS, *LABELS)]
        lacking = [name for name in ("id", "family", "expect_agency", "expect_not") if name not in names]
        if unknown:
            raise BadFile(f"Unknown column: {', '.join(unknown)}. Beside those of a batch file: {', '.join(LABELS)}.")
        if lacking:
            raise BadFile(f"A file of cases needs the column {', '.join(lacking)}.")
        reader.fieldnames = names
        rows = [{name: cell or "" for name, cell in row.items() if isinstance(name, str)} for row in reader]
    except (csv.Error, UnicodeDecodeError) as error:
        raise BadFile(f"The file is no readable CSV (near line {reader.line_num}): {error}.") from None
    batch = io.StringIO(newline="")
    writer = csv.DictWriter(batch, [name for name in names if name in COLUMNS], extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    return batch, {row["id"].strip(): _label(row) for row in rows}


def _label(row: Mapping[str, str]) -> Label:
    asked = (f"{name}={row[name]!r}" for name in COLUMNS if name != "id" and row.get(name))
    return Label(
        family=row["family"].strip() or "-",
        origin=row.get("origin", "").strip() or None,
        expected=tuple(part.strip() for part in row["expect_agency"].split(";") if part.strip()),
        forbidden=_advice(row["expect_not"]),
        wanted=_advice(row.get("expect_advice", "")),
        asked=" ".join(asked),
    )


def _advice(cell: str) -> Advice | None:
    word = cell.strip()
    if not word:
        return None
    try:
        return Advice(word)
    except ValueError:
        raise BadFile(f"{word!r} is no advice. There are: {', '.join(Advice)}.") from None


def _from_origin(row: Row, labels: Mapping[str, Label]) -> Row:
    origin = labels[row.id].origin
    return row if isinstance(row.asked, Problem) else replace(row, asked=replace(row.asked, origin=origin))


def _judge(outcome: Outcome, label: Label, index: RegisterIndex) -> Judged:
    """An answer held against its label; the ids of one company's several records all stand for that company."""
    result = outcome.result
    judged = Judged(
        id=outcome.id,
        family=label.family,
        asked=label.asked,
        expected=tuple(_company(one, index) for one in label.expected),
        forbidden=label.forbidden,
        wanted=label.wanted,
        advice=None,
    )
    if isinstance(result, Problem):
        return replace(judged, problem=f"{result.field}: {result.code}")
    matched = tuple(_company(one, index) for one in _matched(result))
    shown = (_company(one.id, index) for one in result.company.candidates)
    ranked = tuple(dict.fromkeys((*matched, *shown)))
    return replace(judged, advice=result.advice, matched=matched, ranked=ranked)


def _company(agency_id: str, index: RegisterIndex) -> str:
    known = index.company(agency_id)
    return known.id if known else agency_id


def _matched(answer: Answer) -> Iterator[str]:
    """The ids of the companies taken for those named, the one that the axis shows first."""
    if answer.company.agency is not None:
        yield answer.company.agency.id
    yield from (one.id for one in answer.company.others if one.id is not None)


def _line(one: Judged) -> str:
    took = f" took {', '.join(one.matched)}" if one.matched else ""
    head = f"{one.fault}: {one.id} [{one.family}] {one.advice or ''}{took}: "
    return head + (one.asked if len(one.asked) <= _WIDEST else one.asked[:_WIDEST] + "…")
