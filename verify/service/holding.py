"""The register in memory: built aside, swapped whole when the store's stamp has moved, and kept current by a thread."""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import structlog

from verify.core.index import RegisterIndex
from verify.core.places import Towns
from verify.errors import StoreError
from verify.store.engine import Engine
from verify.store.register import load_register, register_stamp

#: Without a thread of its own: for how long the index is used before the store is asked whether it has moved.
LOOK_SECONDS = 1.0
#: With one: how often that thread asks.
KEEP_SECONDS = 0.25
#: With one that has not managed to ask for so long, a request asks by itself: better slow than silently old.
GRACE_SECONDS = 30.0
# While an index is built beside requests, they are let in this often (Python's own habit is every 5 ms).
_SWITCH_SECONDS = 0.0005

_log = structlog.get_logger("cekdulu.register")


@dataclass(frozen=True, slots=True)
class _Held:
    """The index in memory, the store's stamp it was built from, and when the store was last asked (monotonic)."""

    index: RegisterIndex
    stamp: tuple[int, int]
    looked: float


class Holder:
    """Holds the index of one process, shared by its threads.

    By itself it looks at the store when it is asked, no more than once a second: right for a command or a test. After
    `keep_current` a thread looks and builds, and whoever asks gets what is there, at once.
    """

    def __init__(self, engine: Engine, towns: Towns, digests: Callable[[str], tuple[str, ...]] | None = None) -> None:
        """Nothing is read before the first call that needs the register. `digests`: see `RegisterIndex.build`."""
        self._engine = engine
        self._towns = towns
        self._digests = digests
        self._held: _Held | None = None
        self._building = threading.Lock()
        self._keeper: threading.Thread | None = None
        self._stop = threading.Event()

    @property
    def towns(self) -> Towns:
        """The names of regions that every index is built with."""
        return self._towns

    def index(self) -> RegisterIndex:
        """The register as it stands; NotMigrated or StoreUnavailable if the store cannot be asked."""
        held = self._held
        if held is None:
            with self._building:
                return self._look_again()
        if time.monotonic() - held.looked < self._patience() or not self._building.acquire(blocking=False):
            return held.index
        try:
            return self._look_again()
        finally:
            self._building.release()

    def keep_current(self, ready: Callable[[RegisterIndex], None] = lambda _index: None) -> None:
        """Start, in this process, the thread that keeps the index current; call it after a fork, never before one.

        `ready` is called in that thread with the index that answers, at every look: what it makes ready, no request
        has to. Without effect where the thread is running already.
        """
        if self._keeper is not None and self._keeper.is_alive():
            return
        self._stop.clear()
        self._keeper = threading.Thread(target=self._keep, args=(ready,), name="register", daemon=True)
        self._keeper.start()

    def let_go(self) -> None:
        """End that thread, and wait for it."""
        self._stop.set()
        if self._keeper is not None:
            self._keeper.join()
            self._keeper = None

    def _patience(self) -> float:
        kept = self._keeper is not None and self._keeper.is_alive()
        return GRACE_SECONDS if kept else LOOK_SECONDS

    def _keep(self, ready: Callable[[RegisterIndex], None]) -> None:
        trouble: str | None = None
        settled: RegisterIndex | None = None
        while True:
            before = self._held
            try:
                with self._building:
                    index = self._look_again(within=KEEP_SECONDS / 2)
                moved = index is not settled
                with _giving_way() if moved else contextlib.nullcontext():
                    ready(index)
                if moved:
                    # What was just built lives until the next version: no collection needs to walk through it again.
                    gc.freeze()
                settled = index
            except Exception as error:  # noqa: BLE001 - the root of a thread that must go on; the fault is logged
                said = error.code if isinstance(error, StoreError) else type(error).__name__
                if said != trouble:
                    _log.error("register not kept current", kind=said)
                trouble = said
            else:
                trouble = None
            # `before` outlives the requests that still use it, and is taken apart by this thread, not by one of them.
            if self._stop.wait(KEEP_SECONDS):
                return
            del before

    def _look_again(self, *, within: float | None = None) -> RegisterIndex:
        """Ask the store whether the register has moved, and build the next index if so. One thread at a time."""
        held, looked = self._held, time.monotonic()
        if held is not None and looked - held.looked < (LOOK_SECONDS if within is None else within):
            return held.index
        stamp = register_stamp(self._engine)
        if held is None or held.stamp != stamp:
            # Loaded after the stamp was read: a look in between is in the index, and seen again by the next stamp.
            with _giving_way():
                index = RegisterIndex.build(load_register(self._engine), self._towns, self._digests)
            took = time.monotonic() - looked
            if held is not None:
                _log.info("register swapped", version=index.version, seconds=round(took, 3))
            held = _Held(index, stamp, looked)
        self._held = _Held(held.index, stamp, looked)
        return held.index


@contextlib.contextmanager
def _giving_way() -> Iterator[None]:
    """Let other threads in often while this one computes for long, and stop none of them to look for garbage.

    An index is all new objects and no cycles: walking through them while they are made, again and again, would take
    two fifths of the time and hold every thread up, a tenth of a second each.
    """
    usual, collecting = sys.getswitchinterval(), gc.isenabled()
    sys.setswitchinterval(_SWITCH_SECONDS)
    gc.disable()
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
        if collecting:
            gc.enable()
