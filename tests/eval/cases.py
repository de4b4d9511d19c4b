"""One labelled case, and a set of them as a file that `verify eval` reads."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from random import Random

from tests.eval.invented import World

CLEAR = "no_warning_found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One row. What is not given stays empty; `family` and `id` are set by `draw`."""

    id: str = ""
    company: str = ""
    phone: str = ""
    email: str = ""
    licence_number: str = ""
    destination: str = ""
    job: str = ""
    message: str = ""
    on_date: str = ""
    family: str = ""
    origin: str = "ID"
    expect_agency: str = ""
    expect_not: str = ""
    expect_advice: str = ""


Family = Callable[[World, Random], Case]


def draw(families: Mapping[str, Family], world: World, *, total: int, prefix: str, label: Case) -> list[Case]:
    """So many cases, as evenly over the families as can be, each family from a stream of its own.

    `label` gives what is expected of all of them.
    """
    each, over = divmod(total, len(families))
    cases: list[Case] = []
    for at, (name, family) in enumerate(families.items()):
        random = Random(f"{prefix} {name}")  # noqa: S311 - a repeatable draw, no secret
        for _ in range(each + (at < over)):
            made = replace(family(world, random), id=f"{prefix}{len(cases) + 1:04}", family=f"{prefix}: {name}")
            cases.append(replace(made, expect_not=label.expect_not, expect_advice=label.expect_advice))
    return cases


def as_csv(cases: Iterable[Case]) -> io.StringIO:
    """The cases as the text of a file, ready to be read."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [one.name for one in fields(Case)])
    writer.writeheader()
    writer.writerows(asdict(case) for case in cases)
    text.seek(0)
    return text
