"""`verify office` and `verify account`: the first admin comes in by the link that the terminal prints."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.service.officers.people import CHEAP, PASSWORD
from verify import cli
from verify.service.officers import passwords
from verify.service.officers.auditing import Audit
from verify.service.officers.door import locks_of
from verify.service.officers.staff import Accepted, Staff
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings, load_settings
from verify.store.audit import Wanted, lines_of
from verify.store.engine import Engine, open_engine

BASE = "https://cek.example/"


@pytest.fixture
def settings(tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("CEKDULU_VAR_DIR", str(tmp_path))
    monkeypatch.setattr(passwords, "COST", CHEAP)
    shutil.copy(migrated_file, tmp_path / "cekdulu.sqlite")
    return load_settings()


def _run(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    status = cli.main(words)
    told = capsys.readouterr()
    assert status == 0, told.err
    return told.out


def _refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert cli.main(words) == 2
    told = capsys.readouterr()
    assert told.out == ""
    return told.err


def _accept(engine: Engine, settings: Settings, printed: str) -> Accepted:
    """Come in by the link that was printed."""
    link = re.fullmatch(rf"{BASE}petugas/undangan/([\w-]{{32}})\n", printed)
    assert link is not None, printed
    keys = SecretKeys(settings)
    staff = Staff(engine, locks_of(engine, keys, Audit(engine, settings, secrets=keys)))
    accepted = staff.accept(link.group(1), PASSWORD, PASSWORD)
    assert isinstance(accepted, Accepted)
    return accepted


def test_office_and_account_bring_the_first_admin_in(capsys: pytest.CaptureFixture[str], settings: Settings) -> None:
    added = _run(capsys, "office", "add", "BP3MI  NTB", "--area", "52", "--keeps-register")
    (office,) = re.findall(r"\bo\d{12}\b", added)
    assert _run(capsys, "office", "list") == f"{office}  BP3MI NTB  Nusa Tenggara Barat  menjaga daftar\n"
    assert _run(capsys, "account", "list") == "Belum ada.\n"
    invite = ("account", "invite", "Sari.Admin", "--office", office, "--role", "admin", "--name", "Sari")
    printed = _run(capsys, *invite, "--address", BASE)
    engine = open_engine(settings.database_url)
    sari = _accept(engine, settings, printed).officer
    assert (sari.login, sari.office.name, sari.role) == ("sari.admin", "BP3MI NTB", "admin")
    listed = _run(capsys, "account", "list").split()
    assert listed[:4] == ["sari.admin", "Sari", "admin", office]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", listed[4])  # when she came in
    assert "terakhir" in _refused(capsys, "account", "close", "sari.admin")
    renewed = _run(capsys, "account", "reset", "SARI.admin", "--new-code", "--address", BASE)
    assert _accept(engine, settings, renewed).officer == sari
    second = _run(capsys, *(word.replace("Sari.Admin", "dua") for word in invite), "--address", BASE)
    _accept(engine, settings, second)
    assert "Akun ditutup" in _run(capsys, "account", "close", "sari.admin")
    assert "tidak menjaga daftar lagi" in _run(capsys, "office", "register", office, "no")
    assert "Kantor ditutup" in _run(capsys, "office", "close", office)
    assert "ditutup" in _run(capsys, "office", "list")
    told = [line.act for line in lines_of(engine, Wanted()) if line.act.startswith("operator.")]
    engine.dispose()
    assert told == [
        "operator.office_add",
        "operator.account_invite",
        "operator.account_close",
        "operator.account_reset",
        "operator.account_invite",
        "operator.account_close",
        "operator.office_register",
        "operator.office_close",
    ]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("office", "add", "X", "--area", "99.99"), "Kode wilayah tidak dikenal"),
        (("office", "add", " ", "--area", "52"), "Isi nama kantor"),
        (("office", "close", "o404"), "Tidak ada kantor"),
        (("office", "register", "o404", "yes"), "Tidak ada kantor"),
        (("account", "invite", "a.b", "--office", "o404", "--role", "desk", "--name", "A"), "Tidak ada kantor"),
        (("account", "close", "nobody"), "Tidak ada akun"),
        (("account", "reset", "nobody"), "Tidak ada akun"),
    ],
)
def test_office_and_account_say_what_is_wrong(
    capsys: pytest.CaptureFixture[str], settings: Settings, words: tuple[str, ...], said: str
) -> None:
    assert said in _refused(capsys, *words)


def test_account_invite_says_every_mistake_at_once(capsys: pytest.CaptureFixture[str], settings: Settings) -> None:
    (office,) = re.findall(r"\bo\d{12}\b", _run(capsys, "office", "add", "Desa", "--area", "52.03"))
    told = _refused(
        capsys, "account", "invite", "x y", "--office", office, "--role", "register_editor", "--name", "A" * 90
    )
    assert "huruf kecil" in told
    assert "Paling banyak 80 huruf" in told
    assert "tidak menjaga daftar" in told
