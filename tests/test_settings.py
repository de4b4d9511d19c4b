from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from verify import settings as module
from verify.errors import ConfigError
from verify.settings import Settings, load_settings


@pytest.fixture
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "config"
    folder.mkdir()
    shutil.copy(load_settings().config_dir / "default.toml", folder)
    monkeypatch.setenv("CEKDULU_CONFIG", str(folder))
    return folder


def test_load_settings_gives_the_documented_defaults() -> None:
    found = load_settings()
    assert (found.host, found.port, found.trusted_proxies) == ("127.0.0.1", 8000, 0)
    assert (found.max_message_chars, found.batch_max, found.upload_rows_max) == (10_000, 1_000, 100)
    assert (found.check_retention_days, found.rate_limit_post) == (30, "30/minute;300/hour")
    assert (found.default_locale, found.default_origin, found.timezone) == ("id", "ID", "Asia/Jakarta")


@pytest.mark.parametrize(("kind", "days"), [("agencies", 30), ("sanctions", 7), ("orders", 7)])
def test_fresh_days_follow_the_kind(kind: str, days: int) -> None:
    assert load_settings().fresh_days(kind) == days


def test_load_settings_keeps_everything_beside_the_checkout_wherever_it_is_called(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    root = Path(module.__file__).parent.parent
    found = load_settings()
    assert found.config_dir == root / "config"
    assert found.var_dir == root / "var"
    assert found.archive_dir == root / "var" / "archive"
    assert found.database_url == f"sqlite:///{root / 'var' / 'cekdulu.sqlite'}"


def test_load_settings_of_an_installed_package_uses_its_copy_and_the_current_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = tmp_path / "site-packages" / "verify"
    shutil.copytree(load_settings().config_dir, package / "_config")
    monkeypatch.setattr(module, "_PACKAGE", package)
    monkeypatch.chdir(tmp_path)
    found = load_settings()
    assert found.config_dir == package / "_config"
    assert found.var_dir == tmp_path / "var"


def test_load_settings_lets_the_environment_win(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CEKDULU_VAR_DIR", str(tmp_path))
    monkeypatch.setenv("CEKDULU_CHECK_RETENTION_DAYS", "7")
    found = load_settings()
    assert found.check_retention_days == 7
    assert found.database_url == f"sqlite:///{tmp_path / 'cekdulu.sqlite'}"


@pytest.mark.parametrize(("variable", "port"), [("PORT", 8111), ("CEKDULU_PORT", 8112)])
def test_load_settings_reads_the_port_under_both_names(
    monkeypatch: pytest.MonkeyPatch, variable: str, port: int
) -> None:
    monkeypatch.setenv(variable, str(port))
    assert load_settings().port == port


def test_load_settings_reads_the_config_folder_it_is_given(own_config: Path) -> None:
    file = own_config / "default.toml"
    file.write_text(file.read_text().replace("check_retention_days = 30", "check_retention_days = 3"))
    found = load_settings()
    assert (found.config_dir, found.check_retention_days) == (own_config, 3)


def test_load_settings_refuses_an_unknown_key(own_config: Path) -> None:
    with (own_config / "default.toml").open("a") as file:
        file.write("\nretention = 3\n")
    with pytest.raises(ConfigError, match="retention: Extra inputs"):
        load_settings()


def test_load_settings_refuses_an_unknown_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKDULU_RETENTION", "3")
    with pytest.raises(ConfigError, match="CEKDULU_RETENTION"):
        load_settings()


def test_load_settings_names_a_missing_key(own_config: Path) -> None:
    file = own_config / "default.toml"
    file.write_text(file.read_text().replace("batch_max = 1000", ""))
    with pytest.raises(ConfigError, match="batch_max: Field required"):
        load_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "70000"), ("DEFAULT_LOCALE", "fr"), ("TIMEZONE", "Asia/Nowhere"), ("CHECK_RETENTION_DAYS", "0")],
)
def test_load_settings_refuses_a_bad_value_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"CEKDULU_{name}", value)
    with pytest.raises(ConfigError, match=f"(?i){name}"):
        load_settings()


def test_load_settings_never_prints_a_bad_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKDULU_BATCH_MAX", "hunter2")
    with pytest.raises(ConfigError) as caught:
        load_settings()
    assert "hunter2" not in caught.value.message


def test_load_settings_explains_a_missing_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CEKDULU_CONFIG", str(tmp_path / "nowhere"))
    with pytest.raises(ConfigError, match="does not exist"):
        load_settings()


def test_load_settings_explains_a_broken_file(own_config: Path) -> None:
    (own_config / "default.toml").write_text("port = = 1")
    with pytest.raises(ConfigError, match="cannot be read"):
        load_settings()


def test_settings_are_frozen(settings: Settings) -> None:
    with pytest.raises(ValueError, match="frozen"):
        settings.port = 1  # type: ignore[misc]


def test_with_changes_refuses_an_unknown_name(settings: Settings) -> None:
    with pytest.raises(ConfigError, match="prot"):
        settings.with_changes(prot=1)


def test_secret_key_is_made_once_and_readable_by_its_owner_only(settings: Settings) -> None:
    key = settings.secret_key
    assert len(key) == 64
    assert settings.secret_key == key
    assert stat.S_IMODE((settings.var_dir / "secret.key").stat().st_mode) == 0o600
    assert [file.name for file in settings.var_dir.iterdir()] == ["secret.key"]


def test_secret_key_of_another_process_is_kept(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    path = settings.var_dir / "secret.key"
    path.write_text("first")
    monkeypatch.setattr(Path, "exists", lambda _: False)
    assert settings.secret_key == "first"


def test_secret_key_given_is_used_and_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CEKDULU_SECRET_KEY", "kunci-rahasia")
    found = load_settings()
    assert found.secret_key == "kunci-rahasia"
    assert "kunci-rahasia" not in repr(found) + str(found.model_dump())


def test_secret_key_explains_an_empty_file(settings: Settings) -> None:
    (settings.var_dir / "secret.key").touch()
    with pytest.raises(ConfigError, match="empty"):
        _ = settings.secret_key


def test_put_secret_by_root_leaves_it_to_whom_its_folder_belongs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "chown", lambda _, user, group: given.append((user, group)))
    module.put_secret(tmp_path / "data.keys", "x")
    found = tmp_path.stat()
    assert given == [(found.st_uid, found.st_gid)]
    assert (tmp_path / "data.keys").read_text() == "x"
