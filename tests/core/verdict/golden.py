"""The golden cases and what they are asked against: the registers of tests/support, the rules of config/."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from tests.support.registers import NOW, REGISTERS
from verify.core.answer import Answer, decide
from verify.core.claim import Claim, Reply
from verify.core.destinations import DestinationRule
from verify.core.index import RegisterIndex
from verify.core.places import Towns, read_towns
from verify.core.rules import Rules, read_rules
from verify.core.statuses import DestinationStatus

CONFIG = Path(__file__).parents[3] / "config"
CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("cases.toml").read_text("utf-8"))["case"]

#: No country is closed at present; a case may ask under rules that close one.
CLOSED = DestinationRule(
    status=DestinationStatus.CLOSED,
    countries=frozenset({"TW", "LB"}),
    jobs=frozenset(),
    since=date(2026, 1, 1),
    until=None,
    basis="-",
    source="invented",
    as_of=date(2026, 11, 1),
)


@cache
def rules(name: str = "config") -> Rules:
    """The rules of config/; "closed" with Taiwan and Lebanon closed on top."""
    if name == "closed":
        return replace(rules(), destinations=(*rules().destinations, CLOSED))
    destinations = tomllib.loads((CONFIG / "destinations.toml").read_text("utf-8"))
    indicators, contacts, hearing = (
        (CONFIG / f"{name}.csv").read_text("utf-8") for name in ("indicators", "contacts", "hearing")
    )
    return read_rules(indicators, destinations, contacts, hearing=(hearing, (CONFIG / "hearing.npz").read_bytes()))


@cache
def towns() -> Towns:
    """The regencies and provinces of config/."""
    files = ("regencies", "provinces", "aliases")
    return read_towns(*((CONFIG / "places" / f"{name}.csv").read_text("utf-8") for name in files))


@cache
def index(name: str = "live") -> RegisterIndex:
    """One of the registers a case can name, made ready."""
    return RegisterIndex.build(REGISTERS[name], towns())


def claim(ask: dict[str, Any]) -> Claim:
    """The claim that a case's `ask` table says."""
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in ask.items()}
    fields["answers"] = tuple((name, Reply(reply)) for name, reply in ask.get("answers", ()))
    return Claim(**fields)


def ask(asked: Claim, *, register: str = "live", under: str = "config") -> Answer:
    """The answer to a claim on the day of the tests."""
    return decide(asked, index(register), rules(under), now=NOW)


def answer(case: dict[str, Any]) -> Answer:
    """The answer to one golden case, worked out once."""
    return _answer(case["rule"])


@cache
def _answer(rule: str) -> Answer:
    case = next(one for one in CASES if one["rule"] == rule)
    return ask(claim(case["ask"]), register=case.get("register", "live"), under=case.get("rules", "config"))
