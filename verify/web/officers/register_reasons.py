"""Why a row was rejected, in the words of the page: the ledger keeps the intake's own sentences, in English."""

from __future__ import annotations

import re

from verify.wording.catalogue import has, text

#: The intake's sentences (registry_sync/clean), and the key of the words for each; a test holds that none is missing.
_REASONS = tuple(
    (re.compile(pattern, re.DOTALL), key)
    for pattern, key in (
        (r"says exactly what an earlier row says", "repeat"),
        (r"(?P<column>\w+) is blank", "blank"),
        (r"(?P<column>\w+) holds no word that could name a company", "no_name"),
        (r"(?P<column>\w+) is not a date like .*", "not_a_date"),
        (r"(?P<column>\w+) is not an ISO time stamp", "not_a_date"),
        (r".+ ends before it starts", "ends_first"),
        (r"(?P<column>\w+) is not a whole number in plain digits", "not_a_number"),
        (r"(?P<column>\w+) holds control characters", "unreadable"),
        (r"a branch without parent_source_id.*", "branch_of_none"),
        (r"a head office with a parent_source_id.*", "head_with_parent"),
        (r"its parent_source_id is no head office.*", "parent_unknown"),
        (r"salary_max is below salary_min", "salary"),
        (r"country .* is not one that is known", "country"),
        (r"is a government office, not a company", "office"),
        (r"says itself that it is no placement company|stands for workers .*|says only 'office'", "no_company"),
        (r"is a single word of fewer .*|is one word and a single letter.*|ends in a digit glued .*", "fragment"),
    )
)


def reason_words(reason: str, locale: str) -> str | None:
    """The words for a reason of the ledger in a locale; None for one that has none here."""
    for pattern, key in _REASONS:
        found = pattern.fullmatch(reason)
        if found:
            column = found.groupdict().get("column")
            named = f"register_reason.column_{column}"
            values = {"column": text(locale, named) if has(locale, named) else column} if column else {}
            return text(locale, f"register_reason.{key}", **values)
    return None
