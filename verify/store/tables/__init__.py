"""The tables: storage shape only, without behaviour. Words of a StrEnum are kept as text; lists as JSON."""

from __future__ import annotations

from sqlalchemy import Table

from verify.store.tables import confirmed, ledger, officers, register, service, village
from verify.store.tables.base import NAMES, Stored

__all__ = ["NAMES", "Stored", "confirmed", "ledger", "officers", "register", "service", "village"]


def _table(name: str) -> Table:
    return Stored.metadata.tables[name]


SOURCES = _table("sources")
AGENCIES = _table("agencies")
LISTINGS = _table("listings")
SANCTIONS = _table("sanctions")
ORDERS = _table("orders")
REGISTER_META = _table("register_meta")
REGISTER_VERSIONS = _table("register_versions")
CHANGES = _table("changes")
RUNS = _table("runs")
REJECTED_ROWS = _table("rejected_rows")
SNAPSHOTS = _table("snapshots")
HTTP_CACHE = _table("http_cache")
LOOKS = _table("looks")
LINKS = _table("links")
CHECKS = _table("checks")
CORRECTIONS = _table("corrections")
RATE_WINDOWS = _table("rate_windows")
RATE_ENTRIES = _table("rate_entries")
OFFICES = _table("offices")
ACCOUNTS = _table("accounts")
SIGN_IN_FAILURES = _table("sign_in_failures")
INVITATIONS = _table("invitations")
RECOVERY_CODES = _table("recovery_codes")
OFFICER_SESSIONS = _table("officer_sessions")
API_KEYS = _table("api_keys")
AUDIT = _table("audit")
AUDIT_HEAD = _table("audit_head")
DECISIONS = _table("decisions")
FACTS = _table("facts")
ERRANDS = _table("errands")
VILLAGE_LISTS = _table("village_lists")
