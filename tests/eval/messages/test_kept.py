"""What is stored of an answer to a message holds nothing that it says: only codes, countries, sums and names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

from pydantic import TypeAdapter

from tests.eval.messages.score import messages, register
from verify.core.answer import Answer, Now, decide
from verify.core.claim import Claim
from verify.service.rules import load_rules
from verify.settings import load_settings

NOW = Now(today=date(2026, 11, 21), checked_at=datetime(2026, 11, 21, tzinfo=UTC), code="7KQF-2M9X-4TA3B")
_STORED = TypeAdapter(Answer)
#: What is ours, not the message's: reviewed questions, bases and sources, the register's own rows and names.
OURS = {"text_id", "text_en", "basis", "source", "register", "agency", "agencies", "candidates", "runner_up",
        "questions", "next_steps", "code", "axis", "severity", "status"}  # fmt: skip
#: Codes by which something is stored, that a message may write in the same letters.
CODES = {"work", "visit", "umrah", "student", "transit", "hour", "day", "week", "month", "year", "contract", "person",
         "company", "unknown", "message", "number", "name", "licence", "high", "same",
         "order", "travel", "yayasan", "koperasi", "firma", "biro", "lembaga"}  # fmt: skip
SHORTEST = 3


def test_redacted_holds_no_word_of_a_message() -> None:
    rules, index = load_rules(load_settings().config_dir), register("tuning")
    names = {company.name for company in index.shelf("ID").companies}
    told: list[str] = []
    for one in messages("tuning")[::2]:
        kept = decide(Claim(message=one.text), index, rules, now=NOW).redacted()
        for leaf in leaves(_STORED.dump_python(kept, mode="json")):
            repeats = leaf.casefold() in one.text.casefold() and len(leaf) > SHORTEST
            if repeats and leaf not in names | CODES and not any(leaf.casefold() in name.casefold() for name in names):
                told.append(f"{one.id}: {leaf}")
    assert told == []


def test_leaves_finds_a_word_that_is_kept() -> None:
    stored = {"understood": {"departure": "Senin"}, "findings": [{"basis": "UU", "evidence": {"id": "V1"}}]}
    assert list(leaves(stored)) == ["Senin", "V1"]


def leaves(node: object) -> Iterator[str]:
    """Every text of a stored answer that is not ours."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name not in OURS:
                yield from leaves(value)
    elif isinstance(node, list):
        for value in node:
            yield from leaves(value)
    elif isinstance(node, str):
        yield node
