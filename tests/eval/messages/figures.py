"""The messages in `make eval`: both halves, the goals of the test half beside their values, and what went wrong.

Examples are of the tuning half alone; the test half stays unread by whoever tunes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.eval.messages.score import DENIED, GOALS, HALVES, Score, Wrong, score, table
from tests.eval.name_figures import Goal


@dataclass(frozen=True, slots=True)
class MessageFigures:
    """Both halves, scored, and what of the tuning half was read wrongly."""

    scores: tuple[Score, ...]
    wrong: tuple[Wrong, ...]

    def of(self, half: str) -> tuple[Score, ...]:
        """The scores of one half."""
        return tuple(one for one in self.scores if one.half == half)

    def tables(self) -> str:
        """The table of every half."""
        return "\n".join(table(self.of(half)) for half in dict.fromkeys(one.half for one in self.scores))

    def goals(self) -> tuple[Goal, ...]:
        """What the test half is held against."""
        return tuple(goal for one in self.of("test") for goal in _goals(one))

    def examples(self, most: int) -> str:
        """At most so many messages a field that were read wrongly, none of the test half."""
        return "\n".join(_first(self.wrong, most)) or "nothing"


def message_figures() -> MessageFigures:
    """Read every message and hold it against its truth."""
    scored = {one: score(one) for one in HALVES}
    return MessageFigures(
        scores=tuple(one for scores, _ in scored.values() for one in scores),
        wrong=scored["tuning"][1],
    )


def _goals(one: Score) -> Iterator[Goal]:
    if one.field == DENIED:
        raised = one.read / one.true if one.true else 0.0
        yield Goal("messages: flags out of a denial", raised, "0", one.read == 0)
    if one.field in GOALS:
        precision, recall = GOALS[one.field]
        yield Goal(f"messages: {one.field} precision", one.precision, f">= {precision:.0%}", one.precision >= precision)
        yield Goal(f"messages: {one.field} recall", one.recall, f">= {recall:.0%}", one.recall >= recall)


def _first(wrong: Iterable[Wrong], most: int) -> Iterator[str]:
    shown: dict[str, int] = {}
    for one in wrong:
        shown[one.field] = shown.get(one.field, 0) + 1
        if shown[one.field] <= most:
            yield f"  {one.id} {one.field}: lacking {list(one.lacking)}, made up {list(one.made_up)}"
    for field, count in shown.items():
        if count > most:
            yield f"  … {field}: {count - most} more"
