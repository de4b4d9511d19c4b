"""`make eval`: names, messages, hostile and genuine offers, phones: tables, goals beside their values, JSON.

Exit status 1 on a single false clear, on another company taken for the one named among the real spellings and the
genuine offers, on a near number taken for a listed one, and where a goal of the test half is missed.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.eval.cases import Case, as_csv
from tests.eval.genuine import FAMILIES as GENUINE
from tests.eval.genuine import genuine
from tests.eval.hostile import FAMILIES as HOSTILE
from tests.eval.installation import Installation, installation, invented
from tests.eval.listed_names import Half, Names
from tests.eval.many import many_offers
from tests.eval.messages.figures import message_figures
from tests.eval.name_answers import Asker, NameAnswer
from tests.eval.name_figures import examples as name_examples
from tests.eval.name_figures import figures, goals, reliability
from tests.eval.name_figures import table as name_table
from tests.eval.near_misses import near_misses
from tests.eval.peers import compare
from tests.eval.phones import PhoneFigures, phone_figures
from tests.eval.report import write
from tests.eval.variants import variants
from verify.service.evaluation import evaluate, examples, failed
from verify.service.scorecard import Judged, table, tally, upper_bound
from verify.settings import Settings, load_settings

NAMES = Path(__file__).with_name("names.csv")
#: Of every family, so that all hostile families together make more than 100,000.
EACH_HOSTILE, EACH_GENUINE = 1350, 100


@dataclass(frozen=True, slots=True)
class Offers:
    """What became of the offers and the numbers against the invented register."""

    hostile: tuple[Judged, ...]
    genuine: tuple[Judged, ...]
    phones: PhoneFigures


def names(settings: Settings) -> tuple[Judged, ...]:
    """The 83 real spellings against the 729 bundled names."""
    with tempfile.TemporaryDirectory() as folder, installation(Path(folder), settings) as here:
        here.bundled()
        with NAMES.open(encoding="utf-8", newline="") as stream:
            return evaluate(here.checker(), stream)


def offers(settings: Settings, *, each_hostile: int, each_genuine: int) -> Offers:
    """So many offers of every family, the bundled register beside the invented one as in any installation."""
    with tempfile.TemporaryDirectory() as folder, installation(Path(folder), settings) as here:
        world = invented(here, Path(folder))
        phones = phone_figures(here.checker(), world)
        kept = judge(here, genuine(world, each_genuine * len(GENUINE)))
        hostile: list[Judged] = []
        for part in many_offers(here.settings, each=each_hostile):
            hostile += part
            _progress(f"hostile offers answered: {len(hostile):,} of {each_hostile * len(HOSTILE):,}")
        return Offers(tuple(hostile), kept, phones)


def judge(here: Installation, cases: Iterable[Case]) -> tuple[Judged, ...]:
    """The cases, answered and judged."""
    return evaluate(here.checker(), as_csv(cases))


def name_answers() -> tuple[NameAnswer, ...]:
    """The answers to the true variants and the near misses."""
    listed = Names()
    return Asker(listed).ask_all((*variants(listed), *near_misses(listed)))


def compare_with_peers(answers: Sequence[NameAnswer], folder: Path) -> str:
    """The table of the peers on the rows of the test half, written as JSON too; those not installed are named."""
    found = compare(answers)
    found.write(folder / "eval-peers.json")
    return str(found)


def main() -> int:
    """Run every set, print its tables and what went wrong as it is done, the goals last, and write the JSON."""
    settings = load_settings()
    real = names(settings)
    _section("Real spellings (names.csv)", f"{table(real)}\n{examples(real)}")
    answers = name_answers()
    _names(answers)
    _section("Peers on the same names", compare_with_peers(answers, settings.var_dir))
    read = message_figures()
    _section("Messages", read.tables())
    _section("What is read wrongly in the tuning half", read.examples(most=3))
    made = offers(settings, each_hostile=EACH_HOSTILE, each_genuine=EACH_GENUINE)
    _section("Hostile offers", f"{table(made.hostile)}\n{examples(made.hostile)}")
    _section("Genuine offers", f"{table(made.genuine)}\n{examples(made.genuine)}")
    _section("Phones", made.phones.lines())
    held = (*goals(figures([one for one in answers if one.row.half is Half.TEST])), *read.goals())
    total = tally("hostile", made.hostile)
    clear = total.false_clear + tally("others", (*real, *made.genuine)).false_clear
    bound = f"{upper_bound(total.false_clear, total.guarded):.4%}"
    told = f"false clear: {clear} of {total.guarded:,} hostile offers (95 %: below {bound}), goal 0"
    _section("Goals", "\n".join((*(goal.line() for goal in held), told)))
    path = settings.var_dir / "eval.json"
    write(
        path,
        judged={"real": real, "hostile": made.hostile, "genuine": made.genuine},
        answers=answers,
        phones=made.phones,
        messages=read,
    )
    sys.stdout.write(f"Written: {path}\n")
    wrong = failed(real) or failed(made.genuine) or made.phones.near_listed_as_own
    return int(bool(clear or wrong or not all(goal.holds for goal in held)))


def _names(answers: Iterable[NameAnswer]) -> None:
    """The tables of the made names; examples of the tuning half alone."""
    halves = {half: [one for one in answers if one.row.half is half] for half in Half}
    for half, members in halves.items():
        _section(f"Made names, {half} half", f"{name_table(members)}\n{figures(members).line()}")
        _section(f"Stated confidence beside what held, {half} half", reliability(members))
    _section("What remains wrong in the tuning half", name_examples(halves[Half.TUNING], most=2))


def _section(title: str, text: str) -> None:
    sys.stdout.write(f"\n## {title}\n{text}\n")
    sys.stdout.flush()


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{text}")


if __name__ == "__main__":
    sys.exit(main())
