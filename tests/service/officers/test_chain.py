"""The chain by itself: no single change to any line, to the head or to their order goes unfound."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from verify.service.officers.chain import NOTHING, Checkpoint, Flaw, prove, sealed, signed
from verify.service.secret_keys import SecretKeys
from verify.settings import Settings, load_settings
from verify.store.audit import Head, Line

NOW = datetime(2026, 11, 22, tzinfo=UTC)
WORDS = st.text(st.sampled_from('ab1-,"\\[]é '), max_size=4)
MAYBE = st.none() | WORDS
COLUMNS: dict[str, st.SearchStrategy[Any]] = {
    "number": st.integers(-2, 12),
    "at": st.none() | st.integers(0, 10**6).map(lambda micros: NOW + timedelta(microseconds=micros)),
    "office_id": MAYBE,
    "account_id": MAYBE,
    "act": WORDS,
    "about": WORDS,
    "outcome": WORDS,
    "asked": st.none() | st.integers(0, 9),
}
ENDS: dict[str, st.SearchStrategy[Any]] = {
    "first": st.integers(0, 9),
    "before": WORDS,
    "last": st.integers(0, 9),
    "seal": WORDS,
    "signed": WORDS,
}


def keys(secret: str) -> SecretKeys:
    return SecretKeys(load_settings().with_changes(data_keys=SecretStr(secret)))


OURS, OTHERS = keys("11" * 32), keys("22" * 32)


@st.composite
def audits(draw: st.DrawFn) -> tuple[Head, list[Line]]:
    """A chain that holds, of one to four lines, whose first line may be one that others were purged before."""
    first = draw(st.integers(1, 3))
    before = NOTHING if first == 1 else OURS.digest("audit line", "purged")
    lines: list[Line] = []
    for about, asked in draw(st.lists(st.tuples(WORDS, st.none() | st.integers(1, 3)), min_size=1, max_size=4)):
        number = first + len(lines)
        line = Line(
            number=number,
            at=NOW,
            office_id="o1" if asked else None,
            account_id=about or None,
            act="GET /petugas",
            about=about,
            outcome="200",
            asked=asked,
            seal="",
        )
        lines.append(sealed(OURS, line, lines[-1].seal if lines else before))
    head = Head(first=first, before=before, last=lines[-1].number, seal=lines[-1].seal, signed="")
    return signed(OURS, head), lines


@st.composite
def changed(draw: st.DrawFn) -> tuple[Head | None, list[Line]]:
    """A chain with one change: to a column, to the head, to what is there, or to the order."""
    head, lines = draw(audits())
    place = draw(st.integers(0, len(lines) - 1))
    line = lines[place]
    match draw(st.sampled_from(["column", "seal", "head", "gone", "moved", "twice", "put in", "cut", "headless"])):
        case "column":
            name = draw(st.sampled_from(sorted(COLUMNS)))
            other = replace(line, **{name: draw(COLUMNS[name])})
            assume(other != line and other.number not in {one.number for one in lines[:place] + lines[place + 1 :]})
            lines[place] = other
        case "seal":
            lines[place] = replace(
                line, seal=draw(st.sampled_from([*(one.seal for one in lines), head.signed, "", "k"]))
            )
            assume(lines[place] != line)
        case "head":
            name = draw(st.sampled_from(sorted(ENDS)))
            other_head = replace(head, **{name: draw(ENDS[name])})
            assume(other_head != head)
            head = other_head
        case "gone":
            del lines[place]
        case "moved":
            other_place = draw(st.integers(0, len(lines) - 1))
            assume(place != other_place)
            there = lines[other_place]
            lines[place], lines[other_place] = replace(there, number=line.number), replace(line, number=there.number)
        case "twice":
            lines.append(replace(line, number=head.last + 1))
        case "put in":
            added = sealed(OTHERS, replace(line, about="x"), line.seal)
            lines[place + 1 :] = [added, *lines[place + 1 :]]
            lines = [replace(one, number=head.first + at) for at, one in enumerate(lines)]
        case "cut":
            del lines[place:]
        case "headless":
            return None, lines
    return head, sorted(lines, key=lambda one: one.number)


@settings(max_examples=150, suppress_health_check=[HealthCheck.filter_too_much])
@given(changed())
def test_prove_finds_every_single_change(audit: tuple[Head | None, list[Line]]) -> None:
    assert prove(OURS, *audit).broken


@settings(max_examples=15)
@given(audits())
def test_prove_takes_what_is_whole_and_every_line_of_it_as_a_checkpoint(audit: tuple[Head, list[Line]]) -> None:
    head, lines = audit
    for since in (None, *(Checkpoint(number=line.number, seal=line.seal) for line in lines)):
        proof = prove(OURS, head, lines, since=since)
        assert (proof.broken, proof.lines, proof.first) == ((), len(lines), head.first)


@settings(max_examples=15)
@given(audits())
def test_prove_trusts_no_chain_of_another_key(audit: tuple[Head, list[Line]]) -> None:
    found = prove(OTHERS, *audit).broken
    assert [one.flaw for one in found] == [Flaw.KEY_GONE, Flaw.KEY_GONE]


def test_what_is_sealed_stays_what_it_was(settings: Settings) -> None:
    """A seal made by one version must hold in the next: what is hashed is fixed, byte for byte."""
    known = SecretKeys(settings.with_changes(data_keys=SecretStr("33" * 32)))
    line = Line(
        number=7,
        at=NOW,
        office_id="o1",
        account_id=None,
        act="GET /petugas",
        about="",
        outcome="200",
        asked=None,
        seal="",
    )
    said = json.dumps([7, "2026-11-22T00:00:00.000000+00:00", "o1", None, "GET /petugas", "", "200", None, "-"])
    assert sealed(known, line, "-").seal == known.digest("audit line", said.replace(", ", ","))


@pytest.mark.parametrize("count", [0, 1])
def test_prove_takes_an_audit_without_a_head_only_while_it_is_empty(count: int) -> None:
    line = Line(number=1, at=None, office_id=None, account_id=None, act="", about="", outcome="", asked=None, seal="x")
    assert bool(prove(OURS, None, [line] * count).broken) is bool(count)
