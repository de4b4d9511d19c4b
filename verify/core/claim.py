"""What was asked: the fields a person filled in, or what the message reader took out of a message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Reply(StrEnum):
    """An answer to a red-flag question. `unknown` ("tidak tahu") never moves the advice."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One question to the register. Every text is as the person wrote it; None or empty: not given.

    `phones` and `emails` hold one or more values each as written (a text may hold several numbers);
    `answers` pairs an indicator id of config/indicators.csv with the reply; `on_date` None means today. `place` is
    where the person is: a regency or province, or a country abroad; it moves no advice, only whom to turn to.
    """

    message: str | None = None
    companies: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    licence_numbers: tuple[str, ...] = ()
    destination: str | None = None
    job: str | None = None
    place: str | None = None
    answers: tuple[tuple[str, Reply], ...] = ()
    on_date: date | None = None
    origin: str = "ID"
