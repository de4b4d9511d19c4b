from __future__ import annotations

import io
import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.service import registers
from verify import cli
from verify.core.agency import Status
from verify.settings import load_settings
from verify.store.engine import open_engine
from verify.store.schema import migrate

TODAY = datetime.now(UTC).date()


@pytest.fixture(scope="session")
def register_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as of today: one licensed company, one revoked."""
    path = tmp_path_factory.mktemp("cli") / "register.sqlite"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    revoked = replace(registers.agency("PT Multi Intan Amanah", Status.REVOKED), licence_number=None, contacts=())
    registers.put(engine, registers.agency(), revoked, as_of=TODAY)
    engine.dispose()
    return path


@pytest.fixture
def database(register_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The database that the commands of a test use."""
    path = tmp_path / "cekdulu.sqlite"
    shutil.copy(register_file, path)
    monkeypatch.setenv("CEKDULU_DATABASE_URL", f"sqlite:///{path}")
    monkeypatch.setenv("CEKDULU_VAR_DIR", str(tmp_path))
    return path


def _run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "verify.cli", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("arguments", "status", "headline"),
    [
        (["--company", "PT Karya Satria Abadi", "--phone", "021-8304147"], 0, "Tidak ada tanda bahaya dari data ini"),
        (["--company", "PT Karya Satria Abadi", "--phone", "0812-3456-7890"], 10, "Tanya petugas dulu"),
        (["--company", "PT Multi Intan Amanah"], 20, "Jangan bayar dan jangan berangkat dulu"),
        (["--answer", "V1=yes"], 20, "Jangan bayar dan jangan berangkat dulu"),
        ([], 30, "Belum bisa diperiksa"),
    ],
)
def test_check_answers_in_indonesian_and_ends_by_advice(
    arguments: list[str], status: int, headline: str, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", *arguments]) == status
    out, err = capsys.readouterr()
    assert headline in out.splitlines()[0]
    assert err == ""
    assert "\x1b" not in out


def test_check_prints_the_whole_answer_as_json(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = cli.main(
        ["check", "--company", "PT Karya Satria Abadi", "--phone", "0812-3456-7890", "--phone", "021-8304147", "--json"]
    )
    answer = json.loads(capsys.readouterr().out)
    assert status == 10
    assert answer["advice"] == "check_first"
    assert [asked["value"] for asked in answer["axes"]["contact"]["asked"]] == ["+6281234567890", "+62218304147"]
    assert answer["links"] == {}, "nothing of a terminal's check is kept"


def test_check_speaks_english_when_asked(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", "--company", "PT Multi Intan Amanah", "--locale", "en"])
    assert "Do not pay and do not leave yet" in capsys.readouterr().out


def test_check_reads_a_message_from_standard_input(
    database: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Lowongan ke Taiwan PT Karya Satria Abadi WA 0812-3456-7890"))
    assert cli.main(["check", "--message", "-", "--json"]) == 10
    assert json.loads(capsys.readouterr().out)["understood"]["phones"] == ["+6281234567890"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "--on-date", "2999-01-01"], "on_date: Lies in the future"),
        (["check", "--on-date", "kemarin"], "on_date: Must be a date"),
        (["check", "--origin", "Indonesia"], "origin: Must be a country code"),
        (["check", "--answer", "V1"], "Write --answer as ID=yes"),
        (["check", "--answer", "V1=perhaps"], "answers: The reply to V1"),
        (["batch", "no-such-file.csv"], "no-such-file.csv: No such file"),
    ],
)
def test_a_wrong_call_ends_with_2_and_a_sentence(
    arguments: list[str], said: str, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.startswith("verify: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("arguments", [[], ["check", "--nonsense"], ["nonsense"], ["serve", "--port", "x"]])
def test_an_unknown_argument_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "usage: verify" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["check"], ["serve"], ["purge"]])
def test_a_database_without_tables_is_named_in_plain_words(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CEKDULU_DATABASE_URL", f"sqlite:///{tmp_path / 'new.sqlite'}")
    assert cli.main(arguments) == 1
    assert capsys.readouterr().err == "verify: The database is not set up for this version. Run: verify migrate\n"


def test_a_fault_of_ours_is_a_sentence_without_what_was_asked(
    database: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object, **_more: object) -> None:
        raise ZeroDivisionError("PT Rahasia")

    monkeypatch.setattr("verify.service.checking.decide", broken)
    assert cli.main(["check", "--company", "PT Rahasia"]) == 1
    err = capsys.readouterr().err
    assert "ZeroDivisionError in test_cli.py" in err
    assert "Rahasia" not in err


BATCH = (
    "id,company,phone,on_date\n"
    "a,PT Karya Satria Abadi,021-8304147,\n"
    "b,PT Karya Satria Abadi,021-8304147,kemarin\n"
    "c,PT Multi Intan Amanah,,\n"
)


def test_batch_answers_in_order_with_a_bad_row_in_place(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(BATCH, encoding="utf-8")
    assert cli.main(["batch", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.ndjson")]) == 0
    out, err = capsys.readouterr()
    rows = [json.loads(line) for line in (tmp_path / "out.ndjson").read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in rows] == ["a", "b", "c"]
    assert [row.get("advice") for row in rows] == ["no_warning_found", None, "do_not_proceed"]
    assert rows[1]["error"] == {
        "code": "bad_input",
        "field": "on_date",
        "detail": "Must be a date such as 2026-01-29.",
    }
    assert out == ""
    assert err == "3 baris selesai, 1 di antaranya tidak bisa diperiksa.\n"


def test_batch_writes_to_standard_output_without_a_file(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text("id,company\n1,PT Multi Intan Amanah\n", encoding="utf-8")
    assert cli.main(["batch", str(tmp_path / "in.csv"), "--locale", "en"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out)["text"]["headline"] == "Do not pay and do not leave yet"
    assert err == "1 rows done, all of them read.\n"


@pytest.mark.parametrize("text", ["id,company\n1,PT A\n1,PT B\n", "company\nPT A\n", "id,nama\n1,PT A\n"])
def test_batch_refuses_a_bad_file_and_leaves_the_old_output(
    text: str, database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.csv").write_text(text, encoding="utf-8")
    (tmp_path / "out.ndjson").write_text("yesterday's\n", encoding="utf-8")
    assert cli.main(["batch", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.ndjson")]) == 2
    assert (tmp_path / "out.ndjson").read_text(encoding="utf-8") == "yesterday's\n"
    assert capsys.readouterr().err.startswith("verify: ")


def test_batch_never_overwrites_its_input(database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.csv").write_text(BATCH, encoding="utf-8")
    assert cli.main(["batch", str(tmp_path / "in.csv"), "-o", str(tmp_path / "in.csv")]) == 2
    assert (tmp_path / "in.csv").read_text(encoding="utf-8") == BATCH
    assert "output file is the input file" in capsys.readouterr().err


def test_batch_shows_a_bar_on_a_terminal_and_check_its_colours(database: Path, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text(BATCH, encoding="utf-8")
    shown = _on_terminal("batch", str(tmp_path / "in.csv"), "-o", str(tmp_path / "out.ndjson"))
    assert "━" in shown
    assert "3 baris selesai" in shown
    assert "\x1b[1;31m" in _on_terminal("check", "--company", "PT Multi Intan Amanah", "--no-questions")


def test_check_asks_on_a_terminal_and_answers_anew(database: Path) -> None:
    shown = _on_terminal("check", "--company", "PT Karya Satria Abadi", "--phone", "021-8304147", typed="t\ny\n")
    assert shown.count("Tidak ada tanda bahaya dari data ini") == 1
    assert "Jangan bayar dan jangan berangkat dulu" in shown
    assert "Yang kami baca" in shown


def test_check_lists_its_questions_with_their_ids_where_nobody_can_be_asked(
    database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["check", "--company", "PT Karya Satria Abadi", "--phone", "0812-3456-7890"]
    assert cli.main(given) == 10
    assert re.search(r"^  - V1 Apakah visanya", capsys.readouterr().out, re.MULTILINE)
    assert cli.main([*given, "--answer", "V1=no", "--place", "Lombok Timur", "--audience", "village"]) == 10
    out = capsys.readouterr().out
    assert "V1 Apakah" not in out
    assert "Lombok Timur" in out


def _on_terminal(*arguments: str, typed: str = "") -> str:
    """What a command shows where somebody looks at it, and types."""
    ours, theirs = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
    environment.pop("NO_COLOR", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "verify.cli", *arguments], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    os.write(ours, typed.encode())
    shown = b""
    while select.select([ours], [], [], 60)[0]:
        try:
            piece = os.read(ours, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    process.wait(60)
    os.close(ours)
    return shown.decode("utf-8", "replace")


def test_check_needs_no_library_of_the_web(database: Path) -> None:
    code = (
        "import sys; from verify import cli; cli.main(['check', '--company', 'PT A']);"
        "print(sorted({'flask', 'werkzeug', 'alembic', 'requests', 'gunicorn'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_reader_that_leaves_early_is_no_fault(database: Path, tmp_path: Path) -> None:
    rows = "".join(f"{number},PT Karya Satria Abadi\n" for number in range(300))
    (tmp_path / "in.csv").write_text("id,company\n" + rows, encoding="utf-8")
    command = f"'{sys.executable}' -m verify.cli batch '{tmp_path / 'in.csv'}' | head -c 10"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == '{"id": "0"'
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


def test_a_terminal_that_knows_no_unicode_still_gets_the_answer(database: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "verify.cli", "check", "--company", "PT Multi Intan Amanah"],
        capture_output=True,
        check=False,
        timeout=60,
        env=os.environ | {"PYTHONIOENCODING": "ascii"},
    )
    assert done.returncode == 20
    assert b"? Jangan bayar dan jangan berangkat dulu" in done.stdout


def test_migrate_makes_a_database_from_any_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKDULU_DATABASE_URL", f"sqlite:///{tmp_path / 'new' / 'cekdulu.sqlite'}")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(Path(cli.__file__).resolve().parents[1]))
    done = _run("migrate")
    assert (done.returncode, done.stdout) == (0, "Basis data siap.\n")
    assert _run("migrate").returncode == 0
    assert _run("check").returncode == 30


@pytest.mark.parametrize(
    ("arguments", "variable", "bind"),
    [
        ([], None, "127.0.0.1:8000"),
        ([], "8123", "127.0.0.1:8123"),
        (["--port", "9000", "--host", "0.0.0.0"], "8123", "0.0.0.0:9000"),  # noqa: S104 - given by the caller
        (["--host", "::1"], None, "[::1]:8000"),
    ],
)
def test_serve_hands_over_to_gunicorn(
    arguments: list[str],
    variable: str | None,
    bind: str,
    database: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("verify.cli.os.execv", lambda _program, command: started.append(command))
    if variable:
        monkeypatch.setenv("PORT", variable)
    cli.main(["serve", *arguments])
    (command,) = started
    assert command[:3] == [sys.executable, "-m", "gunicorn"]
    assert command[command.index("--bind") + 1] == bind
    assert command[command.index("--config") + 1] == str(load_settings().config_dir / "gunicorn.conf.py")


def test_openapi_prints_the_description(database: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["openapi"]) == 0
    assert re.match(r"3\.1\.", json.loads(capsys.readouterr().out)["openapi"])


def test_every_command_of_the_contract_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    listed = capsys.readouterr().out
    for command in ("check", "batch", "serve", "migrate", "eval", "openapi"):
        assert re.search(rf"^ +{command}\b", listed, re.MULTILINE), command
