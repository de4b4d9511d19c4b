"""What every test would make anew and find the same: files of rules read, templates compiled, tables migrated.

Each is made once a process and known by all that it is made of, so a changed file is still read again.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from flask import Flask
from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from verify.service import checking
from verify.store.engine import open_engine
from verify.store.schema import migrate

Read = TypeVar("Read")
#: Rules weigh 25 MB, and some tests bring a config/ of their own.
_MOST_KEPT = 3


def read_config_once() -> None:
    """Let every checker share one reading of the same files of config/: the rules and towns are frozen."""
    for name in ("load_rules", "load_towns"):
        setattr(checking, name, _once(getattr(checking, name)))


def compile_templates_once() -> None:
    """Let every app of this process share the compiled templates."""
    Flask.jinja_options = {"bytecode_cache": _Compiled()}


def migrated_file(folder: Path) -> Path:
    """A SQLite file in `folder` with every table and nothing in them, to copy."""
    path = folder / "migrated.sqlite"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


def _once(read: Callable[[Path], Read]) -> Callable[[Path], Read]:
    kept: dict[bytes, Read] = {}

    def reading(config_dir: Path) -> Read:
        files = sorted(path for path in (*config_dir.glob("*"), *config_dir.glob("places/*")) if path.is_file())
        said = sha256()
        for path in files:
            said.update(f"{path.relative_to(config_dir)} {path.stat().st_size}\n".encode())
            said.update(path.read_bytes())
        key = said.digest()
        if key not in kept:
            while len(kept) >= _MOST_KEPT:
                del kept[next(iter(kept))]
            kept[key] = read(config_dir)
        return kept[key]

    return reading


class _Compiled(BytecodeCache):
    """Compiled templates in memory; Jinja itself compares each with its source."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill in what was compiled before, if it was of the same source."""
        if bucket.key in self._kept:
            bucket.bytecode_from_string(self._kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was just compiled."""
        self._kept[bucket.key] = bucket.bytecode_to_string()
