"""Many checks in one call: a JSON list or a CSV file in, a line of JSON an answer out, in order, as they are ready."""

from __future__ import annotations

import io
from collections.abc import Iterator

from flask import Response, json, request, stream_with_context

from verify.api.errors import Malformed
from verify.api.reading import from_json, json_bytes
from verify.api.schema import Batch, BatchItem, CheckRequest
from verify.core.answer import Answer
from verify.errors import BadInput, CekDuluError, TooLarge, UnsupportedType
from verify.service.batch import Outcome, Row, open_batch, run_batch
from verify.service.checking import Checker
from verify.service.claims import Asked
from verify.wording.rendering import present

NDJSON = "application/x-ndjson"
FILE = "file"


def asked(body: CheckRequest) -> Asked:
    """The question of one request body."""
    return Asked(
        message=body.message,
        company=body.company,
        phones=_several(body.phones),
        emails=_several(body.emails),
        licence_number=body.licence_number,
        destination=body.destination,
        job=body.job,
        place=body.place,
        audience=body.audience,
        answers=tuple((body.answers or {}).items()),
        on_date=body.on_date,
        origin=body.origin,
    )


def read_rows(max_rows: int) -> tuple[Iterator[Row], dict[str, str]]:
    """The rows of the request, and the language of each id that names one; a fault of the whole is refused first."""
    kind = request.mimetype
    if kind == "text/csv":
        return open_batch(_text(request.get_data()), max_rows=max_rows).rows(), {}
    if kind == "multipart/form-data":
        return open_batch(_text(_uploaded()), max_rows=max_rows).rows(), {}
    if not request.is_json:
        raise UnsupportedType("Send a JSON list (application/json), a CSV file (text/csv) or an upload of one.")
    items = _numbered(from_json(Batch, json_bytes()).root, max_rows)
    locales = {name: item.locale for name, item in items.items() if item.locale}
    return (Row(name, asked(item)) for name, item in items.items()), locales


def streamed(checker: Checker, rows: Iterator[Row], *, locale: str, locales: dict[str, str]) -> Response:
    """Answer row by row; a fault in the middle ends the stream with a line that says so."""

    def lines() -> Iterator[str]:
        try:
            for outcome in run_batch(checker, rows):
                yield json.dumps(_line(outcome, locales.get(outcome.id, locale)), sort_keys=False) + "\n"
        except CekDuluError as fault:
            yield json.dumps({"error": {"code": fault.code, "field": None, "detail": fault.message}}) + "\n"

    return Response(stream_with_context(lines()), content_type=NDJSON)


def _line(outcome: Outcome, locale: str) -> dict[str, object]:
    if isinstance(outcome.result, Answer):
        return {"id": outcome.id} | present(outcome.result, locale, kept=False)
    problem = outcome.result
    return {"id": outcome.id, "error": {"code": problem.code, "field": problem.field, "detail": problem.detail}}


def _numbered(items: list[BatchItem], max_rows: int) -> dict[str, BatchItem]:
    if len(items) > max_rows:
        raise TooLarge(f"At most {max_rows} checks in one call.")
    named: dict[str, BatchItem] = {}
    for number, item in enumerate(items, start=1):
        name = item.id or str(number)
        if name in named:
            raise BadInput(f"{number - 1}.id", "This id stands twice in the list.")
        named[name] = item
    return named


def _uploaded() -> bytes:
    files = request.files.getlist(FILE)
    unknown = (request.files.keys() | request.form.keys()) - {FILE}
    if unknown:
        raise BadInput(min(unknown), f"Unknown part; upload one part named {FILE}.")
    if len(files) != 1:
        raise BadInput(FILE, f"Upload exactly one part named {FILE}.")
    return bytes(files[0].read())


def _text(data: bytes) -> io.StringIO:
    try:
        return io.StringIO(data.decode("utf-8"), newline="")
    except UnicodeDecodeError:
        raise Malformed("The file is not UTF-8 text. Save it as CSV UTF-8.") from None


def _several(given: list[str] | str | None) -> tuple[str, ...]:
    if given is None:
        return ()
    return (given,) if isinstance(given, str) else tuple(given)
