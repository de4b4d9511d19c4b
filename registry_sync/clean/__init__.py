"""RawRecords → Agency | Order | Sanction, or Rejected with a reason: every judgement through verify.core."""

from __future__ import annotations

from registry_sync.clean.agencies import clean_agencies
from registry_sync.clean.orders import clean_orders
from registry_sync.clean.rows import AnyRow, Cleaned, Rejected, Rules
from registry_sync.clean.sanctions import clean_sanctions
from registry_sync.parse.record import Parsed
from verify.core.agency import Kind

__all__ = ["AnyRow", "Cleaned", "Rejected", "Rules", "clean"]


def clean(kind: Kind, parsed: Parsed, rules: Rules) -> Cleaned:
    """Judge every record. ShapeChanged where a word of a closed list is unknown or a cell is read by nothing."""
    if kind is Kind.AGENCIES:
        return clean_agencies(parsed, rules)
    if kind is Kind.ORDERS:
        return clean_orders(parsed, rules)
    return clean_sanctions(parsed, rules)
