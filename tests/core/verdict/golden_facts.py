"""The golden cases with facts that officers confirmed, and the registers they are asked against."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from tests.core.verdict.golden import claim, rules, towns
from tests.support.confirmed import ON, confirmed, digests, fact
from tests.support.registers import NOW, REGISTERS
from verify.core.answer import Answer, decide
from verify.core.confirmed import Confirmation
from verify.core.index import RegisterIndex
from verify.core.rules import Rules

FACT_CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("facts.toml").read_text("utf-8"))["case"]
DAYS = 180


def index(*facts: Confirmation, register: str = "live") -> RegisterIndex:
    """One of the registers a case can name, with these facts."""
    return RegisterIndex.build(confirmed(REGISTERS[register], *facts), towns(), digests)


def under(days: int = DAYS, name: str = "config") -> Rules:
    """The rules of config/, under which a confirmed contact vouches for so many days."""
    return replace(rules(name), fact_fresh_days=days)


def answer_with_facts(case: dict[str, Any]) -> Answer:
    """The answer to one golden case, worked out once."""
    return _answer(case["rule"])


@cache
def _answer(rule: str) -> Answer:
    case = next(one for one in FACT_CASES if one["rule"] == rule)
    held = index(*map(_fact, case["facts"]), register=case.get("register", "live"))
    return decide(claim(case["ask"]), held, under(), now=NOW)


def _fact(row: dict[str, Any]) -> Confirmation:
    fields = {key: value for key, value in row.items() if key not in ("kind", "of", "value", "on")}
    return fact(row["kind"], row["of"], row.get("value", ""), **fields, confirmed_on=row.get("on", ON))
