"""Where the person who asks is, and so whom they can turn to."""

from __future__ import annotations

from verify.core.claim import Claim
from verify.core.help import Nearby
from verify.core.places import country_code
from verify.core.verdict.context import Context


def nearby(claim: Claim, context: Context) -> Nearby:
    """The help lines around the place a claim gives, else the home its message tells of, else of the whole country.

    A place that is no region of Indonesia may be a country abroad; one that is neither counts as not given.
    """
    towns = context.shelf.towns
    if not claim.place:
        return Nearby(
            lines=context.rules.help,
            today=context.today,
            region=towns.home_in(claim.message) if claim.message else None,
        )
    region = towns.region(claim.place)
    country = country_code(claim.place) if region is None else None
    return Nearby(
        lines=context.rules.help, today=context.today, region=region, country=None if country == "ID" else country
    )
