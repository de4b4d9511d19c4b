"""The canonical CSV: what is whole is read as it stands, what is not is refused by name."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_sync.errors import ShapeChanged
from registry_sync.parse.canonical import COLUMNS, parse, read_table
from tests.registry_sync.parse.documents import NO_WORDS, one
from verify.core.agency import Kind

REFUSED = [
    pytest.param(Kind.AGENCIES, b"", "empty", id="no bytes"),
    pytest.param(Kind.AGENCIES, b"\n \n", "empty", id="blank lines only"),
    pytest.param(Kind.AGENCIES, b"name,fax\nPT A,1\n", "'fax'", id="unknown column"),
    pytest.param(Kind.AGENCIES, b"Name\nPT A\n", "'Name'", id="a column in capitals is another column"),
    pytest.param(Kind.AGENCIES, b"name,\nPT A,\n", "''", id="a column without a name"),
    pytest.param(Kind.AGENCIES, b"name,name\nPT A,PT B\n", "twice: 'name'", id="a column twice"),
    pytest.param(Kind.AGENCIES, b"source_id,status\n1,active\n", "needs the column 'name'", id="no name column"),
    pytest.param(Kind.ORDERS, b"agency_name,job\nPT A,Cook\n", "needs the column 'country'", id="no country"),
    pytest.param(Kind.SANCTIONS, b"agency_name\nPT A\n", "needs the column 'action'", id="no action"),
    pytest.param(Kind.SANCTIONS, b"name,status\nPT A,active\n", "file of sanctions", id="a file of another kind"),
    pytest.param(Kind.AGENCIES, b"name;status\nPT A;active\n", "separated by commas", id="semicolons"),
    pytest.param(Kind.AGENCIES, b"name,status\nPT A,active\nPT B\n", "line 3 has 1 cells", id="breaks off in a row"),
    pytest.param(Kind.AGENCIES, b"name,status\nPT A, Tbk,active\n", "line 2 has 3 cells", id="a comma outside quotes"),
    pytest.param(Kind.AGENCIES, b'name,status\nPT A,active\n"PT B', "line 3 cannot be read", id="quote never closed"),
    pytest.param(Kind.AGENCIES, b'name,status\n"PT A"x,active\n', "line 2 cannot be read", id="text after a quote"),
    pytest.param(Kind.AGENCIES, b"name\nPT \0A\n", "NUL byte in line 2", id="NUL"),
    pytest.param(Kind.AGENCIES, b"name\nPT A\nPT Ren\xe9\n", "0xe9 in line 3", id="Latin-1"),
    pytest.param(Kind.AGENCIES, "name\nPT A\n".encode("utf-16"), "not UTF-8", id="UTF-16"),
    pytest.param(Kind.AGENCIES, b"<html><table></table></html>", "Unknown column", id="a web page"),
]


@pytest.mark.parametrize(("kind", "body", "named"), REFUSED)
def test_parse_names_what_makes_a_document_another_shape(kind: Kind, body: bytes, named: str) -> None:
    with pytest.raises(ShapeChanged) as refusal:
        parse(kind, one(body), NO_WORDS)
    assert named in refusal.value.message


def test_parse_numbers_rows_by_the_line_they_start_on() -> None:
    body = '\ufeffname,address\r\nPT A,"Jl. Satu\r\nJakarta"\r\n\r\nPT B,Jl. Dua'.encode()
    parsed = parse(Kind.AGENCIES, one(body), NO_WORDS)
    assert [(record.number, dict(record.cells)["name"]) for record in parsed.records] == [(2, "PT A"), (5, "PT B")]
    assert parsed.columns == {"name", "address"}


@pytest.mark.parametrize("kind", Kind)
def test_parse_reads_every_column_of_the_contract(kind: Kind) -> None:
    columns = COLUMNS[kind]
    body = ",".join(columns) + "\n" + ",".join(f"v{at}" for at in range(len(columns))) + "\n"
    (record,) = parse(kind, one(body.encode()), NO_WORDS).records
    assert [name for name, _ in record.cells] == list(columns)


_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
_CELL = _TEXT.filter(lambda text: text.strip() != "")


@given(st.lists(st.tuples(_CELL, _TEXT), min_size=1, max_size=5))
def test_read_table_gives_back_what_a_csv_writer_wrote(rows: list[tuple[str, str]]) -> None:
    sheet = io.StringIO(newline="")
    csv.writer(sheet).writerows([("name", "address"), *rows])
    _, records = read_table(sheet.getvalue().encode())
    assert [tuple(value for _, value in record.cells) for record in records] == rows


@given(st.data())
def test_read_table_never_takes_a_broken_off_row_for_a_whole_one(data: st.DataObject) -> None:
    """Cut inside a row but before its last cell, a document is refused; cut between rows, the rows are a prefix."""
    rows = [("PT Satu, Tbk", "Jl. Satu", "021"), ("PT Dua", 'Jl. "Dua"', "022"), ("PT Tiga", "Jl. Tiga", "023")]
    sheet = io.StringIO(newline="")
    csv.writer(sheet, lineterminator="\n").writerows([("name", "address", "phones"), *rows])
    body = sheet.getvalue().encode()
    cut = body[: data.draw(st.integers(len(b"name,address,phones\n"), len(body)))]
    last = cut.decode().rpartition("\n")[2]
    if last and next(csv.reader([last]), [])[2:] == []:
        with pytest.raises(ShapeChanged):
            read_table(cut)
    else:
        _, records = read_table(cut)
        read = [tuple(value for _, value in record.cells) for record in records]
        assert [row[:2] for row in read] == [row[:2] for row in rows[: len(read)]]
