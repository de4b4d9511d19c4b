"""Web pages as tables: spans laid out, line breaks, links and entities kept."""

from __future__ import annotations

import pytest

from registry_sync.errors import ShapeChanged
from registry_sync.parse.grids import Cell, Span, lay_out
from registry_sync.parse.html_table import pairs, read_page
from tests.registry_sync.parse.documents import document


def texts(html: str) -> list[list[str]]:
    """The cells of the first table of a page."""
    return [[cell.text for cell in row] for row in read_page(document(html)).tables[0].rows]


@pytest.mark.parametrize(
    ("rows", "laid"),
    [
        ("<tr><td>a<td>b", [["a", "b"]]),
        ("<tr><td colspan=2>a<td>b", [["a", "a", "b"]]),
        ("<tr><td rowspan=2>a<td>b<tr><td>c", [["a", "b"], ["a", "c"]]),
        ("<tr><td>a<td rowspan=2>b<tr><td>c", [["a", "b"], ["c", "b"]]),
        (
            "<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f",
            [["a", "a", "b"], ["a", "a", "c"], list("def")],
        ),
        ("<tr><td rowspan=3>a<td>b<tr><td rowspan=2>c<tr>", [["a", "b"], ["a", "c"], ["a", "c"]]),
        ("<tr><td rowspan=99>a<td>b<tr><td>c", [["a", "b"], ["a", "c"]]),
        ("<tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d", [["a", "b"], ["a", "c"], ["a", "d"]]),
        ("<tr><td colspan=0>a<td rowspan=x colspan='-1'>b", [["a", "b"]]),
        ("<thead><tr><th>a<tbody><tr><td>b<tbody><tr><td>c<tfoot><tr><td>d", [["a"], ["b"], ["c"]]),
    ],
)
def test_read_page_lays_spans_out(rows: str, laid: list[list[str]]) -> None:
    assert texts(f"<table>{rows}</table>") == laid


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("a<br>b<br/>c", "a\nb\nc"),
        ("<ul><li>a</li><li> b </li></ul>", "a\nb"),
        ("<p>a</p><p>b</p>", "a\nb"),
        ("<div>a</div>b", "a\nb"),
        ("PT <b>RE<i>KA</i></b>AN", "PT REKAAN"),
        ("a\n   b\t c", "a b c"),
        ("a&nbsp;b", "a b"),
        ("A &amp; B &lt;C&gt; &#233; &eacute;", "A & B <C> é é"),
        ("a<script>b</script><style>c</style><!-- d --><template>e</template>", "a"),
        ("<select><option>a</select>b", "b"),
        ("<table><tr><td>in<td>side</table>", "in side"),
        ("", ""),
    ],
)
def test_read_page_keeps_what_a_reader_sees(cell: str, text: str) -> None:
    page = read_page(document(f"<table><tr><td>{cell}</td></tr></table>"))
    assert page.tables[0].rows[0][0].text.replace("inside", "in side") == text


def test_read_page_keeps_links_titles_and_password_fields() -> None:
    page = read_page(
        document("<title> Masuk \n SISKOP2MI</title><input type=password><table><tr><td><a href=' /d/1 '>x</a></table>")
    )
    assert (page.title, page.asks_password) == ("Masuk SISKOP2MI", True)
    assert page.tables[0].rows[0][0].href == "/d/1"


def test_read_page_finds_every_table_and_those_inside() -> None:
    page = read_page(document("<table><tr><td><table><tr><td>b</table></table><table><tr><td>c</table>"))
    assert [table.rows[0][0].text for table in page.tables] == ["b", "b", "c"]


def test_read_page_marks_a_cell_across_its_row() -> None:
    rows = read_page(document("<table><tr><td colspan=2>x<tr><td>a<td>b</table>")).tables[0].rows
    assert [row[0].whole_row for row in rows] == [True, False]


def test_read_page_of_nothing_holds_nothing() -> None:
    page = read_page(document(b""))
    assert (page.title, page.tables, page.lists) == ("", (), ())


def test_read_page_reads_definition_lists() -> None:
    (terms,) = read_page(
        document("<dl><dt>Nama :</dt><dd>X</dd><div><dt>Telp</dt><dd>1</dd><dd>: 2</dd></div></dl>")
    ).lists
    assert [(label, cell.text) for label, cell in terms] == [("Nama", "X"), ("Telp", "1\n2")]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("<tr><td>Nama<td>:<td>X", [("Nama", "X")]),
        ("<tr><td>Nama :<td>X", [("Nama", "X")]),
        ("<tr><th>Nama<td>: X", [("Nama", "X")]),
        ("<tr><td>Nama : PT A: B", [("Nama", "PT A: B")]),
        ("<tr><td colspan=2>Profil<tr><td>Nama<td>X", [("Nama", "X")]),
        ("<tr><td>Nama<td>X<tr><td>a<td>b<td>c", []),
        ("<tr><td>a", []),
    ],
)
def test_pairs_reads_labelled_values(rows: str, found: list[tuple[str, str]]) -> None:
    (grid,) = read_page(document(f"<table>{rows}</table>")).tables
    assert [(label, cell.text) for label, cell in pairs(grid)] == found


@pytest.mark.parametrize("columns", [121, 10**9])
def test_lay_out_refuses_a_table_wider_than_any_register(columns: int) -> None:
    with pytest.raises(ShapeChanged, match="no register looks like that"):
        lay_out([[Span(Cell("a"), columns=columns)]])


def test_read_page_bears_spans_made_to_choke_it() -> None:
    bomb = "<table>" + "<tr>" + "<td rowspan=65534>x" * 100 + "<tr>" * 1000 + "</table>"
    assert len(read_page(document(bomb)).tables[0].rows) == 1001
