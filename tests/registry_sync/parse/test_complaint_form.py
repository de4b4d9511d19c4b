"""The complaint form's list: names and what their own tags say, nothing more."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry_sync.errors import ShapeChanged
from registry_sync.parse.complaint_form import parse
from tests.registry_sync.parse.documents import NO_WORDS, one
from verify.core.agency import Kind

LIST = Path(__file__).parents[3] / "config/register/id-p3mi-historical.csv"
HEADER = b"option_id,name_as_published,segment\n"


def test_parse_reads_the_bundled_list() -> None:
    parsed = parse(Kind.AGENCIES, one(LIST.read_bytes()), NO_WORDS)
    assert len(parsed.records) == 729
    assert "status" not in parsed.columns


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("PT. ABDI MARINE (PELAUT)", "SIUKAK"),
        ("PT. CAHAYA TUNAS INTI (PELAUT NIAGA)", "SIUKAK"),
        ("PT. KESATUAN PELAUT INDONESIA (TKI PELAUT)", "SIUKAK"),
        ("PT. KESATUAN PELAUT INDONESIA", ""),
        ("PT. LAKEMBA PERKASA BAHARI (PEL)", ""),
        ("PT. ADI MITRA SELARAS INTERNASIONAL", ""),
        ("PT. KRAZU NUSANTARA (TKI SENDIRI)", "UKPS"),
        ("PT. WIJAYA KARYA (TKI UTK KEPENTINGAN PERUSAHAAN SENDIRI)", "UKPS"),
        ("PT. REKAYASA INDUSTRI (BUMN)", ""),
        ("BINA KERJA CEMERLANG (BIJAC)", ""),
    ],
)
def test_parse_takes_a_licence_kind_only_from_an_explicit_tag(name: str, kind: str) -> None:
    (record,) = parse(Kind.AGENCIES, one(HEADER + f"7,{name},pelaut\n".encode()), NO_WORDS).records
    assert dict(record.cells) == {"source_id": "7", "name": name, "licence_kind": kind}


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (b"id,name\n1,A\n", "found: id, name"),
        (HEADER + b"x1,ABADI,pelaut\n", "'x1'"),
        (HEADER + b",ABADI,pelaut\n", "None"),
        (HEADER + b"1,ABADI,udara\n", "'udara'"),
    ],
)
def test_parse_names_what_is_not_the_list(body: bytes, named: str) -> None:
    with pytest.raises(ShapeChanged) as refusal:
        parse(Kind.AGENCIES, one(body), NO_WORDS)
    assert named in refusal.value.message


def test_parse_refuses_kinds_that_the_list_does_not_hold() -> None:
    with pytest.raises(ShapeChanged):
        parse(Kind.ORDERS, one(LIST.read_bytes()), NO_WORDS)
