from __future__ import annotations

import pytest

from verify.service.officers.village_columns import Meaning, meaning_of, named, settled


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Nama PT", Meaning.COMPANY),
        ("PERUSAHAAN", Meaning.COMPANY),
        ("Nama Perusahaan (P3MI)", Meaning.COMPANY),
        ("Nama Agen/Sponsor", Meaning.COMPANY),
        ("company", Meaning.COMPANY),
        ("No. HP / WA", Meaning.PHONE),
        ("Nomor yang menghubungi HP", Meaning.PHONE),
        ("Kontak Perusahaan", Meaning.PHONE),
        ("Email PT", Meaning.EMAIL),
        ("No. SIP3MI", Meaning.LICENCE),
        ("licence_number", Meaning.LICENCE),
        ("Negara Tujuan Penempatan", Meaning.DESTINATION),
        ("Jabatan / Pekerjaan", Meaning.JOB),
        ("Keterangan", Meaning.MESSAGE),
        ("Nama Perekrut", Meaning.MESSAGE),
        ("Tanggal ditawari", Meaning.ON_DATE),
        ("on_date", Meaning.ON_DATE),
        ("Tanggal", Meaning.OTHER),
        ("Tgl. izin", Meaning.OTHER),
        ("Status PT", Meaning.OTHER),
        ("Alamat Perusahaan", Meaning.OTHER),
        ("No.", Meaning.COUNT),
        ("Nama", Meaning.NAME),
        ("Nomor", Meaning.NUMBER),
        # about people: never read
        ("NIK", Meaning.PERSON),
        ("Nama CPMI", Meaning.PERSON),
        ("Nama Lengkap", Meaning.PERSON),
        ("No. HP CPMI", Meaning.PERSON),
        ("L/P", Meaning.PERSON),
        ("Tanggal Lahir", Meaning.PERSON),
        # no names of columns
        ("PT Karya Satria Abadi", None),
        ("Taiwan", None),
        ("Warna", None),
        ("", None),
        ("nama perusahaan yang menghubungi keluarga lewat telepon", None),
    ],
)
def test_meaning_of_knows_columns_as_villages_name_them(name: str, expected: Meaning | None) -> None:
    assert meaning_of(name) is expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["No", "Nama PT", "HP"], 3),
        (["Nama PT"], 1),
        (["Nama PT", "Warna"], 1),
        (["Nama PT", "Warna", "Merek"], 0),
        (["No", "NIK", "Negara"], 0),  # nothing that an offer is checked by
        (["PT Karya Satria Abadi", "WA"], 0),
        (["HP", "0812-3456-7890"], 0),
        ([], 0),
    ],
)
def test_named_takes_no_row_of_data_for_names(cells: list[str], expected: int) -> None:
    assert named(cells) == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Nama", "Nomor"], (Meaning.COMPANY, Meaning.PHONE)),
        (["Nama", "PT", "Nomor", "WA"], (Meaning.PERSON, Meaning.COMPANY, Meaning.COUNT, Meaning.PHONE)),
        (["Warna", "PT"], (None, Meaning.COMPANY)),
    ],
)
def test_settled_reads_a_bare_name_by_the_columns_beside_it(
    names: list[str], expected: tuple[Meaning | None, ...]
) -> None:
    assert settled(names) == expected
