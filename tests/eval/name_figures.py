"""Figures of the name sets: recall, confirmed, false active by family, and whether `confidence` is earned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.eval.name_answers import NameAnswer
from verify.service.scorecard import interval, upper_bound

#: The goals of the test half: shares of the true variants, and of the near misses.
RECALL_AT_1, CONFIRMED, FALSE_ACTIVE = 0.99, 0.97, 0.001
_EDGES = (0.0, 0.2, 0.4, 0.55, 0.65, 0.75, 0.85, 0.92, 0.96, 0.98, 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Counts over a set of rows: the true variants among them, and the near misses."""

    true: int
    first: int
    first_three: int
    confirmed: int
    other: int
    near: int
    false_active: int

    def line(self) -> str:
        """The counts as shares with their 95 % bounds."""
        bound = upper_bound(self.false_active, self.near)
        return "  ".join(
            (
                f"recall@1 {_share(self.first, self.true)}",
                f"recall@3 {_share(self.first_three, self.true)}",
                f"confirmed {_share(self.confirmed, self.true)}",
                f"false active {self.false_active}/{self.near} (95 %: below {bound:.2%})",
                f"another taken for a variant {self.other}",
            )
        )

    @property
    def precision(self) -> float | None:
        """Of those taken for the company named, how many are."""
        taken = self.confirmed + self.other + self.false_active
        return self.confirmed / taken if taken else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Shown companies whose stated confidence lies in one span: how many, the mean stated, and how many were meant."""

    low: float
    high: float
    shown: int
    stated: float
    meant: int


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal beside its value, both shares."""

    name: str
    value: float
    goal: str
    holds: bool

    def line(self) -> str:
        """The goal as text."""
        return f"{'holds ' if self.holds else 'MISSED'}  {self.name:44}{self.value:10.3%}   goal {self.goal}"


def goals(test: Figures) -> tuple[Goal, ...]:
    """The goals that the test half is held against."""
    recall, confirmed = test.first / test.true, test.confirmed / test.true
    false_active = test.false_active / test.near
    return (
        Goal("test half: recall@1", recall, f">= {RECALL_AT_1:.0%}", recall >= RECALL_AT_1),
        Goal("test half: confirmed", confirmed, f">= {CONFIRMED:.0%}", confirmed >= CONFIRMED),
        Goal("test half: false active", false_active, f"<= {FALSE_ACTIVE:.1%}", false_active <= FALSE_ACTIVE),
    )


def figures(answers: Sequence[NameAnswer]) -> Figures:
    """Count a set of answers."""
    true = [one for one in answers if one.row.expected]
    near = [one for one in answers if not one.row.expected]
    return Figures(
        true=len(true),
        first=sum(one.among(1) for one in true),
        first_three=sum(one.among(3) for one in true),
        confirmed=sum(one.confirmed for one in true),
        other=sum(one.false_active for one in true),
        near=len(near),
        false_active=sum(one.false_active for one in near),
    )


def by_family(answers: Iterable[NameAnswer]) -> dict[str, Figures]:
    """The figures of every family, in the order in which they first stand."""
    families: dict[str, list[NameAnswer]] = {}
    for one in answers:
        families.setdefault(one.row.family, []).append(one)
    return {family: figures(members) for family, members in families.items()}


def bins(answers: Iterable[NameAnswer]) -> tuple[Bin, ...]:
    """How often the company shown first is the one meant, by the confidence stated for it."""
    first = [(one.shown[0].confidence, one.shown[0].id == one.row.expected) for one in answers if one.shown]
    found = []
    for low, high in pairwise(_EDGES):
        inside = [pair for pair in first if low <= pair[0] < high or (high == 1.0 and pair[0] == high)]
        if inside:
            stated = sum(confidence for confidence, _ in inside) / len(inside)
            meant = sum(right for _, right in inside)
            found.append(Bin(low=low, high=high, shown=len(inside), stated=stated, meant=meant))
    return tuple(found)


def table(answers: Sequence[NameAnswer]) -> str:
    """A line a family."""
    lines = [f"{'family':34}{'rows':>6}{'recall@1':>10}{'recall@3':>10}{'confirmed':>11}{'other taken':>13}"]
    for family, one in by_family(answers).items():
        if one.true:
            shares = f"{one.first / one.true:10.1%}{one.first_three / one.true:10.1%}{one.confirmed / one.true:11.1%}"
            lines.append(f"{family:34}{one.true:6}{shares}{one.other:13}")
        else:
            lines.append(f"{family:34}{one.near:6}{'-':>10}{'-':>10}{'-':>11}{one.false_active:13}")
    return "\n".join(lines)


def reliability(answers: Iterable[NameAnswer]) -> str:
    """Stated confidence beside the share observed, for the company shown first."""
    lines = [f"{'confidence':14}{'shown':>7}{'stated':>9}{'observed':>10}  95 %"]
    for one in bins(answers):
        low, high = interval(one.meant, one.shown)
        span = f"{one.low:.2f}-{one.high:.2f}"
        lines.append(f"{span:14}{one.shown:7}{one.stated:9.2f}{one.meant / one.shown:10.2f}  {low:.2f} to {high:.2f}")
    return "\n".join(lines)


def examples(answers: Iterable[NameAnswer], *, most: int = 3) -> str:
    """What went wrong, by example: of every family so many, another company taken before one not taken."""
    lines: list[str] = []
    seen: Counter[tuple[str, str]] = Counter()
    for one in sorted(answers, key=lambda answer: not answer.false_active):
        fault = _fault(one)
        if fault and seen[fault, one.row.family] < most:
            seen[fault, one.row.family] += 1
            shown = one.shown[0] if one.shown else None
            lines.append(
                f"{fault}: [{one.row.family}] {one.row.query!r} meant {one.row.expected or 'none listed'}"
                f" (made from {one.row.origin}); {one.status}, shown first {shown and (shown.id, shown.confidence)}"
            )
    return "\n".join(lines)


def _fault(one: NameAnswer) -> str | None:
    if one.false_active:
        return "false active"
    if one.row.expected and not one.confirmed:
        return "not confirmed" if one.among(1) else "not first"
    return None


def _share(count: int, of: int) -> str:
    low, high = interval(count, of)
    return f"{count}/{of} = {count / of if of else 0:.2%} ({low:.2%}-{high:.2%})"
