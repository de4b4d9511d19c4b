import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from verify.core.answer import Advice, Answer, RegisterStatus, RegisterView
from verify.core.claim import Claim
from verify.errors import BadInput, TooLarge
from verify.service.batch import BadFile, BatchFile, Outcome, Problem, Row, open_batch, run_batch
from verify.service.checking import Checker
from verify.service.claims import Asked
from verify.settings import Settings


class EchoChecker(Checker):
    """Reads like the real one, and answers nothing but the code, which repeats the company asked."""

    def __init__(self, settings: Settings) -> None:
        """Without a database and without rules."""
        self._settings = settings
        self._indicator_ids = frozenset({"V1"})
        self.kept: list[bool] = []

    def read(self, asked: Asked) -> Claim:
        if asked.company == "bad":
            raise BadInput("phones", "No.")
        return Claim(companies=(asked.company or "",))

    def check(self, claim: Claim, *, keep: bool = True) -> Answer:
        self.kept.append(keep)
        moment = datetime(2026, 11, 21, tzinfo=UTC)
        return Answer(
            code=claim.companies[0],
            checked_at=moment,
            on_date=moment.date(),
            origin="ID",
            advice=Advice.CANNOT_TELL,
            register=RegisterView(version=1, status=RegisterStatus.EMPTY),
        )


def _open(text: str, **limits: int) -> BatchFile:
    return open_batch(io.StringIO(text, newline=""), **limits)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id\n", []),
        ("id,company\n1,PT A\n", [Row("1", Asked(company="PT A"))]),
        ("\ufeffid,company\r\n1,PT A\r\n", [Row("1", Asked(company="PT A"))]),
        ('id;company;phone\n1;PT A;"0812;0813"\n', [Row("1", Asked(company="PT A", phones=("0812", "0813")))]),
        ("company,id\nPT A, x \n", [Row("x", Asked(company="PT A"))]),
        ("id,phone,email\n1,0812;0813,a@b.id\n", [Row("1", Asked(phones=("0812", "0813"), emails=("a@b.id",)))]),
        ('id,message\n1,"dua\nbaris"\n', [Row("1", Asked(message="dua\nbaris"))]),
        (
            "id,licence_number,destination,job,on_date\n1,519/MEN/2012,Taiwan,perawat,2026-01-29\n",
            [
                Row(
                    "1",
                    Asked(licence_number="519/MEN/2012", destination="Taiwan", job="perawat", on_date="2026-01-29"),
                )
            ],
        ),
        ("id,company\n\n,\n1,PT A\n", [Row("1", Asked(company="PT A"))]),
    ],
)
def test_rows_read_the_files_of_the_contract(text: str, expected: list[Row]) -> None:
    batch = _open(text)
    assert list(batch.rows()) == expected
    assert batch.count == len(expected)
    assert list(batch.rows()) == expected, "a file can be read again"


@pytest.mark.parametrize(
    ("line", "name", "field"),
    [(",PT A,\n", "", "id"), ("1,PT A\n", "1", "row"), ("1,PT A,0812,extra\n", "1", "row")],
)
def test_rows_give_a_bad_row_its_problem_in_place(line: str, name: str, field: str) -> None:
    first, bad, last = _open(f"id,company,phone\na,PT A,\n{line}z,PT Z,\n").rows()
    assert (first.id, last.id) == ("a", "z")
    assert bad.id == name
    assert isinstance(bad.asked, Problem)
    assert bad.asked.field == field


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("\n", "is empty"),
        ("company\nPT A\n", "no column 'id'"),
        ("id,name\n1,PT A\n", "Unknown column: name"),
        ("id,company,company\n1,PT A,PT A\n", "stands twice in the first row"),
        ("id,company\n1,PT A\n2,PT B\n1,PT C\n", "'1' stands twice in the file"),
        ('id,company\n1,"PT A\n', "broken near line"),
    ],
)
def test_open_batch_refuses_a_bad_file_before_any_work(text: str, said: str) -> None:
    with pytest.raises(BadFile, match=said):
        _open(text)


def test_open_batch_refuses_what_is_not_utf8(tmp_path: Path) -> None:
    file = tmp_path / "in.csv"
    file.write_bytes(b"id,company\n1,PT A\n2,PT \xff\n")
    with file.open(encoding="utf-8", newline="") as stream, pytest.raises(BadFile, match="UTF-8"):
        open_batch(stream)


def test_open_batch_refuses_more_rows_than_allowed() -> None:
    assert _open("id\n1\n2\n", max_rows=2).count == 2
    with pytest.raises(TooLarge, match="more than 2 rows"):
        _open("id\n1\n2\n3\n", max_rows=2)


def test_open_batch_takes_a_cell_longer_than_the_csv_modules_own_limit() -> None:
    (row,) = _open(f"id,message\n1,{'x' * 200_000}\n").rows()
    assert isinstance(row.asked, Asked)


def test_run_batch_answers_each_row_in_order_and_keeps_nothing(settings: Settings) -> None:
    checker = EchoChecker(settings)
    rows = list(_open("id,company\na,PT A\nb,bad\n,PT C\nd,PT D\n").rows())
    outcomes = list(run_batch(checker, rows))
    assert [outcome.id for outcome in outcomes] == ["a", "b", "", "d"]
    assert outcomes[1] == Outcome("b", Problem("bad_input", "phone", "No."))
    assert [outcome.result.code for outcome in outcomes] == ["PT A", "bad_input", "bad_input", "PT D"]
    assert checker.kept == [False, False]


def test_run_batch_streams(settings: Settings) -> None:
    def endless() -> Iterator[Row]:
        while True:
            yield Row("1", Asked(company="PT A"))

    assert next(iter(run_batch(EchoChecker(settings), endless()))).id == "1"
