"""The rules that config/ holds, read once: red flags, destinations and help lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from verify.core.destinations import DestinationRule, read_destinations
from verify.core.help import HelpLine, read_help
from verify.core.offer import Indicator, read_indicators


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that can move an answer and is not the register."""

    indicators: tuple[Indicator, ...] = ()
    destinations: tuple[DestinationRule, ...] = ()
    help: tuple[HelpLine, ...] = ()


def read_rules(indicators_csv: str, destinations: Mapping[str, object], contacts_csv: str) -> Rules:
    """Read the files' content. Raises ValueError with the file's name where one is not as it should be."""
    return Rules(read_indicators(indicators_csv), read_destinations(destinations), read_help(contacts_csv))
