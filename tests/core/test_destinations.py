from __future__ import annotations

import tomllib
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from verify.core.destinations import destination_rule, read_destinations
from verify.core.jobs import FAMILIES
from verify.core.statuses import DestinationStatus

DATA: dict[str, Any] = tomllib.loads((Path(__file__).parents[2] / "config" / "destinations.toml").read_text("utf-8"))
RULES = read_destinations(DATA)
DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("country", "job", "on", "status"),
    [
        ("KH", None, DAY, DestinationStatus.NO_COOPERATION),
        ("KH", None, date(2020, 1, 1), None),
        ("SA", "PRT", DAY, DestinationStatus.RESTRICTED),
        ("SA", "pembantu rumah tangga", DAY, DestinationStatus.RESTRICTED),
        ("SA", "perawat", DAY, None),
        ("SA", None, DAY, None),
        ("TW", "PRT", DAY, None),
        ("SA", "babysitter", DAY, DestinationStatus.RESTRICTED),
        ("AE", "sopir pribadi", DAY, DestinationStatus.RESTRICTED),
        ("AE", "sopir truk", DAY, None),
        ("KW", "khadimat", date(2015, 5, 25), None),
        ("KW", "khadimat", date(2015, 5, 26), DestinationStatus.RESTRICTED),
        ("LA", None, DAY, DestinationStatus.NO_COOPERATION),
        ("VN", None, DAY, DestinationStatus.NO_COOPERATION),
        ("MM", "perawat", date(2024, 12, 28), None),
        ("TH", "perawat", date(2024, 12, 29), DestinationStatus.NO_COOPERATION),
    ],
)
def test_destination_rule_holds_by_country_job_and_day(
    country: str, job: str | None, on: date, status: DestinationStatus | None
) -> None:
    rule = destination_rule(RULES, country, job=job, on=on)
    assert (rule.status if rule else None) is status


def test_the_decision_of_2015_names_its_twenty_one_countries() -> None:
    (rule,) = (one for one in RULES if one.status is DestinationStatus.RESTRICTED)
    assert len(rule.countries) == 21
    assert rule.jobs == FAMILIES["domestic_work"]


def test_a_rule_that_ended_still_speaks_of_its_days() -> None:
    ended = replace(RULES[0], until=date(2026, 6, 30))
    assert ended.holds("KH", None, date(2026, 6, 30))
    assert not ended.holds("KH", None, date(2026, 7, 1))


def test_every_rule_has_a_basis_a_source_and_the_day_it_was_read() -> None:
    assert all(rule.basis and rule.source and rule.as_of <= DAY for rule in RULES)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("countries", ["XX"]),
        ("jobs", ["wizard"]),
        ("from", "soon"),
        ("kind", "open"),
        ("colour", "red"),
        ("basis", None),
    ],
)
def test_read_destinations_refuses_what_it_does_not_know(key: str, value: object) -> None:
    data = deepcopy(DATA)
    data["rule"][0][key] = value
    if value is None:
        del data["rule"][0][key]
    with pytest.raises(ValueError, match=r"destinations\.toml|DestinationStatus"):
        read_destinations(data)


def test_read_destinations_refuses_another_table() -> None:
    with pytest.raises(ValueError, match="only"):
        read_destinations({"rules": []})
