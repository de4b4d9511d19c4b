"""The files of the project, as the house rules see them."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("verify", "registry_sync")


def python_files(*folders: str) -> list[Path]:
    """Return every Python file below the folders, in a stable order."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> str:
    """Return the path as the project names it."""
    return path.relative_to(ROOT).as_posix()
