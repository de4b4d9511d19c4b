"""Settings: config/default.toml and the environment become one frozen object. The only reader of the environment."""

from __future__ import annotations

import os
import secrets
import tempfile
import tomllib
from pathlib import Path
from typing import Any, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from verify.errors import ConfigError

PREFIX = "CEKDULU_"
_PACKAGE = Path(__file__).resolve().parent
# Read by this module or by the test run, but not a setting: everything else with the prefix must be one.
_OTHER_VARIABLES = frozenset({"CEKDULU_CONFIG", "CEKDULU_REQUIRE", "CEKDULU_SECRET_KEY"})
_NOT_SETTABLE = frozenset({"config_dir", "given_secret_key"})
# A variable that oidc_file names as one that holds a secret may begin like this.
_SECRETS = "CEKDULU_OIDC_SECRET"
# Variables with a name that others gave them; one with our prefix wins over them.
_FOREIGN_VARIABLES = {"PORT": "port", "PROMETHEUS_MULTIPROC_DIR": "metrics_dir"}


class Settings(BaseSettings):
    """Every setting, checked and frozen. config/default.toml tells what each one means; no default lives here."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    config_dir: Path
    var_dir: Path
    database_url: str
    archive_dir: Path
    given_secret_key: SecretStr = Field(repr=False)

    operator_name: str = Field(min_length=1)
    operator_contact: str = Field(min_length=1)
    correction_contact: str = Field(min_length=1)
    exit_url: str = Field(pattern=r"^https?://\S+$")

    host: str
    port: int = Field(ge=0, le=65535)
    trusted_proxies: int = Field(ge=0, le=10)
    rate_limit_post: str
    rate_limit_office: str
    oidc_file: Path | None
    max_message_chars: int = Field(ge=1)
    max_request_bytes: int = Field(ge=1)
    batch_max: int = Field(ge=1)
    upload_rows_max: int = Field(ge=1)
    village_rows_max: int = Field(ge=1)
    register_upload_max_bytes: int = Field(ge=1)
    slip_key_file: Path | None
    data_keys: SecretStr = Field(repr=False)
    data_keys_file: Path | None
    rate_limit_draw: str
    metrics_dir: Path | None

    default_origin: str = Field(pattern=r"^[A-Z]{2}$")
    default_locale: Literal["id", "en"]
    timezone: str
    check_retention_days: int = Field(ge=1)
    correction_retention_days: int = Field(ge=1)
    session_hours: int = Field(ge=1, le=24)
    session_idle_minutes: int = Field(ge=1)
    decision_retention_days: int = Field(ge=1)
    audit_retention_days: int = Field(ge=1)
    fresh_days_agencies: int = Field(ge=1)
    fresh_days_sanctions: int = Field(ge=1)
    fresh_days_orders: int = Field(ge=1)
    fact_fresh_days: int = Field(ge=0)

    user_agent: str = Field(min_length=1)
    fetch_connect_seconds: float = Field(gt=0)
    fetch_read_seconds: float = Field(gt=0)
    fetch_total_seconds: float = Field(gt=0)
    fetch_max_bytes: int = Field(ge=1)
    fetch_retries: int = Field(ge=0, le=10)
    fetch_backoff_seconds: float = Field(ge=0)
    archive_keep_days: int = Field(ge=1)

    queue_url: str
    sync_workers: int = Field(ge=1, le=16)
    sync_cadence_hours: int = Field(ge=1)
    sync_stop_seconds: float = Field(gt=0)

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"]

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over the file; no other place is looked at."""
        del settings_cls, dotenv_settings, file_secret_settings
        return env_settings, init_settings

    @model_validator(mode="before")
    @classmethod
    def _fill_places(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Turn each empty place into the one its comment in default.toml promises."""
        var_dir = Path(values.get("var_dir") or _default_var_dir()).absolute()
        filled = dict(values)
        filled["var_dir"] = var_dir
        filled["archive_dir"] = values.get("archive_dir") or var_dir / "archive"
        filled["queue_url"] = values.get("queue_url") or f"sqlite:///{var_dir / 'queue.sqlite'}"
        filled["database_url"] = values.get("database_url") or f"sqlite:///{var_dir / 'cekdulu.sqlite'}"
        for name in ("metrics_dir", "oidc_file", "slip_key_file", "data_keys_file"):
            if filled.get(name) == "":
                filled[name] = None
        return filled

    @field_validator("timezone")
    @classmethod
    def _known_timezone(cls, name: str) -> str:
        """Refuse a time zone that no date can be computed in."""
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            message = f"{name!r} is not a known time zone"
            raise ValueError(message) from None
        return name

    @property
    def secret_key(self) -> str:
        """Return the signing key: the one given, else the one kept in var_dir, which the first call makes."""
        given = self.given_secret_key.get_secret_value()
        return given or kept_secret(self.var_dir / "secret.key", instead="CEKDULU_SECRET_KEY")

    @property
    def slip_key_path(self) -> Path:
        """Return where the key that signs slips is kept: the file named, else slip.key in var_dir."""
        return self.slip_key_file or self.var_dir / "slip.key"

    @property
    def data_keys_path(self) -> Path:
        """Return where the keys that no database holds are kept: the file named, else data.keys in var_dir."""
        return self.data_keys_file or self.var_dir / "data.keys"

    def fresh_days(self, kind: str) -> int:
        """Return for how many days a source of ``kind`` (agencies, sanctions, orders) counts as fresh."""
        days = {
            "agencies": self.fresh_days_agencies,
            "sanctions": self.fresh_days_sanctions,
            "orders": self.fresh_days_orders,
        }
        return days[kind]

    def with_changes(self, **changes: object) -> Self:
        """Return a copy with the named settings replaced, for tests and one-off commands; an unknown name fails."""
        unknown = changes.keys() - type(self).model_fields.keys()
        if unknown:
            message = f"Unknown setting: {', '.join(sorted(unknown))}"
            raise ConfigError(message)
        return self.model_copy(update=changes)


def load_settings() -> Settings:
    """Read config/default.toml and the environment; an unknown key, variable or bad value is a ConfigError."""
    _refuse_unknown_variables()
    config_dir = _find_config_dir()
    values = _read_toml(config_dir / "default.toml")
    if _NOT_SETTABLE & values.keys():
        raise ConfigError(f"{', '.join(sorted(_NOT_SETTABLE & values.keys()))} cannot be set in default.toml.")
    values |= {name: os.environ[variable] for variable, name in _FOREIGN_VARIABLES.items() if variable in os.environ}
    if "secret_key" in values:
        kept = values.pop("secret_key")
        values["given_secret_key"] = os.environ.get("CEKDULU_SECRET_KEY") or kept
    try:
        return Settings(**{**values, "config_dir": config_dir})
    except ValidationError as error:
        raise ConfigError(_in_words(error, config_dir)) from None


def _find_config_dir() -> Path:
    given = os.environ.get("CEKDULU_CONFIG")
    if given:
        return Path(given).absolute()
    if _is_checkout():
        return _PACKAGE.parent / "config"
    return _PACKAGE / "_config"


def _is_checkout() -> bool:
    root = _PACKAGE.parent
    return (root / "wsgi.py").is_file() and (root / "config" / "default.toml").is_file()


def _default_var_dir() -> Path:
    return _PACKAGE.parent / "var" if _is_checkout() else Path("var")


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        message = f"The settings file {path} does not exist. CEKDULU_CONFIG must name a folder that holds default.toml."
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"The settings file {path} cannot be read: {error}"
    raise ConfigError(message)


def _refuse_unknown_variables() -> None:
    known = {PREFIX + name.upper() for name in Settings.model_fields.keys() - _NOT_SETTABLE} | _OTHER_VARIABLES
    ours = {name.upper(): name for name in os.environ if name.upper().startswith(PREFIX)}
    unknown = sorted(name for upper, name in ours.items() if upper not in known and not upper.startswith(_SECRETS))
    if unknown:
        message = f"Unknown environment variable: {', '.join(unknown)}. config/default.toml lists every setting."
        raise ConfigError(message)


def _in_words(error: ValidationError, config_dir: Path) -> str:
    """Name each bad setting and what is wrong with it, without repeating its value (it may be a secret)."""
    problems = [f"{'.'.join(str(part) for part in item['loc'])}: {item['msg']}" for item in error.errors()]
    return f"Settings in {config_dir / 'default.toml'} or the environment are wrong. {'; '.join(problems)}"


def given_variable(name: str) -> str:
    """The value of a variable that a file of ours names, such as one that holds a secret; empty where it is not set."""
    return os.environ.get(name, "")


def kept_secret(path: Path, *, instead: str) -> str:
    """Read a key of 64 hexadecimal digits, making it first when there is none (mode 0600).

    Of several makers at once, exactly one key survives. A file that cannot be used is a ConfigError, which names the
    variable that may be set ``instead``.
    """
    try:
        if not path.exists():
            make_secret(path)
        key = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        message = f"The key file {path} cannot be used: {error}. Make its folder writable or set {instead}."
        raise ConfigError(message) from None
    if not key:
        message = f"The key file {path} is empty. Delete it, and a new one is made."
        raise ConfigError(message)
    return key


def make_secret(path: Path) -> None:
    """Put a new key into a file of its own, readable by its owner only; one that is there already stays."""
    put_secret(path, secrets.token_hex(32))


def put_secret(path: Path, written: str) -> None:
    """Put ASCII text into a file of its own, whole and readable by its owner only; one that is there already stays.

    Made by root, it belongs to whom its folder belongs to: the service must be able to read it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # mkstemp makes the file 0600; the link puts it in place whole, or leaves the one another process put there.
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(written)
        if os.geteuid() == 0:
            folder = path.parent.stat()
            os.chown(draft, folder.st_uid, folder.st_gid)
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        Path(draft).unlink()
