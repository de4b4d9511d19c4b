"""What an offer says besides who makes it: pay, fees and signs, as the message reader takes them. Shapes only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Taken(StrEnum):
    """What the single box was taken for."""

    NAME = "name"
    NUMBER = "number"
    LICENCE = "licence"
    MESSAGE = "message"


#: The kinds of visa that are told apart; any other word is kept as it was written and never stored.
VISAS = frozenset({"work", "visit", "umrah", "student", "transit"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pay:
    """Wages offered, in whole units of an ISO 4217 currency; one figure: `low` is `high`.

    `period`: hour, day, week, month, year or contract.
    """

    low: int
    high: int
    currency: str
    period: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """Money that the worker is to pay; `amount` is 0 where no sum is named. `to`: person, company or unknown."""

    amount: int
    currency: str
    to: str


class Mark(StrEnum):
    """A circumstance that makes a red flag graver (column severity_rule of indicators.csv)."""

    ABROAD = "abroad"  # whoever asks is abroad already: K1
    COMMISSION = "commission"  # people are paid for bringing others: S4
    HIDDEN_WAY = "hidden_way"  # "jalur tikus", a back door, a boat by night: R1


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A red flag that the message itself raises: the id of config/indicators.csv, and the words that say it.

    The words are for the one who asked; they are never stored.
    """

    id: str
    words: str
