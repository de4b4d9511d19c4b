"""The installed package: it brings everything it needs, and works far from the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.meta.tree import PACKAGES, ROOT, name_of


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder a built wheel was unpacked into."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    site = folder / "site-packages"
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(site)
    return site


def _tracked(*folders: str) -> list[str]:
    done = subprocess.run(["git", "ls-files", *folders], cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode or not done.stdout:
        pytest.skip("this is not a git checkout")
    return [name for name in done.stdout.splitlines() if (ROOT / name).is_file()]


def test_wheel_brings_every_file_of_the_packages(installed: Path) -> None:
    assert [name for name in _tracked(*PACKAGES) if not (installed / name).is_file()] == []


def test_wheel_brings_the_whole_config_folder(installed: Path) -> None:
    copy = installed / "verify" / "_config"
    assert [name for name in _tracked("config") if not (copy / Path(name).relative_to("config")).is_file()] == []


def test_wheel_brings_no_tests(installed: Path) -> None:
    assert not (installed / "tests").exists()


def test_installed_package_finds_its_config_from_any_folder(installed: Path, tmp_path: Path) -> None:
    program = "from verify.settings import load_settings as s; x = s(); print(x.config_dir); print(x.var_dir)"
    isolated = [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {_paths(installed)!r}; {program}"]
    done = subprocess.run(isolated, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == [str(installed / "verify" / "_config"), str(tmp_path / "var")]


def _paths(installed: Path) -> list[str]:
    """The installed package first, then the libraries; -S keeps the checkout itself off the path."""
    return [str(installed), *(path for path in sys.path if path.endswith("site-packages"))]


def test_tree_names_are_relative() -> None:
    assert name_of(ROOT / "verify" / "errors.py") == "verify/errors.py"
