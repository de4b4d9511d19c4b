"""What a person at a terminal sees of a run: the stage it is in, and a bar of the documents read. Others see none."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn


class Watch:
    """Shows a run on standard error while it lasts, if that is a terminal; otherwise it does nothing at all."""

    def __init__(self, console: Console | None = None) -> None:
        """`console` is for tests; by itself it is standard error, looked at now."""
        self._console = console or Console(stderr=True)
        self._progress: Progress | None = None
        self._task = TaskID(0)

    def say(self, stage: str) -> None:
        """Show which stage the run is in; the first one of a run begins the bar."""
        if not self._console.is_terminal:
            return
        if self._progress is None:
            self._progress = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeElapsedColumn(),
                console=self._console,
                transient=True,
            )
            self._task = self._progress.add_task(f"{stage} …", total=None)
            self._progress.start()
        else:
            self._progress.update(self._task, description=f"{stage} …", refresh=True)

    def tell(self, done: int, total: int | None) -> None:
        """Move the bar: so many documents are read, of so many (None: not known yet)."""
        if self._progress is not None:
            self._progress.update(self._task, completed=done, total=total)

    def close(self) -> None:
        """Take the bar away, before anything else is written."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None


def is_watched() -> bool:
    """Whether somebody sits before standard error."""
    return sys.stderr.isatty()
