from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from verify import cli
from verify.core.answer import Advice
from verify.service.keys import Keyring
from verify.service.slips import Slip, token_of

_SLIP = Slip(
    code="7KQF-2M9X-4TA3B",
    advice=Advice.CHECK_FIRST,
    checked_on=date(2026, 11, 21),
    on_date=date(2026, 11, 21),
    origin="ID",
    register_version=42,
)


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Keyring:
    """The key that the commands of a test use."""
    monkeypatch.setenv("CEKDULU_VAR_DIR", str(tmp_path))
    return Keyring(tmp_path / "slip.key")


@pytest.mark.parametrize("written", ["{}", " {}\n", "https://cekdulu.example.go.id/s/{}?hl=en", "/s/{}"])
def test_slip_holds_and_ends_with_0(keyring: Keyring, capsys: pytest.CaptureFixture[str], written: str) -> None:
    assert cli.main(["slip", written.format(token_of(_SLIP, keyring))]) == 0
    said = capsys.readouterr().out
    assert "dan tidak diubah." in said
    assert "Tanya petugas dulu. Kode 7KQF-2M9X-4TA3B, diperiksa 21 November 2026 dengan daftar versi 42." in said


def test_slip_that_was_changed_ends_with_1(keyring: Keyring, capsys: pytest.CaptureFixture[str]) -> None:
    token = token_of(_SLIP, keyring)
    changed = token[:40] + ("A" if token[40] != "A" else "B") + token[41:]
    assert cli.main(["slip", changed, "--locale", "en"]) == 1
    assert capsys.readouterr().out == "This slip was changed or is not from us.\n"


def test_slip_makes_no_key_by_looking(keyring: Keyring, tmp_path: Path) -> None:
    assert cli.main(["slip", "x"]) == 1
    assert not (tmp_path / "slip.key").exists()


def test_slip_signs_with_a_new_key_and_knows_the_old_one(keyring: Keyring, capsys: pytest.CaptureFixture[str]) -> None:
    token = token_of(_SLIP, keyring)
    assert cli.main(["slip", "--new-key"]) == 0
    assert "Slip lama tetap bisa dicek." in capsys.readouterr().out
    assert token_of(_SLIP, keyring) != token
    assert cli.main(["slip", token]) == 0


@pytest.mark.parametrize("arguments", [[], ["x", "--new-key"], ["x", "y"]])
def test_slip_called_wrongly_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["slip", *arguments])
    assert ended.value.code == 2


def test_slip_names_a_key_file_that_cannot_be_used(
    keyring: Keyring, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "slip.key").write_text("no key", encoding="ascii")
    assert cli.main(["slip", token_of(_SLIP, Keyring(tmp_path / "other.key"))]) == 1
    assert "slip.key" in capsys.readouterr().err
