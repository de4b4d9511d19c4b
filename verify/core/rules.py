"""The rules that config/ holds, read once: red flags, how they are heard, destinations and help lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from verify.core.destinations import DestinationRule, read_destinations
from verify.core.help import HelpLine, read_help
from verify.core.message.said.ear import DEAF, Ear, read_ear
from verify.core.offer import Indicator, read_indicators


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything that can move an answer and is not the register.

    `fact_fresh_days`: for how long a contact that an officer confirmed vouches; unless it is set, none does.
    """

    indicators: tuple[Indicator, ...] = ()
    destinations: tuple[DestinationRule, ...] = ()
    help: tuple[HelpLine, ...] = ()
    ear: Ear = DEAF
    fact_fresh_days: int = 0


def read_rules(
    indicators_csv: str, destinations: Mapping[str, object], contacts_csv: str, *, hearing: tuple[str, bytes]
) -> Rules:
    """Read the files' content. Raises ValueError with the file's name where one is not as it should be.

    `hearing`: hearing.csv and hearing.npz.
    """
    return Rules(
        indicators=read_indicators(indicators_csv),
        destinations=read_destinations(destinations),
        help=read_help(contacts_csv),
        ear=read_ear(*hearing),
    )
