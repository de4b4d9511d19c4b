from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core.names import fold, initials, is_initials, is_person_or_handle, name_key


@pytest.mark.parametrize(
    ("written", "normalised"),
    [
        ("PT. KARYA SATRIA ABADI", "karya satria abadi"),
        ("PT.FLAMBOYAN GEMAJASA", "flamboyan gemajasa"),
        ("P.T. Flamboyan Gemajasa, Tbk", "flamboyan gemajasa"),
        ("P T FLAMBOYAN", "flamboyan"),
        ("RAHMAT MANDIRI PT.", "rahmat mandiri"),
        ("ANUGRAH GRAHA PERTIWI, PT", "anugrah graha pertiwi"),
        ("PT. ABADI MANDIRI INTERNATIONAL (PELAUT)", "abadi mandiri internasional"),
        ("PT Amil Fajar Intl", "amil fajar internasional"),
        ("101 MOJO INT`L. CORPORATION", "101 mojo internasional"),
        ("Y A S R I", "yasri"),
        ("ABUNI'MAH SEJAHTERA UTAMA", "abunimah sejahtera utama"),
        ("PT AL-Wihdah Jaya Sentosa", "al wihdah jaya sentosa"),
        ("SANJAYA PUTERA PERKASA", "sanjaya putra perkasa"),
        ("PT. Samudera Indonesia", "samudra indonesia"),
        ("PT Bukit Mayak Asri (BMA)", "bukit mayak asri"),
        ("PT. ANDALAN MITRA PRESTASI cab. Padang", "andalan mitra prestasi"),
        ("ADI SANTA KENCANA MAS", "adi santa kencana mas"),
        ("SINAR HARAPAN ANDA", "sinar harapan anda"),
        ("PT Persero Tbk", ""),
    ],
)
def test_name_key_keeps_the_words_that_tell_companies_apart(written: str, normalised: str) -> None:
    assert name_key(written).normalised == normalised


@pytest.mark.parametrize(
    ("written", "normalised"),
    [
        ("katanya dari PT Karya Satria Abadi ya pak", "karya satria abadi"),
        ("apakah karya satria abadi resmi?", "karya satria abadi"),
        ("P3MI Karya Satria Abadi", "karya satria abadi"),
        ("ya pak", "ya pak"),
    ],
)
def test_name_key_drops_talk_only_where_it_is_asked_to(written: str, normalised: str) -> None:
    assert name_key(written, talk=True).normalised == normalised


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("CV Karya Satria Abadi", "CV"),
        ("Karya Satria Abadi, CV", "CV"),
        ("LPK Bina Dinamita Rama", "LPK"),
        ("Yayasan Karya", "yayasan"),
        ("LPK PT Karya", "LPK"),
        ("PT Bina Travel", None),
        ("PT Karya Satria Abadi", None),
    ],
)
def test_name_key_tells_a_form_that_may_not_place_workers(written: str, form: str | None) -> None:
    assert name_key(written).form == form


@pytest.mark.parametrize(
    ("written", "person"),
    [
        ("Pak Haji Rahmat", True),
        ("@lowongan.taiwan.resmi", True),
        ("0812 3456 7890", True),
        ("https://example.id/x", True),
        ("Bu Siti dari PT Karya", False),
        ("PT Karya", False),
        ("Bina Karya", False),
    ],
)
def test_is_person_or_handle_knows_what_is_no_company(written: str, person: bool) -> None:
    assert is_person_or_handle(written) is person


@pytest.mark.parametrize(
    ("written", "short"), [("PT PSM", True), ("PT BMCM", True), ("PT Sarco", False), ("PT A B", True)]
)
def test_is_initials_knows_a_hint_from_a_name(written: str, short: bool) -> None:
    assert is_initials(name_key(written)) is short


def test_initials_are_the_first_letters() -> None:
    assert initials(name_key("PT Putri Samawa Mandiri")) == "psm"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("satrya", "satria"),
        ("djaya", "jaya"),
        ("tjahaja", "cahaja"),
        ("oenggoel", "unggul"),
        ("swakarsa", "suakarsa"),
        ("megah", "mega"),
        ("elshafah", "elsafa"),
        ("wihdah", "wihda"),
        ("bhakti", "bakti"),
    ],
)
def test_fold_joins_spelling_habits(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize(
    ("left", "right"), [("putra", "putri"), ("perdana", "persada"), ("citra", "cipta"), ("mitra", "matra")]
)
def test_fold_keeps_different_words_apart(left: str, right: str) -> None:
    assert fold(left) != fold(right)


@given(st.text(max_size=80))
def test_name_key_reads_any_text_the_same_way_twice(written: str) -> None:
    key = name_key(written, talk=True)
    assert name_key(written, talk=True) == key
    assert fold(fold(key.compact)) == fold(key.compact)
    assert all(word and word == word.strip() for word in key.words)
