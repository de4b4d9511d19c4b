"""What a second look at a message doubts: attacks once answered with "no warning"; and which adverts are plain."""

from __future__ import annotations

import pytest

from verify.core.claim import Claim
from verify.core.message import read

#: Beside a right name and its own number, each of these once came out clear.
ATTACKS = (
    "NT88697 juta 1159329/bulan",
    "gaji Rp96650 rb 3379280 rb",
    "umur 85590 per 807817 dollar",
    "NT65948 dan 62359 per bulan",
    "gaji Rp6010\n1741\n6861 dollar",
    "gaji 8129 juta 99 rb 98888 rp",
    "tahun 60106 dan 201974 juta",
    "gaji 60190 dan 6957080/bulan",
    "sms ke 9345",
    "wa me 812",
    "93456",
    "1 2 9 9",
    "ke mana saja deh",
    "ke negara tetangga",
    "cari apa saja",
    "dan anak perusahaannya",
    "dan perusahaan kami",
)
PLAIN = (
    "gaji 7-8 juta per bulan",
    "gaji NT$ 28.590 per bulan",
    "gaji Rp 8000000/bulan",
    "umur 20-40 tahun, kontrak 3 tahun, tahun 2026",
    "gaji RM1700",
)


def _unread(more: str) -> bool:
    message = f"Lowongan kerja ke Taiwan dari PT Karya Satria Abadi, {more}. Hubungi 021-5551234"
    return read(Claim(message=message), {"karya satria abadi"}.__contains__).unread


@pytest.mark.parametrize("more", ATTACKS)
def test_read_doubts_what_may_be_a_number_place_or_job(more: str) -> None:
    assert _unread(more)


@pytest.mark.parametrize("written", ["negara tetangga Malaysia", "Taiwan atau mana saja", "Malaysia, negara lain juga"])
def test_read_finds_no_place_in_a_field_that_names_any(written: str) -> None:
    assert read(Claim(destination=written), frozenset[str]().__contains__).unplaced


@pytest.mark.parametrize("more", PLAIN)
def test_read_does_not_doubt_a_plain_advert(more: str) -> None:
    assert not _unread(more)
