import shutil
from pathlib import Path

import pytest

from verify.errors import ConfigError
from verify.service.rules import load_rules, load_towns
from verify.settings import load_settings


@pytest.fixture
def config(tmp_path: Path) -> Path:
    source = load_settings().config_dir
    target = tmp_path / "config"
    target.mkdir()
    for name in ("indicators.csv", "destinations.toml", "contacts.csv", "hearing.csv", "hearing.npz"):
        shutil.copy(source / name, target / name)
    shutil.copytree(source / "places", target / "places")
    return target


def test_load_rules_reads_the_real_files(config: Path) -> None:
    rules = load_rules(config)
    assert {"A1", "V1", "R3"} <= {indicator.id for indicator in rules.indicators}
    assert rules.destinations
    assert set(rules.ear.flags) <= {indicator.id for indicator in rules.indicators}
    assert {"110", "129", "0800-1000"} <= {line.number for line in rules.help}


def test_load_towns_reads_the_real_files(config: Path) -> None:
    assert load_towns(config).is_town(("indramayu",))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("indicators.csv", None),
        ("indicators.csv", b"id,other\n"),
        ("indicators.csv", b"\xff\xfe"),
        ("destinations.toml", None),
        ("destinations.toml", b"[[rule"),
        ("destinations.toml", b"surprise = 1\n"),
        ("contacts.csv", None),
        ("contacts.csv", b"area,number\n"),
        ("hearing.csv", None),
        ("hearing.csv", b"feature,weight\nuang,M4:1\n"),
        ("hearing.csv", b"feature,weights\n(bias) ,M4:much\n"),
        ("hearing.npz", None),
        ("hearing.npz", b"no archive"),
    ],
)
def test_load_rules_names_a_file_that_is_wrong(name: str, content: bytes | None, config: Path) -> None:
    if content is None:
        (config / name).unlink()
    else:
        (config / name).write_bytes(content)
    with pytest.raises(ConfigError, match=name):
        load_rules(config)


def test_load_towns_names_a_missing_column(config: Path) -> None:
    (config / "places" / "regencies.csv").write_text("code,title\n1,Bogor\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="name"):
        load_towns(config)
