"""The first message reader: what it takes for a name, a number, a country, and what it admits it did not read."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core.claim import Claim
from verify.core.licences import LicenceNumber
from verify.core.message import Reading, read
from verify.core.message.words import ENDS_NAME
from verify.core.phones import Phone
from verify.core.text import words
from verify.core.vocabulary import TALK_AFTER

KNOWN = {"karya satria abadi"}


def reading(message: str) -> Reading:
    return read(Claim(message=message), KNOWN.__contains__)


def phones(found: Reading) -> list[str]:
    return [one.e164 if isinstance(one, Phone) else f"!{one.code}" for one in found.phones]


@pytest.mark.parametrize(
    ("message", "companies", "numbers"),
    [
        ("PT Karya Satria Abadi 0812-3456-7890", ["PT Karya Satria Abadi"], ["+6281234567890"]),
        ("pt. karya satria abadi buka lowongan ke Taiwan", ["pt. karya satria abadi"], []),
        (
            "Info dari PT Karya Satria Abadi, Bekasi.\nHub: O812 3456 789O",
            ["PT Karya Satria Abadi"],
            ["+6281234567890"],
        ),
        ("PT A Jaya dan PT B Sentosa", ["PT A Jaya", "PT B Sentosa"], []),
        ("LPK Bina Karya 021-5551234", ["LPK Bina Karya"], ["+62215551234"]),
        ("karya satria abadi", ["karya satria abadi"], []),
        ("Lowongan Karya Satria Abadi Zulkarnain!", ["Karya Satria Abadi Zulkarnain"], []),
        ("nol delapan satu dua tiga empat lima enam tujuh delapan sembilan", [], ["+628123456789"]),
        ("wa.me/6281234567890", [], ["+6281234567890"]),
        ("0812 3456 7890 0813 1111 2222", [], ["+6281234567890", "+6281311112222"]),
        ("Gaji Rp 7.000.000 per bulan, umur 21-35, tgl 12/12/2026", [], []),
        ("gaji 10.500.000 atau NT$ 28590", [], []),
        ("transfer ke rek BCA 1234567890", [], []),
        ("NIK 3201234567890001", [], ["!too_long"]),
        ("halo", [], []),
    ],
)
def test_read_takes_names_and_numbers(message: str, companies: list[str], numbers: list[str]) -> None:
    found = reading(message)
    assert (list(found.companies), phones(found)) == (companies, numbers)


def test_read_never_cuts_a_name_to_fit_the_register() -> None:
    assert reading("PT Karya Satria Abadi Mandiri Utama 0812-3456-7890").companies == (
        "PT Karya Satria Abadi Mandiri Utama",
    )


@pytest.mark.parametrize(
    ("message", "digits"),
    [("SIP3MI 81201141907610001", "81201141907610001"), ("izin no. 519/MEN/2012", "5192012")],
)
def test_read_takes_licence_numbers(message: str, digits: str) -> None:
    found = reading(message)
    assert [one.digits for one in found.licences if isinstance(one, LicenceNumber)] == [digits]
    assert found.phones == ()


def test_read_takes_countries_and_jobs() -> None:
    found = reading("Lowongan perawat lansia ke Taiwan")
    assert (found.destinations, found.jobs, found.companies) == (("TW",), ("perawat lansia",), ())


def test_read_takes_short_words_for_jobs_that_decide() -> None:
    found = reading("Lowongan PRT ke Arab Saudi, PT Karya Satria Abadi")
    assert (found.destinations, found.jobs) == (("SA",), ("prt",))


@pytest.mark.parametrize(
    ("message", "unread"),
    [
        ("PT Karya Satria Abadi, ke Taiwan. Hubungi 021-5551234", False),
        ("PT Karya Satria Abadi 021-5551234 bersama Bintang Kejora", True),
        ("PT Karya Satria Abadi 021-5551234 atau @budi_agen", True),
    ],
)
def test_read_admits_what_it_did_not_read(message: str, unread: bool) -> None:
    assert reading(message).unread is unread


def test_read_takes_numbers_pasted_with_a_name() -> None:
    found = read(Claim(companies=("PT. X Jaya 0812-3456-7890 hrd@x.example",)), KNOWN.__contains__)
    assert (found.companies, phones(found), found.emails) == (("PT. X Jaya",), ["+6281234567890"], ("hrd@x.example",))


def test_read_keeps_a_contact_nobody_can_dial() -> None:
    found = read(Claim(phones=("tanya saja",)), KNOWN.__contains__)
    assert phones(found) == ["!not_a_number"]


def test_read_tells_a_destination_it_does_not_know() -> None:
    assert read(Claim(destination="Atlantis"), KNOWN.__contains__).unplaced


@given(st.text(max_size=200))
def test_read_is_total(message: str) -> None:
    first = reading(message)
    assert reading(message) == first


def test_words_that_end_or_leave_a_name_stand_in_no_real_name() -> None:
    path = Path(__file__).parents[3] / "config" / "register" / "id-p3mi-historical.csv"
    with path.open(encoding="utf-8") as lines:
        real = {word for row in csv.DictReader(lines) for word in words(row["name_as_published"])}
    of_forms = {"pt", "tki", "utk", "sendiri", "perusahaan", "kepentingan", "non", "lembaga", "kantor"}
    assert (ENDS_NAME | TALK_AFTER) & (real - of_forms) <= {"dan"}


def test_read_hears_a_number_spelt_without_blanks() -> None:
    assert phones(reading("noldelapansatuduatigaempatlimaenamtujuh")) == ["+6281234567"]
