"""How gunicorn serves Cek Dulu; `verify serve` gives it the address, and a buffering proxy belongs in front."""

from __future__ import annotations

import shutil
import tempfile
from typing import Any, Protocol


class _Worker(Protocol):
    pid: int
    wsgi: Any


# The app and its register index are loaded once, before the workers are forked, and shared by them.
preload_app = True
# Short, computing requests: sync workers had the best p99 of all kinds that were measured.
workers = 2
worker_class = "sync"
timeout = 60
graceful_timeout = 10
# No file in the home folder of whoever runs the service.
control_socket_disable = True
proc_name = "cekdulu"

# The app logs each request itself, by its route and without who asked (verify/web/observing.py); once is enough.
accesslog = None
errorlog = "-"

# Where the workers share their counters; the settings read it as metrics_dir.
_counters = tempfile.mkdtemp(prefix="cekdulu-metrics-")
raw_env = [f"PROMETHEUS_MULTIPROC_DIR={_counters}"]


def post_worker_init(worker: _Worker) -> None:
    """Let the worker follow the register by itself: threads do not survive a fork, so it starts its own."""
    from verify.app import keep_current  # noqa: PLC0415 - raw_env first, as in child_exit

    keep_current(worker.wsgi)


def child_exit(_server: object, worker: _Worker) -> None:
    """Drop the gauges of a worker that ended; what it counted stays."""
    # Not at the top: prometheus_client chooses how it counts when it is first imported, and raw_env comes before that.
    from prometheus_client import multiprocess  # noqa: PLC0415 - raw_env first

    multiprocess.mark_process_dead(worker.pid, _counters)  # type: ignore[no-untyped-call]  # it has no types


def on_exit(_server: object) -> None:
    """Leave nothing behind."""
    shutil.rmtree(_counters, ignore_errors=True)
