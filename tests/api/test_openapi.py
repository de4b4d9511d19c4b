"""The API against its own description: what schemathesis makes up, the service answers as the document says."""

from __future__ import annotations

from typing import Any

import pytest
import schemathesis
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import load_all_checks, not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)

from tests.support.office_keys import EVERY_SCOPE, bearer, made_key, revoke

load_all_checks()
#: Examples a call, by who asks: anyone, a program with a key that works, one whose key was revoked. Each has two modes
#: (values as described, and wrong ones). For a longer run, write larger figures here.
EXAMPLES = {"anyone": 12, "key": 3, "revoked": 1}
#: No made-up Authorization headers: who asks is chosen here.
CONFIG = SchemathesisConfig.from_dict({"generation": {"with-security-parameters": False}})
CHECKS = [
    not_a_server_error,
    negative_data_rejection,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


CALLS = {
    ("POST", "/api/v1/checks"),
    ("GET", "/api/v1/checks/{code}"),
    ("POST", "/api/v1/checks/batch"),
    ("GET", "/api/v1/agencies"),
    ("GET", "/api/v1/agencies/{id}"),
    ("GET", "/api/v1/register"),
    ("GET", "/api/v1/register/changes"),
    ("GET", "/api/v1/register.csv"),
}


MODES = (GenerationMode.POSITIVE, GenerationMode.NEGATIVE)
Shown = dict[str, str]


def _asked(operation: Any, mode: GenerationMode, *, who: str, shown: Shown) -> int:  # noqa: ANN401 - schemathesis' own
    """Ask what schemathesis makes up, hold each answer to the description, and say how often was asked."""
    if mode is GenerationMode.NEGATIVE and not (operation.query or operation.body):
        return 0  # nothing can be given wrongly
    answers: list[int] = []

    @settings(max_examples=EXAMPLES[who], suppress_health_check=list(HealthCheck), deadline=None, database=None)
    @given(case=operation.as_strategy(generation_mode=mode))
    def ask(case: schemathesis.Case[Any]) -> None:
        answer = case.call_and_validate(checks=CHECKS, headers={"Accept-Encoding": "identity"} | shown)
        answers.append(answer.status_code)

    ask()
    assert 403 not in answers
    assert {status == 401 for status in answers} == {who == "revoked"}
    return len(answers)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("method", "path"), sorted(CALLS))
def test_every_call_answers_as_it_is_described(app: Flask, method: str, path: str, mode: GenerationMode) -> None:
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app, config=CONFIG)
    _asked(schema[path][method], mode, who="anyone", shown={})


@pytest.mark.parametrize("who", ["key", "revoked"])
def test_every_call_answers_a_key_as_it_is_described(app: Flask, who: str) -> None:
    made = made_key(app)
    shown = bearer(made if who == "key" else revoke(app, made))
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app, config=CONFIG)
    asked = [
        _asked(schema[path][method], mode, who=who, shown=shown) for method, path in sorted(CALLS) for mode in MODES
    ]
    assert sum(asked) >= len(CALLS) * EXAMPLES[who]


def test_the_document_is_openapi_3_1_and_names_every_call_of_the_contract(client: FlaskClient) -> None:
    document: dict[str, Any] = client.get("/api/v1/openapi.json").json  # type: ignore[assignment]
    assert document["openapi"] == "3.1.0"
    calls = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    assert calls == CALLS


def test_every_reference_of_the_document_leads_somewhere_in_it(client: FlaskClient) -> None:
    document: dict[str, Any] = client.get("/api/v1/openapi.json").json  # type: ignore[assignment]
    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert _references(document) <= known
    assert _references(document)


def test_every_problem_is_described_as_one(client: FlaskClient) -> None:
    document: dict[str, Any] = client.get("/api/v1/openapi.json").json  # type: ignore[assignment]
    for item in document["paths"].values():
        for call in item.values():
            problems = {status: said for status, said in call["responses"].items() if status >= "400"}
            assert {"401", "403", "422", "429", "503"} <= problems.keys()
            assert all(list(said["content"]) == ["application/problem+json"] for said in problems.values())


def test_every_call_takes_a_key_and_needs_none(client: FlaskClient) -> None:
    document: dict[str, Any] = client.get("/api/v1/openapi.json").json  # type: ignore[assignment]
    assert (
        document["components"]["securitySchemes"]["officeKey"].items() >= {"type": "http", "scheme": "bearer"}.items()
    )
    for item in document["paths"].values():
        for call in item.values():
            none, key = call["security"]
            assert (none, list(key)) == ({}, ["officeKey"])
            assert set(key["officeKey"]) < set(EVERY_SCOPE)


def test_the_docs_page_loads_nothing_from_another_host(client: FlaskClient) -> None:
    page = client.get("/api/docs").text
    assert "http" not in page
    assert "<script>" not in page


def _references(node: object) -> set[str]:
    if isinstance(node, dict):
        own = {str(node["$ref"])} if "$ref" in node else set()
        return own.union(*map(_references, node.values()))
    return set().union(*map(_references, node)) if isinstance(node, list) else set()
