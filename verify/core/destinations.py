"""Destinations with a rule of their own, as dated rows of config/destinations.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from verify.core.jobs import FAMILIES, JOBS, canonical_job
from verify.core.places import is_country
from verify.core.statuses import DestinationStatus

_KEYS = {"kind", "countries", "jobs", "from", "until", "basis", "source", "as_of"}
_ORDER = (DestinationStatus.CLOSED, DestinationStatus.RESTRICTED, DestinationStatus.NO_COOPERATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class DestinationRule:
    """One dated rule. `jobs` (canonical, families of jobs taken apart) empty: it holds for every job."""

    status: DestinationStatus
    countries: frozenset[str]
    jobs: frozenset[str]
    since: date
    until: date | None
    basis: str
    source: str
    as_of: date

    def holds(self, country: str, job: str | None, on: date) -> bool:
        """Whether the rule speaks of this country and job on that day; a rule for jobs needs the job to be known."""
        in_time = self.since <= on and (self.until is None or on <= self.until)
        for_job = not self.jobs or (job is not None and canonical_job(job) in self.jobs)
        return in_time and country in self.countries and for_job


def read_destinations(data: Mapping[str, object]) -> tuple[DestinationRule, ...]:
    """Read the parsed TOML. An unknown key, country or job, or a missing one, is a ValueError that names it."""
    unknown = set(data) - {"rule"}
    rows = data.get("rule", [])
    if unknown or not isinstance(rows, list):
        message = f"destinations.toml: only [[rule]] tables are known, not {sorted(unknown)}"
        raise ValueError(message)
    return tuple(_rule(row) for row in rows)


def _rule(row: Mapping[str, object]) -> DestinationRule:
    wrong = set(row) - _KEYS or (_KEYS - {"jobs", "until"}) - set(row)
    countries, jobs = row.get("countries", []), row.get("jobs", [])
    if wrong or not isinstance(countries, list) or not isinstance(jobs, list):
        message = f"destinations.toml: unknown or missing keys {sorted(wrong)} in a rule"
        raise ValueError(message)
    if bad := [c for c in countries if not is_country(c)] + [j for j in jobs if j not in JOBS and j not in FAMILIES]:
        message = f"destinations.toml: unknown country or job {bad}"
        raise ValueError(message)
    since, until, as_of = row["from"], row.get("until"), row["as_of"]
    if not isinstance(since, date) or not isinstance(as_of, date) or not (until is None or isinstance(until, date)):
        message = "destinations.toml: from, until and as_of are dates (2025-04-10)"
        raise ValueError(message)
    return DestinationRule(
        status=DestinationStatus(str(row["kind"])),
        countries=frozenset(countries),
        jobs=frozenset(job for name in jobs for job in FAMILIES.get(name, {name})),
        since=since,
        until=until,
        basis=str(row["basis"]),
        source=str(row["source"]),
        as_of=as_of,
    )


def destination_rule(
    rules: tuple[DestinationRule, ...], country: str, *, job: str | None, on: date
) -> DestinationRule | None:
    """The gravest rule for a country and job on a day; None where none is known."""
    holding = [rule for rule in rules if rule.holds(country, job, on)]
    return min(holding, key=lambda rule: _ORDER.index(rule.status), default=None)
