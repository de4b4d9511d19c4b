"""What was asked: the fields a person filled in, or what the message reader took out of a message."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verify.core.facts import Mark


class Reply(StrEnum):
    """An answer to a red-flag question. `unknown` ("tidak tahu") never moves the advice."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Audience(StrEnum):
    """Who answers the questions: column `asked_of` of indicators.csv."""

    FAMILY = "W"
    VILLAGE = "V"
    PASSPORT_DESK = "D"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One question to the register. Every text is as the person wrote it; None or empty: not given.

    `phones` and `emails` hold one or more values each as written (a text may hold several numbers);
    `answers` pairs an indicator id of config/indicators.csv with the reply; `on_date` None means today;
    `audience` chooses who the questions are for, and nothing else. `place` is
    where the person is: a regency or province, or a country abroad; it moves no advice, only whom to turn to.
    `unread` and `marks` are what an earlier reading of a message left, where only the fields of it are asked again:
    that some of it was not understood, and the circumstances it told.
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
    audience: Audience = Audience.FAMILY
    unread: bool = False
    marks: frozenset[Mark] = frozenset()
