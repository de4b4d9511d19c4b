"""The hostile offers again, over a register in which officers have confirmed four facts of every company."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import permutations
from random import Random

import pytest

from tests.eval.cases import CLEAR, Case, Family, draw
from tests.eval.genuine import FAMILIES as GENUINE
from tests.eval.genuine import genuine
from tests.eval.hostile import FAMILIES as HOSTILE
from tests.eval.hostile import hostile
from tests.eval.installation import Installation, installation, invented
from tests.eval.invented import CLOSED, Listed, World
from tests.eval.run import judge
from verify.core.confirmed import Confirmation, FactKind
from verify.core.phones import Phone, read_phones
from verify.service.secret_keys import CONTACT, SecretKeys
from verify.settings import load_settings
from verify.store.facts import Fact, add_fact

EACH = 4
_WORDS = ("Adinugraha", "Bintoro", "Cendekia", "Dirgantara", "Ekasari", "Fajarindo", "Gemati", "Handaru", "Idaman")


@dataclass(frozen=True, slots=True)
class Said:
    """What was confirmed of one company: a name of it, a name not of it, a number of it, a number denied."""

    alias: str
    other: str
    phone: str
    denied: str


@dataclass(frozen=True, slots=True)
class Stage:
    """An installation that holds the invented register, and what was confirmed in it, by agency id."""

    here: Installation
    world: World
    said: dict[str, Said]


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("facts")
    with installation(folder, load_settings()) as here:
        world = invented(here, folder)
        names = permutations(_WORDS, 3)
        said = {one.agency_id: _confirm(here, one, world, " ".join(next(names))) for one in world.listed}
        yield Stage(here, world, said)


def _confirm(here: Installation, one: Listed, world: World, words: str) -> Said:
    said = Said(f"PT {words}", f"PT {one.words[0].capitalize()} {words}", world.mobile(), world.mobile())
    digest = SecretKeys(here.settings).digest(CONTACT, _e164(said.denied))
    for kind, value, kept in (
        (FactKind.ALIAS, said.alias, None),
        (FactKind.NOT_ALIAS, said.other, None),
        (FactKind.CONTACT, _e164(said.phone), None),
        (FactKind.CONTACT_DENIED, said.denied[-3:], digest),
    ):
        told = Confirmation(
            id=0, agency_id=one.agency_id, agency_name=one.name, kind=kind, value=value, digest=kept,
            confirmed_on=world.today, office="BP3MI NTB", source="surat B-12/2026", at=datetime.now(UTC),
        )  # fmt: skip
        add_fact(here.desk.engine, Fact(said=told, account_id="a123456789012"))
    return said


def _e164(phone: str) -> str:
    (read,) = read_phones(phone)
    assert isinstance(read, Phone)
    return read.e164


def _families(stage: Stage) -> Mapping[str, Family]:
    said, active = stage.said, stage.world.active

    def one_of(random: Random) -> tuple[Listed, Said]:
        chosen = random.choice(active)
        return chosen, said[chosen.agency_id]

    def alias_and_stranger(world: World, random: Random) -> Case:
        return Case(company=one_of(random)[1].alias, phone=world.mobile(random))

    def alias_and_a_word_more(_world: World, random: Random) -> Case:
        one, about = one_of(random)
        return Case(company=f"{about.alias} Mandiri", phone=one.phones[0])

    def alias_and_number_of_other(_world: World, random: Random) -> Case:
        one, other = random.sample(active, 2)
        return Case(company=said[one.agency_id].alias, phone=said[other.agency_id].phone)

    def name_and_denied_number(_world: World, random: Random) -> Case:
        one, about = one_of(random)
        return Case(company=one.pt, phone=random.choice((about.denied, f"{one.phones[0]}; {about.denied}")))

    def alias_and_denied_beside_confirmed(_world: World, random: Random) -> Case:
        about = one_of(random)[1]
        return Case(company=about.alias, phone=f"{about.phone}; {about.denied}")

    def ruled_out_name_and_own_number(_world: World, random: Random) -> Case:
        one, about = one_of(random)
        return Case(company=about.other, phone=random.choice((one.phones[0], about.phone)))

    def closed_and_confirmed_number(world: World, random: Random) -> Case:
        one = random.choice(world.of_status(random.choice(CLOSED)))
        about = said[one.agency_id]
        return Case(company=random.choice((one.pt, about.alias)), phone=about.phone)

    made = (
        *(alias_and_stranger, alias_and_a_word_more, alias_and_number_of_other, name_and_denied_number),
        *(alias_and_denied_beside_confirmed, ruled_out_name_and_own_number, closed_and_confirmed_number),
    )
    return {family.__name__: family for family in made}


def test_no_hostile_offer_is_cleared_by_what_was_confirmed_of_others(stage: Stage) -> None:
    judged = judge(stage.here, hostile(stage.world, EACH * len(HOSTILE)))
    assert [f"{one.family}: {one.asked}" for one in judged if one.false_clear or one.problem] == []
    assert [f"{one.family}: {one.asked} took {one.matched}" for one in judged if one.false_same] == []


def test_no_offer_that_uses_a_confirmation_is_cleared(stage: Stage) -> None:
    families = _families(stage)
    cases = draw(families, stage.world, total=8 * len(families), prefix="f", label=Case(expect_not=CLEAR))
    judged = judge(stage.here, cases)
    assert [f"{one.family}: {one.asked}" for one in judged if one.false_clear or one.problem] == []


def test_what_was_confirmed_of_an_active_company_clears_it_and_genuine_offers_stay(stage: Stage) -> None:
    own = [
        Case(id=f"{one.id}-{name}", company=name, phone=stage.said[one.agency_id].phone, expect_advice=CLEAR)
        for one in stage.world.active[:10]
        for name in (one.pt, stage.said[one.agency_id].alias)
    ]
    judged = judge(stage.here, [replace(one, family="own") for one in own])
    assert [one.asked for one in judged if not one.as_wanted] == []
    judged = judge(stage.here, genuine(stage.world, EACH * len(GENUINE)))
    assert sum(one.as_wanted for one in judged) >= 0.85 * len(judged)
