from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.meta.tree import ROOT
from verify.errors import ConfigError
from verify.service.figures import load_figures
from verify.wording.catalogue import LOCALES, has

TABLES = re.sub(r"[|*]", " ", (ROOT / "docs" / "quality.md").read_text(encoding="utf-8"))
WHOLE = 'measured_on = 2026-11-22\ncommit = "abc"\n'


def test_figures_are_those_of_the_last_full_table() -> None:
    """Who writes new tables into docs/quality.md writes config/figures.toml too."""
    last = load_figures(ROOT / "config")
    assert f"on {last.measured_on} at {last.commit}" in " ".join(TABLES.split())
    figures = dict(last.figures)
    heard, right = figures.pop("flags_heard"), figures.pop("flags_right")
    flags = rf"test: flags +{heard.of} +{right.of} +{right.right} +{right.percent}% +{heard.percent}%"
    assert re.search(flags, TABLES)
    assert heard.right == right.right
    cleared, genuine = figures.pop("offers_cleared"), figures.pop("offers_genuine")
    assert re.search(rf"hostile, \d+ families +{cleared.of:,}, none twice +{cleared.right} ", TABLES)
    assert re.search(rf"{genuine.right:,} +\({genuine.percent} %", TABLES)
    for name, one in figures.items():
        counted = rf"{one.right:,} of {one.of:,}"
        assert re.search(rf"{one.percent} % \({counted}\)" if one.percent else counted, TABLES), name


@pytest.mark.parametrize("locale", LOCALES)
def test_every_figure_is_worded(locale: str) -> None:
    names = [name for name, _ in load_figures(ROOT / "config").figures]
    assert names
    assert [name for name in names if not has(locale, f"page.methods.{name}")] == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read"),
        ('commit = "abc"\n', "measured_on"),
        ("= 3", "is wrong"),
        (WHOLE.replace("2026-11-22", '"yesterday"'), "measured_on is a date"),
        (WHOLE + "[a]\nright = 1\n", "of"),
        (WHOLE + "[a]\nright = 2\nof = 1\n", "2 of 1"),
        (WHOLE + '[a]\nright = 1\nof = 3\npercent = "33.4"\n', "1 of 3 is not 33.4 %"),
        (WHOLE + '[a]\nright = 1\nof = 1\npercent = "100.0"\n', "percent"),
        (WHOLE + "[a]\nright = 1\nof = 1\nmore = 1\n", "more"),
    ],
)
def test_load_figures_refuses_a_file_that_contradicts_itself(tmp_path: Path, content: str | None, said: str) -> None:
    if content is not None:
        (tmp_path / "figures.toml").write_text(content, encoding="utf-8")
    with pytest.raises(ConfigError, match=said):
        load_figures(tmp_path)
