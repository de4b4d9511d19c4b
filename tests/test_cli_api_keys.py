"""`verify apikey`: an operator ends a key of any office, and that is noted."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from verify import cli
from verify.service.officers.api_keys import ApiKeys, Made, Refusal, Wish
from verify.settings import Settings, load_settings
from verify.store.engine import open_engine, reading
from verify.store.officers import Office, Officer, Role, add_account, add_office
from verify.store.tables import AUDIT

OFFICE = Office(id="o1", name="Dinas Contoh", area="52.03")
ADMIN = Officer(id="a1", login="sari", name="Sari", role=Role.ADMIN, office=OFFICE)


@pytest.fixture
def settings(tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("CEKDULU_VAR_DIR", str(tmp_path))
    shutil.copy(migrated_file, tmp_path / "cekdulu.sqlite")
    return load_settings()


def test_apikey_lists_every_key_and_revokes_one_at_once(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(("apikey", "list")) == 0
    assert capsys.readouterr().out == "Belum ada kunci.\n"
    engine = open_engine(settings.database_url)
    add_office(engine, OFFICE, at=datetime.now(UTC))
    add_account(engine, ADMIN, password_hash=None, at=datetime.now(UTC))
    keys = ApiKeys(engine, settings)
    made = keys.make(Wish(name="loket", scopes=("checks",), until="2099-01-31"), by=ADMIN)
    assert isinstance(made, Made)
    assert cli.main(("apikey", "list")) == 0
    line = f"{made.key.id} · Dinas Contoh · loket · …{made.key.tail} · berlaku · 2099-01-31 · belum pernah dipakai\n"
    assert capsys.readouterr().out == line
    assert [cli.main(("apikey", "revoke", one)) for one in ("k0", made.key.id, made.key.id)] == [2, 0, 2]
    assert "Kunci loket milik Dinas Contoh sudah dicabut" in capsys.readouterr().out
    assert keys.shown(made.secret).refusal is Refusal.REVOKED
    with reading(engine) as connection:
        noted = connection.execute(select(AUDIT.c.office_id, AUDIT.c.act, AUDIT.c.about)).all()
    engine.dispose()
    assert noted == [("o1", "operator.apikey_revoke", made.key.id)]
