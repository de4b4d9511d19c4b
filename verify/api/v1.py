"""The calls of the API (contract §2). Reading is strict, judging is the services', wording the catalogue's."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import cast

from flask import Response, current_app, jsonify, stream_with_context
from flask_openapi.blueprint import APIBlueprint
from flask_openapi.types import ResponseDict

from verify.api import batch as batches
from verify.api import records, schema, schema_answer, schema_register
from verify.api.callers import keyed, note, security
from verify.api.errors import PROBLEM_TYPE
from verify.api.reading import reads
from verify.errors import NotFound
from verify.service.browsing import Wanted
from verify.service.services import EXTENSION, Services
from verify.store.api_keys import Scope
from verify.wording.rendering import present

PREFIX = "/api/v1"
_PROBLEM = {"schema": {"$ref": "#/components/schemas/Problem"}}
_SAID = {
    400: "The body cannot be read as what it says it is.",
    401: "The key shown is unknown, has ended or was revoked; nothing was looked at. Without a key the call is open.",
    403: "The key shown is not made for this call.",
    404: "There is no such thing, or no longer.",
    413: "Larger than the limit.",
    415: "A body of a type that is not read here.",
    422: "A value, key or parameter is refused; `field` names it.",
    429: "Too many requests from one network, or with a key from one office; come back after `Retry-After` seconds.",
    503: "The database or the register cannot be used now; come back after `Retry-After` seconds.",
}


def _problems(*statuses: int) -> ResponseDict:
    return {one: {"description": _SAID[one], "content": {PROBLEM_TYPE: _PROBLEM}} for one in statuses}


api = APIBlueprint("api_v1", __name__, url_prefix=PREFIX, abp_responses=_problems(401, 403, 422, 429, 503))
api.after_request(note)
_READ = _problems(404)
_WRITTEN = _problems(400, 413, 415)
_ONE, _MANY, _LIST = Scope.CHECKS, Scope.BATCH, Scope.REGISTER


def _services() -> Services:
    return cast("Services", current_app.extensions[EXTENSION])


@api.post("/checks", responses={201: schema_answer.Answer, **_WRITTEN}, security=security(_ONE))
@keyed(_ONE)
@reads
def make_check(body: schema.CheckRequest) -> Response:
    """Check an offer.

    The reply carries what was understood in full. What is kept, for 30 days, holds no message, no e-mail address, no
    name that matched nothing, and of phones their last three digits.
    """
    services = _services()
    answer = services.checker.check(services.checker.read(batches.asked(body)))
    response = jsonify(present(answer, body.locale or services.settings.default_locale))
    response.status_code = 201
    response.headers["Location"] = f"{PREFIX}/checks/{answer.code}"
    response.headers["Cache-Control"] = "no-store"
    return response


@api.get("/checks/<code>", responses={200: schema_answer.Answer, **_READ}, security=security(_ONE))
@keyed(_ONE)
@reads
def read_check(path: schema.CodePath, query: schema.LocaleQuery) -> Response:
    """Read a stored check; `changed` where the register has since changed what it says of the company."""
    services = _services()
    stored = services.checker.stored(path.code)
    if stored is None:
        raise NotFound("No stored check has this code; it may have expired.")
    body = present(stored.answer, query.locale or services.settings.default_locale)
    if stored.changed and stored.status_now is not None:
        body |= {"changed": True, "status_now": stored.status_now.value}
    response = jsonify(body)
    response.headers["Cache-Control"] = "no-store"
    return response


_NDJSON: ResponseDict = {
    200: {
        "description": "One answer a line, in order, each with its `id`; a bad row gives `id` and `error` instead.",
        "content": {batches.NDJSON: {"schema": {"type": "string"}}},
    }
}
_FILE = {"type": "object", "properties": {batches.FILE: {"type": "string", "format": "binary"}}}
_BATCH_BODY = {
    "required": True,
    "content": {
        "application/json": {"schema": {"$ref": "#/components/schemas/Batch"}},
        "text/csv": {"schema": {"type": "string"}},
        "multipart/form-data": {"schema": _FILE | {"required": [batches.FILE], "additionalProperties": False}},
    },
}


@api.post("/checks/batch", responses={**_NDJSON, **_WRITTEN}, request_body=_BATCH_BODY, security=security(_MANY))
@keyed(_MANY)
@reads
def make_checks() -> Response:
    """Check up to 1,000 offers: a JSON list, or a CSV file with the columns of the batch format. Nothing is kept."""
    services = _services()
    rows, locales = batches.read_rows(services.settings.batch_max)
    services.checker.index()  # what cannot be answered at all is refused before the first line
    return batches.streamed(services.checker, rows, locale=services.settings.default_locale, locales=locales)


@api.get("/agencies", responses={200: schema_register.Agencies}, security=security(_LIST))
@keyed(_LIST)
@reads
def list_agencies(query: schema.AgenciesQuery) -> Response:
    """Look for companies by the words of their names."""
    wanted = Wanted(q=query.q, status=query.status, province=query.province, page=query.page)
    return jsonify(records.entry_page(_services().browser.find(wanted)))


@api.get("/agencies/<path:id>", responses={200: schema_register.AgencyStory, **_READ}, security=security(_LIST))
@keyed(_LIST)
@reads
def read_agency(path: schema.AgencyPath, query: schema.AgencyQuery) -> Response:
    """Read one company: its offices, contacts, orders and the dated history of its licence."""
    return jsonify(records.entry_story(_services().browser.one(path.id, query.on_date)))


@api.get("/register", responses={200: schema_register.RegisterNow}, security=security(_LIST))
@keyed(_LIST)
@reads
def read_register() -> Response:
    """Read which register answers here: version, age, sources, and the last runs of the intake with its refusals."""
    return jsonify(records.register_now(_services().browser.register()))


@api.get("/register/changes", responses={200: schema_register.Changes}, security=security(_LIST))
@keyed(_LIST)
@reads
def read_changes(query: schema.ChangesQuery) -> Response:
    """Follow what the register's versions changed; ask again with `until` as `since`."""
    browser = _services().browser
    feed = browser.changes(query.since)
    return jsonify(records.changes(query.since, feed, version=browser.version()))


_CSV: ResponseDict = {
    200: {
        "description": "The columns of the agencies file. A cell that begins like a formula has a quote in front.",
        "content": {"text/csv": {"schema": {"type": "string"}}},
    }
}


@api.get("/register.csv", responses=_CSV, security=security(_LIST))
@keyed(_LIST)
@reads
def read_register_csv() -> Response:
    """Read the whole normalised register as CSV."""
    rows = _services().browser.csv_rows()
    response = Response(stream_with_context(_csv_lines(rows)), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="register.csv"'
    return response


def _csv_lines(rows: Iterable[list[str]]) -> Iterator[str]:
    for row in rows:
        line = io.StringIO()
        csv.writer(line).writerow(row)
        yield line.getvalue()
