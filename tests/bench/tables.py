"""What the bench has measured, as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.bench.commands import Command
from tests.bench.desk import DeskTime
from tests.bench.goals import Goal, Measured, exponent
from tests.bench.memory import Cost
from tests.bench.phones import Dialled, PhoneCost
from tests.bench.race import Lap
from tests.bench.serving import Served
from tests.bench.village import ListTime

_VERDICT = {True: "holds", False: "MISSED", None: "-"}


def report(run: Measured, commands: Sequence[Command], found: Sequence[Goal]) -> str:
    """All of it: look-ups, what the indexes cost, phones, the service, the command, the goals."""
    parts = [
        _titled(
            "Name look-ups (times in ms; recall@1 with one, two, three noises at once, and over all)", _laps(run.laps)
        ),
        _titled("Growth of p50 with the number of names (1: in step with it)", _growth(run)),
        _titled("What an index costs (a fresh process each; pg_trgm: table and index)", _costs(run.costs)),
        _titled("Phones: one edit (times in µs)", _phones(run.dialled, run.phone_costs)),
        _titled("The service: gunicorn, 2 sync workers, SQLite (times in ms)", _served(run)),
        _titled("The passport desk, question and page together (p50/p99 in ms)", _desks(run.desks)),
        _titled("A village's list (seconds)", _lists(run.lists)),
        _titled("The whole command (seconds)", _commands(commands)),
        _titled("Goals", _goals(found)),
    ]
    return "\n\n".join(part for part in parts if part)


def aligned(rows: Sequence[Sequence[str]]) -> str:
    """Rows of cells in columns, the first one to the left; the first row is the head."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    ]
    return "\n".join([lines[0].rstrip(), "-" * len(lines[0]), *(line.rstrip() for line in lines[1:])])


def _titled(title: str, body: str) -> str:
    return f"{title}\n{body}" if body else ""


def _laps(laps: Sequence[Lap]) -> str:
    if not laps:
        return ""
    head = ["", "names", "asked", "p50", "p99", "cpu p99", "x ours", "spread", "1 noise", "2", "3", "recall@1", "@3"]
    rows = [
        [
            lap.what, f"{lap.names:,}", str(lap.asked), f"{lap.p50:.3f}", f"{lap.p99:.2f}", f"{lap.cpu_p99:.2f}",
            f"{lap.ratios[1]:.2f}",
            f"{lap.ratios[0]:.2f}-{lap.ratios[2]:.2f}", *(f"{one:.3f}" for one in lap.recall), f"{lap.recall3:.3f}",
        ]
        for lap in laps
    ]  # fmt: skip
    return aligned([head, *rows])


def _growth(run: Measured) -> str:
    found = {what: exponent(run, what) for what in dict.fromkeys(lap.what for lap in run.laps)}
    rows = [[what, f"{one[0]:.2f}", f"{one[1]:,} to {one[2]:,}"] for what, one in found.items() if one]
    return aligned([["", "exponent", "names"], *rows]) if rows else ""


def _costs(costs: Iterable[Cost]) -> str:
    head = ["", "names", "seconds", "cpu s", "MB", "private MB after fork"]
    rows = [
        [cost.what, f"{cost.names:,}", f"{cost.seconds:.2f}", _or_dash(cost.cpu_seconds, 2), f"{cost.mb:.0f}",
         _or_dash(cost.private_mb, 0)]
        for cost in costs
    ]  # fmt: skip
    return aligned([head, *rows]) if rows else ""


def _phones(dialled: Iterable[Dialled], costs: Iterable[PhoneCost]) -> str:
    head = ["", "numbers", "p50", "p99", "x ours", "spread", "found"]
    built = {cost.numbers: f"built in {cost.seconds:.2f} s, {cost.mb:.0f} MB" for cost in costs}
    rows = []
    for one in dialled:
        found = " ".join(f"{kind} {share:.0%}" for kind, share in one.found.items())
        low, middle, high = (f"{ratio:,.0f}" for ratio in one.ratios)
        cells = [
            one.what,
            f"{one.numbers:,}",
            f"{one.p50_us:,.0f}",
            f"{one.p99_us:,.0f}",
            middle,
            f"{low}-{high}",
            found,
        ]
        rows.append(cells)
    text = aligned([head, *rows]) if rows else ""
    return "\n".join([text, *(f"Cek Dulu, {numbers:,} numbers: {said}" for numbers, said in built.items())]).strip()


def _served(run: Measured) -> str:
    if not run.served:
        return ""
    bases = list(run.served[0].shares)
    head = ["", "a second", "p50", "p99", *(f"of {base}" for base in bases)]
    rows = [
        [one.what, f"{one.per_second:,.0f}", f"{one.p50:.2f}", f"{one.p99:.2f}", *(_share(one, base) for base in bases)]
        for one in run.served
    ]
    text = aligned([head, *rows])
    return text if run.worker_mb is None else f"{text}\nPrivate to a worker: {run.worker_mb:.0f} MB"


def _desks(times: Sequence[DeskTime]) -> str:
    if not times:
        return ""
    head = ["", "agencies", "all", "fastest of 3", "cpu", *times[0].parts]
    rows = [
        [
            one.database, f"{one.agencies:,}",
            *(f"{p50:.1f}/{p99:.1f}" for p50, p99 in (one.every, one.calm, one.processor, *one.parts.values())),
        ]
        for one in times
    ]  # fmt: skip
    return aligned([head, *rows])


def _lists(times: Iterable[ListTime]) -> str:
    head = ["", "database", "rows", "answered", "slowest", "cpu s", "shown", "workbook"]
    rows = [
        [one.what, one.database, f"{one.rows:,}", *(f"{seconds:.2f}" for seconds in _seconds(one))] for one in times
    ]
    return aligned([head, *rows]) if rows else ""


def _seconds(one: ListTime) -> tuple[float, ...]:
    return one.sent, one.slowest, one.cpu, one.shown, one.taken


def _share(one: Served, base: str) -> str:
    low, middle, high = one.shares[base]
    return f"{middle:.0%} ({low:.0%}-{high:.0%})"


def _commands(commands: Sequence[Command]) -> str:
    rows = [[one.what, f"{one.seconds:.2f}", f"{one.fewest:.2f}-{one.most:.2f}"] for one in commands]
    return aligned([["", "median", "spread"], *rows]) if rows else ""


def _goals(found: Iterable[Goal]) -> str:
    return "\n".join(f"{_VERDICT[goal.holds]:6}  {goal.what}: {goal.value}" for goal in found)


def _or_dash(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"
