"""The placement companies: list and own pages put together, and everything that must stop them (invented layout)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from registry_sync.clean import Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.fetch import RawDocument
from registry_sync.parse.record import Parsed
from registry_sync.parse.siskop2mi_p3mi import parse
from tests.registry_sync.parse.documents import LIST_URL, NO_WORDS, SITE, WORDS, document, one, register_pages
from verify.core.agency import Agency, Kind, OfficeKind, Status

Pages = list[RawDocument]


def read(pages: Pages | tuple[RawDocument, ...]) -> Parsed:
    return parse(Kind.AGENCIES, pages, WORDS)


def rows(pages: Pages | tuple[RawDocument, ...]) -> list[dict[str, str]]:
    return [dict(record.cells) for record in read(pages).records]


def changed(at: int, old: str, new: str) -> tuple[RawDocument, ...]:
    """The invented pages with one of them changed (0 is the list)."""
    pages = list(register_pages())
    body = pages[at].body.decode()
    assert old in body
    pages[at] = replace(pages[at], body=body.replace(old, new).encode())
    return tuple(pages)


def test_parse_reads_the_invented_pages_into_clean_agencies() -> None:
    cleaned = clean(Kind.AGENCIES, read(register_pages()), Rules(source="id-p3mi", jurisdiction="ID"))
    assert cleaned.rejected == ()
    agencies = [row for row in cleaned.rows if isinstance(row, Agency)]
    heads = [row for row in agencies if row.kind is OfficeKind.HEAD_OFFICE]
    assert [(row.source_id, row.status, str(row.status_from)) for row in heads] == [
        ("9001", Status.ACTIVE, "2024-01-29"),
        ("9002", Status.PARTLY_SUSPENDED, "None"),
        ("9003", Status.SUSPENDED, "None"),
    ]
    assert [(row.parent_source_id, row.regency) for row in agencies if row.kind is OfficeKind.BRANCH] == [
        ("9001", "Kota Mataram"), ("9001", "Indramayu")
    ]  # fmt: skip


def test_parse_splits_and_types_the_contacts_of_both_pages() -> None:
    cleaned = clean(Kind.AGENCIES, read(register_pages()), Rules(source="id-p3mi", jurisdiction="ID"))
    found = next(row for row in cleaned.rows if row.source_id == "9001")
    assert isinstance(found, Agency)
    assert [(contact.kind.value, contact.value) for contact in found.contacts] == [
        ("phone", "+62215550101"),
        ("phone", "+62215550102"),
        ("phone", "+6281200009001"),
        ("fax", "+62215550103"),
        ("fax", "+62215550104"),
        ("email", "info@rekaan-satu.example"),
        ("email", "kantor@rekaan-satu.example"),
        ("website", "rekaan-satu.example"),
    ]


def test_parse_never_carries_a_person_on() -> None:
    said = str(read(register_pages()))
    assert "Rekaan" in said
    assert not any(person in said for person in ("Seseorang", "Orang Rekaan", "Orang Lain"))


def test_parse_keeps_rowspans_links_and_line_breaks() -> None:
    first, third = (next(row for row in rows(register_pages()) if row["source_id"] == key) for key in ("9001", "9003"))
    assert first["address"] == "Jl. Contoh No. 1, RT 01/RW 02, Kel. Rekaan"
    assert first["source_url"] == f"{SITE}/profil/lembaga/detail/9001"
    assert (third["regency"], third["province"]) == ("Jakarta Timur", "DKI Jakarta")


def test_parse_reads_the_list_alone() -> None:
    assert [row["source_id"] for row in rows(register_pages()[:1])] == ["9001", "9002", "9003"]


def test_parse_reads_a_saved_list_without_an_address() -> None:
    (row, *_) = rows((replace(register_pages()[0], url="file:list.html"),))
    assert (row["source_id"], "source_url" in row) == ("9001", False)


def test_parse_reads_a_list_without_links_by_names() -> None:
    body = "<table><tr><th>Nama<th>Telp<tr><td>PT REKAAN<td>021-5550101</table>"
    assert rows(one(body, LIST_URL)) == [{"name": "PT REKAAN", "phones": "021-5550101"}]


def test_parse_of_an_empty_list_gives_no_rows() -> None:
    body = "<table><tr><th>Nama<th>Status<tr><td colspan=2>Tidak ada data</table>"
    assert read(one(body, LIST_URL)) == Parsed((), frozenset({"name", "status"}))


def _without(at: int) -> Callable[[], tuple[RawDocument, ...]]:
    return lambda: tuple(page for n, page in enumerate(register_pages()) if n != at)


def _with(*more: RawDocument) -> Callable[[], tuple[RawDocument, ...]]:
    return lambda: (*register_pages(), *more)


def _but(at: int, old: str, new: str) -> Callable[[], tuple[RawDocument, ...]]:
    return lambda: changed(at, old, new)


LOGIN = "<html><title>Masuk</title><form><input type=password></form></html>"
STOPS: list[tuple[Callable[[], tuple[RawDocument, ...]], str]] = [
    (lambda: one(LOGIN, LIST_URL), "a login page. Title: 'Masuk'. Headers seen: no table at all"),
    (lambda: one("<table><tr><td>Menu<td>Berita</table>", LIST_URL), "Headers seen: 'Menu', 'Berita'"),
    (lambda: one("", LIST_URL), "holds no table of them"),
    (_but(0, "Nama P3MI</th>", "Badan</th>"), "Headers seen: 'Cari', '' | 'No.', 'Badan'"),
    (_but(0, ">Provinsi</th>", ">Wilayah Kerja</th>"), "Unknown header in a table of agencies: 'Wilayah Kerja'"),
    (_but(0, '<th rowspan="2">Aksi', '<th rowspan="2">Omzet</th><th rowspan="2">Aksi'), "'Omzet'"),
    (_but(0, ">Skorsing<", ">Disegel<"), "Unknown status 'Disegel' in row 3"),
    (_but(0, "dari 3 data", "dari 412 data"), "The list says that it has 412 rows; 3 were read"),
    (_but(0, "</body></html>", ""), "breaks off"),
    (_but(0, "detail/9003", "detail/9004"), "The pages of 1 of 3 companies were not read: 9004"),
    (_but(0, 'href="/profil/lembaga/detail/9003"', 'href="#"'), "1 of 3 companies have no link to a page of their own"),
    (_but(0, 'n" href="/profil/lembaga/detail/9003"', 'n" href="/profil/lembaga/detail/9002"'), "the pages of several"),
    (_without(3), "The pages of 1 of 3 companies were not read: 9003"),
    (_with(document("x", f"{SITE}/profil/lembaga/detail/77")), "that the list does not name: 77"),
    (_with(register_pages()[1]), "The page of company 9001 was read twice"),
    (
        _but(1, "SATU", "DELAPAN"),
        "The page of company 9001 is of 'PT. REKAAN DELAPAN MANDIRI'; the list calls it otherwise",
    ),
    (_but(1, ">99901141907610001<", ">1<"), "contradict each other in its licence_number"),
    (_but(1, ">AKTIF<", ">Dicabut<"), "contradict each other in its status"),
    (
        _but(1, "<td>Website</td>", "<td>Modal Disetor</td>"),
        "Unknown label on the page of company 9001: 'Modal Disetor'",
    ),
    (_but(1, "<td>Kepala Cabang</td>", "<td>Luas</td>"), "Unknown header in a table of branches: 'Luas'"),
    (lambda: (*register_pages()[:3], replace(register_pages()[3], body=LOGIN.encode())), "9003 is a login page"),
]


@pytest.mark.parametrize(("pages", "said"), STOPS)
def test_parse_stops_and_says_what_was_seen(pages: Callable[[], tuple[RawDocument, ...]], said: str) -> None:
    with pytest.raises(ShapeChanged) as stopped:
        read(pages())
    assert said in stopped.value.message


def test_parse_without_a_vocabulary_knows_no_page() -> None:
    with pytest.raises(ShapeChanged, match="Headers seen"):
        parse(Kind.AGENCIES, register_pages(), NO_WORDS)


def test_parse_lists_agencies_only() -> None:
    with pytest.raises(ShapeChanged, match="holds agencies, not orders"):
        parse(Kind.ORDERS, register_pages(), WORDS)
