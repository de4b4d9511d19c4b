"""The sentences that the offline page carries with it: those of the catalogue that it can need, as they stand there."""

from __future__ import annotations

from functools import cache

from verify.core.statuses import Advice, Axis
from verify.core.verdict.policy import CODES
from verify.wording.catalogue import catalogue
from verify.wording.formats import MONTHS

__all__ = ["MONTHS", "words"]

_AXES = (Axis.COMPANY, Axis.CONTACT)
#: Never among them: what would clear an offer, which a list on a phone cannot.
_ADVICE = tuple(f"advice.{one}" for one in Advice if one is not Advice.NO_WARNING_FOUND)
_STEPS = (
    "ASK_CHANNEL",
    "ASK_DISNAKER",
    "ASK_FULL_NAME",
    "ASK_LICENCE_LETTER",
    "CALL_KP2MI",
    "COMPARE_SPELLING",
    "DO_NOT_SEND_MONEY",
    "KEEP_EVIDENCE",
)
_WHOLE = (
    "offline.",
    "status.company.",
    "status.contact.",
    "recorded.",
    "licence_kind.",
    "form.",
    "summary.company.",
    "source.",
)
_KEYS = frozenset(
    {
        *_ADVICE,
        *(f"step.{one}" for one in _STEPS),
        *(f"axis.{one}" for one in _AXES),
        *(f"word.{one}" for one in ("and", "or", "but", "phone", "source")),
        *(
            f"summary.{one}"
            for one in ("ask", "no_promise", "not_answered", "not_unlicensed", "nothing_given", "owner")
        ),
        "page.choose.heading",
        *(f"page.answer.{one}" for one in ("candidates", "do", "looked", "own_contacts", "own_contacts_of")),
    }
)
#: Findings by what officers confirmed of names and numbers: the list on a phone does not hold it (docs/offline.md).
_ONLINE = frozenset(
    {"ALIAS_CONFIRMED", "CONTACT_CONFIRMED_BY_OFFICER", "OWN_CONTACT_CONFIRMED", "OWN_CONTACT_LONG_AGO"}
)


@cache
def words(locale: str) -> dict[str, str]:
    """Key → sentence with its places unfilled (`verify.wording.template`), in the order of the catalogue."""
    return {key: template.source for key, template in catalogue(locale).items() if _needed(key)}


def _needed(key: str) -> bool:
    table, _, rest = key.partition(".")
    if table == "finding":
        return rest.partition(".")[0] not in _ONLINE and bool(CODES[rest.partition(".")[0]][1] & set(_AXES))
    return key in _KEYS or key.startswith(_WHOLE)
