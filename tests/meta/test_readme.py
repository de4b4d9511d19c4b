"""The README promises nothing that is not there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.meta.tree import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = "\n".join(re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL))
TARGETS = sorted(set(re.findall(r"\bmake ([a-z]+)", README)))
COMMANDS = sorted(set(re.findall(r"^(?:\.venv/bin/)?(verify|registry-sync) ([a-z]+)", BLOCKS, flags=re.MULTILINE)))
PATHS = sorted(set(re.findall(r"\]\(([^):#]+)\)", README)))


def test_readme_shows_commands() -> None:
    assert {"run", "test"} <= set(TARGETS)
    assert COMMANDS


@pytest.mark.parametrize("target", TARGETS)
def test_readme_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE)


@pytest.mark.parametrize(("program", "command"), COMMANDS)
def test_readme_command_exists(program: str, command: str, tmp_path: Path) -> None:
    path = Path(sys.executable).parent / program
    done = subprocess.run([path, command, "--help"], cwd=tmp_path, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", PATHS)
def test_readme_link_leads_somewhere(path: str) -> None:
    assert (ROOT / path).exists()
