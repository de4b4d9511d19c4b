"""config/headers.toml → Headers."""

from __future__ import annotations

from pathlib import Path

from registry_sync.parse.headers import Headers, read_headers
from verify.errors import ConfigError


def load_headers(path: Path) -> Headers:
    """Read the vocabulary of publishers. ConfigError names what is missing, unknown or said twice."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"The vocabulary {path} cannot be read: {type(error).__name__}.") from None
    return read_headers(text)
