"""The same company: what is joined, and what stays apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.support.registers import LIVE, LOOKED, OLD, PH, REGISTERS, agency, order, register, sanction
from verify.core.agency import Action, OfficeKind
from verify.core.company import join, short_hash


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
