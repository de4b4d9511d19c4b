from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from verify.cli import main
from verify.service.batch import BadFile
from verify.service.checking import Checker
from verify.service.evaluation import MOST_EXAMPLES, evaluate, examples
from verify.settings import Settings
from verify.store.engine import open_engine

HEAD = "id,company,family,origin,expect_agency,expect_not,expect_advice\n"


@pytest.fixture
def checker(migrated_settings: Settings) -> Iterator[Checker]:
    engine = open_engine(migrated_settings.database_url)
    yield Checker(engine, migrated_settings)
    engine.dispose()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("id,family,expect_agency,expect_not,note\n", "Unknown column: note"),
        ("id,company\n", "needs the column family, expect_agency, expect_not"),
        ("", "needs the column id"),
        (HEAD + "1,PT A,f,ID,,safe,\n", "'safe' is no advice"),
        (HEAD + "1,PT A,f,ID,,,\n1,PT B,f,ID,,,\n", "stands twice"),
    ],
)
def test_evaluate_refuses_what_is_no_file_of_cases(checker: Checker, text: str, sentence: str) -> None:
    with pytest.raises(BadFile, match=sentence):
        evaluate(checker, io.StringIO(text))


def test_evaluate_answers_every_row_in_order_by_its_origin(checker: Checker) -> None:
    text = HEAD + "a,PT A,f,ID,,no_warning_found,cannot_tell\nb,PT B,g,PH,x:1,,check_first\nc,PT C,g,??,,,\n"
    first, second, third = evaluate(checker, io.StringIO(text))
    assert (first.id, first.family, first.fault) == ("a", "f", None)
    assert (second.id, second.expected, second.fault) == ("b", ("x:1",), "other advice")
    assert third.fault == "unreadable (origin: bad_input)"


def test_examples_are_few_and_begin_with_one_of_every_family(checker: Checker) -> None:
    rows = [f"{at},PT A,{'rare' if at == 39 else 'often'},ID,,cannot_tell," for at in range(40)]
    lines = examples(evaluate(checker, io.StringIO(HEAD + "\n".join(rows)))).splitlines()
    assert len(lines) == MOST_EXAMPLES + 1
    assert "[often]" in lines[0]
    assert "[rare]" in lines[1]
    assert lines[-1] == "… and 25 more"


@pytest.fixture
def told(checker: Checker, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The command line works on this test's own empty installation."""
    monkeypatch.setenv("CEKDULU_DATABASE_URL", settings.database_url)
    return settings


@pytest.mark.parametrize(("forbidden", "status"), [("no_warning_found", 0), ("cannot_tell", 1)])
def test_main_prints_writes_and_ends_by_what_went_wrong(
    told: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str], forbidden: str, status: int
) -> None:
    cases, report = tmp_path / "cases.csv", tmp_path / "new" / "figures.json"
    cases.write_text(HEAD + f"1,PT A,f,ID,,{forbidden},\n", encoding="utf-8")
    assert main(["eval", str(cases), "--json", str(report)]) == status
    assert "total" in capsys.readouterr().out
    data = json.loads(report.read_text("utf-8"))
    assert data["total"]["rows"] == 1
    assert [one["fault"] for one in data["wrong"]] == ["false clear"] * status


def test_main_says_plainly_what_is_wrong_with_the_file(
    told: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cases.csv").write_text("id,colour\n", encoding="utf-8")
    assert main(["eval", str(tmp_path / "cases.csv")]) == 2
    assert "Unknown column: colour" in capsys.readouterr().err
