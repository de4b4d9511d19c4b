"""Tables found by their headers, and everything that must stop one."""

from __future__ import annotations

import pytest

from registry_sync.errors import ShapeChanged
from registry_sync.parse.columns import Table, find_tables, headers_seen
from registry_sync.parse.grids import Grid, plain
from registry_sync.parse.html_table import read_page
from tests.registry_sync.parse.documents import WORDS, document

HEAD = "<tr><th>No<th>Nama P3MI<th>Alamat</tr>"


def tables(html: str) -> tuple[Table, ...]:
    return find_tables(read_page(document(html)).tables, WORDS, "agencies", needed=("name",))


def names(html: str) -> list[str]:
    return [cell.text for table in tables(html) for row in table.rows for cell in row.all("name")]


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        "<thead>" + HEAD + "</thead>",
        "<tr><td>NO.<td>nama perusahaan<td>Alamat Kantor",
        "<tr><td colspan=3>DAFTAR P3MI" + HEAD,
        "<tr><td>Per 1 Januari 2026<td><td>" + HEAD,
        "<tr><th rowspan=2>No<th rowspan=2>Nama<th rowspan=2>Alamat<tr>",
        HEAD + "<tr><td>1<td>2<td>3",
        HEAD + "<tr><td>(1)<td>(2)<td>(3)",
        HEAD + HEAD,
        HEAD + "<tr><td><td> <td>-",
        HEAD + "<tr><td>1<td><td>",
    ],
)
def test_find_tables_finds_the_header(head: str) -> None:
    assert names(f"<table>{head}<tr><td>1<td>PT A<td>Jl. A<tr><td>2<td>PT B<td>Jl. B</table>") == ["PT A", "PT B"]


@pytest.mark.parametrize(
    "foot",
    [
        "<tr><td colspan=3>Jumlah: 1",
        "<tr><td>Total<td><td>",
        "<tr><td colspan=3>Sumber: dinas",
        "<tr><td colspan=3>Menampilkan 1 sampai 1 dari 1 data",
        HEAD,
        "<tfoot><tr><td>x<td>y<td>z",
        "<tr><td><td><td>Mataram, 1 Januari 2026<tr><td><td><td>Kepala Dinas",
    ],
)
def test_find_tables_leaves_out_what_is_no_row(foot: str) -> None:
    assert names(f"<table>{HEAD}<tr><td>1<td>PT A<td>Jl. A{foot}</table>") == ["PT A"]


@pytest.mark.parametrize(
    "body", ["", "<tr><td colspan=3>Tidak ada data", "<tr><td>Data tidak ditemukan<td><td>", "<tbody></tbody>"]
)
def test_find_tables_tells_an_empty_list_from_none(body: str) -> None:
    (found,) = tables(f"<table>{HEAD}{body}</table>")
    assert (found.rows, sorted(found.columns)) == ((), ["address", "name"])


@pytest.mark.parametrize("html", ["", "<p>x", "<table><tr><td>a<td>b</table>", "<table><tr><th>Alamat<th>No</table>"])
def test_find_tables_finds_none_without_the_header(html: str) -> None:
    assert tables(html) == ()


def test_find_tables_puts_a_heading_of_two_rows_together() -> None:
    head = "<tr><th rowspan=2>Nama<th colspan=2>Masa Berlaku<tr><th>Mulai<th>Sampai"
    (found,) = tables(f"<table>{head}<tr><td>PT A<td>1<td>2</table>")
    assert found.columns == {"name", "licence_from", "licence_until"}


def test_find_tables_reads_every_table_with_the_header() -> None:
    one = f"<table>{HEAD}<tr><td>1<td>PT A<td>x</table>"
    assert names(one + "<table><tr><td>menu</table>" + one.replace("PT A", "PT B")) == ["PT A", "PT B"]


def test_find_tables_numbers_rows_through_all_tables() -> None:
    one = f"<table>{HEAD}<tr><td>1<td>PT A<td>x<tr><td>2<td>PT C<td>x</table>"
    assert [row.number for table in tables(one + one) for row in table.rows] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("<tr><th>Nama<th>Omzet<tr><td>PT A<td>1", "Unknown header in a table of agencies: 'Omzet'"),
        ("<tr><th>Nama<th>Omzet<tr><td>PT A<td>1", "Headers found: 'Nama', 'Omzet'"),
        ("<tr><th>Nama<th>Nama P3MI<tr><td>PT A<td>PT A", "Two headers mean name"),
        (HEAD + "<tr><td>1<td>PT A", "has 2 cells, its header has 3"),
        (HEAD + "<tr><td>1<td>PT A<td>x<td>y", "has 4 cells, its header has 3"),
        (HEAD + "<tr><td colspan=3>KABUPATEN BEKASI<tr><td>1<td>PT A<td>x", "'KABUPATEN BEKASI'"),
        (HEAD + "<tr><td>Bekasi<td>Bekasi<td>Bekasi<tr><td>1<td>PT A<td>x", "'Bekasi'"),
        (HEAD + "<tr><td>Bekasi<td><td><tr><td>1<td>PT A<td>x", "'Bekasi'"),
        ("<tr><th>Nama<th><tr><td>PT A<td>rahasia", "Column 2 of a table has no header, yet it says: 'rahasia'"),
    ],
)
def test_find_tables_stops_at_what_is_not_known(table: str, said: str) -> None:
    with pytest.raises(ShapeChanged) as stopped:
        tables(f"<table>{table}</table>")
    assert said in stopped.value.message


def test_find_tables_takes_buttons_under_no_header() -> None:
    assert names("<table><tr><th>Nama<th><tr><td>PT A<td><a href=x>Detail</a><tr><td>PT B<td></table>") == [
        "PT A",
        "PT B",
    ]


def test_find_tables_asks_for_one_of_several_columns() -> None:
    grid = plain([("Nama", "Status"), ("PT A", "Aktif")])
    assert find_tables([grid], WORDS, "agencies", needed=("name",), one_of=("address",)) == ()
    assert find_tables([grid], WORDS, "agencies", needed=("name",), one_of=("address", "status"))


def test_headers_seen_tells_the_first_row_of_every_table() -> None:
    grids = (plain([("a", "b"), ("c", "d")]), Grid((), ()), plain([("e\nf",)]))
    assert headers_seen(grids) == "'a', 'b' | 'e f'"
    assert headers_seen([]) == "no table at all"
