"""Sums of money: figures and words, ranges, currencies, periods."""

from __future__ import annotations

import pytest

from verify.core.message.sums import sums_in

CASES = (
    ("gaji 7-8jt/bln", (7_000_000, 8_000_000, "", "month")),
    ("15.5 - 17 jt", (15_500_000, 17_000_000, "", "")),
    ("NT$ 28.590 per bulan", (28_590, 28_590, "TWD", "month")),
    ("NT$ 10.OOO /bln", (10_000, 10_000, "TWD", "month")),
    ("RM1700", (1_700, 1_700, "MYR", "")),
    ("RM 1.700 sebulan", (1_700, 1_700, "MYR", "month")),
    ("¥1.075/jam", (1_075, 1_075, "JPY", "hour")),
    ("28 NZD/jam", (28, 28, "NZD", "hour")),
    ("BND 550 - 700 / bulan", (550, 700, "BND", "month")),
    ("800-1200 dolar/bln", (800, 1_200, "$", "month")),
    ("2.060.000 won", (2_060_000, 2_060_000, "KRW", "")),
    ("55 ringgit", (55, 55, "MYR", "")),
    ("17 ribu MOP", (17_000, 17_000, "MOP", "")),
    ("10-13 million IDR", (10_000_000, 13_000_000, "IDR", "")),
    ("Rp 3.500.000", (3_500_000, 3_500_000, "IDR", "")),
    ("4 juta setengah", (4_500_000, 4_500_000, "", "")),
    ("dua juta delapan ratus", (2_800_000, 2_800_000, "", "")),
    ("seratus enam puluh ribu yen", (160_000, 160_000, "JPY", "")),
    ("tiga puluh lima juta", (35_000_000, 35_000_000, "", "")),
    ("Sejuta rupiah", (1_000_000, 1_000_000, "IDR", "")),
    ("Seribu ringgit", (1_000, 1_000, "MYR", "")),
    ("GAJI20JT", (20_000_000, 20_000_000, "", "")),
    ("sehari RM90", (90, 90, "MYR", "day")),
    ("RM2.200 s.d. RM2.600", (2_200, 2_600, "MYR", "")),
    ("lima juta tiga hari kemudian", (5_000_000, 5_000_000, "", "")),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sums_in_reads_figures_words_and_periods(text: str, expected: tuple[int, int, str, str]) -> None:
    assert [(one.low, one.high, one.currency, one.period) for one in sums_in(text)] == [expected]


@pytest.mark.parametrize(
    "text", ["40 orang", "usia 21-45 tahun", "tgl 12 Mei 2026", "0812 0011 2233", "kontrak 2 tahun", "tinggi 160 cm"]
)
def test_sums_in_takes_no_count_age_or_date_for_money(text: str) -> None:
    assert list(sums_in(text)) == []
