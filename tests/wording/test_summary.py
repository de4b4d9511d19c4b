from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.wording import samples
from verify.core.answer import (
    Advice,
    Answer,
    Axis,
    CompanyAxis,
    CompanyStatus,
    ContactAxis,
    ContactStatus,
    RegisterStatus,
    RegisterView,
    Severity,
)
from verify.wording.summary import summary, told

EXPECTED = {
    "copied name": (
        "PT Karya Satria Abadi ada di daftar per 19 November 2026. Tetapi nomor 0812-3456-789 tidak tercatat sebagai"
        " kontak PT Karya Satria Abadi. Nama PT asli sering dipakai orang lain dengan nomor berbeda. Tidak tercatat"
        " belum berarti palsu, jadi tanyakan lewat (021) 8304-1470."
    ),
    "revoked": (
        "Izin PT Multi Intan Amanah Internasional tercatat dicabut pada 29 Januari 2026 (Keputusan Menteri 96/2026)."
        " Nomor yang berakhir …789 tidak tercatat sebagai kontak perusahaan itu. Perusahaan tanpa izin tidak boleh"
        " memberangkatkan pekerja."
    ),
    "look-alike": (
        'Tidak ada "PT Karya Satria Abadi Mandiri" di daftar yang kami periksa. Ada nama yang mirip: PT Karya Satria'
        " Abadi. Cocokkan ejaannya dengan surat izin."
    ),
    "only a person": (
        "Tawaran ini tidak menyebut PT. Orang perorangan tidak boleh memberangkatkan pekerja ke luar negeri. Minta"
        " nama lengkap PT dan surat tugasnya, lalu cek lagi."
    ),
    "only a phone": (
        "Nomor itu tercatat milik PT Karya Satria Abadi, data per 19 November 2026. Tetapi tawaran ini tidak menyebut"
        " PT. Orang perorangan tidak boleh memberangkatkan pekerja ke luar negeri. Minta nama lengkap PT dan surat"
        " tugasnya, lalu cek lagi."
    ),
    "nothing found": (
        "Nama, nomor, dan lowongan ke Taiwan cocok dengan daftar per 19 November 2026. Ini bukan jaminan. Belum"
        " diperiksa: isi tawaran. Kami tidak memeriksa kontrak, visa, dan biaya."
    ),
    "nothing given": (
        "Belum ada nama PT, nomor, atau izin yang bisa kami periksa. Sebutkan nama PT dan nomor yang menghubungi,"
        " lalu cek lagi."
    ),
    "old list": (
        "PT Karya Satria Abadi ada di daftar yang kami punya, data per 19 November 2026. Ini belum membuktikan bahwa"
        " yang menghubungi Anda dari perusahaan itu. Sebutkan nomor yang menghubungi, lalu cek lagi."
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_summary_reads_as_a_neighbour_would_say_it(name: str) -> None:
    assert summary(samples.EVERY[name], "id") == EXPECTED[name]


def test_summary_exists_in_english() -> None:
    assert summary(samples.REVOKED, "en").startswith(
        "The licence of PT Multi Intan Amanah Internasional is recorded as revoked on 29 January 2026"
    )


@pytest.mark.parametrize("status", [RegisterStatus.EMPTY, RegisterStatus.UNAVAILABLE])
def test_summary_of_a_closed_register_does_not_blame_the_company(status: RegisterStatus) -> None:
    given = samples.answer(
        Advice.CANNOT_TELL,
        company=CompanyAxis(status=CompanyStatus.CANNOT_SAY),
        register=RegisterView(version=0, status=status),
    )
    assert summary(given, "id").endswith(
        "Ini tidak berarti perusahaan itu tidak berizin. Tanyakan tawaran ini ke petugas sebelum membayar atau"
        " berangkat."
    )


def test_summary_without_a_match_says_that_the_lists_cannot_answer() -> None:
    given = samples.answer(Advice.CANNOT_TELL, company=CompanyAxis(status=CompanyStatus.CANNOT_SAY))
    assert summary(given, "id").startswith("Daftar yang kami punya belum bisa menjawab pertanyaan ini")


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"withheld": ("all_read",)}, "Sebagian isi pesan tidak bisa kami baca"),
        ({"withheld": ("licence_fits",)}, "Nomor izin yang ditulis belum bisa kami baca atau cocokkan."),
        ({"withheld": ("register_fresh", "all_read")}, "Sebagian isi pesan tidak bisa kami baca"),
        ({"withheld": ("register_fresh",)}, "Daftar yang kami pakai belum lengkap atau sudah lama"),
        (
            {"withheld": ("today",), "on_date": date(2026, 5, 1)},
            "Anda bertanya untuk tanggal 1 Mei 2026, bukan hari ini.",
        ),
        ({}, "Ini bukan jaminan."),
    ],
)
def test_summary_says_why_a_listed_company_and_number_are_still_no_answer(parts: dict[str, Any], said: str) -> None:
    listed = samples.answer(
        Advice.CANNOT_TELL,
        company=samples.company(CompanyStatus.ACTIVE),
        contact=ContactAxis(status=ContactStatus.LISTED),
    )
    assert said in summary(replace(listed, **parts), "id")


def test_summary_tells_a_second_danger_of_another_kind() -> None:
    visa = samples.finding("FLAG_V1", Axis.OFFER, Severity.CRITICAL)
    given = samples.answer(Advice.DO_NOT_PROCEED, findings=(visa, *samples.REVOKED.findings))
    said = summary(given, "id")
    assert said.startswith("Izin PT Multi Intan Amanah Internasional tercatat dicabut")
    assert "Menurut keterangan atau pesan Anda, visanya visa wisata, kunjungan, atau bebas visa." in said


def test_summary_tells_two_strong_warnings_before_it_explains() -> None:
    order = samples.finding("ORDER_NOT_FOUND", Axis.ORDER, Severity.HIGH, name="PT Karya Satria Abadi", country="SA")
    given = replace(samples.COPIED_NAME, advice=Advice.DO_NOT_PROCEED, findings=(*samples.COPIED_NAME.findings, order))
    assert summary(given, "id").startswith(
        "Nomor 0812-3456-789 tidak tercatat sebagai kontak PT Karya Satria Abadi. Belum terlihat lowongan PT Karya"
        " Satria Abadi ke Arab Saudi."
    )


def test_summary_survives_a_warning_without_findings() -> None:
    assert "petugas" in summary(samples.answer(Advice.CHECK_FIRST), "id")


def test_told_puts_the_worst_first() -> None:
    assert [finding.code for finding in told(samples.REVOKED.findings)] == [
        "LICENCE_REVOKED",
        "IMPERSONATION_POSSIBLE",
        "PAST_SANCTION",
    ]


@pytest.mark.parametrize("name", samples.EVERY)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_summary_of_what_is_stored_still_reads_well(name: str, locale: str) -> None:
    redacted: Answer = samples.EVERY[name].redacted()
    said = summary(replace(redacted), locale)
    assert said
    assert "{" not in said
    assert "  " not in said
    assert "None" not in said
    assert "3456" not in said
