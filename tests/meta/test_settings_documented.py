"""Every setting stands in config/default.toml with its meaning."""

from __future__ import annotations

import tomllib

import pytest

from tests.meta.tree import ROOT
from verify.settings import Settings

FILE = ROOT / "config" / "default.toml"
# config_dir is where the file itself is; secret_key is kept under another name so that it is never printed.
NAMES = sorted(Settings.model_fields.keys() - {"config_dir", "given_secret_key"} | {"secret_key"})


def test_default_file_holds_exactly_the_settings() -> None:
    assert sorted(tomllib.loads(FILE.read_text(encoding="utf-8"))) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_setting_has_its_meaning_above_it(name: str) -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    place = next(number for number, line in enumerate(lines) if line.startswith(f"{name} ="))
    above = place - 1
    while lines[above].partition(" = ")[1]:  # settings explained together stand together
        above -= 1
    assert lines[above].startswith("# ")
    assert not lines[above].startswith("# ---")


def test_code_holds_no_default_of_its_own() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.is_required()] == []
