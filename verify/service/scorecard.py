"""Counts over judged cases, with the bounds that a count of zero allows: what an evaluation shows and writes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

from verify.core.statuses import Advice

#: The normal quantile of a two-sided 95 % interval.
_Z = 1.96
_AMONG = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One case and its answer. `advice` None: the row could not be read, and `problem` says why.

    `matched` are the ids taken for the company named, `ranked` those and then the candidates, best first.
    """

    id: str
    family: str
    asked: str
    expected: tuple[str, ...]
    forbidden: Advice | None
    wanted: Advice | None
    advice: Advice | None
    matched: tuple[str, ...] = ()
    ranked: tuple[str, ...] = ()
    problem: str | None = None

    @property
    def false_same(self) -> bool:
        """Whether a company was taken for the one named that may not be."""
        return any(one not in self.expected for one in self.matched)

    @property
    def false_clear(self) -> bool:
        """Whether the advice that must not be given was given."""
        return self.forbidden is not None and self.advice is self.forbidden

    @property
    def same(self) -> bool:
        """Whether a company meant was taken for the one named."""
        return any(one in self.expected for one in self.matched)

    @property
    def as_wanted(self) -> bool:
        """Whether the advice is the one wanted, or none was."""
        return self.wanted is None or self.advice is self.wanted

    def among(self, first: int) -> bool:
        """Whether a company meant is among the first so many shown."""
        return any(one in self.expected for one in self.ranked[:first])

    @property
    def fault(self) -> str | None:
        """What is wrong with the answer, the gravest first; None if nothing is."""
        if self.false_clear:
            return "false clear"
        if self.false_same:
            return "false same"
        if self.problem:
            return f"unreadable ({self.problem})"
        if not self.as_wanted:
            return "other advice"
        return "not shown" if self.expected and not self.among(_AMONG) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The counts of one family, or of all. Counts are out of the last of `meant`, `guarded`, `wanted` before."""

    family: str
    rows: int
    meant: int
    same: int
    first: int
    first_three: int
    false_same: int
    guarded: int
    false_clear: int
    wanted: int
    as_wanted: int
    unreadable: int


def tally(family: str, judged: Sequence[Judged]) -> Tally:
    """Count a set of judged cases."""
    meant = [one for one in judged if one.expected]
    wanted = [one for one in judged if one.wanted]
    return Tally(
        family=family,
        rows=len(judged),
        meant=len(meant),
        same=sum(one.same for one in meant),
        first=sum(one.among(1) for one in meant),
        first_three=sum(one.among(_AMONG) for one in meant),
        false_same=sum(one.false_same for one in judged),
        guarded=sum(one.forbidden is not None for one in judged),
        false_clear=sum(one.false_clear for one in judged),
        wanted=len(wanted),
        as_wanted=sum(one.as_wanted for one in wanted),
        unreadable=sum(one.problem is not None for one in judged),
    )


def tallies(judged: Iterable[Judged]) -> tuple[Tally, ...]:
    """A tally a family, in the order in which they first stand."""
    families: dict[str, list[Judged]] = {}
    for one in judged:
        families.setdefault(one.family, []).append(one)
    return tuple(tally(family, members) for family, members in families.items())


def upper_bound(count: int, of: int) -> float:
    """The share that `count` of `of` does not rule out, at 95 %: the rule of three for none, else Wilson's interval."""
    if of == 0:
        return 1.0
    return min(1.0, 3 / of) if count == 0 else interval(count, of)[1]


def interval(count: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval for a share; (0, 1) where nothing was asked."""
    if of == 0:
        return 0.0, 1.0
    share = count / of
    middle = share + _Z**2 / (2 * of)
    spread = _Z * sqrt(share * (1 - share) / of + _Z**2 / (4 * of**2))
    whole = 1 + _Z**2 / of
    return max(0.0, (middle - spread) / whole), min(1.0, (middle + spread) / whole)


_HEAD = ("family", "rows", "same", "first", "in 3", "other same", "false clear", "advice")


def table(judged: Sequence[Judged]) -> str:
    """The counts as text: a line a family, the total, and the bounds. `-`: nothing of the kind was asked."""
    total = tally("total", judged)
    lines = [_HEAD, *(_cells(one) for one in tallies(judged)), _cells(total)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    text = [_row(line, widths) for line in lines]
    rule = "-" * len(text[0])
    return "\n".join([text[0], rule, *text[1:-1], rule, text[-1], "", *_bounds(total)])


def _row(line: Sequence[str], widths: Sequence[int]) -> str:
    """The first cell to the left, the others to the right."""
    first, *others = zip(line, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)]).rstrip()


def _cells(one: Tally) -> tuple[str, ...]:
    return (
        one.family,
        str(one.rows),
        *(_out_of(count, one.meant) for count in (one.same, one.first, one.first_three)),
        str(one.false_same),
        _out_of(one.false_clear, one.guarded),
        _out_of(one.as_wanted, one.wanted),
    )


def _out_of(count: int, of: int) -> str:
    return f"{count}/{of}" if of else "-"


def _bounds(total: Tally) -> list[str]:
    same = f"another company taken for the same: {total.false_same} of {total.rows}"
    clear = f"false clear: {total.false_clear} of {total.guarded}"
    lines = [
        f"{same}; 95 %: below {upper_bound(total.false_same, total.rows):.2%}",
        f"{clear}; 95 %: below {upper_bound(total.false_clear, total.guarded):.2%}",
    ]
    if total.wanted:
        low, high = interval(total.as_wanted, total.wanted)
        share = total.as_wanted / total.wanted
        lines.append(
            f"advice as wanted: {total.as_wanted} of {total.wanted} ({share:.1%}; 95 %: {low:.1%} to {high:.1%})"
        )
    if total.unreadable:
        lines.append(f"rows that could not be read: {total.unreadable}")
    return lines
