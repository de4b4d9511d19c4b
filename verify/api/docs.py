"""The OpenAPI 3.1 document of the API and the page to read it, both without any other host."""

from __future__ import annotations

from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from flask import Blueprint, Flask, Response, jsonify, render_template
from flask_openapi.models.schema import Schema
from flask_openapi.openapi import OpenAPI

from verify.api import v1
from verify.api.callers import SECURITY_SCHEMES
from verify.api.reading import reads
from verify.api.schema import Batch, Problem

_INFO = {
    "title": "Cek Dulu",
    "version": version("cekdulu"),
    "description": "Check a job offer abroad against the registers of licensed recruitment agencies. "
    "People's names and numbers travel in POST bodies, never in addresses.",
}
_SWAGGER = Path(str(files("flask_openapi_swagger"))) / "templates" / "swagger"
#: The files of the page to read the document, by the name under which it asks for them.
FILES = {
    "swagger-ui.css": _SWAGGER / "css" / "swagger-ui.css",
    "swagger-ui-bundle.js": _SWAGGER / "js" / "swagger-ui-bundle.js",
    "docs.js": Path(__file__).with_name("static") / "docs.js",
}

docs = Blueprint("api_docs", __name__, template_folder="templates")


def new_app(name: str, template_folder: str | None = None) -> OpenAPI:
    """Return an app that answers the API's calls and can document them; it serves no file of its own."""
    app = OpenAPI(
        name,
        info=_INFO,
        security_schemes=SECURITY_SCHEMES,
        doc_ui=False,
        validation_error_model=Problem,
        static_folder=None,
        template_folder=template_folder,
    )
    app.openapi_version = "3.1.0"
    app.register_api(v1.api)
    app.register_blueprint(docs)
    app.components_schemas |= _schemas_of_batch()
    return app


def document(app: Flask | None = None) -> dict[str, object]:
    """Return the OpenAPI document: of ``app``, or of an app made for it alone (no database is needed)."""
    described = app if isinstance(app, OpenAPI) else new_app("cekdulu")
    return dict(described.api_doc)


@docs.get(f"{v1.PREFIX}/openapi.json")
@reads
def openapi_json() -> Response:
    """Return the document."""
    response = jsonify(document())
    response.headers["Cache-Control"] = "no-cache"
    return response


@docs.get("/api/docs")
def page() -> str:
    """Return the page; its script reads the document from this same host."""
    return render_template("api_docs.html")


def _schemas_of_batch() -> dict[str, Schema]:
    """The batch body is described by hand, so its schemas must be added by hand."""
    schema = Batch.model_json_schema(ref_template="#/components/schemas/{model}")
    parts = schema.pop("$defs")
    return {"Batch": Schema(**schema)} | {name: Schema(**part) for name, part in parts.items()}
