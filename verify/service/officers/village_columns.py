"""What the columns of a village's table mean, by their names as villages write them, in Indonesian and English.

A column is known when every word of its name is one that names of columns are made of, so that a company called "PT
Karya Jaya" is never taken for one. What a column about people says is not read at all (domain.md §5: UU 27/2022).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from verify.core import text


class Meaning(StrEnum):
    """What a column holds. PERSON: who wants to go or asks; COUNT: a number of the row; OTHER: nothing of the offer."""

    PERSON = "person"
    COUNT = "count"
    OTHER = "other"
    EMAIL = "email"
    LICENCE = "licence_number"
    PHONE = "phone"
    ON_DATE = "on_date"
    PAY = "pay"
    FEES = "fees"
    VISA = "visa"
    DESTINATION = "destination"
    JOB = "job"
    COMPANY = "company"
    MESSAGE = "message"
    NAME = "name"
    NUMBER = "number"


#: Words that say what a column holds; of several in one name the first meaning here counts.
_WORDS: dict[Meaning, str] = {
    Meaning.PERSON: """
        cpmi pmi tki tkw calon warga pekerja keluarga ortu orangtua suami istri wali pemohon pelapor nik ktp kk umur
        usia kelamin gender lahir ttl agama pendidikan ijazah paspor applicant worker age sex birth passport anak
        jk l p
    """,
    Meaning.OTHER: """
        alamat address status desa dusun kelurahan kecamatan kec kabupaten kab provinsi rt rw asal paraf ttd pencatat
    """,
    Meaning.EMAIL: "email mail surel emails",
    Meaning.LICENCE: "izin ijin sip3mi siup sip licence license",
    Meaning.PHONE: "hp wa telp tlp telpon telepon tel phone phones handphone whatsapp kontak contact mobile cp",
    Meaning.ON_DATE: "ditawari ditawarkan tawaran on",
    Meaning.PAY: "gaji upah salary wage pay",
    Meaning.FEES: "biaya fee fees cost costs",
    Meaning.VISA: "visa",
    Meaning.DESTINATION: "negara tujuan country destination",
    Meaning.JOB: "pekerjaan kerja jabatan posisi lowongan bidang job position occupation",
    Meaning.COMPANY: """
        company perusahaan pt p3mi pjtki pptkis agen agensi agency lembaga penyalur penyalurnya cv lpk badan
    """,
    Meaning.MESSAGE: """
        message pesan iklan keterangan ket catatan isi sponsor perekrut recruiter lapangan pl tekong makelar note notes
    """,
    Meaning.COUNT: "no id urut nr",
    Meaning.NAME: "nama name",
    Meaning.NUMBER: "nomor nomer number",
}
#: Words that say nothing by themselves, but belong to names of columns.
_FILLERS = frozenset(
    """
    tanggal tgl date yang dari dan atau di ke untuk menghubungi dihubungi pengirim penempatan lengkap asli petugas jenis
    e and or of the full lain lainnya resmi bila ada jika kantor person
    """.split()
)
_DATED, _FULL = frozenset(("tanggal", "tgl", "date")), frozenset(("lengkap", "full"))
_MEANINGS = {word: meaning for meaning, words in _WORDS.items() for word in words.split()}
_ORDER = tuple(_WORDS)
#: What a row can be checked by.
ASKED = frozenset(
    (Meaning.COMPANY, Meaning.PHONE, Meaning.EMAIL, Meaning.LICENCE, Meaning.MESSAGE, Meaning.NAME, Meaning.NUMBER)
)
_MOST_WORDS = 6
#: So many digits are no name of a column; and what a company's name begins with.
_DIGITS, _FORMS = 6, frozenset(("pt", "cv", "ud"))


def meaning_of(name: str) -> Meaning | None:
    """What a column of this name holds; None for a name that is not known."""
    words = text.words(name.replace("_", " "))
    if not words or len(words) > _MOST_WORDS:
        return None
    if any(word not in _MEANINGS and word not in _FILLERS for word in words):
        return None
    found = min((_MEANINGS[word] for word in words if word in _MEANINGS), key=_ORDER.index, default=None)
    if not _DATED.isdisjoint(words) and found not in (Meaning.ON_DATE, Meaning.PERSON):
        return Meaning.OTHER
    # A full name, of no company, is a person's.
    return Meaning.PERSON if found is Meaning.NAME and not _FULL.isdisjoint(words) else found


def named(cells: Sequence[str]) -> int:
    """How many columns a row names; 0 where it is no row of names.

    One is: half of its cells or more are names, one of them what offers are checked by, and none holds data.
    """
    given = [cell for cell in cells if cell.strip()]
    meanings = [meaning_of(cell) for cell in given]
    known = [one for one in meanings if one]
    if len(known) * 2 < len(given) or ASKED.isdisjoint(known):
        return 0
    data = any(one is None and _is_data(cell) for one, cell in zip(meanings, given, strict=True))
    return 0 if data else len(known)


def _is_data(cell: str) -> bool:
    """Whether a cell that names no column holds a number, or a company by its legal form."""
    return sum(map(str.isdigit, cell)) >= _DIGITS or not _FORMS.isdisjoint(text.words(cell))


def settled(names: Sequence[str]) -> tuple[Meaning | None, ...]:
    """What each column of a table holds, where one name may depend on the others.

    "Nama" is the company's where no other column is, else a person's; "nomor" a phone where no other column is one,
    else the row's own.
    """
    meanings = [meaning_of(name) for name in names]
    company = Meaning.PERSON if Meaning.COMPANY in meanings else Meaning.COMPANY
    phone = Meaning.COUNT if Meaning.PHONE in meanings else Meaning.PHONE
    settle = {Meaning.NAME: company, Meaning.NUMBER: phone}
    return tuple(settle.get(one, one) if one else None for one in meanings)
