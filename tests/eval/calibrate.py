"""`python -m tests.eval.calibrate`: the tables of `confidence` for verify/core/weights.py, from the tuning half.

Every candidate shown for a row is held against the row's label, by its score and by whether something speaks against
it. Shares that fall where the score rises are put together until they rise (isotonic regression, pool adjacent
violators); a half of each outcome is added, so that no table says never or always. A shortened name, a name with a word
too many and the like are labelled as nobody's: so `confidence` is the probability that the name asked is that company's
own, not that the company was on somebody's mind.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime

from tests.eval.listed_names import Half, Names, register
from tests.eval.near_misses import near_misses
from tests.eval.variants import variants
from verify.core.index import RegisterIndex
from verify.core.names import name_key
from verify.core.scoring import Outcome, match_name
from verify.service.rules import load_towns
from verify.settings import load_settings

#: Scores from which a bin may begin, and the rows it needs to stand alone.
_EDGES = (0.0, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98)
_LEAST_ROWS = 30

Counted = tuple[float, int, int]


def main() -> int:
    """Print both tables, with the counts behind each step."""
    for strong, counted in sorted(_counted().items()):
        print("CONFIDENCE_STRONG" if strong else "CONFIDENCE_WEAK")
        for least, right, shown in rising(counted):
            print(f"  from {least:.2f}: {(right + 0.5) / (shown + 1):.4f}  ({right} of {shown})")
    return 0


def rising(counted: Iterable[Counted]) -> list[Counted]:
    """Bins (least score, right, shown), ascending, put together until each is full and no share falls."""
    found: list[Counted] = []
    for one in counted:
        least, right, shown = one
        while found and (found[-1][2] < _LEAST_ROWS or found[-1][1] * shown >= right * found[-1][2]):
            before = found.pop()
            least, right, shown = before[0], before[1] + right, before[2] + shown
        found.append((least, right, shown))
    return found


def _counted() -> dict[bool, list[Counted]]:
    names = Names()
    towns = load_towns(load_settings().config_dir)
    shelf = RegisterIndex.build(register(names, datetime.now(UTC).date()), towns).shelf("ID")
    bins: dict[bool, dict[float, list[bool]]] = {True: defaultdict(list), False: defaultdict(list)}
    for row in (*variants(names), *near_misses(names)):
        if row.half is Half.TUNING:
            match = match_name(name_key(row.query, talk=True), shelf)
            alone = match.outcome is Outcome.SAME
            for at, one in enumerate(match.candidates):
                if not (one.strong and at and alone):  # the twin of a company that stands before it
                    least = max(edge for edge in _EDGES if edge <= one.score)
                    bins[one.strong][least].append(one.company.id == row.expected)
    return {
        strong: [(least, sum(meant), len(meant)) for least, meant in sorted(found.items())]
        for strong, found in bins.items()
    }


if __name__ == "__main__":
    sys.exit(main())
