"""Reads a request strictly: one decorator that turns path, query and body into checked models, or a named refusal.

flask-openapi documents the models; its own reading would take a body of any type and any broken JSON for "nothing
given", so requests are read here instead.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, get_type_hints

from flask import request
from pydantic import BaseModel, ValidationError
from werkzeug.exceptions import ClientDisconnected

from verify.api.errors import Malformed
from verify.errors import BadInput, UnsupportedType

Model = TypeVar("Model", bound=BaseModel)
View = Callable[..., Any]


def reads(view: View) -> View:
    """Hand a view its ``path``, ``query`` and ``body`` models; a view that declares no ``query`` takes none."""
    hints = get_type_hints(view)
    path, query, body = hints.get("path"), hints.get("query"), hints.get("body")

    @wraps(view)
    def read_and_call(**values: str) -> Any:  # noqa: ANN401 - whatever the view returns
        read: dict[str, BaseModel] = {}
        if path is not None:
            read["path"] = from_python(path, values)
        given = query_values()
        if query is not None:
            read["query"] = from_python(query, given)
        elif given:
            raise BadInput(next(iter(given)), "Unknown query parameter; this call takes none.")
        if body is not None:
            read["body"] = from_json(body, json_bytes())
        return view(**read)

    read_and_call.__delay_validate_request__ = True  # type: ignore[attr-defined]  # flask-openapi then reads nothing
    return read_and_call


def query_values() -> dict[str, str]:
    """Return the query parameters; one given twice is refused, for nobody could say which is meant."""
    for name, values in request.args.lists():
        if len(values) > 1:
            raise BadInput(name, "Given more than once; give it once.")
    return request.args.to_dict()


def json_bytes() -> bytes:
    """Return the body of a request that says it is JSON in UTF-8; refuse any other type or charset."""
    if not request.is_json:
        raise UnsupportedType("The body must be JSON: send Content-Type: application/json.")
    charset = request.mimetype_params.get("charset", "utf-8").strip("\"'").lower()
    if charset not in {"utf-8", "utf8", "us-ascii"}:
        raise UnsupportedType("The body must be UTF-8.")
    try:
        return request.get_data(cache=False)
    except ClientDisconnected:
        raise Malformed("The body broke off.") from None


def from_json(model: type[Model], data: bytes) -> Model:
    """Return the model that JSON spells, strictly typed: Malformed if it is no JSON, BadInput if a key is wrong."""
    try:
        return model.model_validate_json(data, strict=True)
    except ValidationError as error:
        raise refusal(error) from None


def from_python(model: type[Model], values: dict[str, str]) -> Model:
    """Return the model that text values spell, or BadInput with the value's name."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise refusal(error) from None


def refusal(error: ValidationError) -> BadInput | Malformed:
    """Return the first complaint as one named field, without repeating what was given there."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    if first["type"] == "json_invalid":
        return Malformed("The body is not readable JSON in UTF-8.")
    # Of a union (a list or a text) the branch is not a part of the name the caller spelt.
    names = [str(part) for part in first["loc"] if not (isinstance(part, str) and ("[" in part or part in _BRANCHES))]
    if first["type"] == "extra_forbidden":
        return BadInput(".".join(names), "Unknown name; see /api/v1/openapi.json for what is read.")
    return BadInput(".".join(names) or "body", first["msg"].removeprefix("Value error, "))


_BRANCHES = frozenset({"str", "constrained-str"})
