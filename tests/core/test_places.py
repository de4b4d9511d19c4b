from __future__ import annotations

import pytest

from verify.core.countries import COUNTRIES
from verify.core.places import countries_in, country_code, country_name, is_country, read_towns, town_name


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Taiwan", "TW"),
        ("ke Arab Saudi", "SA"),
        ("Hongkong", "HK"),
        ("UEA", "AE"),
        ("Sudan Selatan", "SS"),
        ("SAIPAN", "MP"),
        ("tw", "TW"),
        ("Jepang atau Korea", None),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_country_code_reads_one_country_or_none(written: str, code: str | None) -> None:
    assert country_code(written) == code


def test_countries_in_keeps_order_and_leaves_home_out() -> None:
    assert countries_in("dari Indonesia ke Malaysia lalu Singapura, Malaysia lagi") == ("MY", "SG")


def test_country_name_speaks_both_languages() -> None:
    assert (country_name("JP"), country_name("JP", "en")) == ("Jepang", "Japan")


def test_every_country_is_found_by_its_own_names() -> None:
    for code, names in COUNTRIES.items():
        assert is_country(code)
        assert {country_code(name) for name in names[:2]} == {code}, code


def test_read_towns_drops_the_kind_of_regency() -> None:
    towns = read_towns("code,province_code,name\n1,1,Kabupaten Lombok Timur\n2,1,Kota Mataram\n", "code,name\n5,Bali\n")
    assert towns.is_town(("lombok", "timur"))
    assert towns.is_town(("mataram",))
    assert towns.is_town(("bali",))
    assert not towns.is_town(("timur",))
    assert town_name("Kab. Sleman") == "sleman"
