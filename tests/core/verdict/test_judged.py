"""What the whole path gives, whatever is asked: held against the table of outcomes and the policy's own tables."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from itertools import product
from typing import Any

import pytest

from tests.core.verdict.golden import CASES, answer, ask, claim, rules
from tests.core.verdict.outcomes import OUTCOMES
from tests.support.registers import KSA, KSA_BRANCH, KSA_OFFICE, SHARED
from verify.core.answer import Answer
from verify.core.claim import Claim, Reply
from verify.core.statuses import Advice, Axis, CompanyStatus, ContactStatus, LicenceStatus, OrderStatus, RegisterStatus
from verify.wording.rendering import present

#: Said beside a status by a second name, or by another country's register.
PASSING = {"SEVERAL_COMPANIES", "OTHER_REGISTER"}


def statuses(given: Answer) -> dict[Axis, StrEnum]:
    return {
        Axis.COMPANY: given.company.status,
        Axis.CONTACT: given.contact.status,
        Axis.LICENCE: given.licence.status,
        Axis.ORDER: given.order.status,
        Axis.DESTINATION: given.destination.status,
        Axis.OFFER: given.offer,
        Axis.REGISTER: given.register.status,
    }


def test_golden_cases_show_every_status_of_every_axis() -> None:
    shown = {(axis, status) for case in CASES for axis, status in statuses(answer(case)).items()}
    told = {(axis, one.status) for axis, outcomes in OUTCOMES.items() for one in outcomes}
    # A register that cannot be opened is never asked: the surfaces say so themselves (503).
    assert told - shown == {(Axis.REGISTER, RegisterStatus.UNAVAILABLE)}


def single(case: dict[str, Any]) -> bool:
    """One name, one number, one day: of several the axis shows the worst, and tells the codes of all."""
    given = answer(case)
    return not given.company.others and len(given.contact.asked) <= 1 and "on_date" not in case["ask"]


def test_findings_are_those_that_the_table_of_outcomes_knows() -> None:
    for case in filter(single, CASES):
        given = answer(case)
        for axis in set(OUTCOMES) - {Axis.OFFER}:
            could = [{f.code for f in one.findings} for one in OUTCOMES[axis] if one.status is statuses(given)[axis]]
            codes = {one.code for one in given.findings if one.axis is axis} - PASSING
            assert codes <= set().union(*could), (case["rule"], axis)
            assert codes or set() in could, (case["rule"], axis)


def test_what_was_withheld_is_told_where_nothing_else_explains_the_advice() -> None:
    for case in CASES:
        given = answer(case)
        assert bool(given.withheld) is (given.advice is Advice.CANNOT_TELL), case["rule"]


def test_nothing_is_asked_where_no_reply_could_change_the_advice() -> None:
    for case in CASES:
        given = answer(case)
        assert given.advice is not Advice.DO_NOT_PROCEED or given.questions == (), case["rule"]


def test_unknown_replies_change_nothing_but_what_is_missing() -> None:
    for case in CASES:
        asked = claim(case["ask"])
        before = answer(case)
        replied = dict(asked.answers)
        unknown = tuple((one.id, Reply.UNKNOWN) for one in rules().indicators if one.id not in replied)
        after = ask(
            replace(asked, answers=(*asked.answers, *unknown)),
            register=case.get("register", "live"),
            under=case.get("rules", "config"),
        )
        assert set(after.missing) - set(before.missing) <= {"offer"}, case["rule"]
        assert replace(after, missing=before.missing, questions=before.questions) == before, case["rule"]
        assert not {one.id for one in after.questions} & {one.id for one in rules().indicators}, case["rule"]


@pytest.mark.parametrize("locale", ["id", "en"])
def test_every_answer_is_worded(locale: str) -> None:
    """A code, status, step or question without words is a WordingError."""
    for case in CASES:
        shown = present(answer(case), locale)
        assert all(question["text"] for question in shown["questions"]), case["rule"]  # type: ignore[attr-defined]  # JSON


@pytest.mark.parametrize("reply", Reply)
@pytest.mark.parametrize("indicator", rules().indicators, ids=[one.id for one in rules().indicators])
def test_every_red_flag_weighs_its_own_severity(indicator: Any, reply: Reply) -> None:  # noqa: ANN401 - pytest's table
    clear = Claim(companies=(KSA,), phones=(KSA_OFFICE,))
    given = ask(replace(clear, answers=((indicator.id, reply),)))
    raised = reply is Reply.YES and indicator.id not in ("L1", "L2", "L4", "L7")
    advice = {"critical": Advice.DO_NOT_PROCEED, "high": Advice.CHECK_FIRST, "medium": Advice.CHECK_FIRST}
    assert given.advice is (advice.get(indicator.severity, Advice.NO_WARNING_FOUND) if raised else ask(clear).advice)
    assert [(one.code, one.severity) for one in given.findings] == (
        [(f"FLAG_{indicator.id}", indicator.severity)] if raised else []
    )


@pytest.mark.parametrize(
    ("asked", "severities"),
    [
        ({"destination": "Kamboja"}, {"DESTINATION_NO_COOPERATION": "high"}),
        (
            {"destination": "Kamboja", "answers": [("S2", "yes")]},
            {"DESTINATION_NO_COOPERATION": "critical", "FLAG_S2": "critical"},
        ),
        ({"destination": "Kamboja", "job": "operator slot"}, {"DESTINATION_NO_COOPERATION": "critical"}),
        (
            {"destination": "Kamboja", "answers": [("C4", "yes")]},
            {"DESTINATION_NO_COOPERATION": "high", "FLAG_C4": "high"},
        ),
        ({"destination": "Taiwan", "answers": [("C4", "yes")]}, {"FLAG_C4": "medium"}),
        ({"answers": [("S2", "yes")]}, {"FLAG_S2": "high"}),
    ],
)
def test_the_scam_pattern_and_a_country_without_cooperation_lift_each_other(
    asked: dict[str, Any], severities: dict[str, str]
) -> None:
    found = {one.code: one.severity.value for one in ask(claim(asked)).findings}
    found.pop("NO_COMPANY_NAMED", None)
    assert found == severities


NAMES = [
    None, KSA, "PT Sinar Contoh Utama", "PT Rona Gemilang Sejati", "PT Bintang Samudra Raya", "PT Cahaya Timur Lestari",
    "PT Harapan Nusa Indah", "PT Duta Lestari Abadi", "PT Tunas Baru Perkasa", "PT Jasa Dunia Makmur",
    "PT Lintas Mega Buana", "PT Kemilau Nusantara Jaya", "PT Karya Satria Abadi Mandiri", "CV Karya Satria Abadi",
    "Pak Haji Rahmat", "PT Zamrud Khatulistiwa", "PT Wira Kencana Nusa",
]  # fmt: skip
CONTACTS = [
    None,
    KSA_OFFICE,
    KSA_BRANCH,
    SHARED,
    "+6281111112223",
    "+6281299998888",
    "+62341555123",
    "+62380821234",
    "12",
]
OWN = [KSA_OFFICE, KSA_BRANCH, SHARED]
LICENCES = [None, "81201141907610001", "1810240237512001", "izin sedang diproses"]
PLACES = [None, "Taiwan"]
REGISTERS = [
    "live",
    "stale",
    "partial",
    "stale orders",
    "sanctions never read",
    "needs fresh sanctions",
    "historical",
    "empty",
]


def asked(name: str | None, contact: str | None, licence: str | None, place: str | None) -> Claim:
    return Claim(
        companies=(name,) if name else (),
        phones=(contact,) if contact else (),
        licence_numbers=(licence,) if licence else (),
        destination=place,
    )


def test_green_is_given_only_where_everything_is_the_companys_own() -> None:
    """The whole path over names, contacts, licence numbers and places."""
    green = set()
    for name, contact, licence, place in product(NAMES, CONTACTS, LICENCES, PLACES):
        given = ask(asked(name, contact, licence, place))
        if given.advice is Advice.NO_WARNING_FOUND:
            green.add((name, contact, licence, place))
            assert given.company.status is CompanyStatus.ACTIVE
            assert given.contact.status is ContactStatus.LISTED
            assert given.licence.status in (LicenceStatus.MATCHES, LicenceStatus.NOT_ASKED)
            assert given.order.status in (OrderStatus.FOUND, OrderStatus.NOT_ASKED)
            assert given.register.status is RegisterStatus.FRESH
    ksa, wira = "81201141907610001", "1810240237512001"
    assert green == {
        *product([KSA], OWN, [None, ksa], [None, "Taiwan"]),
        *product([None], OWN, [ksa], [None, "Taiwan"]),
        *product(["PT Wira Kencana Nusa"], [SHARED], [None, wira], [None]),
        *product([None], [SHARED], [wira], [None]),
    }


@pytest.mark.parametrize("register", REGISTERS[1:])
def test_no_register_but_a_fresh_whole_one_gives_green(register: str) -> None:
    for name, contact in product(NAMES, OWN):
        given = ask(asked(name, contact, None, None), register=register)
        assert given.advice is not Advice.NO_WARNING_FOUND


def test_a_further_bad_fact_never_improves_an_answer() -> None:
    rank = list(Advice).index
    for name, contact, place in product(NAMES, [None, KSA_OFFICE, "+6281299998888"], PLACES):
        plain = asked(name, contact, None, place)
        before = rank(ask(plain).advice)
        for worse in (
            replace(plain, phones=(*plain.phones, "+6281299998888")),
            replace(plain, answers=(("M4", Reply.YES),)),
            replace(plain, companies=(*plain.companies, "PT Lintas Mega Buana")),
        ):
            assert rank(ask(worse).advice) <= before, worse
