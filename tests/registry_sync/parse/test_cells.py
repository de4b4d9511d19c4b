"""What publishers put into one cell: several contacts, a fax apart, validities, status words."""

from __future__ import annotations

import pytest

from registry_sync.clean.contacts import contacts as cleaned
from registry_sync.errors import ShapeChanged
from registry_sync.parse.cells import branch_fields, contacts, read_cells
from registry_sync.parse.grids import Cell
from registry_sync.parse.record import Cells, RawRecord
from tests.registry_sync.parse.documents import WORDS


def read(**texts: str) -> dict[str, str]:
    return read_cells([(column, Cell(text)) for column, text in texts.items()], WORDS, where="row 1")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("021-5550101", {"phone": ["+62215550101"]}),
        ("021-5550101 / 5550102", {"phone": ["+62215550101", "+62215550102"]}),
        ("021-5550101\n0812-0000-9001", {"phone": ["+62215550101", "+6281200009001"]}),
        ("Telp. 021-5550101, Fax. 021-5550103", {"phone": ["+62215550101"], "fax": ["+62215550103"]}),
        (
            "Telp: 021-5550101\nFax: 021-5550103\n021-5550104",
            {"phone": ["+62215550101"], "fax": ["+62215550103", "+62215550104"]},
        ),
        ("Fax 021-5550103\nHP 0812-0000-9001", {"fax": ["+62215550103"], "phone": ["+6281200009001"]}),
        ("+62 21 5550101 / info@rekaan.example", {"phone": ["+62215550101"], "email": ["info@rekaan.example"]}),
        ("Email: a@b.example; Telp 021-5550101", {"phone": ["+62215550101"], "email": ["a@b.example"]}),
        (
            "www.rekaan.example\nhttps://wa.me/+6281200009002",
            {"website": ["rekaan.example"], "phone": ["+6281200009002"]},
        ),
        ("Website : https://rekaan.example/x", {"website": ["rekaan.example/x"]}),
        ("0370-600101\n0370-600102", {"phone": ["+62370600101", "+62370600102"]}),
    ],
)
def test_contacts_splits_and_types_what_a_cell_holds(text: str, found: dict[str, list[str]]) -> None:
    fields = read(contacts=text)
    typed: dict[str, list[str]] = {}
    for contact in cleaned(Cells(RawRecord(1, tuple(fields.items()))), "ID"):
        typed.setdefault(contact.kind, []).append(str(contact.value))
    assert typed == found


def test_contacts_of_a_fax_column_are_all_fax() -> None:
    assert list(contacts("021-5550103; 021-5550104\nTelp/Fax 021-5550105", fax=True)) == [
        ("phones", "Fax: 021-5550103"), ("phones", "Fax: 021-5550104"), ("phones", "Telp/Fax 021-5550105")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ({"name": "PT REKAAN\n(Pusat)"}, {"name": "PT REKAAN (Pusat)"}),
        ({"address": "Jl. A,\nKel. B"}, {"address": "Jl. A, Kel. B"}),
        ({"name": "-", "address": "–", "status": "n/a"}, {}),
        ({"emails": "a@b.example, c@d.example\ne@f.example"}, {"emails": "a@b.example; c@d.example; e@f.example"}),
        ({"phones": "021-5550101", "fax": "021-5550103"}, {"phones": "021-5550101; Fax: 021-5550103"}),
        ({"status": "AKTIF"}, {"status": "active"}),
        ({"kind": "Kantor Pusat"}, {"kind": "head_office"}),
        ({"action": "Pencabutan SIP3MI"}, {"action": "revoked"}),
        ({"effective_from": "29 Januari 2026"}, {"effective_from": "2026-01-29"}),
        ({"effective_from": "Januari 2026"}, {"effective_from": "Januari 2026"}),
        ({"period": "29/01/2026 - 28/04/2026"}, {"status_from": "2026-01-29", "status_until": "2026-04-28"}),
        ({"period": "31 Desember 2026"}, {"status_until": "2026-12-31"}),
        ({"period": "5 tahun"}, {"status_until": "5 tahun"}),
        ({"period": "Selama menjalankan kegiatan usaha"}, {}),
        ({"licence_until": "Selama perusahaan beroperasi"}, {}),
        (
            {"sanction_period": "29/01/2026 s.d. 28/04/2026"},
            {"effective_from": "2026-01-29", "effective_until": "2026-04-28"},
        ),
        ({"reason": "Pasal 9\ntiga bulan"}, {"reason": "Pasal 9; tiga bulan"}),
        ({"": "x"}, {}),
    ],
)
def test_read_cells_gives_the_columns_of_the_contract(texts: dict[str, str], found: dict[str, str]) -> None:
    assert read(**texts) == found


@pytest.mark.parametrize(
    ("status", "bounds"),
    [
        ("Aktif", {"status": "active", "status_from": "2024-01-29", "status_until": "2029-01-28"}),
        ("", {"status_from": "2024-01-29", "status_until": "2029-01-28"}),
        ("Skorsing", {"status": "suspended"}),
        ("Dicabut", {"status": "revoked"}),
    ],
)
def test_read_cells_lets_a_licences_validity_bound_no_other_status(status: str, bounds: dict[str, str]) -> None:
    assert read(status=status, licence_from="29 Januari 2024", licence_until="28 Januari 2029") == bounds


def test_read_cells_prefers_what_is_said_of_the_status_itself() -> None:
    assert read(status="Skorsing", status_from="3 Februari 2026", licence_from="1 Januari 2020") == {
        "status": "suspended", "status_from": "2026-02-03"
    }  # fmt: skip


@pytest.mark.parametrize(("column", "word"), [("status", "Disegel"), ("action", "Denda"), ("kind", "Gudang")])
def test_read_cells_stops_at_a_word_without_a_meaning(column: str, word: str) -> None:
    with pytest.raises(ShapeChanged, match=rf"'{word}' in row 1"):
        read(**{column: word})


def test_branch_fields_names_the_company_and_no_other() -> None:
    fields = branch_fields({"name": "Cabang Mataram", "address": "Jl. A", "company": "x"}, name="PT A", parent="9")
    assert (fields["name"], fields["parent_source_id"], fields["kind"]) == ("PT A", "9", "branch")
    assert (fields["address"], "company" in fields) == ("Cabang Mataram, Jl. A", False)


@pytest.mark.parametrize("other", [{"regency": "Praya"}, {"address": "Jl. B"}, {"licence_number": "2"}])
def test_branch_fields_give_another_office_another_id(other: dict[str, str]) -> None:
    cells = {"regency": "Mataram", "address": "Jl. A", "licence_number": "1"}
    first, second = (branch_fields(one, name="PT A", parent="9")["source_id"] for one in (cells, {**cells, **other}))
    assert first != second
    assert first == branch_fields({**cells, "phones": "021-5550101"}, name="PT B", parent="9")["source_id"]
