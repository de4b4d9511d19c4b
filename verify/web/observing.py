"""What the operator may see of the traffic: counters and one log line a request, without anything a person typed.

A log line and a label hold the *route* (`/k/<code>`), never the address asked, its query or who asked.
"""

from __future__ import annotations

import time
from pathlib import Path

import structlog
from flask import Flask, Response, g, request
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from verify.core.answer import Advice

REQUESTS = Counter("cekdulu_requests", "Requests answered.", ["method", "route", "status"])
SECONDS = Histogram(
    "cekdulu_request_seconds",
    "Time to answer a request.",
    ["route"],
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10),
)
CHECKS = Counter("cekdulu_checks", "Checks answered.", ["advice"])

_METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
_log = structlog.get_logger("cekdulu.http")


def observe(app: Flask) -> None:
    """Time, count and log every request of the app."""
    app.before_request(_start)
    app.after_request(_finish)


def count_check(advice: Advice) -> None:
    """Count one check answered."""
    CHECKS.labels(advice.value).inc()


def metrics_text(metrics_dir: Path | None, more: bytes = b"") -> Response:
    """Return the counters of every worker process, or of this one alone where they share no folder, and `more`."""
    registry: CollectorRegistry = REGISTRY
    if metrics_dir is not None:
        registry = CollectorRegistry()
        MultiProcessCollector(registry, str(metrics_dir))  # type: ignore[no-untyped-call]
    return Response(generate_latest(registry) + more, content_type=CONTENT_TYPE_LATEST)


def _start() -> None:
    g.started = time.perf_counter()


def _finish(response: Response) -> Response:
    took = time.perf_counter() - g.pop("started", time.perf_counter())
    route = request.url_rule.rule if request.url_rule else "(none)"
    method = request.method if request.method in _METHODS else "other"
    REQUESTS.labels(method, route, str(response.status_code)).inc()
    SECONDS.labels(route).observe(took)
    _log.info("request", method=method, route=route, status=response.status_code, ms=round(took * 1000, 1))
    return response
