"""No file, however damaged, raises anything but the drawn errors, in any parser and in the cleaning after it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry_sync.clean import Rules, clean
from registry_sync.errors import ShapeChanged
from registry_sync.fetch import RawDocument
from registry_sync.parse import PARSERS
from registry_sync.parse.canonical import COLUMNS
from registry_sync.parse.record import Parsed, RawRecord
from tests.registry_sync.parse.documents import (
    PAGES,
    PROVINCE,
    REGISTER,
    SANCTIONS_URL,
    WORDS,
    document,
    feed_pages,
    one,
    register_pages,
)
from tests.registry_sync.parse.papers import book, pdf
from verify.core.agency import Kind, OfficeKind, Status
from verify.errors import TooLarge

RULES = Rules(source="test", jurisdiction="ID", listed_means=Status.ACTIVE)
TABLE = [
    ["No", "Nama P3MI", "Kab/Kota", "Alamat", "Telp", "Status"],
    ["1", "PT REKAAN SATU", "Kota Mataram", "Jl. Contoh 1", "0370-600001", "Aktif"],
    ["2", "PT REKAAN DUA", "Praya", "Jl. Contoh 2", "Fax 0370-600002", "Dicabut"],
]
ROWS = "source_id,name,status,status_from,phones\n1,PT REKAAN SATU,active,2026-01-29,021-5550101\n"


MARKUP = (
    "<table>|</table>|<tr>|<td>|<td colspan=3>|<td rowspan=2>|<th>|<thead>|<tfoot>|<dl><dt>Nama<dd>|</dl>|<p>|<br>|<li>"
    "|Nama|Nama P3MI|Alamat|Jenis Sanksi|Status|Aktif|Skorsing|PT REKAAN|:|No|1|Jumlah|29 Januari 2026|<select>|<!--"
    "|<a href='/profil/lembaga/detail/1'>|<a href='http://['>|</a>|<script>|Tidak ada data|Telp|0370-1"
)


@dataclass(frozen=True, slots=True)
class Sample:
    """A look that is read without a fault, and the parser that reads it."""

    parser: str
    kind: Kind
    documents: tuple[RawDocument, ...]


@cache
def samples() -> dict[str, Sample]:
    def of(parser: str, kind: Kind, *documents: RawDocument) -> Sample:
        return Sample(parser, kind, documents)

    names = "option_id,name_as_published,segment\n7,PT REKAAN (PELAUT),pelaut\n"
    sanctions = document((PAGES / "p3mi_sanksi.html").read_bytes(), SANCTIONS_URL)
    agencies, orders = ((REGISTER / f"ph-dmw-{kind}.json").read_bytes() for kind in ("agencies", "orders"))
    return {
        "csv": of("canonical", Kind.AGENCIES, document(ROWS)),
        "names": of("complaint-form", Kind.AGENCIES, document(names)),
        "dmw agencies": of("dmw", Kind.AGENCIES, document(agencies)),
        "dmw orders": of("dmw", Kind.ORDERS, document(orders)),
        "p3mi": of("siskop2mi-p3mi", Kind.AGENCIES, *register_pages()),
        "sanctions": of("siskop2mi-sanctions", Kind.SANCTIONS, sanctions),
        "feed": of("siskop2mi-orders", Kind.ORDERS, *feed_pages()),
        "province html": of("province-table", Kind.AGENCIES, document((PROVINCE / "kantor_cabang.html").read_bytes())),
        "province csv": of("province-table", Kind.AGENCIES, document((PROVINCE / "kantor_cabang.csv").read_bytes())),
    }


@cache
def papers() -> dict[str, Sample]:
    return {
        "province xlsx": Sample("province-table", Kind.AGENCIES, one(book(*TABLE))),
        "province pdf": Sample("province-table", Kind.AGENCIES, one(pdf(TABLE))),
        "canonical xlsx": Sample(
            "canonical", Kind.AGENCIES, one(book(["name", "phones"], ["PT REKAAN", 81200009001.0], ["PT DUA", "x"]))
        ),
    }


def take(parser: str, kind: Kind, documents: Sequence[RawDocument]) -> Parsed | str:
    """What the parser reads, cleaned as well, or what the drawn error says; anything else falls through."""
    try:
        parsed = PARSERS[parser](kind, documents, WORDS)
        clean(kind, parsed, RULES)
    except (ShapeChanged, TooLarge) as fault:
        return fault.message
    return parsed


def is_drawn(end: Parsed | str) -> bool:
    """Whether reading ended well, or in a sentence that any terminal and database bears."""
    return isinstance(end, Parsed) or (end != "" and end.isprintable())


@st.composite
def damage(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """One way in which bytes are damaged: broken off, flipped, cut out, doubled, overwritten with what hurts."""
    ways = ["cut", "flip", "drop", "double", "insert", "swap"]
    way = draw(st.sampled_from(ways))
    place, length = draw(st.floats(0, 1)), draw(st.integers(1, 400))
    hurts = [b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"<table>", b"</table>", b"<td rowspan=99999 colspan=9999>"]
    more = [b"<!--", b"&#0;", b"&#xD800;", b"1e999", b"NaN", b"[[[[", b"9" * 5000, b"{}", b";;;", b"\r", b"=cmd()"]
    junk = draw(st.one_of(st.sampled_from(hurts + more), st.binary(max_size=30), st.text(max_size=20).map(_encoded)))

    def done(body: bytes) -> bytes:
        at = int(place * len(body))
        return {
            "cut": body[:at],
            "flip": body[:at] + bytes(byte ^ 0x20 for byte in body[at : at + 1]) + body[at + 1 :],
            "drop": body[:at] + body[at + length :],
            "double": body[: at + length] + body[at:],
            "insert": body[:at] + junk + body[at:],
            "swap": body[:at] + junk + body[at + len(junk) :],
        }[way]

    return done


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def damaged(sample: Sample, ways: Sequence[Callable[[bytes], bytes]], which: int) -> tuple[RawDocument, ...]:
    """The look with one of its documents damaged."""
    at = which % len(sample.documents)
    body = sample.documents[at].body
    for way in ways:
        body = way(body)
    return tuple(replace(doc, body=body) if n == at else doc for n, doc in enumerate(sample.documents))


MANY = settings(max_examples=2500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FEW = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("name", samples())
def test_parse_reads_the_sample_before_it_is_damaged(name: str) -> None:
    sample = samples()[name]
    parsed = take(sample.parser, sample.kind, sample.documents)
    assert isinstance(parsed, Parsed)
    assert parsed.records


@pytest.mark.parametrize("name", samples())
@given(ways=st.lists(damage(), min_size=1, max_size=3), which=st.integers(0, 9))
@MANY
def test_parse_of_a_damaged_document_ends_in_a_drawn_error(
    name: str, ways: list[Callable[[bytes], bytes]], which: int
) -> None:
    sample = samples()[name]
    assert is_drawn(take(sample.parser, sample.kind, damaged(sample, ways, which)))


@pytest.mark.parametrize("parser", PARSERS)
@given(body=st.binary(max_size=300), kind=st.sampled_from(Kind), said=st.text(max_size=30))
@MANY
def test_parse_of_any_bytes_ends_in_a_drawn_error(parser: str, body: bytes, kind: Kind, said: str) -> None:
    if not body.startswith(b"PK\x03\x04") and b"%PDF-" not in body:
        assert is_drawn(take(parser, kind, one(body, content_type=f"text/html; charset={said}")))
        assert is_drawn(take(parser, kind, ()))


@pytest.mark.parametrize("parser", ["siskop2mi-p3mi", "siskop2mi-sanctions", "province-table"])
@given(parts=st.lists(st.sampled_from(MARKUP.split("|")), max_size=40))
@MANY
def test_parse_of_any_markup_ends_in_a_drawn_error(parser: str, parts: list[str]) -> None:
    kind = Kind.SANCTIONS if parser.endswith("sanctions") else Kind.AGENCIES
    closed = "".join(parts) + "</table>" * parts.count("<table>")
    assert is_drawn(take(parser, kind, one(closed)))


def _rezipped(body: bytes, way: Callable[[bytes], bytes], which: int) -> bytes:
    """A workbook one of whose parts is damaged inside, and packed soundly again."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(out, "w") as new:
        names = sorted(old.namelist(), key=lambda name: "sheet1" not in name)
        for at, name in enumerate(names):
            part = old.read(name)
            new.writestr(name, way(part) if at == which % len(names) else part)
    return out.getvalue()


