"""The README promises nothing that is not there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.meta.tree import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = "\n".join(re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL))
TARGETS = sorted(set(re.findall(r"\bmake ([a-z]+)", README)))
COMMANDS = [line for line in BLOCKS.splitlines() if line.startswith(("verify ", "registry-sync "))]
PATHS = sorted(set(re.findall(r"\]\(([^):#]+)\)", README)))


def test_readme_shows_commands() -> None:
    assert {"run", "test"} <= set(TARGETS)
    assert COMMANDS


@pytest.mark.parametrize("target", TARGETS)
def test_readme_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE)


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as `make run` leaves it, with the two files the README speaks of."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "offers.csv").write_text("id,company,phone\n1,PT Multi Intan Amanah Internasional,0812-3456-7890\n")
    (folder / "agencies.csv").write_text("source_id,name,status\n1,PT Karya Satria Abadi,active\n")
    for command in ("verify migrate", "registry-sync bundled"):
        assert _run(command, folder).returncode == 0
    return folder


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    program, *words = shlex.split(command)
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "CEKDULU_VAR_DIR": str(folder / "var")}
    return subprocess.run(
        [Path(sys.executable).parent / program, *words],
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_command_runs(command: str, installation: Path) -> None:
    done = _run(command, installation)
    # The company of the example has lost its licence: the check warns (20). Everything else just works.
    assert done.returncode == (20 if command.startswith("verify check") else 0), done.stdout + done.stderr


@pytest.mark.parametrize("path", PATHS)
def test_readme_link_leads_somewhere(path: str) -> None:
    assert (ROOT / path).exists()
