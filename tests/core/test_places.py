from __future__ import annotations

import pytest

from tests.core.test_regions import towns
from verify.core import text
from verify.core.cities import ADJECTIVES, CITIES, COMMON_DESTINATIONS, NICKNAMES, NO_COUNTRY, SPELLINGS
from verify.core.countries import COUNTRIES
from verify.core.places import (
    countries_in,
    country_code,
    country_name,
    is_country,
    meant_country,
    named_countries,
    place_words,
    read_towns,
    town_name,
)


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
        ("Negeri Sakura", "JP"),
        ("negeri jiran", "MY"),
        ("NEGERI GINSENG", "KR"),
        ("negeri formosa", "TW"),
        ("negeri beton", "HK"),
        ("Arab", "SA"),
        ("Emirat Arab", "AE"),
        ("Korsel", "KR"),
        ("Kuching", "MY"),
        ("Johor Bahru", "MY"),
        ("Kaohsiung", "TW"),
        ("Phnom Penh", "KH"),
        ("jepun", "JP"),
        ("Papua Nugini", "PG"),
        ("ke HK", "HK"),
        ("majikan Malaysian", "MY"),
        ("Papua", None),
        ("Malaka", None),
        ("Batam", None),
        ("bahasa Inggris", None),
        ("ke my", None),
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


@pytest.mark.parametrize(
    ("message", "codes"),
    [
        ("bisa bahasa Mandarin atau bahasa Inggris, kerja di Taipei", ("TW",)),
        ("beli ayam bangkok dan bawang bombay", ()),
        ("jahit jersey bola", ()),
        ("ke Jersey", ("JE",)),
        ("PT Amman Mineral buka lowongan", ()),
        ("berangkat ke Amman", ("JO",)),
        ("Korean food di Bandung", ()),
        ("gaji 1.700 dolar Singapura di Johor", ("MY",)),
        ("dari Medan Johor ke Kuantan Singingi", ()),
        ("negeri jiran, negeri sakura dan negeri ginseng", ("MY", "JP", "KR")),
        ("tki hk dan kl", ("HK",)),
    ],
)
def test_countries_in_tells_places_from_what_is_named_after_them(message: str, codes: tuple[str, ...]) -> None:
    assert countries_in(message) == codes


def test_named_countries_say_where_they_stand() -> None:
    words = text.words("ke Kota Kinabalu, Malaysia")
    assert [(one.code, words[one.start : one.end]) for one in named_countries(words)] == [
        ("MY", ("kota", "kinabalu")),
        ("MY", ("malaysia",)),
    ]


def test_place_words_are_those_of_places_abroad() -> None:
    assert place_words("dari Indonesia ke negeri Sakura") == {"negeri", "sakura"}


@pytest.mark.parametrize("code", COMMON_DESTINATIONS)
def test_every_common_destination_has_two_cities(code: str) -> None:
    cities = [city for city in CITIES[code].split(",") if country_code(city) == code]
    assert len(cities) >= 2


def test_common_destinations_are_twenty_five() -> None:
    assert len(set(COMMON_DESTINATIONS)) == 25


def test_every_phrase_means_one_country() -> None:
    tables = (ADJECTIVES, NICKNAMES, CITIES, SPELLINGS)
    read = {
        (code, phrase.strip()) for table in tables for code, listed in table.items() for phrase in listed.split(",")
    }
    assert {(code, phrase) for code, phrase in read if country_code(phrase) != code} == set()


def test_no_town_of_indonesia_is_a_destination() -> None:
    destinations = {phrase for phrase in towns().names if country_code(phrase) not in (None, "ID")}
    assert destinations == set()
    assert {name for one in towns().regions.values() for name in countries_in(f"ke {one.name}")} == set()


def test_what_only_sounds_like_a_place_is_none() -> None:
    assert {phrase for phrase in NO_COUNTRY if countries_in(phrase)} == set()


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("malaysja", "MY"),
        ("kambojja", "KH"),
        ("singapuraa", "SG"),
        ("kaohsiumg", "TW"),
        ("malaysia", None),
        ("aman", None),
        ("iran", None),
        ("pabrik", None),
        ("k4mboja", None),
    ],
)
def test_meant_country_reads_one_slip_of_a_long_word(word: str, code: str | None) -> None:
    assert meant_country(word) == code