@pytest.mark.parametrize("name", ["province xlsx", "canonical xlsx"])
@given(way=damage(), which=st.integers(0, 12), inside=st.booleans())
@FEW
def test_parse_of_a_damaged_workbook_ends_in_a_drawn_error(
    name: str, way: Callable[[bytes], bytes], which: int, inside: bool
) -> None:
    sample = papers()[name]
    body = sample.documents[0].body
    assert is_drawn(take(sample.parser, sample.kind, one(_rezipped(body, way, which) if inside else way(body))))


@given(ways=st.lists(damage(), min_size=1, max_size=2))
@FEW
def test_parse_of_a_damaged_pdf_ends_in_a_drawn_error(ways: list[Callable[[bytes], bytes]]) -> None:
    sample = papers()["province pdf"]
    assert is_drawn(take(sample.parser, sample.kind, damaged(sample, ways, 0)))


_WORDS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [*Status, *OfficeKind, "2026-01-29", "0001-01-01T00:00+23:59", "1", "TW", "9" * 400, "PT X", "\ud800"]
    ),
    st.sampled_from(["021-1/2/3", "08" * 40, "wa.me/+" + "1" * 99, "a@b.co", "http://[", "١٢٣", "restored", "revoked"]),
)


@pytest.mark.parametrize("kind", Kind)
@given(data=st.data())
@MANY
def test_clean_of_any_cells_ends_in_a_drawn_error(kind: Kind, data: st.DataObject) -> None:
    rows = data.draw(
        st.lists(st.dictionaries(st.sampled_from([*COLUMNS[kind], "strange"]), _WORDS, max_size=12), max_size=4)
    )
    records = tuple(RawRecord(at, tuple(row.items())) for at, row in enumerate(rows, 1))
    parsed = Parsed(records, frozenset(column for row in rows for column in row))
    try:
        cleaned = clean(kind, parsed, RULES)
    except ShapeChanged:
        return
    assert len(cleaned.rows) + len(cleaned.rejected) == len(rows)
    assert all(reject.raw.isascii() for reject in cleaned.rejected)
