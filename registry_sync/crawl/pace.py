"""The pause between two requests to one host."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Pace:
    """Lets one request through at a time, each a pause after the one before."""

    monotonic: Callable[[], float]
    sleep: Callable[[float], None]
    next_at: float = 0.0

    def wait(self, pause_seconds: float) -> None:
        """Come back when it is this request's turn."""
        if pause_seconds <= 0:
            return
        now = self.monotonic()
        turn = max(now, self.next_at)
        self.next_at = turn + pause_seconds
        if turn > now:
            self.sleep(turn - now)
