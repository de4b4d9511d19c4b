"""The shape of the house: size of files and functions, names of rooms, who may read the environment and the clock."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.meta.tree import PACKAGES, ROOT, name_of, python_files

MOST_LINES = 350
MOST_FUNCTION_LINES = 60
NO_ROOMS = {"utils", "util", "helpers", "helper", "common", "misc", "shared", "lib"}
PURE = ("verify/core", "registry_sync/parse", "registry_sync/clean", "registry_sync/diff", "registry_sync/guards")


def _is_pure(path: Path) -> bool:
    name = name_of(path)
    return any(name.startswith((f"{room}/", f"{room}.py")) for room in PURE)


def _nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path)))


def test_no_file_is_over_the_limit() -> None:
    files = [*python_files(*PACKAGES, "tests"), ROOT / "hatch_build.py", ROOT / "wsgi.py"]
    lengths = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in files}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}


def test_no_function_is_over_the_limit() -> None:
    long = [
        f"{name_of(path)}:{node.name}"
        for path in python_files(*PACKAGES)
        for node in _nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > MOST_FUNCTION_LINES
    ]
    assert long == []


def test_no_room_has_a_name_that_says_nothing() -> None:
    parts = {
        name_of(path): {*path.relative_to(ROOT).with_suffix("").parts} for path in python_files(*PACKAGES, "tests")
    }
    assert [name for name, words in parts.items() if words & NO_ROOMS] == []


def test_every_module_of_the_product_says_what_it_is() -> None:
    silent = [
        name_of(path)
        for path in python_files(*PACKAGES)
        if "migrations/versions" not in name_of(path)
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def _reads_environment(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in {"environ", "environb", "getenv"}


def test_only_settings_reads_the_environment() -> None:
    readers = {name_of(path) for path in python_files(*PACKAGES) if any(map(_reads_environment, _nodes(path)))}
    assert readers == {"verify/settings.py"}


def _asks_the_clock(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"now", "utcnow", "today"}
        and isinstance(node.func.value, ast.Name | ast.Attribute)
        and ast.unparse(node.func.value) in {"datetime", "date", "datetime.datetime", "datetime.date"}
    )


def test_pure_rooms_are_told_the_time() -> None:
    files = [path for path in python_files(*PACKAGES) if _is_pure(path)]
    assert files
    assert [name_of(path) for path in files if any(map(_asks_the_clock, _nodes(path)))] == []


def _catches_everything(node: ast.AST) -> bool:
    if not isinstance(node, ast.ExceptHandler):
        return False
    tidies_up = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
    if tidies_up:
        return False
    return node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"}


def test_only_composition_roots_catch_everything() -> None:
    roots = {"verify/app.py", "verify/cli.py", "registry_sync/cli.py"}
    # The roots of threads that must go on: each logs the fault.
    roots |= {"verify/service/holding.py", "registry_sync/schedule.py"}
    found = {name_of(path) for path in python_files(*PACKAGES) if any(map(_catches_everything, _nodes(path)))}
    assert found - roots == set()


@pytest.mark.parametrize("name", ["verify/cli.py", "registry_sync/cli.py", "verify/app.py", "wsgi.py", "Makefile"])
def test_the_entrances_exist(name: str) -> None:
    assert (ROOT / name).is_file()
