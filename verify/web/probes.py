"""What machines ask of the service: is the process up, can it answer, what are its figures. For operators only."""

from __future__ import annotations

from flask import Flask, Response, jsonify, request

from verify.errors import NotMigrated, RegisterUnavailable
from verify.service.browsing import Age, RegisterNow
from verify.service.intake import Trouble
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.schema import is_migrated
from verify.web.figures import intake_text
from verify.web.observing import metrics_text
from verify.web.shell import services

_TEXT = "text/plain; charset=utf-8"


def add_probes(app: Flask, settings: Settings, engine: Engine) -> None:
    """Serve /healthz, /readyz and /metrics."""

    @app.get("/healthz")
    def healthz() -> Response:
        return Response("ok\n", content_type=_TEXT)

    @app.get("/readyz")
    def readyz() -> Response:
        if not is_migrated(engine):
            raise NotMigrated
        register = services().browser.register()
        if register.age.age is Age.EMPTY:
            raise RegisterUnavailable("The register is empty. Run: registry-sync bundled")
        wants_json = request.accept_mimetypes.best_match(["text/plain", "application/json"]) == "application/json"
        return jsonify(_detail(register)) if wants_json else Response(_lines(register), content_type=_TEXT)

    @app.get("/metrics")
    def metrics() -> Response:
        return metrics_text(settings.metrics_dir, intake_text(engine, today=services().browser.today()))


def _lines(register: RegisterNow) -> str:
    """`ready`, the register that answers, and a line for each thing that is wrong with a source of it."""
    as_of = register.age.as_of.isoformat() if register.age.as_of else "no date"
    lines = ["ready", f"register version {register.version}, {register.age.age}, as of {as_of}"]
    for one in register.troubles:
        held = f"what is held is of {one.as_of}" if one.as_of else "nothing is held"
        lines.append(f"{one.source} {one.kind}: {one.what}{_when(one)}; {held}")
        lines += (f"  {reason}" for reason in _reasons(one))
    return "\n".join(lines) + "\n"


def _detail(register: RegisterNow) -> dict[str, object]:
    return {
        "status": "ready",
        "version": register.version,
        "age": register.age.age.value,
        "as_of": register.age.as_of.isoformat() if register.age.as_of else None,
        "troubles": [
            {
                "source": one.source,
                "kind": one.kind.value,
                "trouble": one.what.value,
                "as_of": one.as_of.isoformat() if one.as_of else None,
                "run": one.run.id if one.run else None,
                "since": one.run.started_at.isoformat(timespec="seconds") if one.run else None,
                "reasons": _reasons(one),
            }
            for one in register.troubles
        ],
    }


def _when(one: Trouble) -> str:
    return f" (run {one.run.id}, {one.run.started_at:%Y-%m-%d %H:%M} UTC)" if one.run else ""


def _reasons(one: Trouble) -> list[str]:
    if one.run is None:
        return []
    return [reason.sentence for reason in one.run.reasons] or ([one.run.detail] if one.run.detail else [])
