"""What an officer may confirm, what is refused, and what an answer makes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.service import registers
from tests.service.conftest import Clock
from verify.core.agency import Agency, Contact, ContactKind, Status
from verify.core.answer import Advice, Answer, CompanyStatus
from verify.core.claim import Claim
from verify.service.browsing import Browser, Wanted
from verify.service.checking import Checker
from verify.service.officers.facts import Fact, Facts, Problem, Wish
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.officers import Office, Officer, Role

EDITOR = Officer(
    id="o1",
    login="sari",
    name="Sari",
    role=Role.REGISTER_EDITOR,
    office=Office(id="ntb", name="BP3MI NTB", area="52"),
)
NAME, ID = "PT Karya Satria Abadi", "test:PT Karya Satria Abadi"
OTHER, OTHER_ID, OTHER_PHONE = "PT Wira Kencana Nusa", "test:PT Wira Kencana Nusa", "+62318881234"
NUMBER = "0812-7777-8888"
WISH = Wish(
    agency_id=ID, kind="alias", value="PT Karya Global Grup", confirmed_on="2026-11-03", source="surat B-12/2026"
)
ALIAS, DENIED = WISH, replace(WISH, kind="contact_denied", value=NUMBER)
CONTACT = replace(WISH, kind="contact", value=NUMBER)
REVOKED = replace(WISH, kind="revoked", value="SK 7/2026", effective_on="2026-11-01")


@pytest.fixture
def keys(settings: Settings) -> SecretKeys:
    return SecretKeys(settings)


@pytest.fixture
def facts(engine: Engine, checker: Checker, keys: SecretKeys, clock: Clock) -> Facts:
    other = Agency(
        source="test",
        source_id=OTHER,
        name=OTHER,
        status=Status.ACTIVE,
        status_from=date(2020, 1, 5),
        contacts=(Contact(ContactKind.PHONE, OTHER_PHONE, OTHER_PHONE),),
    )
    registers.put(engine, registers.agency(), other)
    return Facts(engine, checker, keys, clock=clock)


def added(facts: Facts, wish: Wish) -> Fact:
    fact = facts.add(wish, EDITOR)
    assert isinstance(fact, Fact), fact
    return fact


def ask(checker: Checker, name: str, *phones: str) -> Answer:
    return checker.check(Claim(companies=(name,), phones=phones), keep=False)


WRONG: tuple[tuple[dict[str, str], str, Problem], ...] = (
    ({"agency_id": ""}, "agency_id", Problem.MISSING),
    ({"agency_id": "test:9"}, "agency_id", Problem.UNKNOWN_COMPANY),
    ({"kind": ""}, "kind", Problem.MISSING),
    ({"kind": "licensed"}, "kind", Problem.UNKNOWN_KIND),
    ({"kind": "active"}, "kind", Problem.CANNOT_VOUCH),
    ({"kind": "restored"}, "kind", Problem.CANNOT_VOUCH),
    ({"confirmed_on": ""}, "confirmed_on", Problem.MISSING),
    ({"confirmed_on": "3/11/2026"}, "confirmed_on", Problem.NOT_A_DATE),
    ({"confirmed_on": "2026-11-31"}, "confirmed_on", Problem.NOT_A_DATE),
    ({"confirmed_on": "2026-11-22"}, "confirmed_on", Problem.FUTURE),
    ({"source": " "}, "source", Problem.MISSING),
    ({"source": "telp"}, "source", Problem.TOO_SHORT),
    ({"source": "x" * 301}, "source", Problem.TOO_LONG),
    ({"source": "telepon 0812 3456 7890 dengan direktur"}, "source", Problem.HOLDS_A_CONTACT),
    ({"source": "surel dari info@ksa.example"}, "source", Problem.HOLDS_A_CONTACT),
    ({"value": " "}, "value", Problem.MISSING),
    ({"value": "PT " + "a" * 200}, "value", Problem.TOO_LONG),
    ({"value": "Pak Haji Rahmat"}, "value", Problem.NOT_A_NAME),
    ({"value": "Siti Aminah"}, "value", Problem.NO_FORM),
    ({"value": "PT Pak Haji Rahmat"}, "value", Problem.NO_FORM),
    ({"value": "PT"}, "value", Problem.NOT_A_NAME),
    ({"value": "PT KSA"}, "value", Problem.INITIALS),
    ({"value": "PT Karya Global (Grup)"}, "value", Problem.ODD_NAME),
    ({"value": "PT Karya Gl\u043ebal"}, "value", Problem.ODD_NAME),  # a Cyrillic o, as a copied name may hide it
    ({"value": "PT Karya Global Sdn Bhd"}, "value", Problem.OTHER_FORM),
    ({"value": "PT KARYA SATRIA ABADI"}, "value", Problem.OWN_NAME),
    ({"value": OTHER}, "value", Problem.NAME_TAKEN),
    ({"kind": "not_alias", "value": NAME}, "value", Problem.OWN_NAME),
    ({"kind": "not_alias", "value": "Budi Santoso"}, "value", Problem.NO_FORM),
    ({"kind": "contact", "value": "tanya Budi"}, "value", Problem.NOT_A_CONTACT),
    ({"kind": "contact", "value": "0812"}, "value", Problem.NOT_A_CONTACT),
    ({"kind": "contact", "value": "fax 021-8304147"}, "value", Problem.NOT_A_CONTACT),
    ({"kind": "contact", "value": f"{NUMBER}, 021-8304147"}, "value", Problem.NOT_A_CONTACT),
    ({"kind": "contact", "value": "110"}, "value", Problem.PUBLIC_NUMBER),
    ({"kind": "contact_denied", "value": "0800-1000"}, "value", Problem.PUBLIC_NUMBER),
    ({"kind": "contact", "value": "031-8881234"}, "value", Problem.CONTACT_TAKEN),
    ({"kind": "suspended", "value": ""}, "effective_on", Problem.MISSING),
    ({"effective_on": "2026-11-01"}, "effective_on", Problem.NOT_OF_THIS_KIND),
    ({"kind": "revoked", "value": "", "effective_on": "2026-11-01", "effective_until": "2026-12-01"},
     "effective_until", Problem.NOT_OF_THIS_KIND),
    ({"kind": "suspended", "value": "", "effective_on": "2026-11-01", "effective_until": "2026-10-01"},
     "effective_until", Problem.BEFORE_START),
    ({"kind": "revoked", "value": "hubungi 0812 3456 7890", "effective_on": "2026-11-01"},
     "value", Problem.HOLDS_A_CONTACT),
)  # fmt: skip


def test_add_refuses_what_is_no_fact(facts: Facts) -> None:
    for changes, field, problem in WRONG:
        assert facts.add(replace(WISH, **changes), EDITOR) == {field: problem}, changes
    assert facts.listed() == ()


#: What stands already, what is added then, and what is said of it.
AGAIN: tuple[tuple[Wish, Wish, Problem | None], ...] = (
    (ALIAS, replace(ALIAS, value="PT. Karya Global GRUP"), Problem.SAID_ALREADY),
    (ALIAS, replace(ALIAS, kind="not_alias"), Problem.CONTRADICTED),
    (ALIAS, replace(ALIAS, agency_id=OTHER_ID), Problem.NAME_TAKEN),
    (ALIAS, replace(ALIAS, agency_id=OTHER_ID, kind="not_alias"), None),
    (CONTACT, CONTACT, Problem.SAID_ALREADY),
    (CONTACT, replace(CONTACT, confirmed_on="2026-11-05"), None),
    (CONTACT, replace(CONTACT, agency_id=OTHER_ID), Problem.CONTACT_TAKEN),
    (CONTACT, DENIED, Problem.CONTRADICTED),
    (CONTACT, replace(DENIED, agency_id=OTHER_ID), None),
    (DENIED, DENIED, Problem.SAID_ALREADY),
    (DENIED, CONTACT, Problem.CONTRADICTED),
    (DENIED, replace(CONTACT, agency_id=OTHER_ID), Problem.CONTRADICTED),
    (DENIED, replace(DENIED, agency_id=OTHER_ID), None),
    (REVOKED, REVOKED, Problem.SAID_ALREADY),
    (REVOKED, replace(REVOKED, effective_on="2026-11-02"), None),
    (REVOKED, ALIAS, None),
)


def test_add_refuses_what_is_said_already_or_contradicts_what_stands(facts: Facts) -> None:
    for standing, wish, problem in AGAIN:
        first = added(facts, standing)
        said = facts.add(wish, EDITOR)
        assert (said == {"value": problem}) if problem else isinstance(said, Fact), (standing.kind, wish.kind, said)
        for fact in (first, said):
            if isinstance(fact, Fact):
                facts.withdraw(fact.said.id, "untuk uji", EDITOR)


def test_add_keeps_who_said_it_and_of_a_denied_number_its_end_alone(
    facts: Facts, engine: Engine, keys: SecretKeys, settings: Settings
) -> None:
    fact = added(facts, DENIED)
    assert (fact.account_id, fact.said.office, fact.said.agency_name) == ("o1", "BP3MI NTB", NAME)
    assert fact.said.value == "888"
    assert fact.said.digest == keys.digest("contact", "+6281277778888")
    assert added(facts, replace(DENIED, value="Promo@Ksa.example")).said.value == ""
    engine.dispose()
    kept = b"".join(path.read_bytes() for path in settings.var_dir.glob("*.sqlite*"))
    assert b"surat B-12/2026" in kept
    assert b"81277778888" not in kept
    assert b"7777-8888" not in kept
    assert b"promo@" not in kept.lower()


def test_listed_gives_each_fact_with_its_company_newest_first(facts: Facts) -> None:
    first, second = added(facts, ALIAS), added(facts, replace(DENIED, agency_id=OTHER_ID))
    assert [(one.fact, one.company and one.company.name) for one in facts.listed()] == [(second, OTHER), (first, NAME)]
    assert [one.fact for one in facts.listed(agency_id=ID)] == [first]
    found = facts.one(first.said.id)
    assert found is not None
    assert found.fact == first
    assert facts.one(99) is None


@pytest.mark.parametrize(
    ("because", "problem"),
    [("", Problem.MISSING), ("ya", Problem.TOO_SHORT), ("x" * 501, Problem.TOO_LONG)],
)
def test_withdraw_wants_a_reason(facts: Facts, because: str, problem: Problem) -> None:
    assert facts.withdraw(added(facts, ALIAS).said.id, because, EDITOR) == {"because": problem}


def test_withdraw_happens_once(facts: Facts) -> None:
    fact = added(facts, ALIAS)
    taken = facts.withdraw(fact.said.id, "  salah\ncatat ", EDITOR)
    assert isinstance(taken, Fact)
    assert (taken.because, taken.withdrawn_by) == ("salah catat", "o1")
    assert facts.withdraw(fact.said.id, "sekali lagi", EDITOR) == {"fact": Problem.GONE}


#: A fact, and what an answer shows while it stands and once it is withdrawn.
TOLD: tuple[tuple[Wish, tuple[str, ...], Callable[[Answer], object], object, object], ...] = (
    (ALIAS, ("PT Karya Global Grup", "021-8304147"), lambda it: it.advice, Advice.NO_WARNING_FOUND, Advice.CHECK_FIRST),
    (CONTACT, (NAME, NUMBER), lambda it: it.advice, Advice.NO_WARNING_FOUND, Advice.CHECK_FIRST),
    (DENIED, (NAME, "021-8304147", NUMBER), lambda it: it.advice, Advice.DO_NOT_PROCEED, Advice.CHECK_FIRST),
    (REVOKED, (NAME,), lambda it: it.company.status, CompanyStatus.REVOKED, CompanyStatus.ACTIVE),
    (replace(ALIAS, kind="not_alias", value="PT Karya Satrya Abadi"), ("PT Karya Satrya Abadi",),
     lambda it: it.company.status, CompanyStatus.SIMILAR, CompanyStatus.ACTIVE),
)  # fmt: skip


def test_answers_go_by_a_fact_while_it_stands(facts: Facts, checker: Checker) -> None:
    for wish, asked, shown, stands, withdrawn in TOLD:
        fact = added(facts, wish)
        assert shown(ask(checker, *asked)) == stands, wish.kind
        facts.withdraw(fact.said.id, "tidak benar lagi", EDITOR)
        assert shown(ask(checker, *asked)) == withdrawn, wish.kind


def test_a_denied_number_is_found_after_the_keys_were_changed(facts: Facts, checker: Checker, keys: SecretKeys) -> None:
    added(facts, DENIED)
    keys.rotate()
    given = ask(checker, NAME, NUMBER)
    assert "CONTACT_CONFIRMED_BY_OFFICER" in {one.code for one in given.findings}


def test_what_everybody_sees_has_every_fact_but_the_denied_numbers(
    facts: Facts, checker: Checker, engine: Engine
) -> None:
    added(facts, replace(DENIED, value="021-8304147"))
    for wish in (ALIAS, CONTACT, REVOKED, replace(CONTACT, value="hrd@ksa.example", confirmed_on="2026-01-03")):
        added(facts, wish)
    browser = Browser(engine, checker.index, today=lambda: checker.limits().today, fact_days=180)
    told = browser.one(ID).confirmed
    assert [(one.fact.kind.value, one.vouches) for one in told] == [
        ("alias", True),
        ("contact", True),
        ("revoked", True),
        ("contact", False),
    ]
    assert "8304147" not in repr([list(browser.csv_rows()), browser.one(ID)])
    assert browser.find(Wanted(q="global")).total == 1
