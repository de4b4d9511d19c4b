"""What officers confirmed: golden answers a kind, and that no fact clears what the register does not."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from tests.core.verdict.golden import CASES, claim, rules, towns
from tests.core.verdict.golden_facts import FACT_CASES, answer_with_facts, index, under
from tests.support.confirmed import LETTER, OFFICE, ON, confirmed, fact
from tests.support.registers import KSA_OFFICE, NOW, REGISTERS
from verify.core.answer import Answer, decide
from verify.core.confirmed import Confirmation, FactKind
from verify.core.index import RegisterIndex
from verify.core.statuses import Advice, Axis, CompanyStatus


def seen(given: Answer) -> dict[str, object]:
    return {
        "advice": given.advice.value,
        "company": given.company.status.value,
        "contact": given.contact.status.value,
        "agency": given.company.agency.id if given.company.agency else None,
        "codes": sorted(one.code for one in given.findings),
    }


@pytest.mark.parametrize("case", FACT_CASES, ids=[case["rule"] for case in FACT_CASES])
def test_decide_goes_by_what_officers_confirmed(case: dict[str, Any]) -> None:
    given, expected = answer_with_facts(case), dict(case["expect"])
    origins = {one.code: one.evidence for one in given.findings if "confirmed_on" in one.evidence}
    for code in expected.pop("said", ()):
        assert code in origins
    hidden = expected.pop("hidden", None)
    if given.company.agency:
        assert hidden not in given.company.agency.contacts
    for told in origins.values():
        assert (told["office"], told["source"]) == (OFFICE, LETTER)
    got = seen(given)
    assert {key: got[key] for key in expected} == expected


def test_golden_facts_show_every_kind() -> None:
    assert {row["kind"] for case in FACT_CASES for row in case["facts"]} == set(FactKind)


def test_denied_number_is_in_no_finding_and_not_in_the_index() -> None:
    number = "+6281299998888"
    held = index(fact("contact_denied", "reg:1", number))
    given = decide(claim({"companies": ["PT Karya Satria Abadi"], "phones": [number]}), held, under(), now=NOW)
    (denied,) = (one for one in given.findings if one.code == "CONTACT_CONFIRMED_BY_OFFICER")
    assert denied.axis is Axis.CONTACT
    assert set(denied.evidence) == {"confirmed_on", "office", "source", "name"}
    assert number not in repr((held.companies, held.denied.table, held.shelves["ID"].contacts.keys()))
    assert "99998" not in repr(given.redacted())


def test_build_refuses_denied_numbers_without_the_keys_to_find_them() -> None:
    with pytest.raises(ValueError, match="keys"):
        RegisterIndex.build(confirmed(REGISTERS["live"], fact("contact_denied", "reg:1", KSA_OFFICE)), towns())


def test_a_contact_vouches_no_longer_than_the_rules_say() -> None:
    held = index(fact("contact", "reg:1", "+6281277778888"))
    asked = claim({"companies": ["PT Karya Satria Abadi"], "phones": ["0812-7777-8888"]})
    assert [decide(asked, held, under(days), now=NOW).advice for days in (18, 17, 0)] == [
        Advice.NO_WARNING_FOUND,
        Advice.CHECK_FIRST,
        Advice.CHECK_FIRST,
    ]
    assert decide(asked, held, rules(), now=NOW).advice is Advice.CHECK_FIRST, "unless set, no confirmation vouches"


@cache
def before(at: int) -> Answer:
    case = CASES[at]
    held = RegisterIndex.build(REGISTERS[case.get("register", "live")], towns())
    return decide(claim(case["ask"]), held, rules(case.get("rules", "config")), now=NOW)


EVERY = ("reg:1", "reg:2", "reg:12", "reg:18", "old:901")
WARNING = (
    (fact("suspended", "reg:1", effective_on=ON), fact("contact_denied", "reg:12", KSA_OFFICE)),
    (fact("revoked", "reg:12", effective_on=ON), fact("contact_denied", "reg:1", KSA_OFFICE)),
)


@pytest.mark.parametrize("facts", WARNING, ids=lambda facts: f"{facts[0].kind} {facts[0].agency_id}")
def test_what_is_confirmed_against_a_company_makes_no_answer_milder(facts: tuple[Confirmation, ...]) -> None:
    order = tuple(Advice)
    built = {name: index(*facts, register=name) for name in {case.get("register", "live") for case in CASES}}
    for at, case in enumerate(CASES):
        held = built[case.get("register", "live")]
        given = decide(claim(case["ask"]), held, rules(case.get("rules", "config")), now=NOW)
        assert order.index(given.advice) <= order.index(before(at).advice), case["rule"]


def test_no_fact_clears_a_company_that_no_list_calls_active() -> None:
    """Every kind that speaks for a company, of every company, and of the number and the name that are asked."""
    mine = ("0812-9999-8888", "021-5551234")
    facts = [fact("contact", of, "+6281299998888") for of in EVERY] + [
        fact("alias", of, f"PT {name}") for of in EVERY for name in ("Karya Satria Abadi Jaya", "Sinar Contoh Utama")
    ]
    built = {name: index(*facts, register=name) for name in {case.get("register", "live") for case in CASES}}
    cleared = 0
    for case in CASES:
        held = built[case.get("register", "live")]
        asked = claim(case["ask"] | {"phones": [*case["ask"].get("phones", ()), *mine[:1]]})
        given = decide(asked, held, under(name=case.get("rules", "config")), now=NOW)
        if given.advice is Advice.NO_WARNING_FOUND:
            cleared += 1
            assert given.company.status is CompanyStatus.ACTIVE
            assert given.company.agency is not None
            assert given.company.agency.id in EVERY
    assert cleared > 0, "the table shows nothing"
