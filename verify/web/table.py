"""Many rows at once, for officers: a CSV file up, one table that can be printed, each row with its answer's code."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask import Blueprint, Response, request

from verify.core.answer import Answer
from verify.errors import TooLarge
from verify.service.batch import BadFile, BatchFile, Outcome, open_batch, run_batch
from verify.web.shell import locale, page, services, t
from verify.wording.catalogue import has
from verify.wording.rendering import headline
from verify.wording.summary import summary

table = Blueprint("table", __name__)
FILE = "rows"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: an answer with its code, or why there is none."""

    id: str
    advice: str | None = None
    headline: str = ""
    summary: str = ""
    code: str = ""
    mistake: str = ""


@table.get("/tabel")
def form() -> Response:
    """Show the form to upload a file."""
    return page("table.html", cache="private, no-cache")


@table.post("/tabel")
def check_file() -> Response:
    """Check every row of the file; the answers are kept like any other, the file and this table are not."""
    uploaded = request.files.get(FILE)
    data = uploaded.read() if uploaded else b""
    if not data.strip():
        return _mistake(t("page.table.no_file"))
    most = services().settings.upload_rows_max
    try:
        batch = _open(data, most)
    except TooLarge:
        return _mistake(t("page.table.too_many", rows=str(most)), 413)
    except BadFile as refusal:
        return _mistake(f"{t('page.table.bad_file')} ({refusal.message})")
    if not batch.count:
        return _mistake(t("page.table.no_rows"))
    return page("table.html", rows=list(_rows(run_batch(services().checker, batch.rows(), keep=True))))


def _open(data: bytes, most: int) -> BatchFile:
    try:
        written = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadFile("UTF-8") from None
    return open_batch(io.StringIO(written, newline=""), max_rows=most)


def _mistake(sentence: str, status: int = 422) -> Response:
    return page("table.html", http_status=status, mistake=sentence)


def _sentence(field: str) -> str:
    """What to do about a field that was refused."""
    key = f"page.mistake.{field}"
    return t(key if has(locale(), key) else "page.mistake.field")


def _rows(outcomes: Iterable[Outcome]) -> Iterator[Row]:
    for outcome in outcomes:
        if not isinstance(outcome.result, Answer):
            yield Row(outcome.id, mistake=f"{outcome.result.field}: {_sentence(outcome.result.field)}")
            continue
        given = outcome.result
        yield Row(
            outcome.id,
            advice=given.advice,
            headline=headline(given, locale()),
            summary=summary(given, locale()),
            code=given.code,
        )
