"""Golden answers: every rule of contract §1 by a case of its own."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.registers import NOW, REGISTERS
from verify.core.answer import Answer, decide
from verify.core.claim import Claim, Reply
from verify.core.index import RegisterIndex
from verify.core.places import Towns, read_towns
from verify.core.rules import Rules, read_rules

CONFIG = Path(__file__).parents[3] / "config"
CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("cases.toml").read_text("utf-8"))["case"]


@pytest.fixture(scope="module")
def rules() -> Rules:
    destinations = tomllib.loads((CONFIG / "destinations.toml").read_text("utf-8"))
    return read_rules((CONFIG / "indicators.csv").read_text("utf-8"), destinations)


@pytest.fixture(scope="module")
def towns() -> Towns:
    return read_towns(*((CONFIG / "places" / f"{name}.csv").read_text("utf-8") for name in ("regencies", "provinces")))


@pytest.fixture(scope="module")
def indexes(towns: Towns) -> dict[str, RegisterIndex]:
    return {name: RegisterIndex.build(register, towns) for name, register in REGISTERS.items()}


def claim(ask: dict[str, Any]) -> Claim:
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in ask.items()}
    fields["answers"] = tuple((name, Reply(reply)) for name, reply in ask.get("answers", ()))
    return Claim(**fields)


def seen(answer: Answer) -> dict[str, object]:
    return {
        "advice": answer.advice.value,
        "company": answer.company.status.value,
        "contact": answer.contact.status.value,
        "licence": answer.licence.status.value,
        "order": answer.order.status.value,
        "destination": answer.destination.status.value,
        "offer": answer.offer.value,
        "register": answer.register.status.value,
        "codes": sorted(one.code for one in answer.findings),
        "missing": list(answer.missing),
    }


@pytest.mark.parametrize("case", CASES, ids=[case["rule"] for case in CASES])
def test_decide_follows_the_contract(case: dict[str, Any], indexes: dict[str, RegisterIndex], rules: Rules) -> None:
    answer = decide(claim(case["ask"]), indexes[case.get("register", "live")], rules, now=NOW)
    got = seen(answer)
    assert {key: got[key] for key in case["expect"]} == case["expect"]


@pytest.mark.parametrize("case", CASES, ids=[case["rule"] for case in CASES])
def test_decide_carries_help_wherever_it_warns(
    case: dict[str, Any], indexes: dict[str, RegisterIndex], rules: Rules
) -> None:
    answer = decide(claim(case["ask"]), indexes[case.get("register", "live")], rules, now=NOW)
    if answer.advice.value in ("do_not_proceed", "check_first"):
        values = {value for step in answer.next_steps for value in step.values}
        assert {"110", "129", "0800-1000"} <= values


def test_revoked_shows_decree_date_and_source(indexes: dict[str, RegisterIndex], rules: Rules) -> None:
    answer = decide(Claim(companies=("PT Lintas Mega Buana",)), indexes["live"], rules, now=NOW)
    found = answer.findings[0]
    assert (found.evidence["decree"], found.evidence["date"], found.source) == (
        "SK Menteri 96/2026",
        "2026-01-29",
        "reg",
    )


def test_stolen_name_prints_the_companys_own_numbers(indexes: dict[str, RegisterIndex], rules: Rules) -> None:
    asked = Claim(companies=("PT Karya Satria Abadi",), phones=("0812-9999-8888",))
    answer = decide(asked, indexes["live"], rules, now=NOW)
    assert answer.next_steps[0].code == "CALL_OFFICIAL_NUMBER"
    assert answer.next_steps[0].values[0] == "+62215551234"
    assert answer.company.agency is not None
    assert "+62215551239" not in answer.company.agency.contacts, "a fax is no contact"


def test_redacted_keeps_nothing_that_was_typed(indexes: dict[str, RegisterIndex], rules: Rules) -> None:
    asked = Claim(
        companies=("PT Zamrud Khatulistiwa", "PT Karya Satria Abadi Jaya"),
        phones=("0812-9999-8765",),
        emails=("budi@rumah.example",),
        licence_numbers=("3201234567890001",),
        message="Budi Santoso minta uang",
        job="tukang sulap",
        destination="Taiwan",
        on_date=date(2026, 11, 21),
    )
    answer = decide(asked, indexes["live"], rules, now=NOW)
    kept = repr(answer.redacted()).casefold()
    for typed in ("zamrud", "abadi jaya", "9999", "81299", "budi", "rumah", "32012345", "sulap"):
        assert typed not in kept, typed
    assert "…765" in kept
