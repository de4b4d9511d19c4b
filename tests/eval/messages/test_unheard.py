"""What keeps an offer from being cleared where no red flag of it is heard at all: the words that nobody read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.eval.installation import installation, invented
from tests.eval.invented import Listed
from tests.eval.messages.score import messages
from verify.core.answer import Advice
from verify.core.claim import Claim
from verify.core.message import said
from verify.core.message.said.ear import DEAF
from verify.service.checking import Checker
from verify.service.rules import load_rules
from verify.settings import load_settings

_NUMBERS = re.compile(r"(?:wa\.me/)?\+?\d[\d .()-]{6,}\d")
_EVERY = 6


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Checker, Listed]]:
    """A service that hears no red flag, and a licensed company of its register."""
    folder: Path = tmp_path_factory.mktemp("unheard")
    settings = load_settings()
    with installation(folder, settings) as here:
        company = invented(here, folder).active[0]
        rules = replace(load_rules(settings.config_dir), ear=DEAF)
        yield Checker(here.desk.engine, here.settings, rules=rules), company


def test_check_clears_no_fraud_of_the_tuning_half_though_no_flag_is_heard(
    stage: tuple[Checker, Listed], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each in the licensed company's name and with its own number, every other number left out."""
    checker, company = stage
    monkeypatch.setattr(said, "_by_patterns", lambda *_: {})
    monkeypatch.setattr(said, "_by_pay", lambda *_: ())
    own = f"{company.pt} {company.phones[0]}"
    frauds = [one for one in messages("tuning") if one.kind == "fraud"][::_EVERY]
    assert len(frauds) > 100
    assert [one.id for one in frauds if _clears(checker, f"{_NUMBERS.sub('', one.text)}\n{own}")] == []
    assert _clears(checker, own)  # by itself, the company with its number is cleared


def _clears(checker: Checker, message: str) -> bool:
    return checker.check(Claim(message=message), keep=False).advice is Advice.NO_WARNING_FOUND
