"""The rules that config/ holds, read once: red flags and destinations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from verify.core.destinations import DestinationRule, read_destinations
from verify.core.offer import Indicator, read_indicators


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that can move an answer and is not the register."""

    indicators: tuple[Indicator, ...] = ()
    destinations: tuple[DestinationRule, ...] = ()


def read_rules(indicators_csv: str, destinations: Mapping[str, object]) -> Rules:
    """Read both files' content. Raises ValueError with the file's name where one is not as it should be."""
    return Rules(read_indicators(indicators_csv), read_destinations(destinations))
