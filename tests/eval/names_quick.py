"""`python -m tests.eval.names_quick [N]`: the name sets alone; by family and N examples of the tuning half only."""

from __future__ import annotations

import sys

from tests.eval.listed_names import Half, Names
from tests.eval.name_answers import Asker
from tests.eval.name_figures import examples, figures, reliability, table
from tests.eval.near_misses import near_misses
from tests.eval.variants import variants


def main() -> int:
    """Print both halves' totals, and of the tuning half the families, the reliability and what went wrong."""
    names = Names()
    answers = Asker(names).ask_all([*variants(names), *near_misses(names)])
    tuning = [one for one in answers if one.row.half is Half.TUNING]
    print(table(tuning))
    print(reliability(tuning))
    print(examples(tuning, most=int(sys.argv[1]) if len(sys.argv) > 1 else 3))
    for half in Half:
        print(f"{half:8}", figures([one for one in answers if one.row.half is half]).line())
    return 0


if __name__ == "__main__":
    sys.exit(main())
