"""What a check of the audit saw last, written down outside the database: a later one must still find it."""

from __future__ import annotations

from pathlib import Path

from verify.errors import ConfigError, UsageError
from verify.service.officers.chain import Checkpoint
from verify.settings import Settings


class Witness:
    """The file audit.seen in the var folder of this machine."""

    def __init__(self, settings: Settings) -> None:
        """Name the file; `remember` makes it."""
        self.path: Path = settings.var_dir / "audit.seen"

    def recalled(self) -> Checkpoint | None:
        """The line that the last check ended at; None before the first. ConfigError where the file cannot be read."""
        try:
            return read_checkpoint(self.path.read_text(encoding="ascii").strip())
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError, UsageError) as error:
            message = f"The file {self.path} cannot be read: {error}"
            raise ConfigError(message) from None

    def remember(self, seen: Checkpoint) -> None:
        """Write down where a check that found nothing ended."""
        fresh = self.path.with_name(f"{self.path.name}.new")
        try:
            fresh.write_text(f"{seen}\n", encoding="ascii")
            fresh.replace(self.path)
        except OSError as error:
            message = f"The file {self.path} cannot be written: {error}"
            raise ConfigError(message) from None

    def forget(self) -> None:
        """Forget what was seen: another chain has begun, or an older backup was put back on purpose."""
        self.path.unlink(missing_ok=True)


def read_checkpoint(written: str) -> Checkpoint:
    """A checkpoint as a check prints it (NUMBER:SEAL); UsageError for anything else."""
    number, _, seal = written.partition(":")
    if not (number.isascii() and number.isdigit() and seal):
        message = "Write the line as NUMBER:SEAL, as verify audit --check printed it."
        raise UsageError(message)
    return Checkpoint(number=int(number), seal=seal)
