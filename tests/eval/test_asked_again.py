"""Offers asked again by the fields that were understood of them, as the form beside an answer does: none is cleared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.eval.cases import Case
from tests.eval.genuine import FAMILIES as GENUINE
from tests.eval.genuine import genuine
from tests.eval.hostile import FAMILIES as HOSTILE
from tests.eval.hostile import hostile
from tests.eval.installation import installation, invented
from tests.eval.invented import World
from verify.core.answer import Advice
from verify.service.checking import Checker
from verify.service.claims import Asked
from verify.settings import load_settings
from verify.web.carried import form_of
from verify.web.forms import asked

EACH = 2


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Checker, World]]:
    folder: Path = tmp_path_factory.mktemp("again")
    with installation(folder, load_settings()) as here:
        world = invented(here, folder)
        yield here.checker(), world


def test_no_hostile_offer_asked_again_is_cleared(stage: tuple[Checker, World]) -> None:
    checker, world = stage
    cases = hostile(world, EACH * len(HOSTILE))
    assert [case.family for case in cases if again(checker, case) is Advice.NO_WARNING_FOUND] == []


def test_a_genuine_offer_asked_again_stays_cleared(stage: tuple[Checker, World]) -> None:
    checker, world = stage
    first = [case for case in genuine(world, EACH * len(GENUINE)) if once(checker, case) is Advice.NO_WARNING_FOUND]
    assert len(first) > EACH * len(GENUINE) / 2
    assert [case.family for case in first if again(checker, case) is not Advice.NO_WARNING_FOUND] == []


def once(checker: Checker, case: Case) -> Advice:
    return checker.check(checker.read(question(case)), keep=False).advice


def again(checker: Checker, case: Case) -> Advice:
    """The advice to the form beside the first answer; with a child there is none, and the first advice stands."""
    claim = checker.read(question(case))
    answer = checker.check(claim, keep=False)
    form = form_of(claim, answer, "id")
    if form is None:
        return answer.advice
    return checker.check(checker.read(replace(asked(form), origin=case.origin)), keep=False).advice


def question(case: Case) -> Asked:
    """What a case asks; its cells part their values by semicolons or lines, as those of a batch do."""
    phones, emails = (tuple(cell.replace("\n", ";").split(";")) for cell in (case.phone, case.email))
    return Asked(
        message=case.message,
        company=case.company,
        phones=phones,
        emails=emails,
        licence_number=case.licence_number,
        destination=case.destination,
        job=case.job,
        on_date=case.on_date,
        origin=case.origin or None,
    )
