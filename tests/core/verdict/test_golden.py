"""Golden answers: every rule of contract §1 by a case of its own."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.core.verdict.golden import CASES, answer, ask
from verify.core.answer import Answer
from verify.core.claim import Claim

TITLES = [case["rule"] for case in CASES]


def seen(given: Answer) -> dict[str, object]:
    return {
        "advice": given.advice.value,
        "company": given.company.status.value,
        "contact": given.contact.status.value,
        "licence": given.licence.status.value,
        "order": given.order.status.value,
        "destination": given.destination.status.value,
        "offer": given.offer.value,
        "register": given.register.status.value,
        "codes": sorted(one.code for one in given.findings),
        "missing": list(given.missing),
        "withheld": list(given.withheld),
    }


@pytest.mark.parametrize("case", CASES, ids=TITLES)
def test_decide_follows_the_contract(case: dict[str, Any]) -> None:
    got = seen(answer(case))
    assert {key: got[key] for key in case["expect"]} == case["expect"]


@pytest.mark.parametrize("case", CASES, ids=TITLES)
def test_decide_carries_help_wherever_it_warns(case: dict[str, Any]) -> None:
    given = answer(case)
    if given.advice.value in ("do_not_proceed", "check_first"):
        values = {value for step in given.next_steps for value in step.values}
        assert {"110", "129", "0800-1000"} <= values


def test_golden_cases_have_each_a_rule_of_their_own() -> None:
    assert sorted(TITLES) == sorted(set(TITLES))


def test_revoked_shows_decree_date_and_source() -> None:
    found = ask(Claim(companies=("PT Lintas Mega Buana",))).findings[0]
    assert (found.evidence["decree"], found.evidence["date"], found.source) == (
        "SK Menteri 96/2026",
        "2026-01-29",
        "reg",
    )


def test_stolen_name_prints_the_companys_own_numbers() -> None:
    given = ask(Claim(companies=("PT Karya Satria Abadi",), phones=("0812-9999-8888",)))
    assert given.next_steps[0].code == "CALL_OFFICIAL_NUMBER"
    assert given.next_steps[0].values[0] == "+62215551234"
    assert given.company.agency is not None
    assert "+62215551239" not in given.company.agency.contacts, "a fax is no contact"


def test_redacted_keeps_nothing_that_was_typed() -> None:
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
    kept = repr(ask(asked).redacted()).casefold()
    for typed in ("zamrud", "abadi jaya", "9999", "81299", "budi", "rumah", "32012345", "sulap"):
        assert typed not in kept, typed
    assert "…765" in kept
