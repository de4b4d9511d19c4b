"""A province's list of offices, in four formats that say the same (invented lists)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from registry_sync.clean import Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.parse.province_table import company_id, parse
from tests.registry_sync.parse.documents import PROVINCE, WORDS, one
from tests.registry_sync.parse.papers import book, pdf
from verify.core.agency import Agency, Kind, OfficeKind, Status

HEAD = ["No", "Nama P3MI", "Kab/Kota", "Alamat", "Telp", "No. Izin Kantor Cabang"]
TABLE = [
    HEAD,
    ["1", "PT REKAAN SATU MANDIRI", "Lombok Timur", "Jl. Contoh 5", "0370-600111", "503/11/IKC/2025"],
    ["2", "PT REKAAN SATU MANDIRI", "Kota Mataram", "Jl. Contoh 6", "0370-600112", "503/12/IKC/2025"],
    ["3", "PT REKAAN DUA", "Sumbawa", "Jl. Contoh 7", "Fax 0371-600113", "503/13/IKC/2025"],
]
HTML = "<table>" + "".join("<tr>" + "".join(f"<td>{text}" for text in row) for row in TABLE) + "</table>"
CSV = "\n".join(";".join(row) for row in TABLE)
FORMS: dict[str, Callable[[], bytes]] = {
    "html": HTML.encode,
    "csv": CSV.encode,
    "xlsx": lambda: book(*TABLE),
    "pdf": lambda: pdf(TABLE),
    "pdf over two pages": lambda: pdf(TABLE[:2], TABLE[2:]),
    "pdf with the header on each": lambda: pdf(TABLE[:2], [HEAD, *TABLE[2:]]),
}


def agencies(body: bytes | str) -> list[Agency]:
    cleaned = clean(Kind.AGENCIES, parse(Kind.AGENCIES, one(body), WORDS), Rules(source="id-x", jurisdiction="ID"))
    assert cleaned.rejected == ()
    return [row for row in cleaned.rows if isinstance(row, Agency)]


@pytest.mark.parametrize("form", FORMS)
def test_parse_reads_the_same_offices_from_every_format(form: str) -> None:
    rows = agencies(FORMS[form]())
    heads, branches = rows[:2], rows[2:]
    assert [(row.name, row.kind, row.status) for row in heads] == [
        ("PT REKAAN SATU MANDIRI", OfficeKind.HEAD_OFFICE, Status.UNKNOWN),
        ("PT REKAAN DUA", OfficeKind.HEAD_OFFICE, Status.UNKNOWN),
    ]
    assert [(row.parent_source_id, row.regency, row.licence_number, row.licence_kind) for row in branches] == [
        (heads[0].source_id, "Lombok Timur", "503/11/IKC/2025", "Izin Kantor Cabang"),
        (heads[0].source_id, "Kota Mataram", "503/12/IKC/2025", "Izin Kantor Cabang"),
        (heads[1].source_id, "Sumbawa", "503/13/IKC/2025", "Izin Kantor Cabang"),
    ]
    assert [contact.kind.value for row in branches for contact in row.contacts] == ["phone", "phone", "fax"]


def test_parse_gives_the_same_ids_in_every_format() -> None:
    assert len({tuple(row.source_id for row in agencies(form())) for form in FORMS.values()}) == 1


@pytest.mark.parametrize("name", ["kantor_cabang.html", "kantor_cabang.csv"])
def test_parse_reads_the_invented_lists(name: str) -> None:
    rows = agencies((PROVINCE / name).read_bytes())
    assert [row.regency for row in rows if row.kind is OfficeKind.BRANCH] == ["Lombok Timur", "Kota Mataram", "Sumbawa"]


def test_parse_reads_the_validity_of_a_permit() -> None:
    rows = agencies((PROVINCE / "kantor_cabang.html").read_bytes())
    assert [(str(row.status_from), str(row.status_until)) for row in rows if row.kind is OfficeKind.BRANCH] == [
        ("2025-03-01", "2027-02-28"), ("None", "2026-12-31"), ("None", "None")
    ]  # fmt: skip


def test_parse_never_lets_a_branch_permit_vouch_for_the_company() -> None:
    (head, branch) = agencies("Nama P3MI,Alamat,Status\nPT A,Jl. 1,Aktif")
    assert (head.status, branch.status) == (Status.UNKNOWN, Status.ACTIVE)


def test_parse_takes_what_the_list_says_of_the_company_itself() -> None:
    text = """Nama P3MI,No SIP3MI,Alamat,Jenis Kantor
PT A,123,Jl. 1,Pusat
PT. A,123,Jl. 2,Cabang
PT B,1,Jl. 3,Cabang
PT B,2,Jl. 4,Cabang
"""
    rows = agencies(text)
    assert [(row.name, row.licence_number, row.address) for row in rows if row.kind is OfficeKind.HEAD_OFFICE] == [
        ("PT A", "123", "Jl. 1"), ("PT B", None, None)
    ]  # fmt: skip
    assert [row.address for row in rows if row.kind is OfficeKind.BRANCH] == ["Jl. 2", "Jl. 3", "Jl. 4"]


@pytest.mark.parametrize(
    ("left", "right", "same"), [("PT. A B", "PT A  B", True), ("PT A B", "A B", True), ("PT A B", "PT AB", False)]
)
def test_company_id_is_of_the_words_without_pt(left: str, right: str, same: bool) -> None:
    assert (company_id(left) == company_id(right)) is same


STOPS: list[tuple[Callable[[], bytes], str]] = [
    (lambda: b"", "No table of offices was found. Headers seen: no table at all"),
    (lambda: b"name,licence\nPT A,1", "No table of offices was found. Headers seen: 'name', 'licence'"),
    (lambda: b"Nama P3MI;Alamat;Omzet\nPT A;x;1", "Unknown header in a table of branches: 'Omzet'"),
    (lambda: b"Nama P3MI;Alamat;Status\nPT A;x;Disegel", "Unknown status 'Disegel' in row 1 of the table"),
    (lambda: b"Nama P3MI;Alamat\nPT A;x;y", "has 3 cells, its header has 2"),
    (lambda: b"Nama P3MI;Alamat\nPT CAF\xc9;x", "not UTF-8"),
    (lambda: b'Nama P3MI;Alamat\n"PT A;x', "a quote is not closed"),
    (lambda: b"<html><title>Masuk</title></html>", "no table at all"),
    (lambda: pdf([["Menu", "Berita"]]), "Headers seen: 'Menu', 'Berita'"),
    (lambda: book(["Nama", "Harga"]), "Headers seen: 'Nama', 'Harga'"),
    (lambda: b"PK\x03\x04", "no whole XLSX workbook"),
    (lambda: b"%PDF-1.7", "PDF file cannot be read"),
]


@pytest.mark.parametrize(("body", "said"), STOPS)
def test_parse_stops_and_says_what_was_seen(body: Callable[[], bytes], said: str) -> None:
    with pytest.raises(ShapeChanged) as stopped:
        parse(Kind.AGENCIES, one(body()), WORDS)
    assert said in stopped.value.message


def test_parse_reads_one_list_of_agencies_at_a_time() -> None:
    with pytest.raises(ShapeChanged, match="holds agencies, not orders"):
        parse(Kind.ORDERS, one(CSV), WORDS)
    with pytest.raises(ShapeChanged, match="2 were read"):
        parse(Kind.AGENCIES, one(CSV) * 2, WORDS)
