"""`verify audit`, `verify keys` and what `verify purge` deletes of the officers' side, from call to exit status."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, text, update

from tests.test_cli import database, register_file
from verify import cli
from verify.errors import StoreError
from verify.service.officers.auditing import Act, Audit
from verify.service.officers.second_factor import SEAL
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings, load_settings
from verify.store.engine import open_engine, reading, writing
from verify.store.officers import Office, Officer, Role, account, add_account, add_office
from verify.store.tables import ACCOUNTS, AUDIT, AUDIT_HEAD, RECOVERY_CODES

__all__ = ["database", "register_file"]

OFFICE = Office(id="o000000000001", name="Kantor Contoh", area="52.03")
OFFICER = Officer(id="a000000000001", login="ayu.meja", name="Ayu", role=Role.DESK, office=OFFICE)
OLD = datetime.now(UTC) - timedelta(days=731)

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Call `verify` on a database with an office and an account, and give its exit status and what it printed."""
    engine = open_engine(f"sqlite:///{database}")
    add_office(engine, OFFICE, at=OLD)
    add_account(engine, OFFICER, password_hash=None, at=OLD)
    engine.dispose()

    def call(*arguments: str) -> tuple[int, str]:
        status = cli.main(arguments)
        caught = capsys.readouterr()
        return status, caught.out + caught.err

    return call


def note(settings: Settings, act: str, *, at: datetime | None = None) -> None:
    moment = at or datetime.now(UTC)
    engine = open_engine(settings.database_url)
    Audit(engine, settings, clock=lambda: moment).note(Act(officer=OFFICER, act=act, outcome="200"))
    engine.dispose()


def write(settings: Settings, *statements: object) -> None:
    """Do what somebody could who may write the database."""
    engine = open_engine(settings.database_url)
    with writing(engine) as connection:
        for statement in statements:
            connection.execute(statement)  # type: ignore[call-overload]  # each is a statement
    engine.dispose()


def test_audit_check_proves_the_chain_and_says_what_to_write_down(run: Run) -> None:
    assert run("audit", "--check") == (0, "Belum ada yang dicatat.\n")
    settings = load_settings()
    for _ in range(3):
        note(settings, "GET /petugas")
    status, said = run("audit", "--check")
    assert (status, said.splitlines()[0]) == (0, "Catatan utuh: 3 baris, nomor 1 sampai 3.")
    written = said.splitlines()[1].partition(": ")[2]
    note(settings, "GET /petugas")
    assert run("audit", "--check", "--since", written)[0] == 0
    assert run("audit", "--check", "--since", f"{written[:-1]}x")[0] == 1
    assert run("audit", "--since", "x")[0] == cli.USAGE


def test_audit_check_names_the_first_line_that_does_not_hold(run: Run) -> None:
    settings = load_settings()
    for _ in range(3):
        note(settings, "GET /petugas")
    write(
        settings, text("DROP TRIGGER audit_unchanged"), update(AUDIT).where(AUDIT.c.number >= 2).values(outcome="403")
    )
    status, said = run("audit", "--check")
    assert status == 1
    assert said.splitlines()[0] == "Baris 2 diubah atau ditukar tempatnya."


def test_audit_check_remembers_outside_the_database_what_it_saw(run: Run) -> None:
    settings = load_settings()
    note(settings, "GET /petugas")
    assert run("audit", "--check")[0] == 0
    write(settings, text("DROP TRIGGER audit_kept"), delete(AUDIT), delete(AUDIT_HEAD))
    assert run("audit", "--check")[0] == 1
    note(settings, "GET /petugas")
    status, said = run("audit", "--check")
    assert (status, said.startswith("Baris 1, yang dulu ditulis di luar basis data, sekarang lain.")) == (1, True)


def test_audit_begins_anew_only_where_it_does_not_hold_and_keeps_what_was(run: Run, tmp_path: Path) -> None:
    settings, file = load_settings(), tmp_path / "old.csv"
    for _ in range(2):
        note(settings, "GET /petugas")
    assert run("audit", "--check")[0] == 0
    assert run("audit", "--begin-anew", str(file))[0] == cli.USAGE
    settings.data_keys_path.unlink()
    with pytest.raises(StoreError, match="verify audit --check"):
        note(settings, "GET /petugas")
    assert run("audit", "--begin-anew", str(file))[0] == 0
    note(settings, "GET /petugas")
    assert run("audit", "--check")[1].startswith("Catatan utuh: 2 baris, nomor 3 sampai 4.")
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    assert f"sha256:{digest}" in run("audit")[1]
    assert len(file.read_text().splitlines()) == 3


