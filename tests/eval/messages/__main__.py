"""`python -m tests.eval.messages [HALF|FILE …]`: the tables; of all but the test half also what was wrong."""

from __future__ import annotations

import sys

from tests.eval.messages.score import HALVES, score, table


def main(halves: tuple[str, ...]) -> int:
    """Print the halves asked for; 1 where the test half misses a goal."""
    failed = False
    for half in halves:
        scores, wrong = score(half)
        if half != "test":
            for one in wrong:
                print(f"{one.id} {one.field}: lacking {list(one.lacking)}, made up {list(one.made_up)}")
        print(table(scores))
        failed = failed or any(one.fails for one in scores)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:]) or HALVES))
