"""The same company: what is joined, and what stays apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.support.registers import LIVE, LOOKED, OLD, PH, REGISTERS, TODAY, agency, order, register, sanction
from verify.core.agency import Action, Agency, Link, Listing, OfficeKind, Sanction, Status
from verify.core.joining import join, short_hash
from verify.core.sources import Sources
from verify.core.standing import status_on
from verify.core.statuses import CompanyStatus


def test_join_makes_one_company_of_one_name_in_two_sources() -> None:
    rows = (agency("1", "PT Karya Satria Abadi"), agency("9", "KARYA SATRIA ABADI, PT", source="old"))
    (company,) = join(register(*rows, sources=(*LIVE, OLD)))
    assert [held.row.id for held in company.records] == ["reg:1", "old:9"]


def test_join_keeps_apart_what_one_source_lists_twice() -> None:
    rows = (agency("1", "PT Jasa Dunia"), agency("2", "Jasa Dunia"))
    assert len(join(register(*rows, sources=LIVE))) == 2


def test_join_does_not_count_a_tombstone_as_listed_twice() -> None:
    held = register(agency("1", "PT Jasa Dunia"), agency("2", "Jasa Dunia"), sources=LIVE)
    gone = replace(held, agencies=(replace(held.agencies[0], removed_on=LOOKED), held.agencies[1]))
    (company,) = join(gone)
    assert company.id == "reg:2"


def test_join_keeps_jurisdictions_apart() -> None:
    rows = (agency("1", "Jasa Dunia"), agency("1", "Jasa Dunia", source="ph"))
    assert {company.jurisdiction for company in join(register(*rows, sources=(*LIVE, PH)))} == {"ID", "PH"}


def test_join_puts_a_decision_under_its_id_and_where_the_name_differs_under_its_name_too() -> None:
    rows = (
        agency("1", "PT Jasa Dunia"),
        agency("2", "PT Sinar Dunia"),
        sanction("s", "PT Sinar Dunia", Action.REVOKED, date(2026, 1, 1), agency_source_id="1"),
        sanction("r", "PT Sinar Dunia", Action.RESTORED, date(2026, 2, 1), agency_source_id="1"),
    )
    joined = {company.name: len(company.sanctions) for company in join(register(*rows, sources=LIVE))}
    assert joined == {"PT Jasa Dunia": 2, "PT Sinar Dunia": 1}, (
        "what speaks against a company counts twice, a lift once"
    )


def test_join_finds_a_recorded_alias() -> None:
    rows = (
        agency("1", "PT Alpha Beta", aliases=("Delta Epsilon",)),
        sanction("s", "PT Delta Epsilon", Action.REVOKED, date(2026, 1, 1)),
    )
    (company,) = join(register(*rows, sources=LIVE))
    assert len(company.sanctions) == 1


def test_join_keeps_another_kind_of_body_apart() -> None:
    rows = (agency("1", "PT Jasa Dunia"), agency("9", "CV Jasa Dunia", source="old"))
    assert len(join(register(*rows, sources=(*LIVE, OLD)))) == 2


def test_join_gives_a_sanction_by_name_to_every_entry_of_that_name() -> None:
    rows = (
        agency("1", "PT Jasa Dunia"),
        agency("2", "PT Jasa Dunia"),
        sanction("s", "PT. JASA DUNIA", Action.REVOKED, date(2026, 1, 1)),
    )
    assert [len(company.sanctions) for company in join(register(*rows, sources=LIVE))] == [1, 1]


def test_join_answers_for_a_company_known_only_from_a_sanction_or_an_order() -> None:
    rows = (sanction("s", "PT Lintas Mega", Action.REVOKED, date(2026, 1, 1)), order("o", "77", "TW", "nurse", None))
    names = {company.id: company.name for company in join(register(*rows, sources=LIVE))}
    assert names[f"reg:{short_hash('PT Lintas Mega')}"] == "PT Lintas Mega"
    assert len(names) == 2


def test_join_never_matches_a_sanction_by_a_similar_name() -> None:
    rows = (agency("1", "AL WIHDAH JAYA SENTOSA"), sanction("s", "PT Alwihda Jaya Sentosa", Action.REVOKED, None))
    assert len(join(register(*rows, sources=LIVE))) == 2


def test_join_puts_a_branch_under_its_parent_or_its_name_or_on_its_own() -> None:
    rows = (
        agency("1", "PT Jasa Dunia"),
        agency("1a", "Kantor Kupang", kind=OfficeKind.BRANCH, parent_source_id="1"),
        agency("1b", "PT Jasa Dunia cabang Mataram", kind=OfficeKind.BRANCH),
        agency("x", "PT Lain Sama Sekali", kind=OfficeKind.BRANCH, parent_source_id="99"),
    )
    companies = {company.name: len(company.branches) for company in join(register(*rows, sources=LIVE))}
    assert companies == {"PT Jasa Dunia": 2, "PT Lain Sama Sekali": 0}


def test_join_loses_no_row_of_the_example_register() -> None:
    held = REGISTERS["live"]
    companies = join(held)
    agencies = {one.row.id for company in companies for one in (*company.records, *company.branches)}
    assert agencies == {one.row.id for one in held.agencies}
    assert {one.row.id for company in companies for one in company.sanctions} == {one.row.id for one in held.sanctions}
    assert {one.row.id for company in companies for one in company.orders} == {one.row.id for one in held.orders}


def same(a: str, b: str, *, by_person: bool = True) -> Link:
    return Link(a, b, same=True, by_person=by_person)


def parted(a: str, b: str) -> Link:
    return Link(a, b, same=False, by_person=True)


def names(*rows: Agency | Sanction, links: tuple[Link, ...]) -> list[list[str]]:
    held = replace(register(*rows, sources=(*LIVE, OLD)), links=links)
    return [[one.row.id for one in company.records] for company in join(held)]


KARYA, KARYA_OLD = agency("1", "PT Karya Satria Abadi"), agency("9", "Karya Satria Abadi", source="old")
NEW_NAME = agency("8", "PT Satria Bahari", source="old", status=Status.UNKNOWN)


@pytest.mark.parametrize(
    ("rows", "links", "joined"),
    [
        pytest.param([KARYA, KARYA_OLD], [], [["reg:1", "old:9"]], id="one name: one company"),
        pytest.param([KARYA, KARYA_OLD], [parted("old:9", "reg:1")], [["reg:1"], ["old:9"]], id="a person parts them"),
        pytest.param([KARYA, NEW_NAME], [same("old:8", "reg:1")], [["reg:1", "old:8"]], id="a person adds a name"),
        pytest.param(
            [KARYA, NEW_NAME], [same("old:8", "reg:1", by_person=False)], [["reg:1"], ["old:8"]], id="a rule never does"
        ),
        pytest.param(
            [KARYA, agency("2", "Karya Satria Abadi"), KARYA_OLD],
            [same("old:9", "reg:2")],
            [["reg:1"], ["reg:2", "old:9"]],
            id="listed twice: the one that a person says",
        ),
        pytest.param(
            [KARYA, agency("2", "Karya Satria Abadi"), KARYA_OLD],
            [same("old:9", "reg:1", by_person=False), same("old:9", "reg:2", by_person=False)],
            [["reg:1", "old:9"], ["reg:2"]],
            id="listed twice: rules never make the two one",
        ),
        pytest.param(
            [KARYA, agency("2", "Karya Satria Abadi")],
            [same("reg:1", "reg:2")],
            [["reg:1", "reg:2"]],
            id="listed twice, and a person says it is one",
        ),
        pytest.param(
            [KARYA, KARYA_OLD, NEW_NAME],
            [same("old:8", "reg:1"), parted("old:8", "old:9")],
            [["reg:1", "old:8"], ["old:9"]],
            id="a name does not join what a person parted",
        ),
        pytest.param([KARYA], [same("old:8", "reg:1"), parted("x:1", "x:2")], [["reg:1"]], id="records that are gone"),
    ],
)
def test_join_follows_what_people_decided_and_lets_rules_add_no_name(
    rows: list[Agency], links: list[Link], joined: list[list[str]]
) -> None:
    assert names(*rows, links=tuple(links)) == joined


def test_join_knows_a_company_by_every_name_a_person_gave_it() -> None:
    rows = (KARYA, NEW_NAME, sanction("s", "PT Satria Bahari", Action.REVOKED, date(2026, 1, 1)))
    held = replace(register(*rows, sources=(*LIVE, OLD)), links=(same("old:8", "reg:1"),))
    (company,) = join(held)
    assert [alias.normalised for alias in company.aliases] == ["satria bahari"]
    assert len(company.sanctions) == 1


@pytest.mark.parametrize(
    ("rows", "status"),
    [
        ([], CompanyStatus.ACTIVE),
        ([sanction("s", "PT Satria Bahari", Action.REVOKED, date(2026, 1, 1))], CompanyStatus.REVOKED),
        (
            [
                sanction("s", "PT Satria Bahari", Action.SUSPENSION, date(2026, 1, 1)),
                sanction("r", "PT Satria Bahari", Action.RESTORED, date(2026, 5, 1)),
            ],
            CompanyStatus.ACTIVE,
        ),
        (
            [
                sanction("own", "PT Karya Satria Abadi", Action.SUSPENSION, date(2026, 1, 1)),
                sanction("r", "PT Satria Bahari", Action.RESTORED, date(2026, 5, 1)),
            ],
            CompanyStatus.SUSPENDED,
        ),
    ],
)
def test_join_lets_a_company_that_a_rule_found_count_against_and_never_for(
    rows: list[Sanction], status: CompanyStatus
) -> None:
    links = (same("old:8", "reg:1", by_person=False),)
    held = replace(register(KARYA, NEW_NAME, *rows, sources=(*LIVE, OLD)), links=links)
    found = {company.name: company for company in join(held)}
    assert status_on(found["PT Karya Satria Abadi"], TODAY, Sources(held.sources, TODAY)).status is status
    other = status_on(found["PT Satria Bahari"], TODAY, Sources(held.sources, TODAY)).status
    assert other is not CompanyStatus.ACTIVE, "the licence of one name never vouches for another"


@pytest.mark.parametrize(("later", "status"), [(None, CompanyStatus.REVOKED), (Status.ACTIVE, CompanyStatus.ACTIVE)])
def test_join_counts_what_a_linked_list_still_says(later: Status | None, status: CompanyStatus) -> None:
    told = [Listing("old:8", Status.REVOKED, date(2026, 2, 1), None, None, None, LOOKED)]
    told += [Listing("old:8", later, date(2026, 6, 1), None, None, None, LOOKED)] if later else []
    rows = register(KARYA, NEW_NAME, sources=(*LIVE, OLD), listings=tuple(told))
    said = register(KARYA, sources=LIVE).listings
    held = replace(rows, listings=(*told, *said), links=(same("old:8", "reg:1", by_person=False),))
    company = next(one for one in join(held) if one.name == KARYA.name)
    assert status_on(company, TODAY, Sources(held.sources, TODAY)).status is status
