from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.core.verdict.golden import ask, rules, towns
from tests.core.verdict.test_policy import FITTING
from verify.core.answer import Answer
from verify.core.axes import AgencyView, CompanyAxis, Finding, NextStep
from verify.core.claim import Claim, Reply
from verify.core.help import Nearby
from verify.core.statuses import Advice, Axis, CompanyStatus, Severity
from verify.core.verdict.policy import CODES
from verify.core.verdict.steps import next_steps

TODAY = date(2026, 11, 21)
NOBODY = replace(FITTING, company=CompanyAxis())
OWN = AgencyView(id="reg:1", name="PT Karya Satria Abadi", contacts=("+62215551234",), source="reg")


def nearby(place: str | None = None, country: str | None = None) -> Nearby:
    region = towns().region(place) if place else None
    return Nearby(lines=rules().help, today=TODAY, region=region, country=country)


def steps(
    *codes: str, advice: Advice = Advice.CHECK_FIRST, own: bool = False, around: Nearby | None = None
) -> list[str]:
    axes = replace(NOBODY, company=CompanyAxis(status=CompanyStatus.ACTIVE, agency=OWN)) if own else NOBODY
    found = [Finding(code=code, axis=Axis.OFFER, severity=Severity.HIGH) for code in codes]
    return [one.code for one in next_steps(advice, axes, found, child=False, nearby=around or nearby())]


DNP = Advice.DO_NOT_PROCEED


@pytest.mark.parametrize(
    ("codes", "first"),
    [
        (("FLAG_K2", "FLAG_M4"), "DANGER_NOW"),
        (("FLAG_K3",), "DANGER_NOW"),
        (("FLAG_M3", "FLAG_K1"), "DANGER_NOW"),
        (("FLAG_K1", "FLAG_V1"), "GET_PAPERS_BACK"),
        (("FLAG_V2", "FLAG_M4"), "ASK_WORK_VISA"),
        (("FLAG_A2",), "TELL_THE_TRUTH"),
        (("FLAG_R1",), "DO_NOT_LEAVE_YET"),
        (("FLAG_M1",), "REFUSE_FAMILY_MONEY"),
        (("FLAG_M5", "COMPANY_NOT_FOUND"), "ASK_COST_LIST"),
        (("FLAG_R3",), "TELL_FAMILY"),
        (("COMPANY_WRONG_KIND",), "ASK_CHANNEL"),
        (("NO_COMPANY_NAMED", "ORDER_NO_DATA"), "ASK_FULL_NAME"),
        (("COMPANY_SIMILAR",), "COMPARE_SPELLING"),
        (("COMPANY_NOT_FOUND",), "ASK_LICENCE_LETTER"),
        (("ORDER_EXPIRED",), "ASK_ORDER"),
        (("FLAG_C1",), "ASK_CONTRACT"),
        (("FLAG_L8",), "VISIT_OFFICE"),
        (("FLAG_V5",), "ASK_DISNAKER"),
        ((), "ASK_DISNAKER"),
    ],
)
def test_next_steps_begin_with_what_the_gravest_finding_calls_for(codes: tuple[str, ...], first: str) -> None:
    assert steps(*codes)[0] == first


def test_next_steps_ask_the_companys_own_number_before_anything_else() -> None:
    assert steps("IMPERSONATION_POSSIBLE", "ORDER_NOT_FOUND", own=True, advice=DNP) == [
        "CALL_OFFICIAL_NUMBER",
        "DO_NOT_SEND_MONEY",
        "ASK_ORDER",
        "HELP_LINES",
    ]


@pytest.mark.parametrize("status", [CompanyStatus.REVOKED, CompanyStatus.SUSPENDED, CompanyStatus.EXPIRED])
def test_next_steps_send_nobody_to_a_company_that_may_not_place_anybody(status: CompanyStatus) -> None:
    axes = replace(NOBODY, company=CompanyAxis(status=status, agency=OWN))
    found = [Finding(code="FLAG_M4", axis=Axis.OFFER, severity=Severity.HIGH)]
    told = [one.code for one in next_steps(DNP, axes, found, child=False, nearby=nearby())]
    assert told[:2] == ["CALL_KP2MI", "DO_NOT_SEND_MONEY"]
    assert not {"ASK_COST_LIST", "CALL_OFFICIAL_NUMBER"} & set(told)


def test_next_steps_put_the_ministry_before_questions_where_nothing_should_be_done() -> None:
    assert steps("FLAG_V1", "NO_COMPANY_NAMED", advice=DNP) == [
        "ASK_WORK_VISA",
        "CALL_KP2MI",
        "DO_NOT_SEND_MONEY",
        "HELP_LINES",
    ]


def test_next_steps_send_nobody_abroad_to_a_number_at_home() -> None:
    given = next_steps(DNP, NOBODY, (), child=False, nearby=nearby(country="MY"))
    assert given[0].code == "ABROAD_HELP"
    assert {value for one in given for value in one.values} == {"+622129244800"}


@pytest.mark.parametrize("advice", [Advice.DO_NOT_PROCEED, Advice.CHECK_FIRST, Advice.CANNOT_TELL])
def test_next_steps_are_at_most_three_and_then_the_help_lines(advice: Advice) -> None:
    every = [*CODES, "FLAG_K2", "FLAG_K1", "FLAG_V1", "FLAG_M4"]
    for own in (True, False):
        given = steps(*every, advice=advice, own=own)
        assert (len(given), given[-1]) == (4, "HELP_LINES")
        assert len(set(given)) == 4


def test_next_steps_of_a_child_ask_for_nothing() -> None:
    given = next_steps(DNP, NOBODY, (), child=True, nearby=nearby("Lombok Timur"))
    assert [one.code for one in given] == ["CHILD_HELP", "CHILD_OFFICE", "CHILD_TOO_YOUNG", "HELP_LINES"]
    assert given[0].values == ("129", "110")
    assert given[1].place == "Kabupaten Lombok Timur"


def test_next_steps_name_no_line_where_none_is_usable() -> None:
    bare = Nearby(today=TODAY)
    given = next_steps(Advice.CHECK_FIRST, NOBODY, (), child=False, nearby=bare)
    assert given == (NextStep(code="ASK_DISNAKER"),)


def places(given: Answer) -> set[str | None]:
    return {one.place for one in given.next_steps}


def test_place_of_a_claim_names_the_office_and_moves_nothing() -> None:
    asked = Claim(companies=("PT Zamrud Khatulistiwa",), phones=("0812-9999-8765",))
    plain, there = ask(asked), ask(replace(asked, place="lotim"))
    assert places(there) - {None} == {"Kabupaten Lombok Timur"}
    assert places(plain) == {None}
    assert (plain.advice, plain.findings, plain.withheld) == (there.advice, there.findings, there.withheld)


def test_place_of_a_message_is_the_writers_home() -> None:
    given = ask(Claim(message="saya dari Indramayu, ditawari kerja ke Taiwan, hub 0812-9999-8765"))
    assert places(given) - {None} == {"Kabupaten Indramayu"}


def test_place_abroad_leads_to_the_mission() -> None:
    assert ask(Claim(phones=("0812-9999-8765",), place="Hong Kong")).next_steps[0].code == "ABROAD_HELP"


def test_child_answered_yes_leads_with_help() -> None:
    given = ask(Claim(phones=("0812-9999-8765",), answers=(("A1", Reply.YES),)))
    assert given.next_steps[0].code == "CHILD_HELP"
