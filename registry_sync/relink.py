"""After the register moved: compare its records with one another, and keep what the rules find. See linking.py."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from registry_sync.linking import SILENT, Found, find_pairs
from verify.core.agency import Kind
from verify.store.engine import Engine
from verify.store.links import Pair, Verdict, keep_pairs, unlinked
from verify.store.register import known_sources, load_register, register_stamp


def relink(engine: Engine, at: datetime) -> None:
    """Bring the links of records up to the register's version, if they are not; a kill before that is made good here.

    Nothing happens if the register moves meanwhile: the run that moved it comes here too.
    """
    if not unlinked(engine):
        return
    version, found = register_stamp(engine)[0], tuple[Found, ...]()
    listing = Counter(one.jurisdiction for one in known_sources(engine) if one.kind is Kind.AGENCIES and one.as_of)
    if max(listing.values(), default=0) > 1:
        register = load_register(engine)
        version, found = register.version, find_pairs(register)
    keep_pairs(engine, (_pair(one, at) for one in found), version=version, at=at)


def _pair(found: Found, at: datetime) -> Pair:
    return Pair(
        a=found.a,
        b=found.b,
        verdict=Verdict.SAME if found.rule in SILENT else Verdict.REVIEW,
        rule=found.rule.value,
        evidence=found.evidence,
        at=at,
    )
