"""The tables of the policy, line by line; what no combination may give is in test_every_combination."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, product

import pytest

from tests.core.verdict.golden import CASES, answer
from tests.core.verdict.golden_facts import FACT_CASES, answer_with_facts
from tests.core.verdict.outcomes import advise
from tests.meta.tree import ROOT
from verify.core.axes import (
    AskedContact,
    CompanyAxis,
    ContactAxis,
    DestinationAxis,
    Finding,
    LicenceAxis,
    NamedCompany,
    OrderAxis,
    RegisterView,
)
from verify.core.message import Reading
from verify.core.statuses import (
    Advice,
    Axis,
    CompanyStatus,
    ContactStatus,
    DestinationStatus,
    LicenceStatus,
    OfferStatus,
    OrderStatus,
    RegisterStatus,
    Severity,
)
from verify.core.verdict.policy import (
    CODES,
    CONDITIONS,
    RULES,
    TODAY,
    Axes,
    Weighed,
    mark,
    missing,
    unmet,
    weigh,
)

NOTHING = Reading()
C, H, M, L, I = Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO  # noqa: E741 - the table reads so
COMPANY, CONTACT, LICENCE, ORDER, OFFER = Axis.COMPANY, Axis.CONTACT, Axis.LICENCE, Axis.ORDER, Axis.OFFER

FITTING = Axes(
    company=CompanyAxis(status=CompanyStatus.ACTIVE),
    contact=ContactAxis(
        status=ContactStatus.LISTED, asked=(AskedContact(value="+62215551234", status=ContactStatus.LISTED),)
    ),
    licence=LicenceAxis(),
    order=OrderAxis(),
    destination=DestinationAxis(),
    offer=OfferStatus.NOT_ASKED,
    register=RegisterView(version=1, status=RegisterStatus.FRESH),
)


def finding(severity: Severity, axis: Axis, fact: str, code: str = "X") -> Finding:
    return Finding(code=code, axis=axis, severity=severity, fact=fact)


@pytest.mark.parametrize(
    ("findings", "rule"),
    [
        ([(C, COMPANY)], "a critical finding"),
        ([(C, COMPANY), (H, CONTACT), (H, ORDER)], "a critical finding"),
        ([(H, CONTACT), (H, ORDER)], "high findings in two groups"),
        ([(H, CONTACT), (H, ORDER), (M, LICENCE)], "high findings in two groups"),
        ([(H, CONTACT), (M, ORDER), (M, COMPANY)], "one high and two further of medium or above"),
        ([(H, CONTACT), (H, CONTACT), (M, ORDER)], "one high and two further of medium or above"),
        ([(H, CONTACT), (H, CONTACT), (H, CONTACT)], "one high and two further of medium or above"),
        ([(H, CONTACT)], "any other high or medium finding"),
        ([(H, CONTACT), (H, CONTACT)], "any other high or medium finding"),
        ([(H, CONTACT), (M, ORDER)], "any other high or medium finding"),
        ([(H, CONTACT), (M, ORDER), (L, COMPANY), (I, COMPANY)], "any other high or medium finding"),
        ([(M, COMPANY)], "any other high or medium finding"),
        ([(M, COMPANY), (M, CONTACT), (M, ORDER), (M, OFFER)], "any other high or medium finding"),
        ([(I, Axis.REGISTER), (L, COMPANY)], "every condition is met"),
        ([], "every condition is met"),
    ],
)
def test_rules_read_as_the_contract(findings: list[tuple[Severity, Axis]], rule: str) -> None:
    facts = [finding(severity, axis, f"{at}") for at, (severity, axis) in enumerate(findings)]
    weighed = weigh(facts, unmet(FITTING, NOTHING, today=True))
    fired = next(one for one in RULES if one.holds(weighed))
    assert fired.name == rule
    assert advise(facts, FITTING, NOTHING, today=True) is fired.advice


def test_rules_stand_in_the_order_of_precedence_and_the_last_always_holds() -> None:
    assert [one.advice for one in RULES] == [
        *(Advice.DO_NOT_PROCEED,) * 3,
        Advice.CHECK_FIRST,
        Advice.NO_WARNING_FOUND,
        Advice.CANNOT_TELL,
    ]
    assert all(RULES[-1].holds(weighed) for weighed in every_weight())


def every_weight() -> list[Weighed]:
    return [
        Weighed(critical=critical, high=high, medium=medium, high_groups=groups, unmet=lacks)
        for critical, high, medium, lacks in product(range(3), range(5), range(5), ((), ("x",), ("x", "y")))
        for groups in (frozenset("abcd"[:size]) for size in range(min(high, 1), high + 1))
    ]


def test_rules_never_improve_with_more_weight() -> None:
    rank = {
        (one.critical, one.high, one.medium, len(one.high_groups), len(one.unmet)): list(Advice).index(
            next(rule.advice for rule in RULES if rule.holds(one))
        )
        for one in every_weight()
    }
    steps = ((1, 0, 0, 0, 0), (0, 1, 0, 0, 0), (0, 1, 0, 1, 0), (0, 0, 1, 0, 0), (0, 0, 0, 0, 1), (0, 1, -1, 0, 0))
    compared = 0
    for weight, before in rank.items():
        for step in steps:
            after = rank.get(tuple(a + b for a, b in zip(weight, step, strict=True)))  # type: ignore[arg-type]  # as long as its keys
            if after is not None:
                compared += 1
                assert after <= before, (weight, step)
    assert compared > 1_000


def test_weigh_counts_one_fact_once_at_its_gravest() -> None:
    twice = [finding(M, CONTACT, "a"), finding(H, CONTACT, "a"), finding(M, CONTACT, "a"), finding(M, ORDER, "b")]
    assert weigh(twice, ()) == Weighed(critical=0, high=1, medium=1, high_groups=frozenset({"contact"}), unmet=())


def test_weigh_groups_by_axis_and_flags_by_their_letter() -> None:
    flags = [finding(H, OFFER, code, code) for code in ("FLAG_M4", "FLAG_M5", "FLAG_C1")]
    assert weigh(flags, ()).high_groups == {"FLAG_M", "FLAG_C"}
    assert len(weigh([*flags, finding(H, OFFER, "x"), finding(H, COMPANY, "y")], ()).high_groups) == 4


def test_beside_comes_to_what_weigh_says_of_one_fact_more() -> None:
    pool = [finding(s, a, f"{s} {a}", c) for s in Severity for a in (COMPANY, OFFER) for c in ("X", "FLAG_M4")]
    for few in (some for size in range(3) for some in combinations(pool, size)):
        for more in (replace(one, fact="one more") for one in pool):
            assert weigh(few, ("x",)).beside(more) == weigh([*few, more], ("x",))


def test_advise_is_never_improved_by_a_further_finding() -> None:
    pool = [finding(s, a, f) for s in (C, H, M, L) for a in (COMPANY, CONTACT) for f in ("one fact", "another")]
    order = list(Advice)
    for few in (some for size in range(4) for some in combinations(pool, size)):
        before = order.index(advise(few, FITTING, NOTHING, today=True))
        for more in pool:
            assert order.index(advise([*few, more], FITTING, NOTHING, today=True)) <= before


def having(**changes: object) -> Axes:
    return replace(FITTING, **changes)  # type: ignore[arg-type]  # a table of cases names axes by word


def contact(*statuses: ContactStatus) -> ContactAxis:
    asked = tuple(AskedContact(value=str(at), status=status) for at, status in enumerate(statuses))
    return ContactAxis(status=ContactStatus.LISTED, asked=asked)


OTHER = NamedCompany(asked=None, status=CompanyStatus.ACTIVE)
NAMED = Reading(destinations=("TW",))


@pytest.mark.parametrize(
    ("name", "axes", "reading"),
    [
        ("company_active", having(company=CompanyAxis(status=CompanyStatus.UNKNOWN_STATUS)), NOTHING),
        ("company_active", having(company=CompanyAxis()), NOTHING),
        ("one_company", having(company=CompanyAxis(status=CompanyStatus.ACTIVE, others=(OTHER,))), NOTHING),
        ("contact_listed", having(contact=ContactAxis()), NOTHING),
        ("contact_listed", having(contact=ContactAxis(status=ContactStatus.CANNOT_SAY)), NOTHING),
        ("contact_listed", having(contact=contact(ContactStatus.LISTED, ContactStatus.INVALID)), NOTHING),
        ("licence_fits", having(licence=LicenceAxis(status=LicenceStatus.CANNOT_SAY)), NOTHING),
        ("order_found", FITTING, NAMED),
        ("order_found", FITTING, Reading(jobs=("welder",))),
        ("order_found", FITTING, Reading(unplaced=True)),
        ("order_found", having(order=OrderAxis(status=OrderStatus.EXPIRED)), NAMED),
        ("order_found", having(order=OrderAxis(status=OrderStatus.NO_DATA)), NOTHING),
        ("register_fresh", having(register=RegisterView(version=1, status=RegisterStatus.STALE)), NOTHING),
        ("register_fresh", having(register=RegisterView(version=1, status=RegisterStatus.EMPTY)), NOTHING),
        ("destination_open", having(destination=DestinationAxis(status=DestinationStatus.CLOSED)), NOTHING),
        ("offer_plain", having(offer=OfferStatus.MEDIUM), NOTHING),
        ("all_read", FITTING, Reading(unread=True)),
    ],
)
def test_unmet_names_the_one_condition_that_fails(name: str, axes: Axes, reading: Reading) -> None:
    assert unmet(axes, reading, today=True) == (name,)
    assert advise([], axes, reading, today=True) is Advice.CANNOT_TELL


def test_unmet_is_empty_where_everything_fits_on_the_day() -> None:
    found = having(order=OrderAxis(status=OrderStatus.FOUND), licence=LicenceAxis(status=LicenceStatus.MATCHES))
    assert unmet(found, NAMED, today=True) == ()
    assert unmet(FITTING, NOTHING, today=False) == (TODAY,)
    assert advise([], FITTING, NOTHING, today=False) is Advice.CANNOT_TELL


def test_conditions_have_each_a_name() -> None:
    names = [one.name for one in CONDITIONS]
    assert len(set(names) | {TODAY}) == len(names) + 1


def told_codes() -> dict[str, str]:
    """The table "Codes" of docs/verdicts.md: every code with its severity."""
    page = (ROOT / "docs" / "verdicts.md").read_text("utf-8")
    rows = re.findall(r"^\| (critical|high|medium|low|info) \| (.*) \|$", page, re.MULTILINE)
    return {code: severity for severity, codes in rows for code in re.findall(r"`([A-Z_]+)`", codes)}


def test_codes_weigh_what_the_document_says_and_it_tells_them_all() -> None:
    assert told_codes() == {code: severity.value for code, (severity, _) in CODES.items()}


def test_codes_are_each_raised_by_a_golden_case_and_on_their_own_axis() -> None:
    given = (*map(answer, CASES), *map(answer_with_facts, FACT_CASES))
    found = [one for each in given for one in each.findings if not one.code.startswith("FLAG_")]
    unraised = {code for code, (_, axes) in CODES.items() if Axis.REPORTS not in axes} - {one.code for one in found}
    assert unraised == set()
    assert [one for one in found if one.axis not in CODES[one.code][1]] == []
    raised = {(one.code, one.axis) for one in found}
    assert {(code, axis) for code, (_, axes) in CODES.items() for axis in axes - {Axis.REPORTS}} == raised


NOT_CHECKED = ("order", "destination", "offer")


@pytest.mark.parametrize(
    ("words", "axes", "reading"),
    [
        (NOT_CHECKED, FITTING, NOTHING),
        (("order", "offer"), FITTING, NAMED),
        (("offer",), having(order=OrderAxis(status=OrderStatus.FOUND)), NAMED),
        (("order", "offer"), having(order=OrderAxis(status=OrderStatus.NO_DATA)), NAMED),
        (("order", "destination"), having(offer=OfferStatus.NONE), NOTHING),
        (("company", *NOT_CHECKED), having(company=CompanyAxis()), NOTHING),
        (("company", *NOT_CHECKED), having(company=CompanyAxis(status=CompanyStatus.CANNOT_SAY)), NOTHING),
        (("contact", *NOT_CHECKED), having(contact=ContactAxis()), NOTHING),
        (("contact", *NOT_CHECKED), having(contact=ContactAxis(status=ContactStatus.CANNOT_SAY)), NOTHING),
        (("contact", *NOT_CHECKED), having(contact=ContactAxis(status=ContactStatus.INVALID)), NOTHING),
        (("licence", *NOT_CHECKED), having(licence=LicenceAxis(status=LicenceStatus.CANNOT_SAY)), NOTHING),
        ((*NOT_CHECKED, "message"), FITTING, Reading(unread=True)),
        (
            (*NOT_CHECKED, "register"),
            having(register=RegisterView(version=1, status=RegisterStatus.STALE)),
            NOTHING,
        ),
    ],
)
def test_missing_names_what_was_not_or_could_not_be_checked(
    words: tuple[str, ...], axes: Axes, reading: Reading
) -> None:
    assert missing(axes, reading) == words


@pytest.mark.parametrize(
    ("severities", "advice"),
    [
        ((), Advice.CANNOT_TELL),
        ((L, I), Advice.CANNOT_TELL),
        ((M, M, M), Advice.CHECK_FIRST),
        ((L, H, H, H), Advice.CHECK_FIRST),
        ((M, C), Advice.DO_NOT_PROCEED),
    ],
)
def test_mark_is_what_the_gravest_finding_gives_alone_and_never_green(
    severities: tuple[Severity, ...], advice: Advice
) -> None:
    assert mark(finding(severity, CONTACT, "") for severity in severities) is advice


def test_missing_names_the_offer_where_somebody_did_not_know() -> None:
    answered = having(offer=OfferStatus.NONE)
    assert missing(answered, NOTHING, unsure_of_offer=True) == NOT_CHECKED
