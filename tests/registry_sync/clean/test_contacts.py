"""Contacts: several in a cell, each typed; what cannot be read is kept as it is and never compared."""

from __future__ import annotations

import pytest

from registry_sync.clean.contacts import contacts
from registry_sync.parse.record import Cells, RawRecord
from verify.core.agency import ContactKind


def read(region: str = "ID", **cells: str) -> list[tuple[str, str | None]]:
    found = contacts(Cells(RawRecord(2, tuple(cells.items()))), region)
    return [(contact.kind.value, contact.value) for contact in found]


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("0812-3456-7890", ["+6281234567890"]),
        ("021-8304147; 0812 3456 7890", ["+62218304147", "+6281234567890"]),
        ("(021) 8304147/48", ["+62218304147", "+62218304148"]),
        ("0812-3456-7890; +62 812 3456 7890", ["+6281234567890"]),
        ("110", [None]),
        ("on request", [None]),
        ("123", [None]),
        ("", []),
    ],
)
def test_contacts_splits_phones_and_keeps_what_it_cannot_read(cell: str, values: list[str | None]) -> None:
    assert [value for _, value in read(phones=cell)] == values


def test_contacts_never_takes_a_fax_for_a_phone() -> None:
    assert read(phones="021-8304147; Fax 021-8304148") == [("phone", "+62218304147"), ("fax", "+62218304148")]


def test_contacts_dials_a_bare_number_in_the_country_of_its_register() -> None:
    assert read("PH", phones="09178870567/(02) 86818959") == [("phone", "+639178870567"), ("phone", "+63286818959")]


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("Info@Abadi.CO.ID", ["info@abadi.co.id"]),
        ("a@abadi.co.id;b@abadi.co.id; A@abadi.co.id", ["a@abadi.co.id", "b@abadi.co.id"]),
        ("info(at)abadi.co.id", [None]),
        ("info@abadi", [None]),
        ("a..b@abadi.id", [None]),
        ("a b@abadi.id", [None]),
    ],
)
def test_contacts_lowers_and_checks_emails(cell: str, values: list[str | None]) -> None:
    assert [value for _, value in read(emails=cell)] == values


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("https://www.Abadi.co.id/", "abadi.co.id"),
        ("abadi.co.id/kontak", "abadi.co.id/kontak"),
        ("javascript:alert(1)", None),
        ("none", None),
    ],
)
def test_contacts_compares_a_website_by_host_and_path(cell: str, value: str | None) -> None:
    assert read(websites=cell) == [(ContactKind.WEBSITE.value, value)]
