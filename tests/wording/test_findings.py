from datetime import date

import pytest

from tests.wording import samples
from verify.core.answer import Axis, Finding, Severity
from verify.wording.catalogue import WordingError
from verify.wording.findings import contact_words, source_name, spoken_values, worded


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        ("date", "2026-01-29", "29 Januari 2026"),
        ("until", "early 2026", "early 2026"),
        ("country", "TW", "Taiwan"),
        ("country", "Atlantis", "Atlantis"),
        ("jurisdiction", "PH", "Filipina"),
        ("status", "revoked", "dicabut"),
        ("recorded", "Provisional", "Provisional"),
        ("kind", "SIUKAK", "SIUKAK, izin keagenan awak kapal"),
        ("contact", "+628123456789", "nomor 0812-3456-789"),
        ("contact", "…789", "nomor yang berakhir …789"),
        ("contact", "hr@contoh.co.id", "alamat e-mail hr@contoh.co.id"),
        ("near", "+628123456788", "0812-3456-788"),
        ("numbers", "+622183041470, +628123456789, +628123456780", "(021) 8304-1470 atau 0812-3456-789"),
        ("names", "PT A; PT B; PT C; PT D", "PT A, PT B, atau PT C"),
        ("asked", "PT " + "A" * 80, "PT " + "A" * 56 + "…"),
    ],
)
def test_spoken_values_say_evidence_as_people_do(key: str, value: str, expected: str) -> None:
    given = Finding(code="X", axis=Axis.COMPANY, severity=Severity.HIGH, evidence={key: value})
    assert spoken_values(given, "id") == {key: expected}


def test_spoken_values_leave_out_what_is_blank() -> None:
    given = Finding(code="X", axis=Axis.COMPANY, severity=Severity.HIGH, evidence={"name": " "})
    assert spoken_values(given, "id") == {}


def test_worded_says_source_and_date() -> None:
    given = Finding(
        code="LICENCE_REVOKED",
        axis=Axis.COMPANY,
        severity=Severity.CRITICAL,
        evidence={"name": "PT A"},
        source="id-kp2mi-sanctions",
        as_of=date(2026, 2, 4),
    )
    assert worded(given, "id").detail == (
        "Izin PT A tercatat dicabut. Perusahaan tanpa izin tidak boleh memberangkatkan pekerja. Menurut keputusan"
        " kementerian yang dimuat berita, data per 4 Februari 2026."
    )


def test_worded_says_a_flag_as_what_the_person_told() -> None:
    given = samples.finding("FLAG_M4", Axis.OFFER, Severity.HIGH)
    assert worded(given, "id").detail == (
        "Menurut keterangan atau pesan Anda, ada permintaan membayar sebelum perjanjian tertulis. Ini peringatan, "
        "bukan keputusan hukum. Ceritakan ini ke petugas."
    )


def test_worded_refuses_a_code_nobody_worded() -> None:
    with pytest.raises(WordingError):
        worded(samples.finding("NEVER_HEARD_OF", Axis.COMPANY, Severity.HIGH), "id")


def test_source_name_falls_back_to_the_sources_own_name() -> None:
    assert source_name("id-p3mi-historical", "id") == "daftar lama pada formulir pengaduan kementerian (KP2MI)"
    assert source_name("Dinas Tenaga Kerja Provinsi", "id") == "Dinas Tenaga Kerja Provinsi"


def test_contact_words_speak_english_too() -> None:
    assert contact_words("+628123456789", "en") == "number 0812-3456-789"
