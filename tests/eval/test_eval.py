"""A slice of `make eval` in every test run: no false clear, most genuine offers cleared, a harness that can fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.eval.cases import CLEAR, Case
from tests.eval.genuine import FAMILIES as GENUINE
from tests.eval.genuine import genuine
from tests.eval.hostile import FAMILIES as HOSTILE
from tests.eval.hostile import hostile, many_hostile
from tests.eval.installation import Installation, installation, invented
from tests.eval.invented import World
from tests.eval.phones import phone_figures
from tests.eval.run import judge, names
from verify.service.evaluation import failed
from verify.settings import load_settings

EACH = 4


@dataclass(frozen=True, slots=True)
class Stage:
    """An installation that holds the invented register."""

    here: Installation
    world: World


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("eval")
    with installation(folder, load_settings()) as here:
        yield Stage(here, invented(here, folder))


def test_no_hostile_offer_is_cleared(stage: Stage) -> None:
    judged = judge(stage.here, hostile(stage.world, EACH * len(HOSTILE)))
    assert [f"{one.family}: {one.asked}" for one in judged if one.false_clear or one.problem] == []
    assert [f"{one.family}: {one.asked} took {one.matched}" for one in judged if one.false_same] == []


def test_no_hostile_offer_in_other_clothes_is_cleared(stage: Stage) -> None:
    cases = [replace(many_hostile(stage.world, family, 3)[-1], id=family) for family in HOSTILE]
    judged = judge(stage.here, cases)
    assert [f"{one.family}: {one.asked}" for one in judged if one.false_clear or one.problem] == []


def test_most_genuine_offers_are_cleared(stage: Stage) -> None:
    judged = judge(stage.here, genuine(stage.world, EACH * len(GENUINE)))
    assert sum(one.as_wanted for one in judged) >= 0.85 * len(judged)


def test_real_spellings_never_mean_another_company() -> None:
    judged = names(load_settings())
    assert not failed(judged)
    assert sum(one.among(3) for one in judged) >= 0.95 * sum(bool(one.expected) for one in judged)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"expect_not": CLEAR}, "false clear"),
        ({"expect_agency": "invented:1"}, "false same"),
        ({"expect_agency": ""}, "false same"),
        ({"on_date": "2999-01-01"}, "unreadable (on_date: bad_input)"),
        ({"expect_advice": "check_first"}, "other advice"),
    ],
)
def test_judge_finds_a_planted_wrong_label(stage: Stage, changes: dict[str, str], fault: str) -> None:
    right = genuine(stage.world, len(GENUINE))[0]
    planted: Case = replace(right, **changes)
    (before,) = judge(stage.here, [right])
    (after,) = judge(stage.here, [planted])
    assert (before.fault, failed([before])) == (None, False)
    assert (after.fault, failed([after])) == (fault, fault != "other advice")


def test_world_is_the_same_every_time(stage: Stage) -> None:
    again = World(stage.world.today)
    assert again.listed == stage.world.listed
    assert hostile(again) == hostile(World(again.today))


def test_hostile_holds_a_thousand_offers_each_once(stage: Stage) -> None:
    cases = hostile(World(stage.world.today))
    assert len(cases) == 1000
    assert len({replace(one, id="") for one in cases}) > 950


def test_many_hostile_makes_more_than_repetitions(stage: Stage) -> None:
    cases = many_hostile(stage.world, "suspended company, own number", 300)
    assert len({replace(one, id="") for one in cases}) > 150


def test_phones_are_read_as_labelled_and_no_near_one_is_listed(stage: Stage) -> None:
    found = phone_figures(stage.here.checker(), stage.world, companies=8)
    assert found.misread == ()
    assert found.own_listed == found.own
    assert found.near_listed_as_own == 0
    assert found.near_found >= 0.95 * found.near


def test_names_holds_every_real_pair_in_order() -> None:
    folder = Path(__file__).parent
    pairs = [
        line.split(",")[0].strip('"') for line in (folder / "variant_pairs.csv").read_text("utf-8").splitlines()[1:]
    ]
    asked = [line.split(",")[1] for line in (folder / "names.csv").read_text("utf-8").splitlines()[1:]]
    assert asked == pairs
