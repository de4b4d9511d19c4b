"""The `verify` command and the requests for a correction."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.test_cli import database, register_file
from verify import cli
from verify.service.correcting import Corrections, Wish
from verify.settings import load_settings
from verify.store.corrections import Correction
from verify.store.engine import open_engine
from verify.wording.formats import long_date

__all__ = ["database", "register_file"]

ZONE = ZoneInfo("Asia/Jakarta")


def test_purge_deletes_expired_answers_and_requests(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _file(database, datetime.now(UTC) - timedelta(days=91))
    _file(database, datetime.now(UTC))
    assert cli.main(["purge"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert {"0 jawaban kedaluwarsa dihapus.", "1 permintaan perbaikan kedaluwarsa dihapus."} < set(said)


def test_corrections_lists_the_requests_that_wait(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["corrections"]) == 0
    assert capsys.readouterr().out == "Tidak ada permintaan perbaikan.\n"
    _file(database, datetime.now(UTC) - timedelta(days=91))
    kept = _file(database, datetime.now(UTC))
    made, gone = (long_date(at.astimezone(ZONE).date(), "id") for at in (kept.created_at, kept.expires_at))
    assert cli.main(["corrections"]) == 0
    assert capsys.readouterr().out == (
        f"{kept.number} · {made} · dihapus {gone}\n"
        "  Perusahaan: PT A (t:1)\n  Siapa: Petugas pemerintah; jawab ke a@b.id\n"
        "  Yang salah: satu\n  dua\n  Bukti: tiga\n\n1 permintaan perbaikan.\n"
    )


def _file(database: Path, at: datetime) -> Correction:
    wish = Wish(agency_id="t:1", company="PT A", wrong="satu\ndua", proof="tiga", role="officer", answer_to="a@b.id")
    engine = open_engine(f"sqlite:///{database}")
    kept = Corrections(engine, load_settings(), clock=lambda: at).file(wish)
    engine.dispose()
    assert isinstance(kept, Correction)
    return kept
