"""The files of config/ that can move an answer, read once at start."""

from __future__ import annotations

import tomllib
from pathlib import Path

from verify.core.places import Towns, read_towns
from verify.core.rules import Rules, read_rules
from verify.errors import ConfigError


def load_rules(config_dir: Path) -> Rules:
    """The flags, destinations and help lines of config/; a missing or malformed file is a ConfigError that names it."""
    indicators = _read(config_dir / "indicators.csv")
    contacts = _read(config_dir / "contacts.csv")
    hearing = _read(config_dir / "hearing.csv"), _bytes(config_dir / "hearing.npz")
    destinations = config_dir / "destinations.toml"
    try:
        return read_rules(indicators, tomllib.loads(_read(destinations)), contacts, hearing=hearing)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The file {destinations} cannot be read: {error}.") from None
    except ValueError as error:
        raise ConfigError(f"A file of rules in {config_dir} is wrong: {error}.") from None


def load_towns(config_dir: Path) -> Towns:
    """The names of regencies, cities and provinces of config/places/, with the same errors as `load_rules`."""
    places = config_dir / "places"
    try:
        return read_towns(*(_read(places / f"{name}.csv") for name in ("regencies", "provinces", "aliases")))
    except KeyError as error:
        raise ConfigError(f"A file in {places} lacks the column {error}.") from None
    except ValueError as error:
        raise ConfigError(f"A file in {places} is wrong: {error}.") from None


def _read(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise ConfigError(f"The file {path} cannot be read: {error}.") from None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise ConfigError(f"The file {path} does not exist.") from None
    except OSError as error:
        raise ConfigError(f"The file {path} cannot be read: {error}.") from None
