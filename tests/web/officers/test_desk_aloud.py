"""What is read aloud: facts of lists, worded, never a judgement about the one who hears it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.meta.test_wording import FORBIDDEN
from tests.wording import samples
from verify.web.officers.desk_aloud import aloud

DUE = date(2026, 12, 21)
LONG = "PT Multi Intan Amanah Internasional"
NEVER = "Ini catatan dari daftar, bukan penilaian tentang Anda."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("copied name", ["PT Karya Satria Abadi ada di daftar, dan izinnya tercatat aktif.",
                         "Nomor 0812-3456-789 tidak tercatat sebagai kontak PT Karya Satria Abadi."]),
        ("revoked", [f"Izin {LONG} tercatat dicabut pada 29 Januari 2026 (Keputusan Menteri 96/2026).",
                     "Nomor yang berakhir …789 tidak tercatat sebagai kontak perusahaan itu."]),
        ("only a phone", ["Nomor itu tercatat milik PT Karya Satria Abadi.", "Tawaran ini tidak menyebut PT."]),
        ("nothing found", ["PT Karya Satria Abadi ada di daftar, dan izinnya tercatat aktif.",
                           "Nomor itu tercatat milik PT Karya Satria Abadi.", "Lowongan ke Taiwan ada di daftar.",
                           "Ini bukan jaminan.", "Kami tidak memeriksa kontrak, visa, dan biaya."]),
        ("nothing given", ["Daftar kami belum bisa menjawab pertanyaan ini."]),
    ],
)  # fmt: skip
def test_aloud_says_what_is_recorded_then_that_it_is_no_judgement(name: str, said: list[str]) -> None:
    opening, *facts, never, missing, ask = aloud(samples.EVERY[name], DUE)
    assert opening.said == "Saya bacakan catatan dari daftar per 19 November 2026."
    assert [one.said for one in facts] == said
    assert never.said == NEVER
    assert missing.said == "Mohon lengkapi yang tertulis di lembar ini sampai 21 Desember 2026."
    assert [one.while_missing for one in (opening, *facts, never, missing, ask)].count(True) == 1
    assert missing.while_missing
    assert ask.said.startswith("Anda boleh bertanya")


@pytest.mark.parametrize("name", samples.EVERY)
def test_aloud_never_says_a_forbidden_word(name: str) -> None:
    for one in aloud(samples.EVERY[name].redacted(), DUE):
        assert not re.search(FORBIDDEN["id"], one.said, re.IGNORECASE), one.said
        assert one.said.endswith(".")
        assert "{" not in one.said