def test_audit_lists_and_exports_by_office_and_day(run: Run, tmp_path: Path) -> None:
    settings = load_settings()
    note(settings, "GET /petugas", at=OLD)
    note(settings, "GET /petugas/lain")
    status, said = run("audit", "--office", OFFICE.id)
    assert (status, said.splitlines()[-1], said.count("Kantor Contoh · ayu.meja")) == (0, "2 baris.", 2)
    assert run("audit", "--office", "o000000000009")[1] == "0 baris.\n"
    day = OLD.date().isoformat()
    assert run("audit", "--day", day)[1].count("·") > 0
    file = tmp_path / "lines.csv"
    assert run("audit", "--export", str(file))[0] == 0
    rows = list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))
    assert [(row["number"], row["act"], row["account_id"]) for row in rows] == [
        ("1", "GET /petugas", OFFICER.id),
        ("2", "GET /petugas/lain", OFFICER.id),
    ]


def test_purge_deletes_old_lines_and_forgets_accounts_closed_long_ago(run: Run) -> None:
    settings = load_settings()
    note(settings, "GET /petugas", at=OLD)
    note(settings, "GET /petugas")
    write(settings, update(ACCOUNTS).values(closed_at=OLD))
    status, said = run("purge")
    assert status == 0
    assert {"1 baris catatan kedaluwarsa dihapus.", "1 akun yang lama ditutup: nama dan loginnya dihapus."} < set(
        said.splitlines()
    )
    assert "Catatan utuh: 2 baris, nomor 2 sampai 3." in run("audit", "--check")[1]
    engine = open_engine(settings.database_url)
    gone = account(engine, OFFICER.id)
    engine.dispose()
    assert gone is not None
    assert (gone.officer.login, gone.officer.name) == (OFFICER.id, "-")
    assert "0 akun" in run("purge")[1]


def test_purge_deletes_all_else_where_the_audit_does_not_hold(run: Run) -> None:
    settings = load_settings()
    note(settings, "GET /petugas", at=OLD)
    write(settings, update(ACCOUNTS).values(closed_at=OLD), update(AUDIT_HEAD).values(first=2))
    status, said = run("purge")
    assert status == cli.FAULT
    assert "1 akun yang lama ditutup: nama dan loginnya dihapus." in said
    assert said.splitlines()[-1].startswith("verify: The audit was changed from outside")


def test_keys_rotate_seals_anew_and_keeps_all_that_was_found(run: Run) -> None:
    settings = load_settings()
    keys = SecretKeys(settings)
    note(settings, "GET /petugas")
    write(
        settings,
        update(ACCOUNTS).values(totp_secret=keys.seal(SEAL, b"secret")),
        insert(RECOVERY_CODES).values(account_id=OFFICER.id, code_hash=keys.digest("recovery code", "x")),
    )
    first = keys.keys[0].id
    status, said = run("keys", "rotate")
    assert (status, said.splitlines()[1]) == (0, "1 rahasia kode disegel dengan kunci yang dipakai.")
    note(settings, "GET /petugas")
    assert run("audit", "--check")[0] == 0
    in_use, former = run("keys", "list")[1].splitlines()
    assert in_use.startswith(f"k{keys.keys[0].id} · dipakai · ")
    assert in_use.endswith("1 rahasia kode, 2 baris catatan")
    assert former.startswith(f"k{first} · lama · ")
    assert former.endswith("1 kode cadangan, 1 baris catatan")
    assert all(key.secret.hex() not in in_use + former for key in keys.keys)
    engine = open_engine(settings.database_url)
    with reading(engine) as connection:
        (sealed,) = (connection.execute(ACCOUNTS.select()).mappings().one()["totp_secret"],)
    engine.dispose()
    assert keys.unseal(SEAL, sealed) == b"secret"


def test_keys_list_names_a_key_that_is_needed_and_gone(run: Run) -> None:
    settings = load_settings()
    note(settings, "GET /petugas")
    gone = SecretKeys(settings).keys[0].id
    settings.data_keys_path.unlink()
    said = run("keys", "list")[1].splitlines()
    assert said[1] == f"k{gone} · tidak ada di sini · tanggal tidak tertulis · 1 baris catatan"
    assert run("audit", "--check")[1].splitlines()[0] == (
        "Baris kepala catatan disegel dengan kunci yang tidak ada di sini."
    )
