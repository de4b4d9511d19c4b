"""Orders, contacts and branches count for a company only from the entry that vouches, while it stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.core.verdict.golden import rules, towns
from tests.support.registers import LIVE, LOOKED, NOW, OLD, agency, order, register
from verify.core.agency import Agency, Held, OfficeKind, Order, Register, Status
from verify.core.answer import Answer, decide
from verify.core.claim import Claim
from verify.core.index import RegisterIndex
from verify.core.statuses import LicenceStatus

NAME, OFFICE, OTHER = "PT Alfa Contoh Beta", "+62215550001", "+62370649999"
COMPANY = agency("1", NAME, OFFICE, regency="Kota Malang")
LIVE_ORDER = order("101", "1", "TW", "caregiver", date(2027, 3, 31))
BRANCH = agency(
    "1a", f"{NAME} cabang Kupang", OTHER, kind=OfficeKind.BRANCH, parent_source_id="1", regency="Kota Kupang"
)


def holding(*rows: Agency | Order) -> Register:
    return register(*rows, sources=(*LIVE, OLD))


def gone(held: Register, row_id: str) -> Register:
    """The same register once its source lists this row no more."""
    agencies = tuple(replace(one, removed_on=LOOKED) if one.row.source_id == row_id else one for one in held.agencies)
    orders = tuple(replace(one, removed_on=LOOKED) if one.row.source_id == row_id else one for one in held.orders)
    return replace(held, agencies=agencies, orders=orders)


def ask(held: Register, phone: str = OFFICE, *, name: str = NAME, destination: str | None = None) -> Answer:
    claim = Claim(companies=(name,), phones=(phone,), destination=destination)
    return decide(claim, RegisterIndex.build(held, towns()), rules(), now=NOW)


def codes(given: Answer) -> list[str]:
    return [one.code for one in given.findings]


def test_an_order_counts_while_its_own_source_lists_it() -> None:
    held = holding(COMPANY, LIVE_ORDER)
    assert codes(ask(held, destination="TW")) == []
    assert codes(ask(gone(held, "101"), destination="TW")) == ["ORDER_NOT_FOUND"]


def test_an_order_of_a_source_that_does_not_vouch_confirms_nothing() -> None:
    elsewhere = replace(
        holding(COMPANY), orders=(Held(replace(LIVE_ORDER, source="old", agency_name=NAME), LOOKED, LOOKED),)
    )
    assert codes(ask(elsewhere, destination="TW")) == ["ORDER_NOT_FOUND"]


@pytest.mark.parametrize(
    ("branch", "told"),
    [
        (BRANCH, []),
        (replace(BRANCH, status_until=date(2026, 11, 20)), ["BRANCH_CLOSED"]),
        (replace(BRANCH, status_until=date(2026, 11, 21)), []),
    ],
)
def test_a_branch_counts_until_its_own_end(branch: Agency, told: list[str]) -> None:
    assert codes(ask(holding(COMPANY, branch), OTHER)) == told


def test_a_branch_gone_from_its_list_is_closed() -> None:
    assert codes(ask(gone(holding(COMPANY, BRANCH), "1a"), OTHER)) == ["BRANCH_CLOSED"]


def test_a_branch_of_another_source_is_not_the_companys() -> None:
    elsewhere = replace(BRANCH, source="old", parent_source_id="1", name=NAME)
    known = replace(COMPANY, source="old", contacts=())
    assert codes(ask(holding(COMPANY, known, elsewhere), OTHER)) == ["IMPERSONATION_POSSIBLE"]


def test_contacts_of_an_older_list_are_not_those_of_the_entry_that_vouches() -> None:
    older = agency("9", NAME, OTHER, source="old")
    assert codes(ask(holding(COMPANY, older), OTHER)) == ["IMPERSONATION_POSSIBLE"]
    assert codes(ask(holding(replace(COMPANY, contacts=()), older), OTHER)) == ["CONTACT_NOT_ON_RECORD"]


def test_a_closed_branch_is_told_by_its_town_unless_another_office_stands_there() -> None:
    closed = replace(BRANCH, status_until=date(2026, 1, 1))
    named = f"{NAME} cabang Kupang"
    assert codes(ask(holding(COMPANY, closed), name=named)) == ["BRANCH_CLOSED"]
    assert codes(ask(holding(replace(COMPANY, regency="Kota Kupang"), closed), name=named)) == []
    assert codes(ask(holding(COMPANY, closed, replace(BRANCH, source_id="1b", contacts=())), name=named)) == []


def test_a_licence_number_of_an_older_list_is_not_that_of_the_entry_that_vouches() -> None:
    held = holding(
        replace(COMPANY, licence_number="519/MEN/2012"), agency("9", NAME, source="old", licence_number="34/MEN/2000")
    )
    index = RegisterIndex.build(held, towns())
    for number, status in (("519/MEN/2012", LicenceStatus.MATCHES), ("34/MEN/2000", LicenceStatus.CANNOT_SAY)):
        asked = Claim(companies=(NAME,), phones=(OFFICE,), licence_numbers=(number,))
        assert decide(asked, index, rules(), now=NOW).licence.status is status


def test_what_all_that_could_be_meant_have_against_them_is_told() -> None:
    revoked = replace(COMPANY, status=Status.REVOKED, status_from=date(2026, 1, 1))
    twice = replace(revoked, source_id="2", regency="Kota Medan")
    assert codes(ask(holding(revoked, twice))) == ["LICENCE_REVOKED", "LICENCE_REVOKED", "COMPANY_AMBIGUOUS"]
    assert codes(ask(holding(revoked, replace(twice, status=Status.ACTIVE)))) == ["COMPANY_AMBIGUOUS"]
