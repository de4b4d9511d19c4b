"""The direction of imports, as docs/architecture.md gives it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.meta.tree import ROOT


def test_imports_go_one_way() -> None:
    program = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([program, "--no-logo", "--no-cache"], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
