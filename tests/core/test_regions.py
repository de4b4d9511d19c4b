from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from verify.core.regions import Towns, read_towns

PLACES = Path(__file__).parents[2] / "config" / "places"


@cache
def towns() -> Towns:
    return read_towns(*((PLACES / f"{name}.csv").read_text("utf-8") for name in ("regencies", "provinces", "aliases")))


def test_read_towns_knows_every_province_and_regency() -> None:
    regions = towns().regions.values()
    assert sum(one.code == one.province for one in regions) == 38
    assert sum(one.code != one.province for one in regions) == 514


def test_province_of_every_regency_is_the_one_its_code_begins_with() -> None:
    for one in towns().regions.values():
        assert one.code.startswith(towns().regions[one.province].code)


def test_region_reads_every_official_name_as_itself() -> None:
    wrong = {one.code for one in towns().regions.values() if (read := towns().region(one.name)) is None or read != one}
    assert wrong <= {"15", "17", "75", "15.71", "17.71"} - {"15.71", "17.71"}, "a province named like its capital"


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Kab. Lombok Timur", "52.03"),
        ("LOTIM", "52.03"),
        ("lombok timur, NTB", "52.03"),
        ("NTB", "52"),
        ("Nusa Tenggara Barat", "52"),
        ("provinsi nusa tenggara timur", "53"),
        ("Malaka", "53.21"),
        ("Batam", "21.71"),
        ("kota Kupang", "53.71"),
        ("Kupang", "53"),
        ("Bogor", "32"),
        ("kab bogor", "32.01"),
        ("Banjar", None),
        ("Banjar, Jawa Barat", "32.79"),
        ("kabupaten banjar", "63.03"),
        ("Jakarta", "31"),
        ("Jogja", "34"),
        ("Solo", "33.72"),
        ("Papua Barat Daya", "96"),
        ("Lombok Timur atau Indramayu", None),
        ("Kuala Lumpur", None),
        ("", None),
    ],
)
def test_region_reads_one_region_or_none(written: str, code: str | None) -> None:
    found = towns().region(written)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("Pak, saya dari Lombok Timur ditawari PT Maju Bekasi", "52.03"),
        ("warga kab. Malaka NTT ada yang ditawari kerja", "53.21"),
        ("kantor PT di Bekasi, berangkat lewat Batam", None),
        ("halo", None),
    ],
)
def test_home_in_takes_only_what_is_said_of_a_person(message: str, code: str | None) -> None:
    found = towns().home_in(message)
    assert (found.code if found else None) == code


def test_read_towns_refuses_an_alias_of_nothing() -> None:
    with pytest.raises(ValueError, match=r"99\.99"):
        read_towns("code,province_code,name", "code,name\n52,NTB", "code,alias\n99.99,Nowhere")


def test_towns_without_files_know_no_region() -> None:
    assert (Towns().region("Lombok Timur"), Towns().home_in("saya dari Lombok"), Towns().is_town(("bali",))) == (
        None,
        None,
        False,
    )
