"""The vocabulary: every word as reviewed, and a stop for any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry_sync.errors import ShapeChanged
from registry_sync.parse.headers import Listing, read_headers
from registry_sync.vocabulary import load_headers
from tests.registry_sync.parse.documents import NO_WORDS, ROOT, WORDS
from verify.core.agency import Action, Status
from verify.errors import ConfigError

WRITTEN = (ROOT / "config/headers.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("listing", "header", "column"),
    [
        ("agencies", "Nama P3MI", "name"),
        ("agencies", "NAMA PERUSAHAAN", "name"),
        ("agencies", "PPTKIS", "name"),
        ("agencies", "No. SIP3MI", "licence_number"),
        ("agencies", "Nomor Izin", "licence_number"),
        ("agencies", "Alamat", "address"),
        ("agencies", "No. Telp.", "phones"),
        ("agencies", "Telp/Fax", "phones"),
        ("agencies", "HP", "phones"),
        ("agencies", "Faks", "fax"),
        ("agencies", "E-mail", "emails"),
        ("agencies", "Kab./Kota", "regency"),
        ("agencies", "Kabupaten / Kota", "regency"),
        ("agencies", "Provinsi", "province"),
        ("agencies", "Status", "status"),
        ("agencies", "Berlaku s/d", "licence_until"),
        ("agencies", "Masa Berlaku Mulai", "licence_from"),
        ("agencies", "Masa  Berlaku", "period"),
        ("agencies", "Sejak", "status_from"),
        ("agencies", "No.", ""),
        ("agencies", "Aksi", ""),
        ("agencies", "Detail", ""),
        ("agencies", "Penanggung Jawab", ""),
        ("agencies", "Jumlah Pekerja", None),
        ("agencies", "Jenis Sanksi", None),
        ("branches", "Nama Perusahaan", "company"),
        ("branches", "Kantor Cabang", "name"),
        ("branches", "Nomor Izin Kantor Cabang", "licence_number"),
        ("branches", "Kepala Cabang", ""),
        ("sanctions", "Nama", "agency_name"),
        ("sanctions", "Jenis Sanksi", "action"),
        ("sanctions", "Nomor SK", "decree"),
        ("sanctions", "Nomor Keputusan", "decree"),
        ("sanctions", "Tgl. Mulai", "effective_from"),
        ("sanctions", "Tanggal Berakhir", "effective_until"),
        ("sanctions", "Masa Sanksi", "sanction_period"),
        ("sanctions", "Keterangan", "reason"),
        ("sanctions", "Alamat", ""),
    ],
)
def test_column_knows_the_header(listing: Listing, header: str, column: str | None) -> None:
    assert WORDS.column(listing, header) == column


def test_column_without_a_vocabulary_knows_no_header() -> None:
    assert NO_WORDS.column("agencies", "Nama") is None


#: Every status word, as reviewed: what a company is that bears it, and what a decision with it does.
REVIEWED: list[tuple[str, Status | None, Action | None]] = [
    ("Aktif", Status.ACTIVE, None),
    ("BERLAKU", Status.ACTIVE, None),
    ("Tidak Aktif", Status.UNKNOWN, None),
    ("Skorsing", Status.SUSPENDED, Action.SUSPENSION),
    ("Dibekukan", Status.SUSPENDED, Action.SUSPENSION),
    ("Penghentian Sementara", Status.SUSPENDED, Action.SUSPENSION),
    ("Penghentian Sementara Seluruh Kegiatan", Status.SUSPENDED, Action.SUSPENSION),
    ("Penghentian Sementara Sebagian", Status.PARTLY_SUSPENDED, Action.PARTIAL_SUSPENSION),
    ("penghentian sementara sebagian kegiatan usaha", Status.PARTLY_SUSPENDED, Action.PARTIAL_SUSPENSION),
    ("Pencabutan", Status.REVOKED, Action.REVOKED),
    ("Dicabut", Status.REVOKED, Action.REVOKED),
    ("Pencabutan SIP3MI", Status.REVOKED, Action.REVOKED),
    ("Berakhir", Status.EXPIRED, None),
    ("Kadaluarsa", Status.EXPIRED, None),
    ("Kedaluwarsa", Status.EXPIRED, None),
    ("Dikembalikan", Status.RETURNED, Action.RETURNED),
    ("Peringatan Tertulis", None, Action.WARNING),
    ("Pengakhiran Sanksi", Status.ACTIVE, Action.RESTORED),
    ("Sanksi Dicabut", Status.ACTIVE, Action.RESTORED),
    ("Pencabutan Sanksi", Status.ACTIVE, Action.RESTORED),
    ("Pencabutan Skorsing", Status.ACTIVE, Action.RESTORED),
    ("Dicabut sanksinya", Status.ACTIVE, Action.RESTORED),
    ("Dipulihkan", Status.ACTIVE, Action.RESTORED),
    ("Pencairan Deposito", None, Action.DEPOSIT_CASHED),
    ("Disegel", None, None),
    ("Aktif (skorsing)", None, None),
    ("Dicabut sebagian", None, None),
]


@pytest.mark.parametrize(("word", "status", "action"), REVIEWED)
def test_status_and_action_say_what_was_reviewed(word: str, status: Status | None, action: Action | None) -> None:
    for expected, meaning in ((status, WORDS.status), (action, WORDS.action)):
        if expected is None:
            with pytest.raises(ShapeChanged, match=r"Unknown .* in row 7") as stopped:
                meaning(word, where="row 7")
            assert repr(word) in stopped.value.message
        else:
            assert meaning(word, where="row 7") == expected


@pytest.mark.parametrize("word", ["-", "", "  ", "n/a", "N/A", "–"])
def test_status_of_a_blank_is_blank(word: str) -> None:
    assert WORDS.status(word, where="row 1") == ""


def test_office_and_scheme_stop_at_an_unknown_category() -> None:
    assert (WORDS.office("Kantor Cabang", where="x"), WORDS.scheme("P TO P", where="x")) == ("branch", "P to P")
    with pytest.raises(ShapeChanged, match="Unknown kind of office 'Gudang' in row 3"):
        WORDS.office("Gudang", where="row 3")
    with pytest.raises(ShapeChanged, match="Unknown scheme 'B to B' in row 3"):
        WORDS.scheme("B to B", where="row 3")


def test_headers_never_mistake_an_end_of_a_sanction_for_a_revocation() -> None:
    ending = [word for word, action in WORDS.actions.items() if action is Action.RESTORED]
    assert len(ending) > 5
    assert {WORDS.statuses[word] for word in ending} == {Status.ACTIVE}
    assert not any("sanksi" in word or "skorsing" in word for word, it in WORDS.actions.items() if it is Action.REVOKED)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("persons = [", "persns = [", "persns"),
        ('status = "revoked"', 'status = "gone"', "status"),
        ('source = "BG"', 'sauce = "BG"', "sauce"),
        ('source = "BG"', 'source = " "', "source"),
        ('"skors",', '"skors", "aktif",', "gives 'aktif' two meanings"),
        ('name = ["kantor cabang",', 'nmae = ["kantor cabang",', "no table has a column nmae"),
        ('province = ["provinsi", "propinsi", "prov"', 'province = ["kota", "propinsi", "prov"', "'kota' two meanings"),
        ('head_office = ["kantor pusat"', 'head_office = ["..."', "without a letter"),
        ("[offices]", "[offices", "is not TOML"),
    ],
)
def test_read_headers_refuses_a_vocabulary_that_is_wrong(old: str, new: str, said: str) -> None:
    assert old in WRITTEN
    with pytest.raises(ConfigError) as refused:
        read_headers(WRITTEN.replace(old, new, 1))
    assert said in refused.value.message


def test_load_headers_names_the_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"headers\.toml"):
        load_headers(tmp_path / "headers.toml")
