"""The service as `verify serve` runs it, with two calls beside its own: a check that is not stored, a constant."""

from __future__ import annotations

from typing import cast

from flask import Flask, Response, current_app, jsonify

from verify.api import batch, schema
from verify.api.reading import reads
from verify.app import create_app
from verify.service.services import EXTENSION, Services
from verify.wording.rendering import present

UNSTORED, CONSTANT, STORED = "/bench/unstored", "/healthz", "/api/v1/checks"
POSTED = "/bench/constant"


def app() -> Flask:
    """For gunicorn: the app, its settings from the environment."""
    made = create_app()
    made.post(UNSTORED)(_unstored)
    made.post(POSTED)(_posted)
    made.extensions["csrf"].exempt(_unstored)
    made.extensions["csrf"].exempt(_posted)
    return made


@reads
def _unstored(body: schema.CheckRequest) -> Response:
    """The whole of POST /api/v1/checks but for its row."""
    services = cast("Services", current_app.extensions[EXTENSION])
    answer = services.checker.check(services.checker.read(batch.asked(body)), keep=False)
    response = jsonify(present(answer, body.locale or services.settings.default_locale))
    response.status_code = 201
    return response


def _posted() -> Response:
    """A constant that is posted to: what the counting of posts costs by itself."""
    return Response("ok\n", content_type="text/plain; charset=utf-8")
